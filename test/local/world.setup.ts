import { type AttributeValue, ScanCommand } from "@aws-sdk/client-dynamodb";
import { systemActor } from "@guanhu/core/actor";
import type { AuditRow } from "@guanhu/core/audit/shape";
import type { Parts } from "@guanhu/core/context";
import { expect } from "vitest";
import { findBreak } from "../../packages/core/src/audit/chain.ts";
import { ChildEntity } from "../../packages/core/src/child/child.entity.ts";
import { unseal } from "../../packages/core/src/child/child.ts";
import { openVault } from "../../packages/core/src/child/vault.ts";
import { totpAbout } from "../../packages/core/src/session/session.factor.ts";
import { toRecord } from "../../packages/core/src/table/table.ts";
import { plainItem } from "../setup/unpack.ts";

type Plain = Record<string, unknown>;

/** Every item of a table. */
export async function dump({ client, name }: Parts["table"]): Promise<Record<string, AttributeValue>[]> {
  const items: Record<string, AttributeValue>[] = [];
  let start: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: name, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}

/**
 * A table as text, item by item in order of keys, with everything opened that chance has sealed: ciphertexts by what
 * they say, chains by whether they hold. What is left must be the same whenever the same things happened.
 */
export async function opened(
  parts: Parts,
  items: readonly Record<string, AttributeValue>[],
): Promise<string[]> {
  const plain = items.map((item) => plainItem(item));
  const children = new Map(plain.filter((one) => one.sk === "Z").map((one) => [String(one.id), one]));
  expectChainsHold(plain);
  const texts = await Promise.all(
    plain.map(async (item) => {
      const open = { ...item, ...(await openSeals(parts, item, children)), ...openLinks(item) };
      return JSON.stringify(sorted(open));
    }),
  );
  return texts.sort();
}

async function openSeals(parts: Parts, item: Plain, children: ReadonlyMap<string, Plain>): Promise<Plain> {
  const ctx = { actor: systemActor, at: "", requestId: "", parts };
  if (item.sk === "Z") {
    const personal = await unseal(ctx, toRecord(ChildEntity, item));
    return { sealed: personal, dataKey: "opens" };
  }
  const child = children.get(String(item.childId));
  if (String(item.pk).startsWith("D#") && child) {
    const vault = await openVault(ctx, child as { id: string; dataKey: Uint8Array });
    const about = `deliverable/${item.id}`;
    return {
      report: vault.open(about, item.report as Uint8Array),
      ...(item.reason ? { reason: vault.open(`${about}/reason`, item.reason as Uint8Array) } : {}),
    };
  }
  if (item.sk === "K") {
    const about = totpAbout(String(item.accountId));
    const totp = item.totp && (await parts.keyring.unwrap(item.totp as Uint8Array, about));
    return { passwords: (item.passwords as unknown[]).length, ...(totp ? { totp } : {}) };
  }
  return {};
}

/** Hashes hang on the ciphertexts; that they are the right ones the chains have shown. */
function openLinks(item: Plain): Plain {
  if (!String(item.pk).startsWith("L#")) return item.head === undefined ? {} : { head: "of the chain" };
  const changes = (item as unknown as AuditRow).changes.map((change) => ({
    ...change,
    ...(isSealed(change.field) ? { before: typeof change.before, after: typeof change.after } : {}),
  }));
  return { changes, prev: "of the chain", hash: "of the chain" };
}

function isSealed(field: string): boolean {
  return ["*", "dataKey", "sealed", "report", "reason", "passwords", "totp"].includes(field);
}

function expectChainsHold(items: readonly Plain[]) {
  const chains = new Map<string, AuditRow[]>();
  for (const { pk, sk, ...row } of items) {
    if (!String(pk).startsWith("L#")) continue;
    const name = `${pk}/${String(sk).replace(/#\d+$/, "")}`;
    chains.set(name, [...(chains.get(name) ?? []), row as unknown as AuditRow]);
  }
  const ends = new Set<string>();
  for (const rows of chains.values()) {
    rows.sort((a, b) => a.seq - b.seq);
    expect(findBreak(rows)).toBeUndefined();
    ends.add(rows.at(-1)?.hash ?? "");
  }
  const heads = items.filter((item) => item.head !== undefined).map((item) => String(item.head));
  expect(heads.filter((head) => !ends.has(head))).toEqual([]);
  expect(heads.length).toBe(chains.size);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
