import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type BuildOptions, type BuildResult, build, type Metafile } from "esbuild";
import { openApi } from "../http/openapi.ts";
import { allRoutes } from "../routes.ts";
import {
  DATA,
  dataFiles,
  type StoreName,
  startInOneFile,
  stores,
  substitutes,
  usedVerbsOnly,
  withoutDescription,
  withoutEventStreams,
} from "./bundle.plugin.ts";
import { copyArgon2 } from "./native.ts";

export interface Bundle {
  name: string;
  file: string;
  /** Of the code that is loaded at the start. */
  bytes: number;
  /** Of the code that is loaded when it is needed: KMS, the object store, the identity provider's client. */
  laterBytes: number;
}

interface Door {
  file: string;
  /** What the file exports: it makes the handler of an environment. */
  door: string;
  stores?: readonly StoreName[];
}

/** Every function with its door. */
export const doors = {
  api: { file: "api.ts", door: "apiDoor", stores: ["evidence"] },
  "sign-in": { file: "sign-in.ts", door: "signInDoor" },
  public: { file: "public.ts", door: "publicDoor" },
  stream: { file: "stream.ts", door: "streamDoor" },
  tick: { file: "tick.ts", door: "tickDoor", stores: ["seals"] },
  replay: { file: "replay.ts", door: "replayDoor" },
  administrator: { file: "administrator.ts", door: "administratorDoor" },
} as const satisfies Record<string, Door>;
export type DoorName = keyof typeof doors;

const root = resolve(import.meta.dirname, "../..");

/** How anything is bundled that runs on Lambda. */
export const lambdaOptions = {
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  target: "node20",
  mainFields: ["module", "main"],
  minify: true,
  legalComments: "none",
  logLevel: "error",
} satisfies BuildOptions;

const options = {
  ...lambdaOptions,
  absWorkingDir: root,
  // Chinese texts as they are: half the bytes of their escapes.
  charset: "utf8",
  sourcemap: "external",
  metafile: true,
  outExtension: { ".js": ".mjs" },
  // What a replacement does not have must not be found out in a running function.
  logOverride: { "import-is-undefined": "error" },
  plugins: [usedVerbsOnly, withoutDescription, dataFiles],
} satisfies BuildOptions;

/**
 * Bundles the functions into `outDir/<name>/index.mjs` (its `handler`), one folder each, with all that they need
 * beside them. Source maps go to `outDir/maps/<name>`, outside of what is uploaded.
 */
export async function bundleFunctions(
  outDir: string,
  names: readonly DoorName[] = Object.keys(doors) as DoorName[],
): Promise<Bundle[]> {
  const bundles: Bundle[] = [];
  for (const name of names) bundles.push(await bundleDoor(resolve(outDir), name));
  return bundles;
}

async function bundleDoor(outDir: string, name: DoorName): Promise<Bundle> {
  const { file, door, stores: wanted = [] }: Door = doors[name];
  const folder = join(outDir, name);
  const maps = join(outDir, "maps", name);
  for (const one of [folder, maps]) await rm(one, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const main = await build({
    ...options,
    stdin: {
      contents: `import { ${door} } from "./${file}"; export const handler = ${door}();`,
      resolveDir: join(root, "functions"),
      sourcefile: `${name}.entry.ts`,
    },
    outdir: folder,
    entryNames: "index",
    chunkNames: "[name]-[hash]",
    splitting: true,
    plugins: [withoutEventStreams, substitutes, startInOneFile({ file, door }), ...options.plugins],
  });
  const started = reachable(main.metafile, ["import-statement"]);
  const used = reachable(main.metafile, ["import-statement", "dynamic-import"]);
  const bytes = await writeCode(main, folder, maps, started);
  const later = await writeCode(
    main,
    folder,
    maps,
    [...used].filter((path) => !started.has(path)),
  );
  await copyData(main.metafile, used, folder);
  const apart = await Promise.all(wanted.map((store) => bundleStore(store, folder, maps)));

  if (name === "sign-in" || name === "administrator") await copyArgon2(join(folder, "node_modules"));
  if (name === "public") {
    await writeFile(join(folder, "openapi.json"), JSON.stringify(openApi(allRoutes(async () => ({})))));
  }
  const laterBytes = apart.reduce((sum, one) => sum + one, later);
  return { name, file: join(folder, "index.mjs"), bytes, laterBytes };
}

async function bundleStore(store: StoreName, folder: string, maps: string): Promise<number> {
  const made = await build({
    ...options,
    entryPoints: { [store]: stores[store] },
    outdir: folder,
    // Otherwise what is never loaded would be found, and written beside it.
    splitting: false,
    plugins: [substitutes, ...options.plugins],
  });
  return writeCode(made, folder, maps, Object.keys(made.metafile.outputs));
}

type Made = BuildResult<{ write: false }>;

/** Writes these outputs, and their maps apart; answers the bytes of the code. */
async function writeCode(made: Made, folder: string, maps: string, paths: Iterable<string>): Promise<number> {
  const wanted = new Set([...paths].map((path) => resolve(root, path).replace(/\.map$/, "")));
  let bytes = 0;
  for (const { path, contents } of made.outputFiles) {
    if (!wanted.has(path.replace(/\.map$/, ""))) continue;
    const isMap = path.endsWith(".map");
    const place = isMap ? join(maps, relative(folder, path)) : path;
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, contents);
    if (!isMap) bytes += contents.length;
  }
  return bytes;
}

/** The entry's output and those that it comes to by these kinds of imports. */
function reachable({ outputs }: Metafile, kinds: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = Object.keys(outputs).filter((path) => path.endsWith("/index.mjs"));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const imports = outputs[path]?.imports ?? [];
    open.push(...imports.filter((one) => !one.external && kinds.includes(one.kind)).map((one) => one.path));
  }
  return found;
}

async function copyData({ outputs }: Metafile, used: ReadonlySet<string>, folder: string): Promise<void> {
  for (const path of used) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[path]?.inputs ?? {})) {
      if (DATA.test(input) && bytesInOutput > 0)
        await copyFile(join(root, input), join(folder, basename(input)));
    }
  }
}
