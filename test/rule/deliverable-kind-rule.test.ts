import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkHeader } from "../../packages/core/src/deliverable/header.rule.ts";
import type { DeliverableHeader } from "../../packages/core/src/deliverable/header.shape.ts";
import { type Facts, refuseFaults } from "../../packages/core/src/deliverable/kind/kind.rule.ts";
import { DeliverableBody } from "../../packages/core/src/deliverable/kind/kind.shape.ts";
import { checkBody, type KindContent } from "../../packages/core/src/deliverable/kind/kind.ts";
import { provisionalRegion } from "../../packages/core/src/deliverable/kind/region.data.ts";
import { codes } from "../../packages/core/src/error.text.ts";
import {
  exampleAssessment,
  exampleFacts,
  exampleHeader,
  exampleId,
  exampleInspection,
  exampleVisit,
} from "../setup/deliverable-example.ts";

type Header = Partial<DeliverableHeader>;
type Visit = Partial<KindContent<"visitVerification">>;
type Assessment = Partial<KindContent<"guardianshipAssessment">>;
type Inspection = Partial<KindContent<"homeVisitInspection">>;
type Case<T> = [what: string, part: T, facts: Partial<Facts>, faults: Record<string, string>];

const none = {};
const { items } = exampleVisit().content;
const { scores } = exampleAssessment().content;
const { results } = exampleInspection().content;
const { mandatoryReport } = exampleHeader();
const other = exampleId("dlv", 7);
const problem = { description: "走访记录与家庭所述不符", severity: "major" } as const;
const overriding = { grade: "improper", reason: "评估后发现新的情况" } as const;
const due = "2026-04-10";

const headerCases: Case<Header>[] = [
  ["a plain visit", {}, none, {}],
  [
    "the end before the start",
    { endedAt: "2026-03-10T09:59:59+08:00" },
    none,
    { "header.endedAt": "deliverable.ends_before_start" },
  ],
  ["the end at the start", { endedAt: "2026-03-10T10:00:00+08:00" }, none, {}],
  ["the same instant in two offsets", { endedAt: "2026-03-10T02:00:00Z" }, none, {}],
  [
    "tomorrow",
    { startedAt: "2026-03-11T00:00:00+08:00", endedAt: "2026-03-11T01:00:00+08:00" },
    none,
    { "header.startedAt": "deliverable.date_in_future", "header.endedAt": "deliverable.date_in_future" },
  ],
  [
    "tomorrow in China, today in UTC",
    { startedAt: "2026-03-10T16:00:00Z", endedAt: "2026-03-10T16:30:00Z" },
    { at: "2026-03-10T15:59:59Z" },
    { "header.startedAt": "deliverable.date_in_future", "header.endedAt": "deliverable.date_in_future" },
  ],
  [
    "today in China, yesterday in UTC",
    { startedAt: "2026-03-11T00:10:00+08:00", endedAt: "2026-03-11T00:30:00+08:00" },
    { at: "2026-03-10T17:00:00Z" },
    {},
  ],
  [
    "a discovery tomorrow",
    { discoveredAt: "2026-03-11T09:00:00+08:00" },
    none,
    { "header.discoveredAt": "deliverable.date_in_future" },
  ],
  ["nobody seen", { met: [], childSeenInPerson: false }, none, { "header.met": "deliverable.nobody_seen" }],
  ["only the carer met", { met: ["delegatedCarer"], childSeenInPerson: false }, none, {}],
  [
    "the child seen but not met",
    { met: ["delegatedCarer"], childSeenInPerson: true },
    none,
    { "header.childSeenInPerson": "deliverable.child_seen_mismatch" },
  ],
  [
    "the child met but not seen",
    { met: ["child"], childSeenInPerson: false },
    none,
    { "header.childSeenInPerson": "deliverable.child_seen_mismatch" },
  ],
  [
    "the child seen, nobody met",
    { met: [], childSeenInPerson: true },
    none,
    { "header.childSeenInPerson": "deliverable.child_seen_mismatch" },
  ],
  [
    "asked without an answer",
    { childView: { asked: true } },
    none,
    { "header.childView.text": "deliverable.child_view_empty" },
  ],
  [
    "an answer without asking",
    { childView: { asked: false, text: "很好" } },
    none,
    { "header.childView.text": "deliverable.child_view_not_asked" },
  ],
  [
    "not asked on the eighth birthday",
    { childView: { asked: false } },
    { childBirthDate: "2018-03-10" },
    { "header.childView.notAskedReason": "deliverable.child_view_missing" },
  ],
  ["not asked the day before", { childView: { asked: false } }, { childBirthDate: "2018-03-11" }, {}],
  [
    "not asked at six where the region asks from six",
    { childView: { asked: false } },
    { childBirthDate: "2020-01-01", region: { ...provisionalRegion, childViewFromAge: 6 } },
    { "header.childView.notAskedReason": "deliverable.child_view_missing" },
  ],
  ["not asked, with a reason", { childView: { asked: false, notAskedReason: "儿童不能言语" } }, none, {}],
  [
    "not asked, as it was not seen",
    { met: ["mother"], childSeenInPerson: false, childView: { asked: false } },
    none,
    {},
  ],
  ["not asked, no child known", { childView: { asked: false } }, { childBirthDate: undefined }, {}],
  [
    "a report on paper only",
    { mandatoryReport: { ...mandatoryReport, organizedBegging: true } },
    none,
    { "header.mandatoryReportAction.reportedTo": "deliverable.report_action_missing" },
  ],
  [
    "a report made",
    {
      mandatoryReport: { ...mandatoryReport, organizedBegging: true },
      mandatoryReportAction: { reportedTo: "110", reportedToPoliceAt: "2026-03-10T10:20:00+08:00" },
    },
    none,
    {},
  ],
  [
    "a report tomorrow",
    {
      mandatoryReport: { ...mandatoryReport, otherDanger: true },
      mandatoryReportAction: { reportedTo: "110", reportedToPoliceAt: "2026-03-11T10:20:00+08:00" },
    },
    none,
    { "header.mandatoryReportAction.reportedToPoliceAt": "deliverable.date_in_future" },
  ],
  [
    "no worker's signature",
    { signatures: { workerSigned: false, carerSigned: true } },
    none,
    { "header.signatures.workerSigned": "deliverable.worker_unsigned" },
  ],
  [
    "no carer's signature",
    { signatures: { workerSigned: true, carerSigned: false } },
    none,
    { "header.signatures.carerUnsignedReason": "deliverable.carer_unsigned" },
  ],
  [
    "no carer's signature, with a reason",
    { signatures: { workerSigned: true, carerSigned: false, carerUnsignedReason: "照护人不识字" } },
    none,
    {},
  ],
  [
    "the next step due before the visit",
    { nextAction: { text: "回访", due: "2026-03-09" } },
    none,
    { "header.nextAction.due": "deliverable.next_action_past" },
  ],
  ["the next step due on the day", { nextAction: { text: "回访", due: "2026-03-10" } }, none, {}],
];

const visitCases: Case<Visit>[] = [
  [
    "a change while everything is 一致",
    { changes: [{ item: "school", description: "转学" }] },
    none,
    { "content.items": "deliverable.all_consistent_with_change" },
  ],
  [
    "不一致 with its change",
    { items: { ...items, school: "inconsistent" }, changes: [{ item: "school", description: "转学" }] },
    none,
    {},
  ],
  [
    "不一致 without a change",
    {
      items: { ...items, school: "inconsistent", carer: "inconsistent" },
      changes: [{ item: "school", description: "转学" }],
    },
    none,
    { "content.items.carer": "deliverable.inconsistency_unexplained" },
  ],
  ["无法核实 without a change", { items: { ...items, hukou: "unverifiable" } }, none, {}],
  [
    "待定 without reason",
    { stillEligible: "undecided" },
    none,
    { "content.stillEligibleReason": "deliverable.eligibility_reason_missing" },
  ],
  ["否 with reason", { stillEligible: "no", stillEligibleReason: "父母已返乡" }, none, {}],
  [
    "a contact after the visit",
    { parentsLastContact: "2026-03-11" },
    none,
    { "content.parentsLastContact": "deliverable.contact_after_visit" },
  ],
  ["a contact on the day", { parentsLastContact: "2026-03-10" }, none, {}],
  [
    "a planned return before the visit",
    { parentsReturnPlanned: "2026-03-09" },
    none,
    { "content.parentsReturnPlanned": "deliverable.return_before_visit" },
  ],
  ["a planned return on the day", { parentsReturnPlanned: "2026-03-10" }, none, {}],
];

const assessmentCases: Case<Assessment>[] = [
  [
    "a scale nobody knows",
    { scale: { id: "default", version: 2 } },
    none,
    { "content.scale": "deliverable.scale_not_in_force" },
  ],
  [
    "a scale no longer in force",
    {},
    {
      region: {
        ...provisionalRegion,
        scales: provisionalRegion.scales.map((scale) => ({ ...scale, effectiveTo: "2026-03-09" })),
      },
    },
    { "content.scale": "deliverable.scale_not_in_force" },
  ],
  [
    "a scale on its last day",
    {},
    {
      region: {
        ...provisionalRegion,
        scales: provisionalRegion.scales.map((scale) => ({ ...scale, effectiveTo: "2026-03-10" })),
      },
    },
    {},
  ],
  [
    "an indicator without score",
    { scores: scores.slice(1), total: 76 },
    none,
    { "content.scores": "deliverable.scores_incomplete" },
  ],
  [
    "a score above the limit",
    { scores: scores.map((row, i) => (i === 2 ? { ...row, score: 6 } : row)), total: 82 },
    none,
    { "content.scores.2.score": "deliverable.score_not_allowed" },
  ],
  [
    "an indicator of another scale",
    { scores: [...scores, { indicator: "unknown", score: 0, evidence: "无" }] },
    none,
    { "content.scores.20.score": "deliverable.score_not_allowed" },
  ],
  ["a total one too high", { total: 81 }, none, { "content.total": "deliverable.total_mismatch" }],
  [
    "a grade better than the table's",
    {
      scores: scores.map((row, i) => (i === 0 ? { ...row, score: 3 } : row)),
      total: 79,
    },
    none,
    { "content.grade": "deliverable.grade_mismatch" },
  ],
  [
    "the grade of the total",
    {
      scores: scores.map((row, i) => (i === 0 ? { ...row, score: 3 } : row)),
      total: 79,
      grade: "insufficient",
    },
    none,
    {},
  ],
  ["another grade by override", { override: overriding }, none, {}],
  [
    "another grade by override, typed as computed too",
    { grade: "improper", override: overriding },
    none,
    { "content.grade": "deliverable.grade_mismatch" },
  ],
  ["one method", { methods: ["interview"] }, none, { "content.methods": "deliverable.methods_too_few" }],
  [
    "one assessor",
    { assessorIds: [exampleId("acc", 901)] },
    none,
    { "content.assessorIds": "deliverable.assessors_too_few" },
  ],
  [
    "one assessor where the region wants one",
    { assessorIds: [exampleId("acc", 901)] },
    { region: { ...provisionalRegion, assessors: 1 } },
    {},
  ],
  [
    "an assessor who serves the family where the region forbids it",
    { assessorIds: [exampleId("acc", 901), exampleId("acc", 1)] },
    { region: { ...provisionalRegion, independentAssessors: true } },
    { "content.assessorIds.1": "deliverable.assessor_serves_family" },
  ],
  [
    "an assessor who serves the family where no region has forbidden it",
    { assessorIds: [exampleId("acc", 901), exampleId("acc", 1)] },
    none,
    {},
  ],
  ["off site", { onSite: false }, none, { "content.offSiteReason": "deliverable.offsite_without_reason" }],
  ["off site with a reason", { onSite: false, offSiteReason: "道路中断，视频评估" }, none, {}],
  [
    "an objection without words",
    { guardianTold: { on: "2026-03-10", objects: true } },
    none,
    { "content.guardianTold.opinion": "deliverable.objection_unstated" },
  ],
  [
    "an objection in words",
    { guardianTold: { on: "2026-03-10", objects: true, opinion: "分数偏低" } },
    none,
    {},
  ],
  [
    "told tomorrow",
    { guardianTold: { on: "2026-03-11", objects: false } },
    none,
    { "content.guardianTold.on": "deliverable.date_in_future" },
  ],
  ["nobody to tell", { guardianTold: undefined }, none, {}],
  [
    "valid until the day itself",
    { validUntil: "2026-03-10" },
    none,
    { "content.validUntil": "deliverable.validity_past" },
  ],
];

const inspectionCases: Case<Inspection>[] = [
  [
    "an inspector of the inspected organization",
    { inspectedObject: "undertaker", inspectedOrganizationId: exampleId("org", 1) },
    none,
    { "content.inspectedOrganizationId": "deliverable.inspector_of_inspected" },
  ],
  [
    "an inspector who compares deliverables of the own organization",
    { compared: [{ deliverableId: other, verdict: "genuine" }] },
    { comparedOrganizationIds: [exampleId("org", 2), exampleId("org", 1)] },
    { "content.compared": "deliverable.inspector_of_inspected" },
  ],
  [
    "an inspector of another organization",
    {
      inspectedObject: "undertaker",
      inspectedOrganizationId: exampleId("org", 2),
      compared: [{ deliverableId: other, verdict: "genuine" }],
    },
    { comparedOrganizationIds: [exampleId("org", 2)] },
    {},
  ],
  [
    "a county inspector",
    {
      inspectorRole: "countyCivilAffairs",
      inspectedObject: "undertaker",
      inspectedOrganizationId: exampleId("org", 1),
    },
    { authorOrganizationId: undefined, comparedOrganizationIds: [exampleId("org", 1)] },
    {},
  ],
  [
    "an organization's member as county inspector",
    { inspectorRole: "countyCivilAffairs" },
    none,
    { "content.inspectorRole": "deliverable.inspector_role_mismatch" },
  ],
  [
    "an undertaker without name",
    { inspectedObject: "undertaker" },
    none,
    { "content.inspectedOrganizationId": "deliverable.inspected_organization_missing" },
  ],
  [
    "a checklist nobody knows",
    { checklist: { id: "other", version: 1 } },
    none,
    { "content.checklist": "deliverable.checklist_not_in_force" },
  ],
  [
    "an item of another checklist",
    { results: [...results, { item: "unknown", result: "qualified" }] },
    none,
    { "content.results.10.item": "deliverable.check_item_unknown" },
  ],
  [
    "an item without result",
    { results: results.slice(1) },
    none,
    { "content.results": "deliverable.checklist_incomplete" },
  ],
  [
    "不实 without a problem",
    { compared: [{ deliverableId: other, verdict: "untrue" }] },
    none,
    { "content.compared.0.verdict": "deliverable.false_without_problem" },
  ],
  [
    "不实 with a problem",
    {
      compared: [{ deliverableId: other, verdict: "untrue" }],
      problems: [problem],
      rectificationDue: due,
    },
    none,
    {},
  ],
  [
    "不实 with its problem",
    {
      compared: [{ deliverableId: other, verdict: "untrue" }],
      problems: [{ ...problem, deliverableId: other }],
      rectificationDue: due,
    },
    none,
    {},
  ],
  [
    "不实 with the problem of something else",
    {
      compared: [{ deliverableId: other, verdict: "untrue" }],
      problems: [{ ...problem, item: "childMet" }],
      rectificationDue: due,
    },
    none,
    { "content.compared.0.verdict": "deliverable.false_without_problem" },
  ],
  [
    "部分属实 without a problem",
    { compared: [{ deliverableId: other, verdict: "partlyGenuine" }] },
    none,
    {},
  ],
  [
    "不合格 without a problem",
    { results: results.map((row, i) => (i === 3 ? { ...row, result: "unqualified" } : row)) },
    none,
    { "content.results.3.result": "deliverable.unqualified_without_problem" },
  ],
  [
    "不合格 with its problem",
    {
      results: results.map((row) => (row.item === "childMet" ? { ...row, result: "unqualified" } : row)),
      problems: [{ ...problem, item: "childMet" }],
      rectificationDue: due,
    },
    none,
    {},
  ],
  [
    "problems of what was not inspected",
    {
      problems: [
        { ...problem, item: "unknown" },
        { ...problem, deliverableId: other },
      ],
      rectificationDue: due,
    },
    none,
    {
      "content.problems.0.item": "deliverable.problem_link_unknown",
      "content.problems.1.deliverableId": "deliverable.problem_link_unknown",
    },
  ],
  [
    "a problem without time limit",
    { problems: [problem] },
    none,
    { "content.rectificationDue": "deliverable.rectification_missing" },
  ],
  [
    "a time limit before the inspection",
    { problems: [problem], rectificationDue: "2026-03-09" },
    none,
    { "content.rectificationDue": "deliverable.rectification_past" },
  ],
  [
    "a recheck before the inspection",
    { recheck: { date: "2026-03-09" } },
    none,
    { "content.recheck.date": "deliverable.recheck_past" },
  ],
  [
    "the result of a recheck to come",
    { recheck: { date: "2026-03-20", result: "rectified" } },
    none,
    { "content.recheck.result": "deliverable.recheck_not_yet" },
  ],
  [
    "a time limit and a recheck on the day",
    {
      problems: [problem],
      rectificationDue: "2026-03-10",
      recheck: { date: "2026-03-10", result: "rectified" },
    },
    none,
    {},
  ],
  ["a recheck to come", { recheck: { date: "2026-03-20" } }, none, {}],
];

function faultsOf(body: DeliverableBody, facts: Partial<Facts>): Record<string, string> {
  // Only what the shape lets through reaches the rules.
  const parsed = DeliverableBody.parse(body);
  const faults = checkBody(parsed, exampleFacts(facts));
  for (const one of faults) expect(one.text).toMatch(/^[^{}]*\p{Script=Han}[^{}]*$/u);
  return Object.fromEntries(faults.map((one) => [one.path, one.code]));
}

describe("rules of a body", () => {
  it.each(headerCases)("header: %s", (_, header, facts, expected) => {
    expect(faultsOf(exampleVisit({ header }), facts)).toEqual(expected);
    expect(faultsOf(exampleInspection({ header }), facts)).toEqual(expected);
  });

  it.each(visitCases)("走访核查: %s", (_, content, facts, expected) => {
    expect(faultsOf(exampleVisit({ content }), facts)).toEqual(expected);
  });

  it.each(assessmentCases)("监护评估: %s", (_, content, facts, expected) => {
    expect(faultsOf(exampleAssessment({ content }), facts)).toEqual(expected);
  });

  it.each(inspectionCases)("家庭探访督导检查: %s", (_, content, facts, expected) => {
    expect(faultsOf(exampleInspection({ content }), facts)).toEqual(expected);
  });

  it("says nobody seen although everything is 一致", () => {
    const header: Header = { met: [], childSeenInPerson: false, childView: { asked: false } };
    expect(checkBody(exampleVisit({ header }), exampleFacts()).map((one) => one.code)).toEqual([
      "deliverable.nobody_seen",
    ]);
  });

  it("has a case for every code that the rules give", () => {
    const folder = new URL("../../packages/core/src/deliverable/", import.meta.url);
    const sources = [
      "header.rule.ts",
      "kind/visit-verification/visit-verification.rule.ts",
      "kind/guardianship-assessment/guardianship-assessment.rule.ts",
      "kind/home-visit-inspection/home-visit-inspection.rule.ts",
    ].map((path) => readFileSync(new URL(path, folder), "utf8"));
    const given = sources.flatMap((source) =>
      [...source.matchAll(/fault\(\s*"([^"]+)"/g)].map((match) => match[1]),
    );
    const shown = [...headerCases, ...visitCases, ...assessmentCases, ...inspectionCases].flatMap((one) =>
      Object.values(one[3]),
    );
    expect(given.length).toBeGreaterThan(30);
    expect([...new Set(shown)].sort()).toEqual([...new Set(given)].sort());
    expect(given.filter((code) => code === undefined || !(code in codes))).toEqual([]);
  });

  it("becomes one refusal with every fault at its field", () => {
    const header = exampleVisit({ header: { met: [], childSeenInPerson: false } }).header;
    const faults = checkHeader(
      { ...header, nextAction: { text: "回访", due: "2026-03-01" } },
      exampleFacts(),
    );
    const [first, ...rest] = faults;
    if (!first) throw new Error("no fault");
    const refusal = refuseFaults([first, ...rest]);
    expect(refusal.kind).toBe("invalid");
    expect(refusal.code).toBe("deliverable.next_action_past");
    expect(refusal.detail.fields?.map((field) => field.path)).toEqual([
      "header.nextAction.due",
      "header.met",
    ]);
  });
});

describe("shape of a body", () => {
  const refused: [what: string, body: unknown][] = [
    ["an instant without offset", exampleVisit({ header: { startedAt: "2026-03-10T10:00:00" } })],
    ["a day that does not exist", exampleVisit({ header: { startedAt: "2026-02-30T10:00:00+08:00" } })],
    ["a year out of reach", exampleVisit({ header: { endedAt: "9999-12-31T23:00:00Z" } })],
    ["somebody met twice", exampleVisit({ header: { met: ["child", "child"] } })],
    [
      "five co-workers",
      exampleVisit({ header: { coWorkerIds: [1, 2, 3, 4, 5].map((n) => exampleId("acc", n)) } }),
    ],
    [
      "a co-worker twice",
      exampleVisit({ header: { coWorkerIds: [exampleId("acc", 1), exampleId("acc", 1)] } }),
    ],
    ["a child as co-worker", exampleVisit({ header: { coWorkerIds: [exampleId("chd", 1)] } })],
    [
      "ten attachments",
      exampleVisit({
        header: {
          attachments: Array.from({ length: 10 }, (_, i) => ({
            fileId: exampleId("fil", i),
            containsFace: false,
          })),
        },
      }),
    ],
    [
      "an attachment twice",
      exampleVisit({
        header: {
          attachments: [1, 1].map((n) => ({ fileId: exampleId("fil", n), containsFace: false })),
        },
      }),
    ],
    [
      "a short division code",
      exampleVisit({ header: { place: { divisionCode: "610000", address: "一组" } } }),
    ],
    [
      "an address of blanks",
      exampleVisit({ header: { place: { divisionCode: "610000000000", address: "　 " } } }),
    ],
    [
      "an address of 201 signs",
      exampleVisit({ header: { place: { divisionCode: "610000000000", address: "村".repeat(201) } } }),
    ],
    ["a day and a minute of service", exampleVisit({ header: { serviceMinutes: 1441 } })],
    [
      "eight answers of nine",
      exampleVisit({ header: { mandatoryReport: { ...mandatoryReport, otherDanger: undefined } as never } }),
    ],
    [
      "an answer in words",
      exampleVisit({ header: { mandatoryReport: { ...mandatoryReport, otherDanger: "unknown" } as never } }),
    ],
    ["a wrong choice", exampleVisit({ content: { schooling: "university" as never } })],
    ["a half point", exampleAssessment({ content: { total: 80.5 } })],
    [
      "an indicator scored twice",
      exampleAssessment({ content: { scores: [...scores, ...scores.slice(0, 1)] } }),
    ],
    [
      "an override without reason",
      exampleAssessment({ content: { override: { grade: "normal" } as never } }),
    ],
    [
      "a deliverable compared twice",
      exampleInspection({
        content: {
          compared: [
            { deliverableId: other, verdict: "genuine" },
            { deliverableId: other, verdict: "untrue" },
          ],
        },
      }),
    ],
    [
      "an item checked twice",
      exampleInspection({ content: { results: [...results, ...results.slice(0, 1)] } }),
    ],
  ];

  it.each(refused)("refuses %s", (_, body) => {
    expect(DeliverableBody.safeParse(body).success).toBe(false);
  });

  it("trims what a person wrote", () => {
    const body = exampleVisit({ header: { nextAction: { text: "  下周回访 \n" } } });
    expect(DeliverableBody.parse(body).header.nextAction.text).toBe("下周回访");
  });
});
