import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { t } from "../../text/zh-cn.desk.ts";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { differenceQuery, type Entry } from "./catalogue.query.ts";

const c = t.catalogue;

/** What a version adds, takes away and changes. */
export function DifferencePanel({ id }: { id: string }) {
  const found = useQuery(differenceQuery(id));
  const difference = found.data;
  return (
    <Panel
      title={c.difference}
      note={difference ? c.against(difference.against.title, difference.against.documentNo) : null}
    >
      {found.error ? <ProblemNote problem={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton active title={false} paragraph={{ rows: 2 }} /> : null}
      {difference ? (
        <>
          <Entries title={c.added} entries={difference.added} />
          <Entries title={c.removed} entries={difference.removed} />
          {difference.changed.length > 0 ? (
            <section>
              <b>{`${c.changed}（${difference.changed.length}）`}</b>
              <ul className="changes">
                {difference.changed.map((one) => (
                  <li key={one.code}>
                    <span>
                      <code>{one.code}</code> {one.name}
                    </span>
                    {one.fields.map((field) => (
                      <span key={field.field}>
                        {c.fieldOf[field.field] ?? field.field}：<del>{field.before ?? c.empty}</del>{" "}
                        <ins>{field.after ?? c.empty}</ins>
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {difference.added.length + difference.removed.length + difference.changed.length === 0 ? (
            <p className="quiet">{c.noDifference}</p>
          ) : null}
        </>
      ) : null}
    </Panel>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <b>{`${title}（${entries.length}）`}</b>
      <ul className="flag-list">
        {entries.map((one) => (
          <li key={one.code}>
            <code>{one.code}</code> {one.name}
          </li>
        ))}
      </ul>
    </section>
  );
}
