import { kindLabels } from "@guanhu/core/deliverable/kind";
import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import { answerOf, api } from "../../api/client.ts";
import { deliverableState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { fieldText } from "../../text/zh-cn.field.ts";
import { ReturnReason } from "../deliverable/return-reason.tsx";
import { MoreButton, useMore } from "../part/more.tsx";
import { Empty } from "../part/page.tsx";
import { Link } from "../route/router.tsx";

const t = fieldText.child;

/** What was done for the child, the newest first. */
export function Timeline({
  childId,
  first,
  next,
  me,
}: {
  childId: string;
  first: readonly DeliverableRow[];
  next: string | undefined;
  me: string;
}) {
  const { rows, act, more } = useMore({ items: first, next }, (cursor) =>
    answerOf(
      api.GET("/api/children/{id}/timeline", { params: { path: { id: childId }, query: { cursor } } }),
    ),
  );
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t.timeline}</h2>
      {rows.length === 0 ? <Empty>{t.noTimeline}</Empty> : null}
      <ol className="timeline">
        {rows.map((row) => (
          <li key={row.id}>
            <Entry row={row} own={row.authorId === me} />
          </li>
        ))}
      </ol>
      <MoreButton act={act} more={more} />
    </section>
  );
}

function Entry({ row, own }: { row: DeliverableRow; own: boolean }) {
  const facts = [
    t.by(row.authorName),
    row.childSeen ? t.seen : t.notSeen,
    ...(row.photos > 0 ? [t.photos(row.photos)] : []),
    ...(row.edition > 1 ? [t.edition(row.edition)] : []),
    ...(row.replacedBy ? [t.replaced] : []),
  ];
  return (
    <>
      <p className="entry-head">
        <span className="date">{row.onDate}</span>{" "}
        <strong className="entry-name">{kindLabels[row.kind]}</strong>
        <StateTag state={deliverableState(row.state)} />
      </p>
      <p className="small">{facts.join("，")}</p>
      {own ? (
        <div className="row">
          {hasReason(row) ? <ReturnReason id={row.id} /> : null}
          <Link to={{ page: "deliverable", id: row.id }} className="quiet">
            {t.open}
            <span className="visually-hidden">{` ${row.onDate} ${kindLabels[row.kind]}`}</span>
          </Link>
        </div>
      ) : null}
    </>
  );
}

function hasReason({ state }: DeliverableRow): boolean {
  return state === "RETURNED" || state === "REJECTED" || state === "WITHDRAWN";
}
