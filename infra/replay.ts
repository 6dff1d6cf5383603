import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { callFunction } from "./aws.ts";
import { chooseStage } from "./stage.ts";

/** What one run of the replay function answers. */
export interface Answer {
  replayed: number;
  failed: number;
  gone: number;
  more: boolean;
}

const MOST_ROUNDS = 200;

/** Calls the replay function until no letter is left that can be taken, and adds up what it did. */
export async function replayAll(call: () => Promise<Answer>): Promise<Answer> {
  const total: Answer = { replayed: 0, failed: 0, gone: 0, more: true };
  for (let round = 0; total.more && round < MOST_ROUNDS; round++) {
    const { replayed, failed, gone, more } = await call();
    total.replayed += replayed;
    total.failed += failed;
    total.gone += gone;
    total.more = more;
  }
  return total;
}

function optionsOf(argv: readonly string[]) {
  try {
    const options = { stage: { type: "string" }, region: { type: "string" } } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch {
    throw new Error("用法：npm run replay -- --stage 环境 [--region 区域]");
  }
}

async function main(): Promise<number> {
  const options = optionsOf(process.argv.slice(2));
  const { stage, region } = chooseStage(options.stage, options.region);
  const call = () => callFunction<Answer>({ stage, region, name: "replay" }, {});
  const { replayed, failed, gone, more } = await replayAll(call);
  console.log(
    `已重放 ${replayed} 条；仍失败 ${failed} 条（留在队列中）；数据流中已不存在 ${gone} 条（需重建视图）。`,
  );
  if (more) console.log("队列中还有消息，请再运行一次。");
  return failed > 0 || gone > 0 || more ? 2 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main().catch((cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : cause);
    return 1;
  });
}
