import { join, resolve } from "node:path";
import { openRunning } from "./demo/running.parts.ts";
import { demoSecrets } from "./demo/secrets.ts";
import { type Step, story } from "./demo/story.ts";
import { readDemoFile } from "./world/sign-in.ts";

const root = resolve(import.meta.dirname, "../../..");

/** Tells the main job step by step against the portal that runs on the data folder (or on PORT). */
async function main(): Promise<void> {
  const dataDir = resolve(process.env.DATA_DIR ?? join(root, ".data"));
  const { url, parts, close } = await openRunning(dataDir);
  const demo = await readDemoFile(dataDir);
  if (!demo) throw new Error("数据目录里没有演示数据，请先执行 npm start。");
  const { PORT: port } = process.env;
  const client = {
    url: port && port !== "0" ? `http://127.0.0.1:${port}` : url,
    secretsOf: demoSecrets(parts, demo.seed),
  };
  console.log(`门户：${client.url}`);
  let chapter = "";
  let steps = 0;
  let wrong = 0;
  try {
    for await (const step of story(client)) {
      if (step.chapter !== chapter) console.log(`\n${step.chapter}`);
      chapter = step.chapter;
      steps += 1;
      if (step.complaint) wrong += 1;
      print(step);
    }
  } finally {
    close();
  }
  console.log(wrong === 0 ? `\n${steps} 步，全部如所应有。` : `\n${steps} 步，${wrong} 步不对。`);
  if (wrong > 0) process.exitCode = 1;
}

function print(step: Step): void {
  console.log(`  ${step.complaint ? "✗" : "✓"} ${step.asks}`);
  console.log(`      ${step.by}  ${step.request}`);
  const refusal = step.code ? ` ${step.code}：${step.detail ?? ""}` : "";
  console.log(`      → ${step.status}${refusal}`);
  for (const fact of step.facts) console.log(`        ${fact}`);
  if (step.complaint) console.log(`      不对：${step.complaint}`);
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
});
