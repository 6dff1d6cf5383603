import { type Role, roles } from "@guanhu/core/actor";
import type { AuditRow } from "@guanhu/core/audit/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatTime } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import { PersonName } from "../people/person-name.tsx";
import { historyQuery } from "./audit.query.ts";
import { ChainNote } from "./chain-note.tsx";
import { actionLabel, fieldLabel, showValue } from "./change.ts";
import { type Subject, subjectIn } from "./subject.ts";

const a = t.audit;

/** Who changed what, when: row by row as the chain holds it. */
export function HistoryTable({
  kind,
  id,
  cursor,
}: {
  kind: Subject;
  id: string;
  cursor: string | undefined;
}) {
  const history = useQuery(historyQuery(kind, id, cursor));
  const broken = new Set(history.data?.broken);
  const whole = cursor === undefined && history.data?.next === undefined;
  return (
    <Panel title={a.history} note={a.historyNote} flush>
      {history.data ? (
        <ChainNote rows={history.data.items.length} broken={history.data.broken} whole={whole} />
      ) : null}
      <ListTable<AuditRow>
        label={a.history}
        rows={history.data && inTime(history.data.items)}
        rowKey={keyOf}
        rowClass={(row) => (broken.has(keyOf(row)) ? "is-broken" : "")}
        problem={history.error}
        onRetry={() => void history.refetch()}
        empty={<EmptyNote text={a.none} />}
        minWidth={1080}
        columns={[
          { title: a.at, key: "at", width: 150, render: (row) => formatTime(row.at) },
          {
            title: a.what,
            key: "what",
            width: 150,
            render: (row) => (
              <>
                <b>{actionLabel(row.action)}</b>
                <SubjectLink subject={row.subject} own={id} />
              </>
            ),
          },
          { title: a.who, key: "who", width: 150, render: (row) => <Who row={row} /> },
          { title: a.changes, key: "changes", render: (row) => <Changes row={row} /> },
          {
            title: a.trace,
            key: "trace",
            width: 190,
            render: (row) => (
              <dl className="trace">
                <dt>{a.seq}</dt>
                <dd>{row.seq}</dd>
                <dt>{a.requestId}</dt>
                <dd>
                  <code title={row.requestId}>{row.requestId.slice(0, 8)}…</code>
                </dd>
                <dt>{a.hash}</dt>
                <dd>
                  <code title={row.hash}>{row.hash.slice(0, 10)}…</code>
                </dd>
              </dl>
            ),
          },
        ]}
        footer={<Pager next={history.data?.next} />}
      />
    </Panel>
  );
}

// The server answers subject by subject; people read by time.
function inTime(rows: readonly AuditRow[]): AuditRow[] {
  return [...rows].sort((a, b) => a.at.localeCompare(b.at) || a.seq - b.seq);
}

function keyOf(row: AuditRow): string {
  return `${row.subject}#${row.seq}`;
}

function Who({ row }: { row: Pick<AuditRow, "accountId" | "name" | "roles"> }) {
  const names = row.roles.map((role) => roles[role as Role] ?? role).join(t.part.comma);
  return (
    <>
      <PersonName id={row.accountId} name={row.name} />
      <small className="quiet is-block">{names}</small>
    </>
  );
}

/** Rows of a child's history may be about its placements and deliverables: those lead to their own history. */
function SubjectLink({ subject, own }: { subject: string; own: string }) {
  const [noun = "", id = ""] = subject.split("#");
  const found = subjectIn(id);
  const label = (a.noun as Readonly<Record<string, string>>)[noun] ?? noun;
  if (!found || found.id === own) {
    return <small className="quiet is-block">{label}</small>;
  }
  return (
    <small className="is-block">
      <Link to="/audit/$kind/$id" params={{ kind: found.kind, id: found.id }}>
        {label} …{found.id.slice(-6)}
      </Link>
    </small>
  );
}

function Changes({ row }: { row: AuditRow }) {
  if (row.changes.length === 0) return <span className="quiet">{a.noChanges}</span>;
  const [noun] = row.subject.split("#");
  return (
    <ul className="changes">
      {row.changes.map((change) => (
        <li key={change.field}>
          <span>{fieldLabel(change.field)}</span>
          {change.before === undefined ? null : (
            <>
              <del>{showValue(change.field, change.before, noun)}</del>
              <span aria-hidden> → </span>
            </>
          )}
          <ins>{showValue(change.field, change.after, noun)}</ins>
        </li>
      ))}
    </ul>
  );
}
