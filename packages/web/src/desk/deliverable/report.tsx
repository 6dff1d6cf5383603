import type { DeliverableBody } from "@guanhu/core/deliverable/kind/shape";
import { useMemo } from "react";
import { t } from "../../text/zh-cn.desk.ts";
import { ReportValue } from "./report-value.tsx";
import { type Entry, viewReport } from "./report-view.ts";

/** The report, read-only, as its form describes it. */
export function Report({
  body,
  photoNo,
}: {
  body: DeliverableBody;
  photoNo(fileId: string): number | undefined;
}) {
  const sections = useMemo(() => viewReport(body), [body]);
  return (
    <div className="report">
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`report-${section.id}`}>
          <h3 id={`report-${section.id}`}>{section.title}</h3>
          <dl className="report-entries">
            {section.entries.map((entry) => (
              <div key={entry.label} className={isWide(entry) ? "is-wide" : undefined}>
                <dt>{entry.label}</dt>
                <dd>
                  <ReportValue value={entry.value} photoNo={photoNo} empty={t.deliverable.notFilled} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function isWide({ value }: Entry): boolean {
  return value.is === "table" || value.is === "lines" || (value.is === "text" && value.long === true);
}
