import type { Cover } from "@guanhu/core/placement/shape";
import { fieldText } from "../../text/zh-cn.field.ts";
import { now, shortTime } from "../data/clock.ts";
import { type Draft, slotOf } from "../draft/draft.ts";
import { Icon } from "../part/icon.tsx";
import { Link } from "../route/router.tsx";

const t = fieldText.child;

/** What is to be done for the child, one large button for each line of each contract. */
export function ItemList({
  covers,
  drafts,
  accountId,
}: {
  covers: readonly Cover[];
  drafts: readonly Draft[];
  accountId: string;
}) {
  const several = covers.length > 1;
  const items = covers.flatMap((cover) => cover.items.map((item) => ({ cover, item })));
  return (
    <section aria-labelledby="todo">
      <h2 id="todo">{t.todo}</h2>
      {items.length === 0 ? <p className="empty">{t.noItems}</p> : null}
      <ul className="actions">
        {items.map(({ cover, item }) => {
          const slot = { childId: cover.childId, contractId: cover.contractId, itemId: item.id };
          const draft = drafts.find((one) => one.slot === slotOf({ accountId, ...slot }));
          return (
            <li key={`${cover.contractId}/${item.id}`}>
              <Link to={{ page: "report", ...slot }} className="action">
                <span>
                  <strong>{item.name}</strong>
                  <span className="small block">
                    {several ? `${cover.contractTitle}，` : ""}
                    {t.until(cover.to)}
                  </span>
                </span>
                <span className={draft ? "state-tag state-orange" : "small"}>
                  {draft ? t.draft(shortTime(draft.savedAt, now())) : t.start}
                </span>
                <Icon name="next" />
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
