import { contractStatus } from "@guanhu/core/contract/shape";
import { deliverableStates } from "@guanhu/core/deliverable/shape";
import { expect, test } from "vitest";
import {
  acceptanceState,
  clearanceState,
  clockState,
  contractState,
  deliverableState,
  dueState,
  paymentState,
} from "../../packages/web/src/shared/state.ts";

test("one meaning has one colour", () => {
  const tones = Object.fromEntries(
    Object.keys(deliverableStates).map((state) => [
      state,
      deliverableState(state as keyof typeof deliverableStates).tone,
    ]),
  );
  expect(tones).toEqual({
    SUBMITTED: "blue",
    ORG_CHECKED: "blue",
    ACCEPTED: "green",
    RETURNED: "orange",
    REJECTED: "red",
    WITHDRAWN: "grey",
    FOUND_FALSE: "red",
  });
  expect(contractState("COMPLETED").tone).toBe("green");
  expect(acceptanceState("RECTIFY").tone).toBe("orange");
  expect(paymentState("REJECTED").tone).toBe("red");
  expect(clockState("overdue").tone).toBe("red");
  expect(contractState("DRAFT").tone).toBe("grey");
  expect(contractState("ACTIVE").tone).toBe("blue");
  expect(dueState("overdue").tone).toBe("red");
  expect(dueState("soon").tone).toBe("orange");
});

test("every state has its Chinese name", () => {
  for (const state of Object.keys(deliverableStates) as (keyof typeof deliverableStates)[]) {
    expect(deliverableState(state).label).toBe(deliverableStates[state]);
  }
  for (const status of Object.keys(contractStatus) as (keyof typeof contractStatus)[]) {
    expect(contractState(status).label).toBe(contractStatus[status]);
  }
});

test("a clearance is good until its last day, and a warning in the month before", () => {
  const on = "2026-03-10";
  const clear = { result: "CLEAR" as const };
  expect(clearanceState({}, on)).toEqual({ label: "未查询", tone: "red" });
  expect(clearanceState({ clearance: clear, clearedUntil: "2026-03-09" }, on).tone).toBe("red");
  expect(clearanceState({ clearance: clear, clearedUntil: "2026-03-10" }, on).tone).toBe("orange");
  expect(clearanceState({ clearance: clear, clearedUntil: "2026-04-09" }, on).tone).toBe("orange");
  expect(clearanceState({ clearance: clear, clearedUntil: "2026-04-10" }, on).tone).toBe("green");
  expect(clearanceState({ clearance: { result: "HIT" } }, on)).toEqual({ label: "查询有记录", tone: "red" });
});
