import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import { handle, type LambdaContext, type LambdaEvent } from "hono/aws-lambda";
import { makeApp } from "./http/app.ts";
import { lambdaParts } from "./lambda.ts";
import { allRoutes } from "./routes.ts";

let handler: ReturnType<typeof handle> | undefined;

/** API Gateway's door: the signed-in portal and its API. */
export async function api(event: LambdaEvent, context: LambdaContext): Promise<unknown> {
  handler ??= handle(
    makeApp({
      parts: lambdaParts(),
      routes: allRoutes(ready),
      // The address that the gateway saw, not one that a header claims.
      addressOf: (c) => c.env?.event?.requestContext?.http?.sourceIp,
      log: (line) => console.log(JSON.stringify(line)),
    }),
  );
  return handler(event, context);
}

async function ready(): Promise<Record<string, boolean>> {
  const { table } = lambdaParts();
  const described = await table.client
    .send(new DescribeTableCommand({ TableName: table.name }))
    .catch(() => undefined);
  return { table: described?.Table?.TableStatus === "ACTIVE" };
}
