import type { BreachEvidence } from "@guanhu/core/breach/shape";
import { Link } from "@tanstack/react-router";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";

const c = t.breach;

/** What a report or a statement rests on; who may read deliverables opens them from here. */
export function EvidenceLinks({ evidence: { deliverables, files } }: { evidence: BreachEvidence }) {
  const me = useMe();
  if (deliverables.length + files.length === 0) return null;
  const opens = may(me, "deliverable.read");
  const counted = c.evidenceCount(opens ? 0 : deliverables.length, files.length);
  return (
    <small className="evidence">
      <span className="quiet">{c.evidence}</span>
      {opens
        ? deliverables.map((id, nth) => (
            <Link key={id} to="/deliverables/$id" params={{ id }}>
              {c.deliverable(nth + 1)}
            </Link>
          ))
        : null}
      {counted}
    </small>
  );
}
