import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Import {
  file: string;
  /** A package's name, or a path from the root. */
  target: string;
}

const files = ["packages/core/src", "packages/local/src", "packages/web/src", "functions", "infra"].flatMap(
  (room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules"))
      .map((name) => join(room, name)),
);

test("every room imports only what it may", () => {
  const broken = files.flatMap(importsOf).filter((one) => !allowed(one));
  expect(broken.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});

test("no barrels, no default exports, no namespaces", () => {
  const broken = files.filter((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return (
      /(^|\/)index\.tsx?$/.test(file) ||
      /^export default/m.test(text) ||
      /^\s*(export )?namespace /m.test(text)
    );
  });
  expect(broken).toEqual([]);
});

test("the domain has no clock of its own", () => {
  const broken = files.filter(
    (file) =>
      file.startsWith("packages/core/") &&
      /Date\.now\(\)|new Date\(\)/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(broken).toEqual([]);
});

test("what core keeps to itself cannot be imported from outside", () => {
  const manifest = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8")) as {
    exports: Record<string, string | null>;
  };
  const open = Object.values(manifest.exports).filter((path) =>
    /\.(entity|rule)\.ts$|table\/(table|write|step)/.test(path ?? ""),
  );
  // Pure rules of deliverables, which the portal applies before it sends and when it counts.
  expect(open).toEqual(["./src/deliverable/kind/kind.rule.ts", "./src/deliverable/deliverable.rule.ts"]);
});

/** Value modules at the top of core: they know no noun. */
const VALUES =
  /^packages\/core\/src\/(actor|calendar|holiday\.data|money|uscc|resident-id|id|error|error\.text(\.\w+)?|permission(\.table)?|cache|state)\.ts$/;

function allowed({ file, target }: Import): boolean {
  if (file.startsWith("packages/core/src/")) return allowedInCore(file, target);
  if (file.startsWith("functions/")) {
    return !/^react|^antd|table\/(table|write|step|entity)|^@guanhu\/(web|local)/.test(target);
  }
  if (file.startsWith("infra/")) {
    return (
      /^(infra\/|node:|aws-cdk-lib|constructs$|cdk-nag$|esbuild$|aws-lambda$|@aws-sdk\/client-s3$)/.test(
        target,
      ) ||
      /^@guanhu\/(core\/(table\/keys|id)|web\/(build|serve))$/.test(target) ||
      /^functions\/(\w[\w-]*\.paths|edge|bundle\/bundle)\.ts$/.test(target)
    );
  }
  if (file.startsWith("packages/web/")) {
    if (!target.startsWith("@guanhu/")) return !/^hono|^@aws-sdk|^node:/.test(target);
    return /^@guanhu\/core\/(.*\/shape|.*\/form|error|error\/text|permission|actor|calendar|money|resident-id|uscc|id|deliverable\/(kind|region|header|rule)|.*\/kind.*)/.test(
      target,
    );
  }
  return !/^react|^antd/.test(target);
}

function allowedInCore(file: string, target: string): boolean {
  if (/^(hono|react|antd|@guanhu)/.test(target)) return false;
  const isCore = target.startsWith("packages/core/src/");
  if (/\.shape\.ts$/.test(file)) {
    return (
      target === "zod" ||
      VALUES.test(target) ||
      /\.shape\.ts$|table\/(keys|chained)\.ts$|\/kind\/[^/]+(\/[^/]+)?\.ts$/.test(target)
    );
  }
  if (/\.rule\.ts$/.test(file)) {
    return !isCore || VALUES.test(target) || /\.(shape|rule|data)\.ts$|kind\.define\.ts$/.test(target);
  }
  if (/\.entity\.ts$/.test(file)) {
    return (
      target === "zod" || VALUES.test(target) || /\.shape\.ts$|table\/(keys|entity|chained)\.ts$/.test(target)
    );
  }
  if (VALUES.test(file)) return !isCore || VALUES.test(target);
  if (file.startsWith("packages/core/src/table/")) {
    return (
      !isCore ||
      /\/table\/|\/audit\/(audit\.entity|chain|audit\.shape)\.ts$|\/(error|context|cache|json)\.ts$/.test(
        target,
      )
    );
  }
  return allowedInNoun(file, target, isCore);
}

/** Verbs and views: their own noun's files, and of other nouns the verbs, shapes and views, never entities or rules. */
function allowedInNoun(file: string, target: string, isCore: boolean): boolean {
  if (!isCore || dirname(target) === dirname(file) || target.startsWith(`${dirname(file)}/`)) return true;
  // The projection makes the views of several nouns in one transaction.
  if (file.startsWith("packages/core/src/projection/")) return true;
  // The world of the local stack and bulk writing share what the verbs build.
  return (
    !/\.(entity|rule)\.ts$/.test(target) ||
    /\/deliverable\/kind\//.test(file) ||
    /\/kind\.rule\.ts$/.test(target)
  );
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const names = [...text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\()"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  return names.map((name) => ({ file, target: name.startsWith(".") ? pathOf(file, name) : name }));
}

function pathOf(file: string, name: string): string {
  return relative(root, resolve(root, dirname(file), name));
}
