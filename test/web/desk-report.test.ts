import { kindNames } from "@guanhu/core/deliverable/kind";
import type { DeliverableBody } from "@guanhu/core/deliverable/kind/shape";
import { describe, expect, test } from "vitest";
import { qualityFlags } from "../../packages/core/src/deliverable/header.rule.ts";
import { kindLabel } from "../../packages/web/src/desk/deliverable/kind.ts";
import { type Section, type Value, viewReport } from "../../packages/web/src/desk/deliverable/report-view.ts";
import { flagLabel } from "../../packages/web/src/shared/flag.ts";
import {
  exampleAssessment,
  exampleFacts,
  exampleHeader,
  exampleId,
  exampleInspection,
  exampleVisit,
} from "../setup/deliverable-example.ts";

function entryOf(sections: readonly Section[], label: string): Value | undefined {
  return sections.flatMap((section) => section.entries).find((entry) => entry.label === label)?.value;
}

function textsOf(value: Value): string[] {
  if (value.is === "text") return [value.text];
  if (value.is === "lines") return value.lines.flatMap((line) => [line.label, line.answer]);
  if (value.is === "table") return [...value.columns, ...value.rows.flat().flatMap(textsOf)];
  return [];
}

const bodies: DeliverableBody[] = [exampleVisit(), exampleAssessment(), exampleInspection()];

describe("a report as it is read", () => {
  test("every kind has an example here", () => {
    expect(bodies.map((body) => body.kind).sort()).toEqual([...kindNames].sort());
  });

  test.each(bodies.map((body) => [body.kind, body] as const))("%s is all in Chinese", (_, body) => {
    const sections = viewReport(body);
    expect(sections.length).toBeGreaterThan(5);
    const texts = sections.flatMap(({ title, entries }) => [
      title,
      ...entries.flatMap((entry) => [entry.label, ...textsOf(entry.value)]),
    ]);
    // Identifiers of enums, of indicators and of check items would show as words of Latin letters.
    expect(texts.filter((text) => /[a-z]{4,}/i.test(text) && text !== "default")).toEqual([]);
  });

  test("answers that differ from most are marked", () => {
    const body = exampleVisit({
      content: {
        items: { ...exampleVisit().content.items, school: "inconsistent" },
        changes: [{ item: "school", description: "转学到镇中心小学。" }],
      },
    });
    const value = entryOf(viewReport(body), "与登记信息核对");
    expect(value?.is === "lines" && value.lines.filter((line) => line.odd)).toEqual([
      { label: "就学", answer: "不一致", odd: true },
    ]);
    expect(entryOf(viewReport(body), "发现的变化")).toMatchObject({
      is: "table",
      columns: ["项目", "变化内容"],
      rows: [[{ text: "就学" }, { text: "转学到镇中心小学。" }]],
    });
  });

  test("lines of a table that the region gives have their names", () => {
    const value = entryOf(viewReport(exampleAssessment()), "指标评分");
    expect(value?.is === "table" && value.rows[0]?.[0]).toEqual({ is: "text", text: "监护责任认识与意愿" });
  });

  test("what is hidden or empty is left out, except what had to be filled in", () => {
    const sections = viewReport(exampleVisit());
    expect(entryOf(sections, "理由")).toBeUndefined();
    expect(entryOf(sections, "父母最近联系日期")).toBeUndefined();
    expect(entryOf(sections, "未询问的原因")).toBeUndefined();
    expect(entryOf(viewReport(exampleVisit({ header: { met: [] } })), "见到的人")).toEqual({ is: "none" });
  });

  test("instants are China time, people and places are left to be looked up", () => {
    const sections = viewReport(exampleVisit({ header: { coWorkerIds: [exampleId("acc", 7)] } }));
    expect(entryOf(sections, "开始时间")).toEqual({ is: "text", text: "2026-03-10 10:00" });
    expect(entryOf(sections, "设备时间")).toEqual({ is: "text", text: "2026-03-10 10:45" });
    expect(entryOf(sections, "同行工作人员")).toEqual({ is: "people", ids: [exampleId("acc", 7)] });
    expect(entryOf(sections, "村（社区）")).toEqual({ is: "division", id: "610000000000" });
  });
});

test("every quality flag has its words", () => {
  const header = {
    ...exampleHeader("2026-03-10T23:30:00+08:00"),
    endedAt: "2026-03-10T15:31:00.000Z",
    childSeenInPerson: false,
    place: {
      divisionCode: "610000000000",
      address: "示例",
      gps: { latitude: 30, longitude: 100, accuracyMeters: 5 },
    },
  };
  const facts = exampleFacts({ at: "2026-04-10T00:00:00.000Z", home: { latitude: 34, longitude: 108 } });
  const flags = qualityFlags(header, { ...facts, homeVisit: true }).map((flag) => flag.code);
  expect(flags).toHaveLength(6);
  for (const code of [...flags, "deliverable.flag.photo_reused"]) expect(flagLabel(code)).not.toBe(code);
});

test("a kind that this portal does not know yet is shown by its name", () => {
  expect(kindLabel("visitVerification")).toBe("走访核查");
  expect(kindLabel("caseService")).toBe("caseService");
  expect(kindLabel("toString")).toBe("toString");
});
