import { expect, test } from "vitest";
import { deviceOf } from "../../packages/web/src/field/account/device.ts";
import { answersOf } from "../../packages/web/src/field/deliverable/report-text.ts";
import { sectionsOf } from "../../packages/web/src/field/report/form.model.ts";
import { setAt, type Values } from "../../packages/web/src/field/report/path.ts";
import { exampleId } from "../setup/deliverable-example.ts";
import { exampleOf } from "./field-form.setup.ts";

const visit = exampleOf("visitVerification") as unknown as Values;
const nobody = () => undefined;

function read(
  kind: Parameters<typeof sectionsOf>[0],
  section: string,
  report: Values,
  nameOf = nobody as (id: string) => string | undefined,
) {
  const found = sectionsOf(kind).find((one) => one.id === section);
  return answersOf(found?.fields ?? [], report, nameOf);
}

test("a report reads in words: labels, yes and no, times in China, every line of a matrix", () => {
  const { answers } = read("visitVerification", "visit", visit, (id) =>
    id === "610000000000" ? "示例村" : undefined,
  );
  expect(answers).toContainEqual({ label: "开始时间", text: "2026-03-10 10:00" });
  expect(answers).toContainEqual({ label: "村（社区）", text: "示例村" });
  const persons = read("visitVerification", "persons", visit).answers;
  expect(persons).toContainEqual({ label: "当面见到儿童本人", text: "是" });
  expect(persons).toContainEqual({ label: "见到的人", text: "本人、受委托照护人" });
  const checked = read("visitVerification", "report", visit).answers;
  expect(checked).toHaveLength(9);
  expect(new Set(checked.map((one) => one.text))).toEqual(new Set(["否"]));
});

test("a scale stands with its name, a grade with its label", () => {
  const assessment = exampleOf("guardianshipAssessment") as unknown as Values;
  expect(read("guardianshipAssessment", "assessment", assessment).answers).toContainEqual({
    label: "量表",
    text: "监护评估量表（待核定）",
  });
  expect(read("guardianshipAssessment", "scores", assessment).answers).toEqual([
    { label: "总分", text: "80" },
    { label: "监护等级", text: "监护正常" },
  ]);
});

test("people stand with their names", () => {
  const report = setAt(visit, "header.coWorkerIds", [exampleId("acc", 2), exampleId("acc", 3)]);
  const { answers } = read("visitVerification", "persons", report, (id) =>
    id === exampleId("acc", 2) ? "社工丙" : undefined,
  );
  expect(answers).toContainEqual({ label: "同行工作人员", text: `社工丙、${exampleId("acc", 3)}` });
});

test("what was not filled in, and what the device noted, is left out", () => {
  const close = read("visitVerification", "close", visit).answers.map((one) => one.label);
  expect(close).toEqual(["下一步安排", "工作人员已签字", "照护人已签字"]);
});

test("tables have their lines by name; photos are shown apart", () => {
  const report = setAt(visit, "header.attachments", [{ fileId: exampleId("fil", 1), containsFace: false }]);
  expect(read("visitVerification", "evidence", report)).toEqual({ answers: [], tables: [] });
  const assessment = exampleOf("guardianshipAssessment") as unknown as Values;
  const { tables } = read("guardianshipAssessment", "scores", assessment);
  expect(tables[0]?.rows[0]).toEqual({
    title: "监护责任认识与意愿",
    answers: [
      { label: "得分", text: "4" },
      { label: "依据", text: "现场所见" },
    ],
  });
  const inspection = setAt(exampleOf("homeVisitInspection") as unknown as Values, "content.problems", [
    { description: "走访少了一次", severity: "minor", item: "visitFrequency" },
  ]);
  const problems = read("homeVisitInspection", "problems", inspection).tables[0]?.rows[0];
  expect(problems?.answers).toContainEqual({ label: "所指检查项", text: "按约定频次走访" });
});

test("a device has the name that its owner knows", () => {
  const android =
    "Mozilla/5.0 (Linux; Android 11; V2031A) AppleWebKit/537.36 Chrome/96.0 Mobile Safari/537.36";
  expect(deviceOf(android)).toBe("安卓手机 Chrome");
  expect(deviceOf(`${android} MicroMessenger/8.0`)).toBe("安卓手机 微信");
  expect(deviceOf("curl/8")).toBeUndefined();
  expect(deviceOf(undefined)).toBeUndefined();
});
