import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { makeId } from "@guanhu/core/id";
import { Need } from "@guanhu/core/need";
import { Budget } from "@guanhu/core/need/budget";
import type { NeedInput } from "@guanhu/core/need/shape";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { write } from "../../packages/core/src/table/write.ts";
import {
  budgetCode,
  budgetLine,
  contextOf,
  evaluatedNeed,
  needInput,
  noToAll,
  official,
} from "../setup/buying.ts";
import { openTable, type TestParts } from "../setup/table.ts";
import { plainItem } from "../setup/unpack.ts";
import { COUNTY, NOW, OTHER_COUNTY } from "../setup/world.ts";

let table: TestParts;
const buyer = official("采购员甲", ["procurement"]);
const reviewer = official("审核员甲", ["contractReview"]);
const finance = official("财务甲", ["finance"]);
const stranger = official("采购员乙", ["procurement"], OTHER_COUNTY);

const as = (actor: typeof buyer, at = NOW) => contextOf(table.parts, actor, at);
const evaluated = (change: Partial<NeedInput> = {}) => evaluatedNeed(table.parts, buyer, change);
const line = () => Budget.get(as(finance), { division: COUNTY, fiscalYear: 2026, code: budgetCode });

beforeEach(async () => {
  const opened = await openTable();
  table = opened;
  onTestFinished(() => opened.close());
});

describe("a need", () => {
  test("goes from draft to approval, and the budget line knows it", async () => {
    await budgetLine(table.parts, 150_000_000);
    const need = await evaluated();
    expect(need).toMatchObject({
      status: "EX_ANTE_EVALUATED",
      byReference: false,
      items: [{ name: "走访核查", unit: "人次", counting: "DELIVERABLE" }],
      negativeList: noToAll.map((one) => ({ ...one, answeredByName: "采购员甲" })),
    });
    const approved = await Need.approve(as(reviewer), need.id, need.version);
    expect(approved).toMatchObject({ status: "APPROVED", approvedByName: "审核员甲", approvedAt: NOW });
    expect(await line()).toMatchObject({ committedFen: 100_000_000, version: 2 });
    const behind = await Need.listByLine(as(finance), {
      division: COUNTY,
      fiscalYear: 2026,
      code: budgetCode,
    });
    expect(behind.items.map(({ id }) => id)).toEqual([need.id]);
    const listed = await Need.list(as(buyer), { status: "APPROVED" });
    expect(listed.items).toEqual([await Need.get(as(buyer), need.id)]);
    expect((await Need.list(as(buyer), { status: "DRAFT" })).items).toEqual([]);
  });

  test("of a party organ is bought by reference; a public institution is no purchaser", async () => {
    const need = await Need.draft(as(buyer), needInput({ purchaserKind: "PARTY_ORGAN" }));
    expect(need.byReference).toBe(true);
    await refused(
      () => Need.draft(as(buyer), needInput({ purchaserKind: "PUBLIC_INSTITUTION_FIRST" })),
      "purchase_rule.not_purchaser",
    );
  });

  test("outside the catalogue needs the finance department's approval", async () => {
    const items = [
      { catalogueCode: "X01", name: "信息平台维护", unit: "月", quantity: 12, standard: "全年可用" },
    ];
    await refused(() => Need.draft(as(buyer), needInput({ items })), "need.outside_catalogue");
    const approval = { documentNo: "南财采〔2026〕7号", approvedOn: "2026-03-01" };
    await refused(
      () =>
        Need.draft(
          as(buyer),
          needInput({ items, catalogueApproval: { ...approval, approvedOn: "2026-03-11" } }),
        ),
      "need.date_in_future",
    );
    const need = await Need.draft(as(buyer), needInput({ items, catalogueApproval: approval }));
    expect(need.items).toEqual([{ ...items[0], counting: "DOCUMENT" }]);
    const { division: _division, ...edited } = needInput({ title: "走访核查服务（修改）" });
    const back = await Need.edit(as(buyer), need.id, { ...edited, version: 1 });
    expect(back).toMatchObject({ title: "走访核查服务（修改）", version: 2 });
    expect(back.catalogueApproval).toBeUndefined();
  });

  test("is checked only with six answers of no, and a budget line that has the amount", async () => {
    const { id } = await Need.draft(as(buyer), needInput());
    await refused(() => Need.check(as(buyer), id, 1), "need.negative_open");
    await Need.answer(as(buyer), id, { version: 1, answers: [...noToAll.slice(1), { no: 1, answer: true }] });
    await refused(() => Need.check(as(buyer), id, 2), "need.negative_item");
    await Need.answer(as(buyer), id, { version: 2, answers: [{ no: 1, answer: false }] });
    await refused(() => Need.check(as(buyer), id, 3), "need.budget_missing");
    await budgetLine(table.parts, 99_999_999);
    await refused(() => Need.check(as(buyer), id, 3), "need.budget_exceeded");
    await Budget.adjust(as(finance), {
      division: COUNTY,
      fiscalYear: 2026,
      code: budgetCode,
      amountFen: 100_000_000,
      approvedOn: "2026-03-01",
      documentNo: "南财预〔2026〕9号",
      version: 1,
    });
    expect((await Need.check(as(buyer), id, 3)).status).toBe("CHECKED");
  });

  test("is consulted on after its check; a public service at least once", async () => {
    await budgetLine(table.parts, 150_000_000);
    const { id } = await Need.draft(as(buyer), needInput());
    const consultation = {
      heldOn: "2026-03-10",
      form: "SURVEY",
      participants: 60,
      summary: "同意购买",
    } as const;
    await refused(() => Need.consult(as(buyer), id, { version: 1, ...consultation }), "need.wrong_state");
    await Need.answer(as(buyer), id, { version: 1, answers: noToAll });
    await Need.check(as(buyer), id, 2);
    await refused(() => Need.closeConsultation(as(buyer), id, 3), "need.not_consulted");
    await refused(
      () => Need.consult(as(buyer), id, { version: 3, ...consultation, heldOn: "2026-03-11" }),
      "need.date_in_future",
    );
    await Need.consult(as(buyer), id, { version: 3, ...consultation });
    expect((await Need.closeConsultation(as(buyer), id, 4)).status).toBe("CONSULTED");
    const { division: _division, ...edited } = needInput();
    await refused(() => Need.edit(as(buyer), id, { ...edited, version: 5 }), "need.wrong_state");
    await refused(() => Need.answer(as(buyer), id, { version: 5, answers: noToAll }), "need.wrong_state");
    await refused(() => Need.approve(as(reviewer), id, 5), "need.wrong_state");
  });

  test("is not approved by whoever worked on it, nor against its evaluation, nor stale", async () => {
    await budgetLine(table.parts, 150_000_000);
    const both = official("身兼两岗", ["procurement", "contractReview"]);
    const own = await evaluatedNeed(table.parts, both);
    await refused(() => Need.approve(as(both), own.id, own.version), "need.approver_is_drafter");
    await refused(
      () => Need.reject(as(both), own.id, { version: own.version, reason: "不需要" }),
      "need.approver_is_drafter",
    );
    await refused(() => Need.approve(as(reviewer), own.id, own.version - 1), "record.stale");
    const rejected = await Need.reject(as(reviewer), own.id, { version: own.version, reason: "重复购买" });
    expect(rejected).toMatchObject({ status: "REJECTED", statusReason: "重复购买" });
    expect((await line()).committedFen).toBe(0);
  });

  test("whose evaluation advised against it is only turned down", async () => {
    await budgetLine(table.parts, 150_000_000);
    const drafted = await Need.draft(as(buyer), needInput({ serviceKind: "AUXILIARY" }));
    const { id } = drafted;
    await Need.answer(as(buyer), id, { version: 1, answers: noToAll });
    await Need.check(as(buyer), id, 2);
    await Need.closeConsultation(as(buyer), id, 3);
    const exAnte = { heldOn: "2026-03-01", evaluator: "评审中心", opinion: "绩效目标不清" };
    await Need.evaluate(as(buyer), id, { version: 4, ...exAnte, conclusion: "OPPOSE" });
    await refused(() => Need.approve(as(reviewer), id, 5), "need.evaluation_opposes");
  });

  test("of another county is missing", async () => {
    const { id } = await Need.draft(as(buyer), needInput());
    await refused(() => Need.get(as(stranger), id), "record.missing");
    await refused(() => Need.answer(as(stranger), id, { version: 1, answers: noToAll }), "record.missing");
    await refused(() => Need.draft(as(stranger), needInput()), "record.missing");
    await refused(() => Need.list(as(stranger), { division: COUNTY }), "record.missing");
    await refused(() => Need.draft(as(reviewer), needInput()), "permission.denied");
    const province = official("省厅采购", ["procurement"], "61");
    const own = await Need.draft(as(province), needInput({ division: "610000" }));
    expect((await Need.list(as(province), {})).items.map((one) => one.id)).toEqual([own.id]);
    expect((await Need.get(as(province), id)).id).toBe(id);
  });
});

describe("the budget", () => {
  test("is registered once, and not below what is committed", async () => {
    await budgetLine(table.parts, 150_000_000);
    await refused(() => budgetLine(table.parts, 1), "budget.code_taken");
    await refused(
      () => budgetLine(table.parts, 1, { code: "B2", approvedOn: "2026-03-11" }),
      "budget.approved_in_future",
    );
    const again = await lineInput();
    await refused(() => Budget.register(as(buyer), again), "permission.denied");
    const need = await evaluated();
    await Need.approve(as(reviewer), need.id, need.version);
    const change = {
      division: COUNTY,
      fiscalYear: 2026,
      code: budgetCode,
      approvedOn: "2026-03-01",
      documentNo: "调整1号",
    };
    await refused(
      () => Budget.adjust(as(finance), { ...change, amountFen: 99_999_999, version: 2 }),
      "budget.below_committed",
    );
    await refused(
      () => Budget.adjust(as(finance), { ...change, amountFen: 100_000_000, version: 1 }),
      "record.stale",
    );
    const adjusted = await Budget.adjust(as(finance), { ...change, amountFen: 100_000_000, version: 2 });
    expect(adjusted).toMatchObject({ amountFen: 100_000_000, committedFen: 100_000_000 });
  });

  test("of three needs approved at once only those that fit are; the rest change nothing", async () => {
    await budgetLine(table.parts, 250_000_000);
    const needs = await Promise.all(Array.from({ length: 4 }, () => evaluated()));
    const answers = await Promise.allSettled(
      needs.map(({ id, version }) => Need.approve(as(reviewer), id, version)),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    for (const one of answers)
      if (one.status === "rejected") expect(one.reason.code).toBe("need.budget_exceeded");
    expect((await line()).committedFen).toBe(200_000_000);
    const approved = await Need.list(as(buyer), { status: "APPROVED" });
    expect(approved.items).toHaveLength(2);
  });

  test("of ten approvals of one need at once exactly one happens", async () => {
    await budgetLine(table.parts, 2_000_000_000);
    const need = await evaluated();
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, () => Need.approve(as(reviewer), need.id, need.version)),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await line()).committedFen).toBe(100_000_000);
  });
});

describe("what is lent to projects", () => {
  const project = () => makeId("project", NOW);

  async function approved(change: Partial<NeedInput> = {}) {
    const need = await evaluated(change);
    return Need.approve(as(reviewer), need.id, need.version);
  }

  test("an approved need has one project, also of ten at once; freed, it can have another", async () => {
    await budgetLine(table.parts, 150_000_000);
    const draft = await Need.draft(as(buyer), needInput());
    await refused(() => write(as(buyer), "test", [Need.lendProject(draft, project())]), "need.not_approved");
    const need = await approved();
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, () => write(as(buyer), "test", [Need.lendProject(need, project())])),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lent = await Need.get(as(buyer), need.id);
    await refused(() => write(as(buyer), "test", [Need.lendProject(lent, project())]), "need.has_project");
    await refused(() => write(as(buyer), "test", [Need.takeBack(lent, project())]), "record.stale");
    await write(as(buyer), "test", [Need.takeBack(lent, lent.projectId ?? "")]);
    const free = await Need.get(as(buyer), need.id);
    expect(free.projectId).toBeUndefined();
    await write(as(buyer), "test", [Need.lendProject(free, project())]);
  });

  test("splitting is refused at the fen, unless an approval is named; a need counts once", async () => {
    await budgetLine(table.parts, 2_000_000_000);
    const threshold = 400_000_000;
    const count = (need: Need.Record) => write(as(buyer), "test", Need.countNonOpen(need, threshold));
    const first = await approved({ amountFen: 300_000_000 });
    await count(first);
    await refused(() => count(first), "need.split");
    const small = await approved({ amountFen: 50_000_000 });
    await count(small);
    await refused(() => count(small), "need.counted_already");
    const over = await approved({ amountFen: 50_000_001 });
    expect(await Need.splitting(as(buyer), over.id)).toEqual([
      expect.objectContaining({ nonOpenFen: 350_000_000, thisFen: 50_000_001, exceeded: true }),
    ]);
    await refused(() => count(over), "need.split");
    const alone = await approved({ amountFen: 400_000_001 });
    await refused(async () => count(alone), "need.split");
    const splittingApproval = { documentNo: "南财采〔2026〕12号", approvedOn: "2026-03-01" };
    await count(await approved({ amountFen: 60_000_000, splittingApproval }));
    expect((await Need.splitting(as(buyer), over.id))[0]?.nonOpenFen).toBe(410_000_000);
    const items = [{ catalogueCode: "A060102", quantity: 300, standard: "每名儿童每年一次" }];
    const elsewhere = await approved({ amountFen: 100_000_000, items });
    await count(elsewhere);
  });

  test("of needs that are counted at once no more are than fit", async () => {
    await budgetLine(table.parts, 2_000_000_000);
    const needs = await Promise.all(Array.from({ length: 6 }, () => approved({ amountFen: 150_000_000 })));
    const answers = await Promise.allSettled(
      needs.map((need) => write(as(buyer), "test", Need.countNonOpen(need, 400_000_000))),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
  });

  test("a need whose project failed is taken out of the count, once, and can be counted again", async () => {
    await budgetLine(table.parts, 2_000_000_000);
    const need = await approved({ amountFen: 400_000_000 });
    const out = () => write(as(buyer), "test", Need.uncountNonOpen(need));
    await refused(out, "need.not_counted");
    await write(as(buyer), "test", Need.countNonOpen(need, 400_000_000));
    await out();
    await refused(out, "need.not_counted");
    expect((await Need.splitting(as(buyer), need.id))[0]?.nonOpenFen).toBe(0);
    await write(as(buyer), "test", Need.countNonOpen(need, 400_000_000));
  });
});

async function lineInput() {
  const { division, fiscalYear, code, name, amountFen, approvedOn, documentNo } = await line();
  return { division, fiscalYear, code, name, amountFen, approvedOn, documentNo };
}

/** Refused with this code, and nothing in the table is other than before. */
async function refused(run: () => Promise<unknown>, code: string) {
  const before = await dump();
  await expect(run()).rejects.toMatchObject({ code });
  expect(await dump()).toEqual(before);
}

async function dump() {
  const { client, name } = table.parts.table;
  const { Items } = await client.send(new ScanCommand({ TableName: name, ConsistentRead: true }));
  return (Items ?? []).map((item) => JSON.stringify(plainItem(item))).sort();
}
