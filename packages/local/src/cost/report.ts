import { type Bill, durationOf, timesOf } from "./formula.ts";
import { counted, currencies, type Price } from "./prices.ts";
import {
  type Assumed,
  type Measured,
  type MeasuredOperation,
  operationNames,
  partsOfRequests,
} from "./usage.ts";

const MARK = "?";

/** A bill as text: every line with its quantity and price, the sums, and what it comes to per child and deliverable. */
export function billText(bill: Bill): string {
  const { scenario, region, lines } = bill;
  const currency = currencies[region];
  const services = [...new Set(lines.map(({ id }) => counted[id].service))];
  const rows = services.flatMap((service) => {
    const own = lines.filter(({ id }) => counted[id].service === service);
    const sum = own.reduce((total, line) => total + line.micros, 0);
    return [
      ...own.map(({ id, quantity, price, micros }) => [
        service,
        counted[id].what,
        `${grouped(quantity)} ${counted[id].unit}`,
        "x",
        `${priceText(price)} ${price.unconfirmed ? MARK : " "}`,
        "=",
        money(micros),
      ]),
      ["", `${service} together`, "", "", "", "", money(sum)],
    ];
  });
  const monthly = Math.max(1, scenario.deliverables / 12);
  return [
    `${scenario.name}: ${grouped(scenario.children)} children, ${grouped(scenario.deliverables)} deliverables a year; ${region}, ${currency} a month`,
    table(rows, [2, 4, 6]),
    `Total ${money(bill.micros)} ${currency} a month; ${fraction(bill.micros / scenario.children)} per child and month; ${fraction(bill.micros / monthly)} per deliverable`,
  ].join("\n");
}

/** On what the bills stand: the assumptions, what one operation takes and how often it happens, the prices' pages. */
export function groundText(bills: readonly Bill[], measured: Measured, assumed: Assumed): string {
  const [first] = bills;
  if (!first) return "";
  const times = timesOf(first.scenario, assumed);
  const rows = operationNames.map((name) => {
    const { wru, rru, keyCalls } = measured.operations[name];
    const often = grouped(Math.round(times[name]));
    const ms = `${durationOf(name, measured, assumed).toFixed(0)} ms`;
    const part = partsOfRequests.includes(name) ? "part of a request" : "";
    return [name, `${wru} WRU`, `${rru} RRU`, `${keyCalls} KMS`, ms, often, part];
  });
  const plain = Object.entries(assumed).filter(([, value]) => typeof value === "number");
  const pages = first.lines.map(({ id, price }) => [
    price.unconfirmed ? MARK : "",
    `${counted[id].service}, ${counted[id].what}`,
    `from ${price.from}`,
    price.page,
  ]);
  return [
    `Measured (npm run cost -- --measure), and how often in a month (${first.scenario.name}, assumed)`,
    table(rows, [1, 2, 3, 4, 5]),
    "",
    "Assumed (packages/local/src/cost/usage.ts)",
    table(
      plain.map(([name, value]) => [name, String(value)]),
      [1],
    ),
    "",
    `Prices (packages/local/src/cost/prices.ts); ${MARK}: not confirmed, hold it against its page first`,
    table(pages, []),
    "",
    "Free tiers, volume discounts, tax, the domain's name and its filing are left out.",
  ].join("\n");
}

/** What was measured now beside what usage.ts holds; marks what is more than a tenth away. */
export function comparisonText(now: Measured, held: Measured): string {
  const units = ["wru", "rru", "reads", "writes", "keyCalls", "ownMs", "answerBytes"] as const;
  const rows = operationNames.map((name) => [
    name,
    ...units.map((unit) => beside(now.operations[name], held.operations[name], unit)),
  ]);
  const stored = (["deliverable", "photo", "child"] as const).flatMap((name) =>
    (["base", "indexes"] as const).map((part) => [
      `${name}, ${part}`,
      `${Math.round(now.stored[name][part])} bytes`,
      `(${held.stored[name][part]})`,
    ]),
  );
  return [
    "Measured now (in brackets: usage.ts, where it is more than a tenth away)",
    table([["", ...units], ...rows], [1, 2, 3, 4, 5, 6, 7]),
    "",
    table(stored, [1, 2]),
  ].join("\n");
}

export function toJson(bills: readonly Bill[]) {
  return bills.map(({ scenario, region, lines, micros }) => ({
    ...scenario,
    region,
    currency: currencies[region],
    lines: lines.map(({ id, quantity, price, micros }) => ({ id, quantity, price, micros })),
    micros,
  }));
}

function beside(now: MeasuredOperation, held: MeasuredOperation, unit: keyof MeasuredOperation): string {
  const far = Math.abs(now[unit] - held[unit]) > Math.max(0.05, held[unit] / 10);
  return far ? `${now[unit]} (${held[unit]})` : String(now[unit]);
}

function priceText({ micros, per }: Price): string {
  const amount = (micros / 1_000_000).toFixed(6).replace(/(\.\d\d\d*?)0+$/, "$1");
  return `${amount} per ${per === 1 ? "1" : grouped(per)}`;
}

function money(micros: number): string {
  return grouped(Math.round(micros / 10_000) / 100, 2);
}

function fraction(micros: number): string {
  return (micros / 1_000_000).toFixed(4);
}

function grouped(value: number, digits?: number): string {
  return value.toLocaleString("en-US", {
    maximumFractionDigits: digits ?? 3,
    minimumFractionDigits: digits ?? 0,
  });
}

function table(rows: readonly (readonly string[])[], right: readonly number[]): string {
  const widths = (rows[0] ?? []).map((_, nth) => Math.max(...rows.map((row) => row[nth]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, nth) =>
          right.includes(nth) ? cell.padStart(widths[nth] ?? 0) : cell.padEnd(widths[nth] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
