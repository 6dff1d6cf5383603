import { readFileSync } from "node:fs";
import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import { readPublic } from "./config.ts";
import { type HttpDoor, httpDoor } from "./door.ts";
import { lambdaParts } from "./lambda.ts";
import { divisionRoutes } from "./routes/division.ts";
import { metaRoutes } from "./routes/meta.ts";
import { opinionLinkRoutes } from "./routes/opinion-link.ts";
import { publicRoutes } from "./routes/public.ts";
import { siteRoutes } from "./site/site.ts";

/**
 * API Gateway's door to what anyone may read, as data and as pages, and to the families that were sent a link. It may
 * read what was published and nothing else, and has no key of the children: what a family answers here is choices,
 * never words.
 */
export function publicDoor(env = process.env): HttpDoor {
  const settings = readPublic(env);
  const parts = lambdaParts(settings);
  const ready = async () => {
    const described = await parts.table.client
      .send(new DescribeTableCommand({ TableName: settings.TABLE_NAME }))
      .catch(() => undefined);
    return { table: described?.Table?.TableStatus === "ACTIVE" };
  };
  const routes = [
    ...divisionRoutes,
    ...publicRoutes,
    ...opinionLinkRoutes,
    ...siteRoutes,
    ...metaRoutes(described, ready),
  ];
  return httpDoor("public", { parts, routes });
}

let document: Record<string, unknown> | undefined;

// Made with the bundle, from the routes of all functions: their code is not in this one.
function described(): Record<string, unknown> {
  document ??= JSON.parse(readFileSync(new URL("./openapi.json", import.meta.url), "utf8")) as Record<
    string,
    unknown
  >;
  return document;
}
