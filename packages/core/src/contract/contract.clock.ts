import { addWorkdays, type ChinaDate, dueInDays, type HolidayCalendar } from "../calendar.ts";
import type { Agreement, ContractClock } from "./contract.agreement.shape.ts";

const SIGN_DAYS = 30;
const PUBLISH_WORKDAYS = 2;
const FILE_WORKDAYS = 7;

/**
 * The statutory clocks of a contract as of a China date: signed within 30 days of the award notice (政府采购法
 * 46条), published within 2 working days of signing (实施条例 50条), filed within 7 (政府采购法 47条). A due date
 * beyond the last published holiday table is provisional.
 */
export function clocksOf(
  { awardedOn, publication, filing }: Pick<Agreement, "awardedOn" | "publication" | "filing">,
  signedOn: ChinaDate | undefined,
  on: ChinaDate,
  calendar?: HolidayCalendar,
): ContractClock[] {
  const clocks: ContractClock[] = [];
  if (awardedOn) {
    const due = dueInDays(awardedOn, SIGN_DAYS, { moveOffRestDay: true, ...(calendar ? { calendar } : {}) });
    clocks.push(
      clock("sign", "签订合同", "政府采购法第四十六条：成交通知书发出之日起三十日内", due, signedOn, on),
    );
  }
  if (!signedOn) return clocks;
  const published = addWorkdays(signedOn, PUBLISH_WORKDAYS, calendar);
  const filed = addWorkdays(signedOn, FILE_WORKDAYS, calendar);
  return [
    ...clocks,
    clock(
      "publish",
      "公告合同",
      "政府采购法实施条例第五十条：签订之日起两个工作日内",
      published,
      publication?.on,
      on,
    ),
    clock("file", "合同备案", "政府采购法第四十七条：签订之日起七个工作日内", filed, filing?.on, on),
  ];
}

function clock(
  name: ContractClock["name"],
  label: string,
  basis: string,
  { date: due, provisional }: { date: ChinaDate; provisional: boolean },
  doneOn: ChinaDate | undefined,
  on: ChinaDate,
): ContractClock {
  const done = doneOn ? (doneOn <= due ? "kept" : "late") : undefined;
  const state = done ?? (on <= due ? "running" : "overdue");
  return { name, label, basis, due, provisional, ...(doneOn ? { doneOn } : {}), state };
}
