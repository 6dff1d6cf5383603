import { App, CfnOutput, Stack, Tags } from "aws-cdk-lib";
import { makeAlarms, makeAlarmTopic } from "./alarm.ts";
import { makeApi, routeApi } from "./api.ts";
import { makeBackup } from "./backup.ts";
import { watchCost } from "./budget.ts";
import { makeDashboard } from "./dashboard.ts";
import { environments } from "./environment.ts";
import { evidenceName, evidenceOrigin, makeEvidence } from "./evidence.ts";
import { makeFunction } from "./function.ts";
import { grantAll, grantPortal } from "./grant.ts";
import { makeKeys } from "./key.ts";
import { check } from "./nag.ts";
import {
  fillPortal,
  findCertificate,
  makeCdn,
  makeEdgeSecret,
  makePortalBucket,
  nameGateway,
} from "./portal.ts";
import { makeDeadLetters } from "./queue.ts";
import { scheduleTick } from "./schedule.ts";
import { makeSeals } from "./seal.ts";
import { makeClientSecret, readableOnlyBy } from "./secret.ts";
import { isChina, type Region, type Stage } from "./stage.ts";
import { followTable } from "./stream.ts";
import { makeTable } from "./table.ts";

export interface AccountSettings {
  stage: Stage;
  region: Region;
  /** Folder with a bundle per function. */
  functions: string;
  /** Folder of the built portal. */
  portal: string;
  /** Where the assembly is written. */
  outDir: string;
}

/** Everything that a stage has in its account: one stack. Who may do what stands in grant.ts. */
export function makeAccount({ stage, region, functions: folder, portal, outDir }: AccountSettings): App {
  const app = new App({
    outdir: outDir,
    analyticsReporting: false,
    treeMetadata: false,
    stackTraces: false,
  });
  const stack = new Stack(app, `guanhu-${stage.name}`, {
    description: `Guanhu (${stage.name})`,
    env: { region },
    terminationProtection: stage.name === "province",
  });
  Tags.of(stack).add("product", "guanhu");
  Tags.of(stack).add("stage", stage.name);
  const china = isChina(region);

  // What is kept, and under which key.
  const keys = makeKeys(stack, stage);
  const key = keys.data;
  const table = makeTable(stack, { stage, key });
  const seals = makeSeals(stack, { stage, key });
  const portalBucket = makePortalBucket(stack);
  const clientSecret = stage.oidc ? makeClientSecret(stack, { stage, key: keys.signIn }) : undefined;

  // What people reach: in the global partition a CDN before bucket and gateway, in China the gateway itself.
  const api = makeApi(stack, stage);
  const edgeSecret = china ? undefined : makeEdgeSecret(stack);
  const certificate = findCertificate(stack, stage);
  const cdn = edgeSecret && makeCdn(stack, { stage, bucket: portalBucket, api, edgeSecret, certificate });
  const host = stage.domain?.name ?? cdn?.distributionDomainName;
  const origin = host ? `https://${host}` : api.apiEndpoint;
  const evidence = makeEvidence(stack, { stage, key, origin });

  // What runs.
  const deadLetters = makeDeadLetters(stack, "StreamDeadLetters", key);
  const tickDeadLetters = makeDeadLetters(stack, "TickDeadLetters", key);
  const environment = environments({
    stack,
    stage,
    keys,
    table,
    seals,
    deadLetters,
    clientSecret,
    edgeSecret,
    evidence: evidenceName(stack, stage),
  });
  const shared = { stage, folder, key };
  const functions = {
    api: makeFunction(stack, "api", { ...shared, environment: environment.api, memory: 1024 }),
    signIn: makeFunction(stack, "sign-in", { ...shared, environment: environment.signIn, memory: 1024 }),
    public: makeFunction(stack, "public", { ...shared, environment: environment.public }),
    stream: makeFunction(stack, "stream", {
      ...shared,
      environment: environment.stream,
      memory: 1024,
      seconds: 60,
    }),
    tick: makeFunction(stack, "tick", {
      ...shared,
      environment: environment.tick,
      memory: 1024,
      seconds: 900,
    }),
    replay: makeFunction(stack, "replay", { ...shared, environment: environment.replay, seconds: 900 }),
    administrator: makeFunction(stack, "administrator", {
      ...shared,
      environment: environment.administrator,
    }),
  };
  const portalFunction = china
    ? makeFunction(stack, "portal", {
        ...shared,
        environment: {
          PORTAL_BUCKET: portalBucket.bucketName,
          EVIDENCE_ORIGIN: evidenceOrigin(stack, stage),
        },
      })
    : undefined;
  const httpStage = routeApi(stack, api, { stage, key, functions, portal: portalFunction });
  if (china) nameGateway(stack, { stage, api, httpStage, certificate });
  fillPortal(stack, { stage, bucket: portalBucket, folder: portal, key });

  // Who may do what.
  grantAll({ stack, stage, keys, table, evidence, seals, deadLetters, functions });
  if (portalFunction) grantPortal(portalFunction, portalBucket);
  if (clientSecret && functions.signIn.role) readableOnlyBy(clientSecret, functions.signIn.role, keys.signIn);
  followTable(stack, { stage, table, lambda: functions.stream, deadLetters });
  scheduleTick(stack, { stage, lambda: functions.tick, deadLetters: tickDeadLetters, key });

  // What watches over it.
  const topic = makeAlarmTopic(stack, { stage, key });
  const { signIn, ...others } = functions;
  const watched = {
    functions: { ...others, "sign-in": signIn, ...(portalFunction ? { portal: portalFunction } : {}) },
    queues: { stream: deadLetters, tick: tickDeadLetters },
    httpStage,
    table,
  };
  const vault = makeBackup(stack, { stage, key, table, evidence });
  const alarms = makeAlarms(stack, { stage, topic, vault, certificate, ...watched });
  makeDashboard(stack, { stage, alarms, ...watched });
  watchCost(stack, { stage, topic, httpStage });

  for (const [name, value] of Object.entries({
    PortalUrl: origin,
    GatewayUrl: api.apiEndpoint,
    TableName: table.tableName,
    EvidenceBucket: evidence.bucketName,
    SealBucket: seals.bucketName,
    PortalBucket: portalBucket.bucketName,
    ChildKeyId: keys.child.keyId,
    SignInKeyId: keys.signIn.keyId,
    DeadLetterQueueUrl: deadLetters.queueUrl,
    TickDeadLetterQueueUrl: tickDeadLetters.queueUrl,
    ReplayFunctionName: functions.replay.functionName,
    AdministratorFunctionName: functions.administrator.functionName,
    AlarmTopic: topic.topicArn,
  })) {
    new CfnOutput(stack, name, { value });
  }
  check(app);
  return app;
}
