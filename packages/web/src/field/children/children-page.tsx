import { answerOf, api } from "../../api/client.ts";
import { fieldText } from "../../text/zh-cn.field.ts";
import { zhCn } from "../../text/zh-cn.ts";
import type { PageProps } from "../app.tsx";
import { askMyCovers, COVERS } from "../data/children.ts";
import { now, shortTime } from "../data/clock.ts";
import { countByDue, type Due, groupByChild, type PlacedChild } from "../data/cover.ts";
import { useLoad } from "../data/load.ts";
import { useVillages } from "../data/village.ts";
import { useDrafts } from "../draft/use-drafts.ts";
import { Empty, KeptNote, Page, RefreshButton, Waiting } from "../part/page.tsx";
import { Link } from "../route/router.tsx";
import { ChildCard } from "./child-card.tsx";

const t = fieldText.children;
const filters = ["overdue", "soon", "fine"] as const;

/** Whom to visit: the children placed with the worker, who is due first. */
export function ChildrenPage({ me, place }: PageProps) {
  const covers = useLoad(COVERS, askMyCovers, me.accountId);
  const returned = useLoad("returned", askReturned, me.accountId);
  const children = groupByChild(covers.value ?? []);
  const villages = useVillages(children.map((child) => child.residence));
  const refresh = () => {
    covers.again();
    returned.again();
  };
  return (
    <Page title={t.title} aside={<RefreshButton busy={covers.busy} onClick={refresh} />}>
      <OnTop drafts={useDrafts(me.accountId)?.length} returned={returned.value} />
      {covers.value === undefined ? <Waiting load={covers} again={covers.again} /> : null}
      {covers.value && children.length === 0 ? <Empty>{t.empty}</Empty> : null}
      <KeptNote load={covers} />
      {children.length > 0 ? (
        <>
          <p className="small" role="status">
            {t.count(children.length)}
            {covers.at ? `，${fieldText.page.updated(shortTime(covers.at, now()))}` : ""}
          </p>
          <Children all={children} due={dueOf(place.query.get("due"))} villages={villages} />
        </>
      ) : null}
    </Page>
  );
}

function Children({
  all,
  due,
  villages,
}: {
  all: PlacedChild[];
  due: Due | undefined;
  villages: Record<string, string>;
}) {
  const counts = countByDue(all);
  const shown = all.filter((child) => due === undefined || child.due === due);
  return (
    <>
      <nav className="chips" aria-label={t.filter}>
        <Link to={{ page: "children" }} replace className="chip" aria-current={due === undefined}>
          {t.all} {all.length}
        </Link>
        {filters.map((one) => (
          <Link
            key={one}
            to={{ page: "children" }}
            query={{ due: one }}
            replace
            className="chip"
            aria-current={due === one}
          >
            {zhCn.state.due[one]} {counts[one]}
          </Link>
        ))}
      </nav>
      {shown.length === 0 ? <Empty>{t.emptyFilter}</Empty> : null}
      <ul className="cards" aria-label={t.title}>
        {shown.map((child) => (
          <li key={child.childId}>
            <ChildCard child={child} village={villages[child.residence]} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What waits on the worker besides visits: drafts on this phone, and what came back. */
function OnTop({ drafts, returned }: { drafts: number | undefined; returned: Returned | undefined }) {
  return (
    <div className="tiles">
      <Link to={{ page: "deliverables" }} className={drafts ? "tile is-due" : "tile"}>
        <strong className="tile-count">{drafts ?? "…"}</strong> {t.drafts}
      </Link>
      <Link to={{ page: "deliverables" }} className={returned?.count ? "tile is-due" : "tile"}>
        <strong className="tile-count">
          {returned ? `${returned.count}${returned.more ? "+" : ""}` : "…"}
        </strong>{" "}
        {t.returned}
      </Link>
    </div>
  );
}

interface Returned {
  count: number;
  more: boolean;
}

async function askReturned(): Promise<Returned> {
  const page = await answerOf(api.GET("/api/deliverables/returned"));
  return { count: page.items.length, more: page.next !== undefined };
}

function dueOf(text: string | null): Due | undefined {
  return filters.find((one) => one === text);
}
