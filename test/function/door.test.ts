import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portalNouns } from "@guanhu/functions/api";
import { type Bundle, bundleFunctions, doors } from "@guanhu/functions/bundle/bundle";
import { publicPaths } from "@guanhu/functions/public.paths";
import { allRoutes, portalRoutes } from "@guanhu/functions/routes";
import { divisionRoutes } from "@guanhu/functions/routes/division";
import { metaRoutes } from "@guanhu/functions/routes/meta";
import { opinionLinkRoutes } from "@guanhu/functions/routes/opinion-link";
import { publicRoutes } from "@guanhu/functions/routes/public";
import { sessionRoutes } from "@guanhu/functions/routes/session";
import { signInPaths } from "@guanhu/functions/sign-in.paths";
import { limits } from "@guanhu/local/cold/cold";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ready = async () => ({});

test("every route is of one function, and the gateway's paths lead there", () => {
  const owned = [
    ...portalRoutes.map((one) => ["api", one] as const),
    ...sessionRoutes.map((one) => ["sign-in", one] as const),
    ...[...divisionRoutes, ...publicRoutes, ...opinionLinkRoutes, ...metaRoutes(() => ({}), ready)].map(
      (one) => ["public", one] as const,
    ),
  ];
  const nameOf = ({ spec }: { spec: { method: string; path: string } }) => `${spec.method} ${spec.path}`;
  const all = allRoutes(ready).map(nameOf).sort();
  expect(owned.map(([, one]) => nameOf(one)).sort()).toEqual(all);
  expect(new Set(all).size).toBe(all.length);
  for (const [door, one] of owned)
    expect([nameOf(one), gatewayLeads(one.spec.path)]).toEqual([nameOf(one), door]);
});

test("the portal's function finds the routes of a noun by the first word of the path", async () => {
  const found = await Promise.all(
    Object.entries(portalNouns).map(async ([word, load]) => {
      const routes = await load();
      return routes.filter(({ spec }) => spec.path.split("/")[2] === word);
    }),
  );
  expect(new Set(found.flat())).toEqual(new Set(portalRoutes));
});

/** As API Gateway chooses: the most specific of the paths that fit; the portal has all that is left. */
function gatewayLeads(path: string): string {
  const paths = { "sign-in": signInPaths, public: publicPaths };
  const example = path.replace(/\{\w+\}/g, "x1");
  for (const [door, own] of Object.entries(paths)) {
    const fits = own.some((pattern) =>
      new RegExp(`^${pattern.replace(/\{proxy\+\}/g, ".+").replace(/\{\w+\}/g, "[^/]+")}$`).test(example),
    );
    if (fits) return door;
  }
  return "api";
}

describe("the bundles", () => {
  let folder: string;
  let bundles: Bundle[];
  const texts = new Map<string, string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "guanhu-bundle-"));
    bundles = await bundleFunctions(folder);
    for (const { name } of bundles) {
      const files = (await readdir(join(folder, name))).filter((file) => file.endsWith(".mjs"));
      const read = await Promise.all(files.map((file) => readFile(join(folder, name, file), "utf8")));
      texts.set(name, read.join("\n"));
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("one folder for each function, the API's code within its limit", async () => {
    expect(bundles.map(({ name }) => name)).toEqual(Object.keys(doors));
    const api = bundles.find(({ name }) => name === "api");
    expect((api?.bytes ?? Infinity) / 1000).toBeLessThanOrEqual(limits.kilobytes.most);
  });

  test("a function has only what it needs: the password hash is with the sign-in, the stores where they are used", async () => {
    const withHash = bundles.filter(({ name }) => texts.get(name)?.includes('"@node-rs/argon2"'));
    expect(withHash.map(({ name }) => name)).toEqual(["sign-in", "administrator"]);
    const has = async (name: string, file: string) => (await readdir(join(folder, name))).includes(file);
    for (const name of ["sign-in", "administrator"]) {
      const modules = await readdir(join(folder, name, "node_modules/@node-rs"));
      expect(modules).toEqual(["argon2", "argon2-linux-x64-gnu"]);
    }
    expect([await has("api", "evidence.mjs"), await has("api", "seals.mjs")]).toEqual([true, false]);
    expect([await has("tick", "evidence.mjs"), await has("tick", "seals.mjs")]).toEqual([false, true]);
    // Keys, and the identity provider's client.
    for (const name of ["public", "stream", "tick", "replay"])
      expect(texts.get(name)).not.toContain("TrentService");
    for (const name of ["api", "public", "stream", "administrator"])
      expect(texts.get(name)).not.toContain("id_token");
  });

  test("data stays in files, sources and maps stay out", async () => {
    expect(texts.get("api")).not.toContain("610702001");
    expect(await readdir(join(folder, "api"))).toContain("village.data.json");
    expect(await readdir(join(folder, "stream"))).not.toContain("village.data.json");
    for (const { name } of bundles) {
      const files = await readdir(join(folder, name));
      expect(files.filter((file) => /\.(map|ts)$/.test(file))).toEqual([]);
      expect(texts.get(name)).not.toContain(process.cwd());
    }
    expect(await readdir(join(folder, "maps/api"))).toContain("index.mjs.map");
  });

  test("what is bundled again is the same, byte for byte", async () => {
    await bundleFunctions(folder, ["api"]);
    const files = (await readdir(join(folder, "api"))).filter((file) => file.endsWith(".mjs"));
    const read = await Promise.all(files.map((file) => readFile(join(folder, "api", file), "utf8")));
    expect(read.join("\n")).toBe(texts.get("api"));
  });
});
