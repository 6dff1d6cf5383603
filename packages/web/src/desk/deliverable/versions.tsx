import type { DeliverablePage } from "@guanhu/core/deliverable/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatTime } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { deliverableState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { timelineQuery } from "../child/child.query.ts";
import { chainOf } from "./version-chain.ts";

/** The versions of a deliverable: what it replaces, what replaced it. */
export function Versions({ deliverable }: { deliverable: DeliverablePage["deliverable"] }) {
  const me = useMe();
  const { id, childId, replaces, replacedBy, edition } = deliverable;
  const timeline = useQuery({ ...timelineQuery(childId, undefined), enabled: may(me, "child.read") });
  const chain = chainOf(timeline.data?.items ?? [], id);
  if (chain.length < 2) {
    return (
      <ul className="versions">
        {replaces ? <Neighbour id={replaces} label={t.deliverable.editionNo(edition - 1)} /> : null}
        <li aria-current="page">{t.deliverable.thisEdition(edition)}</li>
        {replacedBy ? <Neighbour id={replacedBy} label={t.deliverable.editionNo(edition + 1)} /> : null}
      </ul>
    );
  }
  return (
    <ol className="versions">
      {chain.map((row) => (
        <li key={row.id} aria-current={row.id === id ? "page" : undefined}>
          {row.id === id ? (
            <b>{t.deliverable.thisEdition(row.edition)}</b>
          ) : (
            <Link to="/deliverables/$id" params={{ id: row.id }}>
              {t.deliverable.editionNo(row.edition)}
            </Link>
          )}
          <span>{formatTime(row.submittedAt)}</span>
          <StateTag state={deliverableState(row.id === id ? deliverable.state : row.state)} />
        </li>
      ))}
    </ol>
  );
}

function Neighbour({ id, label }: { id: string; label: string }) {
  return (
    <li>
      <Link to="/deliverables/$id" params={{ id }}>
        {label}
      </Link>
    </li>
  );
}
