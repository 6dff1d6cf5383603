import type { AcceptanceLine } from "@guanhu/core/acceptance/shape";
import { describe, expect, test } from "vitest";
import {
  mayJudge,
  netOf,
  type StepName,
  type Subject,
  stepsFor,
  unjudged,
  worthOf,
} from "../../packages/web/src/desk/acceptance/acceptance-step.ts";
import { againstPassing, problemsOf } from "../../packages/web/src/desk/acceptance/conclude.ts";
import { judgedLines, judgementOf } from "../../packages/web/src/desk/acceptance/judge.ts";
import { averageOf, barsOf } from "../../packages/web/src/desk/acceptance/tally.ts";
import { findingFalse } from "../../packages/web/src/desk/deliverable/find-false.ts";
import { someone } from "./desk.setup.ts";

function line(change: Partial<AcceptanceLine> = {}): AcceptanceLine {
  return {
    itemId: "1",
    name: "走访核查",
    unit: "人次",
    contracted: 200,
    quantity: 20,
    amountFen: 240_000,
    deducted: 0,
    deductedFen: 0,
    ...change,
  };
}

function acceptance(change: Partial<Subject> = {}): Subject {
  return {
    state: "OPENED",
    division: "610703",
    organizationId: "org_1",
    lines: [line({ result: "PASS" })],
    members: [
      { accountId: "acc_me", name: "某人" },
      { accountId: "acc_2", name: "乙", signedAt: "2026-07-01T01:00:00.000Z" },
    ],
    openedBy: "acc_2",
    ...change,
  };
}

const sample = {
  seed: "00",
  listHash: "11",
  families: 40,
  size: 5,
  required: 5,
  drawnAt: "2026-07-01T01:00:00.000Z",
};
const official = someone(["acceptance"]);
const free = (...call: Parameters<typeof stepsFor>): StepName[] =>
  stepsFor(...call)
    .filter((step) => !step.notYet)
    .map((step) => step.name);

describe("the steps of an acceptance", () => {
  test("draws and signs first; concludes when all have signed", () => {
    expect(free(official, acceptance())).toEqual(["draw", "sign"]);
    const signed = acceptance({
      state: "SAMPLED",
      members: [{ accountId: "acc_me", name: "某人", signedAt: "2026-07-01T01:00:00.000Z" }],
    });
    expect(free(official, signed)).toEqual(["conclude"]);
  });

  test("nobody signs lines that are not judged", () => {
    const open = acceptance({ lines: [line()] });
    expect(unjudged(open.lines)).toBe("走访核查");
    expect(stepsFor(official, open).find((step) => step.name === "sign")?.notYet).toContain("判断");
    expect(unjudged([line({ quantity: 0 })])).toBeUndefined();
  });

  test("an official who takes no part does not conclude, and judges nothing", () => {
    const other = acceptance({ members: [{ accountId: "acc_3", name: "丙" }] });
    expect(stepsFor(official, other).find((step) => step.name === "conclude")?.notYet).toContain("不是");
    expect(mayJudge(official, other)).toBe(false);
    expect(mayJudge(official, acceptance())).toBe(true);
    expect(mayJudge(official, acceptance({ state: "ACCEPTED" }))).toBe(false);
  });

  test("an expert on the team signs, and does nothing else", () => {
    const expert = someone(["reviewExpert"]);
    expect(free(expert, acceptance())).toEqual(["sign"]);
    expect(mayJudge(expert, acceptance())).toBe(false);
  });

  test("the organization confirms a result once, and sees no other step", () => {
    const manager = someone(["manager"], { organizationId: "org_1" });
    expect(free(manager, acceptance())).toEqual([]);
    expect(free(manager, acceptance({ state: "ACCEPTED" }))).toEqual(["confirm"]);
    const confirmed = acceptance({ state: "ACCEPTED", confirmedAt: "2026-07-02T01:00:00.000Z" });
    expect(free(manager, confirmed)).toEqual([]);
    const other = someone(["manager"], { organizationId: "org_2" });
    expect(free(other, acceptance({ state: "ACCEPTED" }))).toEqual([]);
  });

  test("a result is published once, in its own county", () => {
    expect(free(official, acceptance({ state: "ACCEPTED" }))).toEqual(["publish"]);
    expect(free(official, acceptance({ state: "RECTIFY", publishedOn: "2026-07-02" }))).toEqual([]);
    const elsewhere = someone(["acceptance"], { division: "610102" });
    expect(stepsFor(elsewhere, acceptance({ state: "ACCEPTED" }))).toEqual([]);
  });
});

describe("lines", () => {
  test("count without what was found false", () => {
    const lines = [line({ deducted: 2, deductedFen: 24_000 }), line({ itemId: "2", amountFen: 1 })];
    expect(netOf(lines[0] ?? line())).toEqual({ quantity: 18, amountFen: 216_000 });
    expect(worthOf(lines)).toBe(216_001);
  });

  test("are judged as chosen, else as saved", () => {
    expect(judgementOf(line({ result: "PASS" }), { remark: "好" })).toEqual({ result: "PASS", remark: "好" });
    expect(judgementOf(line({ result: "PASS" }), { result: "FAIL" })).toEqual({ result: "FAIL" });
  });

  test("that fail say why", () => {
    expect(judgedLines([line()], { 1: { result: "FAIL", remark: "  " } })).toMatchObject({
      fault: expect.stringContaining("走访核查"),
    });
    expect(judgedLines([line()], { 1: { result: "FAIL", remark: " 次数不足 " } })).toEqual({
      lines: [{ itemId: "1", result: "FAIL", remark: "次数不足" }],
    });
    expect(judgedLines([line()], {})).toHaveProperty("fault");
  });

  test("and families tell why it cannot pass", () => {
    const few = { lines: [line({ result: "FAIL" })], sample };
    expect(againstPassing(few, { answered: 4 })).toHaveLength(2);
    expect(againstPassing({ lines: [line()], sample }, { answered: 5 })).toEqual([]);
    expect(againstPassing({ lines: [line()] }, undefined)).toHaveLength(1);
  });

  test("tell the problems that the report names", () => {
    const found = problemsOf(
      { lines: [line({ result: "FAIL", remark: "次数不足", deducted: 1, deductedFen: 12_000 })] },
      (fen) => `${fen} 分`,
    );
    expect(found).toEqual([expect.stringContaining("次数不足"), expect.stringContaining("12000 分")]);
  });
});

describe("what the families answered", () => {
  const tally = { asked: 6, answered: 4, received: 4, scoreSum: 17, byScore: [0, 0, 1, 1, 2] };

  test("has an average of one decimal", () => {
    expect(averageOf(tally)).toBe("4.3");
    expect(averageOf({ ...tally, scoreSum: 20, byScore: [0, 0, 0, 0, 4] })).toBe("5.0");
    expect(averageOf({ ...tally, scoreSum: 0, byScore: [0, 0, 0, 0, 0] })).toBeUndefined();
  });

  test("is drawn best first", () => {
    expect(barsOf(tally).map(({ score, width }) => [score, width])).toEqual([
      [5, 50],
      [4, 25],
      [3, 25],
      [2, 0],
      [1, 0],
    ]);
  });
});

test("supervision finds false what was accepted, never its own work", () => {
  const subject = { state: "ACCEPTED", division: "610703", authorId: "acc_1" } as const;
  const supervision = someone(["supervision"]);
  expect(findingFalse(supervision, subject)).toEqual({});
  expect(findingFalse(supervision, { ...subject, reviewedBy: "acc_me" })?.notYet).toBeTruthy();
  expect(findingFalse(supervision, { ...subject, state: "FOUND_FALSE" })).toBeUndefined();
  expect(findingFalse(someone(["acceptance"]), subject)).toBeUndefined();
  expect(findingFalse(someone(["supervision"], { division: "610102" }), subject)).toBeUndefined();
});
