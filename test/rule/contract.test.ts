import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clocksOf } from "../../packages/core/src/contract/contract.clock.ts";
import { ceilingOf, makeMilestones } from "../../packages/core/src/contract/contract.milestone.rule.ts";
import { contractTransitions, refuseTransition } from "../../packages/core/src/contract/contract.rule.ts";
import {
  type Contract,
  type ContractInput,
  type ContractStatus,
  contractStatus,
} from "../../packages/core/src/contract/contract.shape.ts";
import { contractText } from "../../packages/core/src/contract/contract.text.ts";

const ON = "2026-03-10";

const clock = (name: string, paper: Parameters<typeof clocksOf>[0], signedOn?: string, on = ON) =>
  clocksOf(paper, signedOn, on).find((one) => one.name === name);

describe("the clocks of a contract", () => {
  test.each([
    [
      "2024-02-08",
      "2024-02-18",
      "2024-02-23",
      "Spring Festival 2024: New Year's Eve and a Sunday are worked",
    ],
    ["2025-01-26", "2025-02-05", "2025-02-11", "Spring Festival 2025: signed on a swap Sunday"],
    ["2026-02-12", "2026-02-14", "2026-02-28", "Spring Festival 2026: both days are swap Saturdays"],
    ["2024-09-30", "2024-10-09", "2024-10-15", "National Day 2024, over a swap Saturday"],
    ["2025-09-30", "2025-10-10", "2025-10-16", "National Day and Mid-Autumn 2025"],
    ["2025-12-31", "2026-01-05", "2026-01-12", "the end of the year, with a swap Sunday"],
    ["2026-03-10", "2026-03-12", "2026-03-19", "plain weeks"],
  ])("signed on %s: published by %s, filed by %s (%s)", (signedOn, published, filed) => {
    expect(clock("publish", {}, signedOn)).toMatchObject({ due: published, provisional: false });
    expect(clock("file", {}, signedOn)).toMatchObject({ due: filed, provisional: false });
  });

  test("beyond the last published year a due date is provisional", () => {
    expect(clock("publish", {}, "2026-12-29")).toMatchObject({ due: "2026-12-31", provisional: false });
    expect(clock("publish", {}, "2026-12-30")).toMatchObject({ due: "2027-01-01", provisional: true });
    expect(clock("file", {}, "2026-12-29")).toMatchObject({ provisional: true });
  });

  test.each([
    ["2026-01-20", "2026-02-24", "the thirtieth day falls into the Spring Festival"],
    ["2026-02-08", "2026-03-10", "the thirtieth day is a workday"],
    ["2024-09-02", "2024-10-08", "the thirtieth day falls into National Day"],
  ])("awarded on %s: signed by %s (%s)", (awardedOn, due) => {
    expect(clock("sign", { awardedOn })).toMatchObject({ due });
  });

  test("a clock runs, is kept, is late or overdue", () => {
    const published = (on: string) => ({ publication: { medium: "政府采购网", number: "1", on } });
    expect(clock("publish", {}, "2026-03-06", "2026-03-10")?.state).toBe("running");
    expect(clock("publish", {}, "2026-03-06", "2026-03-11")?.state).toBe("overdue");
    expect(clock("publish", published("2026-03-10"), "2026-03-06", "2026-04-01")?.state).toBe("kept");
    expect(clock("publish", published("2026-03-11"), "2026-03-06", "2026-04-01")?.state).toBe("late");
    expect(clocksOf({}, undefined, ON)).toEqual([]);
  });
});

describe("milestones", () => {
  test("shares that sum to 100 are taken, others refused; all of them are the whole amount to the fen", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 9_000_000_000 }),
        (shares, amountFen) => {
          const sum = shares.reduce((total, one) => total + one, 0);
          const milestones = shares.map((sharePercent) => ({
            name: "阶段验收",
            until: "2026-12-31",
            sharePercent,
          }));
          const input = { milestones, from: "2026-01-01", to: "2026-12-31" } as unknown as ContractInput;
          if (sum !== 100) {
            expect(() => makeMilestones(input)).toThrow("100%");
            return;
          }
          const made = (makeMilestones(input) ?? []).map((one) => ({ ...one, state: "ACCEPTED" as const }));
          expect(ceilingOf({ milestones: made, to: "2026-12-31", amountFen })).toBe(amountFen);
        },
      ),
      {
        examples: [
          [[50, 50], 101],
          [[33, 33, 34], 1],
          [[100], 7],
        ],
      },
    );
  });
});

describe("the states of a contract", () => {
  const states = Object.keys(contractStatus) as ContractStatus[];
  const pairs = states.flatMap((from) => states.map((to) => [from, to] as const));

  test.each(pairs)("%s to %s only where the machine has an arrow", (from, to) => {
    const contract = { status: from, version: 3, contractNo: "HT-1" } as Contract;
    const move = () => refuseTransition(contract, to);
    if (contractTransitions.some((one) => one.from === from && one.to === to)) expect(move).not.toThrow();
    else expect(move).toThrow("HT-1");
  });
});

describe("the text that is signed", () => {
  const contract = {
    title: "农村留守儿童关爱服务合同",
    contractNo: "HT-1",
    purchaserName: "某区民政局",
    organizationName: "𠮷祥社会工作服务中心",
    items: [{ name: "走访核查", catalogueCode: "A060101", quantity: 3, unit: "人次", priceFen: 12_050 }],
    amountFen: 36_150,
    from: "2026-01-01",
    to: "2026-12-31",
    piaNo: "PIA-1",
  } as unknown as Contract;
  const terms = { settlement: "十个工作日内支付", duties: "各尽其责\n如实提交", liability: "追回款项" };

  test("says every section, with rare characters as they are, and changes with every fact", () => {
    const text = contractText(contract, terms);
    for (const part of [
      "𠮷祥",
      "3人次，单价¥120.50，计¥361.50",
      "占合同金额100%",
      "追回款项",
      "如实提交",
      "PIA-1",
    ])
      expect(text).toContain(part);
    expect(contractText({ ...contract, to: "2026-12-30" }, terms)).not.toBe(text);
    expect(contractText(contract, { ...terms, bond: { amountFen: 1, form: "GUARANTEE" } })).toContain("保函");
    expect(contractText(contract, terms)).toBe(text);
  });
});
