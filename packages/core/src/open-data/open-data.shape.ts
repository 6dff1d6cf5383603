import * as z from "zod";
import { Tally } from "../acceptance/acceptance.shape.ts";
import { ChinaDate } from "../calendar.ts";
import { Publication } from "../contract/contract.agreement.shape.ts";
import { changeReasons } from "../contract/contract.change.shape.ts";
import { Contract, ContractItem, Milestone } from "../contract/contract.shape.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { EngagementMode } from "../need/need.shape.ts";
import { Clarification } from "../project/project.question.shape.ts";
import { PublicProject } from "../project/project.shape.ts";
import { Uscc } from "../uscc.ts";

/** Prefix of the ids of contracting processes; made up, for none was registered. */
export const OCID_PREFIX = "ocds-guanhu-";

/** A contracting process: a project and what follows from it, or a contract that had none. */
export const Ocid = z
  .string()
  .regex(/^ocds-guanhu-(prj|con)_[0-9a-hjkmnp-tv-z]{26}$/, "采购过程编号格式不正确")
  .meta({ id: "Ocid", description: "采购过程编号（OCDS）" });

export const publishedNouns = {
  notice: "采购公告与结果",
  clarification: "澄清",
  contract: "合同公告",
  acceptance: "验收结果",
  payment: "支付",
} as const;
export type PublishedNoun = keyof typeof publishedNouns;

/** How far a purchase is, as far as anyone may know. */
export const noticeStatus = {
  ANNOUNCED: "征集中",
  REVIEWING: "评审中",
  RESULT_PUBLISHED: "结果已公告",
  AWARDED: "已发成交通知书",
  FAILED: "已废标",
  TERMINATED: "已终止",
} as const;

const common = {
  ocid: Ocid,
  division: z.string().regex(/^\d{6}$/),
  title: z.string(),
  purchaserName: z.string(),
  publishedOn: ChinaDate,
};

const Supplier = z
  .strictObject({ name: z.string(), uscc: Uscc.optional() })
  .meta({ id: "PublishedSupplier", description: "承接主体" });

/** A purchase as it was announced, with its result from its publication on. */
export const PublishedNotice = z
  .strictObject({
    noun: z.literal("notice"),
    id: idShape("project"),
    ...common,
    ...PublicProject.pick({
      method: true,
      fiscalYear: true,
      items: true,
      budgetFen: true,
      criteria: true,
      experts: true,
      resultPublishedOn: true,
      failure: true,
      termination: true,
    }).shape,
    notice: PublicProject.shape.notice.unwrap(),
    status: z.enum(Object.keys(noticeStatus) as [keyof typeof noticeStatus]),
    award: z
      .strictObject({
        supplier: Supplier,
        amountFen: Fen,
        publishedOn: ChinaDate,
        noticedOn: ChinaDate.optional(),
      })
      .optional(),
  })
  .meta({ id: "PublishedNotice" });
export type PublishedNotice = z.infer<typeof PublishedNotice>;

export const PublishedClarification = z
  .strictObject({
    noun: z.literal("clarification"),
    id: idShape("question"),
    ...common,
    projectId: idShape("project"),
    ...Clarification.pick({ material: true, text: true, medium: true, bidsUntil: true }).shape,
  })
  .meta({ id: "PublishedClarification" });
export type PublishedClarification = z.infer<typeof PublishedClarification>;

const PublishedChange = z.strictObject({
  no: z.int(),
  kind: z.enum(["SUPPLEMENT", "AMENDMENT"]),
  reason: z.enum(Object.keys(changeReasons) as [keyof typeof changeReasons]),
  clause: z.string(),
  text: z.string(),
  amountFen: Fen,
  agreedOn: ChinaDate,
  announcedOn: ChinaDate,
});

/** A published contract as it stands with the changes that were announced. */
export const PublishedContract = z
  .strictObject({
    noun: z.literal("contract"),
    ...common,
    ...Contract.pick({
      id: true,
      contractNo: true,
      from: true,
      to: true,
      amountFen: true,
      status: true,
      signedOn: true,
      endedOn: true,
      projectId: true,
    }).shape,
    supplier: Supplier,
    engagementMode: EngagementMode,
    originalFen: Fen,
    items: z.array(
      ContractItem.pick({
        id: true,
        catalogueCode: true,
        name: true,
        unit: true,
        priceFen: true,
        quantity: true,
        standard: true,
      }),
    ),
    milestones: z.array(Milestone.pick({ id: true, name: true, until: true, sharePercent: true })),
    publication: Publication,
    changes: z.array(PublishedChange),
  })
  .meta({ id: "PublishedContract" });
export type PublishedContract = z.infer<typeof PublishedContract>;

const OfContract = {
  contractId: idShape("contract"),
  contractNo: z.string(),
  projectId: idShape("project").optional(),
  supplier: Supplier,
  milestoneName: z.string(),
};

/** A published result of an acceptance: sums and judgements; no child, no family, no remark on a single case. */
export const PublishedAcceptance = z
  .strictObject({
    noun: z.literal("acceptance"),
    id: idShape("acceptance"),
    ...common,
    ...OfContract,
    outcome: z.enum(["ACCEPTED", "RECTIFY"]),
    concludedOn: ChinaDate,
    opinion: z.string(),
    members: z.array(z.string()),
    lines: z.array(
      z.strictObject({
        name: z.string(),
        unit: z.string(),
        standard: z.string().optional(),
        quantity: z.int(),
        amountFen: z.int(),
        result: z.enum(["PASS", "FAIL"]).optional(),
      }),
    ),
    tally: Tally.optional(),
    acceptedFen: Fen.optional(),
    rectifyBy: ChinaDate.optional(),
  })
  .meta({ id: "PublishedAcceptance" });
export type PublishedAcceptance = z.infer<typeof PublishedAcceptance>;

export const PublishedPayment = z
  .strictObject({
    noun: z.literal("payment"),
    id: idShape("payment"),
    ...common,
    ...OfContract,
    acceptanceId: idShape("acceptance"),
    amountFen: Fen,
  })
  .meta({ id: "PublishedPayment" });
export type PublishedPayment = z.infer<typeof PublishedPayment>;

/** Anything that was published, as anyone may read it. */
export const Published = z.discriminatedUnion("noun", [
  PublishedNotice,
  PublishedClarification,
  PublishedContract,
  PublishedAcceptance,
  PublishedPayment,
]);
export type Published = z.infer<typeof Published>;

export type PublishedAs<N extends PublishedNoun> = Extract<Published, { noun: N }>;
