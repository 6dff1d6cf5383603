import { kindLabels } from "@guanhu/core/deliverable/kind";
import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import { answerOf, api } from "../../api/client.ts";
import { deliverableState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { fieldText } from "../../text/zh-cn.field.ts";
import type { PageProps } from "../app.tsx";
import { now, shortTime, timeOf } from "../data/clock.ts";
import { useLoad } from "../data/load.ts";
import type { Draft } from "../draft/draft.ts";
import { useDrafts } from "../draft/use-drafts.ts";
import { MoreButton, useMore } from "../part/more.tsx";
import { Empty, KeptNote, Page, RefreshButton, Waiting } from "../part/page.tsx";
import { Link } from "../route/router.tsx";
import { ReturnReason } from "./return-reason.tsx";

const t = fieldText.deliverables;

interface Rows {
  items: DeliverableRow[];
  next?: string | undefined;
}

interface Mine {
  returned: Rows;
  mine: Rows;
}

/** What the worker has written: drafts on this phone, what came back, and what was sent. */
export function DeliverablesPage({ me }: PageProps) {
  const load = useLoad("deliverables", askMine, me.accountId);
  const drafts = useDrafts(me.accountId) ?? [];
  return (
    <Page title={t.title} aside={<RefreshButton busy={load.busy} onClick={load.again} />}>
      <KeptNote load={load} />
      {drafts.length > 0 ? <Drafts drafts={drafts} /> : null}
      {load.value ? (
        <Sent key={load.at} {...load.value} hasDrafts={drafts.length > 0} />
      ) : (
        <Waiting load={load} again={load.again} />
      )}
    </Page>
  );
}

function Drafts({ drafts }: { drafts: readonly Draft[] }) {
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">
        {t.drafts} {drafts.length}
      </h2>
      <ul className="actions">
        {drafts.map((draft) => {
          const { childId, contractId, itemId, replaces } = draft;
          const query = replaces ? { replaces } : {};
          return (
            <li key={draft.id}>
              <Link to={{ page: "report", childId, contractId, itemId }} query={query} className="action">
                <span>
                  <strong>
                    {draft.label} {draft.itemName}
                  </strong>
                  <span className="small block">
                    {t.savedAt(shortTime(draft.savedAt, now()))}
                    {replaces ? `，${t.replaces}` : ""}
                  </span>
                </span>
                <span className="state-tag state-grey">{t.go}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Sent({ returned, mine, hasDrafts }: Mine & { hasDrafts: boolean }) {
  const back = useMore(returned, (cursor) =>
    answerOf(api.GET("/api/deliverables/returned", { params: { query: { cursor } } })),
  );
  const all = useMore(mine, (cursor) =>
    answerOf(api.GET("/api/deliverables/mine", { params: { query: { cursor } } })),
  );
  const above = new Set(back.rows.map((row) => row.id));
  const others = all.rows.filter((row) => !above.has(row.id));
  if (back.rows.length === 0 && others.length === 0) return hasDrafts ? null : <Empty>{t.empty}</Empty>;
  return (
    <>
      {back.rows.length > 0 ? (
        <section aria-labelledby="returned">
          <h2 id="returned">{t.returned}</h2>
          <ul className="cards">
            {back.rows.map((row) => (
              <li key={row.id} className="joined">
                <Row row={row} />
                <ReturnReason id={row.id} />
              </li>
            ))}
          </ul>
          <MoreButton {...back} />
        </section>
      ) : null}
      <section aria-labelledby="others">
        <h2 id="others">{t.others}</h2>
        <ul className="cards">
          {others.map((row) => (
            <li key={row.id}>
              <Row row={row} />
            </li>
          ))}
        </ul>
        <MoreButton {...all} />
      </section>
    </>
  );
}

function Row({ row }: { row: DeliverableRow }) {
  return (
    <Link to={{ page: "deliverable", id: row.id }} className="card">
      <span className="card-head">
        <strong className="card-name">{row.label}</strong>
        <span className="village">{kindLabels[row.kind]}</span>
        <StateTag state={deliverableState(row.state)} />
      </span>
      <span className="card-line">{t.onDate(row.onDate)}</span>
      <span className="card-line">
        {t.submitted(timeOf(row.submittedAt))}
        {row.edition > 1 ? `，${fieldText.child.edition(row.edition)}` : ""}
        {row.replacedBy ? `，${fieldText.child.replaced}` : ""}
      </span>
    </Link>
  );
}

async function askMine(): Promise<Mine> {
  const [returned, mine] = await Promise.all([
    answerOf(api.GET("/api/deliverables/returned", { params: { query: {} } })),
    answerOf(api.GET("/api/deliverables/mine", { params: { query: {} } })),
  ]);
  return { returned, mine };
}
