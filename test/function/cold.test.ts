import { doors } from "@guanhu/functions/bundle/bundle";
import { measureCold } from "@guanhu/local/cold/cold";
import { expect, test } from "vitest";

test("every bundle is loaded in processes of its own, beside an empty handler and the bare SDK client", async () => {
  const rows = await measureCold(2);
  const [empty, sdk, ...functions] = rows;
  expect(functions.map(({ name }) => name)).toEqual(Object.keys(doors));
  expect(sdk).toMatchObject({ ratio: 1, cpuRatio: 1 });
  for (const row of rows) expect(row.wall).toBeGreaterThan(0);
  expect(empty?.wall).toBeLessThan(sdk?.wall ?? 0);
  const answering = functions.filter(({ answered }) => answered !== undefined);
  expect(answering.map(({ name }) => name)).toEqual(["api", "sign-in", "public"]);
  for (const { answered, wall } of answering) expect(answered).toBeGreaterThan(wall);
  for (const { answered, answeredRatio } of answering) {
    expect(answeredRatio).toBeCloseTo((answered ?? 0) / (sdk?.wall ?? 0));
  }
});
