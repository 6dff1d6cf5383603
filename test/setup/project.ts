import { createHash } from "node:crypto";
import type { Actor, Role } from "@guanhu/core/actor";
import { Bid } from "@guanhu/core/bid";
import { BidReview } from "@guanhu/core/bid/review";
import { type BidInput, creditLists } from "@guanhu/core/bid/shape";
import type { Context } from "@guanhu/core/context";
import { Need } from "@guanhu/core/need";
import { Budget } from "@guanhu/core/need/budget";
import { Organization } from "@guanhu/core/organization";
import { Person } from "@guanhu/core/person";
import { Project } from "@guanhu/core/project";
import { ProjectCommittee } from "@guanhu/core/project/committee";
import { ProjectOpen } from "@guanhu/core/project/open";
import { ProjectReview } from "@guanhu/core/project/review";
import type { CommitteeInput, Draw } from "@guanhu/core/project/review/shape";
import type { AnnounceInput, ProjectInput } from "@guanhu/core/project/shape";
import { makeResidentId } from "@guanhu/core/resident-id";
import { makeUscc } from "@guanhu/core/uscc";
import { budgetCode, budgetLine, evaluatedNeed, official } from "./buying.ts";
import { COUNTY, OTHER_COUNTY, type World } from "./world.ts";

export const BUDGET = 10_000_000;
/** Bids of these projects end here, and are opened half an hour later. */
export const CLOSE = "2026-03-23T01:30:00.000Z";
export const OPENING = "2026-03-23T02:00:00.000Z";
export const REVIEW = "2026-03-24T02:00:00.000Z";

export interface Bidder {
  id: string;
  name: string;
  uscc: string;
  manager: Actor;
}

let serial = 0;

/** Everything around projects: a budget line, bidders with their managers, experts, and steps that lead on. */
export async function openBuying(world: World) {
  await budgetLine(world.parts, 9_000_000_000);
  const { people } = world;
  const system = (): Context =>
    world.as({ accountId: "system", name: "系统", roles: ["system"] }, "2026-01-05T02:00:00.000Z");

  async function person(name: string, roles: Role[], home: object): Promise<Actor> {
    const loginName = `p${++serial}${Math.random().toString(36).slice(2, 9)}`;
    return Person.actorOf(await Person.register(system(), { loginName, name, roles, ...home }));
  }

  async function bidder(name: string): Promise<Bidder> {
    const made = await Organization.register(system(), {
      name,
      uscc: makeUscc("52", `MJ${String(Math.floor(Math.random() * 1e6)).padStart(6, "0")}`),
      kind: "socialWorkAgency",
      division: COUNTY,
      serviceAreas: [COUNTY],
    });
    const manager = await person("投标负责人", ["manager"], { organizationId: made.id });
    return { id: made.id, name, uscc: made.uscc, manager };
  }

  const bidders = await Promise.all(
    ["南郑暖阳社会工作服务中心", "汉台青禾社会工作服务中心", "勉县守望社会工作服务中心"].map(bidder),
  );
  const experts = await Promise.all(
    ["专家赵", "专家钱", "专家孙", "专家李", "专家周"].map((name) =>
      person(name, ["reviewExpert"], { division: "61" }),
    ),
  );
  const representative = await person("采购人代表甲", ["acceptance"], { division: COUNTY });

  const approvedNeed = async (amountFen = BUDGET) => {
    const need = await evaluatedNeed(world.parts, people.procurement, { amountFen });
    return Need.approve(world.as(people.contractReview), need.id, need.version);
  };
  const planned = async (change: Partial<ProjectInput> = {}, amountFen = BUDGET) => {
    const need = await approvedNeed(amountFen);
    return Project.plan(world.as(people.procurement), projectInput(need.id, change));
  };
  const announced = async (change: Partial<ProjectInput> = {}, amountFen = BUDGET) => {
    const project = await planned(change, amountFen);
    const notice = noticeOf({ budgetFen: amountFen, version: project.version });
    return Project.announce(world.as(people.procurement), project.id, notice);
  };
  const bidding = async (change: Partial<ProjectInput> = {}, amountFen = BUDGET) => {
    const project = await announced(change, amountFen);
    return Project.startBidding(world.as(people.procurement), project.id, project.version);
  };
  const bid = (project: { id: string }, by: Bidder, change: Partial<BidInput> = {}) =>
    Bid.submit(world.as(by.manager), project.id, bidInput(bidders.indexOf(by) + 1, change));
  const opened = async (prices = [4_000, 4_200, 4_500], change: Partial<ProjectInput> = {}) => {
    const project = await bidding(change);
    for (const [nth, priceFen] of prices.entries()) {
      const by = bidders[nth];
      if (by) await bid(project, by, { prices: [{ catalogueCode: "A060101", priceFen }] });
    }
    return ProjectOpen.open(world.as(people.procurement, OPENING), project.id, project.version);
  };
  const checkAll = async (projectId: string, at = OPENING) => {
    for (const one of await BidReview.list(world.as(people.procurement, at), projectId)) {
      if (one.status !== "OPENED") continue;
      const input = { version: one.version, queries: creditOf(one.parties ?? []) };
      await BidReview.checkCredit(world.as(people.procurement, at), projectId, one.id, input);
    }
  };
  const qualified = async (prices?: number[], change: Partial<ProjectInput> = {}) => {
    const project = await opened(prices, change);
    await checkAll(project.id);
    return ProjectOpen.qualify(world.as(people.procurement, OPENING), project.id, project.version);
  };
  const committeeInput = (change: Partial<CommitteeInput> = {}): CommitteeInput => ({
    members: [
      { accountId: experts[0]?.accountId ?? "", seat: "EXPERT", chair: true },
      { accountId: experts[1]?.accountId ?? "", seat: "EXPERT", chair: false },
      { accountId: representative.accountId, seat: "PURCHASER_REP", chair: false },
    ],
    draw: draw(),
    complex: false,
    ...change,
  });
  const members = [experts[0], experts[1], representative] as [Actor, Actor, Actor];
  const reviewing = async (prices?: number[], change: Partial<ProjectInput> = {}) => {
    const project = await qualified(prices, change);
    await ProjectCommittee.form(world.as(people.procurement, REVIEW), project.id, committeeInput());
    for (const member of members) await declareNone(member, project.id);
    return project;
  };
  const declareNone = (member: Actor, projectId: string) =>
    ProjectReview.declare(world.as(member, REVIEW), projectId, {
      version: 1,
      interests: [],
      confirmed: true,
    });
  /** Marks by sign: one number per criterion for each bid. */
  const scored = async (
    member: Actor,
    projectId: string,
    marksOf: (mask: string, fen: number) => number[],
  ) => {
    const page = await ProjectReview.page(world.as(member, REVIEW), projectId);
    const bids = page.bids.map(({ mask, amountFen }) => ({
      mask,
      marks: page.criteria.map(({ id }, nth) => ({
        criterionId: id,
        score: marksOf(mask, amountFen)[nth] ?? 0,
      })),
    }));
    return ProjectReview.score(world.as(member, REVIEW), projectId, { version: page.seat.version, bids });
  };
  // The dearer the better, so that the ranking is not the order of prices.
  const dearest = (_mask: string, fen: number) => [Math.floor(fen / 100_000), 50];
  const concluded = async (
    prices?: number[],
    change: Partial<ProjectInput> = {},
    marksOf: (mask: string, fen: number) => number[] = dearest,
  ) => {
    const project = await reviewing(prices, change);
    for (const member of members) await scored(member, project.id, marksOf);
    const chair = () => world.as(members[0], REVIEW);
    const at = async () => (await ProjectReview.page(chair(), project.id)).committee.version;
    await ProjectReview.close(chair(), project.id, await at());
    for (const member of members) {
      const { seat } = await ProjectReview.page(world.as(member, REVIEW), project.id);
      await ProjectReview.sign(world.as(member, REVIEW), project.id, { version: seat.version });
    }
    await ProjectReview.conclude(chair(), project.id, { version: await at(), opinion: "一致同意排序结果" });
    return project;
  };

  return {
    world,
    bidders: bidders as [Bidder, Bidder, Bidder],
    experts: experts as [Actor, Actor, Actor, Actor, Actor],
    representative,
    members,
    person,
    bidder,
    approvedNeed,
    planned,
    announced,
    bidding,
    bid,
    opened,
    checkAll,
    qualified,
    committeeInput,
    reviewing,
    scored,
    concluded,
  };
}

/** A planned project of the other county: nobody of the first one, and no organization, may know of it. */
export async function plannedElsewhere(world: World): Promise<string> {
  const { otherProcurement, otherReview } = world.people;
  const finance = official("财务乙", ["finance"], OTHER_COUNTY);
  await Budget.register(world.as(finance), {
    division: OTHER_COUNTY,
    fiscalYear: 2026,
    code: budgetCode,
    name: "农村留守儿童关爱服务",
    amountFen: BUDGET,
    approvedOn: "2026-01-20",
    documentNo: "商财预〔2026〕1号",
  });
  const change = { division: OTHER_COUNTY, purchaserName: "商洛市商州区民政局", amountFen: BUDGET };
  const need = await evaluatedNeed(world.parts, otherProcurement, change);
  await Need.approve(world.as(otherReview), need.id, need.version);
  return (await Project.plan(world.as(otherProcurement), projectInput(need.id))).id;
}

export type Buying = Awaited<ReturnType<typeof openBuying>>;

export function projectInput(needId: string, change: Partial<ProjectInput> = {}): ProjectInput {
  return {
    needId,
    title: "农村留守儿童走访核查服务项目",
    method: "competitiveConsultation",
    criteria: [
      { id: "plan", name: "服务方案", weight: 60, standard: "方案完整、可行，分档评分" },
      { id: "team", name: "人员配备", weight: 40, standard: "持证社会工作者数量与经验" },
    ],
    ...change,
  };
}

export function noticeOf(change: Partial<AnnounceInput> = {}): AnnounceInput {
  return {
    version: 1,
    budgetFen: BUDGET,
    medium: "陕西省政府采购网",
    documentsFrom: "2026-03-10",
    documentsTo: "2026-03-18",
    questionsUntil: "2026-03-16T09:00:00.000Z",
    bidsUntil: CLOSE,
    requirements: "具备政府采购法第二十二条规定的条件，专职社会工作者不少于三人。",
    ...change,
  };
}

export function headOf(nth: number) {
  const birthDate = `1980-01-${String((nth % 28) + 1).padStart(2, "0")}`;
  return { name: "某负责人", idNumber: makeResidentId({ birthDate, sex: "male", serial: (nth % 400) + 1 }) };
}

export function bidInput(nth: number, change: Partial<BidInput> = {}): BidInput {
  return {
    prices: [{ catalogueCode: "A060101", priceFen: 4_000 }],
    proposal: `每季度逐户走访，建立台账，重点对象每月回访，配备督导。方案编号 FA${nth}。`,
    legalRepresentative: headOf(nth),
    controlLinks: [],
    declared: true,
    ...change,
  };
}

export function creditOf(parties: readonly { organizationId: string }[], change: object = {}) {
  const lists = Object.keys(creditLists) as (keyof typeof creditLists)[];
  return parties.flatMap(({ organizationId }) =>
    lists.map((list) => ({
      organizationId,
      list,
      queriedOn: "2026-03-23",
      hit: false,
      recordNo: `XY-${list}`,
      ...change,
    })),
  );
}

export function draw(change: Partial<Draw> = {}): Draw {
  return {
    pool: "FINANCE",
    drawNo: "CQ-2026-0323",
    drawnAt: "2026-03-20T02:00:00.000Z",
    listHash: createHash("sha256").update("抽取名单").digest("hex"),
    ...change,
  };
}
