import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { Parts } from "@guanhu/core/context";
import { Person } from "@guanhu/core/person";
import { Session } from "@guanhu/core/session";
import { demoSecrets } from "@guanhu/local/demo/secrets";
import { writeInBulk } from "@guanhu/local/world/bulk";
import { type DemoSignIn, ensureDemoWorld } from "@guanhu/local/world/world";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTable, openTableApart, type TestParts } from "../setup/table.ts";
import { dump, opened } from "./world.setup.ts";

const NOW = new Date().toISOString();
const LIMIT = 180_000;

let table: TestParts;
let parts: Parts;
let dataDir: string;
let signIns: DemoSignIn[];
let items: string[];
const progress: string[] = [];

beforeAll(async () => {
  table = await openTableApart();
  parts = table.parts;
  dataDir = await mkdtemp(join(tmpdir(), "guanhu-world-"));
  signIns = await ensureDemoWorld(parts, { dataDir, now: NOW, onProgress: (text) => progress.push(text) });
  items = await opened(parts, await dump(parts.table));
}, LIMIT);

afterAll(async () => {
  await table.close();
  await rm(dataDir, { recursive: true, force: true });
});

test("shows how far it is", () => {
  expect(progress.length).toBeGreaterThan(8);
  expect(progress.every((line) => /\d/.test(line))).toBe(true);
});

test("a second start keeps the world, and shows the same sign-ins", async () => {
  const tomorrow = new Date(Date.parse(NOW) + 86_400_000).toISOString();
  expect(await ensureDemoWorld(parts, { dataDir, now: tomorrow })).toEqual(signIns);
  expect(await opened(parts, await dump(parts.table))).toEqual(items);
});

test(
  "a start that was broken off is done again, for the same day",
  async () => {
    const all = await dump(parts.table);
    const lost = all.filter((item, nth) => item.pk?.S === "WORLD" || nth % 3 === 0);
    const keyOf = ({ pk, sk }: (typeof all)[number]) => ({ pk: pk ?? { S: "" }, sk: sk ?? { S: "" } });
    await writeInBulk(
      parts.table,
      lost.map((item) => ({ remove: keyOf(item) })),
    );
    const tomorrow = new Date(Date.parse(NOW) + 86_400_000).toISOString();
    expect(await ensureDemoWorld(parts, { dataDir, now: tomorrow })).toEqual(signIns);
    expect(await opened(parts, await dump(parts.table))).toEqual(items);
  },
  LIMIT,
);

test("everybody shown can sign in, officials with a code, and has nothing pending", async () => {
  const { seed } = JSON.parse(await readFile(join(dataDir, "demo.json"), "utf8")) as { seed: string };
  const secretsOf = demoSecrets(parts, seed);
  expect(new Set(signIns.map((one) => one.role)).size).toBe(14);
  for (const { loginName, password, needsCode } of signIns) {
    const { code } = await secretsOf(loginName);
    expect(code !== undefined).toBe(needsCode);
    const at = new Date().toISOString();
    const input = { loginName, password, ...(code ? { code } : {}), at, requestId: crypto.randomUUID() };
    const opening = await Session.signIn(parts, { ...input, address: "127.0.0.1" });
    expect(opening.session.pending).toEqual([]);
    expect(opening.person.id).toBe(await Person.findId(parts.table, loginName));
  }
}, 60_000);

test("no password is kept in the table or in the code", async () => {
  const text = JSON.stringify(items);
  expect(signIns.filter((one) => text.includes(one.password))).toEqual([]);
  const otherDir = await mkdtemp(join(tmpdir(), "guanhu-world-"));
  const empty = await openTable(table.endpoint);
  try {
    await empty.parts.table.client.send(
      new PutItemCommand({ TableName: empty.parts.table.name, Item: { pk: { S: "C#1" }, sk: { S: "Z" } } }),
    );
    await expect(ensureDemoWorld(empty.parts, { dataDir: otherDir, now: NOW })).rejects.toThrow(
      "已有其他数据",
    );
  } finally {
    await empty.close();
    await rm(otherDir, { recursive: true, force: true });
  }
});
