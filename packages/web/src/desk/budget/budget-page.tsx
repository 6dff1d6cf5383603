import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Drawer, Select } from "antd";
import { useState } from "react";
import { formatMoney, percentOf, today } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import type { NeedRow } from "../need/need.query.ts";
import { needColumns } from "../need/needs-page.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import "../project/buying.css";
import { ownPurchaser, PurchaserFilter, purchaserOf } from "../project/purchaser-filter.tsx";
import { type LineRow, leftOf, lineNeedsQuery, linesQuery } from "./budget.query.ts";
import { AdjustDialog, RegisterDialog } from "./budget-dialogs.tsx";

const route = getRouteApi("/budget");
const c = t.budget;

/** The approved budget of a department: what needs have taken of it, and what is left. */
export function BudgetPage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [registering, setRegistering] = useState(false);
  const [adjusting, setAdjusting] = useState<LineRow>();
  const division = purchaserOf(me, search.division) ?? ownPurchaser(me);
  const thisYear = Number(today().slice(0, 4));
  const year = search.year ? Number(search.year) : thisYear;
  const found = useQuery(linesQuery(division, year));
  const registers = may(me, "budget.register");
  const line = found.data?.find((one) => one.code === search.line);
  const years = [...new Set([thisYear + 1, thisYear, thisYear - 1, thisYear - 2, year])].sort(
    (a, b) => b - a,
  );

  return (
    <>
      <PageHead
        title={c.title}
        actions={
          registers ? (
            <Button type="primary" onClick={() => setRegistering(true)}>
              {c.register}
            </Button>
          ) : null
        }
      />
      <PurchaserFilter
        me={me}
        division={search.division}
        onChange={(chosen) => void navigate({ search: { ...search, division: chosen, line: undefined } })}
      />
      <div className="filter-bar">
        <span>{c.year}</span>
        <Select
          aria-label={c.year}
          value={year}
          onChange={(chosen: number) =>
            void navigate({ search: { ...search, year: String(chosen), line: undefined } })
          }
          options={years.map((value) => ({ value, label: c.yearOf(value) }))}
        />
      </div>
      <Panel title={c.list} note={<Sum rows={found.data} />} flush>
        <ListTable<LineRow>
          label={c.list}
          rows={found.data}
          rowKey={(row) => row.code}
          problem={found.error}
          onRetry={() => void found.refetch()}
          empty={<EmptyNote text={c.none} help={c.noneHelp} />}
          minWidth={980}
          columns={[
            { title: c.code, key: "code", width: 120, render: (row) => <code>{row.code}</code> },
            { title: c.name, key: "name", render: (row) => row.name },
            {
              title: c.amount,
              key: "amount",
              width: 150,
              align: "right",
              render: (row) => <span className="number">{formatMoney(row.amountFen)}</span>,
            },
            {
              title: c.committed,
              key: "committed",
              width: 150,
              align: "right",
              render: (row) => (
                <Link
                  to="/budget"
                  search={{ ...search, year: String(year), line: row.code, cursor: undefined }}
                  className="number"
                  resetScroll={false}
                >
                  {formatMoney(row.committedFen)}
                </Link>
              ),
            },
            {
              title: c.left,
              key: "left",
              width: 150,
              align: "right",
              render: (row) => <span className="number">{formatMoney(leftOf(row))}</span>,
            },
            { title: c.share, key: "picture", width: 130, render: (row) => <UsePicture line={row} /> },
            {
              title: c.document,
              key: "document",
              render: (row) => (
                <>
                  {row.documentNo}
                  <small className="quiet is-block">{row.approvedOn}</small>
                </>
              ),
            },
            ...(registers && division === ownPurchaser(me)
              ? [
                  {
                    title: t.part.actions,
                    key: "actions",
                    width: 80,
                    render: (row: LineRow) => (
                      <Button size="small" onClick={() => setAdjusting(row)}>
                        {c.adjust}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Panel>
      {line ? (
        <LineDrawer
          line={line}
          cursor={search.cursor}
          onClose={() =>
            void navigate({ search: { ...search, line: undefined, cursor: undefined }, resetScroll: false })
          }
        />
      ) : null}
      {registering ? (
        <RegisterDialog division={ownPurchaser(me)} year={year} onClose={() => setRegistering(false)} />
      ) : null}
      {adjusting ? <AdjustDialog line={adjusting} onClose={() => setAdjusting(undefined)} /> : null}
    </>
  );
}

function Sum({ rows }: { rows: readonly LineRow[] | undefined }) {
  if (!rows || rows.length === 0) return null;
  const amount = rows.reduce((sum, row) => sum + row.amountFen, 0);
  const left = rows.reduce((sum, row) => sum + leftOf(row), 0);
  return (
    <span className="number">
      {c.sum} {formatMoney(amount)}，{c.left} {formatMoney(left)}
    </span>
  );
}

function UsePicture({ line }: { line: LineRow }) {
  const percent = percentOf(line.committedFen, line.amountFen);
  return (
    <span className="use-picture">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={c.usedPercent(percent)}>
        <rect width="100" height="8" className="progress-ground" />
        <rect width={percent} height="8" className="progress-under-way" />
      </svg>
      <small className="number">{t.part.percent(percent)}</small>
    </span>
  );
}

function LineDrawer({
  line,
  cursor,
  onClose,
}: {
  line: LineRow;
  cursor: string | undefined;
  onClose(): void;
}) {
  const { division, fiscalYear, code } = line;
  const found = useQuery(lineNeedsQuery({ division, fiscalYear, code, cursor }));
  return (
    <Drawer open onClose={onClose} size="min(56rem, 100vw)" title={c.needs(line.name)}>
      <ListTable<NeedRow>
        label={c.needs(line.name)}
        rows={found.data?.items}
        rowKey={(row) => row.id}
        columns={needColumns}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyNote text={c.needsNone} />}
        footer={<Pager next={found.data?.next} />}
      />
    </Drawer>
  );
}
