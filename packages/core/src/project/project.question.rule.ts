import { addWorkdays, type ChinaDate, chinaDate, type DueDate } from "../calendar.ts";
import { refuse } from "../error.ts";
import { purchaseLaw } from "../purchase-rule/purchase-rule.data.ts";
import { closeAfterClarification } from "../purchase-rule/purchase-rule.rule.ts";
import type { Question, QuestionInput, QuestionShown } from "./project.question.shape.ts";
import type { Notice, Project } from "./project.shape.ts";

/** Until when a question must be answered: three working days (条例 52条). */
export function replyDueOf(askedAt: string): DueDate {
  return addWorkdays(chinaDate(askedAt), purchaseLaw.inquiryReplyWorkdays.value);
}

/**
 * Refuses a question about the documents after its deadline or outside bidding, and an inquiry into a project that is
 * not announced or was awarded and contracted.
 */
export function refuseAsking(kind: QuestionInput["kind"], project: Project, at: string): Notice {
  const { notice, status } = project;
  if (!notice) throw refuse("question.not_announced");
  if (kind === "INQUIRY") return notice;
  const open = status === "ANNOUNCED" || status === "BIDDING";
  if (!open || Date.parse(at) > Date.parse(notice.questionsUntil)) throw refuse("question.closed");
  return notice;
}

/** Refuses a text in which a supplier's name stands: questions and answers are published without it. */
export function refuseNaming(text: string, organizationName: string | undefined): void {
  const plain = (value: string) =>
    value
      .normalize("NFKC")
      .replace(/[\s()]/g, "")
      .toUpperCase();
  if (organizationName && plain(text).includes(plain(organizationName))) throw refuse("question.names_asker");
}

/** The question as this organization (undefined: an official) sees it on a day; undefined when it may not. */
export function shownOf(
  question: Question,
  organizationId: string | undefined,
  today: ChinaDate,
): QuestionShown | undefined {
  const { organizationId: asker, askedBy: _asker, head: _head, ...plain } = question;
  const mine = asker === organizationId;
  const published = question.kind === "DOCUMENTS" && question.answer !== undefined;
  if (organizationId && !mine && !published) return undefined;
  const replyDue = replyDueOf(question.askedAt);
  return { ...plain, mine, replyDue, state: stateOf(question, replyDue, today) };
}

function stateOf({ answer }: Question, due: DueDate, today: ChinaDate): QuestionShown["state"] {
  if (answer) return chinaDate(answer.answeredAt) > due.date ? "ANSWERED_LATE" : "ANSWERED";
  return today > due.date ? "OVERDUE" : "OPEN";
}

/**
 * When bidding ends after a clarification at an instant: a material one leaves at least the days that the law asks
 * before the end (条例 31条: 15 for tenders), otherwise the end moves to the first working day that does, at the
 * same hour of China time.
 */
export function bidsUntilAfter(
  { method, notice }: { method: Project["method"]; notice: Notice },
  clarification: { material: boolean; at: string },
): { bidsUntil: string; provisional: boolean; moved: boolean } {
  const before = notice.bidsUntil;
  if (!clarification.material) return { bidsUntil: before, provisional: false, moved: false };
  const closesOn = chinaDate(before);
  const { date, provisional, moved } = closeAfterClarification(method, chinaDate(clarification.at), closesOn);
  if (!moved) return { bidsUntil: before, provisional, moved };
  const days = Date.parse(date) - Date.parse(closesOn);
  return { bidsUntil: new Date(Date.parse(before) + days).toISOString(), provisional, moved };
}

/** Refuses a clarification where no bids are taken any more. */
export function refuseClarifying(project: Project, at: string): Notice {
  const { notice, status } = project;
  const open = status === "ANNOUNCED" || status === "BIDDING";
  if (!notice || !open || project.bidsClosedAt || Date.parse(at) >= Date.parse(notice.bidsUntil))
    throw refuse("question.clarification_late");
  return notice;
}
