import { readFileSync } from "node:fs";
import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import { readPublic } from "./config.ts";
import { type HttpDoor, httpDoor } from "./door.ts";
import { lambdaParts } from "./lambda.ts";
import { divisionRoutes } from "./routes/division.ts";
import { metaRoutes } from "./routes/meta.ts";

/** API Gateway's door to what anyone may read. It has no key, and of the table asks only whether it is there. */
export function publicDoor(env = process.env): HttpDoor {
  const settings = readPublic(env);
  const parts = lambdaParts(settings);
  const ready = async () => {
    const described = await parts.table.client
      .send(new DescribeTableCommand({ TableName: settings.TABLE_NAME }))
      .catch(() => undefined);
    return { table: described?.Table?.TableStatus === "ACTIVE" };
  };
  return httpDoor("public", { parts, routes: [...divisionRoutes, ...metaRoutes(described, ready)] });
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
