import { createHash } from "node:crypto";
import { canonical } from "../audit/chain.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { Contract } from "../contract/contract.ts";
import { Refusal, refuse } from "../error.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { create, type Guarded, patch } from "../table/step.ts";
import { find as findRecord } from "../table/table.ts";
import { write } from "../table/write.ts";
import { chainDocument, contractDocuments, type Document } from "./procurement-file.collect.ts";
import { ProcurementFileEntity } from "./procurement-file.entity.ts";
import { documentPage, indexPage } from "./procurement-file.html.ts";
import { projectDocuments } from "./procurement-file.project.ts";
import { endOf, keepUntil, refuseKept } from "./procurement-file.rule.ts";
import type {
  FileIndex,
  ProcurementFile as FileRecord,
  ProcurementFileShown,
} from "./procurement-file.shape.ts";
import { type Entry, zipStream } from "./procurement-file.zip.ts";

export type { ProcurementFile as Record } from "./procurement-file.shape.ts";
export { keepUntil };

const ATTEMPTS = 6;

/** A package as it is handed out: its entries, the index first, and the ZIP of them. */
export interface Package {
  name: string;
  index: FileIndex;
  entries: readonly Entry[];
  stream: ReadableStream<Uint8Array>;
}

/**
 * The procurement file of a contract (政府采购法 42条): everything that was recorded from the need to the evaluation,
 * in order, each document as canonical JSON and as a page to read, with an index of hashes, as a ZIP. Who takes it
 * out leaves a row in the contract's audit before anything leaves. No child is in it. *Missing* outside the actor's
 * division.
 */
export async function take(ctx: Context, contractId: string): Promise<Package> {
  const contract = await load(ctx, contractId, "procurementFile.read");
  const { documents, until } = await collect(ctx, contract);
  const written = documents.map((document, nth) => writtenOf(document, nth, contract));
  const index = indexOf(ctx, contract, written, until);
  const indexText = `${JSON.stringify(index, undefined, 1)}\n`;
  const entries = entriesOf(index, indexText, written);
  await leaveRow(ctx, contract, sha256(indexText));
  const name = `采购档案-${contract.contractNo}.zip`;
  return { name, index, entries, stream: zipStream(entries, ctx.at) };
}

/**
 * Marks the file as released for destruction, after its 15 years (政府采购法 42条, 实施条例 46条); nothing is removed by
 * it. Refuses before that day, while the contract runs, and a second time.
 */
export async function release(ctx: Context, contractId: string): Promise<ProcurementFileShown> {
  const contract = await load(ctx, contractId, "procurementFile.release");
  const { ending } = await contractDocuments(ctx, contractId);
  const keptUntil = refuseKept(contract.contractNo, endOf(ending), chinaDate(ctx.at));
  const released = { by: ctx.actor.accountId, byName: ctx.actor.name, at: ctx.at };
  return changed(ctx, contract, "procurement_file.release", (file) => {
    if (file?.state === "RELEASED") throw refuse("procurement_file.released");
    return { state: "RELEASED", keptUntil, released };
  });
}

async function load(ctx: Context, contractId: string, action: Action): Promise<Contract.Record> {
  permit(ctx.actor, action);
  const contract = await Contract.find(ctx, contractId);
  if (!contract) throw refuse("record.missing", { values: { noun: "合同" } });
  permitOn(ctx.actor, action, contract, "合同");
  return contract;
}

async function collect(ctx: Context, contract: Contract.Record) {
  const [bought, performed] = await Promise.all([
    projectDocuments(ctx, contract.projectId),
    contractDocuments(ctx, contract.id),
  ]);
  const chains = await chainDocument(ctx, [...bought.homes, `contract#${contract.id}`]);
  const end = endOf(performed.ending);
  return {
    documents: [...bought.documents, ...performed.documents, chains],
    until: end ? keepUntil(end) : undefined,
  };
}

interface Written {
  no: string;
  title: string;
  reason?: string;
  pieces?: { json: Entry; html: Entry };
}

function writtenOf({ title, data, reason }: Document, nth: number, contract: Contract.Record): Written {
  const no = String(nth + 1).padStart(2, "0");
  if (data === undefined) return { no, title, reason: reason ?? "没有" };
  const base = `${no}-${title}`;
  return {
    no,
    title,
    pieces: {
      json: { name: `${base}.json`, bytes: bytesOf(`${canonical(data)}\n`) },
      html: { name: `${base}.html`, bytes: bytesOf(documentPage(title, contract, data)) },
    },
  };
}

function indexOf(
  ctx: Context,
  contract: Contract.Record,
  written: readonly Written[],
  until: string | undefined,
): FileIndex {
  const { id: contractId, contractNo, title, purchaserName, organizationName } = contract;
  return {
    product: "关护",
    ...{ contractId, contractNo, title, purchaserName, organizationName },
    madeAt: ctx.at,
    requestId: ctx.requestId,
    ...(until ? { keepUntil: until } : {}),
    documents: written.flatMap(({ no, title: name, pieces }) =>
      pieces ? [{ no, title: name, json: pieceOf(pieces.json), html: pieceOf(pieces.html) }] : [],
    ),
    absent: written.flatMap(({ no, title: name, reason }) => (reason ? [{ no, title: name, reason }] : [])),
  };
}

function entriesOf(index: FileIndex, indexText: string, written: readonly Written[]): Entry[] {
  const entries: Entry[] = [
    { name: "index.html", bytes: bytesOf(indexPage(index)) },
    { name: "index.json", bytes: bytesOf(indexText) },
    ...written.flatMap(({ pieces }) => (pieces ? [pieces.html, pieces.json] : [])),
  ];
  const sums = entries.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join("");
  return [...entries, { name: "SHA256SUMS", bytes: bytesOf(sums) }];
}

/** Leaves the row of a reading in the audit of the contract, with the hash of the index that was handed out. */
async function leaveRow(ctx: Context, contract: Contract.Record, indexHash: string): Promise<void> {
  const read = { readBy: ctx.actor.accountId, readByName: ctx.actor.name, readAt: ctx.at, indexHash };
  await changed(ctx, contract, "procurement_file.read", (file) => ({
    ...read,
    reads: (file?.reads ?? 0) + 1,
  }));
}

// Several may read at once: whoever comes second reads the record again.
async function changed(
  ctx: Context,
  { id: contractId, contractNo, division }: Contract.Record,
  action: string,
  change: (file: FileRecord | undefined) => Partial<FileRecord>,
): Promise<ProcurementFileShown> {
  for (let attempt = 1; ; attempt++) {
    const file = await findRecord(
      ctx.parts.table,
      ProcurementFileEntity,
      { contractId },
      { consistent: true },
    );
    const set = change(file);
    const fresh = { contractId, contractNo, division, state: "KEPT" as const, reads: 0, ...set };
    const step: Guarded<typeof ProcurementFileEntity> = file
      ? [patch(ProcurementFileEntity, file, { set }), () => refuse("record.stale")]
      : [create(ProcurementFileEntity, fresh), () => refuse("record.stale")];
    try {
      const { records } = await write(ctx, action, [step]);
      return shown(records[0]);
    } catch (cause) {
      const raced = cause instanceof Refusal && cause.code === "record.stale";
      if (!raced || attempt === ATTEMPTS) throw cause;
    }
  }
}

function pieceOf({ name, bytes }: Entry) {
  return { name, bytes: bytes.length, sha256: sha256(bytes) };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function shown({ head: _head, ...file }: FileRecord): ProcurementFileShown {
  return file;
}

export * as ProcurementFile from "./procurement-file.ts";
