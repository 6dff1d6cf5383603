import { childCategories, riskLevels } from "@guanhu/core/child/shape";
import type { Cover } from "@guanhu/core/placement/shape";
import { answerOf, api } from "../../api/client.ts";
import { fieldText } from "../../text/zh-cn.field.ts";
import { zhCn } from "../../text/zh-cn.ts";
import type { PageProps } from "../app.tsx";
import { COVERS } from "../data/children.ts";
import { ageAt, dayOf, now } from "../data/clock.ts";
import { groupByChild } from "../data/cover.ts";
import { recallAnswer } from "../data/kept.ts";
import { useLoad } from "../data/load.ts";
import { useVillages } from "../data/village.ts";
import { useDrafts } from "../draft/use-drafts.ts";
import { DueTag, dueText } from "../part/due-tag.tsx";
import { KeptNote, Page, RefreshButton, Waiting } from "../part/page.tsx";
import { ItemList } from "./item-list.tsx";
import { Reveal } from "./reveal.tsx";
import { Timeline } from "./timeline.tsx";

const t = fieldText.child;

/** A child: who it is (masked until asked for), what is to be done, and what was done. */
export function ChildPage({ me, place }: PageProps) {
  const id = place.address.page === "child" ? place.address.childId : "";
  const load = useLoad(`child.${id}`, () => askChild(id), me.accountId);
  const drafts = useDrafts(me.accountId);
  // Without network a child that was never opened still has its line in the list.
  const listed = recallAnswer<Cover[]>(me.accountId, COVERS)?.value.filter((cover) => cover.childId === id);
  const refused = load.problem !== undefined && load.problem.status !== 0;
  const covers = load.value?.covers ?? (refused ? [] : (listed ?? []));
  const [placed] = groupByChild(covers);
  const child = load.value?.child;
  const residence = child?.residence ?? placed?.residence;
  const villages = useVillages(residence ? [residence] : []);
  const label = child?.label ?? placed?.label;
  const day = dayOf(now());

  return (
    <Page
      title={label ?? t.title}
      back={{ page: "children" }}
      aside={<RefreshButton busy={load.busy} onClick={load.again} />}
    >
      <KeptNote load={load} />
      {label ? (
        <section className="sheet">
          <p className="facts">
            {placed ? <DueTag due={placed.due} /> : null}
            {child ? <span>{zhCn.sex[child.sex]}</span> : null}
            {placed ? <span>{fieldText.children.age(ageAt(placed.birthDate, day))}</span> : null}
            {child ? <span>{riskLevels[child.riskLevel]}</span> : null}
            <span>{residence ? (villages[residence] ?? residence) : null}</span>
          </p>
          {child ? (
            <p className="small">{child.categories.map((one) => childCategories[one]).join("、")}</p>
          ) : null}
          {placed ? (
            <dl className="pairs">
              <dt>{fieldText.children.nextDue}</dt>
              <dd>{placed.nextDue ? dueText(placed.nextDue, day) : fieldText.input.none}</dd>
              <dt>{fieldText.children.lastVisit}</dt>
              <dd>{placed.lastVisit ?? fieldText.children.neverVisited}</dd>
            </dl>
          ) : null}
          <Reveal key={id} childId={id} />
        </section>
      ) : null}
      {placed ? <ItemList covers={covers} drafts={drafts ?? []} accountId={me.accountId} /> : null}
      {load.value ? (
        <Timeline
          key={load.at}
          childId={id}
          first={load.value.timeline}
          next={load.value.next}
          me={me.accountId}
        />
      ) : (
        <Waiting load={load} again={load.again} />
      )}
    </Page>
  );
}

function askChild(id: string) {
  return answerOf(api.GET("/api/children/{id}", { params: { path: { id } } }));
}
