import { bondForms, type Signature, sides } from "@guanhu/core/contract/agreement/shape";
import type { ContractPage } from "@guanhu/core/contract/shape";
import { engagementModes } from "@guanhu/core/need/shape";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { formatMoney, formatTime } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { CopyCode } from "../part/copy-code.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { Facts } from "../part/facts.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";

const route = getRouteApi("/contracts/$id");
const c = t.paper;

/** Who signed which text when; and what the contract says besides lines and term. */
export function PaperPanel({ page: { contract, agreement } }: { page: ContractPage }) {
  const search = route.useSearch();
  if (!agreement) return null;
  const { terms } = agreement;
  return (
    <>
      <Panel
        title={c.title}
        flush
        note={contract.signedOn ? c.signedAll(contract.signedOn) : null}
        extra={
          <Link
            to="/contracts/$id"
            params={{ id: contract.id }}
            search={{ ...search, text: "open" }}
            resetScroll={false}
          >
            <Button size="small">{c.open}</Button>
          </Link>
        }
      >
        <ListTable<Signature>
          label={c.title}
          rows={agreement.signatures}
          rowKey={(row) => row.side}
          empty={<EmptyNote text={c.unsigned} />}
          minWidth={560}
          columns={[
            { title: c.side, key: "side", render: (row) => sides[row.side] },
            { title: c.by, key: "by", render: (row) => row.name },
            { title: c.at, key: "at", render: (row) => formatTime(row.at) },
            {
              title: c.hash,
              key: "hash",
              render: (row) => <CopyCode text={row.textHash} label={c.hash} short />,
            },
          ]}
        />
      </Panel>
      <Panel title={t.terms.title}>
        <Facts
          items={[
            {
              label: t.contract.engagement,
              value: (
                <>
                  {engagementModes[agreement.engagement.mode]}{" "}
                  <span className="quiet">{agreement.engagement.documentNo}</span>
                </>
              ),
            },
            {
              label: t.terms.bond,
              value: terms.bond
                ? t.terms.bondOf(formatMoney(terms.bond.amountFen), bondForms[terms.bond.form])
                : t.terms.noBond,
            },
            terms.longTerm
              ? {
                  label: t.terms.budgets,
                  value: terms.longTerm.budgets.map((one) => (
                    <span key={one.fiscalYear} className="is-block">
                      {t.terms.budgetOf(one.fiscalYear, formatMoney(one.amountFen), one.documentNo)}
                    </span>
                  )),
                }
              : undefined,
          ]}
        />
        <dl className="facts is-single">
          {(["settlement", "duties", "liability"] as const).map((section) => (
            <div key={section}>
              <dt>{t.terms[section]}</dt>
              <dd className="long-text">{terms[section]}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </>
  );
}
