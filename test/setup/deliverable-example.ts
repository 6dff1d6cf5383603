import { addMonths, chinaDate } from "../../packages/core/src/calendar.ts";
import type { DeliverableHeader } from "../../packages/core/src/deliverable/header.shape.ts";
import { scoreAssessment } from "../../packages/core/src/deliverable/kind/guardianship-assessment/scale.rule.ts";
import { type Facts, newestInForce } from "../../packages/core/src/deliverable/kind/kind.rule.ts";
import type { Body, Kind, KindContent } from "../../packages/core/src/deliverable/kind/kind.ts";
import { provisionalRegion } from "../../packages/core/src/deliverable/kind/region.data.ts";

/** What differs from the example; whole top-level fields of header and content are replaced. */
export interface ExampleOverrides<K extends Kind> {
  /** When the visit began; it ends 45 minutes later. */
  startedAt?: string;
  header?: Partial<DeliverableHeader>;
  content?: Partial<KindContent<K>>;
}

const START = "2026-03-10T10:00:00+08:00";

/** A valid id of a noun's prefix that no record has. */
export function exampleId(prefix: string, nth: number): string {
  return `${prefix}_${String(nth).padStart(26, "0")}`;
}

export function exampleHeader(startedAt = START): DeliverableHeader {
  const endedAt = new Date(Date.parse(startedAt) + 45 * 60_000).toISOString();
  return {
    startedAt,
    endedAt,
    place: { divisionCode: "610000000000", address: "示例村一组12号" },
    coWorkerIds: [],
    met: ["child", "delegatedCarer"],
    childSeenInPerson: true,
    childView: { asked: true, text: "想和妈妈多打视频电话。" },
    consentBasis: "CONTRACT_ENTRUSTMENT",
    attachments: [],
    mandatoryReport: {
      privatePartsInjury: false,
      sexualAbuseUnder14: false,
      sexualAbuseFrom14: false,
      suspectedViolence: false,
      selfHarmOrCasualty: false,
      abandonedOrUncared: false,
      missingOrTrafficked: false,
      organizedBegging: false,
      otherDanger: false,
    },
    nextAction: { text: "下月按计划再次走访。" },
    signatures: { workerSigned: true, carerSigned: true },
    capture: { offline: false, deviceTime: endedAt },
  };
}

export function exampleVisit(
  overrides: ExampleOverrides<"visitVerification"> = {},
): Body<"visitVerification"> {
  return {
    kind: "visitVerification",
    header: { ...exampleHeader(overrides.startedAt), ...overrides.header },
    content: {
      purpose: "regular",
      items: {
        identity: "consistent",
        hukou: "consistent",
        residence: "consistent",
        parentsWhereabouts: "consistent",
        carer: "consistent",
        school: "consistent",
        health: "consistent",
        assistance: "consistent",
      },
      changes: [],
      stillEligible: "yes",
      schooling: "primary",
      health: "healthy",
      riskSuggestion: "green",
      ...overrides.content,
    },
  };
}

/** Every indicator of the default scale at four points: total 80, 监护正常. */
export function exampleAssessment(
  overrides: ExampleOverrides<"guardianshipAssessment"> = {},
): Body<"guardianshipAssessment"> {
  const header = { ...exampleHeader(overrides.startedAt), ...overrides.header };
  const onDate = chinaDate(header.startedAt);
  const scale = newestInForce(provisionalRegion.scales, onDate);
  if (!scale) throw new Error(`no scale in force on ${onDate}`);
  const scores = scale.indicators.map(({ id }) => ({ indicator: id, score: 4, evidence: "现场所见" }));
  const { total, grade } = scoreAssessment(scale, scores);
  if (!grade) throw new Error("the example does not fit the scale");
  return {
    kind: "guardianshipAssessment",
    header,
    content: {
      scale: { id: scale.id, version: scale.version },
      onSite: true,
      methods: ["observation", "interview"],
      assessorIds: [exampleId("acc", 901), exampleId("acc", 902)],
      scores,
      total,
      grade,
      guardianTold: { on: onDate, objects: false },
      suggestedLevel: "green",
      advice: "保持每周联系，半年后复评。",
      validUntil: addMonths(onDate, 6),
      ...overrides.content,
    },
  };
}

/** A third party that inspects a carer, finds everything in order and compares no deliverable. */
export function exampleInspection(
  overrides: ExampleOverrides<"homeVisitInspection"> = {},
): Body<"homeVisitInspection"> {
  const header = { ...exampleHeader(overrides.startedAt), ...overrides.header };
  const onDate = chinaDate(header.startedAt);
  const checklist = newestInForce(provisionalRegion.checklists, onDate);
  if (!checklist) throw new Error(`no checklist in force on ${onDate}`);
  return {
    kind: "homeVisitInspection",
    header,
    content: {
      inspectorRole: "thirdParty",
      inspectedObject: "carer",
      sampleMethod: "random",
      checklist: { id: checklist.id, version: checklist.version },
      results: checklist.items.map(({ id }) => ({ item: id, result: "qualified" })),
      compared: [],
      problems: [],
      ...overrides.content,
    },
  };
}

/** Facts under which the examples pass: entered the same afternoon, for a child of ten years. */
export function exampleFacts(overrides: Partial<Facts> = {}): Facts {
  return {
    at: "2026-03-10T15:00:00+08:00",
    authorId: exampleId("acc", 1),
    authorOrganizationId: exampleId("org", 1),
    childBirthDate: "2015-06-01",
    home: undefined,
    serviceWorkerIds: [exampleId("acc", 1)],
    comparedOrganizationIds: [],
    region: provisionalRegion,
    ...overrides,
  };
}
