import type { Kind } from "@guanhu/core/deliverable/kind";
import { useColleagues } from "../data/colleagues.ts";
import { useVillages } from "../data/village.ts";
import { sectionsOf } from "../report/form.model.ts";
import { answersOf, type NameOf } from "./report-text.ts";

/** A report as it was sent, section by section. */
export function ReportView({
  kind,
  report,
  accountId,
}: {
  kind: Kind;
  report: { header: { place: { divisionCode: string } } };
  accountId: string;
}) {
  const { divisionCode } = report.header.place;
  const villages = useVillages([divisionCode]);
  const colleagues = useColleagues(accountId);
  const nameOf: NameOf = (id) => villages[id] ?? colleagues.value?.find((one) => one.id === id)?.name;
  return sectionsOf(kind).map((section) => {
    const { answers, tables } = answersOf(section.fields, report, nameOf);
    if (answers.length === 0 && tables.length === 0) return null;
    return (
      <section className="sheet" key={section.id} aria-labelledby={`s-${section.id}`}>
        <h2 id={`s-${section.id}`}>{section.title}</h2>
        <dl className="pairs">
          {answers.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {tables.map((table) => (
          <div key={table.label}>
            <h3>{table.label}</h3>
            <ul className="lines">
              {table.rows.map((row) => (
                <li key={row.title}>
                  <span>
                    <b>{row.title}</b>
                    {row.answers.map(({ label, text }) => (
                      <span className="block" key={label}>
                        {label}：{text}
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    );
  });
}
