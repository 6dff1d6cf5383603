import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chooseStage, type Region, type Stage } from "./stage.ts";
import { root, synth } from "./synth.ts";

export interface Deployment {
  stage: Stage;
  region: Region;
  /** Only say what would be run. */
  dry: boolean;
  /** Arguments of the CDK's own command. */
  args: string[];
}

/**
 * The deployment that a command line asks for.
 * @throws Error with one Chinese line when stage, region or an option is unknown
 */
export function planDeployment(argv: readonly string[]): Deployment {
  const values = optionsOf(argv);
  const { stage, region } = chooseStage(values.stage, values.region);
  const args = ["deploy", "--app", join("cdk.out", region), `guanhu-${stage.name}`];
  // No terminal is attached: what widens rights is shown by `diff` before, not asked for here.
  args.push("--require-approval", "never", "--outputs-file", join("cdk.out", `${region}.outputs.json`));
  return { stage, region, dry: values.dry ?? false, args };
}

/** The installed command of the CDK; the newest one refuses this assembly. */
export function cdkCommand(): string {
  return join(dirname(createRequire(import.meta.url).resolve("aws-cdk/package.json")), "bin/cdk");
}

function optionsOf(argv: readonly string[]) {
  try {
    const options = {
      stage: { type: "string" },
      region: { type: "string" },
      dry: { type: "boolean" },
    } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch {
    throw new Error("用法：npm run deploy -- --stage 环境 [--region 区域] [--dry]");
  }
}

async function main(): Promise<number> {
  const { stage, region, dry, args } = planDeployment(process.argv.slice(2));
  const command = cdkCommand();
  if (dry) {
    console.log(`AWS_REGION=${region} node ${relative(root, command)} ${args.join(" ")}`);
    return 0;
  }
  await synth(region, join(root, "cdk.out", region), stage);
  const child = spawn(process.execPath, [command, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, AWS_REGION: region },
  });
  return new Promise((done) => child.once("exit", (code) => done(code ?? 1)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main().catch((cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : cause);
    return 1;
  });
}
