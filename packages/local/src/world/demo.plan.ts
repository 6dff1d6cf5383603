import { addMonths, chinaDate } from "@guanhu/core/calendar";
import { type County, counties, particular } from "./cast.data.ts";
import { type Cast, makeCast } from "./cast.ts";
import { giveRareNames, planChildren, takeHukou } from "./demo.children.ts";
import { planContract, planService, reusePhoto } from "./demo.service.ts";
import { type ContractTerms, contractTerms } from "./demo.terms.data.ts";
import { IdNumbers } from "./family.ts";
import { rareNames } from "./name.data.ts";
import type { AssignmentPlan, ChildPlan, ContractPlan, PlacementPlan, Plan, VisitPlan } from "./plan.ts";
import { Random } from "./random.ts";
import { Diary } from "./visits.ts";

const SEED = "guanhu demo world 1";
const MONTHS = 6;

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
  /** Contracts whose first milestone is in acceptance, accepted or paid. */
  settlements: { id: string; terms: ContractTerms; stage: ContractTerms["settled"] }[];
  summary: DemoSummary;
}

/**
 * The demo world as it stands on the China date of `now`: half a year of work of five organizations in two
 * counties, up to yesterday evening. The same day gives the same world.
 * @param ids from which the children's numbers are taken
 */
export async function planDemo(now: string, ids = new IdNumbers()): Promise<DemoPlan> {
  const today = chinaDate(now);
  const from = addMonths(`${today.slice(0, 8)}01`, -MONTHS);
  const random = new Random(SEED);
  const cast = makeCast(random.of("cast"), { from, today });
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
    settlements: contracts.map(({ id }, nth) => {
      const terms = contractTerms[nth] as ContractTerms;
      return { id, terms, stage: terms.settled };
    }),
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

function isReturned(visit: VisitPlan): boolean {
  return visit.check?.outcome === "RETURN" || visit.review?.outcome === "RETURN";
}

function isAmended(visit: VisitPlan, all: readonly VisitPlan[]): boolean {
  return all.some((other) => other.input.replaces === visit.input.id);
}
