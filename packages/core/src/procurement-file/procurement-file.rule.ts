import { addYears, type ChinaDate, chinaDate } from "../calendar.ts";
import type { Contract } from "../contract/contract.shape.ts";
import { refuse } from "../error.ts";

const YEARS = 15;

/** The last day on which a procurement file must be kept: 15 years from the end of the procurement (政府采购法 42条). */
export function keepUntil(endOfProcurement: ChinaDate): ChinaDate {
  return addYears(endOfProcurement, YEARS);
}

/** What happened under a contract and when, as far as it can end its procurement. */
export interface EndFacts {
  contract: Pick<Contract, "endedOn">;
  payments: readonly { paidOn?: string | undefined; confirmedAt?: string | undefined }[];
  recoveries: readonly { returnedOn?: string | undefined }[];
  breaches: readonly { decision?: { at: string } | undefined }[];
  evaluation?: { publishedOn?: string | undefined } | undefined;
}

/**
 * The day on which a procurement ended: when the contract was completed or terminated, or the last thing that was
 * done under it afterwards (payment, recovery, decision on a breach, evaluation). Undefined while the contract runs.
 */
export function endOf(facts: EndFacts): ChinaDate | undefined {
  const { endedOn } = facts.contract;
  if (!endedOn) return undefined;
  const days = [
    endedOn,
    ...facts.payments.flatMap(({ paidOn, confirmedAt }) => [
      paidOn,
      confirmedAt ? chinaDate(confirmedAt) : undefined,
    ]),
    ...facts.recoveries.map(({ returnedOn }) => returnedOn),
    ...facts.breaches.map(({ decision }) => (decision ? chinaDate(decision.at) : undefined)),
    facts.evaluation?.publishedOn,
  ];
  return days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
}

/** Refuses to release a file while its contract runs, or until the day after its last day has come. */
export function refuseKept(
  contractNo: string,
  endOfProcurement: ChinaDate | undefined,
  today: ChinaDate,
): ChinaDate {
  if (!endOfProcurement) throw refuse("procurement_file.running", { values: { contractNo } });
  const date = keepUntil(endOfProcurement);
  if (today <= date) throw refuse("procurement_file.kept", { values: { date } });
  return date;
}
