import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const text = read("docs/operations.md");
const found = (pattern: RegExp, where = text) => [
  ...new Set([...where.matchAll(pattern)].map((match) => match[1] ?? "")),
];

test("names only commands that are there", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = found(/npm run ([a-z:]+)/g);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("names only files that are there", () => {
  const files = found(/`((?:infra|packages|test|functions|docs)\/[\w./-]+\.(?:ts|json|md))`/g);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test("says of every alarm what to do", () => {
  const alarms = read("infra/alarm.ts");
  const fixed = found(/"([a-z-]+)": \{\s*metric/g, alarms);
  const kinds = found(/rules\[`\$\{name\}(-[a-z-]+)`\]/g, alarms);
  expect(fixed.length).toBeGreaterThan(3);
  expect(kinds.length).toBeGreaterThan(1);
  expect([...fixed, ...kinds].filter((name) => !text.includes(name))).toEqual([]);
});

test("has ten alarms, each with what it means, where to look and what to do", () => {
  const [, ...parts] = (text.split("## Alarms")[1]?.split("\n## ")[0] ?? "").split("\n### ");
  expect(parts.map((part) => Number.parseInt(part, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const part of parts) {
    expect(part).toMatch(/_Means_:[\s\S]+_Look at_:[\s\S]+_Do_:/);
  }
});

test("its links lead to its own headings", () => {
  const anchors = found(/^#+ (.+)$/gm).map((title) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .replace(/\s/g, "-"),
  );
  expect(found(/\]\(#([^)]+)\)/g).filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});
