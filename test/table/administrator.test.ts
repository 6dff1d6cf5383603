import { unmarshall } from "@aws-sdk/util-dynamodb";
import { systemActor } from "@guanhu/core/actor";
import type { Context, Parts } from "@guanhu/core/context";
import { Person } from "@guanhu/core/person";
import { Session } from "@guanhu/core/session";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTable, type TestParts } from "../setup/table.ts";
import { scan } from "./release/entities.ts";

const AT = "2026-03-10T01:00:00.000Z";
const days = (count: number) => new Date(Date.parse(AT) + count * 86_400_000).toISOString();
const first = { name: "王一", loginName: "wang1" };
let table: TestParts;

beforeEach(async () => {
  table = await openTable();
});
afterEach(() => table.close());

const system = (parts: Parts = table.parts): Context => ({
  actor: systemActor,
  at: AT,
  requestId: crypto.randomUUID(),
  parts,
});
const signIn = (password: string, at: string) =>
  Session.signIn(table.parts, {
    loginName: first.loginName,
    password,
    at,
    requestId: crypto.randomUUID(),
    address: "198.51.100.9",
  });

test("the first administrator signs in with the one-time password and must replace it; seven days later it is void", async () => {
  const { id, password } = await Person.registerFirst(system(), first);
  expect(await Person.get(system(), id)).toMatchObject({
    ...first,
    roles: ["administration"],
    division: "61",
  });
  const opened = await signIn(password, days(6.9));
  expect(opened.session).toMatchObject({ accountId: id, pending: ["password", "totp"] });
  await expect(signIn(password, days(7.1))).rejects.toMatchObject({
    code: "session.initial_password_expired",
  });
});

test("of eight at once exactly one makes it, and nothing of the others is left", async () => {
  const names = Array.from({ length: 8 }, (_, nth) => `wang${nth}`);
  const ended = await Promise.allSettled(
    names.map((loginName) => Person.registerFirst(system(table.another()), { name: "王一", loginName })),
  );
  const made = ended.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(made).toHaveLength(1);
  for (const one of ended) {
    if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "person.first_exists" });
  }
  const items = (await scan(table.parts.table)).map((item) => unmarshall(item));
  expect(items.filter(({ pk, sk }) => String(pk).startsWith("U#acc_") && sk === "A")).toHaveLength(1);
  expect(items.filter(({ pk }) => String(pk).startsWith("X#login#"))).toMatchObject([
    { loginName: made[0]?.loginName, accountId: made[0]?.id },
  ]);
});

test("refuses beside an administrator that was made in another way, but not beside one of a county", async () => {
  const office = (loginName: string, division: string) =>
    Person.register(system(), { name: "李二", loginName, roles: ["administration"], division });
  await office("county", "610702");
  await office("province", "61");
  await expect(Person.registerFirst(system(), first)).rejects.toMatchObject({
    code: "person.first_exists",
  });
  const other = await openTable();
  try {
    await Person.register(system(other.parts), {
      name: "李二",
      loginName: "county",
      roles: ["administration"],
      division: "610702",
    });
    expect((await Person.registerFirst(system(other.parts), first)).loginName).toBe("wang1");
  } finally {
    await other.close();
  }
});

test("refuses a login name in use and leaves the place open; refuses whoever is not the system", async () => {
  await Person.register(system(), { ...first, roles: ["auditor"], division: "61" });
  await expect(Person.registerFirst(system(), first)).rejects.toMatchObject({
    code: "person.login_name_taken",
  });
  const actor = { accountId: "acc_x", name: "李二", roles: ["administration"] as const, division: "61" };
  const other = { name: "王一", loginName: "wang2" };
  await expect(Person.registerFirst({ ...system(), actor }, other)).rejects.toMatchObject({
    code: "permission.denied",
  });
  expect((await Person.registerFirst(system(), other)).loginName).toBe("wang2");
});

test("without the index key nothing is written", async () => {
  const keyring = {
    ...table.parts.keyring,
    hash: async () => {
      throw new Error("no index key");
    },
  };
  await expect(Person.registerFirst(system({ ...table.parts, keyring }), first)).rejects.toThrow(
    "no index key",
  );
  expect(await scan(table.parts.table)).toEqual([]);
});

test("the password is nowhere in the table", async () => {
  const { password } = await Person.registerFirst(system(), first);
  expect(JSON.stringify(await scan(table.parts.table))).not.toContain(password);
});
