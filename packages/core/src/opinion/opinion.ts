import type { Acceptance as AcceptanceRecord, Tally } from "../acceptance/acceptance.shape.ts";
import { Acceptance } from "../acceptance/acceptance.ts";
import { recordAccess } from "../audit/access.ts";
import { chinaDate } from "../calendar.ts";
import { Child } from "../child/child.ts";
import { openVault } from "../child/vault.ts";
import type { Context } from "../context.ts";
import { Division } from "../division/division.ts";
import { Refusal, refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { find, findAll, type Page, query } from "../table/table.ts";
import { write } from "../table/write.ts";
import { closing, counting, emptyCount, tally } from "./opinion.count.ts";
import { OpinionCount, OpinionEntity } from "./opinion.entity.ts";
import { linking } from "./opinion.link.ts";
import { chooseFamilies, refuseAnswered, refuseMismatch, sampleSize } from "./opinion.rule.ts";
import type {
  OpinionEntry,
  OpinionLink,
  OpinionPage,
  Opinion as OpinionRecord,
  OpinionRow,
  OpinionTopic,
  UnreachedInput,
} from "./opinion.shape.ts";

export type { Opinion as Record } from "./opinion.shape.ts";
export { chooseFamilies, closing, sampleSize, tally };

const NOUN = "意见征询";
/** With its audit row an opinion is two items; a transaction has a hundred. */
const CHUNK = 40;
const ATTEMPTS = 5;

/** The opinions of an acceptance in the order of the draw, for the county's officials. */
export async function list(
  ctx: Context,
  acceptanceId: string,
  page: { cursor?: string | undefined },
): Promise<Page<OpinionRow>> {
  await refuseElsewhere(ctx, acceptanceId, "opinion.read");
  const found = await query(ctx.parts.table, OpinionEntity, {
    pk: `AO#${acceptanceId}`,
    begins: "O#",
    limit: 50,
    cursor: page.cursor,
  });
  return { ...found, items: found.items.map(rowOf) };
}

/** What the families answered, counted: also for the organization, which learns no more than this. */
export async function readTally(ctx: Context, acceptanceId: string): Promise<Tally> {
  await refuseElsewhere(ctx, acceptanceId, "opinion.tally");
  return tally(ctx, acceptanceId);
}

/** An opinion with the family's own words; leaves an access row, because words may tell of the child. */
export async function get(ctx: Context, id: string): Promise<OpinionPage> {
  const opinion = await load(ctx, id, "opinion.read");
  if (!opinion.comment) return { opinion: rowOf(opinion) };
  const [child] = await findAll(ctx.parts.table, [Child.asks(opinion.childId)] as const);
  if (!child) throw refuse("record.missing", { values: { noun: NOUN } });
  await recordAccess(ctx, {
    childId: opinion.childId,
    fields: ["opinion"],
    purpose: "acceptance",
    record: id,
  });
  const vault = await openVault(ctx, child);
  return { opinion: rowOf(opinion), comment: String(vault.open(aboutOf(id), opinion.comment)) };
}

/**
 * Asks the families that were drawn, in the order of the draw: one opinion each. Done again with the same families
 * it only completes what is missing; with others it is refused (`opinion.sample_differs`).
 */
export async function ask(
  ctx: Context,
  acceptance: AcceptanceRecord,
  childIds: readonly string[],
): Promise<void> {
  permitOn(ctx.actor, "opinion.ask", { division: acceptance.division }, "验收");
  await begin(ctx, acceptance.id, childIds.length);
  const topic = topicOf(acceptance);
  for (let attempt = 1; ; attempt++) {
    const standing = await standingOf(ctx, acceptance.id);
    const missing = childIds.flatMap((childId, place) => {
      const there = standing.get(place + 1);
      if (there && there !== childId) throw refuse("opinion.sample_differs");
      return there ? [] : [{ childId, nth: place + 1 }];
    });
    if (missing.length === 0) return;
    try {
      for (let from = 0; from < missing.length; from += CHUNK)
        await askChunk(ctx, acceptance, topic, missing.slice(from, from + CHUNK));
    } catch (cause) {
      // Somebody else asks the same families at this moment: see what is missing then.
      const raced = cause instanceof Refusal && cause.code === "record.exists";
      if (!raced || attempt === ATTEMPTS) throw cause;
    }
  }
}

/** Makes a one-time link for one family and shows its token, this once; a link made before is no longer valid. */
export async function link(ctx: Context, id: string): Promise<OpinionLink> {
  const opinion = await load(ctx, id, "opinion.link");
  refuseAnswered(opinion, opinion.version);
  const { token, expiresAt, steps } = linking(ctx, opinion);
  const { records } = await write(ctx, "opinion.link", steps);
  return { token, path: `/public/opinion/${token}`, expiresAt, opinion: rowOf(records[0]) };
}

/** Enters what the village director asked; the family's words are sealed under the child's key. */
export async function enter(ctx: Context, id: string, input: OpinionEntry): Promise<OpinionRow> {
  const opinion = await load(ctx, id, "opinion.enter");
  refuseAnswered(opinion, input.version);
  refuseMismatch(input);
  const { version: _version, comment, ...answer } = input;
  const sealed = comment ? { comment: await sealComment(ctx, opinion, comment) } : {};
  const set = { ...answer, ...sealed, state: "ANSWERED", via: "DIRECTOR", answeredAt: ctx.at } as const;
  return close(ctx, "opinion.enter", opinion, set, [counting(opinion.acceptanceId, answer)]);
}

/** Says that a family could not be reached, and why. */
export async function unreached(ctx: Context, id: string, input: UnreachedInput): Promise<OpinionRow> {
  const opinion = await load(ctx, id, "opinion.enter");
  refuseAnswered(opinion, input.version);
  return close(ctx, "opinion.unreached", opinion, { state: "UNREACHED", unreachedReason: input.reason });
}

async function refuseElsewhere(ctx: Context, acceptanceId: string, action: Action): Promise<void> {
  permit(ctx.actor, action);
  const [acceptance] = await findAll(ctx.parts.table, [Acceptance.asks(acceptanceId)] as const);
  if (!acceptance) throw refuse("record.missing", { values: { noun: "验收" } });
  permitOn(ctx.actor, action, acceptance, "验收");
}

async function begin(ctx: Context, acceptanceId: string, asked: number): Promise<void> {
  const found = await find(ctx.parts.table, OpinionCount, { acceptanceId }, { consistent: true });
  if (found && found.asked !== asked) throw refuse("opinion.sample_differs");
  if (found) return;
  await write(ctx, "opinion.begin", [
    [
      create(OpinionCount, emptyCount(acceptanceId, asked), { replays: (there) => there.asked === asked }),
      () => refuse("opinion.sample_differs"),
    ],
  ]);
}

async function standingOf(ctx: Context, acceptanceId: string): Promise<Map<number, string>> {
  const standing = new Map<number, string>();
  let cursor: string | undefined;
  do {
    const options = { pk: `AO#${acceptanceId}`, begins: "O#", limit: 100, consistent: true, cursor };
    const page = await query(ctx.parts.table, OpinionEntity, options);
    for (const { nth, childId } of page.items) standing.set(nth, childId);
    cursor = page.next;
  } while (cursor);
  return standing;
}

async function askChunk(
  ctx: Context,
  acceptance: AcceptanceRecord,
  topic: OpinionTopic,
  families: readonly { childId: string; nth: number }[],
): Promise<void> {
  const children = await findAll(
    ctx.parts.table,
    families.map(({ childId }) => Child.asks(childId)),
  );
  const { id: acceptanceId, contractId, division } = acceptance;
  const steps = families.map(({ childId, nth }, place): Guarded => {
    const label = children[place]?.label;
    if (!label) throw refuse("record.missing", { values: { noun: "儿童" } });
    const id = newId(ctx, "opinion", nth);
    const of = { id, acceptanceId, contractId, division, childId, label, nth, topic };
    return [
      create(OpinionEntity, { ...of, state: "ASKED" }),
      () => refuse("record.exists", { values: { noun: NOUN } }),
    ];
  });
  await write(ctx, "opinion.ask", steps);
}

function topicOf({ division, organizationName, lines, frozenAt }: AcceptanceRecord): OpinionTopic {
  const services = lines.filter((line) => line.quantity > 0).map((line) => line.name);
  return {
    place: Division.pathToTown(division).join(""),
    organizationName,
    services: [...new Set(services)],
    month: chinaDate(frozenAt).slice(0, 7),
  };
}

async function close(
  ctx: Context,
  action: string,
  opinion: OpinionRecord,
  set: Partial<OpinionRecord>,
  steps: Guarded[] = [],
): Promise<OpinionRow> {
  const stamp = { enteredBy: ctx.actor.accountId, enteredByName: ctx.actor.name };
  const current = { version: opinion.version, state: opinion.state };
  const { records } = await write(ctx, action, [
    [
      patch(OpinionEntity, opinion, { set: { ...set, ...stamp }, expect: { state: "ASKED" } }),
      () => refuse("record.stale", { current }),
    ],
    ...steps,
  ]);
  // Safe: the first step is the opinion's.
  return rowOf(records[0] as unknown as OpinionRecord);
}

async function sealComment(
  ctx: Context,
  { id, childId }: OpinionRecord,
  comment: string,
): Promise<Uint8Array> {
  const [child] = await findAll(ctx.parts.table, [Child.asks(childId)] as const);
  if (!child) throw refuse("record.missing", { values: { noun: NOUN } });
  return (await openVault(ctx, child)).seal(aboutOf(id), comment);
}

async function load(ctx: Context, id: string, action: Action): Promise<OpinionRecord> {
  permit(ctx.actor, action);
  const page = await query(ctx.parts.table, OpinionEntity, { index: "one", pk: `AO#I#${id}`, limit: 1 });
  const place = page.items[0];
  // The index may be a moment behind; what is decided on is read from the table.
  const opinion = place && (await find(ctx.parts.table, OpinionEntity, place, { consistent: true }));
  if (!opinion) throw refuse("record.missing", { values: { noun: NOUN } });
  permitOn(ctx.actor, action, { division: opinion.division }, NOUN);
  return opinion;
}

function aboutOf(id: string): string {
  return `opinion/${id}/comment`;
}

function rowOf(opinion: OpinionRecord): OpinionRow {
  const { head: _head, tokenHash: _hash, comment, ...row } = opinion;
  return { ...row, commented: comment !== undefined };
}

export * as Opinion from "./opinion.ts";
