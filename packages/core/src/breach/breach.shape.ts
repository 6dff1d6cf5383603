import * as z from "zod";
import { ChinaDate, DueDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { Fen } from "../money.ts";
import { chained } from "../table/chained.ts";

export const breachStates = {
  REPORTED: "待申辩",
  ANSWERED: "待处理",
  DECIDED: "已处理",
  WITHDRAWN: "已撤回",
} as const;

export const BreachState = z
  .enum(Object.keys(breachStates) as [keyof typeof breachStates])
  .meta({ id: "BreachState", description: "违约处理状态" });
export type BreachState = z.infer<typeof BreachState>;

export const breachOutcomes = { UPHELD: "违约成立", DISMISSED: "违约不成立" } as const;

export const breachMeasures = {
  DEDUCTION: "扣减违约金",
  RECTIFY: "责令整改",
  END_CONTRACT: "建议解除合同",
  REFERRAL: "移送",
} as const;

const Text = z.string().trim().min(4).max(2000);

/** What a report or a statement rests on: files, and deliverables of the contract. */
export const BreachEvidence = z
  .strictObject({
    files: z.array(idShape("file")).max(20),
    deliverables: z.array(idShape("deliverable")).max(50),
  })
  .meta({ id: "BreachEvidence", description: "证据：附件、成果" });
export type BreachEvidence = z.infer<typeof BreachEvidence>;

/** One consequence of a breach that was upheld. */
export const BreachMeasure = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("DEDUCTION"), amountFen: Fen.min(1) }),
    z.strictObject({
      kind: z.literal("RECTIFY"),
      until: ChinaDate.meta({ description: "整改期限" }),
      demand: Text.meta({ description: "整改要求" }),
    }),
    z.strictObject({ kind: z.literal("END_CONTRACT"), reason: Text.meta({ description: "建议解除的理由" }) }),
    z.strictObject({
      kind: z.literal("REFERRAL"),
      office: z.string().trim().min(2).max(60).meta({ description: "移送的部门" }),
      documentNo: z.string().trim().min(2).max(60),
    }),
  ])
  .meta({ id: "BreachMeasure" });
export type BreachMeasure = z.infer<typeof BreachMeasure>;

const By = { by: z.string(), byName: z.string(), at: z.string() };

/** A breach of contract as it was reported, answered by the organization and decided on. */
export const Breach = z
  .strictObject({
    id: idShape("breach"),
    contractId: idShape("contract"),
    contractNo: z.string(),
    title: z.string(),
    division: z.string(),
    purchaserName: z.string(),
    organizationId: idShape("organization"),
    organizationName: z.string(),
    clause: z.string().trim().min(2).max(60).meta({ description: "违反的合同条款" }),
    facts: Text.meta({ description: "违约事实" }),
    evidence: BreachEvidence,
    state: BreachState,
    reported: z.strictObject(By),
    defence: z
      .strictObject({ ...By, text: Text, evidence: BreachEvidence })
      .optional()
      .meta({ description: "承接主体的陈述申辩" }),
    lapsed: z.strictObject(By).optional().meta({ description: "逾期未申辩，由谁何时登记" }),
    decision: z
      .strictObject({
        ...By,
        outcome: z.enum(Object.keys(breachOutcomes) as [keyof typeof breachOutcomes]),
        measures: z.array(BreachMeasure).max(4),
        text: Text,
      })
      .optional(),
    withdrawn: z.strictObject({ ...By, reason: z.string() }).optional(),
    dueOn: ChinaDate.optional().meta({ description: "当前一步的期限，办结后没有" }),
    ...chained,
  })
  .meta({ id: "Breach" });
export type Breach = z.infer<typeof Breach>;

/** One period of a breach: when it ends, which rule set it, and how it stands. */
export const BreachClock = z
  .strictObject({
    name: z.enum(["defence", "decision"]),
    text: z.string().meta({ description: "期限与依据" }),
    due: DueDate,
    doneOn: ChinaDate.optional(),
    state: z.enum(["OPEN", "DONE", "DONE_LATE", "OVERDUE", "LAPSED"]),
  })
  .meta({ id: "BreachClock" });
export type BreachClock = z.infer<typeof BreachClock>;

export const BreachShown = Breach.omit({ head: true })
  .extend({ clocks: z.array(BreachClock) })
  .meta({ id: "BreachShown" });
export type BreachShown = z.infer<typeof BreachShown>;

export const BreachInput = Breach.pick({ contractId: true, clause: true, facts: true, evidence: true }).meta({
  id: "BreachInput",
});
export type BreachInput = z.infer<typeof BreachInput>;

const version = z.int().min(1);

export const DefenceInput = z
  .strictObject({ version, text: Text, evidence: BreachEvidence })
  .meta({ id: "BreachDefenceInput" });
export type DefenceInput = z.infer<typeof DefenceInput>;

export const BreachDecisionInput = z
  .strictObject({
    version,
    outcome: z.enum(Object.keys(breachOutcomes) as [keyof typeof breachOutcomes]),
    measures: z.array(BreachMeasure).max(4).meta({ description: "违约成立的至少一项，每类一项" }),
    text: Text.meta({ description: "处理意见" }),
  })
  .meta({ id: "BreachDecisionInput" });
export type BreachDecisionInput = z.infer<typeof BreachDecisionInput>;

export const BreachWithdrawal = z
  .strictObject({ version, reason: z.string().trim().min(2).max(200) })
  .meta({ id: "BreachWithdrawal" });
export type BreachWithdrawal = z.infer<typeof BreachWithdrawal>;
