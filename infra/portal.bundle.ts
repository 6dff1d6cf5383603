import { join } from "node:path";
import { build } from "esbuild";

/** Bundles the function that serves the portal where no CDN stands, into `outDir/portal/index.mjs`. */
export async function bundlePortal(outDir: string): Promise<string> {
  const file = join(outDir, "portal", "index.mjs");
  await build({
    stdin: {
      contents: `import { portalDoor } from "./portal.serve.ts"; export const handler = portalDoor();`,
      resolveDir: import.meta.dirname,
      sourcefile: "portal.entry.ts",
    },
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node22",
    minify: true,
    charset: "utf8",
    // One call of the SDK: the one that the runtime brings.
    external: ["@aws-sdk/client-s3"],
    logLevel: "error",
  });
  return file;
}
