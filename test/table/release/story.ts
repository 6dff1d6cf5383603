import { createHash } from "node:crypto";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Actor } from "@guanhu/core/actor";
import { Seal } from "@guanhu/core/audit/seal";
import { Child } from "@guanhu/core/child";
import { ChildPage } from "@guanhu/core/child/page";
import type { Context, Parts } from "@guanhu/core/context";
import { Contract } from "@guanhu/core/contract";
import { Deliverable } from "@guanhu/core/deliverable";
import { DeliverableReview } from "@guanhu/core/deliverable/review";
import type { DeliverableInput } from "@guanhu/core/deliverable/shape";
import { File } from "@guanhu/core/file";
import { Person } from "@guanhu/core/person";
import { Placement } from "@guanhu/core/placement";
import { Session } from "@guanhu/core/session";
import { World as DemoMark } from "@guanhu/core/world";
import { TOTP } from "otpauth";
import { startIssuer } from "../../api/session-oidc.setup.ts";
import { exampleAssessment, exampleInspection } from "../../setup/deliverable-example.ts";
import { phoneId, visitInput } from "../../setup/report.ts";
import { makeWorld, NOW, type World } from "../../setup/world.ts";
import { scan } from "./entities.ts";

export const PASSWORD = "Release-Of-Old-27";
const ORIGIN = { address: "198.51.100.7", userAgent: "Mozilla/5.0 (Linux; Android 13) Chrome/143.0.0.0" };
/** When the table was new. */
const FOUNDING = "2025-12-01T01:00:00.000Z";
/** Before the day of the story, so that what is signed in later is signed in for the second time. */
const MORNING = "2026-03-10T01:00:00.000Z";

/** What a test has to know of the recorded world. */
export interface Names {
  people: World["people"];
  contractId: string;
  endedContractId: string;
  children: { visited: string; unnumbered: string; replaced: string };
  idNumber: string;
  deliverables: Record<
    "accepted" | "checked" | "submitted" | "returned" | "mended" | "withdrawn" | "rejected" | "inspected",
    string
  >;
  returnedInput: DeliverableInput;
  accounts: {
    worker: { loginName: string; password: string; token: string };
    reviewer: { loginName: string; password: string; totpSecret: string; recoveryCode: string };
  };
}

/** A small invented world in which every entity has items, made by the verbs on the tests' day. */
export async function tellStory(parts: Parts): Promise<Names> {
  const founder = { actor: systemOf(), at: FOUNDING, requestId: crypto.randomUUID(), parts };
  await Person.registerFirst(founder, { name: "管理员首", loginName: "founder" });
  const world = await makeWorld(parts);
  const { people, as } = world;
  await DemoMark.markDemo({ ...as(systemOf()), at: MORNING });
  const accounts = await openAccounts(parts, world);

  const visited = await world.placedChild();
  const unnumbered = await registerUnnumbered(world);
  const replaced = await world.placedChild();
  await placeAgain(world, replaced);
  const deliverables = await deliver(world, visited);
  const { otherContract } = world;
  await world.placedElsewhere();
  const suspended = await Contract.suspend(as(people.otherProcurement), otherContract.id, {
    version: otherContract.version,
    reason: "机构停业整顿",
  });
  await Contract.terminate(as(people.otherProcurement), otherContract.id, {
    version: suspended.version,
    reason: "整顿后未恢复",
  });
  await sealDays(parts);
  return {
    people,
    contractId: world.contract.id,
    endedContractId: otherContract.id,
    children: { visited, unnumbered, replaced },
    idNumber: await idNumberOf(as(people.childCare), visited),
    ...deliverables,
    accounts,
  };
}

async function deliver(world: World, childId: string) {
  const { people, as } = world;
  const worker = as(people.caseworker);
  const visitOn = (day: string) => visitInput(world, childId, { onDate: day });
  const record = async (input: DeliverableInput) => {
    await Deliverable.record({ ...worker, requestId: crypto.randomUUID() }, input);
    return input;
  };
  const check = (id: string, outcome: "PASS" | "RETURN", reason?: string) =>
    DeliverableReview.check(as(people.checker), id, { version: 1, outcome, ...(reason ? { reason } : {}) });
  const review = (id: string, outcome: "ACCEPT" | "REJECT", reason?: string) =>
    DeliverableReview.review(as(people.acceptance), id, {
      version: 2,
      outcome,
      ...(reason ? { reason } : {}),
    });

  const fileId = await sendPhoto(worker);
  const accepted = visitOn("2026-02-03");
  accepted.report.header.attachments = [{ fileId, containsFace: false, caption: "院门" }];
  accepted.report.header.coWorkerIds = [people.colleague.accountId];
  await record(accepted);
  await check(accepted.id, "PASS");
  await review(accepted.id, "ACCEPT");
  const checked = await record(visitOn("2026-02-10"));
  await check(checked.id, "PASS");
  const returned = await record(visitOn("2026-02-17"));
  await check(returned.id, "RETURN", "照片不清，请补充");
  const first = await record(visitOn("2026-02-24"));
  await check(first.id, "RETURN", "时间有误");
  const mended = await record({ ...visitOn("2026-02-24"), replaces: first.id });
  const withdrawn = await record(visitOn("2026-03-01"));
  await DeliverableReview.withdraw(worker, withdrawn.id, { version: 1, reason: "重复填报" });
  const rejected = await record(visitOn("2026-03-02"));
  await check(rejected.id, "PASS");
  await review(rejected.id, "REJECT", "走访内容不实");
  const submitted = await record({
    ...visitOn("2026-03-04"),
    itemId: "2",
    report: exampleAssessment({ startedAt: "2026-03-04T10:00:00+08:00" }),
  });
  const inspected = await record({
    ...visitOn("2026-03-05"),
    itemId: "3",
    report: exampleInspection({ startedAt: "2026-03-05T10:00:00+08:00" }),
  });
  await Deliverable.get(as(people.acceptance), accepted.id, "review");
  const ids = { accepted, checked, submitted, returned, mended, withdrawn, rejected, inspected };
  return {
    deliverables: Object.fromEntries(
      Object.entries(ids).map(([name, { id }]) => [name, id]),
    ) as Names["deliverables"],
    returnedInput: returned,
  };
}

async function sendPhoto(ctx: Context): Promise<string> {
  const id = phoneId("fil");
  const sha256 = createHash("sha256").update("a photo").digest("base64");
  await File.announce(ctx, { id, contentType: "image/png", size: 9, sha256 });
  await File.complete(ctx, id);
  return id;
}

/** A child without a number, with every other thing that a file may say. */
async function registerUnnumbered({ as, people, villages }: World): Promise<string> {
  const { id } = await Child.register(as(people.childCare), {
    sex: "female",
    birthDate: "2017-08-09",
    residence: villages[0] ?? "",
    hukouDivision: "610703",
    categories: ["leftBehind", "inDifficulty"],
    riskLevel: "yellow",
    personal: {
      name: "王示例",
      noIdReason: "NO_HUKOU",
      address: "三组 4 号",
      guardians: [
        { relation: "mother", name: "赵示例", workPlace: "邻省", livesWithChild: false },
        { relation: "maternalGrandmother", name: "钱示例", phone: "02900000001", livesWithChild: true },
      ],
      health: "轻度贫血",
    },
  });
  return id;
}

/** A placement that ended and was made once more. */
async function placeAgain({ as, people, contract }: World, childId: string): Promise<void> {
  const under = { contractId: contract.id, childId };
  const end = { ...under, version: 2, lastDay: "2026-02-01", reason: "随父母外出" };
  await Placement.end(as(people.childCare), end);
  await Placement.place(as(people.procurement), {
    contractId: contract.id,
    childIds: [childId],
    itemIds: ["1"],
    frequencyDays: 60,
    from: "2026-03-01",
    to: "2026-12-31",
  });
}

async function openAccounts(parts: Parts, { people, as }: World): Promise<Names["accounts"]> {
  const seed = (actor: Actor) => {
    const call = { at: MORNING, requestId: crypto.randomUUID() };
    return Session.seedCredential(parts, actor.accountId, { password: PASSWORD, ...call });
  };
  await Promise.all([seed(people.caseworker), seed(people.acceptance)]);
  const nameOf = async (actor: Actor) => (await Person.get(as(systemOf()), actor.accountId)).loginName;
  const [worker, reviewer] = await Promise.all([nameOf(people.caseworker), nameOf(people.acceptance)]);
  const signIn = (loginName: string, password: string, at: string) =>
    Session.signIn(parts, { loginName, password, at, requestId: crypto.randomUUID(), ...ORIGIN });

  await signIn(worker, "Not-The-Password-1", MORNING).catch(() => undefined);
  await signIn(worker, PASSWORD, MORNING);
  const { token } = await signIn(worker, PASSWORD, NOW);
  const opened = await signIn(reviewer, PASSWORD, MORNING);
  const own = { ...as(people.acceptance), at: MORNING };
  const { secret } = await Session.enrollTotp(own, { password: PASSWORD });
  const code = new TOTP({ secret }).generate({ timestamp: Date.parse(MORNING) });
  const { recoveryCodes } = await Session.confirmTotp(own, opened.session.id, code);
  await startTrip(parts);
  return {
    worker: { loginName: worker, password: PASSWORD, token },
    reviewer: {
      loginName: reviewer,
      password: PASSWORD,
      totpSecret: secret,
      recoveryCode: recoveryCodes[0] ?? "",
    },
  };
}

/** The audit rows so far noted and sealed, as on the days on which the stream told them. */
async function sealDays(parts: Parts): Promise<void> {
  const rows = (await scan(parts.table)).flatMap((item) => Seal.rowOf(unmarshall(item)) ?? []);
  const days = [
    ["2026-03-08", rows.slice(0, 20)],
    ["2026-03-09", rows.slice(20)],
  ] as const;
  for (const [day, told] of days) {
    await Seal.note(parts, told, `batch-of-${day}`, `${day}T08:00:00.000Z`);
    await Seal.sealDay(parts, day, NOW);
  }
}

async function startTrip(parts: Parts): Promise<void> {
  const issuer = await startIssuer();
  try {
    const { url, clientId, clientSecret, redirectUri } = issuer;
    const oidc = {
      issuer: url,
      clientId,
      clientSecret,
      redirectUri,
      claim: "preferred_username",
      only: false,
    };
    const origin = { at: NOW, requestId: crypto.randomUUID(), back: "/desk" };
    await Session.startOidc({ ...parts, oidc }, origin);
  } finally {
    await issuer.stop();
  }
}

async function idNumberOf(ctx: Context, childId: string): Promise<string> {
  return (await ChildPage.reveal(ctx, childId, "correction")).idNumber ?? "";
}

function systemOf(): Actor {
  return { accountId: "system", name: "系统", roles: ["system"] };
}
