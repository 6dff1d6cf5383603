import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { Instant, text, uniqueList } from "./kind/field.shape.ts";

export const Met = z.enum(["child", "father", "mother", "delegatedCarer", "other"]);
export type Met = z.infer<typeof Met>;

/** Lawful basis of the processing, one per purpose (个人信息保护法 13, 21, 31). */
export const ConsentBasis = z.enum(["STATUTORY_DUTY", "CONTRACT_ENTRUSTMENT", "GUARDIAN_CONSENT"]);
export type ConsentBasis = z.infer<typeof ConsentBasis>;

export const Gps = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  accuracyMeters: z.number().min(0).max(100_000),
});

export const Place = z.strictObject({
  divisionCode: z.string().regex(/^\d{12}$/, "行政区划代码须为12位数字"),
  address: text(200),
  gps: Gps.optional(),
});

export const Attachment = z.strictObject({
  fileId: idShape("file"),
  takenAt: Instant.optional(),
  containsFace: z.boolean(),
  caption: text(100).optional(),
});

/** The nine situations of the mandatory report (强制报告): every one is answered with yes or no. */
export const MandatoryReport = z.strictObject({
  privatePartsInjury: z.boolean(),
  sexualAbuseUnder14: z.boolean(),
  sexualAbuseFrom14: z.boolean(),
  suspectedViolence: z.boolean(),
  selfHarmOrCasualty: z.boolean(),
  abandonedOrUncared: z.boolean(),
  missingOrTrafficked: z.boolean(),
  organizedBegging: z.boolean(),
  otherDanger: z.boolean(),
});

/** What every deliverable carries whatever its kind; the author and the organization are known to the server. */
export const DeliverableHeader = z
  .strictObject({
    startedAt: Instant,
    endedAt: Instant,
    discoveredAt: Instant.optional(),
    place: Place,
    coWorkerIds: uniqueList(idShape("account"), 4),
    met: uniqueList(Met, 5),
    childSeenInPerson: z.boolean(),
    childView: z.strictObject({
      asked: z.boolean(),
      text: text(1000).optional(),
      notAskedReason: text(200).optional(),
    }),
    consentBasis: ConsentBasis,
    attachments: z
      .array(Attachment)
      .max(9, "附件不能超过9个")
      .refine((list) => new Set(list.map((one) => one.fileId)).size === list.length, "同一文件不能添加两次"),
    mandatoryReport: MandatoryReport,
    mandatoryReportAction: z
      .strictObject({ reportedToPoliceAt: Instant.optional(), reportedTo: text(200) })
      .optional(),
    nextAction: z.strictObject({ text: text(500), due: ChinaDate.optional() }),
    signatures: z.strictObject({
      workerSigned: z.boolean(),
      carerSigned: z.boolean(),
      carerUnsignedReason: text(200).optional(),
    }),
    serviceMinutes: z.int().min(1).max(1440).optional(),
    capture: z.strictObject({ offline: z.boolean(), deviceTime: Instant }),
  })
  .meta({ id: "DeliverableHeader", description: "成果通用表头" });
export type DeliverableHeader = z.infer<typeof DeliverableHeader>;
