import type { Stack } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import type { Keys } from "./key.ts";
import type { Stage } from "./stage.ts";

export interface EnvironmentSettings {
  stack: Stack;
  stage: Stage;
  keys: Keys;
  table: ITable;
  /** Name of the evidence bucket. */
  evidence: string;
  seals: Bucket;
  deadLetters: Queue;
  clientSecret: Secret | undefined;
  edgeSecret: Secret | undefined;
}

/** Name of the parameter that holds the wrapped index key; docs/operations.md says how it is made. */
export function indexKeyParameter(stage: Stage): string {
  return `/guanhu/${stage.name}/index-key-wrapped`;
}

/**
 * The environment of each function, by the names that functions/config.ts reads: each gets what it needs. Secrets
 * are references; the index key is a ciphertext that only the child key opens.
 */
export function environments(settings: EnvironmentSettings) {
  const { stack, stage, keys, table, evidence, seals, deadLetters, clientSecret, edgeSecret } = settings;
  // A parameter of the stack, read again at each deployment: the first one runs before the key exists.
  const indexKey = StringParameter.valueForStringParameter(stack, indexKeyParameter(stage));
  const base = { STAGE: stage.name, TABLE_NAME: table.tableName };
  const person = {
    ...base,
    CHILD_KEY_ID: keys.child.keyArn,
    INDEX_KEY_WRAPPED: indexKey,
    ...(edgeSecret ? { EDGE_SECRET: edgeSecret.secretValue.unsafeUnwrap() } : {}),
  };
  const { oidc } = stage;
  return {
    api: { ...person, EVIDENCE_BUCKET: evidence },
    signIn: {
      ...person,
      SIGN_IN_KEY_ID: keys.signIn.keyArn,
      ...(oidc && clientSecret
        ? {
            OIDC_ISSUER: oidc.issuer,
            OIDC_CLIENT_ID: oidc.clientId,
            OIDC_CLIENT_SECRET_ID: clientSecret.secretArn,
            OIDC_REDIRECT_URI: oidc.redirectUri,
            OIDC_ONLY: String(oidc.only),
            ...(oidc.claim ? { OIDC_CLAIM: oidc.claim } : {}),
          }
        : {}),
    },
    public: base,
    stream: base,
    tick: { ...base, SEAL_BUCKET: seals.bucketName },
    administrator: { ...base, CHILD_KEY_ID: keys.child.keyArn, INDEX_KEY_WRAPPED: indexKey },
    replay: { ...base, DEAD_LETTER_QUEUE_URL: deadLetters.queueUrl },
  };
}
