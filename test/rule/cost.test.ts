import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { billOf, lineOf, quantitiesOf } from "../../packages/local/src/cost/formula.ts";
import { measureUsage } from "../../packages/local/src/cost/measure.ts";
import { parseOptions } from "../../packages/local/src/cost/option.ts";
import {
  counted,
  type Price,
  type PriceId,
  priceList,
  priceOn,
  regions,
} from "../../packages/local/src/cost/prices.ts";
import { billText, groundText, toJson } from "../../packages/local/src/cost/report.ts";
import {
  type Assumed,
  assumed,
  type Measured,
  type MeasuredOperation,
  measured,
  operationNames,
  scenarioOf,
  scenarios,
} from "../../packages/local/src/cost/usage.ts";

const DAY = "2026-06-01";
const figures = { measured, assumed };
const pricesOf = (region: (typeof regions)[number]) => ({ region, list: priceList[region], day: DAY });
const place = fc.record({
  children: fc.integer({ min: 1, max: 5_000_000 }),
  deliverables: fc.integer({ min: 0, max: 50_000_000 }),
  region: fc.constantFrom(...regions),
});

test("the lines add up to the total, each is its quantity times its price, none is less than nothing", () => {
  fc.assert(
    fc.property(place, ({ children, deliverables, region }) => {
      const bill = billOf(scenarioOf("place", children, deliverables), figures, pricesOf(region));
      expect(bill.lines.map(({ id }) => id)).toEqual(Object.keys(counted));
      expect(bill.micros).toBe(bill.lines.reduce((sum, { micros }) => sum + micros, 0));
      for (const { quantity, price, micros } of bill.lines) {
        expect(Number.isSafeInteger(micros) && micros >= 0).toBe(true);
        expect(Math.abs(micros - (quantity * price.micros) / price.per)).toBeLessThanOrEqual(0.5);
      }
    }),
  );
});

test("more children, or more deliverables, never cost less, in no line", () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 3 }), ({ children, deliverables, region }, times) => {
      const costs = (c: number, d: number) =>
        billOf(scenarioOf("place", c, d), figures, pricesOf(region)).lines.map(({ micros }) => micros);
      const base = costs(children, deliverables);
      for (const more of [costs(children * times, deliverables), costs(children, deliverables * times)]) {
        more.forEach((micros, nth) => {
          expect(micros).toBeGreaterThanOrEqual(base[nth] ?? 0);
        });
      }
    }),
  );
});

/** Figures that can be reckoned in the head: every operation takes the same, few of them happen. */
const plain: MeasuredOperation = {
  wru: 10,
  rru: 2,
  reads: 2,
  writes: 1,
  keyCalls: 1,
  ownMs: 10,
  answerBytes: 1024,
};
const byHand: { measured: Measured; assumed: Assumed } = {
  measured: {
    operations: Object.fromEntries(operationNames.map((name) => [name, plain])) as Measured["operations"],
    stored: {
      deliverable: { base: 8192, indexes: 2048 },
      photo: { base: 1024, indexes: 0 },
      child: { base: 4096, indexes: 4096 },
    },
  },
  assumed: {
    perDeliverable: { submit: 1, viewOfSubmit: 1 },
    perChildMonth: { page: 2 },
    perSignIn: { signIn: 1 },
    photosPerDeliverable: 1,
    photoBytes: 1024 * 1024,
    viewsPerPhoto: 1,
    accountsPerThousand: 40,
    signInsPerMonth: 10,
    portalRequestsPerSignIn: 10,
    portalBytesPerSignIn: 1024 * 1024,
    portalMs: 10,
    monthsKept: 12,
    backups: 2,
    logBytesPerRequest: 1024,
    logMonthsKept: 6,
    changesPerBatch: 5,
    memoryGb: 1,
    ownTimeFactor: 2,
    readMs: 5,
    writeMs: 25,
    keyMs: 5,
    coldStartShare: 0,
    coldStartMs: 0,
    keys: 3,
    otherKeyCalls: 1000,
    alarms: 10,
    metrics: 10,
    dashboards: 1,
    secrets: 1,
  },
};

test("a county, reckoned by hand to the cent", () => {
  // A county of 5,000 children with 60,000 deliverables a year: 5,000 a month. In a month there are
  //   5,000 submissions, 5,000 photos announced, 5,000 completed, 10,000 pages: 25,000 requests of the API,
  //   2,000 sign-ins (5 × 40 people × 10), 25,000 session checks, 5,000 photos in submissions,
  //   5,000 changes for the views in 1,000 batches with a note for the seal each:
  //   63,000 operations of 10 WRU, 2 RRU, 1 KMS request and 60 ms (2 × 10 + 2 × 5 + 25 + 5) each.
  const county = scenarioOf("county", 5000, 60_000);
  const price = (micros: number, per: number): Price => ({ micros, per, from: "2026-01-01", page: "test" });
  const list: Record<PriceId, Price[]> = {
    "table.write": [price(1_000_000, 1_000_000)], // 630,000 WRU                                   0.63
    "table.read": [price(500_000, 1_000_000)], // 126,000 RRU                                     0.063
    // 5,000 children × 8 KiB + 60,000 deliverables × (10 + 1) KiB = 700,000 KiB = 0.66757… GB
    "table.storage": [price(1_000_000, 1)], // 0.668                                              0.668
    // Without the indexes: 5,000 × 4 KiB + 60,000 × 9 KiB = 560,000 KiB = 0.53405… GB
    "table.recovery": [price(1_000_000, 1)], // 0.534                                             0.534
    "table.backup": [price(1_000_000, 1)], // twice: 1.06811… GB                                  1.068
    "function.request": [price(200_000, 1_000_000)], // 25,000 + 2,000 + 1,000 batches           0.0056
    "function.time": [price(20_000_000, 1_000_000)], // 63,000 × 0.06 s = 3,780 GB-s             0.0756
    "api.request": [price(1_000_000, 1_000_000)], // 27,000                                       0.027
    "files.storage": [price(20_000, 1)], // 60,000 MiB = 58.59375 GB, 58.594                    1.17188
    "files.put": [price(5000, 1000)], // 5,000                                                    0.025
    "files.get": [price(400, 1000)], // 5,000 × (1 + 2)                                           0.006
    "files.backup": [price(50_000, 1)], // 58.594                                                2.9297
    "key.month": [price(1_000_000, 1)], // 3                                                          3
    "key.call": [price(30_000, 10_000)], // 63,000 + 1,000                                        0.192
    "logs.written": [price(500_000, 1)], // 28,000 KiB = 0.02670… GB, 0.027                      0.0135
    "logs.stored": [price(30_000, 1)], // six times: 0.16021… GB, 0.160                          0.0048
    "alarm.month": [price(100_000, 1)], // 10                                                         1
    "metric.month": [price(300_000, 1)], // 10                                                        3
    "dashboard.month": [price(3_000_000, 1)], // 1                                                    3
    "secret.month": [price(400_000, 1)], // 1                                                       0.4
    "cdn.transfer": [price(85_000, 1)], // 2,000 MiB = 1.953125 GB, 1.953                      0.166005
    "cdn.request": [price(10_000, 10_000)], // 20,000                                              0.02
    // 27,000 answers of 1 KiB and 5,000 photos of 1 MiB = 5,147,000 KiB = 4.90856… GB, 4.909
    "transfer.out": [price(90_000, 1)], //                                                      0.44181
  };
  const bill = billOf(county, byHand, { region: "us-east-1", list, day: DAY });
  expect(bill.micros).toBe(18_441_895);
  const text = billText(bill);
  expect(text).toContain("Total 18.44 USD a month; 0.0037 per child and month; 0.0037 per deliverable");
  expect(text).toMatch(/DynamoDB together +2\.96\n/);
  expect(text).toMatch(/write request units +630,000 WRU +x +1\.00 per 1,000,000 +=\s+0\.63\n/);
});

test("without a CDN the portal's files come through the gateway", () => {
  const county = scenarioOf("county", 5000, 60_000);
  const [with_, without] = [true, false].map((cdn) => quantitiesOf(county, byHand, cdn));
  expect(without?.["cdn.request"]).toBe(0);
  expect(without?.["api.request"]).toBe((with_?.["api.request"] ?? 0) + 20_000);
  expect(without?.["transfer.out"]).toBeCloseTo((with_?.["transfer.out"] ?? 0) + 2000 / 1024);
});

test("a quantity is what is printed: to the thousandth", () => {
  const price: Price = { micros: 1_000_000, per: 3, from: "2026-01-01", page: "test" };
  expect(lineOf("table.write", 1.23456, price)).toEqual({
    id: "table.write",
    quantity: 1.235,
    price,
    micros: 411_667,
  });
});

test("the newest price that has begun is in force", () => {
  const price = (micros: number, from: string): Price => ({ micros, per: 1, from, page: "test" });
  const prices = [price(3, "2027-01-01"), price(1, "2025-01-01"), price(2, "2026-01-01")];
  expect(priceOn(prices, "2025-12-31").micros).toBe(1);
  expect(priceOn(prices, "2026-01-01").micros).toBe(2);
  expect(priceOn(prices, "2030-01-01").micros).toBe(3);
  expect(() => priceOn(prices, "2024-12-31")).toThrow("no price on 2024-12-31");
});

test("every price has a page and a day, and what nobody confirmed shows its mark", () => {
  for (const region of regions) {
    const bill = billOf(scenarioOf("county", 5000), figures, pricesOf(region));
    for (const { price } of bill.lines) {
      expect(price.page.length).toBeGreaterThan(10);
      expect(price.from).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    const marked = billText(bill)
      .split("\n")
      .filter((line) => line.includes("?"));
    expect(marked).toHaveLength(bill.lines.filter(({ price }) => price.unconfirmed).length);
    expect(groundText([bill], measured, assumed)).toContain("?: not confirmed");
  }
});

test("county, city and province, with the province's deliverables per child", () => {
  expect(scenarios.map(({ children, deliverables }) => [children, deliverables])).toEqual([
    [5000, 60_870],
    [23_000, 280_000],
    [230_000, 2_800_000],
  ]);
  const bills = scenarios.map((one) => billOf(one, figures, pricesOf("us-east-1")));
  const [county, city, province] = toJson(bills).map(({ micros }) => micros);
  expect(county).toBeLessThan(city ?? 0);
  expect(city).toBeLessThan(province ?? 0);
});

test.each([
  [["--children", "0"], "--children: a whole number from 1 to 10000000, not 0"],
  [["--children", "many"], "--children: a whole number from 1 to 10000000, not many"],
  [
    ["--children", "5", "--deliverables", "1.5"],
    "--deliverables: a whole number from 0 to 1000000000, not 1.5",
  ],
  [["--deliverables", "5"], "--deliverables: say how many --children they are for"],
  [["--region", "eu-west-1"], "--region: us-east-1 or cn-northwest-1, not eu-west-1"],
  [["--price", "1"], "Unknown option '--price'"],
])("%j is refused in one line", (args, line) => {
  expect(() => parseOptions(args)).toThrow(line);
  try {
    parseOptions(args);
  } catch (cause) {
    expect(String(cause).trim().split("\n")).toHaveLength(1);
  }
});

test("options", () => {
  expect(parseOptions([])).toMatchObject({ scenarios, region: "us-east-1", measure: false });
  expect(parseOptions(["--children", "9000", "--deliverables", "0", "--region", "cn-northwest-1"])).toEqual({
    scenarios: [{ name: "as asked", children: 9000, deliverables: 0 }],
    region: "cn-northwest-1",
    measure: false,
    help: false,
  });
});

test("what is held as measured is what the verbs take", async () => {
  const now = await measureUsage(inject("dynamodb"));
  expect(Object.keys(now.operations).sort()).toEqual([...operationNames].sort());
  const far = operationNames.flatMap((name) =>
    (["wru", "rru"] as const).flatMap((unit) => {
      const [is, held] = [now.operations[name][unit], measured.operations[name][unit]];
      return Math.abs(is - held) > Math.max(1, held / 5) ? [`${name}: ${is} ${unit}, held: ${held}`] : [];
    }),
  );
  expect(far, "npm run cost -- --measure, then packages/local/src/cost/usage.ts").toEqual([]);
  for (const name of ["deliverable", "photo", "child"] as const) {
    expect(now.stored[name].base / measured.stored[name].base, name).toBeCloseTo(1, 0);
  }
});
