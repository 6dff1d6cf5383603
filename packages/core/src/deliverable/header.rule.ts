import { ageOn, chinaDate, chinaTime } from "../calendar.ts";
import type { DeliverableHeader } from "./header.shape.ts";
import { type Facts, type Fault, type Flag, fault } from "./kind/kind.rule.ts";

export type HeaderFacts = Pick<Facts, "at" | "childBirthDate" | "region">;
export type FlagFacts = Pick<Facts, "at" | "authorId" | "home" | "region"> & { homeVisit: boolean };

const MINUTE = 60_000;
const EARTH_RADIUS_METERS = 6_371_000;

/**
 * Everything wrong with a header: times (start after end, anything in the future), nobody seen, the child
 * said to be seen but not met, its view not asked from the region's age on (未成年人保护法 4), a mandatory
 * report without action (未成年人保护法 11: 立即), signatures missing without reason.
 */
export function checkHeader(header: DeliverableHeader, facts: HeaderFacts): Fault[] {
  return [
    ...checkTimes(header, facts.at),
    ...checkPersons(header),
    ...checkChildView(header, facts),
    ...checkReport(header),
    ...checkSignatures(header),
  ];
}

/** What a reviewer should look at twice; none of it refuses the deliverable. */
export function qualityFlags(header: DeliverableHeader, facts: FlagFacts): Flag[] {
  const { region } = facts;
  const start = Date.parse(header.startedAt);
  const end = Date.parse(header.endedAt);
  const { gps } = header.place;
  const distance = gps && facts.home ? metersBetween(gps, facts.home) - gps.accuracyMeters : 0;
  const flags: [raised: boolean, code: string, label: string][] = [
    [
      isNight(header, region.nightFromHour, region.nightToHour),
      "deliverable.flag.night",
      `夜间走访（${region.nightFromHour}:00 至次日 ${region.nightToHour}:00）`,
    ],
    [
      Date.parse(facts.at) - end > region.lateEntryHours * 60 * MINUTE,
      "deliverable.flag.late_entry",
      `走访结束超过 ${region.lateEntryHours} 小时才提交`,
    ],
    [
      end - start < region.shortVisitMinutes * MINUTE,
      "deliverable.flag.short_visit",
      `走访时长不足 ${region.shortVisitMinutes} 分钟`,
    ],
    [
      facts.homeVisit && countWorkers(header, facts.authorId) < region.homeVisitWorkers,
      "deliverable.flag.too_few_workers",
      `入户人员少于 ${region.homeVisitWorkers} 人`,
    ],
    [
      distance > region.farFromHomeMeters,
      "deliverable.flag.far_from_home",
      `定位距登记住址超过 ${region.farFromHomeMeters} 米`,
    ],
    [!header.childSeenInPerson, "deliverable.flag.child_not_seen", "未当面见到儿童本人"],
  ];
  return flags.filter(([raised]) => raised).map(([, code, label]) => ({ code, label }));
}

/** Persons who came, the author included, each counted once. */
export function countWorkers(header: Pick<DeliverableHeader, "coWorkerIds">, authorId: string): number {
  return new Set([authorId, ...header.coWorkerIds]).size;
}

function checkTimes(header: DeliverableHeader, at: string): Fault[] {
  const today = chinaDate(at);
  const instants: [path: string, instant: string | undefined][] = [
    ["header.startedAt", header.startedAt],
    ["header.endedAt", header.endedAt],
    ["header.discoveredAt", header.discoveredAt],
    ["header.mandatoryReportAction.reportedToPoliceAt", header.mandatoryReportAction?.reportedToPoliceAt],
  ];
  const faults = instants
    .filter(([, instant]) => instant !== undefined && chinaDate(instant) > today)
    .map(([path]) => fault("deliverable.date_in_future", path));
  if (Date.parse(header.endedAt) < Date.parse(header.startedAt)) {
    faults.push(fault("deliverable.ends_before_start", "header.endedAt"));
  }
  const { due } = header.nextAction;
  if (due !== undefined && due < chinaDate(header.startedAt)) {
    faults.push(fault("deliverable.next_action_past", "header.nextAction.due"));
  }
  return faults;
}

function checkPersons(header: DeliverableHeader): Fault[] {
  if (header.met.length === 0 && !header.childSeenInPerson) {
    return [fault("deliverable.nobody_seen", "header.met")];
  }
  if (header.childSeenInPerson !== header.met.includes("child")) {
    return [fault("deliverable.child_seen_mismatch", "header.childSeenInPerson")];
  }
  return [];
}

function checkChildView(header: DeliverableHeader, facts: HeaderFacts): Fault[] {
  const { asked, text, notAskedReason } = header.childView;
  if (asked) {
    return text === undefined ? [fault("deliverable.child_view_empty", "header.childView.text")] : [];
  }
  if (text !== undefined) return [fault("deliverable.child_view_not_asked", "header.childView.text")];
  const { childBirthDate, region } = facts;
  if (childBirthDate === undefined || !header.childSeenInPerson || notAskedReason !== undefined) return [];
  if (ageOn(childBirthDate, chinaDate(header.startedAt)) < region.childViewFromAge) return [];
  return [
    fault("deliverable.child_view_missing", "header.childView.notAskedReason", {
      age: region.childViewFromAge,
    }),
  ];
}

function checkReport(header: DeliverableHeader): Fault[] {
  const found = Object.values(header.mandatoryReport).some((answer) => answer);
  if (!found || header.mandatoryReportAction !== undefined) return [];
  return [fault("deliverable.report_action_missing", "header.mandatoryReportAction.reportedTo")];
}

function checkSignatures(header: DeliverableHeader): Fault[] {
  const { workerSigned, carerSigned, carerUnsignedReason } = header.signatures;
  const faults: Fault[] = [];
  if (!workerSigned) faults.push(fault("deliverable.worker_unsigned", "header.signatures.workerSigned"));
  if (!carerSigned && carerUnsignedReason === undefined) {
    faults.push(fault("deliverable.carer_unsigned", "header.signatures.carerUnsignedReason"));
  }
  return faults;
}

/** Whether any moment of the visit lies in the night, which runs over midnight. */
function isNight(header: DeliverableHeader, fromHour: number, toHour: number): boolean {
  const [hour = 0, minute = 0] = chinaTime(header.startedAt).slice(11).split(":").map(Number);
  const seconds = Date.parse(header.startedAt) % MINUTE;
  const start = (hour * 60 + minute) * MINUTE + seconds;
  const end = start + Date.parse(header.endedAt) - Date.parse(header.startedAt);
  const nightEnds = toHour * 60 * MINUTE;
  const nightStarts = fromHour * 60 * MINUTE;
  return start < nightEnds || start >= nightStarts || end > nightStarts;
}

function metersBetween(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const rad = Math.PI / 180;
  const dLatitude = (b.latitude - a.latitude) * rad;
  const dLongitude = (b.longitude - a.longitude) * rad;
  const h =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLongitude / 2) ** 2;
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
}
