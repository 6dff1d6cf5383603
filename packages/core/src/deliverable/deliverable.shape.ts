import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { Bytes, chained } from "../table/chained.ts";
import { DeliverableBody, KindName } from "./kind/kind.shape.ts";

export const deliverableStates = {
  SUBMITTED: "待机构审核",
  ORG_CHECKED: "待县级审核",
  ACCEPTED: "审核通过",
  RETURNED: "已退回",
  REJECTED: "已否决",
  WITHDRAWN: "已撤回",
  FOUND_FALSE: "认定不实",
} as const;

export const DeliverableState = z
  .enum(Object.keys(deliverableStates) as [keyof typeof deliverableStates])
  .meta({ id: "DeliverableState" });
export type DeliverableState = z.infer<typeof DeliverableState>;

/** What the field sends. The id is made on the phone, so that sending again is safe. */
export const DeliverableInput = z
  .strictObject({
    id: idShape("deliverable"),
    contractId: idShape("contract"),
    itemId: z.string().max(8),
    childId: idShape("child"),
    replaces: idShape("deliverable").optional().meta({ description: "被退回的上一版" }),
    report: DeliverableBody,
  })
  .meta({ id: "DeliverableInput" });
export type DeliverableInput = z.infer<typeof DeliverableInput>;

export const Attachment = z.strictObject({
  fileId: idShape("file"),
  sha256: z.string(),
  contentType: z.string(),
  size: z.int(),
});

/** A deliverable as it is kept. What the report says is sealed under the child's data key. */
export const Deliverable = z
  .strictObject({
    id: idShape("deliverable"),
    firstId: idShape("deliverable").meta({ description: "第一版的编号" }),
    edition: z.int().min(1).meta({ description: "第几版" }),
    replaces: idShape("deliverable").optional(),
    replacedBy: idShape("deliverable").optional(),
    kind: KindName,
    contractId: idShape("contract"),
    itemId: z.string(),
    childId: idShape("child"),
    label: z.string().meta({ description: "儿童姓名（已脱敏）" }),
    organizationId: idShape("organization"),
    division: z.string().meta({ description: "购买主体所在县区" }),
    authorId: idShape("account"),
    authorName: z.string(),
    onDate: ChinaDate.meta({ description: "服务日期" }),
    childSeen: z.boolean(),
    minutes: z.int().min(0).meta({ description: "服务时长（分钟）" }),
    priceFen: Fen,
    state: DeliverableState,
    flags: z.array(z.string()).max(20).meta({ description: "质量提示" }),
    attachments: z.array(Attachment).max(9),
    receiptNo: z.string(),
    digest: z.string(),
    submittedAt: z.string(),
    checkedBy: z.string().optional(),
    checkedByName: z.string().optional(),
    checkedAt: z.string().optional(),
    reviewedBy: z.string().optional(),
    reviewedByName: z.string().optional(),
    reviewedAt: z.string().optional(),
    milestoneId: z.string().optional().meta({ description: "计入合同的哪一期验收" }),
    report: Bytes,
    reason: Bytes.optional(),
    ...chained,
  })
  .meta({ id: "DeliverableRecord" });
export type Deliverable = z.infer<typeof Deliverable>;

/** A deliverable as lists and timelines show it: nothing that identifies the child. */
export const DeliverableRow = Deliverable.pick({
  id: true,
  edition: true,
  replacedBy: true,
  kind: true,
  contractId: true,
  itemId: true,
  childId: true,
  label: true,
  organizationId: true,
  division: true,
  authorId: true,
  authorName: true,
  onDate: true,
  childSeen: true,
  minutes: true,
  state: true,
  flags: true,
  receiptNo: true,
  submittedAt: true,
  milestoneId: true,
})
  .extend({ photos: z.int(), version: z.int() })
  .meta({ id: "DeliverableRow" });
export type DeliverableRow = z.infer<typeof DeliverableRow>;

/** What the field gets back: proof that the deliverable is recorded. */
export const Receipt = Deliverable.pick({
  id: true,
  receiptNo: true,
  state: true,
  flags: true,
  submittedAt: true,
  edition: true,
  version: true,
}).meta({ id: "Receipt" });
export type Receipt = z.infer<typeof Receipt>;

const Reason = z.string().trim().min(4, "请写明理由（至少 4 个字）").max(500);

/** The checker's word: on to the county, or back to the author. */
export const CheckInput = z
  .strictObject({
    version: z.int().min(1),
    outcome: z.enum(["PASS", "RETURN"]),
    reason: Reason.optional().meta({ description: "退回时必填" }),
  })
  .meta({ id: "CheckInput" });
export type CheckInput = z.infer<typeof CheckInput>;

/** The county's word. */
export const ReviewInput = z
  .strictObject({
    version: z.int().min(1),
    outcome: z.enum(["ACCEPT", "RETURN", "REJECT"]),
    reason: Reason.optional().meta({ description: "退回、否决时必填" }),
    contractId: idShape("contract").optional().meta({ description: "成果所属合同；写明可少读一次库" }),
  })
  .meta({ id: "ReviewInput" });
export type ReviewInput = z.infer<typeof ReviewInput>;

/** What supervision found: an accepted deliverable did not happen as it says. */
export const FalseInput = z
  .strictObject({ version: z.int().min(1), reason: Reason })
  .meta({ id: "FalseInput" });
export type FalseInput = z.infer<typeof FalseInput>;

export const WithdrawInput = z
  .strictObject({ version: z.int().min(1), reason: Reason })
  .meta({ id: "WithdrawInput" });
export type WithdrawInput = z.infer<typeof WithdrawInput>;

/** A deliverable opened: the report, the photos, the reason it came back with, its other versions. */
export const DeliverablePage = z
  .strictObject({
    deliverable: Deliverable.omit({ report: true, reason: true, digest: true, head: true, priceFen: true }),
    report: DeliverableBody,
    reason: z.string().optional(),
    photos: z.array(
      z.strictObject({
        fileId: z.string(),
        url: z.url(),
        contentType: z.string(),
        size: z.int(),
        otherUses: z.array(z.string()).meta({ description: "同一照片用于其他成果的编号" }),
      }),
    ),
  })
  .meta({ id: "DeliverablePage" });
export type DeliverablePage = z.infer<typeof DeliverablePage>;
