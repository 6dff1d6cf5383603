import { kindNames } from "@guanhu/core/deliverable/kind";
import { provisionalRegion } from "@guanhu/core/deliverable/region";
import { describe, expect, test } from "vitest";
import {
  checkReport,
  countBySteps,
  nearestPath,
  placeFaults,
  placeProblem,
  stepOf,
} from "../../packages/web/src/field/report/fault.model.ts";
import { sectionsOf, startValues } from "../../packages/web/src/field/report/form.model.ts";
import { setAt, type Values } from "../../packages/web/src/field/report/path.ts";
import { exampleFacts, exampleId } from "../setup/deliverable-example.ts";
import { exampleOf, stateWith } from "./field-form.setup.ts";

const facts = exampleFacts();
const capture = { offline: false, deviceTime: "2026-03-10T03:00:00.000Z" };
const visit = exampleOf("visitVerification") as unknown as Values;

function faultsOf(kind: (typeof kindNames)[number], values: Values) {
  return checkReport(stateWith(kind, values), facts, capture);
}

describe("the check before sending", () => {
  test.each(kindNames)("finds nothing in a complete %s", (kind) => {
    expect(faultsOf(kind, exampleOf(kind) as unknown as Values)).toEqual([]);
  });

  test("names every question that was not answered, in the order of the form, in words", () => {
    const faults = faultsOf(
      "visitVerification",
      startValues("visitVerification", { residence: "610703100200" }),
    );
    const paths = faults.map((fault) => fault.path);
    expect(paths.slice(0, 3)).toEqual(["header.startedAt", "header.endedAt", "header.place.address"]);
    expect(paths).toContain("content.items.school");
    expect(paths).toContain("header.mandatoryReport.otherDanger");
    expect(paths.at(-1)).toBe("header.signatures.carerSigned");
    expect(new Set(paths).size).toBe(paths.length);
    for (const { text, label } of faults) {
      expect(text).toMatch(/^请/);
      expect(label).not.toBe("");
    }
    expect(faults.map((fault) => fault.step)).toEqual(
      faults.map((fault) => fault.step).sort((a, b) => a - b),
    );
  });

  test("asks for the cell of a row that was begun", () => {
    const values = setAt(visit, "content.changes", [{ item: "school" }]);
    expect(faultsOf("visitVerification", values)).toMatchObject([
      { path: "content.changes.0.description", text: "请填写", label: "发现的变化 1：变化内容" },
    ]);
  });

  test("asks for every line of a scale that was not scored, by its name", () => {
    const example = exampleOf("guardianshipAssessment") as unknown as Values;
    const faults = faultsOf("guardianshipAssessment", setAt(example, "content.scores.2.score", undefined));
    expect(faults.map((fault) => fault.path)).toEqual(["content.scores.2.score", "content.grade"]);
    expect(faults[0]?.label).toMatch(/：得分$/);
  });

  test("holds the shape's limits, in the shape's words", () => {
    const long = setAt(visit, "header.nextAction.text", "长".repeat(501));
    expect(faultsOf("visitVerification", long)).toMatchObject([
      { path: "header.nextAction.text", text: "不能超过500字" },
    ]);
    const minutes = setAt(visit, "header.serviceMinutes", 5000);
    expect(faultsOf("visitVerification", minutes)).toMatchObject([
      { path: "header.serviceMinutes", text: "不能超过 1440" },
    ]);
  });

  test("applies the rules of the kind at the field they speak of", () => {
    const late = setAt(visit, "header.endedAt", "2026-03-10T09:00:00+08:00");
    expect(faultsOf("visitVerification", late)).toMatchObject([
      { path: "header.endedAt", step: 0, label: "结束时间" },
    ]);
    const odd = setAt(visit, "content.items.school", "inconsistent");
    expect(faultsOf("visitVerification", odd)).toMatchObject([
      { path: "content.items.school", label: "与登记信息核对：就学" },
    ]);
  });

  test("tells at the field what is wrong with one of its entries", () => {
    const example = exampleOf("guardianshipAssessment") as unknown as Values;
    const values = setAt(example, "content.assessorIds", [facts.authorId, exampleId("acc", 902)]);
    const region = { ...provisionalRegion, independentAssessors: true };
    const state = stateWith("guardianshipAssessment", values);
    expect(checkReport(state, { ...facts, region }, capture)).toMatchObject([
      { path: "content.assessorIds", label: "评估人" },
    ]);
  });
});

describe("the server's answer", () => {
  const state = stateWith("visitVerification", visit);

  test("is told at the same fields", () => {
    const placed = placeProblem(state, {
      code: "request.invalid",
      message: "提交的内容有误",
      fields: [
        { path: "report.content.schooling", text: "请选择" },
        { path: "report.header.attachments.0.fileId", text: "编号格式不正确" },
        { path: "header.met", text: "没有见到任何人" },
      ],
    });
    expect(placed.map(({ path, step }) => [path, step])).toEqual([
      ["header.met", 1],
      ["content.schooling", 3],
      ["header.attachments.0.fileId", 6],
    ]);
  });

  test("without a field is told where it is mended", () => {
    const problem = { code: "placement.not_on_day", message: "该儿童当日没有安排给您", fields: [] };
    expect(placeProblem(state, problem)).toMatchObject([
      { path: "header.startedAt", step: 0, text: "该儿童当日没有安排给您" },
    ]);
    expect(
      placeProblem(state, { code: "contract.not_active", message: "合同不在履行中", fields: [] }),
    ).toEqual([]);
  });

  test("at an object is told at the first field within it; at nothing known, in the last step", () => {
    const assessment = stateWith("guardianshipAssessment", { header: {}, content: {} });
    const [scale] = placeFaults(assessment, [{ path: "content.scale", text: "未施行" }]);
    expect(scale).toMatchObject({ path: "content.scale.id", step: 2 });
    const [stranger] = placeFaults(state, [{ path: "elsewhere", text: "?" }]);
    expect(stranger).toMatchObject({ path: "elsewhere", step: sectionsOf("visitVerification").length - 1 });
  });
});

test("a fault leads to the nearest element there is", () => {
  const there = new Set(["header.attachments", "header.attachments.1"]);
  const has = (path: string) => there.has(path);
  expect(nearestPath("header.attachments.1.fileId", has)).toBe("header.attachments.1");
  expect(nearestPath("header.attachments.7.fileId", has)).toBe("header.attachments");
  expect(nearestPath("content.grade", has)).toBeUndefined();
});

test("steps know how many faults they have, and are found by their section", () => {
  const faults = faultsOf("visitVerification", setAt(visit, "header.consentBasis", undefined));
  expect(countBySteps(faults, 8)).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
  const sections = sectionsOf("visitVerification");
  expect(stepOf(sections, "evidence")).toBe(6);
  expect(stepOf(sections, "nowhere")).toBe(0);
  expect(stepOf(sections, undefined)).toBe(0);
});
