import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Plugin } from "esbuild";

const root = resolve(import.meta.dirname, "../..");
const OWN = /[\\/](packages[\\/]core[\\/]src|functions)[\\/].+\.ts$/;
/** Data that is kept in a file of its own. */
export const DATA = /\.data\.json$/;
const INLINE_BYTES = 300;

/**
 * What a function needs less of than its library brings, by the library's name:
 * the SDK's chain of credential providers is a third of the SDK, and in Lambda credentials stand in the environment;
 * the discovery of endpoints and the names of browsers are never used;
 * the password hash is loaded when a password is compared.
 */
const replacements: Record<string, string> = {
  "@aws-sdk/credential-provider-node": `export function defaultProvider() {
  return async () => {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
    if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) throw new Error("no AWS credentials in the environment");
    const session = AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {};
    return { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY, ...session };
  };
}`,
  bowser: "",
  "@aws-sdk/endpoint-cache": "export class EndpointCache {}",
  "@node-rs/argon2": `const load = () => import("@node-rs/argon2");
export const hash = async (...all) => (await load()).hash(...all);
export const verify = async (...all) => (await load()).verify(...all);`,
};

/** Nothing of the table or the keys comes in streams of events; the object store's client wants them. */
export const withoutEventStreams: Plugin = {
  name: "without-event-streams",
  setup(build) {
    build.onResolve({ filter: /^@smithy\/core\/event-streams$/ }, () => ({
      path: "event-streams",
      namespace: "none",
    }));
    build.onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "" }));
  },
};

export const substitutes: Plugin = {
  name: "substitutes",
  setup(build) {
    const names = Object.keys(replacements).join("|");
    build.onResolve({ filter: new RegExp(`^(${names})$`) }, (args) => {
      const inside = args.namespace === "substitute";
      if (inside) return { path: args.path, external: true };
      return { path: args.path, namespace: "substitute", sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace: "substitute" }, ({ path }) => ({
      contents: replacements[path] ?? "",
      loader: "js",
      resolveDir: root,
    }));
    build.onResolve({ filter: STORE }, ({ path, importer }) => {
      if (importer.endsWith("parts.ts")) return { path: join(root, "functions/lazy.ts") };
      if (importer.endsWith("lazy.ts")) return { path: `./${storeOf(path)}.mjs`, external: true };
      return undefined;
    });
  },
};

/**
 * All that the function loads at the start goes into one file. esbuild would cut it by which of the modules that are
 * loaded later share a piece, and each file takes longer to find and open than to run; so these modules are made to
 * name the door, and share all of it.
 */
export function startInOneFile({ file, door }: { file: string; door: string }): Plugin {
  return {
    name: "start-in-one-file",
    setup(build) {
      build.onResolve({ filter: /^(\.|@guanhu\/)/ }, async (args) => {
        const isLater =
          args.kind === "dynamic-import" && args.pluginData !== "asked" && OWN.test(args.importer);
        if (!isLater) return undefined;
        const { kind, importer, resolveDir } = args;
        const found = await build.resolve(args.path, { kind, importer, resolveDir, pluginData: "asked" });
        return OWN.test(found.path) ? { path: found.path, namespace: "later" } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: "later" }, ({ path }) => ({
        contents: `export { ${door} as door } from "./${file}"; export * from ${JSON.stringify(path)};`,
        loader: "js",
        resolveDir: join(root, "functions"),
      }));
    },
  };
}

/** The clients of the object store: bundled apart, or what only they need of the SDK would be loaded at the start. */
export const stores = {
  evidence: "@guanhu/core/file/evidence",
  seals: "@guanhu/core/audit/seal/store",
} as const;
export type StoreName = keyof typeof stores;
const STORE = new RegExp(`^(${Object.values(stores).join("|")})$`);

function storeOf(path: string): string {
  return Object.entries(stores).find(([, module]) => module === path)?.[0] ?? "";
}

/**
 * Data stays in files beside the bundle and is parsed when it is first looked at. Small fields (source, licence)
 * stand in the code.
 */
export const dataFiles: Plugin = {
  name: "data-files",
  setup(build) {
    build.onLoad({ filter: DATA }, async ({ path }) => {
      const data = JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
      const fields = Object.entries(data).map(([field, value]) => {
        const text = JSON.stringify(value);
        const key = JSON.stringify(field);
        return text.length <= INLINE_BYTES ? `${key}: ${text}` : `get ${key}() { return read()[${key}]; }`;
      });
      const contents = `import { readFileSync } from "node:fs";
let data;
const read = () => data ??= JSON.parse(readFileSync(new URL("./${basename(path)}", import.meta.url), "utf8"));
const fields = { ${fields.join(", ")} };
export { fields as default };`;
      return { contents, loader: "js" };
    });
  },
};

/**
 * A noun's verbs are imported as one name (`export * as Session`), of which esbuild keeps all; as a namespace import
 * it keeps only the verbs that are called. The modules of the domain do nothing when they are loaded, so one that
 * gives nothing is left out.
 */
export const usedVerbsOnly: Plugin = {
  name: "used-verbs-only",
  setup(build) {
    build.onResolve({ filter: /^(\.|@guanhu\/)/ }, async (args) => {
      if (args.pluginData === "asked" || !OWN.test(args.importer)) return undefined;
      const found = await build.resolve(args.path, {
        kind: args.kind,
        importer: args.importer,
        resolveDir: args.resolveDir,
        with: args.with,
        pluginData: "asked",
      });
      if (found.errors.length > 0) return { errors: found.errors };
      return { path: found.path, external: found.external, sideEffects: false };
    });
    build.onLoad({ filter: OWN }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const contents = await replaceNouns(text, async (from) => {
        const found = await build.resolve(from, {
          kind: "import-statement",
          importer: path,
          resolveDir: resolve(path, ".."),
        });
        return found.errors.length > 0 ? "" : readFile(found.path, "utf8");
      });
      return { contents, loader: "ts" };
    });
  },
};

/** What only describes the API stays out of the functions: the document is made with the bundle. */
export const withoutDescription: Plugin = {
  name: "without-description",
  setup(build) {
    build.onLoad({ filter: /zod[\\/]v4[\\/]classic[\\/]schemas\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const processors = /^import \* as processors from .+$/m;
      const methods = /^import \{ createStandardJSONSchemaMethod, createToJSONSchemaMethod \} from .+$/m;
      if (!processors.test(text) || !methods.test(text)) {
        throw new Error(`zod makes JSON Schema in another way than this build knows: ${path}`);
      }
      const none = `const noJsonSchema = () => () => { throw new Error("no JSON Schema in a function"); };
const createStandardJSONSchemaMethod = noJsonSchema, createToJSONSchemaMethod = noJsonSchema;`;
      return {
        contents: text
          .replace(processors, "const processors = {};")
          .replace(methods, none)
          // One language is enough: the one that the app sets.
          .replace("../locales/en.js", "../locales/zh-CN.js"),
        loader: "js",
      };
    });
    // Of its manifest the SDK needs the version.
    build.onLoad({ filter: /@aws-sdk[\\/][\w-]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, "utf8")) as { version: string };
      return { contents: JSON.stringify({ version }), loader: "json" };
    });
  },
};

const IMPORT = /^import \{([^}]*)\} from "((?:\.|@guanhu\/)[^"]+\.?\w*)";$/gm;

async function replaceNouns(text: string, read: (from: string) => Promise<string>): Promise<string> {
  let replaced = text;
  for (const [statement, list, from] of text.matchAll(IMPORT)) {
    const names = (list ?? "").split(",").map((name) => name.trim());
    if (!from || !names.some((name) => /^[A-Z]\w*$/.test(name))) continue;
    const target = await read(from);
    const nouns = names.filter((name) => new RegExp(`^export \\* as ${name} from`, "m").test(target));
    if (nouns.length === 0) continue;
    const others = names.filter((name) => name !== "" && !nouns.includes(name));
    const lines = nouns.map((noun) => `import * as ${noun} from "${from}";`);
    if (others.length > 0) lines.push(`import { ${others.join(", ")} } from "${from}";`);
    // On one line, so that source maps keep their lines.
    replaced = replaced.replace(statement, lines.join(" ") + "\n".repeat(statement.split("\n").length - 1));
  }
  return replaced;
}
