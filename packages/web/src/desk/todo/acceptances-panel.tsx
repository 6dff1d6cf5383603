import type { Me } from "@guanhu/core/session/shape";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { t } from "../../text/zh-cn.desk.ts";
import { type AcceptanceRow, acceptancesQuery } from "../acceptance/acceptance.query.ts";
import { acceptanceColumns } from "../acceptance/acceptance-columns.tsx";
import { countyOf } from "../division/county.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { acceptancesWaiting } from "./money-waits.ts";

const SHOWN = 8;

/** Acceptances under way in the county: those that wait for me first, with what they wait for. */
export function AcceptancesPanel({ me, division }: { me: Me; division: string | undefined }) {
  const county = countyOf(me, division);
  const found = useInfiniteQuery({ ...acceptancesQuery(county.ask), enabled: county.known });
  if (!county.known) return null;
  const waiting = found.data && acceptancesWaiting(me, found.data.pages[0]?.items ?? []);
  const waits = new Map(waiting?.map(({ row, waits: step }) => [row.id, step]));
  return (
    <Panel
      title={t.todo.acceptances}
      note={t.todo.acceptancesNote}
      flush
      extra={
        <Link to="/acceptances" search={division ? { division } : {}}>
          {t.todo.allAcceptances}
        </Link>
      }
    >
      <ListTable<AcceptanceRow>
        label={t.todo.acceptances}
        rows={waiting?.map(({ row }) => row).slice(0, SHOWN)}
        rowKey={(row) => row.id}
        columns={[
          ...acceptanceColumns(me),
          {
            title: t.todo.waitsFor,
            key: "waits",
            render: (row) => waits.get(row.id) ?? t.format.none,
          },
        ]}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyNote text={t.todo.noAcceptances} />}
        minWidth={900}
      />
    </Panel>
  );
}
