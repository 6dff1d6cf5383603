import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import { Link } from "@tanstack/react-router";
import { formatMinutes } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { deliverableState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { kindLabel } from "../deliverable/kind.ts";
import { FlagMark } from "../deliverable/row-columns.tsx";

const c = t.child;

/** Everything delivered for the child, newest first; each opens. */
export function Timeline({ rows }: { rows: readonly DeliverableRow[] }) {
  const opens = may(useMe(), "deliverable.read");
  return (
    <ol className="timeline">
      {rows.map((row) => (
        <li key={row.id} className={row.replacedBy ? "is-replaced" : undefined}>
          <time dateTime={row.onDate}>{row.onDate}</time>
          <div>
            <p>
              {opens ? (
                <Link to="/deliverables/$id" params={{ id: row.id }}>
                  {kindLabel(row.kind)}
                </Link>
              ) : (
                <b>{kindLabel(row.kind)}</b>
              )}{" "}
              <StateTag state={deliverableState(row.state)} />
              {row.edition > 1 ? (
                <small className="quiet"> {t.deliverable.editionNo(row.edition)}</small>
              ) : null}
              {row.replacedBy ? <small className="quiet"> {c.replaced}</small> : null}
            </p>
            <p className="quiet">
              {c.by(row.authorName)} · {formatMinutes(row.minutes)} · {row.childSeen ? c.seen : c.notSeen} ·{" "}
              {t.deliverable.photoCount(row.photos)}
              {row.flags.length > 0 ? (
                <>
                  {" "}
                  · <FlagMark flags={row.flags} />
                </>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
