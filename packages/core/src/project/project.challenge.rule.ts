import { addWorkdays, type ChinaDate, type DueDate, dueInDays } from "../calendar.ts";
import { refuse } from "../error.ts";
import { purchaseLaw } from "../purchase-rule/purchase-rule.data.ts";
import { successorsOf, type Transition } from "../state.ts";
import {
  type Challenge,
  type ChallengeClock,
  type ChallengeInput,
  type ChallengeStatus,
  challengeStatus,
} from "./project.challenge.shape.ts";
import type { Project } from "./project.shape.ts";

/** Which state may follow which, and by which action. */
export const transitions: readonly Transition<ChallengeStatus>[] = [
  { from: "RAISED", to: "REPLIED", action: "challenge.reply" },
  { from: "RAISED", to: "COMPLAINED", action: "challenge.raise" },
  { from: "RAISED", to: "WITHDRAWN", action: "challenge.raise" },
  { from: "REPLIED", to: "COMPLAINED", action: "challenge.raise" },
  { from: "COMPLAINED", to: "DECIDED", action: "challenge.decide" },
  { from: "COMPLAINED", to: "WITHDRAWN", action: "challenge.raise" },
];

/** Which state may follow which. */
export const successors = successorsOf(challengeStatus, transitions);

type Facts = Pick<
  Challenge,
  "knewOn" | "raised" | "reply" | "complaint" | "suspension" | "decision" | "withdrawn" | "status"
>;

/** While a challenge waits for its reply, or a complaint for its decision, the project is paused (条例 54条). */
export function isOpen(status: ChallengeStatus): boolean {
  return status === "RAISED" || status === "COMPLAINED";
}

/** Refuses a step that the state does not allow. */
export function refuseTransition(challenge: Challenge, to: ChallengeStatus): void {
  if (successors[challenge.status].includes(to)) return;
  throw refuse("challenge.wrong_state", {
    current: { state: challenge.status, version: challenge.version },
  });
}

/** The last day for a challenge of what one knew on a day: 7 working days (政府采购法 52条). */
export function raiseDue(knewOn: ChinaDate): DueDate {
  return addWorkdays(knewOn, purchaseLaw.challengeWorkdays.value);
}

/** The last day for the reply: 7 working days after the challenge (53条). */
export function replyDue(raisedOn: ChinaDate): DueDate {
  return addWorkdays(raisedOn, purchaseLaw.challengeReplyWorkdays.value);
}

/** The last day for a complaint: 15 working days after the period of the reply ended (55条). */
export function complaintDue(raisedOn: ChinaDate): DueDate {
  const reply = replyDue(raisedOn);
  const due = addWorkdays(reply.date, purchaseLaw.complaintWorkdays.value);
  return { date: due.date, provisional: due.provisional || reply.provisional };
}

/** The last day for the decision: 30 working days after the complaint (56条). */
export function decisionDue(complainedOn: ChinaDate): DueDate {
  return addWorkdays(complainedOn, purchaseLaw.complaintDecisionWorkdays.value);
}

/** The last day of a suspension: 30 days at most (57条); a limit, which no rest day moves. */
export function suspensionUntil(orderedOn: ChinaDate): DueDate {
  return dueInDays(orderedOn, purchaseLaw.suspensionDays.value, { moveOffRestDay: false });
}

/** The day by which the next step of an open challenge is due. */
export function dueOnOf({ status, raised, complaint }: Facts): ChinaDate | undefined {
  if (status === "RAISED") return replyDue(raised.on).date;
  return status === "COMPLAINED" && complaint ? decisionDue(complaint.on).date : undefined;
}

/** Every period that runs or ran for a challenge, and how it stands on a day (政府采购法 52–57条). */
export function clocksOf(facts: Facts, today: ChinaDate): ChallengeClock[] {
  const { knewOn, raised, reply, complaint, suspension, decision, withdrawn, status } = facts;
  const over = status === "WITHDRAWN" || status === "DECIDED";
  const clocks = [
    clock("raise", "知道之日起七个工作日内质疑（政府采购法第五十二条）", raiseDue(knewOn), raised.on, today),
  ];
  if (reply || !over || complaint)
    clocks.push(
      clock("reply", "收到质疑后七个工作日内答复（第五十三条）", replyDue(raised.on), reply?.on, today),
    );
  if (complaint || !over) {
    const due = complaintDue(raised.on);
    const found = clock("complaint", "答复期满后十五个工作日内投诉（第五十五条）", due, complaint?.on, today);
    clocks.push(found.state === "OVERDUE" ? { ...found, state: "LAPSED" } : found);
  }
  if (complaint && (decision || !over))
    clocks.push(
      clock(
        "decision",
        "收到投诉后三十个工作日内处理（第五十六条）",
        decisionDue(complaint.on),
        decision?.on,
        today,
      ),
    );
  if (suspension) {
    const due = suspensionUntil(suspension.on);
    const ended = decision?.on ?? withdrawn?.on;
    clocks.push(clock("suspension", "暂停采购活动最长三十日（第五十七条）", due, ended, today));
  }
  return clocks;
}

function clock(
  name: ChallengeClock["name"],
  text: string,
  due: DueDate,
  doneOn: ChinaDate | undefined,
  today: ChinaDate,
): ChallengeClock {
  if (doneOn) return { name, text, due, doneOn, state: doneOn > due.date ? "DONE_LATE" : "DONE" };
  return { name, text, due, state: today > due.date ? "OVERDUE" : "OPEN" };
}

/**
 * Refuses a challenge of what is not out yet, of a day before it was, of a day to come, and after 7 working days
 * (政府采购法 52条, 条例 53条: from the documents, the step or the result).
 */
export function refuseRaising(
  { ground, knewOn }: Pick<ChallengeInput, "ground" | "knewOn">,
  { notice, award, resultPublishedOn }: Pick<Project, "notice" | "award" | "resultPublishedOn">,
  today: ChinaDate,
): void {
  if (!notice) throw refuse("challenge.too_early");
  const result = award?.publishedOn ?? resultPublishedOn;
  const since = { DOCUMENTS: notice.documentsFrom, PROCESS: notice.publishedOn, RESULT: result }[ground];
  if (since === undefined || since > today) throw refuse("challenge.too_early");
  if (knewOn > today) throw refuse("challenge.knew_in_future");
  if (knewOn < since) throw refuse("challenge.knew_before", { values: { since } });
  const due = raiseDue(knewOn);
  if (today > due.date) throw refuse("challenge.too_late", { values: { due: due.date } });
}

/** Refuses a complaint before the reply or the end of its period, and after 15 working days (政府采购法 55条). */
export function refuseComplaint(
  { status, raised }: Pick<Facts, "status" | "raised">,
  today: ChinaDate,
): void {
  const reply = replyDue(raised.on);
  if (status === "RAISED" && today <= reply.date)
    throw refuse("challenge.reply_running", { values: { due: reply.date } });
  const due = complaintDue(raised.on);
  if (today > due.date) throw refuse("challenge.complaint_late", { values: { due: due.date } });
}
