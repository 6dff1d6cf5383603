import { join } from "node:path";
import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Architecture, Code, Function as Lambda, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { accept } from "./nag.ts";
import type { Stage } from "./stage.ts";

export interface FunctionSettings {
  stage: Stage;
  /** Folder that holds one folder per function, each with `index.mjs`. */
  folder: string;
  /** Encrypts the log. */
  key: IKey;
  environment: Record<string, string>;
  /** MB; processor time grows with it. */
  memory?: number;
  seconds?: number;
}

const logDays = { 30: RetentionDays.ONE_MONTH, 180: RetentionDays.SIX_MONTHS, 365: RetentionDays.ONE_YEAR };

/**
 * A log that is encrypted, and kept for the stage's days. It outlives the stack, except when the stack's first
 * deployment is rolled back: it has a fixed name, which the next try needs.
 */
export function makeLog(
  stack: Stack,
  id: string,
  { stage, key, name }: { stage: Stage; key: IKey; name: string },
): LogGroup {
  return new LogGroup(stack, id, {
    logGroupName: name,
    encryptionKey: key,
    retention: logDays[stage.logDays],
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
}

/** A function from `<folder>/<name>`, with a role of its own that may only write its own log; grant.ts adds the rest. */
export function makeFunction(stack: Stack, name: string, settings: FunctionSettings): Lambda {
  const { stage, folder, key, environment, memory = 512, seconds = 30 } = settings;
  const id = name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
  const role = new Role(stack, `${id}Role`, {
    assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
    description: `Guanhu ${stage.name}: function ${name}`,
  });
  const logGroup = makeLog(stack, `${id}Log`, { stage, key, name: `/guanhu/${stage.name}/${name}` });
  logGroup.grantWrite(role);
  const reserved = Object.entries(stage.concurrency).find(([one]) => one === name)?.[1];
  const made = new Lambda(stack, `${id}Function`, {
    functionName: `guanhu-${stage.name}-${name}`,
    code: Code.fromAsset(join(folder, name)),
    handler: "index.handler",
    runtime: Runtime.NODEJS_22_X,
    architecture: Architecture.X86_64,
    memorySize: memory,
    timeout: Duration.seconds(seconds),
    environment,
    role,
    logGroup,
    ...(reserved === undefined ? {} : { reservedConcurrentExecutions: reserved }),
  });
  accept(
    made,
    "L1",
    "Node 22 is the runtime that the bundles are tested for; it is supported and is raised by choice.",
  );
  return made;
}
