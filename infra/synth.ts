import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeAccount } from "./app.ts";
import { chooseStage, type Region, regions, type Stage } from "./stage.ts";

/** Code root. */
export const root = resolve(import.meta.dirname, "..");

/** What is deployed besides the templates: a folder per function, and the portal's files. */
export interface Artifacts {
  functions: string;
  portal: string;
}

/** Builds the functions and the portal, once for all regions. */
export async function buildArtifacts(outDir = join(root, "dist/functions")): Promise<Artifacts> {
  const { bundleFunctions } = await import("../functions/bundle/bundle.ts");
  const { bundlePortal } = await import("./portal.bundle.ts");
  const { builtPortal, buildWeb } = await import("@guanhu/web/build");
  await bundleFunctions(outDir);
  await bundlePortal(outDir);
  await buildWeb();
  return { functions: outDir, portal: builtPortal };
}

/**
 * Writes the assembly of a stage in a region to a folder, offline: no account, no look-ups.
 * @throws Error when a check finds what nobody explained; the findings are printed, and the folder is no assembly
 */
export async function synth(
  region: Region,
  outDir: string,
  stage: Stage,
  artifacts?: Artifacts,
): Promise<string> {
  const { functions, portal } = artifacts ?? (await buildArtifacts());
  await rm(outDir, { recursive: true, force: true });
  const assembly = makeAccount({ stage, region, functions, portal, outDir }).synth();
  return assembly.directory;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { stage: { type: "string" }, region: { type: "string" } } });
  const { stage } = chooseStage(values.stage ?? "province", values.region);
  const chosen = values.region ? regions.filter((one) => one === values.region) : regions;
  const artifacts = await buildArtifacts();
  for (const region of chosen) {
    console.log(await synth(region, join(root, "cdk.out", region), stage, artifacts));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  });
}
