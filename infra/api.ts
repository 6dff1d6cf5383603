import { Duration, Fn, type Stack } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  type HttpRouteIntegration,
  type HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { publicPaths } from "../functions/public.paths.ts";
import { signInPaths } from "../functions/sign-in.paths.ts";
import { makeLog } from "./function.ts";
import { accept } from "./nag.ts";
import type { Stage } from "./stage.ts";

/** The gateway itself; it exists before the functions, because they and the evidence bucket name its address. */
export function makeApi(stack: Stack, stage: Stage): HttpApi {
  return new HttpApi(stack, "Gateway", { apiName: `guanhu-${stage.name}`, createDefaultStage: false });
}

export interface RouteSettings {
  stage: Stage;
  key: IKey;
  functions: { api: Lambda; signIn: Lambda; public: Lambda };
  /** Answers every path outside of /api where no CDN stands before the gateway. */
  portal?: Lambda | undefined;
}

/**
 * Routes by path, throttled, sign-in more tightly. The access log says which route answered how and how fast:
 * no address, no query, no path with ids, no user agent.
 */
export function routeApi(
  stack: Stack,
  api: HttpApi,
  { stage, key, functions, portal }: RouteSettings,
): HttpStage {
  const { rate, burst, signInRate, signInBurst } = stage.throttle;
  const log = makeLog(stack, "GatewayLog", {
    stage,
    key,
    name: `/aws/vendedlogs/guanhu/${stage.name}/gateway`,
  });
  const httpStage = api.addStage("Stage", {
    stageName: "$default",
    autoDeploy: true,
    detailedMetricsEnabled: true,
    throttle: { rateLimit: rate, burstLimit: burst },
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      format: AccessLogFormat.custom(
        JSON.stringify({
          requestId: "$context.requestId",
          route: "$context.routeKey",
          status: "$context.status",
          ms: "$context.responseLatency",
          functionMs: "$context.integrationLatency",
          bytes: "$context.responseLength",
          error: "$context.error.responseType",
        }),
      ),
    },
  });
  const route = (paths: readonly string[], lambda: Lambda, id: string) => {
    const integration: HttpRouteIntegration = new HttpLambdaIntegration(`${id}Integration`, lambda, {
      scopePermissionToRoute: false,
      timeout: Duration.seconds(29),
    });
    const made = paths.flatMap((path) => api.addRoutes({ path, methods: [HttpMethod.ANY], integration }));
    for (const one of made) {
      accept(
        one,
        "APIG4",
        "The function checks the session of every request: who may do what is decided by records that no authorizer has.",
      );
    }
    return made;
  };
  const signIn = route(signInPaths, functions.signIn, "SignIn");
  route(publicPaths, functions.public, "Public");
  route(["/api/{proxy+}"], functions.api, "Api");
  if (portal) route(["/", "/{proxy+}"], portal, "Portal");

  const plain = httpStage.node.defaultChild as CfnStage;
  plain.addPropertyOverride(
    "RouteSettings",
    Object.fromEntries(
      signInPaths.map((path) => [
        `ANY ${path}`,
        { ThrottlingRateLimit: signInRate, ThrottlingBurstLimit: signInBurst, DetailedMetricsEnabled: true },
      ]),
    ),
  );
  httpStage.node.addDependency(...signIn);
  return httpStage;
}

/** Host of the gateway, without scheme. */
export function hostOf(api: HttpApi): string {
  return Fn.select(2, Fn.split("/", api.apiEndpoint));
}
