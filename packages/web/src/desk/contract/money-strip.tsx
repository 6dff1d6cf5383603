import type { ContractPage } from "@guanhu/core/contract/shape";
import { getRouteApi, Link } from "@tanstack/react-router";
import { formatMoney, percentOf } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Panel } from "../part/panel.tsx";
import type { MoneyPart } from "../search.ts";
import { layersOf, numbersOf } from "./money.ts";
import "./money.css";

const route = getRouteApi("/contracts/$id");
const c = t.money;

/** The money of a contract: one bar from contracted to paid, and every number with its rows behind it. */
export function MoneyStrip({ page: { contract, money } }: { page: ContractPage }) {
  const layers = layersOf(money);
  const parts = layers.map(({ part, fen }) =>
    c.part(c[part], formatMoney(fen), percentOf(fen, money.contractedFen)),
  );
  return (
    <Panel title={c.title} note={<span className="print-hidden">{c.note}</span>}>
      <div className="money-picture" role="img" aria-label={c.picture(parts.join(t.part.semicolon))}>
        <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
          <rect className="money-contracted" width="1000" height="20" />
          {layers.map(({ part, width }) => (
            <rect key={part} className={`money-${part}`} width={width} height="20" />
          ))}
        </svg>
      </div>
      <dl className="money-numbers">
        {numbersOf(money).map(({ part, fen, loud }) => (
          <div key={part}>
            <dt>
              <span className={`money-key is-${part}`} aria-hidden />
              {c[part]}
            </dt>
            <dd className={loud ? "wait-red" : undefined}>
              <MoneyLink contractId={contract.id} part={part} fen={fen} />
              {part === "contracted" ? null : (
                <small className="quiet">{t.part.percent(percentOf(fen, money.contractedFen))}</small>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function MoneyLink({ contractId, part, fen }: { contractId: string; part: MoneyPart; fen: number }) {
  const search = route.useSearch();
  return (
    <Link
      to="/contracts/$id"
      params={{ id: contractId }}
      search={{ ...search, money: part, rows: undefined, of: undefined }}
      resetScroll={false}
      className="number"
      aria-label={c.openRows(c[part], formatMoney(fen))}
    >
      {formatMoney(fen)}
    </Link>
  );
}
