import type { ProjectClock, ProjectShown } from "@guanhu/core/project/shape";
import { describe, expect, test } from "vitest";
import { bondMost, floorOf, toNotice } from "../../packages/web/src/desk/project/announce.ts";
import { dueOf, inOrder, isUrgent } from "../../packages/web/src/desk/project/board.ts";
import { challengeSteps } from "../../packages/web/src/desk/project/challenge-step.ts";
import { leastExperts, leastMembers, rulesOf } from "../../packages/web/src/desk/project/committee-rule.ts";
import { leftUntil, toInstant, toTyped } from "../../packages/web/src/desk/project/instant.ts";
import { invites, toProject, weightSum } from "../../packages/web/src/desk/project/plan.ts";
import {
  candidateOf,
  nextOf,
  type Subject,
  stepsFor,
} from "../../packages/web/src/desk/project/project-step.ts";
import { someone } from "./desk.setup.ts";

const NOW = "2026-03-23T02:00:00.000Z";

function project(change: Partial<Subject> = {}): Subject {
  return {
    status: "PLANNED",
    division: "610703",
    createdBy: "acc_other",
    openChallenges: 0,
    refusals: [],
    ...change,
  };
}

const notice = {
  medium: "陕西省政府采购网",
  publishedOn: "2026-03-10",
  documentsFrom: "2026-03-10",
  documentsTo: "2026-03-18",
  questionsUntil: "2026-03-16T09:00:00.000Z",
  bidsUntil: "2026-03-23T01:30:00.000Z",
  requirements: "专职社会工作者不少于三人。",
};

const ranked = (rank: number) => ({
  rank,
  bidId: `bid_${rank}`,
  organizationId: `org_${rank}`,
  organizationName: `机构${rank}`,
  totalScore: 9000 - rank,
  amountFen: 100,
});

const buyer = someone(["procurement"]);
const names = (subject: Subject, known = {}) =>
  stepsFor(buyer, subject, { now: NOW, ...known }).map((one) => one.name);

describe("steps of a project", () => {
  test("the next step stands first, the ways out behind it", () => {
    expect(names(project())).toEqual(["announce", "terminate"]);
    expect(names(project({ status: "ANNOUNCED", notice }), { hasCommittee: false })).toEqual([
      "startBidding",
      "form",
      "terminate",
    ]);
    expect(names(project({ status: "RESULT_DECIDED" }))).toEqual([
      "publishResult",
      "refuseAward",
      "terminate",
    ]);
    expect(names(project({ status: "AWARDED" }))).toEqual(["draft", "refuseAward"]);
    expect(names(project({ status: "AWARDED", contractId: "con_1" }))).toEqual([]);
    expect(names(project({ status: "FAILED" }))).toEqual([]);
  });

  test("nobody of another department, and no organization, has a step", () => {
    const other = someone(["procurement"], { division: "611002" });
    expect(stepsFor(other, project(), { now: NOW })).toEqual([]);
    const member = someone(["manager"], { organizationId: "org_1" });
    expect(stepsFor(member, project(), { now: NOW })).toEqual([]);
  });

  test("what may not be done yet says why", () => {
    const reason = (subject: Subject, known: object, name: string) =>
      stepsFor(buyer, subject, { now: NOW, ...known }).find((one) => one.name === name)?.notYet;
    const bidding = project({ status: "BIDDING", notice });
    expect(reason(bidding, { now: "2026-03-23T01:29:00.000Z" }, "open")).toContain("2026-03-23 09:30");
    expect(reason(bidding, {}, "open")).toBeUndefined();
    expect(reason({ ...bidding, openChallenges: 1 }, {}, "open")).toContain("质疑");
    const reviewing = project({ status: "REVIEWING", notice });
    expect(reason(reviewing, { unchecked: 2 }, "qualify")).toContain("2 份");
    expect(reason(reviewing, { unchecked: 0 }, "qualify")).toBeUndefined();
    const qualified = { ...reviewing, qualifiedAt: NOW };
    expect(reason(qualified, {}, "decide")).toContain("评审报告");
    const reported = { ...qualified, reportedOn: "2026-03-24", ranking: [ranked(1)] };
    expect(reason(reported, {}, "decide")).toBeUndefined();
    expect(reason({ ...reported, createdBy: buyer.accountId }, {}, "decide")).toContain("立项经办人");
  });

  test("only the first who has not refused is a candidate", () => {
    const refusal = { rank: 1, reason: "人手不足", documentNo: "函1", refusedOn: "2026-03-25" };
    expect(candidateOf({ ranking: [ranked(2), ranked(1)], refusals: [] })?.rank).toBe(1);
    expect(candidateOf({ ranking: [ranked(2), ranked(1)], refusals: [refusal] })?.rank).toBe(2);
    expect(candidateOf({ ranking: [ranked(1)], refusals: [refusal] })).toBeUndefined();
  });

  test("the next step is told for every state of a review", () => {
    const reviewing = project({ status: "REVIEWING" });
    expect(nextOf(reviewing)).toContain("资格审查");
    expect(nextOf({ ...reviewing, qualifiedAt: NOW }, { hasCommittee: false })).toContain("组建");
    expect(nextOf({ ...reviewing, qualifiedAt: NOW, reportedOn: "2026-03-24" })).toContain("定标");
  });
});

describe("board", () => {
  const clock = (date: string, state: ProjectClock["state"]): ProjectClock => ({
    name: "decide",
    text: "",
    due: { date, provisional: false },
    state,
  });
  const shown = (id: string, createdAt: string) => ({ id, createdAt }) as ProjectShown;

  test("a bidding project is due at its closing time, then to be opened", () => {
    const bidding = { status: "BIDDING" as const, notice };
    expect(dueOf(bidding, [], "2026-03-20T01:00:00.000Z")).toMatchObject({
      text: "2026-03-23 09:30",
      late: false,
    });
    expect(dueOf(bidding, [], NOW)).toMatchObject({ what: "开标", late: false });
    expect(dueOf(bidding, [], "2026-03-24T02:00:00.000Z")).toMatchObject({ what: "开标", late: true });
  });

  test("clocks come from the server; those that are done do not count", () => {
    const reviewing = { status: "REVIEWING" as const, notice };
    const clocks = [clock("2026-03-01", "DONE"), clock("2026-03-31", "OPEN"), clock("2026-03-20", "OVERDUE")];
    expect(dueOf(reviewing, clocks, NOW)).toMatchObject({ date: "2026-03-20", late: true });
    expect(dueOf({ status: "AWARDED", contractId: "con_1" }, clocks, NOW)).toBeUndefined();
  });

  test("what is late stands first, then what is due, then the newest", () => {
    const due = (date: string, late: boolean) => ({ what: "", text: date, date, late, provisional: false });
    const cards = [
      { project: shown("old", "2026-01-01") },
      { project: shown("new", "2026-02-01") },
      { project: shown("due", "2026-01-01"), due: due("2026-03-25", false) },
      { project: shown("late", "2026-01-01"), due: due("2026-03-26", true) },
    ];
    expect(inOrder(cards).map((one) => one.project.id)).toEqual(["late", "due", "new", "old"]);
    expect(cards.filter((card) => isUrgent(card, "2026-03-23")).length).toBe(2);
    expect(cards.filter((card) => isUrgent(card, "2026-03-21")).map((one) => one.project.id)).toEqual([
      "late",
    ]);
  });
});

describe("committee", () => {
  const facts = {
    method: "competitiveConsultation",
    budgetFen: 100,
    openTenderThresholdFen: 400,
    complex: false,
  } as const;
  const broken = (members: Parameters<typeof rulesOf>[0]) =>
    rulesOf(members, facts)
      .filter((rule) => !rule.kept)
      .map((rule) => rule.name);

  test("three experts of five are too few", () => {
    expect(leastExperts(5)).toBe(4);
    expect(leastExperts(3)).toBe(2);
    expect(leastExperts(7)).toBe(5);
  });

  test("the size follows the method and the budget", () => {
    expect(leastMembers(facts)).toBe(3);
    expect(leastMembers({ ...facts, budgetFen: 400 })).toBe(5);
    expect(leastMembers({ ...facts, method: "openTender" })).toBe(5);
    expect(leastMembers({ ...facts, method: "openTender", complex: true })).toBe(7);
    expect(leastMembers({ ...facts, method: "invitedTender", budgetFen: 1_000_000_000 })).toBe(7);
  });

  test("every rule is told while one types", () => {
    const expert = (accountId: string, chair = false) => ({ accountId, seat: "EXPERT" as const, chair });
    const rep = (accountId: string, chair = false) => ({ accountId, seat: "PURCHASER_REP" as const, chair });
    expect(broken([expert("a", true), expert("b"), rep("c")])).toEqual([]);
    expect(broken([expert("a", true), expert("b")])).toEqual(["odd", "least"]);
    expect(broken([expert("a", true), rep("b"), rep("c")])).toEqual(["experts"]);
    expect(broken([expert("a"), expert("b"), rep("c", true)])).toEqual(["chair"]);
    expect(broken([expert("a", true), expert("a"), rep("c")])).toEqual(["twice"]);
  });
});

describe("times, notices and plans", () => {
  test("a typed time is China time", () => {
    expect(toInstant("2026-03-23 09:30")).toBe("2026-03-23T01:30:00.000Z");
    expect(toTyped("2026-03-23T01:30:00.000Z")).toBe("2026-03-23 09:30");
    expect(toInstant("2026-03-23")).toBeUndefined();
  });

  test("the countdown ends at the instant", () => {
    expect(leftUntil("2026-03-25T02:01:05.000Z", NOW)).toEqual({ days: 2, hours: 0, minutes: 1, seconds: 5 });
    expect(leftUntil(NOW, NOW)).toBeUndefined();
  });

  test("floors and the bond follow the method and the budget", () => {
    const consultation = { minDays: 10, documentsWorkdays: 5 };
    expect(floorOf(consultation, "2026-03-10")).toEqual({ close: "2026-03-20", documentsTo: "2026-03-17" });
    expect(floorOf({ minDays: 3, minWorkdays: 3 }, "2026-03-13").close).toBe("2026-03-18");
    expect(bondMost(10_000_001)).toBe(200_000);
  });

  test("a notice states the budget; a bond only where it is asked", () => {
    const draft = { ...notice, questionsUntil: "2026-03-16 17:00", bidsUntil: "2026-03-23 09:30" };
    const sent = toNotice({ ...draft, bond: { amount: "100" } }, { version: 2, budgetFen: 5 });
    expect(sent).toMatchObject({ version: 2, budgetFen: 5, bidsUntil: notice.bidsUntil });
    expect(sent).not.toHaveProperty("bond");
    const bonded = toNotice(
      { ...draft, withBond: true, bond: { amount: "100", form: "CHEQUE" } },
      { version: 2, budgetFen: 5 },
    );
    expect(bonded.bond).toEqual({ amountFen: 10_000, form: "CHEQUE" });
  });

  test("a plan invites only where the method does", () => {
    const criteria = [
      { name: "方案", weight: 60, standard: "分档" },
      { name: "报价", weight: 40, standard: "公式" },
    ];
    expect(weightSum(criteria)).toBe(100);
    expect(invites("openTender")).toBe(false);
    const plan = { title: "项目", criteria, candidates: ["org_1"], count: 3, preparedBy: "甲\n\n乙 " };
    expect(toProject({ ...plan, method: "openTender" }, "ned_1", false)).not.toHaveProperty("invitation");
    expect(toProject({ ...plan, method: "singleSource" }, "ned_1", false)).toMatchObject({
      invitation: { candidates: ["org_1"], count: 1 },
      preparedBy: ["甲", "乙"],
      criteria: [{ id: "c1" }, { id: "c2" }],
    });
  });
});

describe("challenges", () => {
  const challenge = {
    status: "RAISED" as const,
    division: "610703",
    organizationId: "org_1",
    clocks: [
      {
        name: "reply" as const,
        text: "",
        due: { date: "2026-04-02", provisional: false },
        state: "OPEN" as const,
      },
      {
        name: "complaint" as const,
        text: "",
        due: { date: "2026-04-24", provisional: false },
        state: "OPEN" as const,
      },
    ],
  };
  const supplier = someone(["manager"], { organizationId: "org_1" });

  test("a supplier complains after the reply or its period, and not after fifteen workdays", () => {
    expect(challengeSteps(supplier, challenge, "2026-04-02")[0]?.notYet).toContain("2026-04-02");
    expect(challengeSteps(supplier, challenge, "2026-04-03")[0]).toEqual({ name: "complain", label: "投诉" });
    const late = challengeSteps(supplier, { ...challenge, status: "REPLIED" }, "2026-04-25");
    expect(late).toEqual([]);
  });

  test("who replied does not decide", () => {
    const judge = someone(["supervision"]);
    const reply = {
      by: judge.accountId,
      byName: "某人",
      on: "2026-04-01",
      outcome: "DISMISSED" as const,
      text: "不成立",
    };
    const complained = { ...challenge, status: "COMPLAINED" as const };
    expect(challengeSteps(judge, complained, "2026-04-10").map((one) => one.name)).toEqual([
      "decide",
      "suspend",
    ]);
    expect(challengeSteps(judge, { ...complained, reply }, "2026-04-10")[0]?.notYet).toBeDefined();
    expect(challengeSteps(buyer, challenge, "2026-04-01").map((one) => one.name)).toEqual(["reply"]);
  });
});
