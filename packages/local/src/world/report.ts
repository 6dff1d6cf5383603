import { ageOn, chinaDate } from "@guanhu/core/calendar";
import type { ChildInput } from "@guanhu/core/child/shape";
import type { DeliverableHeader } from "@guanhu/core/deliverable/header/shape";
import type { Kind } from "@guanhu/core/deliverable/kind";
import type { DeliverableBody } from "@guanhu/core/deliverable/kind/shape";
import { captions, unsignedReasons } from "./narrative.data.ts";
import { type Around, aroundOf, childSaying, nextActionText } from "./narrative.ts";
import { minutesAfter } from "./plan.ts";
import type { Random } from "./random.ts";
import { assessmentContent } from "./report.assessment.ts";
import { inspectionContent } from "./report.inspection.ts";
import { visitContent } from "./report.visit.ts";

/** What a report is about, and how the visit went. */
export interface Occasion {
  child: Pick<ChildInput, "birthDate" | "residence" | "riskLevel" | "personal">;
  startedAt: string;
  minutes: number;
  coWorkerIds: readonly string[];
  /** Members of the organization who may assess the family: not who serves it. */
  assessorIds: readonly string[];
  photos: readonly { id: string; takenAt: string }[];
  /** Whether the child itself was met. */
  seen: boolean;
}

/** What the parts of a report have in common. */
export interface Scene extends Occasion {
  onDate: string;
  age: number;
  around: Around;
}

/** A report such as a worker fills in: valid, and different each time. */
export function reportOf(random: Random, kind: Kind, occasion: Occasion): DeliverableBody {
  const onDate = chinaDate(occasion.startedAt);
  const around = aroundOf(random.of("around"), occasion.child);
  const scene = { ...occasion, onDate, age: ageOn(occasion.child.birthDate, onDate), around };
  const header = headerOf(random.of("header"), scene);
  const own = random.of("content");
  switch (kind) {
    case "visitVerification":
      return { kind, header, content: visitContent(own, scene) };
    case "guardianshipAssessment":
      return { kind, header, content: assessmentContent(own, scene) };
    case "homeVisitInspection":
      return { kind, header, content: inspectionContent(own, scene) };
  }
}

const nothingToReport = {
  privatePartsInjury: false,
  sexualAbuseUnder14: false,
  sexualAbuseFrom14: false,
  suspectedViolence: false,
  selfHarmOrCasualty: false,
  abandonedOrUncared: false,
  missingOrTrafficked: false,
  organizedBegging: false,
  otherDanger: false,
};

/** Roughly the middle of a county, by the first six digits of a village; elsewhere phones had no position. */
const centres: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  "610703": [32.72, 106.93],
  "611002": [33.87, 109.94],
};

function headerOf(random: Random, scene: Scene): DeliverableHeader {
  const { child, startedAt, seen } = scene;
  const endedAt = minutesAfter(startedAt, scene.minutes);
  const uncared = child.riskLevel === "red" && random.chance(0.12);
  const signed = random.chance(0.94);
  return {
    startedAt,
    endedAt,
    place: {
      divisionCode: child.residence,
      address: child.personal.address,
      ...gpsOf(random, child.residence),
    },
    coWorkerIds: [...scene.coWorkerIds],
    met: metOf(scene),
    childSeenInPerson: seen,
    childView: childViewOf(random, scene),
    consentBasis: random.chance(0.9) ? "CONTRACT_ENTRUSTMENT" : "GUARDIAN_CONSENT",
    attachments: scene.photos.map((photo) => ({
      fileId: photo.id,
      takenAt: photo.takenAt,
      containsFace: false,
      caption: random.pick(captions),
    })),
    mandatoryReport: { ...nothingToReport, abandonedOrUncared: uncared },
    ...(uncared
      ? {
          mandatoryReportAction: {
            reportedTo: "已拨打110并报告县民政局儿童福利股，镇儿童督导员到场。",
            reportedToPoliceAt: minutesAfter(startedAt, 10),
          },
        }
      : {}),
    nextAction: { text: nextActionText(random, scene.around) },
    signatures: signed
      ? { workerSigned: true, carerSigned: true }
      : { workerSigned: true, carerSigned: false, carerUnsignedReason: random.pick(unsignedReasons) },
    capture: { offline: random.chance(0.3), deviceTime: minutesAfter(endedAt, random.int(1, 6)) },
  };
}

function metOf({ child, seen }: Scene): DeliverableHeader["met"] {
  const home = child.personal.guardians.find((one) => one.livesWithChild)?.relation;
  const carer = home === "father" || home === "mother" ? home : "delegatedCarer";
  return seen ? ["child", carer] : [carer];
}

// From eight years on a child that is met is asked (未成年人保护法 4条); younger ones when they feel like talking.
function childViewOf(random: Random, { seen, age, around }: Scene): DeliverableHeader["childView"] {
  if (!seen || (age < 8 && random.chance(0.4))) return { asked: false };
  if (age >= 8 && random.chance(0.04)) {
    return { asked: false, notAskedReason: "孩子发烧刚睡下，约定下次走访再谈。" };
  }
  return { asked: true, text: childSaying(random, age, around) };
}

function gpsOf(random: Random, residence: string): Pick<DeliverableHeader["place"], "gps"> {
  const centre = centres[residence.slice(0, 6)];
  if (!centre || random.chance(0.25)) return {};
  const near = (degrees: number) => Math.round((degrees + (random.next() - 0.5) * 0.3) * 1e5) / 1e5;
  const [latitude, longitude] = centre;
  return {
    gps: { latitude: near(latitude), longitude: near(longitude), accuracyMeters: random.int(5, 60) },
  };
}
