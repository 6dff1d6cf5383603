import { evaluationSources, type IndicatorResult } from "@guanhu/core/evaluation/shape";
import { Link } from "@tanstack/react-router";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ScrollBox } from "../part/scroll-box.tsx";
import { pointsText, type RowLink, rowLinks, shareText } from "./evaluation-step.ts";

const c = t.evaluation;

interface Props {
  contractId: string;
  indicators: readonly IndicatorResult[];
}

/** The indicators of an evaluation: whose they are, what they weigh and scored, and the records behind. */
export function IndicatorTable({ contractId, indicators }: Props) {
  return (
    <ScrollBox label={c.title}>
      <table className="plain-table is-wide">
        <thead>
          <tr>
            <th scope="col">{c.indicator}</th>
            <th scope="col">{c.source}</th>
            <th scope="col" className="is-right">
              {c.weight}
            </th>
            <th scope="col" className="is-right">
              {c.score}
            </th>
            <th scope="col">{c.basis}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td>{evaluationSources[one.source]}</td>
              <td className="is-right number">{t.part.percent(one.weight)}</td>
              <td className="is-right number">
                {one.score === undefined ? (
                  <span className="quiet">{c.unmeasured}</span>
                ) : (
                  pointsText(one.score)
                )}
              </td>
              <td>
                {one.reason ?? one.from}
                <small className="quiet is-block">{one.reason ? one.from : shareText(one)}</small>
                <Behind contractId={contractId} rows={one.rows} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Behind({ contractId, rows }: { contractId: string; rows: readonly string[] }) {
  const links = rowLinks(rows);
  if (links.length === 0) return null;
  return (
    <details className="print-hidden">
      <summary className="quiet">{c.rows(links.length)}</summary>
      <ul className="chips">
        {links.map((link) => (
          <li key={link.id}>
            <RowAnchor contractId={contractId} link={link} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function RowAnchor({ contractId, link: { id, noun, label } }: { contractId: string; link: RowLink }) {
  const me = useMe();
  if (noun === "con") {
    return (
      <Link
        to="/contracts/$id"
        params={{ id: contractId }}
        search={{ money: "accepted" }}
        resetScroll={false}
      >
        {label}
      </Link>
    );
  }
  if (!may(me, noun === "acp" ? "acceptance.read" : "deliverable.read")) return <span>{label}</span>;
  const to = noun === "acp" ? "/acceptances/$id" : "/deliverables/$id";
  return (
    <Link to={to} params={{ id }}>
      {label}
    </Link>
  );
}
