import { addDays, addMonths, addYears, type ChinaDate, chinaDate } from "@guanhu/core/calendar";
import type { ChildInput } from "@guanhu/core/child/shape";
import type { ContractInput } from "@guanhu/core/contract/shape";
import type { Kind } from "@guanhu/core/deliverable/kind";
import { Division } from "@guanhu/core/division";
import { type County, counties, particular } from "./cast.data.ts";
import { type Cast, makeCast } from "./cast.ts";
import { familyOf, IdNumbers } from "./family.ts";
import { rareNames } from "./name.data.ts";
import { returnReasons } from "./narrative.data.ts";
import {
  type AssignmentPlan,
  type ChildPlan,
  type ContractPlan,
  callOf,
  instantOf,
  makingCall,
  type PlacementPlan,
  type Plan,
  type VisitPlan,
} from "./plan.ts";
import { Random } from "./random.ts";
import { Diary, openingOf, type Service, visitsOf } from "./visits.ts";

const SEED = "guanhu demo world 1";
const MONTHS = 6;
const CHILDREN_A_COUNTY = 60;

/** What is worth looking at in the demo world, by id or login name. */
export interface DemoSummary {
  contracts: { id: string; contractNo: string; title: string; organization: string }[];
  /** Children that wait to be placed, of two towns of the first county. */
  unplacedChildIds: string[];
  childWithoutHukouId: string;
  rareNamedChildIds: string[];
  /** A deliverable that waits for a new version, and one that has one. */
  returnedId: string | undefined;
  amendedId: string | undefined;
  /** A deliverable that shows a photo of another one. */
  photoReusedId: string | undefined;
  particular: typeof particular;
}

export interface DemoPlan extends Plan {
  cast: Cast;
  summary: DemoSummary;
}

interface ContractTerms {
  key: string;
  county: County;
  organization: string;
  title: string;
  /** Children placed under it. */
  children: number;
  items: Partial<Record<Kind, { catalogueCode: string; priceFen: number; quantity: number }>>;
}

const contractTerms: readonly ContractTerms[] = [
  {
    key: "nanzheng",
    county: "nanzheng",
    organization: "qingsui",
    title: "南郑区农村留守儿童关爱保护服务",
    children: 40,
    items: {
      visitVerification: { catalogueCode: "A060101", priceFen: 12_000, quantity: 600 },
      guardianshipAssessment: { catalogueCode: "A060102", priceFen: 38_000, quantity: 80 },
      homeVisitInspection: { catalogueCode: "A060103", priceFen: 20_000, quantity: 120 },
    },
  },
  {
    key: "shangzhou",
    county: "shangzhou",
    organization: "hemai",
    title: "商州区农村留守儿童走访评估服务",
    children: 40,
    items: {
      visitVerification: { catalogueCode: "A060101", priceFen: 11_500, quantity: 480 },
      guardianshipAssessment: { catalogueCode: "A060102", priceFen: 36_000, quantity: 60 },
      homeVisitInspection: { catalogueCode: "A060103", priceFen: 18_000, quantity: 100 },
    },
  },
  {
    key: "volunteers",
    county: "shangzhou",
    organization: "xinghuo",
    title: "商州区志愿陪伴走访服务",
    children: 20,
    items: { visitVerification: { catalogueCode: "A060101", priceFen: 6_000, quantity: 240 } },
  },
];

/** How often a child of that risk is to be visited, as the contracts say. */
const frequencies: Readonly<Record<ChildInput["riskLevel"], number>> = {
  red: 7,
  yellow: 30,
  blue: 90,
  green: 120,
};

/**
 * The demo world as it stands on the China date of `now`: half a year of work of five organizations in two
 * counties, up to yesterday evening. The same day gives the same world.
 */
export async function planDemo(now: string): Promise<DemoPlan> {
  const today = chinaDate(now);
  const from = addMonths(`${today.slice(0, 8)}01`, -MONTHS);
  const random = new Random(SEED);
  const cast = makeCast(random.of("cast"), { from, today });
  const ids = new IdNumbers();
  const byCounty = new Map<County, ChildPlan[]>();
  for (const county of Object.keys(counties) as County[]) {
    byCounty.set(county, await planChildren(random.of(county), cast, { county, from, today, ids }));
  }
  const children = [...byCounty.values()].flat();
  giveRareNames(children);
  const childWithoutHukouId = takeHukou(children);

  const contracts: ContractPlan[] = [];
  const placements: PlacementPlan[] = [];
  const assignments: AssignmentPlan[] = [];
  const visits: VisitPlan[][] = [];
  const diary = new Diary();
  for (const terms of contractTerms) {
    const contract = planContract(cast, terms, from);
    contracts.push(contract);
    const waiting = byCounty.get(terms.county) ?? [];
    const own = waiting.splice(0, terms.children);
    const served = planService(random.of(terms.key), {
      cast,
      terms,
      contract,
      children: own,
      from,
      today,
      diary,
    });
    placements.push(...served.placements);
    assignments.push(...served.assignments);
    visits.push(...served.visits);
  }
  const photoReusedId = reusePhoto(visits, cast.person("qingsui.worker2").id);
  const all = visits.flat();
  return {
    cast,
    administratorId: cast.person("province.admin").id,
    organizations: cast.organizations,
    people: cast.people,
    children,
    contracts,
    placements,
    assignments,
    visits,
    summary: {
      contracts: contracts.map(({ id, input }) => ({
        id,
        contractNo: input.contractNo,
        title: input.title,
        organization: cast.organizations.find((one) => one.id === input.organizationId)?.input.name ?? "",
      })),
      unplacedChildIds: [...byCounty.values()].flat().map((child) => child.id),
      childWithoutHukouId,
      rareNamedChildIds: children
        .filter((child) => rareNames.some((rare) => rare.name === child.input.personal.name))
        .map((child) => child.id),
      returnedId: all.find((visit) => isReturned(visit) && !isAmended(visit, all))?.input.id,
      amendedId: all.find((visit) => isReturned(visit) && isAmended(visit, all))?.input.id,
      photoReusedId,
      particular,
    },
  };
}

async function planChildren(
  random: Random,
  cast: Cast,
  { county, from, today, ids }: { county: County; from: ChinaDate; today: ChinaDate; ids: IdNumbers },
): Promise<ChildPlan[]> {
  const { towns, short } = counties[county];
  const villages = await Promise.all(
    towns.map(async (town) =>
      (await Division.children(town, { pickable: true }))
        .filter((village) => village.name.includes("村"))
        .slice(0, 4),
    ),
  );
  const { id: by } = cast.person(`${short}.childcare`);
  const made: ChildPlan[] = [];
  for (let household = 0; made.length < CHILDREN_A_COUNTY; household++) {
    const own = random.of(`household ${household}`);
    // Town after town, so that the last ones, who wait to be placed, are of two towns.
    const town = villages[Math.floor((made.length / CHILDREN_A_COUNTY) * villages.length)] ?? [];
    const residence = own.pick(town).code;
    for (const input of familyOf(own, { residence, today, ids })) {
      if (made.length === CHILDREN_A_COUNTY) break;
      const since = input.riskLevel === "red" ? addDays(today, -33) : addDays(from, -own.int(8, 45));
      const at = instantOf(since, 9 * 60 + own.int(0, 480));
      made.push({ ...makingCall(`child/${county}/${made.length}`, at, "child"), by, input });
    }
  }
  return made;
}

function giveRareNames(children: readonly ChildPlan[]) {
  for (const [nth, { name, sex }] of rareNames.entries()) {
    const child = children.filter((one) => one.input.sex === sex)[5 + nth * 9];
    if (child) child.input.personal.name = name;
  }
}

/** A child that was never registered has no number: the reason stands in its place. */
function takeHukou(children: readonly ChildPlan[]): string {
  const child = children.find((one) => one.input.riskLevel === "yellow") ?? children[0];
  if (!child) throw new Error("no children");
  const { idNumber: _none, ...personal } = child.input.personal;
  child.input.personal = { ...personal, noIdReason: "NO_HUKOU" };
  child.input.categories = [...new Set([...child.input.categories, "inDifficulty" as const])];
  return child.id;
}

function planContract(cast: Cast, terms: ContractTerms, from: ChinaDate): ContractPlan {
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
  };
  return {
    ...makingCall(`contract/${terms.key}`, at(-20, 600), "contract"),
    input,
    drafter: cast.person(`${short}.procurement`).id,
    sign: { ...callOf(`contract/${terms.key}/sign`, at(-12, 930)), by: cast.person(`${short}.review`).id },
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

function planService(random: Random, ground: ServiceGround) {
  const { cast, terms, contract, children, from, today } = ground;
  const { short } = counties[terms.county];
  const workers = workersOf(cast, terms.organization);
  const itemIds = Object.keys(terms.items).map((_, nth) => String(nth + 1));
  const items = Object.fromEntries(Object.keys(terms.items).map((kind, nth) => [kind, itemIds[nth]]));
  const placements = new Map<string, PlacementPlan & { childIds: string[] }>();
  const assignments = new Map<string, AssignmentPlan & { childIds: string[] }>();
  const visits = new Map<string, VisitPlan[]>();
  for (const [nth, child] of children.entries()) {
    const own = random.of(child.id);
    const { riskLevel } = child.input;
    const worker = workers[Math.floor((nth / children.length) * workers.length)];
    if (!worker) throw new Error("nobody to serve the children");
    const since = riskLevel === "red" ? addDays(today, -28) : nth % 5 === 4 ? addDays(from, 62) : from;
    const frequencyDays = frequencies[riskLevel];
    const wave = `${since}/${riskLevel}`;
    const placement = placements.get(wave) ?? {
      ...callOf(`placement/${terms.key}/${wave}`, instantOf(since, 600)),
      contractId: contract.id,
      childIds: [],
      itemIds,
      frequencyDays,
      from: since,
      to: contract.input.to,
      by: cast.person(`${short}.${riskLevel === "red" ? "childcare" : "procurement"}`).id,
    };
    placement.childIds.push(child.id);
    placements.set(wave, placement);
    const hand = `${since}/${worker.loginName}`;
    const assignment = assignments.get(hand) ?? {
      ...callOf(`assignment/${terms.key}/${hand}`, instantOf(since, 900)),
      contractId: contract.id,
      childIds: [],
      workerId: worker.id,
      by: cast.person(`${terms.organization}.manager`).id,
    };
    assignment.childIds.push(child.id);
    assignments.set(hand, assignment);
    const expired = worker.loginName === particular.expired;
    const waits = terms.key === "nanzheng" && nth < stillOpen.length;
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
      // Some families are forgotten for a while; who is not cleared any more goes nowhere.
      until: expired
        ? addDays(today, -16)
        : waits
          ? addDays(today, -20)
          : own.chance(0.1)
            ? addDays(today, -Math.round(frequencyDays * 1.3))
            : today,
      today,
    };
    const done = visitsOf(own.of("visits"), ground.diary, service).flat();
    if (waits) done.push(openOne(own.of("open"), service, stillOpen[nth] ?? 1));
    visits.set(worker.id, [...(visits.get(worker.id) ?? []), ...done]);
  }
  return {
    placements: [...placements.values()],
    assignments: [...assignments.values()],
    visits: [...visits.values()],
  };
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
function reusePhoto(visits: VisitPlan[][], workerId: string): string | undefined {
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

function isReturned(visit: VisitPlan): boolean {
  return visit.check?.outcome === "RETURN" || visit.review?.outcome === "RETURN";
}

function isAmended(visit: VisitPlan, all: readonly VisitPlan[]): boolean {
  return all.some((other) => other.input.replaces === visit.input.id);
}
