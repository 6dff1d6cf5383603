import { readFile } from "node:fs/promises";
import { allRoutes } from "@guanhu/functions/routes";
import { expect, test } from "vitest";
import { describeApi, typesFile } from "../../packages/web/tool/api-types.ts";

test("the portal's types are those of the API as it is now", async () => {
  const now = await describeApi(allRoutes(async () => ({})));
  const kept = await readFile(typesFile, "utf8");
  // Compared line by line from the first that differs: the whole file would drown what changed.
  const [a, b] = [now.split("\n"), kept.split("\n")];
  const first = a.findIndex((line, nth) => line !== b[nth]);
  expect({ line: first + 1, now: a[first], kept: b[first] }, "run npm run api:types").toEqual({
    line: 0,
    now: undefined,
    kept: undefined,
  });
  expect(b.length).toBe(a.length);
});
