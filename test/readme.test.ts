import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

test("begins with the two commands, then what the folders are", () => {
  const start = readme.indexOf("npm start");
  expect(start).toBeGreaterThan(0);
  expect(start).toBeLessThan(readme.indexOf("npm test"));
  expect(readme.indexOf("npm test")).toBeLessThan(readme.indexOf("## The rooms"));
  expect(readme.indexOf("## The rooms")).toBeLessThan(readme.indexOf("## How to add a kind of deliverable"));
});

test("names no command that is not there, and leaves none out", () => {
  const named = new Set([...readme.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? ""));
  expect([...named].filter((name) => !(name in scripts))).toEqual([]);
  const told = Object.keys(scripts).filter((name) => name !== "start" && name !== "test");
  expect(told.filter((name) => !named.has(name))).toEqual([]);
});

test("every script runs a file that is there", () => {
  const files = Object.values(scripts).flatMap((script) => script.match(/[\w/.-]+\.(mjs|ts)\b/g) ?? []);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test("shows pictures that are there, and names folders that are there", () => {
  const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? "");
  expect(pictures.length).toBeGreaterThan(0);
  const folders = [...readme.matchAll(/`(src\/[a-z./-]+)`/g)].map((match) =>
    join("packages/core", match[1] ?? ""),
  );
  const missing = [...pictures, ...folders].filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});
