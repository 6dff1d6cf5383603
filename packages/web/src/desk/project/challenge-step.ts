import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import type { ChallengeRow } from "./project.query.ts";

export type ChallengeStep = "reply" | "complain" | "withdraw" | "suspend" | "decide";

export interface Step {
  name: ChallengeStep;
  label: string;
  notYet?: string;
}

type Subject = Pick<
  ChallengeRow,
  "status" | "division" | "organizationId" | "reply" | "suspension" | "clocks"
>;

const c = t.challenge;

/** What somebody may do about a challenge now, with the reason where not yet. */
export function challengeSteps(me: Me, challenge: Subject, today: string): Step[] {
  return me.organizationId ? ofSupplier(me, challenge, today) : ofOfficial(me, challenge);
}

function ofSupplier(me: Me, { organizationId, status, clocks }: Subject, today: string): Step[] {
  if (organizationId !== me.organizationId || !may(me, "challenge.raise")) return [];
  const steps: Step[] = [];
  const lapsed = clocks.some((one) => one.name === "complaint" && one.due.date < today);
  if ((status === "RAISED" || status === "REPLIED") && !lapsed) {
    const reply = clocks.find((one) => one.name === "reply");
    const running = status === "RAISED" && reply !== undefined && today <= reply.due.date;
    steps.push({
      name: "complain",
      label: c.complain,
      ...(running ? { notYet: c.replyRunning(reply.due.date) } : {}),
    });
  }
  if (status === "RAISED" || status === "COMPLAINED") steps.push({ name: "withdraw", label: c.withdraw });
  return steps;
}

function ofOfficial(me: Me, { division, status, reply, suspension }: Subject): Step[] {
  if (!division.startsWith(me.division ?? "-")) return [];
  const steps: Step[] = [];
  if (status === "RAISED" && may(me, "challenge.reply")) steps.push({ name: "reply", label: c.reply });
  if (status !== "COMPLAINED" || !may(me, "challenge.decide")) return steps;
  const own = reply?.by === me.accountId;
  steps.push({ name: "decide", label: c.decide, ...(own ? { notYet: c.ownReply } : {}) });
  if (!suspension) steps.push({ name: "suspend", label: c.suspend });
  return steps;
}
