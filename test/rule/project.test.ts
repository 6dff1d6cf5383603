import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { may } from "../../packages/core/src/permission.ts";
import {
  bars,
  earliestDraw,
  leastMembers,
  refuseComposition,
  refuseDraw,
} from "../../packages/core/src/project/project.committee.rule.ts";
import { rank, refuseMarks } from "../../packages/core/src/project/project.rank.rule.ts";
import {
  clocksOf,
  leastQualified,
  nextCandidate,
  refuseNotice,
  refusePlan,
  refuseStep,
  successors,
  transitions,
  warningsOf,
} from "../../packages/core/src/project/project.rule.ts";
import {
  type Criterion,
  type Project,
  ProjectStatus,
} from "../../packages/core/src/project/project.shape.ts";
import { draw, noticeOf, projectInput } from "../setup/project.ts";
import { codeOf } from "../setup/refusal.ts";

const NEED = `ned_${"0".repeat(26)}`;
const ORG = (nth: number) => `org_${String(nth).padStart(26, "0")}`;

describe("the states of a project", () => {
  const actions = [...new Set(transitions.map((one) => one.action))];
  const states = ProjectStatus.options;
  const project = (status: ProjectStatus, openChallenges = 0) =>
    ({ version: 3, status, openChallenges, title: "项目" }) as Project;

  test.each(states.flatMap((from) => actions.map((action) => [from, action] as const)))(
    "%s: %s goes on only along the list",
    (from, action) => {
      const known = transitions.some((one) => one.from === from && one.action === action);
      expect(codeOf(() => refuseStep(project(from), action, 3))).toBe(
        known ? undefined : "project.wrong_state",
      );
      expect(codeOf(() => refuseStep(project(from), action, 2))).toBe("record.stale");
    },
  );

  test("successors and transitions are one thing; nothing follows the ends", () => {
    for (const from of states)
      expect([...successors[from]].sort()).toEqual(
        transitions
          .filter((one) => one.from === from)
          .map((one) => one.to)
          .sort(),
      );
    expect([successors.FAILED, successors.TERMINATED]).toEqual([[], []]);
    expect(successors.AWARDED).toEqual(["REVIEWING"]);
  });

  test("an open challenge holds up what goes forward, and nothing else", () => {
    for (const { from, action } of transitions) {
      const held = [
        "project.startBidding",
        "project.open",
        "project.decide",
        "project.publishResult",
        "project.notifyAward",
      ].includes(action);
      expect(codeOf(() => refuseStep(project(from, 1), action, 3))).toBe(
        held ? "project.challenge_open" : undefined,
      );
    }
  });

  test("no organization, expert or auditor may make a step", () => {
    for (const role of [
      "manager",
      "checker",
      "caseworker",
      "reviewExpert",
      "auditor",
      "supervision",
    ] as const)
      for (const action of actions)
        expect(may({ accountId: "a", name: "甲", roles: [role] }, action)).toBe(false);
  });
});

describe("planning", () => {
  const facts = { budgetFen: 399_999_999, openTenderThresholdFen: 400_000_000, today: "2026-03-10" };
  const approval = { documentNo: "汉财采〔2026〕3号", approvedOn: "2026-03-10" };
  const plan = (change: object, other: object = {}) =>
    codeOf(() => refusePlan(projectInput(NEED, change), { ...facts, ...other }));
  const weight = (...weights: number[]) => ({
    criteria: weights.map((one, nth) => ({ id: `c${nth}`, name: "因素", weight: one, standard: "标准" })),
  });
  const at = { budgetFen: 400_000_000 };

  test.each([
    ["weights of 100", weight(60, 40), {}, undefined],
    ["weights of 99", weight(60, 39), {}, "project.weights_not_100"],
    ["weights of 101", weight(60, 41), {}, "project.weights_not_100"],
    [
      "one criterion twice",
      { criteria: [...weight(50).criteria, ...weight(50).criteria] },
      {},
      "project.criterion_twice",
    ],
    ["consultation below the threshold", {}, {}, undefined],
    ["consultation at the threshold", {}, at, "project.method_approval_needed"],
    ["… approved today", { methodApproval: approval }, at, undefined],
    [
      "… approved tomorrow",
      { methodApproval: { ...approval, approvedOn: "2026-03-11" } },
      at,
      "project.method_approval_needed",
    ],
    ["open tender at the threshold", { method: "openTender" }, at, undefined],
    ["a framework agreement", { method: "frameworkAgreement" }, {}, "project.framework_agreement"],
    ["an invited tender without its list", { method: "invitedTender" }, {}, "project.invitation_needed"],
    ["three drawn of four", { method: "invitedTender", invitation: invitation(4, 3) }, {}, undefined],
    ["two drawn", { method: "invitedTender", invitation: invitation(4, 2) }, {}, "project.invitation_needed"],
    [
      "more drawn than there are",
      { method: "invitedTender", invitation: invitation(3, 4) },
      {},
      "project.invitation_needed",
    ],
    [
      "the same one three times",
      { method: "invitedTender", invitation: { candidates: [ORG(1), ORG(1), ORG(1)], count: 3 } },
      {},
      "project.invitation_needed",
    ],
    ["a single source", { method: "singleSource", invitation: invitation(1, 1) }, {}, undefined],
    [
      "a single source of two",
      { method: "singleSource", invitation: invitation(2, 1) },
      {},
      "project.invitation_needed",
    ],
    [
      "an invitation to an open tender",
      { method: "openTender", invitation: invitation(3, 3) },
      {},
      "project.invitation_unfit",
    ],
  ] as const)("%s", (_name, change, other, code) => expect(plan(change, other)).toBe(code));

  function invitation(candidates: number, count: number) {
    return { candidates: Array.from({ length: candidates }, (_, nth) => ORG(nth)), count };
  }
});

describe("the notice", () => {
  const check = (method: Project["method"], change: object, other: object = {}) =>
    codeOf(() =>
      refuseNotice(noticeOf(change), {
        method,
        budgetFen: 10_000_000,
        today: "2026-03-10",
        aboveThreshold: false,
        ...other,
      }),
    );
  const close = (date: string) => ({ bidsUntil: `${date}T01:00:00.000Z` });

  test.each([
    ["openTender", "2026-03-29", "project.close_too_early"],
    ["openTender", "2026-03-30", undefined],
    ["invitedTender", "2026-03-29", "project.close_too_early"],
    ["competitiveConsultation", "2026-03-19", "project.close_too_early"],
    ["competitiveConsultation", "2026-03-20", undefined],
    ["competitiveNegotiation", "2026-03-19", undefined],
    ["quotation", "2026-03-19", undefined],
  ] as const)("%s that closes on %s", (method, date, code) => expect(check(method, close(date))).toBe(code));

  test("the close counts by China's day: 16:00 UTC is the next one", () => {
    expect(check("openTender", { bidsUntil: "2026-03-29T16:00:00.000Z" })).toBeUndefined();
    expect(check("openTender", { bidsUntil: "2026-03-29T15:59:59.000Z" })).toBe("project.close_too_early");
  });

  test.each([
    ["the budget is not stated", { budgetFen: undefined }, "project.budget_not_stated"],
    ["another budget is stated", { budgetFen: 9_999_999 }, "project.budget_not_stated"],
    ["a bid bond of 2 %", { bond: { amountFen: 200_000, form: "GUARANTEE" } }, undefined],
    ["… and a fen more", { bond: { amountFen: 200_001, form: "GUARANTEE" } }, "project.bond_too_high"],
    ["documents are out before the notice", { documentsFrom: "2026-03-09" }, "project.notice_disordered"],
    [
      "documents are on offer for four working days",
      { documentsTo: "2026-03-16" },
      "project.documents_too_short",
    ],
    ["… for five", { documentsTo: "2026-03-17" }, undefined],
    ["documents are on offer after the close", { documentsTo: "2026-03-24" }, "project.notice_disordered"],
    [
      "questions after the close",
      { questionsUntil: "2026-03-23T02:00:00.000Z" },
      "project.notice_disordered",
    ],
  ] as const)("%s", (_name, change, code) => expect(check("competitiveConsultation", change)).toBe(code));

  test("over Spring Festival documents are on offer until the swap Saturday at least", () => {
    const holiday = {
      documentsFrom: "2026-02-10",
      questionsUntil: "2026-02-20T01:00:00.000Z",
      ...close("2026-03-10"),
    };
    const at = { today: "2026-02-10" };
    expect(check("openTender", { ...holiday, documentsTo: "2026-02-14" }, at)).toBe(
      "project.documents_too_short",
    );
    expect(check("openTender", { ...holiday, documentsTo: "2026-02-24" }, at)).toBeUndefined();
  });

  test("a single source above the threshold is announced for five working days", () => {
    const above = { aboveThreshold: true };
    const early = { documentsTo: "2026-03-11", questionsUntil: "2026-03-11T01:00:00.000Z" };
    expect(check("singleSource", { ...early, ...close("2026-03-17") }, above)).toBe(
      "project.close_too_early",
    );
    expect(check("singleSource", { ...early, ...close("2026-03-18") }, above)).toBeUndefined();
    expect(check("singleSource", { ...early, ...close("2026-03-12") })).toBeUndefined();
  });

  test("consultation may go on with two, tenders need three", () => {
    expect(leastQualified("competitiveConsultation")).toBe(2);
    expect(leastQualified("openTender")).toBe(3);
    expect(leastQualified("singleSource")).toBe(1);
  });
});

describe("criteria that treat suppliers differently are pointed out", () => {
  const words = (standard: string, name = "业绩") =>
    warningsOf([{ id: "a", name, weight: 100, standard }]).map((one) => one.words);
  test.each([
    "在陕西省内有业绩",
    "具有西安市同类项目",
    "供应商注册在南郑区",
    "洛川县有分支机构的加分",
    "在本市设有办公场所",
    "当地注册的加二分",
    "获奖每项加一分",
    "国有单位加分",
    "注册资本不低于一百万元",
    "指定供应商的平台",
  ])("%s", (standard) => expect(words(standard)).not.toEqual([]));
  test.each([
    "社区走访方案完整",
    "覆盖服务区全部儿童，分档评分",
    "城市与农村衔接，各县安排合理",
    "持证社会工作者数量",
    "近三年同类服务经验",
  ])("%s is fine", (standard) => expect(words(standard, "方案")).toEqual([]));
});

describe("the committee", () => {
  const body = (size: number, experts: number, chair = 0) =>
    Array.from({ length: size }, (_, nth) => ({
      accountId: `acc${nth}`,
      seat: nth < experts ? ("EXPERT" as const) : ("PURCHASER_REP" as const),
      chair: nth === chair,
    }));
  const compose = (size: number, experts: number, least = 3, chair = 0) =>
    codeOf(() => refuseComposition(body(size, experts, chair), { least, body: "磋商小组" }));

  test.each([
    [3, 2],
    [5, 4],
    [7, 5],
    [9, 6],
    [11, 8],
  ])("of %i needs %i experts", (size, experts) => {
    expect(compose(size, experts)).toBeUndefined();
    expect(compose(size, experts - 1)).toBe("committee.experts_too_few");
  });

  test.each([
    ["four, all experts", compose(4, 4), "committee.even"],
    ["three where five are needed", compose(3, 3, 5), "committee.too_small"],
    ["five with three experts", compose(5, 3, 5), "committee.experts_too_few"],
    ["a purchaser's chair", compose(3, 2, 3, 2), "committee.one_chair"],
    ["no chair", compose(3, 2, 3, 9), "committee.one_chair"],
  ])("%s", (_name, found, code) => expect(found).toBe(code));

  test("somebody who sits twice", () => {
    const twice = body(3, 3).map((one) => ({ ...one, accountId: "acc0" }));
    expect(codeOf(() => refuseComposition(twice, { least: 3, body: "组" }))).toBe("committee.member_twice");
  });

  test.each([
    ["openTender", 10_000_000, false, 5],
    ["openTender", 999_999_999, false, 5],
    ["openTender", 1_000_000_000, false, 7],
    ["invitedTender", 10_000_000, true, 7],
    ["competitiveConsultation", 399_999_999, false, 3],
    ["competitiveConsultation", 400_000_000, false, 5],
    ["competitiveNegotiation", 10_000_000, true, 3],
  ] as const)("%s of %i fen, complex %s: at least %i", (method, budgetFen, complex, least) => {
    const facts = { complex, openTenderThresholdFen: 400_000_000 };
    expect(leastMembers({ method, budgetFen }, facts)).toBe(least);
  });

  const drawn = (change: object, method: Project["method"] = "openTender", reviewOn = "2026-02-24") =>
    codeOf(() => refuseDraw(draw(change), { now: "2026-02-24T02:00:00.000Z", method, reviewOn }));

  test.each([
    ["the domain pool", { pool: "DOMAIN" }, "committee.domain_pool"],
    ["tomorrow", { drawnAt: "2026-02-24T02:00:01.000Z" }, "committee.drawn_in_future"],
    ["two working days before, over the swap Saturday", { drawnAt: "2026-02-13T02:00:00.000Z" }, undefined],
    ["three working days before", { drawnAt: "2026-02-12T02:00:00.000Z" }, "committee.drawn_too_early"],
  ])("drawn: %s", (_name, change, code) => expect(drawn(change)).toBe(code));

  test("consultation may draw earlier; the refusal names the first day", () => {
    expect(drawn({ drawnAt: "2026-02-02T02:00:00.000Z" }, "competitiveConsultation")).toBeUndefined();
    expect(drawn({ pool: "DOMAIN" }, "competitiveConsultation")).toBe("committee.domain_pool");
    expect(earliestDraw("2026-02-24")).toBe("2026-02-13");
  });

  test.each([
    [1, "2023-06-01", "2026-05-31", true],
    [1, "2023-06-01", "2026-06-01", true],
    [1, "2023-06-01", "2026-06-02", false],
    [2, "2024-02-29", "2027-02-28", true],
    [3, "2024-02-29", "2027-03-01", false],
    [1, undefined, "2026-06-02", true],
    [4, "2000-01-01", "2026-06-02", true],
    [5, "2000-01-01", "2026-06-02", true],
  ] as const)("ground %i ended %s bars on %s: %s", (ground, endedOn, on, barred) => {
    const interest = { organizationId: ORG(1), ground, ...(endedOn ? { endedOn } : {}) };
    expect(bars(interest, on)).toBe(barred);
  });
});

describe("the ranking", () => {
  const criteria: Criterion[] = [
    { id: "a", name: "方案", weight: 60, standard: "标准" },
    { id: "b", name: "人员", weight: 40, standard: "标准" },
  ];
  const sheet = (scores: Record<string, [number, number]>) =>
    Object.entries(scores).map(([mask, [a, b]]) => ({
      mask,
      marks: [
        { criterionId: "a", score: a },
        { criterionId: "b", score: b },
      ],
    }));
  const bid = (mask: string, amountFen: number, lot: number) => ({ mask, amountFen, lot });
  const options = { criteria, lowestPrice: false };

  test("weights, rounds half up, and ranks by the exact sum", () => {
    const found = rank(
      [bid("甲", 1, 1), bid("乙", 2, 2)],
      [
        sheet({ 甲: [80, 70], 乙: [81, 69] }),
        sheet({ 甲: [80, 70], 乙: [80, 70] }),
        sheet({ 甲: [80, 71], 乙: [80, 70] }),
      ],
      options,
    );
    // 甲: 7600 + 7600 + 7640 = 22840; 乙: 7620 + 7600 + 7600 = 22820.
    expect(found.map(({ mask, totalScore, rank: place }) => [place, mask, totalScore])).toEqual([
      [1, "甲", 7613],
      [2, "乙", 7607],
    ]);
  });

  test("equal marks: the lower price; equal price: the lot, which is said", () => {
    const same = sheet({ 甲: [80, 80], 乙: [80, 80], 丙: [80, 80] });
    const found = rank([bid("甲", 5, 3), bid("乙", 4, 2), bid("丙", 5, 1)], [same], options);
    expect(found.map(({ mask, byLot }) => [mask, byLot])).toEqual([
      ["乙", false],
      ["丙", true],
      ["甲", true],
    ]);
  });

  test("lowest price: only what a majority found to meet every criterion", () => {
    const sheets = [
      sheet({ 甲: [100, 0], 乙: [100, 100], 丙: [100, 100] }),
      sheet({ 甲: [100, 0], 乙: [100, 100], 丙: [0, 100] }),
      sheet({ 甲: [100, 100], 乙: [0, 100], 丙: [100, 100] }),
    ];
    const bids = [bid("甲", 1, 1), bid("乙", 3, 2), bid("丙", 2, 3)];
    const found = rank(bids, sheets, { criteria, lowestPrice: true });
    expect(found.map((one) => one.mask)).toEqual(["丙", "乙"]);
  });

  test("is a permutation without gaps, best first, whatever the marks and the order of the bids", () => {
    const score = fc.integer({ min: 0, max: 100 });
    const masks = ["甲", "乙", "丙", "丁"];
    const one = fc.tuple(...masks.map(() => fc.tuple(score, score)));
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 7 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
        (given, prices) => {
          const sheets = given.map((marks) =>
            sheet(Object.fromEntries(masks.map((mask, nth) => [mask, marks[nth] ?? [0, 0]]))),
          );
          const bids = masks.map((mask, nth) => bid(mask, prices[nth] ?? 1, nth + 1));
          const found = rank(bids, sheets, options);
          expect(found.map((each) => each.rank)).toEqual([1, 2, 3, 4]);
          expect(new Set(found.map((each) => each.mask)).size).toBe(4);
          expect(rank([...bids].reverse(), sheets, options)).toEqual(found);
          for (const each of found) {
            const nth = masks.indexOf(each.mask);
            const exact = given.reduce(
              (sum, marks) => sum + (marks[nth]?.[0] ?? 0) * 60 + (marks[nth]?.[1] ?? 0) * 40,
              0,
            );
            expect(Math.abs(each.totalScore * given.length - exact) * 2).toBeLessThanOrEqual(given.length);
          }
        },
      ),
    );
  });

  test.each([
    ["all", sheet({ 甲: [1, 2], 乙: [3, 4] }), undefined],
    ["a bid left out", sheet({ 甲: [1, 2] }), "review.incomplete"],
    ["a bid twice", [...sheet({ 甲: [1, 2] }), ...sheet({ 甲: [1, 2] })], "review.incomplete"],
    ["a bid that is none", sheet({ 甲: [1, 2], 丙: [1, 2] }), "review.incomplete"],
    [
      "a criterion left out",
      sheet({ 甲: [1, 2], 乙: [3, 4] }).map((one) => ({ ...one, marks: one.marks.slice(1) })),
      "review.incomplete",
    ],
  ] as const)("marks: %s", (_name, marks, code) => {
    const facts = { masks: ["甲", "乙"], criteria, lowestPrice: false };
    expect(codeOf(() => refuseMarks(marks as never, facts))).toBe(code);
  });

  test("where the lowest price wins, marks say only whether a criterion is met", () => {
    const facts = { masks: ["甲"], criteria, lowestPrice: true };
    expect(codeOf(() => refuseMarks(sheet({ 甲: [100, 0] }), facts))).toBeUndefined();
    expect(codeOf(() => refuseMarks(sheet({ 甲: [100, 99] }), facts))).toBe("review.pass_or_fail");
  });

  test("candidates are chosen in order, past those who refused", () => {
    const ranking = [2, 1, 3].map((place) => ({ rank: place }) as never);
    const refusal = (place: number) => ({
      rank: place,
      reason: "放弃",
      documentNo: "1",
      refusedOn: "2026-03-01",
    });
    expect(nextCandidate(ranking, [])).toMatchObject({ rank: 1 });
    expect(nextCandidate(ranking, [refusal(1)])).toMatchObject({ rank: 2 });
    expect(nextCandidate(ranking, [1, 2, 3].map(refusal))).toBeUndefined();
  });
});

describe("the clocks", () => {
  const clocks = (project: object, today: string, signedOn?: string) =>
    clocksOf({ refusals: [], ...project } as unknown as Project, {
      today,
      restDaysMoveDue: true,
      signedOn,
    }).map(({ name, due, state }) => [name, due.date, due.provisional, state]);

  test.each([
    ["2024-02-08", "2024-02-21"],
    ["2025-01-26", "2025-02-08"],
    ["2026-02-12", "2026-02-26"],
    ["2026-09-30", "2026-10-13"],
  ])("a report of %s is decided on by %s", (reportedOn, due) => {
    expect(clocks({ reportedOn }, due)[0]).toEqual(["decide", due, false, "OPEN"]);
  });

  test("are open, overdue, done, and done late", () => {
    const award = { decidedOn: "2026-03-20" };
    expect(clocks({ reportedOn: "2026-03-10" }, "2026-03-17")[0]?.[3]).toBe("OPEN");
    expect(clocks({ reportedOn: "2026-03-10" }, "2026-03-18")[0]?.[3]).toBe("OVERDUE");
    expect(clocks({ reportedOn: "2026-03-10", award }, "2026-03-20")[0]?.[3]).toBe("DONE_LATE");
    expect(clocks({ reportedOn: "2026-03-16", award }, "2026-03-20")).toEqual([
      ["decide", "2026-03-23", false, "DONE"],
      ["publish", "2026-03-24", false, "OPEN"],
    ]);
  });

  test("the notice of 2026-01-20 is signed by 2026-02-24: the thirtieth day lies in the festival", () => {
    const award = { decidedOn: "2026-01-20", noticedOn: "2026-01-20" };
    expect(clocks({ award }, "2026-02-24")).toContainEqual(["sign", "2026-02-24", false, "OPEN"]);
    expect(clocks({ award }, "2026-02-25", "2026-02-24")).toContainEqual([
      "sign",
      "2026-02-24",
      false,
      "DONE",
    ]);
  });

  test("after a refusal the decision runs anew", () => {
    const refusals = [{ rank: 1, reason: "放弃", documentNo: "1", refusedOn: "2026-03-20" }];
    expect(clocks({ reportedOn: "2026-03-10", refusals }, "2026-03-27")).toEqual([
      ["decide", "2026-03-27", false, "OPEN"],
    ]);
  });

  test("beyond the published table they are provisional", () => {
    expect(clocks({ reportedOn: "2027-09-29" }, "2027-09-30")[0]?.[2]).toBe(true);
  });
});
