import { kindNames } from "@guanhu/core/deliverable/kind";
import { provisionalRegion } from "@guanhu/core/deliverable/region";
import { expect, test } from "vitest";
import {
  answer,
  bodyOf,
  computedOf,
  type FormState,
  givenRowsOf,
  optionsFor,
  rowsOf,
  sectionsOf,
  shownFields,
  startValues,
  visitDay,
} from "../../packages/web/src/field/report/form.model.ts";
import { setAt, type Values } from "../../packages/web/src/field/report/path.ts";
import { exampleOf, stateWith } from "./field-form.setup.ts";

const capture = { offline: false, deviceTime: "2026-03-10T03:00:00.000Z" };

function fieldOf(state: FormState, path: string) {
  const field = sectionsOf(state.kind)
    .flatMap((section) => section.fields)
    .find((one) => one.path === path);
  if (!field) throw new Error(`no field ${path}`);
  return field;
}

test.each(kindNames)("a filled-in form of %s is sent as it was written, whole", (kind) => {
  const example = exampleOf(kind);
  const { capture: own, ...header } = example.header;
  const state = stateWith(kind, { header, content: example.content });
  expect(bodyOf(state, own)).toEqual({ kind, header: example.header, content: example.content });
});

test("a new form has the child's village and empty lists, and sends no empty object", () => {
  const values = startValues("visitVerification", { residence: "610703100200" });
  const body = bodyOf(stateWith("visitVerification", values), capture);
  expect(body).toEqual({
    kind: "visitVerification",
    header: {
      place: { divisionCode: "610703100200" },
      coWorkerIds: [],
      met: [],
      attachments: [],
      capture,
    },
    content: { changes: [] },
  });
});

test("what is hidden is not sent, though it was written; texts are trimmed", () => {
  let values: Values = startValues("visitVerification", { residence: "610703100200" });
  values = setAt(values, "header.childView.asked", true);
  values = setAt(values, "header.childView.text", "  想妈妈 ");
  const asked = bodyOf(stateWith("visitVerification", values), capture) as Record<string, unknown>;
  expect(asked).toMatchObject({ header: { childView: { asked: true, text: "想妈妈" } } });
  values = setAt(values, "header.childView.asked", false);
  const body = bodyOf(stateWith("visitVerification", values), capture) as { header: { childView: unknown } };
  expect(body.header.childView).toEqual({ asked: false });
});

test("the reason shows when its answer asks for it", () => {
  const state = stateWith("visitVerification", startValues("visitVerification", { residence: "1" }));
  const conclusion = sectionsOf("visitVerification").find((section) => section.id === "conclusion");
  if (!conclusion) throw new Error("no conclusion");
  const paths = (values: Values) => shownFields(conclusion, values).map((field) => field.path);
  expect(paths(state.values)).not.toContain("content.stillEligibleReason");
  expect(paths(answer(state, "content.stillEligible", "no"))).toContain("content.stillEligibleReason");
});

test("what the device fills in at sending is never asked", () => {
  const shown = sectionsOf("visitVerification").flatMap((section) => shownFields(section, {}));
  expect(shown.some((field) => field.path.startsWith("header.capture"))).toBe(false);
});

test("a table with given lines has a row for each line, and an answer finds its line", () => {
  const state = stateWith("guardianshipAssessment", { header: {}, content: {} });
  const scores = fieldOf(state, "content.scores");
  const lines = givenRowsOf(scores, state) ?? [];
  expect(rowsOf(scores, state).map((row) => row.indicator)).toEqual(lines.map((line) => line.value));
  const values = answer(state, "content.scores.3.score", 5);
  const rows = rowsOf(scores, { ...state, values });
  expect(rows).toHaveLength(lines.length);
  expect(rows[3]).toEqual({ indicator: lines[3]?.value, score: 5 });
  expect(rows[0]).toEqual({ indicator: lines[0]?.value });
});

test("rows keep to their line when they lie in another order", () => {
  const state = stateWith("guardianshipAssessment", { header: {}, content: {} });
  const scores = fieldOf(state, "content.scores");
  const [first, second] = (givenRowsOf(scores, state) ?? []).map((line) => line.value);
  const values = {
    header: {},
    content: {
      scores: [
        { indicator: second, score: 2 },
        { indicator: first, score: 1 },
      ],
    },
  };
  const rows = rowsOf(scores, { ...state, values });
  expect(rows.slice(0, 2)).toEqual([
    { indicator: first, score: 1 },
    { indicator: second, score: 2 },
  ]);
});

test("total and grade follow from the scores", () => {
  const example = exampleOf("guardianshipAssessment");
  const state = stateWith("guardianshipAssessment", { header: example.header, content: example.content });
  expect(computedOf(state)).toMatchObject({ "content.total": 80, "content.grade": "normal" });
  const lower = { ...state, values: answer(state, "content.scores.0.score", 3) };
  expect(computedOf(lower)).toMatchObject({ "content.total": 79, "content.grade": "insufficient" });
});

test("the day of the visit is China's, of the start where there is one", () => {
  const values = { header: { startedAt: "2026-03-09T17:00:00.000Z" } };
  expect(visitDay({ values, today: "2026-03-12" })).toBe("2026-03-10");
  expect(visitDay({ values: { header: {} }, today: "2026-03-12" })).toBe("2026-03-12");
  expect(visitDay({ values: { header: { startedAt: "gestern" } }, today: "2026-03-12" })).toBe("2026-03-12");
});

test("every question with answers to choose from has some", () => {
  for (const kind of kindNames) {
    const state = stateWith(kind, { header: {}, content: {} });
    const asked = sectionsOf(kind)
      .flatMap((section) => section.fields)
      .flatMap((field) => [field, ...(field.columns ?? [])])
      .filter((field) => ["choice", "choices", "yesNo", "matrix"].includes(field.input));
    for (const field of asked) {
      expect(optionsFor(field, state).length, `${kind} ${field.path}`).toBeGreaterThan(1);
    }
    expect(state.region).toBe(provisionalRegion);
  }
});
