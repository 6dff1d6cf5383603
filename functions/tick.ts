import { Seal } from "@guanhu/core/audit/seal";
import { addDays, ChinaDate, chinaDate } from "@guanhu/core/calendar";
import * as z from "zod";
import { readTick } from "./config.ts";
import { lambdaParts } from "./lambda.ts";
import { writeLine } from "./log.ts";

/** The schedule's event: the China date that ended, or the instant at which the schedule went off. */
const TickEvent = z.object({ day: ChinaDate.optional(), time: z.iso.datetime({ offset: true }).optional() });

export type TickHandler = (event: unknown) => Promise<{ day: string; rows: number; root: string }>;

/** The schedule's door: seals the audit rows of the day that ended. */
export function tickDoor(env = process.env): TickHandler {
  const settings = readTick(env);
  const parts = lambdaParts(settings);
  return async (event) => {
    const { day, time } = TickEvent.parse(event);
    const at = new Date(time ?? Date.now()).toISOString();
    const sealed = await Seal.sealDay(parts, day ?? addDays(chinaDate(at), -1), at);
    writeLine("tick", { ...sealed }, { DaysSealed: [1, "Count"] });
    return sealed;
  };
}
