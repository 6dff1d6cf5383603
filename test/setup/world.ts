import type { Actor, Role } from "@guanhu/core/actor";
import { Child } from "@guanhu/core/child";
import type { Context, Parts } from "@guanhu/core/context";
import { Contract } from "@guanhu/core/contract";
import { ContractAgreement } from "@guanhu/core/contract/agreement";
import { Division } from "@guanhu/core/division";
import { Organization } from "@guanhu/core/organization";
import { Person } from "@guanhu/core/person";
import { Placement } from "@guanhu/core/placement";
import { makeResidentId } from "@guanhu/core/resident-id";
import { makeUscc } from "@guanhu/core/uscc";

/** The day on which the small worlds of the tests stand: a Tuesday in the term of their contracts. */
export const NOW = "2026-03-10T07:00:00.000Z";
export const TODAY = "2026-03-10";

export const COUNTY = "610703";
export const OTHER_COUNTY = "611002";

/** What the contracts of the tests say besides lines, term and amount. */
export const terms = {
  settlement: "验收通过并收到发票后十个工作日内支付。",
  duties: "甲方提供名单并组织验收；乙方如实、及时提交成果。",
  liability: "成果不实的不予计量，已付款项予以追回。",
};

const catalogueCodes = ["A060101", "A060102", "A060103"];

/** Two counties, two organizations, a contract of each, and people of every role; made through the verbs. */
export interface World {
  parts: Parts;
  /** A context of this actor, at this instant. */
  as(actor: Actor, at?: string): Context;
  people: Record<
    | "administrator"
    | "auditor"
    | "procurement"
    | "contractReview"
    | "acceptance"
    | "acceptor"
    | "payment"
    | "finance"
    | "supervision"
    | "childCare"
    | "otherProcurement"
    | "otherReview"
    | "otherAcceptance"
    | "otherChildCare"
    | "otherAuditor"
    | "manager"
    | "checker"
    | "caseworker"
    | "colleague"
    | "volunteer"
    | "uncleared"
    | "otherManager"
    | "otherChecker"
    | "otherCaseworker",
    Actor
  >;
  organizationId: string;
  otherOrganizationId: string;
  contract: Contract.Record;
  otherContract: Contract.Record;
  villages: string[];
  otherVillages: string[];
  /** Registers a child in the county (or the other one). */
  child(options?: { other?: boolean; birthDate?: string; name?: string }): Promise<string>;
  /** A child placed under the contract and handed to the caseworker (or that worker). */
  placedChild(worker?: Actor): Promise<string>;
  /** A child of the other county, placed under the other contract and handed to its caseworker. */
  placedElsewhere(): Promise<string>;
}

let serial = 0;

export async function makeWorld(parts: Parts): Promise<World> {
  const as = (actor: Actor, at = NOW): Context => ({ actor, at, requestId: crypto.randomUUID(), parts });
  const system = as({ accountId: "system", name: "系统", roles: ["system"] }, "2025-12-01T02:00:00.000Z");
  const systemCtx = () => ({ ...system, requestId: crypto.randomUUID() });
  const mark = `${++serial}${Math.random().toString(36).slice(2, 7)}`;

  const organization = (name: string, division: string, kind: "52" | "53") =>
    Organization.register(systemCtx(), {
      name,
      uscc: makeUscc(kind, `MJ${String(Math.floor(Math.random() * 1e6)).padStart(6, "0")}`),
      kind: "socialWorkAgency",
      division,
      serviceAreas: [division],
    });
  const [own, other] = await Promise.all([
    organization("南郑守望社会工作服务中心", COUNTY, "52"),
    organization("商州青禾社会工作服务中心", OTHER_COUNTY, "52"),
  ]);

  async function person(
    key: string,
    name: string,
    roles: Role[],
    home: { division?: string; organizationId?: string },
  ) {
    const made = await Person.register(systemCtx(), {
      loginName: `${key.toLowerCase()}${mark}`,
      name,
      roles,
      ...home,
    });
    const field = roles.includes("caseworker") || roles.includes("volunteer");
    if (!field || key === "uncleared") return Person.actorOf(made);
    const clearance = { result: "CLEAR" as const, checkedOn: "2026-01-05", authority: "南郑区公安局" };
    return Person.actorOf(await Person.clear(systemCtx(), made.id, clearance));
  }
  const county = { division: COUNTY };
  const otherCounty = { division: OTHER_COUNTY };
  const org = { organizationId: own.id };
  const otherOrg = { organizationId: other.id };
  const wanted: [keyof World["people"], string, Role[], { division?: string; organizationId?: string }][] = [
    ["administrator", "管理员甲", ["administration"], { division: "61" }],
    ["auditor", "审计员甲", ["auditor"], { division: "61" }],
    ["procurement", "采购员甲", ["procurement"], county],
    ["contractReview", "审核员甲", ["contractReview"], county],
    ["acceptance", "验收员甲", ["acceptance"], county],
    ["acceptor", "验收员丙", ["acceptance"], county],
    ["payment", "支付员甲", ["payment"], county],
    ["finance", "财务员甲", ["finance"], county],
    ["supervision", "督查员甲", ["supervision"], county],
    ["childCare", "儿童专干甲", ["childCare"], county],
    ["otherProcurement", "采购员乙", ["procurement"], otherCounty],
    ["otherReview", "审核员乙", ["contractReview"], otherCounty],
    ["otherAcceptance", "验收员乙", ["acceptance"], otherCounty],
    ["otherChildCare", "儿童专干乙", ["childCare"], otherCounty],
    ["otherAuditor", "审计员乙", ["auditor"], otherCounty],
    ["manager", "负责人甲", ["manager"], org],
    ["checker", "审核甲", ["checker", "caseworker"], org],
    ["caseworker", "社工甲", ["caseworker"], org],
    ["colleague", "社工丙", ["caseworker"], org],
    ["volunteer", "志愿者甲", ["volunteer"], org],
    ["uncleared", "社工丁", ["caseworker"], org],
    ["otherManager", "负责人乙", ["manager"], otherOrg],
    ["otherChecker", "审核乙", ["checker"], otherOrg],
    ["otherCaseworker", "社工乙", ["caseworker"], otherOrg],
  ];
  const made = await Promise.all(
    wanted.map(async ([key, name, roles, home]) => [key, await person(key, name, roles, home)] as const),
  );
  const people = Object.fromEntries(made) as World["people"];

  const draftAt = "2026-01-05T02:00:00.000Z";
  async function contract(
    division: string,
    organizationId: string,
    { buyer, reviewer, manager }: Record<"buyer" | "reviewer" | "manager", Actor>,
  ) {
    const draft = await Contract.draft(as(buyer, draftAt), {
      contractNo: `HT-${division}-${mark}`,
      title: "农村留守儿童关爱服务合同",
      purchaserName: division === COUNTY ? "汉中市南郑区民政局" : "商洛市商州区民政局",
      division,
      organizationId,
      from: "2026-01-10",
      to: "2026-12-31",
      piaNo: "PIA-2026-001",
      dataEntrustmentAgreed: true,
      items: catalogueCodes.map((catalogueCode) => ({ catalogueCode, priceFen: 12_000, quantity: 200 })),
      terms,
      milestones: [
        { name: "中期验收", until: "2026-06-30", sharePercent: 50 },
        { name: "期末验收", until: "2026-12-31", sharePercent: 50 },
      ],
    });
    await ContractAgreement.sign(as(reviewer, draftAt), draft.id, draft.version);
    const signed = await ContractAgreement.sign(as(manager, draftAt), draft.id, draft.version);
    return Contract.activate(as(buyer, draftAt), signed.id, signed.version);
  }
  const [ownContract, otherContract] = await Promise.all([
    contract(COUNTY, own.id, {
      buyer: people.procurement,
      reviewer: people.contractReview,
      manager: people.manager,
    }),
    contract(OTHER_COUNTY, other.id, {
      buyer: people.otherProcurement,
      reviewer: people.otherReview,
      manager: people.otherManager,
    }),
  ]);
  const [villages, otherVillages] = await Promise.all([villagesOf(COUNTY), villagesOf(OTHER_COUNTY)]);

  const child: World["child"] = async (options = {}) => {
    const birthDate = options.birthDate ?? "2015-06-01";
    const nth = ++serial;
    const registered = await Child.register(as(options.other ? people.otherChildCare : people.childCare), {
      sex: nth % 2 ? "male" : "female",
      birthDate,
      residence: (options.other ? otherVillages : villages)[nth % 8] ?? "",
      hukouDivision: options.other ? OTHER_COUNTY : COUNTY,
      categories: ["leftBehind"],
      riskLevel: "blue",
      personal: {
        name: options.name ?? "张小明",
        ...(nth < 498
          ? { idNumber: makeResidentId({ birthDate, sex: nth % 2 ? "male" : "female", serial: nth }) }
          : { noIdReason: "NOT_PROVIDED" as const }),
        address: "一组 12 号",
        guardians: [{ relation: "grandmother", name: "李桂花", phone: "02900000000", livesWithChild: true }],
      },
    });
    return registered.id;
  };

  return {
    parts,
    as,
    people,
    organizationId: own.id,
    otherOrganizationId: other.id,
    contract: ownContract,
    otherContract,
    villages,
    otherVillages,
    child,
    placedChild: async (worker = people.caseworker) =>
      placed(await child(), ownContract, people.procurement, people.manager, worker),
    placedElsewhere: async () =>
      placed(
        await child({ other: true }),
        otherContract,
        people.otherProcurement,
        people.otherManager,
        people.otherCaseworker,
      ),
  };

  async function placed(
    childId: string,
    contract: Contract.Record,
    buyer: Actor,
    manager: Actor,
    worker: Actor,
  ): Promise<string> {
    const line = { contractId: contract.id, childIds: [childId] };
    const period = { itemIds: ["1", "2", "3"], frequencyDays: 30, from: "2026-01-11", to: "2026-12-31" };
    await Placement.place(as(buyer), { ...line, ...period });
    await Placement.assign(as(manager), { ...line, workerId: worker.accountId });
    return childId;
  }
}

async function villagesOf(county: string): Promise<string[]> {
  const towns = await Division.children(county, { pickable: true });
  const villages = await Promise.all(
    towns.slice(0, 2).map((town) => Division.children(town.code, { pickable: true })),
  );
  return villages.flatMap((one) => one.slice(0, 4).map((village) => village.code));
}
