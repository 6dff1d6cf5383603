import { createHash } from "node:crypto";
import { type Actor, systemActor } from "@guanhu/core/actor";
import { Child } from "@guanhu/core/child";
import type { Context, Parts } from "@guanhu/core/context";
import { Contract } from "@guanhu/core/contract";
import { ContractAgreement } from "@guanhu/core/contract/agreement";
import { Deliverable } from "@guanhu/core/deliverable";
import { DeliverableReview } from "@guanhu/core/deliverable/review";
import { File } from "@guanhu/core/file";
import { Organization } from "@guanhu/core/organization";
import { Person } from "@guanhu/core/person";
import { Placement } from "@guanhu/core/placement";
import { drawPhoto } from "./photo.ts";
import type { Call, PersonPlan, PhotoPlan, Plan, VisitPlan } from "./plan.ts";

const AT_ONCE = 8;
// As many children as one placement or assignment takes.
const TOGETHER = 30;

export type Progress = (step: { label: string; done: number; of: number }) => void;

/** The accounts of a plan as actors, by account id. */
type Actors = Map<string, Actor>;

/**
 * Makes everything of a plan happen, through the verbs that the API calls: each under its own instant and request
 * id, in an order in which every step finds what it stands on. Independent chains run side by side.
 */
export async function runPlan(
  parts: Parts,
  plan: Plan,
  options: {
    onProgress?: Progress | undefined;
    /** Actors who were registered before. */
    known?: readonly Actor[];
  } = {},
): Promise<void> {
  const { onProgress = () => undefined, known = [] } = options;
  const actors: Actors = new Map([systemActor, ...known].map((actor) => [actor.accountId, actor]));
  const as = (accountId: string | undefined, call: Call): Context => {
    const actor = actors.get(accountId ?? systemActor.accountId);
    if (!actor) throw new Error(`${accountId} has not been registered yet`);
    return { actor, at: call.at, requestId: call.requestId, parts };
  };
  const step = async <T>(label: string, list: readonly T[], work: (one: T) => Promise<unknown>) => {
    let done = 0;
    onProgress({ label, done, of: list.length });
    await inParallel(list, async (one) => {
      await work(one);
      done += 1;
      onProgress({ label, done, of: list.length });
    });
  };

  // Who registers others comes first: the administrator, then the managers.
  const registrars = new Set(plan.people.flatMap(({ by }) => by ?? []));
  const [first, rest] = split(plan.people, (one) => registrars.has(one.id));
  const administration = first.filter((one) => !one.organizationId);
  await step("省级管理员", administration, (one) => register(as, actors, one, plan.administratorId));
  await step("机构", plan.organizations, (one) =>
    Organization.register(as(plan.administratorId, one), one.input),
  );
  const managers = first.filter((one) => one.organizationId);
  await step("机构负责人", managers, (one) => register(as, actors, one, plan.administratorId));
  await step("人员", rest, (one) => register(as, actors, one, plan.administratorId));
  await step("合同", plan.contracts, async (one) => {
    const draft = await Contract.draft(as(one.drafter, one), one.input);
    await ContractAgreement.sign(as(one.sign.by, one.sign), draft.id, draft.version);
    const { by } = one.countersign;
    const signed = await ContractAgreement.sign(as(by, one.countersign), draft.id, draft.version);
    await Contract.activate(as(one.drafter, one.activate), signed.id, signed.version);
  });
  await step("儿童", plan.children, (one) => Child.register(as(one.by, one), one.input));
  await step("服务安排", plan.placements.flatMap(inGroups), ({ by, childIds, at, requestId, ...input }) =>
    Placement.place(as(by, { at, requestId }), {
      ...input,
      childIds: [...childIds],
      itemIds: [...input.itemIds],
    }),
  );
  await step("指派", plan.assignments.flatMap(inGroups), ({ by, childIds, at, requestId, ...input }) =>
    Placement.assign(as(by, { at, requestId }), { ...input, childIds: [...childIds] }),
  );

  const of = plan.visits.reduce((sum, own) => sum + own.length, 0);
  let done = 0;
  await inParallel(plan.visits, async (own) => {
    for (const visit of [...own].sort((a, b) => (a.at < b.at ? -1 : 1))) {
      await deliver(as, visit);
      done += 1;
      onProgress({ label: "成果", done, of });
    }
  });
}

type As = (accountId: string | undefined, call: Call) => Context;

async function register(as: As, actors: Actors, plan: PersonPlan, administratorId: string): Promise<void> {
  const { loginName, name, roles, division, organizationId, clearance } = plan;
  const made = await Person.register(as(plan.by, plan), {
    loginName,
    name,
    roles: [...roles],
    ...(division ? { division } : {}),
    ...(organizationId ? { organizationId } : {}),
  });
  const person = clearance
    ? await Person.clear(as(administratorId, clearance), made.id, clearance.input)
    : made;
  actors.set(person.id, Person.actorOf(person));
}

async function deliver(as: As, visit: VisitPlan): Promise<void> {
  for (const photo of visit.photos) await sendPhoto(as, visit.by, photo);
  const receipt = await Deliverable.record(as(visit.by, visit), visit.input);
  let { version } = receipt;
  const { withdraw, check, review } = visit;
  if (withdraw) {
    await DeliverableReview.withdraw(as(visit.by, withdraw), receipt.id, {
      version,
      reason: withdraw.reason,
    });
  }
  if (check) {
    const { outcome, reason } = check;
    const input = { version, outcome, ...(reason ? { reason } : {}) };
    ({ version } = await DeliverableReview.check(as(check.by, check), receipt.id, input));
  }
  if (review) {
    const { outcome, reason } = review;
    const input = { version, outcome, ...(reason ? { reason } : {}) };
    await DeliverableReview.review(as(review.by, review), receipt.id, input);
  }
}

/** Announces a photo, puts its bytes into the store as a phone does, and says that they are there. */
async function sendPhoto(as: As, by: string, photo: PhotoPlan): Promise<void> {
  const bytes = drawPhoto(photo.seed, photo.takenAt);
  const upload = await File.announce(as(by, photo), {
    id: photo.id,
    contentType: "image/png",
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("base64"),
  });
  if (upload.url) {
    const answer = await fetch(upload.url, {
      method: "PUT",
      headers: upload.headers ?? {},
      body: new Uint8Array(bytes),
    });
    // 412: an earlier attempt has put the same bytes there.
    if (!answer.ok && answer.status !== 412) throw new Error(`照片没有上传成功（${answer.status}）。`);
  }
  await File.complete(as(by, photo.complete), photo.id);
}

/** Works through a list, a few at a time; the first failure ends it. */
export async function inParallel<T>(
  list: readonly T[],
  work: (one: T) => Promise<unknown>,
  atOnce = AT_ONCE,
): Promise<void> {
  const waiting = list.values();
  const takers = Array.from({ length: atOnce }, async () => {
    for (const one of waiting) await work(one);
  });
  await Promise.all(takers);
}

function inGroups<T extends { childIds: readonly string[]; requestId: string }>(plan: T): T[] {
  const groups: T[] = [];
  for (let start = 0; start < plan.childIds.length; start += TOGETHER) {
    const requestId = start === 0 ? plan.requestId : `${plan.requestId}-${start / TOGETHER}`;
    groups.push({ ...plan, requestId, childIds: plan.childIds.slice(start, start + TOGETHER) });
  }
  return groups;
}

function split<T>(list: readonly T[], chosen: (one: T) => boolean): [yes: T[], no: T[]] {
  return [list.filter(chosen), list.filter((one) => !chosen(one))];
}
