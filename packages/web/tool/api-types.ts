import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { openApi } from "../../../functions/http/openapi.ts";
import type { Route } from "../../../functions/http/route.ts";

export const typesFile = new URL("../src/api/api.types.ts", import.meta.url);

const HEAD = "// Made from the routes of the API by `npm run api:types`. Do not edit.\n\n";

/** The portal's types of the API, as the routes describe it now. */
export async function describeApi(routes: readonly Route[]): Promise<string> {
  // Safe: the document is OpenAPI 3.1, which a test checks with a published validator.
  const document = JSON.parse(JSON.stringify(openApi(routes))) as OpenAPI3;
  return HEAD + astToString(await openapiTypescript(document, { alphabetize: true }));
}

async function main() {
  const { allRoutes } = await import("../../../functions/routes.ts");
  const text = await describeApi(allRoutes(async () => ({})));
  const old = await readFile(typesFile, "utf8").catch(() => "");
  if (old === text) return console.log("api.types.ts is up to date");
  await writeFile(typesFile, text);
  console.log("api.types.ts written");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
