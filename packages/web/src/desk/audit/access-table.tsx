import { type Role, roles } from "@guanhu/core/actor";
import type { AccessRow } from "@guanhu/core/audit/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatTime } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import { PersonName } from "../people/person-name.tsx";
import { accessesQuery } from "./audit.query.ts";
import { fieldLabel } from "./change.ts";
import { subjectIn } from "./subject.ts";

const a = t.audit;

/** Who read a child's personal data, which, for what purpose. */
export function AccessTable({ id, cursor }: { id: string; cursor: string | undefined }) {
  const accesses = useQuery(accessesQuery(id, cursor));
  const purposes: Readonly<Record<string, string>> = t.personal.purpose;
  return (
    <Panel title={a.accesses} note={a.accessesNote} flush>
      <ListTable<AccessRow>
        label={a.accesses}
        rows={accesses.data?.items}
        rowKey={(row) => row.at + row.id}
        problem={accesses.error}
        onRetry={() => void accesses.refetch()}
        fetching={accesses.isPlaceholderData}
        empty={<EmptyNote text={a.noAccesses} />}
        minWidth={960}
        columns={[
          { title: a.at, key: "at", width: 150, render: (row) => formatTime(row.at) },
          {
            title: a.who,
            key: "who",
            render: (row) => (
              <>
                <PersonName id={row.accountId} name={row.name} />
                <small className="quiet is-block">
                  {row.roles.map((role) => roles[role as Role] ?? role).join(t.part.comma)}
                </small>
              </>
            ),
          },
          { title: a.purpose, key: "purpose", render: (row) => purposes[row.purpose] ?? row.purpose },
          { title: a.fields, key: "fields", render: (row) => row.fields.map(fieldLabel).join(t.part.comma) },
          { title: a.record, key: "record", render: (row) => <RecordLink record={row.record} /> },
          { title: a.address, key: "address", render: (row) => <code>{row.address ?? t.format.none}</code> },
          {
            title: a.requestId,
            key: "requestId",
            render: (row) => <code title={row.requestId}>{row.requestId.slice(0, 8)}…</code>,
          },
        ]}
        footer={<Pager next={accesses.data?.next} />}
      />
    </Panel>
  );
}

function RecordLink({ record }: { record: string | undefined }) {
  const found = record ? subjectIn(record) : undefined;
  if (!found) return <span className="quiet">{a.direct}</span>;
  return (
    <Link to="/audit/$kind/$id" params={{ kind: found.kind, id: found.id }}>
      {a.noun[found.kind]} …{found.id.slice(-6)}
    </Link>
  );
}
