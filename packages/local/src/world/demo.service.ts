import { addDays, addYears, type ChinaDate } from "@guanhu/core/calendar";
import type { ContractInput } from "@guanhu/core/contract/shape";
import { counties, particular } from "./cast.data.ts";
import type { Cast } from "./cast.ts";
import { type ContractTerms, contractTerms, frequencies } from "./demo.terms.data.ts";
import { Enrolment } from "./enrolment.ts";
import { returnReasons } from "./narrative.data.ts";
import { milestonesOf, paper } from "./paper.data.ts";
import { type ChildPlan, type ContractPlan, callOf, instantOf, makingCall, type VisitPlan } from "./plan.ts";
import type { Random } from "./random.ts";
import { type Diary, openingOf, type Service, visitsOf } from "./visits.ts";

/** A contract drafted, signed by another official, and begun on its first day. */
export function planContract(cast: Cast, terms: ContractTerms, from: ChinaDate): ContractPlan {
  const { code, short, purchaser } = counties[terms.county];
  const nth = contractTerms.filter((one) => one.county === terms.county).indexOf(terms) + 1;
  const at = (days: number, minute: number) => instantOf(addDays(from, days), minute);
  const input: ContractInput = {
    contractNo: `${short.toUpperCase()}-${from.slice(0, 4)}-ET-${String(nth).padStart(3, "0")}`,
    title: terms.title,
    division: code,
    purchaserName: purchaser,
    organizationId: cast.organization(terms.organization).id,
    from,
    to: addDays(addYears(from, 1), -1),
    piaNo: `PIA-${from.slice(0, 4)}-${short.toUpperCase()}-${String(nth).padStart(2, "0")}`,
    dataEntrustmentAgreed: true,
    items: Object.values(terms.items),
    terms: paper,
    milestones: milestonesOf(addDays(from, 182), addDays(addYears(from, 1), -1)),
  };
  return {
    ...makingCall(`contract/${terms.key}`, at(-20, 600), "contract"),
    input,
    drafter: cast.person(`${short}.procurement`).id,
    sign: { ...callOf(`contract/${terms.key}/sign`, at(-12, 930)), by: cast.person(`${short}.review`).id },
    countersign: {
      ...callOf(`contract/${terms.key}/countersign`, at(-11, 600)),
      by: cast.person(`${terms.organization}.manager`).id,
    },
    activate: callOf(`contract/${terms.key}/activate`, at(0, 540)),
  };
}

interface ServiceGround {
  cast: Cast;
  terms: ContractTerms;
  contract: ContractPlan;
  children: readonly ChildPlan[];
  from: ChinaDate;
  today: ChinaDate;
  diary: Diary;
}

/** Who serves which child of a contract since when, and every visit that came of it. */
export function planService(random: Random, ground: ServiceGround) {
  const { cast, terms, contract, children, from, today } = ground;
  const { short } = counties[terms.county];
  const workers = workersOf(cast, terms.organization);
  const items = Object.fromEntries(Object.keys(terms.items).map((kind, nth) => [kind, String(nth + 1)]));
  const enrolment = new Enrolment(contract);
  const visits = new Map<string, VisitPlan[]>();
  for (const [nth, child] of children.entries()) {
    const own = random.of(child.id);
    const { riskLevel } = child.input;
    const worker = workers[Math.floor((nth / children.length) * workers.length)];
    if (!worker) throw new Error("nobody to serve the children");
    const since = riskLevel === "red" ? addDays(today, -28) : nth % 5 === 4 ? addDays(from, 62) : from;
    const frequencyDays = frequencies[riskLevel];
    const office = riskLevel === "red" ? "childcare" : "procurement";
    enrolment.place(child.id, { since, frequencyDays, by: cast.person(`${short}.${office}`).id });
    const manager = cast.person(`${terms.organization}.manager`);
    enrolment.assign(child.id, { since, workerId: worker.id, by: manager.id });
    const waits = terms.key === "nanzheng" ? stillOpen[nth] : undefined;
    const lapse = nth % 10 === 3 ? Math.round(frequencyDays * 1.3) : 0;
    const service: Service = {
      childId: child.id,
      child: child.input,
      contractId: contract.id,
      items,
      workerId: worker.id,
      colleagueIds: cast
        .fieldWorkers(terms.organization)
        .map((one) => one.id)
        .filter((id) => id !== worker.id),
      checkerId: cast.person(`${terms.organization}.checker`).id,
      reviewerId: cast.person(`${short}.acceptance`).id,
      from: since,
      frequencyDays,
      weekends: worker.roles.includes("volunteer"),
      photos: true,
      // Some families are forgotten for a while; who is not cleared any more goes nowhere.
      until: addDays(today, -(worker.loginName === particular.expired ? 16 : waits ? 20 : lapse)),
      today,
    };
    const done = visitsOf(own.of("visits"), ground.diary, service).flat();
    if (waits) done.push(openOne(own.of("open"), service, waits));
    visits.set(worker.id, [...(visits.get(worker.id) ?? []), ...done]);
  }
  return { ...enrolment.plans(), visits: [...visits.values()] };
}

/** Days since visits of the first caseworker that wait: for the checker, for the county, and for herself. */
const stillOpen = [1, 6, 9] as const;

function openOne(random: Random, service: Service, daysAgo: number): VisitPlan {
  const day = addDays(service.today, -daysAgo);
  const slot = { kind: "visitVerification", day, minute: 600 } as const;
  // A few draws are late entries, which have not happened yet.
  for (let round = 0; round < 100; round++) {
    const visit = openingOf(random.of(round), service, slot);
    if (!visit) continue;
    if (daysAgo === 1) return visit;
    const { id } = visit.input;
    const checkedAt = instantOf(addDays(day, 5), 650);
    if (checkedAt <= visit.at) continue;
    const check = { ...callOf(`check/${id}`, checkedAt), by: service.checkerId, outcome: "PASS" as const };
    if (daysAgo === 6) return { ...visit, check };
    const reviewedAt = instantOf(addDays(day, 7), 650);
    const reason = random.pick(returnReasons.county);
    return {
      ...visit,
      check,
      review: {
        ...callOf(`review/${id}`, reviewedAt),
        by: service.reviewerId,
        outcome: "RETURN",
        reason,
      },
    };
  }
  throw new Error("no visit came about");
}

function workersOf(cast: Cast, organization: string) {
  const cleared = cast.fieldWorkers(organization);
  return particular.expired.startsWith(`${organization}.`)
    ? [...cleared, cast.person(particular.expired)]
    : cleared;
}

/** One worker shows the same photo for two children: a flag to look at, not a refusal. */
export function reusePhoto(visits: VisitPlan[][], workerId: string): string | undefined {
  for (const own of visits) {
    if (own[0]?.by !== workerId) continue;
    const first = own.find((visit) => visit.photos.length > 0);
    const second = own.find(
      (visit) =>
        first &&
        visit.at > first.at &&
        visit.input.childId !== first.input.childId &&
        visit.photos.length === 0 &&
        !visit.input.replaces &&
        visit.input.report.header.attachments.length === 0,
    );
    const [attachment] = first?.input.report.header.attachments ?? [];
    if (!second || !attachment) return undefined;
    second.input.report.header.attachments = [attachment];
    return second.input.id;
  }
  return undefined;
}
