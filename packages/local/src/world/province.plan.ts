import type { Role } from "@guanhu/core/actor";
import { addDays, addMonths, addYears, type ChinaDate } from "@guanhu/core/calendar";
import { Division } from "@guanhu/core/division";
import { makeUscc } from "@guanhu/core/uscc";
import { frequencies } from "./demo.terms.data.ts";
import { Enrolment } from "./enrolment.ts";
import { familyOf, type IdNumbers } from "./family.ts";
import { manNames, surnames, womanNames } from "./name.data.ts";
import { entrusted, milestonesOf, paper } from "./paper.data.ts";
import {
  type ChildPlan,
  type ContractPlan,
  callOf,
  instantOf,
  makingCall,
  type PersonPlan,
  type Plan,
  type VisitPlan,
} from "./plan.ts";
import { Random } from "./random.ts";
import { Diary, type Service, visitsAt } from "./visits.ts";

const SEED = "guanhu province 1";
const MONTHS = 6;
const CHILDREN_A_WORKER = 30;
const OFFICES: readonly (readonly [key: string, role: Role])[] = [
  ["procurement", "procurement"],
  ["review", "contractReview"],
  ["acceptance", "acceptance"],
  ["childcare", "childCare"],
];

/** A part of a large world: a county with its own officials, organization, contract and children. */
export interface CountyPart {
  /** Six digits, and which of the counties it is. */
  county: string;
  nth: number;
  children: number;
  /** Of the children, those placed under the contract. */
  placed: number;
  /** Visits recorded, over all placed children. */
  deliverables: number;
}

/** How children and deliverables are spread over all counties of the province: evenly, what is left to the first ones. */
export async function countyParts(wanted: {
  children: number;
  placed: number;
  deliverables: number;
}): Promise<CountyPart[]> {
  const cities = await Division.children("61");
  const counties = (await Promise.all(cities.map((city) => Division.children(city.code)))).flat();
  const share = (amount: number, nth: number) =>
    Math.floor(((nth + 1) * amount) / counties.length) - Math.floor((nth * amount) / counties.length);
  return counties
    .map(({ code }, nth) => ({
      county: code,
      nth,
      children: share(wanted.children, nth),
      placed: share(wanted.placed, nth),
      deliverables: share(wanted.deliverables, nth),
    }))
    .filter((part) => part.children > 0);
}

/** Everything that happened in one county up to the evening before `today`; it stands by itself. */
export async function planCounty(
  part: CountyPart,
  { today, ids, administratorId }: { today: ChinaDate; ids: IdNumbers; administratorId: string },
): Promise<Plan> {
  const random = new Random(`${SEED}/${part.county}`);
  const from = addMonths(`${today.slice(0, 8)}01`, -MONTHS);
  const staff = planStaff(random.of("staff"), part, { from, administratorId });
  const children = await planChildren(random.of("children"), part, {
    from,
    today,
    ids,
    by: staff.childcare.id,
  });
  const contract = planContract(part, from, staff);
  const enrolment = new Enrolment(contract);
  const visits = new Map<string, VisitPlan[]>();
  const diary = new Diary();
  const items = { visitVerification: "1", guardianshipAssessment: "2", homeVisitInspection: "3" };
  for (const [nth, child] of children.slice(0, part.placed).entries()) {
    const worker = staff.workers[Math.floor(nth / CHILDREN_A_WORKER)];
    if (!worker) throw new Error("nobody to serve the children");
    const frequencyDays = frequencies[child.input.riskLevel];
    enrolment.place(child.id, { since: from, frequencyDays, by: staff.procurement.id });
    enrolment.assign(child.id, { since: from, workerId: worker.id, by: staff.manager.id });
    const colleague = staff.workers[(staff.workers.indexOf(worker) + 1) % staff.workers.length] ?? worker;
    const service: Service = {
      childId: child.id,
      child: child.input,
      contractId: contract.id,
      items,
      workerId: worker.id,
      colleagueIds: [colleague, staff.manager].filter((one) => one !== worker).map((one) => one.id),
      checkerId: staff.checker.id,
      reviewerId: staff.acceptance.id,
      from,
      frequencyDays,
      weekends: false,
      photos: false,
      until: today,
      today,
    };
    const count = share(part.deliverables, part.placed, nth);
    const done = visitsAt(random.of(`visits ${nth}`), diary, service, count).flat();
    if (done.length > 0) visits.set(worker.id, [...(visits.get(worker.id) ?? []), ...done]);
  }
  return {
    administratorId,
    organizations: [staff.organization],
    people: staff.people,
    children,
    contracts: [contract],
    ...enrolment.plans(),
    visits: [...visits.values()],
  };
}

type Staff = ReturnType<typeof planStaff>;

function planStaff(
  random: Random,
  part: CountyPart,
  { from, administratorId }: { from: ChinaDate; administratorId: string },
) {
  const { county, nth } = part;
  const at = instantOf(addDays(from, -60), 540);
  const people: PersonPlan[] = [];
  const person = (
    loginName: string,
    role: Role,
    home: Pick<PersonPlan, "division" | "organizationId" | "by">,
  ) => {
    const name = `${random.pick([...surnames])}${random.pick([...manNames, ...womanNames])}`;
    const field = role === "manager" || role === "caseworker";
    const clearance = {
      ...callOf(`clearance/${loginName}`, instantOf(addDays(from, -30), 660)),
      input: { result: "CLEAR" as const, checkedOn: addDays(from, -38), authority: "县级公安机关" },
    };
    const plan = { loginName, name, roles: [role], ...home, ...(field ? { clearance } : {}) };
    const made: PersonPlan = { ...plan, ...makingCall(`person/${loginName}`, at, "account") };
    people.push(made);
    return made;
  };
  const official = (key: string, role: Role) =>
    person(`c${county}.${key}`, role, { division: county, by: administratorId });
  const offices = Object.fromEntries(OFFICES.map(([key, role]) => [key, official(key, role)]));
  const organization = {
    ...makingCall(`organization/${county}`, at, "organization"),
    input: {
      name: `${Division.getUpper(county).name}社会工作服务中心`,
      uscc: makeUscc("52", `MJ8${String(nth).padStart(5, "0")}`),
      kind: "socialWorkAgency" as const,
      division: county,
      serviceAreas: [county],
    },
  };
  const member = { organizationId: organization.id };
  const manager = person(`o${county}.manager`, "manager", member);
  const checker = person(`o${county}.checker`, "checker", { ...member, by: manager.id });
  const workers = Array.from(
    { length: Math.max(1, Math.ceil(part.placed / CHILDREN_A_WORKER)) },
    (_, worker) => person(`o${county}.worker${worker + 1}`, "caseworker", { ...member, by: manager.id }),
  );
  const { procurement, review, acceptance, childcare } = offices;
  if (!procurement || !review || !acceptance || !childcare) throw new Error("an office is not held");
  return { people, organization, manager, checker, workers, procurement, review, acceptance, childcare };
}

async function planChildren(
  random: Random,
  { county, children }: CountyPart,
  { from, today, ids, by }: { from: ChinaDate; today: ChinaDate; ids: IdNumbers; by: string },
): Promise<ChildPlan[]> {
  const towns = await Division.children(county, { pickable: true });
  const villages = (
    await Promise.all(towns.map((town) => Division.children(town.code, { pickable: true })))
  ).flat();
  const made: ChildPlan[] = [];
  for (let household = 0; made.length < children; household++) {
    const own = random.of(household);
    const residence = villages[Math.floor((made.length / children) * villages.length)]?.code ?? "";
    for (const input of familyOf(own, { residence, today, ids })) {
      if (made.length === children) break;
      const at = instantOf(addDays(from, -own.int(8, 45)), 540 + own.int(0, 480));
      made.push({ ...makingCall(`child/${county}/${made.length}`, at, "child"), by, input });
    }
  }
  return random.of("order").shuffle(made);
}

function planContract({ county }: CountyPart, from: ChinaDate, staff: Staff): ContractPlan {
  const name = Division.getUpper(county).name;
  const year = from.slice(0, 4);
  return {
    ...makingCall(`contract/${county}`, instantOf(addDays(from, -20), 600), "contract"),
    input: {
      contractNo: `${county}-${year}-ET-101`,
      title: `${name}农村留守儿童关爱保护服务`,
      division: county,
      purchaserName: `${name}民政局`,
      organizationId: staff.organization.id,
      from,
      to: addDays(addYears(from, 1), -1),
      piaNo: `PIA-${year}-${county}-01`,
      dataEntrustmentAgreed: true,
      items: [
        { catalogueCode: "A060101", priceFen: 12_000, quantity: 200_000 },
        { catalogueCode: "A060102", priceFen: 38_000, quantity: 50_000 },
        { catalogueCode: "A060103", priceFen: 20_000, quantity: 50_000 },
      ],
      terms: paper,
      engagement: entrusted,
      milestones: milestonesOf(addDays(from, 182), addDays(addYears(from, 1), -1)),
    },
    drafter: staff.procurement.id,
    sign: {
      ...callOf(`contract/${county}/sign`, instantOf(addDays(from, -12), 930)),
      by: staff.review.id,
    },
    countersign: {
      ...callOf(`contract/${county}/countersign`, instantOf(addDays(from, -11), 600)),
      by: staff.manager.id,
    },
    activate: callOf(`contract/${county}/activate`, instantOf(from, 540)),
  };
}

function share(amount: number, among: number, nth: number): number {
  return Math.floor(((nth + 1) * amount) / among) - Math.floor((nth * amount) / among);
}
