import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { RiskLevel } from "../child/child.shape.ts";
import { ContractItem } from "../contract/contract.shape.ts";
import { idShape } from "../id.ts";
import { chained } from "../table/chained.ts";

/**
 * A child placed under a contract: which lines serve it, how often, from when to when, by whom.
 * While it runs, the organization sees the child; not a day longer.
 */
export const Placement = z
  .strictObject({
    childId: idShape("child"),
    contractId: idShape("contract"),
    organizationId: idShape("organization"),
    division: z
      .string()
      .regex(/^\d{6}$/)
      .meta({ description: "购买主体所在县区" }),
    label: z.string().meta({ description: "儿童姓名（已脱敏）" }),
    residence: z.string().regex(/^\d{12}$/),
    birthDate: ChinaDate,
    riskLevel: RiskLevel,
    contractTitle: z.string(),
    items: z
      .array(ContractItem.pick({ id: true, kind: true, name: true }))
      .min(1)
      .max(20),
    frequencyDays: z.int().min(1).max(366).meta({ description: "计划走访间隔（天）" }),
    from: ChinaDate,
    to: ChinaDate,
    status: z.enum(["ACTIVE", "ENDED"]),
    endReason: z.string().max(200).optional(),
    workerId: idShape("account").optional(),
    workerName: z.string().optional(),
    placedBy: z.string(),
    placedAt: z.string(),
    earlier: z.array(z.strictObject({ from: ChinaDate, to: ChinaDate })).max(20),
    ...chained,
  })
  .meta({ id: "Placement" });
export type Placement = z.infer<typeof Placement>;

const ChildIds = z.array(idShape("child")).min(1).max(30);

/** Up to 30 children are placed at once, all or none. */
export const PlacementInput = z
  .strictObject({
    contractId: idShape("contract"),
    childIds: ChildIds,
    itemIds: z.array(z.string().max(8)).min(1).max(20),
    frequencyDays: Placement.shape.frequencyDays,
    from: ChinaDate,
    to: ChinaDate,
  })
  .meta({ id: "PlacementInput" });
export type PlacementInput = z.infer<typeof PlacementInput>;

/** Up to 30 children of one contract are handed to one caseworker or volunteer, all or none. */
export const AssignInput = z
  .strictObject({ contractId: idShape("contract"), childIds: ChildIds, workerId: idShape("account") })
  .meta({ id: "AssignInput" });
export type AssignInput = z.infer<typeof AssignInput>;

export const EndInput = z
  .strictObject({
    childId: idShape("child"),
    contractId: idShape("contract"),
    version: z.int().min(1),
    lastDay: ChinaDate,
    reason: z.string().trim().min(2).max(200),
  })
  .meta({ id: "EndInput" });
export type EndInput = z.infer<typeof EndInput>;

/** A placement with what the stream knows of it: when the child was last visited, when the next visit is due. */
export const Cover = Placement.omit({ head: true, placedBy: true, earlier: true })
  .extend({
    lastVisit: ChinaDate.optional(),
    nextDue: ChinaDate.optional(),
    due: z
      .enum(["fine", "soon", "overdue", "ended"])
      .meta({ description: "是否到期：正常、临近、逾期、已结束" }),
  })
  .meta({ id: "Cover" });
export type Cover = z.infer<typeof Cover>;
