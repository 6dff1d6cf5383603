import { describe, expect, test } from "vitest";
import {
  amountOf,
  type Compared,
  maskOf,
  prepared,
  refuseCredit,
  refuseNamed,
  rejectionsOf,
} from "../../packages/core/src/bid/bid.rule.ts";
import { creditOf } from "../setup/project.ts";
import { codeOf } from "../setup/refusal.ts";

const org = (name: string) => `org_${name.padEnd(26, "0")}`;
const item = (catalogueCode: string, quantity: number) =>
  ({
    catalogueCode,
    quantity,
    name: "走访",
    unit: "人次",
    standard: "标准",
    counting: "DELIVERABLE",
  }) as const;

describe("the amount of a bid", () => {
  const items = [item("A1", 3), item("A2", 2)];
  const price = (catalogueCode: string, priceFen: number) => ({ catalogueCode, priceFen });

  test("is the sum of price times quantity in fen", () => {
    expect(amountOf([price("A1", 101), price("A2", 5)], items)).toBe(313);
  });

  test.each([
    ["a line too few", [price("A1", 1)], "bid.lines_unfit"],
    ["a line too many", [price("A1", 1), price("A2", 1), price("A3", 1)], "bid.lines_unfit"],
    ["another order", [price("A2", 1), price("A1", 1)], "bid.lines_unfit"],
    ["nothing", [price("A1", 0), price("A2", 0)], "bid.price_zero"],
  ])("refuses %s", (_name, prices, code) => expect(codeOf(() => amountOf(prices, items))).toBe(code));
});

test("a proposal that names its bidder is found through spaces and full width", () => {
  const names = ["南郑暖阳社工中心", "52619999MJ0000018R"];
  const found = (text: string) => codeOf(() => refuseNamed(text, names));
  expect(found("由南郑 暖阳\n社工中心承担")).toBe("bid.names_bidder");
  expect(found("代码５２６１９９９９ｍｊ００００018r")).toBe("bid.names_bidder");
  expect(found("由本机构承担")).toBeUndefined();
});

test("who evaluated or prepared the project may not bid for it, except as single source", () => {
  const project = { preparedBy: ["南郑区评估中心"], method: "openTender" };
  expect(prepared(["南郑区 评估中心"], project)).toBe(true);
  expect(prepared(["别的中心"], project)).toBe(false);
  expect(prepared(["南郑区评估中心"], { ...project, method: "singleSource" })).toBe(false);
});

describe("bids beside each other", () => {
  const project = { budgetFen: 100, preparedBy: ["评估中心"], method: "openTender" };
  const party = (id: string, head = id) => ({
    organizationId: org(id),
    name: `机构${id}`,
    uscc: `uscc-${id}`,
    representativeHash: `head-${head}`,
  });
  const bid = (id: string, change: Partial<Compared["content"]> = {}, approved = true): Compared => ({
    id,
    approved,
    content: { amountFen: 100, parties: [party(id)], controlLinks: [], ...change },
  });
  const found = (...bids: Compared[]) => Object.fromEntries(rejectionsOf(bids, project));

  test.each([
    ["strangers within the budget", [bid("a"), bid("b")], {}],
    ["one fen over the budget", [bid("a", { amountFen: 101 }), bid("b")], { a: "OVER_BUDGET" }],
    [
      "one legal representative of two: both",
      [bid("a"), bid("b", { parties: [party("b", "a")] }), bid("c")],
      { a: "SAME_CONTROLLER", b: "SAME_CONTROLLER" },
    ],
    [
      "a control link that one of two declares: both",
      [bid("a", { controlLinks: ["uscc-b"] }), bid("b"), bid("c")],
      { a: "CONTROL_LINK", b: "CONTROL_LINK" },
    ],
    ["a link to one who does not bid", [bid("a", { controlLinks: ["uscc-x"] }), bid("b")], {}],
    [
      "a consortium's member who bids alone: both",
      [bid("a", { parties: [party("a"), party("b")] }), bid("b"), bid("c")],
      { a: "CONSORTIUM_TWICE", b: "CONSORTIUM_TWICE" },
    ],
    [
      "a member of two consortia: both",
      [bid("a", { parties: [party("a"), party("m")] }), bid("b", { parties: [party("b"), party("m")] })],
      { a: "CONSORTIUM_TWICE", b: "CONSORTIUM_TWICE" },
    ],
    [
      "a member led by another bidder's head: both",
      [bid("a", { parties: [party("a"), party("m", "b")] }), bid("b")],
      { a: "SAME_CONTROLLER", b: "SAME_CONTROLLER" },
    ],
    [
      "who evaluated the project",
      [bid("a", { parties: [{ ...party("a"), name: "评估中心" }] }), bid("b")],
      { a: "PREPARED_PROJECT" },
    ],
    ["no longer approved", [bid("a", {}, false), bid("b")], { a: "NOT_APPROVED" }],
  ])("%s", (_name, bids, rejected) => expect(found(...bids)).toEqual(rejected));
});

test("signs are told apart, also of more than ten", () => {
  const masks = Array.from({ length: 35 }, (_, nth) => maskOf(nth));
  expect(masks.slice(0, 3)).toEqual(["甲", "乙", "丙"]);
  expect(masks[10]).toBe("甲2");
  expect(new Set(masks).size).toBe(35);
});

describe("credit queries", () => {
  const parties = [{ organizationId: org("a") }, { organizationId: org("b") }];
  const dates = { from: "2026-03-10", today: "2026-03-23" };
  const check = (queries: ReturnType<typeof creditOf>) =>
    codeOf(() => refuseCredit(queries, { parties: parties.map((one) => ({ ...one, name: "机构" })) }, dates));

  test.each([
    ["three of each party", creditOf(parties), undefined],
    ["only of the leader", creditOf(parties.slice(0, 1)), "bid.credit_incomplete"],
    ["one list missing", creditOf(parties).slice(1), "bid.credit_incomplete"],
    [
      "one list twice",
      [...creditOf(parties).slice(1), ...creditOf(parties).slice(1, 2)],
      "bid.credit_incomplete",
    ],
    ["on the day of the notice", creditOf(parties, { queriedOn: "2026-03-10" }), undefined],
    ["the day before the notice", creditOf(parties, { queriedOn: "2026-03-09" }), "bid.credit_date"],
    ["tomorrow", creditOf(parties, { queriedOn: "2026-03-24" }), "bid.credit_date"],
  ])("%s", (_name, queries, code) => expect(check(queries)).toBe(code));
});
