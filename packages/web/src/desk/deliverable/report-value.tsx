import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { t } from "../../text/zh-cn.desk.ts";
import { DivisionName } from "../division/place.tsx";
import { organizationQuery } from "../frame/unit.ts";
import { PersonName } from "../people/person-name.tsx";
import type { Value } from "./report-view.ts";

interface Props {
  value: Value;
  photoNo(fileId: string): number | undefined;
  empty?: string;
}

/** One value of a report. */
export function ReportValue({ value, photoNo, empty }: Props) {
  switch (value.is) {
    case "none":
      return <span className="quiet">{empty ?? t.format.none}</span>;
    case "text":
      return <span className={value.long ? "long-text" : undefined}>{value.text}</span>;
    case "people":
      return value.ids.map((id, nth) => (
        <span key={id}>
          {nth > 0 ? t.part.comma : null}
          <PersonName id={id} />
        </span>
      ));
    case "division":
      return <DivisionName code={value.id} />;
    case "organization":
      return <OrganizationName id={value.id} />;
    case "deliverable":
      return (
        <Link to="/deliverables/$id" params={{ id: value.id }} className="code">
          …{value.id.slice(-8)}
        </Link>
      );
    case "file":
      return <span>{t.deliverable.photoNo(photoNo(value.id) ?? 0)}</span>;
    case "lines":
      return (
        <ul className="report-lines">
          {value.lines.map((line) => (
            <li key={line.label} className={line.odd ? "is-odd" : undefined}>
              <span>{line.label}</span>
              <b>{line.answer || t.deliverable.notFilled}</b>
            </li>
          ))}
        </ul>
      );
    case "table":
      return (
        <table className="plain-table">
          <thead>
            <tr>
              {value.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {value.rows.map((row, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a report never move
              <tr key={nth}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                  <td key={column}>
                    <ReportValue value={cell} photoNo={photoNo} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function OrganizationName({ id }: { id: string }) {
  const organization = useQuery(organizationQuery(id));
  return organization.data ? <span>{organization.data.name}</span> : <span className="code">{id}</span>;
}
