import { createHash } from "node:crypto";
import { changeReasons } from "../contract/contract.change.shape.ts";
import { Division } from "../division/division.ts";
import { sortedKeys } from "../json.ts";
import { engagementModes } from "../need/need.shape.ts";
import { failureGrounds } from "../project/project.shape.ts";
import { PurchaseRule } from "../purchase-rule/purchase-rule.ts";
import type { ReleaseContent, ReleaseTag } from "./ocds.shape.ts";
import type {
  Published,
  PublishedAcceptance,
  PublishedAs,
  PublishedClarification,
  PublishedContract,
  PublishedNotice,
  PublishedNoun,
  PublishedPayment,
} from "./open-data.shape.ts";

type Told = { tag: ReleaseTag[]; content: ReleaseContent };
type Teller<N extends PublishedNoun> = (now: PublishedAs<N>, before: PublishedAs<N> | undefined) => Told;

const tellers: { [N in PublishedNoun]: Teller<N> } = {
  notice: tellNotice,
  clarification: tellClarification,
  contract: tellContract,
  acceptance: tellAcceptance,
  payment: tellPayment,
};

/**
 * What a release tells of a thing that was published, in the words of OCDS 1.1; `before` is what was published of the
 * same thing last. Money in yuan with two decimals, days as instants in China.
 */
export function tell(now: Published, before: Published | undefined): Told {
  // Safe: both are of the noun that the teller is found by.
  const teller = tellers[now.noun] as (now: Published, before: Published | undefined) => Told;
  return teller(now, before);
}

/** Fen as an amount in yuan, to the fen. */
export function yuan(fen: number) {
  return { amount: Number((fen / 100).toFixed(2)), currency: "CNY" as const };
}

function tellNotice(now: PublishedNotice, before: PublishedNotice | undefined): Told {
  const { award } = now;
  const awards = award
    ? [
        {
          id: awardId(now.id),
          title: `${now.title}成交结果`,
          ...(now.experts?.length ? { description: `评审专家：${now.experts.join("、")}` } : {}),
          status: "active" as const,
          date: morning(award.publishedOn),
          value: yuan(award.amountFen),
          suppliers: [supplierReference(award.supplier)],
        },
      ]
    : undefined;
  return {
    tag: noticeTags(now, before),
    content: {
      parties: [
        purchaser(now, ["buyer", "procuringEntity"]),
        ...(award ? [supplier(award.supplier, ["supplier"])] : []),
      ],
      buyer: purchaserReference(now),
      planning: {
        budget: { description: `${now.fiscalYear}年度预算`, amount: yuan(now.budgetFen) },
      },
      tender: tenderOf(now),
      ...(awards ? { awards } : {}),
    },
  };
}

function noticeTags(now: PublishedNotice, before: PublishedNotice | undefined): ReleaseTag[] {
  const tags: ReleaseTag[] = [];
  if (!before) tags.push("planning", "tender");
  if (now.termination && !before?.termination) tags.push("tenderCancellation");
  const awardChanged = textOf(now.award) !== textOf(before?.award);
  if (awardChanged) tags.push(before?.award ? "awardUpdate" : "award");
  return tags.length > 0 ? tags : ["tenderUpdate"];
}

function tenderOf(now: PublishedNotice): NonNullable<ReleaseContent["tender"]> {
  const { notice, method, criteria, failure, termination } = now;
  const ended = failure
    ? `废标：${failureGrounds[failure.ground]}；${failure.reason}`
    : termination && `终止：${termination.reason}`;
  return {
    id: now.id,
    title: now.title,
    ...(ended ? { description: ended } : {}),
    status: failure ? "unsuccessful" : termination ? "cancelled" : now.award ? "complete" : "active",
    procuringEntity: purchaserReference(now),
    items: now.items.map((item, nth) => ({
      id: String(nth + 1),
      description: `${item.name}：${item.standard}`,
      classification: classification(item),
      quantity: item.quantity,
      unit: { name: item.unit },
    })),
    value: yuan(now.budgetFen),
    procurementMethod:
      method === "invitedTender" ? "selective" : method === "singleSource" ? "direct" : "open",
    procurementMethodDetails: PurchaseRule.methods[method].label,
    mainProcurementCategory: "services",
    awardCriteria: "ratedCriteria",
    awardCriteriaDetails: criteria.map((one) => `${one.name}（${one.weight}分）：${one.standard}`).join("\n"),
    eligibilityCriteria: notice.requirements,
    tenderPeriod: { startDate: morning(notice.documentsFrom), endDate: notice.bidsUntil },
    enquiryPeriod: { startDate: morning(notice.publishedOn), endDate: notice.questionsUntil },
  };
}

function tellClarification(now: PublishedClarification): Told {
  return {
    tag: ["tenderAmendment"],
    content: {
      tender: {
        id: now.projectId,
        tenderPeriod: { endDate: now.bidsUntil },
        amendments: [
          {
            id: now.id,
            date: morning(now.publishedOn),
            description: now.text,
            rationale: now.material ? "实质性澄清或者修改" : "澄清",
          },
        ],
      },
    },
  };
}

function tellContract(now: PublishedContract, before: PublishedContract | undefined): Told {
  const direct = now.projectId === undefined;
  const amendments = now.changes.map((change) => ({
    id: `${now.id}-${change.no}`,
    date: morning(change.announcedOn),
    description: `${change.clause}：${change.text}`,
    rationale: changeReasons[change.reason],
  }));
  return {
    tag: contractTags(now, before),
    content: {
      parties: [
        purchaser(now, direct ? ["buyer", "procuringEntity"] : ["buyer"]),
        supplier(now.supplier, ["supplier"]),
      ],
      buyer: purchaserReference(now),
      // The standard knows no contract without an award: one that had no project is its own.
      ...(direct ? { awards: [awardOfItself(now)] } : {}),
      contracts: [
        {
          id: now.id,
          awardID: awardId(now.projectId ?? now.id),
          title: now.title,
          description: `合同编号：${now.contractNo}；${engagementModes[now.engagementMode]}`,
          status: contractStates[now.status],
          period: { startDate: morning(now.from), endDate: evening(now.endedOn ?? now.to) },
          value: yuan(now.amountFen),
          items: now.items.map((item) => ({
            id: item.id,
            description: item.standard ? `${item.name}：${item.standard}` : item.name,
            classification: classification(item),
            quantity: item.quantity,
            unit: { name: item.unit, value: yuan(item.priceFen) },
          })),
          ...(now.signedOn ? { dateSigned: morning(now.signedOn) } : {}),
          milestones: now.milestones.map((one) => ({
            id: one.id,
            title: one.name,
            type: "delivery" as const,
            description: `占合同金额${one.sharePercent}%`,
            dueDate: evening(one.until),
            status: "scheduled" as const,
          })),
          ...(amendments.length > 0 ? { amendments } : {}),
        },
      ],
    },
  };
}

const contractStates = {
  DRAFT: "pending",
  SIGNED: "pending",
  ACTIVE: "active",
  SUSPENDED: "active",
  COMPLETED: "terminated",
  TERMINATED: "terminated",
} as const;

function contractTags(now: PublishedContract, before: PublishedContract | undefined): ReleaseTag[] {
  if (!before) return now.projectId ? ["contract"] : ["award", "contract"];
  const tags: ReleaseTag[] = [];
  if (now.changes.length > before.changes.length) tags.push("contractAmendment");
  const ended = contractStates[now.status] === "terminated";
  if (ended && contractStates[before.status] !== "terminated") tags.push("contractTermination");
  return tags.length > 0 ? tags : ["contractUpdate"];
}

function awardOfItself(now: PublishedContract) {
  return {
    id: awardId(now.id),
    title: now.title,
    status: "active" as const,
    date: morning(now.signedOn ?? now.publishedOn),
    value: yuan(now.originalFen),
    suppliers: [supplierReference(now.supplier)],
  };
}

function tellAcceptance(now: PublishedAcceptance, before: PublishedAcceptance | undefined): Told {
  const lines = now.lines.map((line) => `${line.name}${line.quantity}${line.unit}`);
  const asked = now.tally
    ? [`征询服务对象${now.tally.asked}户，${now.tally.answered}户答复，满意度合计${now.tally.scoreSum}分`]
    : [];
  const milestone = {
    id: now.id,
    title: `${now.milestoneName}履约验收`,
    type: "assessment" as const,
    description: [lines.join("、"), ...asked, now.opinion].join("；"),
    dateMet: morning(now.concludedOn),
    status: now.outcome === "ACCEPTED" ? ("met" as const) : ("notMet" as const),
  };
  return {
    tag: [before ? "implementationUpdate" : "implementation"],
    content: { contracts: [{ ...stub(now), implementation: { milestones: [milestone] } }] },
  };
}

function tellPayment(now: PublishedPayment, before: PublishedPayment | undefined): Told {
  const transaction = {
    id: now.id,
    date: morning(now.publishedOn),
    value: yuan(now.amountFen),
    payer: purchaserReference(now),
    payee: supplierReference(now.supplier),
  };
  return {
    tag: [before ? "implementationUpdate" : "implementation"],
    content: {
      parties: [
        purchaser(now, ["buyer", "procuringEntity", "payer"]),
        supplier(now.supplier, ["supplier", "payee"]),
      ],
      contracts: [{ ...stub(now), implementation: { transactions: [transaction] } }],
    },
  };
}

function stub({ contractId, projectId }: { contractId: string; projectId?: string | undefined }) {
  return { id: contractId, awardID: awardId(projectId ?? contractId) };
}

function awardId(of: string): string {
  return `${of}-award`;
}

function classification({ catalogueCode, name }: { catalogueCode: string; name: string }) {
  return { scheme: "政府购买服务指导性目录", id: catalogueCode, description: name };
}

type Roles = NonNullable<ReleaseContent["parties"]>[number]["roles"];
type Purchaser = { division: string; purchaserName: string };

// Departments have no code in the records: division and name make one that stays the same.
function purchaserReference({ division, purchaserName: name }: Purchaser) {
  const mark = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return { id: `CN-${division}-${mark}`, name };
}

function purchaser(of: Purchaser, roles: Roles) {
  const region = Division.findUpper(of.division) ? Division.pathToTown(of.division).join("") : of.division;
  const { id, name } = purchaserReference(of);
  return {
    id,
    name,
    identifier: { legalName: name },
    address: { region, countryName: "中国" },
    roles,
  };
}

type Supplier = { name: string; uscc?: string | undefined };

function supplierReference({ name, uscc }: Supplier) {
  return { id: uscc ? `CN-USCC-${uscc}` : name, name };
}

function supplier(of: Supplier, roles: Roles) {
  const { uscc, name } = of;
  return {
    ...supplierReference(of),
    identifier: uscc ? { scheme: "CN-USCC", id: uscc, legalName: name } : { legalName: name },
    roles,
  };
}

// What was stored comes back with its fields in another order.
function textOf(value: unknown): string {
  return JSON.stringify(value, sortedKeys) ?? "";
}

function morning(day: string): string {
  return `${day}T00:00:00+08:00`;
}

function evening(day: string): string {
  return `${day}T23:59:59+08:00`;
}
