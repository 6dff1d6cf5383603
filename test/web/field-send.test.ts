import { DeliverableInput } from "@guanhu/core/deliverable/shape";
import { expect, test } from "vitest";
import { type Draft, slotOf } from "../../packages/web/src/field/draft/draft.ts";
import { answer } from "../../packages/web/src/field/report/form.model.ts";
import type { Values } from "../../packages/web/src/field/report/path.ts";
import { isRefusal, sentOf } from "../../packages/web/src/field/report/send.ts";
import { exampleId } from "../setup/deliverable-example.ts";
import { exampleOf, stateWith } from "./field-form.setup.ts";

const slot = {
  accountId: exampleId("acc", 1),
  childId: exampleId("chd", 1),
  contractId: exampleId("con", 1),
  itemId: "1",
};
const { header, content } = exampleOf("visitVerification") as unknown as { header: Values; content: Values };
const draft: Draft = {
  ...slot,
  id: exampleId("dlv", 1),
  slot: slotOf(slot),
  kind: "visitVerification",
  itemName: "走访核查",
  label: "王*明",
  residence: "610703100200",
  birthDate: "2015-06-01",
  values: { header, content },
  step: "",
  offline: true,
  createdAt: "2026-03-10T02:00:00.000Z",
  savedAt: "2026-03-10T02:10:00.000Z",
  tab: "a",
};
const state = stateWith(draft.kind, draft.values);
const first = "2026-03-10T03:00:00.000Z";
const later = "2026-03-10T05:00:00.000Z";

test("what is sent is what the API takes, under the draft's own id", () => {
  const { input } = sentOf(draft, state, first);
  expect(DeliverableInput.parse(input)).toEqual(input);
  expect(input).toMatchObject({ ...withoutAccount(), id: draft.id });
  expect(input.report.header.capture).toEqual({ offline: true, deviceTime: first });
  expect("replaces" in input).toBe(false);
});

test("sent again without a change, it is the same to the last sign, whatever the time", () => {
  const sent = sentOf(draft, state, first);
  expect(sentOf({ ...draft, sent }, state, later)).toBe(sent);
});

test("changed after an unanswered send, it is another content under the same id", () => {
  const sent = sentOf(draft, state, first);
  const values = answer(state, "header.nextAction.text", "两周后再访。");
  const again = sentOf({ ...draft, sent, values }, { ...state, values }, later);
  expect(again.content).not.toBe(sent.content);
  expect(again.input.id).toBe(draft.id);
  expect(again.input.report.header.capture.deviceTime).toBe(later);
});

test("a draft under a new id never sends what the old one sent", () => {
  const sent = sentOf(draft, state, first);
  const renewed = { ...draft, id: exampleId("dlv", 2), sent };
  expect(sentOf(renewed, state, later).input.id).toBe(renewed.id);
});

test("a new version names the one that came back", () => {
  const replaces = exampleId("dlv", 9);
  expect(sentOf({ ...draft, replaces }, state, first).input.replaces).toBe(replaces);
  expect(slotOf({ ...slot, replaces })).not.toBe(slotOf(slot));
});

test("drafts of two accounts for the same child and line are two", () => {
  expect(slotOf({ ...slot, accountId: exampleId("acc", 2) })).not.toBe(slotOf(slot));
});

test.each([
  [{ status: 400, code: "request.invalid" }, true],
  [{ status: 403, code: "person.not_cleared" }, true],
  [{ status: 409, code: "placement.not_on_day" }, true],
  // It may have been our own first send.
  [{ status: 409, code: "deliverable.id_taken" }, false],
  // Signed in again, the same is sent again.
  [{ status: 401, code: "session.required" }, false],
  [{ status: 0, code: "network.unreachable" }, false],
  [{ status: 503, code: "server.busy" }, false],
])("%j means that nothing was recorded: %j", (problem, refused) => {
  expect(isRefusal(problem)).toBe(refused);
});

function withoutAccount() {
  const { accountId: _account, ...rest } = slot;
  return rest;
}
