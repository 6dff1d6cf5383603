// Writes packages/core/src/holiday.data.ts from the chinese-days package (MIT): `npm run holidays`.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { buildHolidays, type ChineseDays } from "./build.ts";

const require = createRequire(import.meta.url);
const version: string = require("chinese-days/package.json").version;
const data: ChineseDays = JSON.parse(
  readFileSync(require.resolve("chinese-days/dist/chinese-days.json"), "utf8"),
);

const years = buildHolidays(data).map((year) => {
  const ranges = year.holidays.map(
    ({ name, from, to }) => `      { name: "${name}", from: "${from}", to: "${to}" },`,
  );
  const swaps = year.swapWorkdays.map((date) => `"${date}"`).join(", ");
  const swapLine = `    swapWorkdays: [${swaps}],`;
  return [
    "  {",
    `    year: ${year.year},`,
    `    source: "${year.source}",`,
    `    documentNo: "${year.documentNo}",`,
    `    publishedOn: "${year.publishedOn}",`,
    "    holidays: [",
    ...ranges,
    "    ],",
    ...(swapLine.length <= 110
      ? [swapLine]
      : ["    swapWorkdays: [", ...year.swapWorkdays.map((date) => `      "${date}",`), "    ],"]),
    "  },",
  ].join("\n");
});

const text = `// Made by \`npm run holidays\` from chinese-days ${version} (MIT). Do not edit by hand.
import type { HolidayYear } from "./calendar.ts";

export const publishedHolidays: readonly HolidayYear[] = [
${years.join("\n")}
];
`;

const target = new URL("../../../core/src/holiday.data.ts", import.meta.url);
writeFileSync(target, text);
console.log(`holiday.data.ts: ${years.length} years from chinese-days ${version}`);
