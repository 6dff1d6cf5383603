import type { ProjectShown } from "@guanhu/core/project/shape";
import { describe, expect, test } from "vitest";
import {
  type BidDraft,
  fieldOf,
  isTaking,
  linksOf,
  toBid,
  totalOf as totalOfBid,
} from "../../packages/web/src/desk/bid/bid-draft.ts";
import { formatScore } from "../../packages/web/src/desk/project/ranking-panel.tsx";
import { type Subject, seatState, stepsFor } from "../../packages/web/src/desk/review/review-step.ts";
import {
  inMaskOrder,
  isWrong,
  markOf,
  missingOf,
  moveBy,
  sheetOf,
  toMarks,
  totalOf,
} from "../../packages/web/src/desk/review/sheet.ts";

const items = [
  { catalogueCode: "A060101", name: "走访核查", unit: "人次", quantity: 200, standard: "每季度一次" },
  { catalogueCode: "A060102", name: "心理服务", unit: "次", quantity: 3, standard: "每月一次" },
] as ProjectShown["items"];

describe("a bid", () => {
  const draft: BidDraft = {
    prices: [{ price: "40.50" }, { price: "1,000" }],
    proposal: " 每季度逐户走访 ",
    head: { name: " 某人 ", idNumber: "61000019800101001x" },
    links: "",
  };

  test("its total is price times quantity, in whole fen", () => {
    expect(totalOfBid(draft.prices, items)).toBe(4_050 * 200 + 100_000 * 3);
    expect(totalOfBid([{ price: "x" }], items)).toBe(0);
  });

  test("a first bid carries no version, a replacement the one that was seen", () => {
    expect(toBid(draft, items, undefined)).not.toHaveProperty("version");
    expect(toBid(draft, items, 3)).toMatchObject({
      version: 3,
      prices: [{ catalogueCode: "A060101", priceFen: 4_050 }, { priceFen: 100_000 }],
      legalRepresentative: { name: "某人", idNumber: "61000019800101001X" },
      controlLinks: [],
    });
  });

  test("members of a consortium are sent only where it is one", () => {
    const members = [{ organizationId: " org_1 ", head: { name: "乙", idNumber: "1" } }];
    expect(toBid({ ...draft, members }, items, undefined)).not.toHaveProperty("consortium");
    expect(
      toBid({ ...draft, members, withConsortium: true, agreementNo: "联1" }, items, undefined),
    ).toMatchObject({
      consortium: { agreementNo: "联1", members: [{ organizationId: "org_1" }] },
    });
  });

  test("codes stand one a line", () => {
    expect(linksOf("52619999mj000001\n\n 52619999MJ000002 ")).toEqual([
      "52619999MJ000001",
      "52619999MJ000002",
    ]);
  });

  test("is taken until the closing time and not at it", () => {
    const notice = { bidsUntil: "2026-03-23T01:30:00.000Z" } as NonNullable<ProjectShown["notice"]>;
    const open = { status: "BIDDING" as const, notice };
    expect(isTaking(open, "2026-03-23T01:29:59.000Z")).toBe(true);
    expect(isTaking(open, "2026-03-23T01:30:00.000Z")).toBe(false);
    expect(isTaking({ ...open, status: "ANNOUNCED" }, "2026-03-20T01:00:00.000Z")).toBe(false);
    expect(isTaking({ ...open, bidsClosedAt: "2026-03-20" }, "2026-03-20T01:00:00.000Z")).toBe(false);
  });

  test("a fault of the server finds its field", () => {
    expect(fieldOf("legalRepresentative.idNumber")).toEqual(["head", "idNumber"]);
    expect(fieldOf("prices.1.priceFen")).toEqual(["prices", 1, "price"]);
    expect(fieldOf("consortium.members.0.legalRepresentative.name")).toEqual(["members", 0, "head", "name"]);
  });
});

describe("the scoring sheet", () => {
  const criteria = [
    { id: "plan", name: "方案", weight: 60, standard: "" },
    { id: "team", name: "人员", weight: 40, standard: "" },
  ];
  const bids = ["甲", "乙"].map((mask) => ({ mask, amountFen: 1, prices: [], proposal: "" }));
  const page = { criteria, bids };
  const filled = {
    cells: { 甲: { plan: "90", team: "80" }, 乙: { plan: "100", team: "0" } },
    comments: { 甲: " 周到 " },
  };

  test("a mark is a whole number of 0 to 100", () => {
    expect(["0", "100", " 7 ", "101", "-1", "1.5", "", "a"].map(markOf)).toEqual([
      0,
      100,
      7,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(isWrong("")).toBe(false);
    expect(isWrong("101")).toBe(true);
  });

  test("totals go by weight, in hundredths", () => {
    expect(totalOf(filled.cells.甲, criteria)).toBe(8600);
    expect(formatScore(8600)).toBe("86.00");
    expect(formatScore(7)).toBe("0.07");
  });

  test("nothing is sent while a cell is missing, and what was sent comes back", () => {
    expect(missingOf({ cells: { 甲: { plan: "90", team: "101" } }, comments: {} }, page)).toBe(3);
    expect(missingOf(filled, page)).toBe(0);
    const marks = toMarks(filled, page);
    expect(marks[0]).toMatchObject({ mask: "甲", comment: "周到" });
    expect(sheetOf(marks).cells).toEqual(filled.cells);
  });

  test("keys lead from cell to cell, down and then to the next bidder", () => {
    expect(moveBy("ArrowDown", [0, 0], [2, 2])).toEqual([1, 0]);
    expect(moveBy("ArrowUp", [0, 0], [2, 2])).toBeUndefined();
    expect(moveBy("Enter", [1, 0], [2, 2])).toEqual([0, 1]);
    expect(moveBy("Enter", [1, 1], [2, 2])).toBeUndefined();
    expect(moveBy("a", [0, 0], [2, 2])).toBeUndefined();
  });

  test("bidders stand in the order of their signs", () => {
    expect(inMaskOrder(["丙", "甲", "乙"].map((mask) => ({ mask }))).map((one) => one.mask)).toEqual([
      "甲",
      "乙",
      "丙",
    ]);
  });
});

describe("a review", () => {
  const seat = { state: "DECLARED" as const, scoredAt: "2026-03-24" };
  const committee = {};
  const steps = (change: Partial<Subject>) =>
    stepsFor({ seat, committee, chair: true, others: [], ...change });

  test("the chair closes after his own scores, then everybody signs, then he concludes", () => {
    expect(steps({}).map((one) => [one.name, one.notYet])).toEqual([["close", undefined]]);
    expect(steps({ seat: { state: "DECLARED" } })[0]?.notYet).toBeDefined();
    expect(steps({ chair: false })).toEqual([]);
    const closed = { committee: { ...committee, closedAt: "2026-03-24" } };
    expect(steps(closed).map((one) => one.name)).toEqual(["sign", "conclude"]);
    expect(steps(closed)[1]?.notYet).toBeDefined();
    const signed = { ...closed, seat: { ...seat, signedAt: "2026-03-24" } };
    expect(steps({ ...signed, others: [{}] })[0]?.notYet).toContain("1 名");
    expect(steps({ ...signed, others: [{ signedAt: "2026-03-24" }] })).toEqual([
      { name: "conclude", label: "提交评审报告" },
    ]);
  });

  test("who must avoid has no step", () => {
    expect(steps({ seat: { state: "RECUSED" } })).toEqual([]);
    expect(seatState({ state: "RECUSED" }).tone).toBe("red");
    expect(seatState({ state: "SEATED" }).tone).toBe("orange");
  });
});
