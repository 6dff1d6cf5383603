import type { DeliverableRow, DeliverableState } from "@guanhu/core/deliverable/shape";
import { describe, expect, test } from "vitest";
import { rowsBehind } from "../../packages/web/src/desk/contract/rows.ts";
import { decisionFor } from "../../packages/web/src/desk/deliverable/decision.ts";
import { chainOf } from "../../packages/web/src/desk/deliverable/version-chain.ts";
import { waitTone } from "../../packages/web/src/desk/queue/wait.ts";
import { someone } from "./desk.setup.ts";

function subject(state: DeliverableState, other: { authorId?: string; checkedBy?: string } = {}) {
  return { state, organizationId: "org_1", division: "610703", authorId: "acc_author", ...other };
}

const outcomes = (...call: Parameters<typeof decisionFor>) =>
  decisionFor(...call)?.choices.map((choice) => choice.outcome);

describe("who decides what", () => {
  const checker = someone(["checker"], { organizationId: "org_1" });
  const reviewer = someone(["acceptance"]);

  test("the organization's checker passes or sends back what was submitted", () => {
    expect(outcomes(checker, subject("SUBMITTED"))).toEqual(["PASS", "RETURN"]);
    expect(decisionFor(checker, subject("ORG_CHECKED"))).toBeUndefined();
    expect(
      decisionFor(someone(["checker"], { organizationId: "org_2" }), subject("SUBMITTED")),
    ).toBeUndefined();
  });

  test("the county accepts, sends back or rejects what was checked", () => {
    expect(outcomes(reviewer, subject("ORG_CHECKED"))).toEqual(["ACCEPT", "RETURN", "REJECT"]);
    expect(decisionFor(reviewer, subject("ORG_CHECKED"))?.notYet).toBeUndefined();
    expect(
      decisionFor(someone(["acceptance"], { division: "610102" }), subject("ORG_CHECKED")),
    ).toBeUndefined();
    expect(decisionFor(someone(["acceptance"], { division: "6107" }), subject("ORG_CHECKED"))).toBeDefined();
  });

  test("what cannot be done yet stands there with its reason", () => {
    expect(decisionFor(reviewer, subject("SUBMITTED"))?.notYet).toContain("机构审核");
    expect(decisionFor(checker, subject("SUBMITTED", { authorId: "acc_me" }))?.notYet).toContain("其他人");
    expect(decisionFor(reviewer, subject("ORG_CHECKED", { checkedBy: "acc_me" }))?.notYet).toContain(
      "其他人",
    );
  });

  test.each(["ACCEPTED", "RETURNED", "REJECTED", "WITHDRAWN"] as const)(
    "nothing is decided on %s",
    (state) => {
      expect(decisionFor(reviewer, subject(state))).toBeUndefined();
      expect(decisionFor(checker, subject(state))).toBeUndefined();
    },
  );

  test("who has no such duty sees no decision", () => {
    expect(decisionFor(someone(["procurement"]), subject("ORG_CHECKED"))).toBeUndefined();
    expect(
      decisionFor(someone(["manager"], { organizationId: "org_1" }), subject("SUBMITTED")),
    ).toBeUndefined();
  });

  test("only what cannot be taken back is asked once more", () => {
    const final = (by: ReturnType<typeof decisionFor>) =>
      by?.choices.filter((choice) => choice.final).map((choice) => choice.outcome);
    expect(final(decisionFor(reviewer, subject("ORG_CHECKED")))).toEqual(["ACCEPT", "REJECT"]);
    expect(final(decisionFor(checker, subject("SUBMITTED")))).toEqual([]);
  });
});

describe("the versions of a deliverable", () => {
  const row = (id: string, edition: number, replacedBy?: string) => ({
    id,
    edition,
    state: "RETURNED" as const,
    submittedAt: "2026-03-01T00:00:00Z",
    ...(replacedBy ? { replacedBy } : {}),
  });
  const rows = [row("c", 3), row("x", 1), row("b", 2, "c"), row("a", 1, "b")];

  test.each(["a", "b", "c"])("are the same seen from %s", (id) => {
    expect(chainOf(rows, id).map((one) => one.id)).toEqual(["a", "b", "c"]);
  });

  test("end where a row is not at hand, and in a circle", () => {
    expect(chainOf([row("b", 2, "c")], "b").map((one) => one.id)).toEqual(["b"]);
    expect(chainOf(rows, "unknown")).toEqual([]);
    expect(chainOf([row("a", 1, "b"), row("b", 2, "a")], "a")).toHaveLength(2);
  });
});

test("the rows behind a number are those that it counts", () => {
  const states: DeliverableState[] = [
    "SUBMITTED",
    "ORG_CHECKED",
    "ACCEPTED",
    "RETURNED",
    "REJECTED",
    "WITHDRAWN",
  ];
  const rows = states.map((state) => ({ id: state, state })) as unknown as DeliverableRow[];
  expect(rowsBehind(rows, "delivered").map((row) => row.id)).toEqual([
    "SUBMITTED",
    "ORG_CHECKED",
    "ACCEPTED",
  ]);
  expect(rowsBehind(rows, "accepted").map((row) => row.id)).toEqual(["ACCEPTED"]);
  expect(rowsBehind(rows, "all")).toHaveLength(6);
});

test("what waits turns orange after three days and red after seven", () => {
  const since = "2026-03-01T00:00:00.000Z";
  expect(waitTone(since, "2026-03-03T23:59:59.000Z")).toBe("grey");
  expect(waitTone(since, "2026-03-04T00:00:00.000Z")).toBe("orange");
  expect(waitTone(since, "2026-03-08T00:00:00.000Z")).toBe("red");
});
