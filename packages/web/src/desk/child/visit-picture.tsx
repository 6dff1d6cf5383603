import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import type { Cover } from "@guanhu/core/placement/shape";
import { t } from "../../text/zh-cn.desk.ts";
import { kindLabel } from "../deliverable/kind.ts";
import { stripOf } from "./visits.ts";

const c = t.child;

interface Props {
  rows: readonly DeliverableRow[];
  covers: readonly Cover[];
  on: string;
}

/** A year at a glance: when somebody came, how it stands, and when the next visit is due. The list below says the same. */
export function VisitPicture({ rows, covers, on }: Props) {
  const strip = stripOf(rows, covers, on, kindLabel);
  return (
    <figure className="visit-picture">
      <figcaption>{c.pictureText(strip.marks.length, strip.due?.date)}</figcaption>
      <div className="visit-strip" aria-hidden="true">
        {strip.months.map((month) => (
          <span key={month.at} className="visit-month" style={{ left: `${month.at}%` }}>
            {month.label}
          </span>
        ))}
        <span className="visit-today" style={{ left: `${strip.today}%` }} title={c.today} />
        {strip.due ? (
          <span
            className={strip.due.overdue ? "visit-due is-overdue" : "visit-due"}
            style={{ left: `${strip.due.at}%` }}
            title={c.dueOn(strip.due.date)}
          />
        ) : null}
        {strip.marks.map((mark, nth) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: two marks may be alike in everything else
            key={nth}
            className={`visit-mark is-${mark.tone}`}
            style={{ left: `${mark.at}%` }}
            title={`${mark.date} ${mark.label}`}
          />
        ))}
      </div>
    </figure>
  );
}
