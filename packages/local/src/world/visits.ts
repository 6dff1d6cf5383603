import { addDays, type ChinaDate, chinaDate, daysBetween, moveOffRestDays } from "@guanhu/core/calendar";
import type { ChildInput } from "@guanhu/core/child/shape";
import type { Kind } from "@guanhu/core/deliverable/kind";
import { amendments, rejectReasons, returnReasons, withdrawReasons } from "./narrative.data.ts";
import { callOf, instantOf, makingCall, minutesAfter, type PhotoPlan, type VisitPlan } from "./plan.ts";
import type { Random } from "./random.ts";
import { reportOf } from "./report.ts";

/** Who serves a child under which contract, and who has a word about it. */
export interface Service {
  childId: string;
  child: ChildInput;
  contractId: string;
  /** Line of the contract for each kind that is bought. */
  items: Partial<Record<Kind, string>>;
  workerId: string;
  /** Cleared colleagues of the worker, who come along or assess. */
  colleagueIds: readonly string[];
  checkerId: string;
  reviewerId: string;
  from: ChinaDate;
  /** Days between two visits, as agreed. */
  frequencyDays: number;
  /** Volunteers come at the weekend. */
  weekends: boolean;
  /** Whether some visits have photos. */
  photos: boolean;
  /** No visit from this day on. */
  until: ChinaDate;
  /** What would lie on this day or later has not happened yet. */
  today: ChinaDate;
}

const fates = { accepted: 80, returnedByChecker: 6, returnedByCounty: 6, rejected: 4, withdrawn: 4 } as const;
const MOST_A_DAY = 5;
const DAY_STARTS = 9 * 60;

/** The workers' diaries: nobody is in two places at once. */
export class Diary {
  readonly #days = new Map<string, number>();

  /** The next free start for a worker on a day or soon after. */
  next(workerId: string, wanted: ChinaDate, random: Random): { day: ChinaDate; minute: number } {
    for (let day = wanted; ; day = addDays(day, 1)) {
      const name = `${workerId}/${day}`;
      const taken = this.#days.get(name) ?? 0;
      if (taken >= MOST_A_DAY) continue;
      this.#days.set(name, taken + 1);
      return { day, minute: DAY_STARTS + taken * 100 + random.int(0, 24) };
    }
  }
}

/**
 * The visits to one child from the first day of its placement on, each with what became of it.
 * What has not happened yet by `today` leaves it waiting for its checker, or for the county.
 */
export function visitsOf(random: Random, diary: Diary, service: Service): VisitPlan[][] {
  const made: VisitPlan[][] = [];
  let wanted = addDays(service.from, random.int(1, Math.max(2, Math.round(service.frequencyDays * 0.4))));
  let assessed = false;
  for (let nth = 0; wanted < service.until; nth++) {
    const own = random.of(nth);
    const { day, minute } = diary.next(service.workerId, workday(own, wanted, service.weekends), own);
    if (day >= service.until) break;
    const kind = kindOf(own, service, assessed);
    assessed ||= kind === "guardianshipAssessment";
    const series = seriesOf(own.of("visit"), service, { kind, day, minute });
    if (series.length > 0) made.push(series);
    wanted = addDays(day, Math.max(3, Math.round(service.frequencyDays * (0.82 + own.next() * 0.22))));
  }
  return made;
}

/** So many visits to one child, spread over its placement, and what became of each. */
export function visitsAt(random: Random, diary: Diary, service: Service, count: number): VisitPlan[][] {
  const span = daysBetween(service.from, service.today) - 12;
  return Array.from({ length: count }, (_, nth) => {
    const own = random.of(nth);
    const wanted = addDays(service.from, Math.floor(((nth + own.next() * 0.8) / count) * span));
    const kind = kindOf(own, service, nth > 0);
    return seriesOf(own.of("visit"), service, { kind, ...diary.next(service.workerId, wanted, own) });
  });
}

function workday(random: Random, day: ChinaDate, weekends: boolean): ChinaDate {
  if (weekends) return addDays(day, (6 - new Date(day).getUTCDay()) % 7);
  return random.chance(0.9) ? moveOffRestDays(day).date : day;
}

function kindOf(random: Random, { items }: Service, assessed: boolean): Kind {
  const kind = random.weighted({
    visitVerification: 62,
    guardianshipAssessment: items.guardianshipAssessment && !assessed ? 26 : 0,
    homeVisitInspection: items.homeVisitInspection ? 12 : 0,
  });
  return items[kind] ? kind : "visitVerification";
}

/** One visit and its deliverable: the first edition, and the second where it was sent back and mended. */
function seriesOf(random: Random, service: Service, visit: Slot): VisitPlan[] {
  const opening = openingOf(random, service, visit);
  return opening ? follow(random.of("fate"), service, opening, random.weighted(fates)) : [];
}

/** A kind of visit on a day, at a minute of it. */
export interface Slot {
  kind: Kind;
  day: ChinaDate;
  minute: number;
}

/** A visit and its deliverable as it was submitted; undefined when that has not happened yet. */
export function openingOf(random: Random, service: Service, slot: Slot): VisitPlan | undefined {
  const night = random.chance(0.02);
  const startedAt = instantOf(slot.day, night ? random.int(1285, 1325) : slot.minute);
  const minutes = random.chance(0.015) ? 4 : random.int(28, 85);
  const endedAt = minutesAfter(startedAt, minutes);
  const submittedAt = minutesAfter(
    endedAt,
    random.chance(0.05) ? random.int(4400, 7000) : random.int(8, 290),
  );
  if (!happened(service, submittedAt)) return undefined;
  const name = `${service.childId}/${service.contractId}/${startedAt}`;
  const photos = service.photos ? photosOf(random.of("photos"), name, startedAt, endedAt) : [];
  const [first = "", second = ""] = random.shuffle(service.colleagueIds);
  const report = reportOf(random.of("report"), slot.kind, {
    child: service.child,
    startedAt,
    minutes,
    coWorkerIds: random.chance(0.88) && first ? [first] : [],
    assessorIds: [first || service.workerId, second || service.workerId],
    photos,
    seen: random.chance(0.95),
  });
  const { id, ...call } = makingCall(`deliverable/${name}`, submittedAt, "deliverable");
  const input = {
    id,
    contractId: service.contractId,
    itemId: service.items[slot.kind] ?? "1",
    childId: service.childId,
    report,
  };
  return { ...call, by: service.workerId, input, photos };
}

function follow(random: Random, service: Service, visit: VisitPlan, fate: keyof typeof fates): VisitPlan[] {
  const { id } = visit.input;
  if (fate === "withdrawn") {
    const at = minutesAfter(visit.at, random.int(3, 50));
    const withdraw = { ...callOf(`withdraw/${id}`, at), reason: random.pick(withdrawReasons) };
    return [happened(service, at) ? { ...visit, withdraw } : visit];
  }
  const checkedAt = officeHour(random, visit.at, random.int(1, 7));
  if (!happened(service, checkedAt)) return [visit];
  const checking = { ...callOf(`check/${id}`, checkedAt), by: service.checkerId };
  if (fate === "returnedByChecker") {
    const check = { ...checking, outcome: "RETURN" as const, reason: random.pick(returnReasons.checker) };
    return amended(random, service, { ...visit, check });
  }
  const check = { ...checking, outcome: "PASS" as const };
  const reviewedAt = officeHour(random, checkedAt, random.int(2, 18));
  if (!happened(service, reviewedAt)) return [{ ...visit, check }];
  const reviewing = { ...callOf(`review/${id}`, reviewedAt), by: service.reviewerId };
  if (fate === "returnedByCounty") {
    const review = { ...reviewing, outcome: "RETURN" as const, reason: random.pick(returnReasons.county) };
    return amended(random, service, { ...visit, check, review });
  }
  if (fate === "rejected") {
    const review = { ...reviewing, outcome: "REJECT" as const, reason: random.pick(rejectReasons) };
    return [{ ...visit, check, review }];
  }
  return [{ ...visit, check, review: { ...reviewing, outcome: "ACCEPT" } }];
}

/** Most of what comes back is mended within days; the new edition is accepted in its turn. */
function amended(random: Random, service: Service, returned: VisitPlan): VisitPlan[] {
  const sentBackAt = returned.review?.at ?? returned.check?.at ?? returned.at;
  const at = officeHour(random, sentBackAt, random.int(1, 5));
  if (!random.chance(0.75) || !happened(service, at)) return [returned];
  const { report } = returned.input;
  const { header } = report;
  const { id, ...call } = makingCall(`amended/${returned.input.id}`, at, "deliverable");
  const text = `${header.nextAction.text}${random.pick(amendments)}`;
  const next: VisitPlan = {
    ...call,
    by: returned.by,
    photos: [],
    input: {
      ...returned.input,
      id,
      replaces: returned.input.id,
      report: { ...report, header: { ...header, nextAction: { ...header.nextAction, text } } },
    },
  };
  return [returned, ...follow(random.of("amended"), service, next, "accepted")];
}

function photosOf(random: Random, name: string, startedAt: string, endedAt: string): PhotoPlan[] {
  const count = random.place([84, 10, 6]);
  return Array.from({ length: count }, (_, nth) => {
    const takenAt = minutesAfter(startedAt, 1 + nth * 2);
    const call = makingCall(`photo/${name}/${nth}`, minutesAfter(endedAt, 1 + nth), "file");
    const complete = callOf(`photo/${name}/${nth}/complete`, minutesAfter(endedAt, 2 + nth));
    return { ...call, complete, seed: `${name}/${nth}`, takenAt };
  });
}

function officeHour(random: Random, after: string, days: number): string {
  return instantOf(addDays(chinaDate(after), days), DAY_STARTS + random.int(0, 490));
}

function happened({ today }: Service, at: string): boolean {
  return chinaDate(at) < today;
}
