import { addDays } from "@guanhu/core/calendar";
import type { DeliverableInput } from "@guanhu/core/deliverable/shape";
import { makeId } from "@guanhu/core/id";

const places = ["一组十二号", "村委会东侧第三户", "三组河边第二排", "老小学对面", "五组山脚下"];
const views = [
  "想和在外打工的妈妈多打视频电话，周末希望有人一起写作业。",
  "喜欢画画，觉得班上同学都很好，晚上一个人睡有点怕黑。",
  "说奶奶腿疼走不远，放学路上要过一条没有护栏的河。",
  "希望暑假能去爸爸那里住一阵，也想把踢坏的足球换一个。",
];
const changes = [
  "父亲本月起改到邻县工地务工，每两周回家一次，联系电话不变，已请其每晚与孩子通话。",
  "入秋以来咳嗽时断时续，已在镇卫生院看过，医生开了一周的药，祖母按时喂服。",
  "由走读改为住校，周五下午由同村家长一并接回，往返途中有老师登记。",
];
const actions = [
  "下月按计划再次走访，先联系班主任了解期中成绩，并带去社工站的课外书。",
  "两周后电话随访用药情况；若仍咳嗽，陪同到县医院复查并协助报销。",
  "请村儿童主任放学时段到河边看护，向镇里反映加装护栏一事，下次走访核实。",
];

/** A visit report as a phone sends it: about a kilobyte and a half of JSON, and no two alike. */
export function makeVisit(
  nth: number,
  under: { contractId: string; itemId: string; childId: string; onDate: string },
): DeliverableInput {
  const { onDate, ...ids } = under;
  const minutes = 30 + (nth % 45);
  const endedAt = new Date(Date.parse(`${onDate}T10:00:00+08:00`) + minutes * 60_000).toISOString();
  return {
    id: makeId("deliverable", endedAt),
    ...ids,
    report: {
      kind: "visitVerification",
      header: {
        startedAt: `${onDate}T10:00:00+08:00`,
        endedAt,
        place: {
          divisionCode: "610000000000",
          address: `示例村${pick(places, nth)}`,
          gps: {
            latitude: 33 + (nth % 997) / 10_000,
            longitude: 107 + (nth % 991) / 10_000,
            accuracyMeters: 12,
          },
        },
        coWorkerIds: [],
        met: ["child", "delegatedCarer"],
        childSeenInPerson: true,
        childView: { asked: true, text: `${pick(views, nth)}这次谈了 ${minutes} 分钟。` },
        consentBasis: "CONTRACT_ENTRUSTMENT",
        attachments: [],
        mandatoryReport: {
          privatePartsInjury: false,
          sexualAbuseUnder14: false,
          sexualAbuseFrom14: false,
          suspectedViolence: false,
          selfHarmOrCasualty: false,
          abandonedOrUncared: false,
          missingOrTrafficked: false,
          organizedBegging: false,
          otherDanger: false,
        },
        nextAction: { text: pick(actions, nth), due: addDays(onDate, 30) },
        signatures: { workerSigned: true, carerSigned: true },
        capture: { offline: false, deviceTime: endedAt },
      },
      content: {
        purpose: "regular",
        items: {
          identity: "consistent",
          hukou: "consistent",
          residence: "consistent",
          parentsWhereabouts: "inconsistent",
          carer: "consistent",
          school: "consistent",
          health: "consistent",
          assistance: "unverifiable",
        },
        changes: [{ item: "parentsWhereabouts", description: pick(changes, nth) }],
        stillEligible: "yes",
        schooling: "primary",
        health: "healthy",
        parentsLastContact: addDays(onDate, -(nth % 6)),
        riskSuggestion: "green",
      },
    },
  };
}

function pick(texts: readonly string[], nth: number): string {
  return texts[nth % texts.length] ?? "";
}
