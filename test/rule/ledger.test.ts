import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterAcceptance,
  afterFalse,
  afterPayment,
  afterRecovery,
  afterRelease,
  afterRequest,
  availableOf,
  emptySums,
  moneyOf,
  payableOf,
} from "../../packages/core/src/contract/contract.ledger.rule.ts";
import { codeOf } from "../setup/refusal.ts";

type Sums = typeof emptySums;
const sums = (some: Partial<Sums>): Sums => ({ ...emptySums, ...some });

describe("what is payable", () => {
  test.each([
    ["nothing accepted", {}, 0, 0],
    ["less delivered than the share", { worthFen: 300, ceilingFen: 500 }, 300, 300],
    ["more delivered than the share", { worthFen: 900, ceilingFen: 500 }, 500, 500],
    ["some requested", { worthFen: 900, ceilingFen: 500, requestedFen: 200 }, 500, 300],
    ["some paid", { worthFen: 900, ceilingFen: 500, paidFen: 500 }, 500, 0],
    ["paid too much", { worthFen: 100, ceilingFen: 500, paidFen: 500, recoveryFen: 400 }, 100, 0],
    [
      "paid too much, back again",
      { worthFen: 100, ceilingFen: 500, paidFen: 500, recoveredFen: 400 },
      100,
      0,
    ],
  ])("%s", (_name, some, payable, available) => {
    expect([payableOf(sums(some)), availableOf(sums(some))]).toEqual([payable, available]);
  });

  test("the page's numbers", () => {
    const some = sums({ worthFen: 900, ceilingFen: 500, requestedFen: 100, paidFen: 200, recoveryFen: 0 });
    expect(moneyOf(some, 1000, 950)).toEqual({
      contractedFen: 1000,
      reviewedFen: 950,
      acceptedFen: 900,
      payableFen: 500,
      requestedFen: 100,
      paidFen: 200,
      recoveryFen: 0,
      availableFen: 200,
    });
  });
});

describe("moves", () => {
  test("more than available is not requested, more than owed is not paid", () => {
    const some = sums({ worthFen: 500, ceilingFen: 500 });
    expect(codeOf(() => afterRequest(some, 501))).toBe("payment.over_available");
    const requested = afterRequest(some, 500);
    expect(codeOf(() => afterRequest(requested, 1))).toBe("payment.over_available");
    const { sums: lower, recoverFen } = afterFalse(requested, 100);
    expect(recoverFen).toBe(0);
    expect(codeOf(() => afterPayment(lower, 500))).toBe("payment.over_accepted");
    expect(afterRequest(afterRelease(lower, 500), 400).requestedFen).toBe(400);
  });

  test.each([
    ["not paid yet", { worthFen: 500, ceilingFen: 500 }, 100, 0],
    ["paid in full", { worthFen: 500, ceilingFen: 500, paidFen: 500 }, 100, 100],
    ["paid in part", { worthFen: 500, ceilingFen: 500, paidFen: 450 }, 100, 50],
    ["more accepted than the share pays", { worthFen: 900, ceilingFen: 500, paidFen: 500 }, 100, 0],
    [
      "a second one, while the first is open",
      { worthFen: 400, ceilingFen: 500, paidFen: 500, recoveryFen: 100 },
      100,
      100,
    ],
    [
      "a second one, after the first is back",
      { worthFen: 400, ceilingFen: 500, paidFen: 500, recoveredFen: 100 },
      100,
      100,
    ],
  ])("found false: %s", (_name, some, fen, recover) => {
    const { sums: after, recoverFen } = afterFalse(sums(some), fen);
    expect(recoverFen).toBe(recover);
    expect(after.recoveryFen).toBe((sums(some).recoveryFen ?? 0) + recover);
  });
});

type Event =
  | { of: "accept"; fen: number; ceiling: number }
  | { of: "request" | "false"; fen: number }
  | { of: "release" | "pay" | "settle"; nth: number };

const fen = fc.integer({ min: 1, max: 50_000 });
const nth = fc.nat(5);
const events = fc.array(
  fc.oneof(
    fc.record({ of: fc.constant("accept" as const), fen, ceiling: fen }),
    fc.record({ of: fc.constantFrom("request" as const, "false" as const), fen }),
    fc.record({ of: fc.constantFrom("release" as const, "pay" as const, "settle" as const), nth }),
  ),
  { maxLength: 60 },
);

/** A book kept beside the ledger: each true deliverable, request, payment and recovery on its own. */
class Book {
  sums: Sums = emptySums;
  worth = 0;
  ceiling = 0;
  requests: number[] = [];
  paid: number[] = [];
  open: number[] = [];
  returned: number[] = [];

  do(event: Event): void {
    switch (event.of) {
      case "accept":
        this.ceiling += event.ceiling;
        this.sums = afterAcceptance(this.sums, event.fen, this.ceiling);
        this.worth += event.fen;
        return;
      case "request":
        if (codeOf(() => afterRequest(this.sums, event.fen))) return;
        this.sums = afterRequest(this.sums, event.fen);
        this.requests.push(event.fen);
        return;
      case "false": {
        // Only what was accepted can be found false.
        const found = Math.min(event.fen, this.worth);
        const { sums: after, recoverFen } = afterFalse(this.sums, found);
        this.sums = after;
        this.worth -= found;
        if (recoverFen > 0) this.open.push(recoverFen);
        return;
      }
      case "release":
        for (const one of this.requests.splice(event.nth, 1)) this.sums = afterRelease(this.sums, one);
        return;
      case "pay": {
        const wanted = this.requests[event.nth];
        if (wanted === undefined || codeOf(() => afterPayment(this.sums, wanted))) return;
        this.sums = afterPayment(this.sums, wanted);
        this.paid.push(...this.requests.splice(event.nth, 1));
        return;
      }
      case "settle":
        for (const one of this.open.splice(event.nth, 1)) {
          this.sums = afterRecovery(this.sums, one);
          this.returned.push(one);
        }
    }
  }
}

const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

test("in any order of events nothing is paid beyond what was truly accepted, but what is being recovered", () => {
  fc.assert(
    fc.property(events, (history) => {
      const book = new Book();
      for (const event of history) {
        book.do(event);
        const { sums: now } = book;
        const kept = total(book.paid) - total(book.returned) - total(book.open);
        expect(kept).toBeLessThanOrEqual(Math.min(book.worth, book.ceiling));
        expect(now).toEqual({
          worthFen: book.worth,
          ceilingFen: book.ceiling,
          requestedFen: total(book.requests),
          paidFen: total(book.paid),
          recoveryFen: total(book.open),
          recoveredFen: total(book.returned),
        });
        for (const one of Object.values(now)) expect(one).toBeGreaterThanOrEqual(0);
        expect(availableOf(now)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 300 },
  );
});
