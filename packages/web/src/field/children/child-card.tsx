import { fieldText } from "../../text/zh-cn.field.ts";
import { ageAt, dayOf, now } from "../data/clock.ts";
import type { PlacedChild } from "../data/cover.ts";
import { DueTag, dueText } from "../part/due-tag.tsx";
import { Link } from "../route/router.tsx";

const t = fieldText.children;

/** A child of the list, as one large thing to touch. */
export function ChildCard({ child, village }: { child: PlacedChild; village: string | undefined }) {
  const day = dayOf(now());
  return (
    <Link to={{ page: "child", childId: child.childId }} className={`card is-${child.due}`}>
      <span className="card-head">
        <strong className="card-name">{child.label}</strong>
        <span>{t.age(ageAt(child.birthDate, day))}</span>
        <span className="village">{village ?? child.residence}</span>
        <DueTag due={child.due} />
      </span>
      <span className="card-line">
        {t.nextDue} <b>{child.nextDue ? dueText(child.nextDue, day) : fieldText.input.none}</b>
      </span>
      <span className="card-line">
        {t.lastVisit} {child.lastVisit ?? t.neverVisited}
      </span>
      {child.items.length > 0 ? (
        <span className="card-line">
          {t.items} {child.items.map((item) => item.name).join("、")}
        </span>
      ) : null}
    </Link>
  );
}
