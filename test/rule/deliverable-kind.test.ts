import { describe, expect, it } from "vitest";
import * as z from "zod";
import { headerForm } from "../../packages/core/src/deliverable/header.form.ts";
import { DeliverableHeader } from "../../packages/core/src/deliverable/header.shape.ts";
import {
  type Form,
  type FormField,
  isVisible,
  type Option,
  valueAt,
} from "../../packages/core/src/deliverable/kind/kind.form.ts";
import { DeliverableBody, KindName } from "../../packages/core/src/deliverable/kind/kind.shape.ts";
import {
  checkBody,
  deriveFields,
  flagBody,
  formOf,
  kindLabels,
  kindNames,
  kinds,
} from "../../packages/core/src/deliverable/kind/kind.ts";
import { provisionalRegion } from "../../packages/core/src/deliverable/kind/region.data.ts";
import {
  exampleAssessment,
  exampleFacts,
  exampleInspection,
  exampleVisit,
} from "../setup/deliverable-example.ts";

const examples = {
  visitVerification: exampleVisit(),
  guardianshipAssessment: exampleAssessment(),
  homeVisitInspection: exampleInspection(),
};

/** What the walk over a shape found at one leaf; a row of a list is `[]` in the path. */
interface Leaf {
  type: string;
  required: boolean;
  values?: unknown[];
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

const HAN = /\p{Script=Han}/u;

describe("registry", () => {
  it("has the three kinds of the guidance catalogue with the names people know", () => {
    expect(kindLabels).toEqual({
      visitVerification: "走访核查",
      guardianshipAssessment: "监护评估",
      homeVisitInspection: "家庭探访督导检查",
    });
    expect(KindName.options).toEqual(kindNames);
  });

  it.each(kindNames)("accepts and does not fault the example of %s", (kind) => {
    const body = examples[kind];
    expect(DeliverableBody.parse(body)).toEqual(body);
    expect(checkBody(body, exampleFacts())).toEqual([]);
    expect(flagBody(body, exampleFacts()).map((flag) => flag.code)).toEqual([
      "deliverable.flag.too_few_workers",
    ]);
  });

  it.each(kindNames)("refuses an unknown field anywhere in %s", (kind) => {
    const body = examples[kind];
    expect(DeliverableBody.safeParse({ ...body, extra: 1 }).success).toBe(false);
    expect(DeliverableBody.safeParse({ ...body, header: { ...body.header, extra: 1 } }).success).toBe(false);
    expect(DeliverableBody.safeParse({ ...body, content: { ...body.content, extra: 1 } }).success).toBe(
      false,
    );
  });

  it("refuses the content of another kind, an unknown kind, and no kind", () => {
    const { header } = examples.visitVerification;
    const { content } = examples.homeVisitInspection;
    expect(DeliverableBody.safeParse({ kind: "visitVerification", header, content }).success).toBe(false);
    expect(DeliverableBody.safeParse({ kind: "periodicReport", header, content }).success).toBe(false);
    expect(DeliverableBody.safeParse({ header, content }).success).toBe(false);
  });

  it("becomes a JSON schema with a named part per kind", () => {
    const schema = z.toJSONSchema(DeliverableBody) as { $defs?: Record<string, unknown> };
    expect(Object.keys(schema.$defs ?? {})).toEqual(
      expect.arrayContaining([
        "DeliverableHeader",
        "VisitVerificationBody",
        "GuardianshipAssessmentContent",
        "HomeVisitInspectionContent",
      ]),
    );
  });
});

describe("form and shape", () => {
  const parts: [name: string, root: string, shape: z.ZodType, form: Form, example: unknown][] = [
    ["header", "header", DeliverableHeader, headerForm, examples.visitVerification],
    ...kindNames.map((kind): [string, string, z.ZodType, Form, unknown] => [
      kind,
      "content",
      kinds[kind].content,
      kinds[kind].form,
      examples[kind],
    ]),
  ];

  it.each(parts)(
    "%s: every leaf of the shape has a field, and no field is without leaf",
    (_, root, shape, form) => {
      expect([...leavesOfForm(form).keys()].sort()).toEqual([...leavesOfShape(shape, root).keys()].sort());
    },
  );

  it.each(parts)(
    "%s: every value of a choice has a label in Chinese, and no other is offered",
    (_, root, shape, form) => {
      const fields = leavesOfForm(form);
      let seen = 0;
      for (const [path, leaf] of leavesOfShape(shape, root)) {
        if (leaf.values === undefined) continue;
        seen++;
        const options = fields.get(path)?.options ?? [];
        expect([path, options.map((option) => option.value).sort()]).toEqual([path, [...leaf.values].sort()]);
        expect(options.every((option) => HAN.test(option.label))).toBe(true);
        expect(new Set(options.map((option) => option.label)).size).toBe(options.length);
      }
      expect(seen).toBeGreaterThan(0);
    },
  );

  it.each(parts)("%s: labels are Chinese, and limits are those of the shape", (_, root, shape, form) => {
    const shapes = leavesOfShape(shape, root);
    const lists = listsOfShape(shape, root);
    for (const [path, field] of leavesOfForm(form)) {
      expect([path, HAN.test(field.label)]).toEqual([path, true]);
      const leaf = shapes.get(path);
      if (field.input === "text" || field.input === "longText") {
        expect([path, field.maxLength]).toEqual([path, leaf?.maxLength]);
      }
      if (field.input === "number") {
        expect([path, field.min, field.max]).toEqual([path, leaf?.minimum, leaf?.maximum]);
      }
    }
    for (const field of form.flatMap((section) => section.fields)) {
      if (field.maxItems !== undefined || lists.has(field.path)) {
        expect([field.path, field.maxItems]).toEqual([field.path, lists.get(field.path)]);
      }
    }
  });

  it.each(parts)("%s: what the shape demands is always asked for", (_, root, shape, form) => {
    const fields = leavesOfForm(form);
    for (const [path, leaf] of leavesOfShape(shape, root)) {
      const field = fields.get(path);
      if (path.includes("[]")) {
        expect([path, field?.required ?? false]).toEqual([path, leaf.required]);
      } else if (leaf.required) {
        expect([path, field?.required, field?.visibleWhen]).toEqual([path, true, undefined]);
      } else if (field?.required && leaf.type !== "array") {
        expect([path, field.visibleWhen === undefined]).toEqual([path, false]);
      }
    }
  });

  it.each(parts)(
    "%s: conditions name fields of the form; the example answers what it shows",
    (_, __, ___, form, example) => {
      const paths = new Set([...leavesOfForm(form).keys()]);
      for (const field of form.flatMap((section) => section.fields)) {
        for (const path of conditionPaths(field)) {
          expect([
            path,
            paths.has(path) || form.some((section) => section.fields.some((one) => one.path === path)),
          ]).toEqual([path, true]);
        }
        if (field.required && isVisible(field, example)) {
          expect([field.path, valueAt(example, field.path) === undefined]).toEqual([field.path, false]);
        }
      }
    },
  );

  it("shows a field only under its condition", () => {
    const fields = new Map(
      formOf("visitVerification")
        .flatMap((s) => s.fields)
        .map((f) => [f.path, f]),
    );
    const reported = fields.get("header.mandatoryReportAction.reportedTo") as FormField;
    const body = exampleVisit();
    expect(isVisible(reported, body)).toBe(false);
    body.header.mandatoryReport.abandonedOrUncared = true;
    expect(isVisible(reported, body)).toBe(true);
    const reason = fields.get("content.stillEligibleReason") as FormField;
    expect(isVisible(reason, body)).toBe(false);
    body.content.stillEligible = "undecided";
    expect(isVisible(reason, body)).toBe(true);
    expect(isVisible(reason, {})).toBe(false);
  });

  it.each([
    [undefined, false],
    [null, false],
    ["", false],
    [[], false],
    [["x"], true],
    ["x", true],
    [0, true],
    [false, true],
  ])("takes %j as filled: %s", (value, filled) => {
    const field: FormField = {
      path: "content.b",
      label: "",
      input: "text",
      visibleWhen: { path: "content.a", filled: true },
    };
    expect(isVisible(field, { content: { a: value } })).toBe(filled);
  });

  it("finds a value by its path, and nothing where the path leads nowhere", () => {
    const body = { content: { scores: [{ score: 3 }], note: "text", none: null } };
    expect(valueAt(body, "content.scores.0.score")).toBe(3);
    for (const path of [
      "content.scores.1.score",
      "content.note.length",
      "content.none.a",
      "content.toString",
    ]) {
      expect([path, valueAt(body, path)]).toEqual([path, undefined]);
    }
  });

  it("puts the kind's part between the visit and the signatures, each section once", () => {
    const ids = formOf("homeVisitInspection").map((section) => section.id);
    expect(ids).toEqual([
      "visit",
      "persons",
      "inspection",
      "results",
      "problems",
      "report",
      "evidence",
      "close",
    ]);
  });

  it("gives the lines that the region sets, and nothing before it sets any", () => {
    const scores = formOf("guardianshipAssessment")
      .flatMap((s) => s.fields)
      .find((f) => f.path === "content.scores");
    expect(scores?.givenRows?.of(provisionalRegion, "2026-03-10")).toHaveLength(20);
    expect(scores?.givenRows?.of(provisionalRegion, "2020-12-31")).toEqual([]);
  });

  it("computes what nobody types", () => {
    const { content } = exampleAssessment();
    const derive = (draft: Record<string, unknown>) =>
      deriveFields("guardianshipAssessment", draft, provisionalRegion, "2026-03-10");
    expect(derive(content)).toEqual({
      "content.scale.id": "default",
      "content.scale.version": 1,
      "content.total": 80,
      "content.grade": "normal",
    });
    expect(
      derive({ scores: [{ indicator: "awareness" }, { indicator: "initiative", score: 3 }] }),
    ).toMatchObject({
      "content.total": 3,
      "content.grade": undefined,
    });
    expect(deriveFields("homeVisitInspection", {}, provisionalRegion, "2026-03-10")).toEqual({
      "content.checklist.id": "default",
      "content.checklist.version": 1,
    });
    expect(deriveFields("visitVerification", {}, provisionalRegion, "2026-03-10")).toEqual({});
  });
});

interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

function walkShape(
  shape: z.ZodType,
  root: string,
  visit: (path: string, node: JsonSchema, required: boolean) => void,
) {
  const schema = z.toJSONSchema(shape) as JsonSchema;
  const walk = (path: string, given: JsonSchema, required: boolean): void => {
    const node = given.$ref ? { ...schema.$defs?.[given.$ref.replace("#/$defs/", "")] } : given;
    visit(path, node, required);
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      walk(`${path}.${key}`, child, required && (node.required ?? []).includes(key));
    }
    if (node.items?.type === "object") walk(`${path}[]`, node.items, true);
  };
  walk(root, schema, true);
}

function leavesOfShape(shape: z.ZodType, root: string): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  walkShape(shape, root, (path, node, required) => {
    if (node.properties || node.items?.type === "object") return;
    const values = node.type === "boolean" ? [false, true] : (node.items?.enum ?? node.enum);
    leaves.set(path, {
      type: node.type ?? "",
      // An empty list is an answer, so a list is asked for only where the form or a rule says so.
      required: required && node.type !== "array",
      ...(values && { values }),
      maxLength: node.maxLength,
      minimum: node.minimum,
      maximum: node.maximum,
    });
  });
  return leaves;
}

function listsOfShape(shape: z.ZodType, root: string): Map<string, number | undefined> {
  const lists = new Map<string, number | undefined>();
  walkShape(shape, root, (path, node) => {
    if (node.type === "array") lists.set(path, node.maxItems);
  });
  return lists;
}

interface FormLeaf extends Omit<FormField, "options"> {
  options?: readonly Option[];
}

function leavesOfForm(form: Form): Map<string, FormLeaf> {
  const leaves = new Map<string, FormLeaf>();
  const add = (path: string, field: FormLeaf) => {
    if (leaves.has(path)) throw new Error(`${path} is asked twice`);
    leaves.set(path, field);
  };
  for (const field of form.flatMap((section) => section.fields)) {
    const answers = field.input === "yesNo" || field.input === "auto" ? yesNoOptions : field.options;
    if (field.lines) {
      for (const line of field.lines) add(`${field.path}.${line.path}`, { ...field, label: line.label });
    } else if (field.columns) {
      for (const column of field.columns) {
        const options = column.input === "yesNo" ? yesNoOptions : column.options;
        add(`${field.path}[].${column.path}`, { ...column, options });
      }
    } else {
      add(field.path, { ...field, options: answers });
    }
  }
  return leaves;
}

const yesNoOptions: readonly Option[] = [
  { value: false, label: "否" },
  { value: true, label: "是" },
];

function conditionPaths(field: FormField): string[] {
  const condition = field.visibleWhen;
  if (!condition) return [];
  return ("any" in condition ? condition.any : [condition]).flatMap((one) =>
    "path" in one ? [one.path] : [],
  );
}
