import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoSecrets } from "@guanhu/local/demo/secrets";
import { type Step, story } from "@guanhu/local/demo/story";
import { type Stack, startStack } from "@guanhu/local/stack";
import { readDemoFile } from "@guanhu/local/world/sign-in";
import { ensureDemoWorld } from "@guanhu/local/world/world";
import { afterAll, beforeAll, expect, test } from "vitest";

let stack: Stack;
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "guanhu-story-"));
  stack = await startStack({ port: 0, dataDir, webRoot: dataDir, inMemory: true });
  await ensureDemoWorld(stack.parts, { dataDir, now: new Date().toISOString() });
  await stack.pump.drained();
}, 180_000);

afterAll(async () => {
  await stack?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test("the main job, end to end over HTTP: every step answers as it should", {
  timeout: 300_000,
}, async () => {
  const demo = await readDemoFile(dataDir);
  if (!demo) throw new Error("no demo world");
  const steps: Step[] = [];
  const client = { url: stack.url, secretsOf: demoSecrets(stack.parts, demo.seed) };
  for await (const step of story(client)) steps.push(step);
  const wrong = steps.filter((step) => step.complaint);
  expect(
    wrong.map(({ chapter, asks, status, code, complaint }) => ({ chapter, asks, status, code, complaint })),
  ).toEqual([]);
  expect(steps.length).toBeGreaterThan(40);
  expect(new Set(steps.map((step) => step.chapter)).size).toBeGreaterThanOrEqual(6);
});
