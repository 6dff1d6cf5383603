import { describe, expect, test } from "vitest";
import {
  clocksOf,
  complaintDue,
  decisionDue,
  dueOnOf,
  isOpen,
  raiseDue,
  refuseComplaint,
  refuseRaising,
  refuseTransition,
  replyDue,
  suspensionUntil,
  transitions,
} from "../../packages/core/src/project/project.challenge.rule.ts";
import {
  type Challenge,
  type ChallengeStatus,
  challengeStatus,
} from "../../packages/core/src/project/project.challenge.shape.ts";
import { bidsUntilAfter, replyDueOf } from "../../packages/core/src/project/project.question.rule.ts";
import type { Notice, Project } from "../../packages/core/src/project/project.shape.ts";

const states = Object.keys(challengeStatus) as ChallengeStatus[];

describe("states", () => {
  test.each(states.flatMap((from) => states.map((to) => [from, to] as const)))("%s to %s", (status, to) => {
    const allowed = transitions.some((one) => one.from === status && one.to === to);
    const challenge = { status, version: 1 } as Challenge;
    expect(code(() => refuseTransition(challenge, to))).toBe(allowed ? undefined : "challenge.wrong_state");
  });

  test("a project waits for a reply and for a decision, for nothing else", () => {
    expect(states.filter(isOpen)).toEqual(["RAISED", "COMPLAINED"]);
  });
});

describe("clocks (政府采购法 52–57条, 条例 52条)", () => {
  const fixed = (date: string) => ({ date, provisional: false });
  const provisional = (date: string) => ({ date, provisional: true });

  test.each([
    // Spring Festivals: 10 to 17 February 2024, 28 January to 4 February 2025, 15 to 23 February 2026.
    ["2024-02-07", fixed("2024-02-22")],
    ["2025-01-24", fixed("2025-02-10")],
    ["2026-02-12", fixed("2026-02-28")],
    // National Day and Mid-Autumn 2025; New Year 2026 with a Sunday that is worked.
    ["2025-09-26", fixed("2025-10-13")],
    ["2025-12-29", fixed("2026-01-08")],
    ["2026-03-10", fixed("2026-03-19")],
    ["2026-12-28", provisional("2027-01-06")],
    ["2026-12-18", fixed("2026-12-29")],
  ])("known or received on %s: seven working days", (from, due) => {
    expect(raiseDue(from)).toEqual(due);
    expect(replyDue(from)).toEqual(due);
  });

  test.each([
    ["2024-02-07", fixed("2024-03-14")],
    ["2025-01-24", fixed("2025-03-03")],
    ["2026-02-12", fixed("2026-03-20")],
    ["2026-12-18", provisional("2027-01-19")],
  ])("raised on %s: a complaint fifteen working days after the reply is due", (from, due) => {
    expect(complaintDue(from)).toEqual(due);
  });

  test.each([
    ["2024-01-19", fixed("2024-03-06")],
    ["2025-01-10", fixed("2025-02-27")],
    ["2026-01-20", fixed("2026-03-09")],
    ["2026-12-01", provisional("2027-01-12")],
  ])("complained on %s: the decision in thirty working days", (from, due) => {
    expect(decisionDue(from)).toEqual(due);
  });

  test.each([
    ["2026-01-20", fixed("2026-02-19")],
    ["2026-12-10", fixed("2027-01-09")],
  ])("suspended on %s: thirty days at most, rest days or not", (from, until) => {
    expect(suspensionUntil(from)).toEqual(until);
  });

  test.each([
    ["2026-02-12T01:00:00.000Z", fixed("2026-02-24")],
    // Past midnight in China it is the next day.
    ["2026-02-12T16:30:00.000Z", fixed("2026-02-25")],
    ["2025-01-26T01:00:00.000Z", fixed("2025-02-06")],
    ["2024-02-08T01:00:00.000Z", fixed("2024-02-19")],
  ])("asked at %s: an answer in three working days", (at, due) => {
    expect(replyDueOf(at)).toEqual(due);
  });
});

describe("a challenge through its life", () => {
  const by = (on: string) => ({ by: "acc", byName: "甲", on });
  const raised: Pick<Challenge, "knewOn" | "raised" | "status"> = {
    knewOn: "2026-02-11",
    raised: by("2026-02-12"),
    status: "RAISED",
  };
  const statesOn = (facts: Partial<Challenge>, today: string) =>
    clocksOf({ ...raised, ...facts }, today).map(({ name, state }) => `${name} ${state}`);
  const answered = { ...by("2026-02-28"), outcome: "DISMISSED", text: "不成立" } as const;
  const complaint = { ...by("2026-03-20"), text: "不服答复" };
  const decision = {
    ...by("2026-05-08"),
    outcome: "DISMISSED",
    text: "驳回",
    documentNo: "财采〔2026〕1号",
  } as const;

  test.each<[string, Partial<Challenge>, string, string[]]>([
    ["just raised", {}, "2026-02-28", ["raise DONE", "reply OPEN", "complaint OPEN"]],
    ["not replied to", {}, "2026-03-01", ["raise DONE", "reply OVERDUE", "complaint OPEN"]],
    [
      "replied to on the last day",
      { status: "REPLIED", reply: answered },
      "2026-03-20",
      ["raise DONE", "reply DONE", "complaint OPEN"],
    ],
    [
      "left at that",
      { status: "REPLIED", reply: { ...answered, on: "2026-03-02" } },
      "2026-03-21",
      ["raise DONE", "reply DONE_LATE", "complaint LAPSED"],
    ],
    [
      "complained about, and the purchase suspended",
      {
        status: "COMPLAINED",
        reply: answered,
        complaint,
        suspension: { ...by("2026-03-21"), documentNo: "财采〔2026〕2号" },
      },
      "2026-04-21",
      ["raise DONE", "reply DONE", "complaint DONE", "decision OPEN", "suspension OVERDUE"],
    ],
    [
      "decided a day late",
      { status: "DECIDED", reply: answered, complaint, decision },
      "2026-06-01",
      ["raise DONE", "reply DONE", "complaint DONE", "decision DONE_LATE"],
    ],
    [
      "withdrawn",
      { status: "WITHDRAWN", withdrawn: { ...by("2026-02-13"), reason: "误解" } },
      "2026-06-01",
      ["raise DONE"],
    ],
  ])("%s", (_name, facts, today, expected) => {
    expect(statesOn(facts, today)).toEqual(expected);
  });

  test("waits for what is due next, and for nothing when it is over", () => {
    expect(dueOnOf(raised)).toBe("2026-02-28");
    expect(dueOnOf({ ...raised, status: "COMPLAINED", complaint })).toBe("2026-05-07");
    for (const status of ["REPLIED", "DECIDED", "WITHDRAWN"] as const)
      expect(dueOnOf({ ...raised, status, complaint })).toBeUndefined();
  });

  test.each([
    ["RAISED", "2026-02-28", "challenge.reply_running"],
    ["RAISED", "2026-03-01", undefined],
    ["REPLIED", "2026-02-25", undefined],
    ["REPLIED", "2026-03-20", undefined],
    ["REPLIED", "2026-03-21", "challenge.complaint_late"],
    ["RAISED", "2026-03-21", "challenge.complaint_late"],
  ] as const)("a complaint about what is %s on %s", (status, today, expected) => {
    expect(code(() => refuseComplaint({ ...raised, status }, today))).toBe(expected);
  });

  const project = {
    notice: { documentsFrom: "2026-02-10", publishedOn: "2026-02-09" },
    resultPublishedOn: "2026-03-24",
  } as Pick<Project, "notice" | "award" | "resultPublishedOn">;
  test.each([
    ["DOCUMENTS", "2026-02-10", "2026-02-26", undefined],
    ["DOCUMENTS", "2026-02-10", "2026-02-27", "challenge.too_late"],
    ["DOCUMENTS", "2026-02-09", "2026-02-12", "challenge.knew_before"],
    ["DOCUMENTS", "2026-02-13", "2026-02-12", "challenge.knew_in_future"],
    ["DOCUMENTS", "2026-02-09", "2026-02-09", "challenge.too_early"],
    ["PROCESS", "2026-02-09", "2026-02-09", undefined],
    ["RESULT", "2026-03-23", "2026-03-23", "challenge.too_early"],
    ["RESULT", "2026-03-23", "2026-03-25", "challenge.knew_before"],
    ["RESULT", "2026-03-24", "2026-04-02", undefined],
    ["RESULT", "2026-03-24", "2026-04-03", "challenge.too_late"],
  ] as const)("a challenge of %s known on %s, raised on %s", (ground, knewOn, today, expected) => {
    expect(code(() => refuseRaising({ ground, knewOn }, project, today))).toBe(expected);
  });

  test("before the notice there is nothing to challenge", () => {
    const input = { ground: "DOCUMENTS", knewOn: "2026-02-10" } as const;
    expect(code(() => refuseRaising(input, {}, "2026-02-12"))).toBe("challenge.too_early");
  });
});

describe("a clarification moves the end of bidding", () => {
  const notice = { bidsUntil: "2026-03-25T01:30:00.000Z" } as Notice;
  test.each([
    ["openTender", true, "2026-03-10T07:00:00.000Z", "2026-03-25T01:30:00.000Z", false],
    ["openTender", true, "2026-03-10T16:00:00.000Z", "2026-03-26T01:30:00.000Z", true],
    ["openTender", true, "2026-03-13T07:00:00.000Z", "2026-03-30T01:30:00.000Z", true],
    ["openTender", false, "2026-03-24T07:00:00.000Z", "2026-03-25T01:30:00.000Z", false],
    ["competitiveConsultation", true, "2026-03-20T07:00:00.000Z", "2026-03-25T01:30:00.000Z", false],
    ["competitiveConsultation", true, "2026-03-23T07:00:00.000Z", "2026-03-30T01:30:00.000Z", true],
  ] as const)("%s, material: %s, at %s: until %s", (method, material, at, bidsUntil, moved) => {
    expect(bidsUntilAfter({ method, notice }, { material, at })).toEqual({
      bidsUntil,
      moved,
      provisional: false,
    });
  });

  test("an evening in UTC that is the next morning in China keeps its hour", () => {
    const late = { bidsUntil: "2026-03-24T16:30:00.000Z" } as Notice;
    const found = bidsUntilAfter(
      { method: "openTender", notice: late },
      { material: true, at: "2026-03-12T01:00:00.000Z" },
    );
    expect(found.bidsUntil).toBe("2026-03-26T16:30:00.000Z");
  });
});

function code(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (cause) {
    return (cause as { code: string }).code;
  }
}
