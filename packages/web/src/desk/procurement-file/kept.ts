import { addYears, type ChinaDate } from "@guanhu/core/calendar";

const YEARS = 15;

/** The day until which a procurement file is kept at the least (政府采购法 42条); undefined while the contract runs. */
export function keptUntil({ endedOn }: { endedOn?: ChinaDate | undefined }): ChinaDate | undefined {
  return endedOn ? addYears(endedOn, YEARS) : undefined;
}
