import { prefixes } from "@guanhu/core/id";
import { keys as tableKeys } from "@guanhu/core/table/keys";
import { ArnFormat, Stack } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import {
  type Conditions,
  Effect,
  type IGrantable,
  PolicyStatement,
  ServicePrincipal,
} from "aws-cdk-lib/aws-iam";
import type { IKey, Key } from "aws-cdk-lib/aws-kms";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { IConstruct } from "constructs";
import type { Keys } from "./key.ts";
import { accept } from "./nag.ts";
import { isChina, type Stage } from "./stage.ts";

/** The functions of the account by what they do. */
export interface Functions {
  api: Lambda;
  signIn: Lambda;
  public: Lambda;
  stream: Lambda;
  tick: Lambda;
  replay: Lambda;
  /** Makes the first administrator of a new table. */
  administrator: Lambda;
}

export interface Grantor {
  stack: Stack;
  stage: Stage;
  keys: Keys;
  table: ITable;
  evidence: IBucket;
  seals: IBucket;
  /** Where batches go that the stream could not tell. */
  deadLetters: IQueue;
  functions: Functions;
}

const INDEX_KEY = "guanhu/index-key";

/**
 * Who may do what, all of it: a function has what stands here, its own log, and nothing else. No function may
 * delete an item, scan the table, remove or overwrite a seal, or change a key.
 */
export function grantAll(grantor: Grantor): void {
  const { keys, table, evidence, seals, deadLetters, functions, stack } = grantor;
  const { api, signIn, public: open, stream, tick, replay, administrator } = functions;

  mayRead(api, table, keys.data);
  mayWrite(api, table);
  // Presigned addresses carry the rights of who signs them. Objects are named by ids that are made later.
  allow(api, "Evidence", ["s3:GetObject", "s3:PutObject"], [evidence.arnForObjects("evidence/*")]);
  unavoidable(
    roleOf(api),
    evidence.arnForObjects("evidence/*"),
    "Evidence is named by ids that do not exist yet.",
  );
  // Without it the store answers "forbidden" for an upload that never came, where the domain must hear "missing".
  allow(api, "EvidenceMissing", ["s3:ListBucket"], [evidence.bucketArn]);
  allow(api, "EvidenceKey", ["kms:Decrypt", "kms:GenerateDataKey"], [keys.data.keyArn], via(stack, "s3"));
  mayUse(
    keys.child,
    api,
    "ApiWrapsKeysOfChildren",
    ["kms:Encrypt", "kms:Decrypt"],
    about(`${prefixes.child}_*`),
  );
  mayUse(keys.child, api, "ApiWrapsKeysOfBids", ["kms:Encrypt", "kms:Decrypt"], about(`${prefixes.bid}_*`));
  mayUse(keys.child, api, "ApiOpensIndexKey", ["kms:Decrypt"], about(INDEX_KEY));

  mayRead(signIn, table, keys.data);
  mayWrite(signIn, table);
  mayUse(
    keys.signIn,
    signIn,
    "SignInKeepsCodes",
    ["kms:Encrypt", "kms:Decrypt"],
    about(`${prefixes.account}_*/totp`),
  );
  mayUse(keys.child, signIn, "SignInOpensIndexKey", ["kms:Decrypt"], about(INDEX_KEY));

  grantPublic(open, table, keys.data);

  for (const reader of [stream, replay]) {
    mayRead(reader, table, keys.data);
    mayWrite(reader, table);
    mayFollow(reader, table);
  }
  allow(stream, "GiveUp", ["sqs:SendMessage"], [deadLetters.queueArn]);
  allow(stream, "GiveUpKey", ["kms:Decrypt", "kms:GenerateDataKey"], [keys.data.keyArn], via(stack, "sqs"));
  allow(
    replay,
    "TakeBack",
    ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes"],
    [deadLetters.queueArn],
  );
  allow(replay, "TakeBackKey", ["kms:Decrypt"], [keys.data.keyArn], via(stack, "sqs"));

  mayRead(tick, table, keys.data);
  mayWrite(tick, table);
  // Only an object that is not there yet: a second seal of a day is refused by the store itself, and read instead.
  allow(tick, "Seal", ["s3:PutObject"], [seals.arnForObjects("seals/*")], {
    StringEquals: { "s3:if-none-match": "*" },
  });
  allow(tick, "ReadSeal", ["s3:GetObject"], [seals.arnForObjects("seals/*")]);
  unavoidable(roleOf(tick), seals.arnForObjects("seals/*"), "A seal is named by its day.");
  allow(tick, "SealKey", ["kms:Decrypt", "kms:GenerateDataKey"], [keys.data.keyArn], via(stack, "s3"));

  mayRead(administrator, table, keys.data);
  allow(administrator, "Write", ["dynamodb:PutItem", "dynamodb:UpdateItem"], [table.tableArn]);
  mayUse(keys.child, administrator, "AdministratorOpensIndexKey", ["kms:Decrypt"], about(INDEX_KEY));

  grantServices(grantor);
}

/**
 * The function that answers everybody. It reads what was published, which lies apart; of the catalogue the index of
 * published versions; and for a family with a link the claim of its link and the opinions of that acceptance, of
 * which it may change one and write the row of that change.
 */
function grantPublic(open: Lambda, table: ITable, key: IKey): void {
  allow(open, "DescribeTable", ["dynamodb:DescribeTable"], [table.tableArn]);
  const read = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"];
  allow(open, "ReadPublished", read, [table.tableArn, ...indexArns(table)], under("Z#*"));
  const [firstIndex = ""] = indexArns(table);
  allow(open, "ReadCatalogue", ["dynamodb:Query"], [firstIndex], under("T#P#*"));
  allow(open, "ReadOpinion", ["dynamodb:GetItem"], [table.tableArn], under("X#opinion#*", "AO#*"));
  allow(open, "WriteOpinion", ["dynamodb:UpdateItem"], [table.tableArn], under("AO#*"));
  allow(open, "WriteAudit", ["dynamodb:PutItem"], [table.tableArn], under("L#contract#*"));
  mayOpenTable(open, table, key);
}

// Only items, of table or index, whose partition has one of these names.
function under(...names: string[]): Conditions {
  return {
    "ForAllValues:StringLike": { "dynamodb:LeadingKeys": names },
    Null: { "dynamodb:LeadingKeys": "false" },
  };
}

// Services that write under the data key in their own name: the logs, and alarms into the encrypted topic.
function grantServices({ stack, stage, keys }: Grantor): void {
  const logs = [`/guanhu/${stage.name}/*`, `/aws/vendedlogs/guanhu/${stage.name}/*`].map((resourceName) =>
    stack.formatArn({
      service: "logs",
      resource: "log-group",
      resourceName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    }),
  );
  keys.data.addToResourcePolicy(
    new PolicyStatement({
      sid: "Logs",
      // In the China partition this is the one principal that carries the partition's own ending.
      principals: [new ServicePrincipal(`logs.${stack.region}.${stack.urlSuffix}`)],
      actions: [
        "kms:Encrypt",
        "kms:Decrypt",
        "kms:ReEncryptFrom",
        "kms:ReEncryptTo",
        "kms:GenerateDataKey",
        "kms:DescribeKey",
      ],
      resources: ["*"],
      conditions: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": logs } },
    }),
  );
  keys.data.addToResourcePolicy(
    new PolicyStatement({
      sid: "Alarms",
      principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
      actions: ["kms:Decrypt", "kms:GenerateDataKey"],
      resources: ["*"],
      conditions: { StringEquals: { "aws:SourceAccount": stack.account } },
    }),
  );
}

/** Get, batch get, query: the table and its three indexes. */
function mayRead(lambda: Lambda, table: ITable, key: IKey): void {
  allow(
    lambda,
    "Read",
    ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"],
    [table.tableArn, ...indexArns(table)],
  );
  mayOpenTable(lambda, table, key);
}

/** The key under which the table lies, as far as the table itself needs it. */
function mayOpenTable(lambda: Lambda, table: ITable, key: IKey): void {
  allow(
    lambda,
    "TableKey",
    [
      "kms:Decrypt",
      "kms:Encrypt",
      "kms:GenerateDataKey",
      "kms:ReEncryptFrom",
      "kms:ReEncryptTo",
      "kms:DescribeKey",
    ],
    [key.keyArn],
    via(table.stack, "dynamodb"),
  );
}

/** The steps of a transaction, without its deletions. */
function mayWrite(lambda: Lambda, table: ITable): void {
  allow(
    lambda,
    "Write",
    ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:ConditionCheckItem"],
    [table.tableArn],
  );
}

function mayFollow(lambda: Lambda, table: ITable): void {
  const stream = table.tableStreamArn ?? "";
  allow(
    lambda,
    "Follow",
    ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
    [stream],
  );
  // The service asks which streams a table has; their names end in the time they were made.
  const streams = `${table.tableArn}/stream/*`;
  allow(lambda, "ListStreams", ["dynamodb:ListStreams"], [streams]);
  unavoidable(roleOf(lambda), streams, "All streams of this table are asked for, before one is known.");
}

/** A statement of a key's own policy; only these let anybody use the child and the sign-in key. */
function mayUse(key: Key, lambda: Lambda, sid: string, actions: string[], conditions: Conditions): void {
  const principal = (lambda as IGrantable).grantPrincipal;
  key.addToResourcePolicy(
    new PolicyStatement({ sid, principals: [principal], actions, resources: ["*"], conditions }),
  );
}

function about(pattern: string): Conditions {
  return {
    StringLike: { "kms:EncryptionContext:about": pattern },
    "ForAllValues:StringEquals": { "kms:EncryptionContextKeys": ["about"] },
  };
}

// Only as the service's work on the caller's behalf. How the China partition spells its services here is not
// documented for each, so both spellings of this one service are named there.
export function via(stack: Stack, service: string): Conditions {
  const name = `${service}.${stack.region}.amazonaws.com`;
  return { StringEquals: { "kms:ViaService": isChina(stack.region) ? [name, `${name}.cn`] : name } };
}

/** Explains a `*` at the end of a resource whose beginning is named. */
export function unavoidable(role: IConstruct, resource: string, reason: string): void {
  accept(role, `IAM5[Resource::${spelled(Stack.of(role).resolve(resource))}]`, reason);
}

/** As the checks write a resource: `<Id.Arn>/evidence/*`. */
function spelled(value: unknown): string {
  if (typeof value === "string") return value;
  const { Ref, ...functions } = value as {
    Ref?: string;
    "Fn::GetAtt"?: string[];
    "Fn::Join"?: [string, unknown[]];
  };
  if (Ref) return `<${Ref}>`;
  const { "Fn::GetAtt": attribute, "Fn::Join": [delimiter, parts] = ["", []] } = functions;
  return attribute ? `<${attribute.join(".")}>` : parts.map(spelled).join(delimiter);
}

function roleOf(lambda: Lambda): IConstruct {
  return lambda.role ?? lambda;
}

function indexArns(table: ITable): string[] {
  return Object.keys(tableKeys.indexes).map((index) => `${table.tableArn}/index/${index}`);
}

function allow(
  lambda: Lambda,
  sid: string,
  actions: string[],
  resources: string[],
  conditions?: Conditions,
): void {
  lambda.addToRolePolicy(
    new PolicyStatement({
      sid,
      effect: Effect.ALLOW,
      actions,
      resources,
      ...(conditions ? { conditions } : {}),
    }),
  );
}

/** The function that serves the portal where no CDN stands: the portal's files, nothing else. */
export function grantPortal(portal: Lambda, bucket: IBucket): void {
  allow(portal, "Files", ["s3:GetObject"], [bucket.arnForObjects("*")]);
  unavoidable(roleOf(portal), bucket.arnForObjects("*"), "The portal's files are named by their build.");
}
