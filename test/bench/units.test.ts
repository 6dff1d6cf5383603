import { expect, test } from "vitest";
import { countReads, countWrites, touchedBy } from "../../packages/local/src/bench/meter.count.ts";
import { type Call, coveredMs, inSequence } from "../../packages/local/src/bench/meter.ts";
import {
  indexUnits,
  itemBytes,
  readUnits,
  type WireItem,
  type WireTable,
  writeUnits,
} from "../../packages/local/src/bench/units.ts";

const S = (text: string) => ({ S: text });
const table: WireTable = {
  TableName: "t",
  KeySchema: [{ AttributeName: "pk" }, { AttributeName: "sk" }],
  GlobalSecondaryIndexes: [
    {
      IndexName: "one",
      KeySchema: [{ AttributeName: "g1" }, { AttributeName: "g1s" }],
      Projection: { ProjectionType: "ALL" },
    },
    {
      IndexName: "slim",
      KeySchema: [{ AttributeName: "g2" }],
      Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["state"] },
    },
  ],
};
const tableOf = () => table;

/** An item of exactly so many bytes: two for each name, two for the sort key's name and value. */
function sized(pk: string, bytes: number, more: WireItem = {}): WireItem {
  const rest = { pk: S(pk), sk: S("A"), ...more };
  return { ...rest, x: S("y".repeat(bytes - itemBytes(rest) - 1)) };
}

test.each([
  ["a name and a text", { pk: S("abc") }, 5],
  ["Chinese text counts in UTF-8", { 名: S("关护") }, 9],
  ["bytes count as they are, not as base64", { b: { B: Buffer.alloc(100).toString("base64") } }, 101],
  ["a number: a byte per two digits, and one", { n: { N: "12345" } }, 1 + 4],
  ["zeros at either end do not count", { n: { N: "0.001200" } }, 1 + 2],
  ["nought", { n: { N: "0" } }, 1 + 2],
  ["a minus sign takes a byte", { n: { N: "-7" } }, 1 + 3],
  ["38 digits", { n: { N: "9".repeat(38) } }, 1 + 20],
  ["true and null take one", { t: { BOOL: false }, u: { NULL: true } }, 4],
  ["an empty list takes three", { l: { L: [] } }, 1 + 3],
  ["elements take one more each", { l: { L: [S("ab"), S("c")] } }, 1 + 3 + (1 + 2) + (1 + 1)],
  ["a map counts its names", { m: { M: { id: S("ab"), n: { N: "1" } } } }, 1 + 3 + (1 + 2 + 2) + (1 + 1 + 2)],
  ["a set is the sum of its members", { s: { SS: ["ab", "c"] } }, 1 + 3],
])("bytes: %s", (_, item, bytes) => {
  expect(itemBytes(item as WireItem)).toBe(bytes);
});

test.each([
  [0, 1, 2],
  [1, 1, 2],
  [1024, 1, 2],
  [1025, 2, 4],
  [3073, 4, 8],
])("writing %i bytes: %i units, %i in a transaction", (bytes, plain, transactional) => {
  expect(writeUnits(bytes, { transactional: false })).toBe(plain);
  expect(writeUnits(bytes, { transactional: true })).toBe(transactional);
});

test.each([
  [0, 0.5, 1],
  [4096, 0.5, 1],
  [4097, 1, 2],
  [16_384, 2, 4],
])("reading %i bytes: %f units, %f when consistent", (bytes, eventual, consistent) => {
  expect(readUnits(bytes, { consistent: false })).toBe(eventual);
  expect(readUnits(bytes, { consistent: true })).toBe(consistent);
});

test("an index is written when its entry appears, changes, moves or goes, and at no other time", () => {
  const outside = sized("a", 1500);
  const inside = sized("a", 1500, { g1: S("Q"), g1s: S("1") });
  expect(indexUnits(table, undefined, outside)).toBe(0);
  expect(indexUnits(table, undefined, inside)).toBe(2);
  expect(indexUnits(table, inside, inside)).toBe(0);
  expect(indexUnits(table, inside, { ...inside, state: S("B") })).toBe(2);
  expect(indexUnits(table, inside, { ...inside, g1: S("R") })).toBe(4);
  expect(indexUnits(table, inside, outside)).toBe(2);
});

test("an index that projects little is written for little, and not at all for what it does not hold", () => {
  const before = sized("a", 3000, { g2: S("Q"), state: S("A") });
  expect(indexUnits(table, undefined, before)).toBe(1);
  expect(indexUnits(table, before, { ...before, x: S("z") })).toBe(0);
  expect(indexUnits(table, before, { ...before, state: S("B") })).toBe(1);
});

test("a transaction: twice per started KB of the larger image, condition checks too, indexes at the plain price", () => {
  const report = sized("D#1", 1800, { g1: S("Q"), g1s: S("1") });
  const counter = { pk: S("K#1"), sk: S("I"), n: { N: "4" } };
  const contract = sized("K#1", 1100);
  const body = {
    TransactItems: [
      { Put: { TableName: "t", Item: report } },
      { ConditionCheck: { TableName: "t", Key: { pk: S("K#1"), sk: S("A") } } },
      { Update: { TableName: "t", Key: { pk: S("K#1"), sk: S("I") } } },
    ],
  };
  const touched = touchedBy("TransactWriteItems", body, () => table.KeySchema) ?? [];
  expect(touched.map(({ key, checkOnly }) => [key.pk, checkOnly])).toEqual([
    [S("D#1"), false],
    [S("K#1"), true],
    [S("K#1"), false],
  ]);
  const images = {
    before: [undefined, contract, counter],
    after: [report, contract, { ...counter, n: { N: "5" } }],
  };
  // 4 for 1.8 KB, 4 for the contract of 1.1 KB, 2 for the counter, 2 for the entry in the index.
  expect(countWrites("TransactWriteItems", touched, images, tableOf)).toBe(12);
});

test("a batch of puts is charged item by item, without the double price", () => {
  const items = [sized("a", 100), sized("b", 2000)];
  const body = { RequestItems: { t: items.map((Item) => ({ PutRequest: { Item } })) } };
  const touched = touchedBy("BatchWriteItem", body, () => table.KeySchema) ?? [];
  const images = { before: [undefined, undefined], after: items };
  expect(countWrites("BatchWriteItem", touched, images, tableOf)).toBe(3);
});

test("a shrinking item is charged for what it was", () => {
  const touched = [{ table: "t", key: { pk: S("a"), sk: S("A") }, checkOnly: false }];
  const images = { before: [sized("a", 5000)], after: [sized("a", 50)] };
  expect(countWrites("UpdateItem", touched, images, tableOf)).toBe(5);
  expect(countWrites("DeleteItem", touched, { ...images, after: [undefined] }, tableOf)).toBe(5);
});

test("a batch is read item by item, and what is missing costs as much as what is small", () => {
  const Keys = ["a", "b", "c"].map((pk) => ({ pk: S(pk), sk: S("A") }));
  const answer = { Responses: { t: [sized("a", 300), sized("b", 5000)] } };
  expect(countReads("BatchGetItem", { RequestItems: { t: { Keys } } }, answer)).toBe(0.5 + 1 + 0.5);
  const consistent = { RequestItems: { t: { Keys, ConsistentRead: true } } };
  expect(countReads("BatchGetItem", consistent, answer)).toBe(1 + 2 + 1);
});

test("a query is read on the sum of its items", () => {
  const Items = Array.from({ length: 20 }, (_, nth) => sized(String(nth % 10), 500));
  // 10,000 bytes are three times 4 KB, not twenty.
  expect(countReads("Query", {}, { Items })).toBe(1.5);
  expect(countReads("Query", { ConsistentRead: true }, { Items })).toBe(3);
  expect(countReads("Query", {}, { Items: [] })).toBe(0.5);
  expect(() => countReads("Query", { FilterExpression: "a = b" }, { Items })).toThrow("FilterExpression");
});

test("one item, there or not", () => {
  expect(countReads("GetItem", {}, { Item: sized("a", 4097) })).toBe(1);
  expect(countReads("GetItem", { ConsistentRead: true }, {})).toBe(1);
});

test("calls side by side are one step, calls that wait for each other are two", () => {
  const call = (from: number, to: number): Call => {
    return { command: "Query", from, to, storeMs: 1, wru: 0, rru: 0, failed: false };
  };
  const calls = [call(0, 5), call(1, 6), call(7, 12)];
  expect(inSequence(calls)).toBe(2);
  expect(coveredMs(calls)).toBe(11);
  expect(inSequence([])).toBe(0);
});
