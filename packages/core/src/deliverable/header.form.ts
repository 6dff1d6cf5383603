import type * as z from "zod";
import type { ConsentBasis, MandatoryReport, Met } from "./header.shape.ts";
import { type Form, linesOf, optionsOf, yesNo } from "./kind/kind.form.ts";

export const metLabels: Record<Met, string> = {
  child: "本人",
  father: "父",
  mother: "母",
  delegatedCarer: "受委托照护人",
  other: "其他",
};

export const consentLabels: Record<ConsentBasis, string> = {
  STATUTORY_DUTY: "法定职责",
  CONTRACT_ENTRUSTMENT: "受托处理",
  GUARDIAN_CONSENT: "监护人同意",
};

export const reportLabels: Record<keyof z.infer<typeof MandatoryReport>, string> = {
  privatePartsInjury: "生殖器官或隐私部位非正常损伤",
  sexualAbuseUnder14: "未满14周岁女童遭性侵、怀孕、流产",
  sexualAbuseFrom14: "已满14周岁女性因性侵怀孕、流产",
  suspectedViolence: "多处损伤、严重营养不良、意识不清，疑家暴、欺凌、虐待、殴打、麻醉",
  selfHarmOrCasualty: "自杀、自残、工伤、中毒等致伤残死亡",
  abandonedOrUncared: "被遗弃或长期无人照料",
  missingOrTrafficked: "来源不明、失踪、被拐卖收买",
  organizedBegging: "被组织乞讨",
  otherDanger: "其他情形或正面临危险",
};

const reportKeys = Object.keys(reportLabels);

/** The part of the form that every kind has. */
export const headerForm: Form = [
  {
    id: "visit",
    title: "时间和地点",
    fields: [
      { path: "header.startedAt", label: "开始时间", input: "dateTime", required: true },
      { path: "header.endedAt", label: "结束时间", input: "dateTime", required: true },
      {
        path: "header.discoveredAt",
        label: "发现时间",
        input: "dateTime",
        help: "发现风险或应当报告情形的时间",
      },
      { path: "header.place.divisionCode", label: "村（社区）", input: "division", required: true },
      { path: "header.place.address", label: "详细地址", input: "text", maxLength: 200, required: true },
      { path: "header.place.gps.latitude", label: "纬度", input: "auto" },
      { path: "header.place.gps.longitude", label: "经度", input: "auto" },
      { path: "header.place.gps.accuracyMeters", label: "定位精度", input: "auto", unit: "米" },
    ],
  },
  {
    id: "persons",
    title: "人员",
    fields: [
      {
        path: "header.coWorkerIds",
        label: "同行工作人员",
        input: "people",
        maxItems: 4,
        help: "入户一般不少于两人，填表人不必重复填写",
      },
      { path: "header.childSeenInPerson", label: "当面见到儿童本人", input: "yesNo", required: true },
      {
        path: "header.met",
        label: "见到的人",
        input: "choices",
        options: optionsOf(metLabels),
        maxItems: 5,
        required: true,
      },
      { path: "header.childView.asked", label: "已询问儿童本人意见", input: "yesNo", required: true },
      {
        path: "header.childView.text",
        label: "儿童本人意见",
        input: "longText",
        maxLength: 1000,
        required: true,
        visibleWhen: { path: "header.childView.asked", is: [true] },
        help: "尽量写儿童的原话",
      },
      {
        path: "header.childView.notAskedReason",
        label: "未询问的原因",
        input: "text",
        maxLength: 200,
        visibleWhen: { path: "header.childView.asked", is: [false] },
      },
      {
        path: "header.consentBasis",
        label: "个人信息处理依据",
        input: "choice",
        options: optionsOf(consentLabels),
        required: true,
      },
    ],
  },
  {
    id: "report",
    title: "强制报告核对",
    help: "九项逐一回答。任何一项为“是”，须立即报告，先拨打110。",
    fields: [
      {
        path: "header.mandatoryReport",
        label: "是否发现或怀疑",
        input: "matrix",
        lines: linesOf(reportLabels),
        options: yesNo,
        required: true,
      },
      {
        path: "header.mandatoryReportAction.reportedTo",
        label: "已向谁报告",
        input: "text",
        maxLength: 200,
        required: true,
        visibleWhen: {
          any: reportKeys.map((key) => ({ path: `header.mandatoryReport.${key}`, is: [true] })),
        },
      },
      {
        path: "header.mandatoryReportAction.reportedToPoliceAt",
        label: "向公安机关报告的时间",
        input: "dateTime",
        visibleWhen: {
          any: reportKeys.map((key) => ({ path: `header.mandatoryReport.${key}`, is: [true] })),
        },
      },
    ],
  },
  {
    id: "evidence",
    title: "照片和附件",
    fields: [
      {
        path: "header.attachments",
        label: "附件",
        input: "rows",
        maxItems: 9,
        columns: [
          { path: "fileId", label: "文件", input: "file", required: true },
          { path: "takenAt", label: "拍摄时间", input: "auto" },
          { path: "containsFace", label: "含人脸", input: "yesNo", required: true },
          { path: "caption", label: "说明", input: "text", maxLength: 100 },
        ],
      },
    ],
  },
  {
    id: "close",
    title: "下一步和签字",
    fields: [
      {
        path: "header.nextAction.text",
        label: "下一步安排",
        input: "longText",
        maxLength: 500,
        required: true,
      },
      { path: "header.nextAction.due", label: "期限", input: "date" },
      {
        path: "header.serviceMinutes",
        label: "服务时长",
        input: "number",
        unit: "分钟",
        min: 1,
        max: 1440,
        help: "志愿者填写",
      },
      { path: "header.signatures.workerSigned", label: "工作人员已签字", input: "yesNo", required: true },
      { path: "header.signatures.carerSigned", label: "照护人已签字", input: "yesNo", required: true },
      {
        path: "header.signatures.carerUnsignedReason",
        label: "照护人未签字的原因",
        input: "text",
        maxLength: 200,
        required: true,
        visibleWhen: { path: "header.signatures.carerSigned", is: [false] },
      },
      { path: "header.capture.offline", label: "离线填写", input: "auto", required: true },
      { path: "header.capture.deviceTime", label: "设备时间", input: "auto", required: true },
    ],
  },
];
