import type { Actor, Role } from "@guanhu/core/actor";
import { systemActor } from "@guanhu/core/actor";
import { addDays, chinaDate } from "@guanhu/core/calendar";
import { Child } from "@guanhu/core/child";
import type { Context, Parts } from "@guanhu/core/context";
import { Contract } from "@guanhu/core/contract";
import { ContractAgreement } from "@guanhu/core/contract/agreement";
import { Deliverable } from "@guanhu/core/deliverable";
import { DeliverableReview } from "@guanhu/core/deliverable/review";
import { Division } from "@guanhu/core/division";
import { Organization } from "@guanhu/core/organization";
import { Person } from "@guanhu/core/person";
import { Placement } from "@guanhu/core/placement";
import { makeResidentId } from "@guanhu/core/resident-id";
import { Session } from "@guanhu/core/session";
import { makeUscc } from "@guanhu/core/uscc";
import { World } from "@guanhu/core/world";
import { entrusted, paper } from "../world/paper.data.ts";
import { makeVisit } from "./visit.data.ts";

const COUNTY = "610703";
const PASSWORD = "Bench-Of-One-Machine-1";
const TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const TERM_DAYS = 330;
const AT_ONCE = 8;
const PLACED_AT_ONCE = 30;
const QUANTITY = 500_000;

export interface SeedSizes {
  /** Children that the reports of the rounds are about. */
  visited: number;
  /** Children whose pages and timelines are read, and how many rows each has. */
  read: number;
  rows: number;
  /** Deliverables that wait for the county from the start. */
  waiting: number;
}

/** What the rounds need to know of the world they send requests to. */
export interface Seeded {
  contractId: string;
  itemId: string;
  today: string;
  /** Days before today on which the contract ran. */
  days: number;
  visited: string[];
  read: string[];
  worker: Account;
  reviewer: Account;
  checker: Actor;
}

interface Account {
  id: string;
  loginName: string;
}

/** A county, an organization, a contract and its children, made by the verbs that the API calls. */
export async function seedWorld(parts: Parts, sizes: SeedSizes): Promise<Seeded> {
  const now = new Date().toISOString();
  const today = chinaDate(now);
  const as = (actor: Actor, at = now): Context => ({ actor, at, requestId: crypto.randomUUID(), parts });
  const system = () => as(systemActor);
  await World.markDemo(system());
  const organization = await Organization.register(system(), {
    name: "示例守望社会工作服务中心",
    uscc: makeUscc("52", "MJ000001"),
    kind: "socialWorkAgency",
    division: COUNTY,
    serviceAreas: [COUNTY],
  });
  const person = (loginName: string, name: string, role: Role, home: object) =>
    Person.register(system(), { loginName, name, roles: [role], ...home });
  const county = { division: COUNTY };
  const member = { organizationId: organization.id };
  const buyer = Person.actorOf(await person("buyer", "采购员示例", "procurement", county));
  const signer = Person.actorOf(await person("signer", "合同员示例", "contractReview", county));
  const reviewer = await person("reviewer", "验收员示例", "acceptance", county);
  const manager = Person.actorOf(await person("manager", "负责人示例", "manager", member));
  const checker = Person.actorOf(await person("checker", "审核员示例", "checker", member));
  const hired = await person("worker", "社工示例", "caseworker", member);
  const clearance = { result: "CLEAR" as const, checkedOn: addDays(today, -10), authority: "示例县公安局" };
  const worker = Person.actorOf(await Person.clear(system(), hired.id, clearance));

  const from = addDays(today, -TERM_DAYS);
  const draft = await Contract.draft(as(buyer), {
    contractNo: "HT-示例-001",
    title: "农村留守儿童关爱服务合同",
    purchaserName: "示例县民政局",
    division: COUNTY,
    organizationId: organization.id,
    from,
    to: addDays(today, 30),
    piaNo: "PIA-示例-001",
    dataEntrustmentAgreed: true,
    items: ["A060101", "A060102", "A060103"].map((catalogueCode) => ({
      catalogueCode,
      priceFen: 12_000,
      quantity: QUANTITY,
    })),
    terms: paper,
    engagement: entrusted,
  });
  await ContractAgreement.sign(as(signer), draft.id, draft.version);
  const signed = await ContractAgreement.sign(as(manager), draft.id, draft.version);
  const contract = await Contract.activate(as(buyer), signed.id, signed.version);

  const villages = await villagesOf(COUNTY);
  const children = await inParallel(numbers(sizes.visited + sizes.read), async (nth) => {
    const sex = nth % 2 ? "male" : "female";
    const birthDate = `201${4 + (nth % 4)}-06-0${1 + (nth % 9)}`;
    const { id } = await Child.register(system(), {
      sex,
      birthDate,
      residence: villages[nth % villages.length] ?? "",
      hukouDivision: COUNTY,
      categories: ["leftBehind"],
      riskLevel: "blue",
      personal: {
        name: `示例${"一二三四五六七八九"[nth % 9]}`,
        idNumber: makeResidentId({ birthDate, sex, serial: nth }),
        address: `${1 + (nth % 9)}组 ${nth} 号`,
        guardians: [{ relation: "grandmother", name: "李示例", phone: "02900000000", livesWithChild: true }],
      },
    });
    return id;
  });
  for (let start = 0; start < children.length; start += PLACED_AT_ONCE) {
    const childIds = children.slice(start, start + PLACED_AT_ONCE);
    const period = { itemIds: ["1", "2", "3"], frequencyDays: 30, from, to: contract.to };
    await Placement.place(as(buyer), { contractId: contract.id, childIds, ...period });
    await Placement.assign(as(manager), { contractId: contract.id, childIds, workerId: worker.accountId });
  }

  const visited = children.slice(0, sizes.visited);
  const read = children.slice(sizes.visited);
  const under = { contractId: contract.id, itemId: "1" };
  const receipts = await inParallel(numbers(sizes.read * sizes.rows), (nth) => {
    const childId = read[nth % sizes.read] ?? "";
    const onDate = addDays(today, -Math.floor(nth / sizes.read));
    return Deliverable.record(as(worker, now), makeVisit(nth, { ...under, childId, onDate }));
  });
  await checkAll(
    parts,
    checker,
    receipts.slice(-sizes.waiting).map((receipt) => receipt.id),
  );
  return {
    ...under,
    today,
    days: TERM_DAYS,
    visited,
    read,
    worker: await openAccount(parts, hired),
    reviewer: await openAccount(parts, reviewer, TOTP_SECRET),
    checker,
  };
}

/** Passes deliverables on to the county. */
export async function checkAll(parts: Parts, checker: Actor, ids: readonly string[]): Promise<void> {
  const at = new Date().toISOString();
  await inParallel(ids, (id) => {
    const ctx = { actor: checker, at, requestId: crypto.randomUUID(), parts };
    return DeliverableReview.check(ctx, id, { version: 1, outcome: "PASS" });
  });
}

/** What an account signs in with at this moment; an official with a one-time code that was not used yet. */
export async function credentialsOf(parts: Parts, { id, loginName }: Account, official: boolean) {
  const code = official ? (await Session.currentCode(parts, id, new Date().toISOString())).code : undefined;
  return { loginName, password: PASSWORD, ...(code ? { code } : {}) };
}

async function openAccount(parts: Parts, { id, loginName }: Account, totpSecret?: string): Promise<Account> {
  const at = new Date().toISOString();
  const requestId = crypto.randomUUID();
  await Session.seedCredential(parts, id, { password: PASSWORD, totpSecret, at, requestId });
  return { id, loginName };
}

async function villagesOf(county: string): Promise<string[]> {
  const [town] = await Division.children(county, { pickable: true });
  const villages = await Division.children(town?.code ?? "", { pickable: true });
  return villages.slice(0, 8).map((village) => village.code);
}

async function inParallel<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const run = async () => {
    for (let nth = next++; nth < all.length; nth = next++) results[nth] = await work(all[nth] as T);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
  return results;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, nth) => nth);
}
