import { describe, expect, test } from "vitest";
import { leftOf } from "../../packages/web/src/desk/budget/budget.query.ts";
import { toEntry, withEntry } from "../../packages/web/src/desk/catalogue/entry.ts";
import {
  estimateOf,
  fieldOf,
  fromNeed,
  hasOutside,
  OUTSIDE,
  toInput,
} from "../../packages/web/src/desk/need/draft.ts";
import type { NeedRow } from "../../packages/web/src/desk/need/need.query.ts";
import { nextOf, type Subject, stepsFor, unanswered } from "../../packages/web/src/desk/need/need-step.ts";
import { ownPurchaser, purchaserOf } from "../../packages/web/src/desk/project/purchaser-filter.tsx";
import { someone } from "./desk.setup.ts";

const answer = (no: number, value = false) => ({
  no,
  answer: value,
  answeredBy: "acc_1",
  answeredByName: "某人",
  answeredAt: "2026-03-01T02:00:00.000Z",
});
const all = [1, 2, 3, 4, 5, 6].map((no) => answer(no));

function need(change: Partial<Subject> = {}): Subject {
  return {
    status: "DRAFT",
    division: "610703",
    negativeList: all,
    consultations: [],
    serviceKind: "PUBLIC",
    workedBy: ["acc_other"],
    ...change,
  };
}

const buyer = someone(["procurement"]);
const reviewer = someone(["contractReview"]);
const step = (me: typeof buyer, subject: Subject) => stepsFor(me, subject)[0];

describe("steps of a need", () => {
  test("is checked only when six questions are answered with no", () => {
    expect(step(buyer, need())).toEqual({ name: "check", label: "核对" });
    expect(unanswered(all.slice(0, 4))).toEqual([5, 6]);
    expect(step(buyer, need({ negativeList: all.slice(0, 4) }))?.notYet).toContain("5、6");
    expect(step(buyer, need({ negativeList: [...all.slice(1), answer(1, true)] }))?.notYet).toContain(
      "不能购买",
    );
  });

  test("a public service needs a consultation, an auxiliary one does not", () => {
    expect(step(buyer, need({ status: "CHECKED" }))?.notYet).toBeDefined();
    expect(step(buyer, need({ status: "CHECKED", serviceKind: "AUXILIARY" }))?.notYet).toBeUndefined();
  });

  test("who worked on it does not approve it, and nobody what the evaluation opposes", () => {
    const evaluated = need({ status: "EX_ANTE_EVALUATED" });
    expect(stepsFor(buyer, evaluated)).toEqual([]);
    expect(stepsFor(reviewer, evaluated).map((one) => one.notYet)).toEqual([undefined, undefined]);
    const own = { ...evaluated, workedBy: [reviewer.accountId] };
    expect(stepsFor(reviewer, own).every((one) => one.notYet !== undefined)).toBe(true);
    const exAnte = {
      heldOn: "2026-02-01",
      evaluator: "某中心",
      conclusion: "OPPOSE" as const,
      opinion: "不必",
    };
    expect(stepsFor(reviewer, { ...evaluated, exAnte }).map((one) => one.notYet === undefined)).toEqual([
      false,
      true,
    ]);
  });

  test("an approved need is planned once, and not by who approved it", () => {
    const approved = need({ status: "APPROVED", approvedBy: "acc_other" });
    expect(step(buyer, approved)).toEqual({ name: "plan", label: "立项" });
    expect(step(buyer, { ...approved, approvedBy: buyer.accountId })?.notYet).toBeDefined();
    expect(stepsFor(buyer, { ...approved, projectId: "prj_1" })).toEqual([]);
    expect(nextOf({ status: "APPROVED", projectId: "prj_1" })).toBe("已立项");
  });

  test("another department's need is none of mine", () => {
    expect(stepsFor(someone(["procurement"], { division: "611002" }), need())).toEqual([]);
  });
});

describe("a need as it is typed", () => {
  const draft = {
    title: "走访服务",
    purchaserName: "某区民政局",
    purchaserKind: "STATE_ORGAN" as const,
    fiscalYear: 2026,
    budgetLineCode: "2081001",
    amount: "1,000.50",
    engagementMode: "GOV_PURCHASE" as const,
    serviceKind: "PUBLIC" as const,
    items: [{ entry: "A060101", quantity: 10, standard: "每季度一次", estimate: "1000.5" }],
  };

  test("money is sent in fen; name and unit only for what no catalogue names", () => {
    const sent = toInput({
      ...draft,
      catalogueApproval: { documentNo: "不该送出", approvedOn: "2026-01-01" },
    });
    expect(sent).toMatchObject({
      amountFen: 100_050,
      items: [{ catalogueCode: "A060101", estimateFen: 100_050 }],
    });
    expect(sent).not.toHaveProperty("catalogueApproval");
    const outside = { entry: OUTSIDE, code: "X1", name: "自编", unit: "次", quantity: 1, standard: "合格" };
    expect(hasOutside([outside])).toBe(true);
    const approval = { documentNo: "财函1", approvedOn: "2026-01-01" };
    expect(toInput({ ...draft, items: [outside], catalogueApproval: approval })).toMatchObject({
      catalogueApproval: approval,
      items: [{ catalogueCode: "X1", name: "自编", unit: "次" }],
    });
  });

  test("estimates are added up once one is typed", () => {
    expect(estimateOf([{ estimate: " " }, {}])).toBeUndefined();
    expect(estimateOf([{ estimate: "1" }, { estimate: "2.5" }, {}])).toBe(350);
  });

  test("what is stored comes back as it was typed", () => {
    const stored = {
      ...toInput(draft),
      items: [
        {
          catalogueCode: "A060101",
          name: "走访核查",
          unit: "人次",
          quantity: 10,
          standard: "每季度一次",
          estimateFen: 100_050,
        },
        { catalogueCode: "X1", name: "自编", unit: "次", quantity: 1, standard: "合格" },
      ],
    } as unknown as NeedRow;
    const again = fromNeed(stored, (code) => code === "A060101");
    expect(again.amount).toBe("1000.50");
    expect(again.items[0]).toMatchObject({ entry: "A060101", estimate: "1000.50" });
    expect(again.items[1]).toMatchObject({ entry: OUTSIDE, code: "X1", unit: "次" });
  });

  test("a fault of the server finds its field", () => {
    expect(fieldOf("items.0.estimateFen")).toEqual(["items", 0, "estimate"]);
    expect(fieldOf("amountFen")).toEqual(["amount"]);
  });
});

test("officials of every level have a purchaser of their own", () => {
  expect(ownPurchaser({ division: "61" })).toBe("610000");
  expect(ownPurchaser({ division: "610703" })).toBe("610703");
  expect(purchaserOf({ division: "6107" }, undefined)).toBeUndefined();
  expect(purchaserOf({ division: "61" }, "6107")).toBe("610700");
  expect(purchaserOf({ division: "61" }, "610703")).toBe("610703");
});

test("what is left of a line is what no need has taken", () => {
  expect(leftOf({ amountFen: 100, committedFen: 30 })).toBe(70);
});

test("an entry takes the place of the one that was changed", () => {
  const first = { code: "A01", name: "一", level: 1 as const, kind: "A" as const };
  const made = toEntry(
    {
      code: " b02 ",
      name: "二",
      level: 3,
      unit: "次",
      counting: "DOCUMENT",
      deliverableKind: "visitVerification",
    },
    ["visitVerification"],
  );
  expect(made).toEqual({ code: "B02", name: "二", level: 3, kind: "B", unit: "次", counting: "DOCUMENT" });
  expect(withEntry([first], made, undefined).map((one) => one.code)).toEqual(["A01", "B02"]);
  expect(withEntry([first], { ...first, code: "A00" }, "A01").map((one) => one.code)).toEqual(["A00"]);
});
