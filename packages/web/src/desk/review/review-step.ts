import type { ReviewPage } from "@guanhu/core/project/review/shape";
import type { StateText } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";

const r = t.review;

type Seat = Pick<ReviewPage["seat"], "state" | "scoredAt" | "signedAt">;

/** How far a reviewer is with a project. */
export function seatState(seat: Seat): StateText {
  if (seat.state === "REPLACED") return { label: r.states.REPLACED, tone: "grey" };
  if (seat.state === "RECUSED") return { label: r.states.RECUSED, tone: "red" };
  if (seat.signedAt) return { label: r.states.SIGNED, tone: "green" };
  if (seat.scoredAt) return { label: r.states.SCORED, tone: "blue" };
  return seat.state === "DECLARED"
    ? { label: r.states.DECLARED, tone: "orange" }
    : { label: r.states.SEATED, tone: "orange" };
}

export interface Step {
  name: "close" | "sign" | "conclude";
  label: string;
  notYet?: string;
}

export interface Subject {
  seat: Seat;
  committee: Pick<ReviewPage["committee"], "closedAt" | "concludedAt">;
  chair: boolean;
  others: readonly Pick<ReviewPage["others"][number], "signedAt">[];
}

/** What a reviewer may do besides scoring: the chair closes and concludes, everybody signs. */
export function stepsFor({ seat, committee, chair, others }: Subject): Step[] {
  if (seat.state !== "DECLARED" || committee.concludedAt) return [];
  if (!committee.closedAt) {
    if (!chair) return [];
    return [{ name: "close", label: r.close, ...(seat.scoredAt ? {} : { notYet: r.notYet.scoreFirst }) }];
  }
  const steps: Step[] = seat.signedAt ? [] : [{ name: "sign", label: r.sign }];
  if (!chair) return steps;
  const unsigned = others.filter((one) => !one.signedAt).length;
  const notYet = seat.signedAt ? (unsigned > 0 ? r.notYet.signAll(unsigned) : undefined) : r.notYet.mySign;
  return [...steps, { name: "conclude", label: r.conclude, ...(notYet ? { notYet } : {}) }];
}
