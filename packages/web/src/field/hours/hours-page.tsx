import { answerOf, api } from "../../api/client.ts";
import { formatMinutes } from "../../shared/format.ts";
import { fieldText } from "../../text/zh-cn.field.ts";
import type { PageProps } from "../app.tsx";
import { dayOf, now } from "../data/clock.ts";
import { useLoad } from "../data/load.ts";
import { Empty, KeptNote, Page, RefreshButton, Waiting } from "../part/page.tsx";

const t = fieldText.hours;

/** The worker's hours of service: this month, in all, and month by month. */
export function HoursPage({ me }: PageProps) {
  const load = useLoad("hours", () => answerOf(api.GET("/api/hours")), me.accountId);
  const hours = load.value;
  const month = dayOf(now()).slice(0, 7);
  const current = hours?.months.find((one) => one.month === month);
  return (
    <Page title={t.title} aside={<RefreshButton busy={load.busy} onClick={load.again} />}>
      <KeptNote load={load} />
      {hours ? (
        <>
          <Sum
            label={`${t.thisMonth} ${month}`}
            minutes={current?.minutes ?? 0}
            accepted={current?.acceptedMinutes ?? 0}
          />
          <Sum label={t.total} minutes={hours.minutes} accepted={hours.acceptedMinutes} />
          <p className="small">{t.note}</p>
          {hours.months.length === 0 ? <Empty>{t.empty}</Empty> : <Months months={hours.months} />}
        </>
      ) : (
        <Waiting load={load} again={load.again} />
      )}
    </Page>
  );
}

function Sum({ label, minutes, accepted }: { label: string; minutes: number; accepted: number }) {
  return (
    <section className="sheet sum" aria-label={label}>
      <h2>{label}</h2>
      <p>
        <span className="small">{t.submitted}</span>
        <strong className="sum-hours">{formatMinutes(minutes)}</strong>
      </p>
      <p>
        <span className="small">{t.accepted}</span>
        <strong className="sum-hours is-green">{formatMinutes(accepted)}</strong>
      </p>
    </section>
  );
}

interface Month {
  month: string;
  count: number;
  minutes: number;
  acceptedCount: number;
  acceptedMinutes: number;
}

function Months({ months }: { months: readonly Month[] }) {
  return (
    <table className="sheet months">
      <caption>{t.months}</caption>
      <thead>
        <tr>
          <th scope="col">{t.month}</th>
          <th scope="col">{t.submitted}</th>
          <th scope="col">{t.accepted}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((one) => (
          <tr key={one.month}>
            <th scope="row">{one.month}</th>
            <td>
              {formatMinutes(one.minutes)}
              <span className="small block">{t.times(one.count)}</span>
            </td>
            <td>
              {formatMinutes(one.acceptedMinutes)}
              <span className="small block">{t.times(one.acceptedCount)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
