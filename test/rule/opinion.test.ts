import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chooseFamilies,
  countOf,
  opinionSuccessors,
  opinionTransitions,
  recount,
  refuseAnswered,
  refuseMismatch,
  sampleSize,
} from "../../packages/core/src/opinion/opinion.rule.ts";
import type { Opinion, OpinionState } from "../../packages/core/src/opinion/opinion.shape.ts";
import { codeOf } from "../setup/refusal.ts";

describe("how many families are asked", () => {
  const rule = { sharePercent: 10, minimum: 5 };
  test.each([
    [0, 0],
    [1, 1],
    [4, 4],
    [5, 5],
    [50, 5],
    [51, 6],
    [60, 6],
    [1000, 100],
    [1001, 101],
  ])("of %i: %i", (families, size) => {
    expect(sampleSize(families, rule)).toBe(size);
  });
  test("all, where the rule wants all", () => {
    expect(sampleSize(37, { sharePercent: 100, minimum: 1 })).toBe(37);
  });
});

describe("which families are asked", () => {
  const ids = Array.from({ length: 200 }, (_, nth) => `chd_${nth}`);

  test("anyone with list and seed draws the same, whatever the order of the list", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 200 }),
        fc.string(),
        fc.nat(210),
        (list, seed, size) => {
          const drawn = chooseFamilies(seed, list, size);
          expect(drawn).toEqual(chooseFamilies(seed, ids, size));
          expect(drawn).toHaveLength(Math.min(size, 200));
          expect(new Set(drawn).size).toBe(drawn.length);
          // A smaller sample is the beginning of a larger one.
          expect(drawn.slice(0, 3)).toEqual(chooseFamilies(seed, ids, 3).slice(0, drawn.length));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("by SHA-256 of seed, line feed and id: as an auditor computes it", () => {
    const hash = (id: string) => createHash("sha256").update(`seed\n${id}`).digest("hex");
    const own = [...ids].sort((a, b) => hash(a).localeCompare(hash(b))).slice(0, 20);
    expect(chooseFamilies("seed", ids, 20)).toEqual(own);
    expect(chooseFamilies("other", ids, 20)).not.toEqual(own);
  });

  test("a family twice in the list is drawn once", () => {
    expect(chooseFamilies("s", ["a", "a", "b"], 3).sort()).toEqual(["a", "b"]);
  });

  test("every family has the same chance", () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++)
      for (const id of chooseFamilies(String(seed), ids.slice(0, 20), 5))
        times.set(id, (times.get(id) ?? 0) + 1);
    // 500 expected; more than six standard deviations away is no chance.
    for (const id of ids.slice(0, 20)) expect(Math.abs((times.get(id) ?? 0) - 500)).toBeLessThan(120);
  });
});

describe("answers", () => {
  test.each([
    [{ received: true, satisfaction: 5 }, undefined],
    [{ received: true }, "opinion.score_mismatch"],
    [{ received: false, satisfaction: 1 }, "opinion.score_mismatch"],
    [{ received: false }, undefined],
  ])("%o", (answer, code) => {
    expect(codeOf(() => refuseMismatch({ ...answer, respondent: "GUARDIAN" }))).toBe(code);
  });

  test("what each adds makes up the recount", () => {
    const one = (some: Partial<Opinion>) => ({ state: "ANSWERED", ...some }) as Opinion;
    const all = [
      one({ received: true, satisfaction: 5 }),
      one({ received: true, satisfaction: 4 }),
      one({ received: true, satisfaction: 5 }),
      one({ received: false }),
      one({ state: "UNREACHED" }),
      one({ state: "ASKED" }),
    ];
    expect(recount(all)).toEqual({
      asked: 6,
      answered: 4,
      received: 3,
      scoreSum: 14,
      byScore: [0, 0, 0, 1, 2],
    });
    expect(countOf({ received: true, satisfaction: 5, respondent: "CHILD" })).toEqual({
      answered: 1,
      received: 1,
      scoreSum: 5,
      score5: 1,
    });
    expect(countOf({ received: false, respondent: "CHILD" })).toEqual({ answered: 1 });
  });

  test.each(Object.keys(opinionSuccessors) as OpinionState[])(
    "only what is asked is answered: %s",
    (state) => {
      const code = codeOf(() => refuseAnswered({ state, version: 2 } as Opinion, 2));
      expect(code).toBe(state === "ASKED" ? undefined : "opinion.wrong_state");
      expect(opinionSuccessors[state]).toEqual([
        ...new Set(opinionTransitions.filter(({ from }) => from === state).map(({ to }) => to)),
      ]);
    },
  );
});
