import { parseArgs } from "node:util";
import type { Parts } from "@guanhu/core/context";
import { noKeyring } from "@guanhu/functions/lazy";
import { makeParts } from "@guanhu/functions/parts";
import { findDeployed, refuseServing } from "../../../infra/aws.ts";
import { chooseStage } from "../../../infra/stage.ts";
import { runOnFolder } from "./world/folder.ts";

export interface Maintenance {
  /** As npm calls it. */
  command: string;
  /** It changes the table: on AWS only while the stage does not serve, as on one machine. */
  changes: boolean;
}

/**
 * Runs a maintenance command where the command line says: on the table of a deployed stage (`--stage`, `--region`), or a
 * restored one beside it (`--table`), with the operator's own credentials; without options on the data folder of a
 * portal that is stopped. What goes wrong is said in one line, with exit code 1.
 */
export async function runMaintenance(
  argv: readonly string[],
  maintenance: Maintenance,
  work: (parts: Parts) => Promise<void>,
): Promise<void> {
  if (argv.length === 0) return runOnFolder(work);
  try {
    await work(await partsOfStage(argv, maintenance));
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : "";
    const told = name === "Error" || name === "" ? "" : `${name}：`;
    console.error(cause instanceof Error ? `${told}${cause.message}` : cause);
    process.exitCode = 1;
  }
}

async function partsOfStage(argv: readonly string[], { command, changes }: Maintenance): Promise<Parts> {
  const options = optionsOf(argv, command);
  const { stage, region } = chooseStage(options.stage, options.region);
  const { table, evidence, seals } = await findDeployed(stage, region);
  if (changes) await refuseServing(stage, region);
  // Neither chains and seals nor views are under a key of the domain.
  return makeParts({
    table: options.table ?? table,
    region,
    bucket: evidence,
    sealBucket: seals,
    keyring: noKeyring,
  });
}

function optionsOf(argv: readonly string[], command: string) {
  try {
    const text = { type: "string" } as const;
    return parseArgs({ args: [...argv], options: { stage: text, region: text, table: text } }).values;
  } catch {
    throw new Error(`用法：npm run ${command} -- [--stage 环境 [--region 区域] [--table 表名]]`);
  }
}
