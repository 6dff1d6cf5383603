import { keys } from "@guanhu/core/table/keys";
import type { App, Stack } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeAccount } from "../../infra/app.ts";
import { type Region, regions, stages } from "../../infra/stage.ts";
import {
  flat,
  makeArtifacts,
  ofType,
  onlyOf,
  type Resource,
  statementsOf,
  synthRegions,
  type Template,
} from "./assembly.ts";
import { loadChecker } from "./schema.ts";

const { province } = stages;
let artifacts: Awaited<ReturnType<typeof makeArtifacts>>;
let templates: Map<Region, Template>;
let faultsOf: Awaited<ReturnType<typeof loadChecker>>;

beforeAll(async () => {
  artifacts = await makeArtifacts();
  if (!province) throw new Error("no stage");
  [templates, faultsOf] = await Promise.all([synthRegions(province, artifacts), loadChecker()]);
}, 120_000);

afterAll(() => artifacts.remove());

function of(region: Region): Template {
  const template = templates.get(region);
  if (!template) throw new Error(`no template of ${region}`);
  return template;
}

function bucket(region: Region, name: string): Resource["Properties"] {
  const found = ofType(of(region), "AWS::S3::Bucket").find(([id]) => id.startsWith(name));
  if (!found) throw new Error(`no bucket ${name}`);
  return found[1].Properties;
}

describe.each(regions)("the account in %s", (region) => {
  const china = region.startsWith("cn-");

  test("follows the schema of every resource, without a dangling reference or a circle", () => {
    expect(faultsOf(of(region))).toEqual([]);
  });

  test("names no partition", () => {
    expect(JSON.stringify(of(region))).not.toMatch(/arn:aws(-cn)?:/);
  });

  test("keeps what must be kept, when the stack goes and when it is replaced", () => {
    const kept = [
      "AWS::DynamoDB::Table",
      "AWS::KMS::Key",
      "AWS::SQS::Queue",
      "AWS::Backup::BackupVault",
      "AWS::Logs::LogGroup",
    ];
    const resources = Object.entries(of(region).Resources).filter(
      ([id, one]) =>
        kept.includes(one.Type) || (one.Type === "AWS::S3::Bucket" && !id.startsWith("PortalFiles")),
    );
    expect(resources.length).toBeGreaterThan(15);
    for (const [id, one] of resources) {
      expect([id, one.DeletionPolicy]).toEqual([id, expect.stringMatching(/^Retain(ExceptOnCreate)?$/)]);
      expect([id, one.UpdateReplacePolicy]).toEqual([id, "Retain"]);
    }
    expect(onlyOf(of(region), "AWS::DynamoDB::Table").DeletionPolicy).toBe("Retain");
  });

  test("has the table that the entities use", () => {
    const { Properties: table } = onlyOf(of(region), "AWS::DynamoDB::Table");
    expect(table.KeySchema).toEqual([
      { AttributeName: keys.hash, KeyType: "HASH" },
      { AttributeName: keys.range, KeyType: "RANGE" },
    ]);
    expect(
      table.GlobalSecondaryIndexes.map(
        (index: { IndexName: string; KeySchema: { AttributeName: string }[]; Projection: unknown }) => [
          index.IndexName,
          ...index.KeySchema.map((key) => key.AttributeName),
          index.Projection,
        ],
      ),
    ).toEqual(
      Object.entries(keys.indexes).map(([name, { hash, range }]) => [
        name,
        hash,
        range,
        { ProjectionType: "ALL" },
      ]),
    );
    expect(table).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
      TimeToLiveSpecification: { AttributeName: keys.expires, Enabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
    });
    expect(flat(table.SSESpecification.KMSMasterKeyId)).toMatch(/^<DataKey/);
  });

  test("has no public bucket, no bucket without encryption, none that answers without TLS", () => {
    const buckets = ofType(of(region), "AWS::S3::Bucket");
    expect(buckets).toHaveLength(3);
    for (const [id, { Properties: found }] of buckets) {
      expect(found.PublicAccessBlockConfiguration, id).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      expect(found.VersioningConfiguration, id).toEqual({ Status: "Enabled" });
      const { SSEAlgorithm, KMSMasterKeyID } =
        found.BucketEncryption.ServerSideEncryptionConfiguration[0].ServerSideEncryptionByDefault;
      if (id.startsWith("PortalFiles")) expect(SSEAlgorithm).toBe("AES256");
      else
        expect([SSEAlgorithm, flat(KMSMasterKeyID)]).toEqual(["aws:kms", expect.stringMatching(/^<DataKey/)]);
      const policy = ofType(of(region), "AWS::S3::BucketPolicy").find(
        ([, one]) => flat(one.Properties.Bucket) === `<${id}>`,
      )?.[1].Properties.PolicyDocument.Statement;
      expect(policy, id).toContainEqual(
        expect.objectContaining({
          Effect: "Deny",
          Action: "s3:*",
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        }),
      );
      for (const statement of policy) {
        if (statement.Effect === "Allow") expect(JSON.stringify(statement.Principal), id).not.toContain("*");
      }
    }
  });

  test("takes photos only from the portal's own pages", () => {
    const evidence = bucket(region, "Evidence");
    const [rule, ...more] = evidence.CorsConfiguration.CorsRules;
    expect(more).toEqual([]);
    expect(rule.AllowedMethods).toEqual(["PUT"]);
    expect(flat(rule.AllowedOrigins)).toEqual([
      china
        ? expect.stringMatching(/^<Gateway\w+\.ApiEndpoint>$/)
        : expect.stringMatching(/^https:\/\/<Cdn\w+\.DomainName>$/),
    ]);
    expect(rule.AllowedHeaders).toEqual(["content-type", "x-amz-checksum-sha256", "if-none-match"]);
    expect(evidence.LifecycleConfiguration.Rules).toEqual([
      expect.objectContaining({
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
        Status: "Enabled",
      }),
    ]);
  });

  test("locks seals for fifteen years against everybody", () => {
    const seals = bucket(region, "Seals");
    expect(seals.ObjectLockEnabled).toBe(true);
    const { Mode, Days } = seals.ObjectLockConfiguration.Rule.DefaultRetention;
    expect(Mode).toBe("COMPLIANCE");
    expect(Days).toBeGreaterThanOrEqual(15 * 365 + 3);
  });

  test("turns its three keys", () => {
    const made = ofType(of(region), "AWS::KMS::Key");
    expect(made).toHaveLength(3);
    for (const [, key] of made) expect(key.Properties.EnableKeyRotation).toBe(true);
  });

  test("has the portal in a form that works there", () => {
    const count = (type: string) => ofType(of(region), type).length;
    expect(count("AWS::CloudFront::Distribution")).toBe(china ? 0 : 1);
    expect(count("AWS::CloudFront::OriginAccessControl")).toBe(china ? 0 : 1);
    expect(count("AWS::Budgets::Budget")).toBe(china ? 0 : 1);
    expect(count("AWS::Backup::BackupSelection")).toBe(1);
    expect(count("AWS::CloudWatch::Dashboard")).toBe(1);
  });
});

describe("a province with its own identity provider", () => {
  test("has a place for the client secret that sign-in alone reads", async () => {
    if (!province) throw new Error("no stage");
    const oidc = {
      issuer: "https://id.example.org",
      clientId: "guanhu",
      redirectUri: "https://guanhu.example.org/api/oidc/callback",
      only: true,
    };
    const domain = { name: "guanhu.example.org", certificate: "/guanhu/province/certificate" };
    const made = await synthRegions({ ...province, oidc, domain }, artifacts, ["cn-northwest-1"]);
    const template = made.get("cn-northwest-1");
    if (!template) throw new Error("no template");
    const { Properties: secret } = onlyOf(template, "AWS::SecretsManager::Secret");
    expect(secret.GenerateSecretString).toBeUndefined();
    expect(secret.SecretString).toBeUndefined();
    expect(flat(secret.KmsKeyId)).toMatch(/^<SignInKey/);
    const [denied] = flat(
      onlyOf(template, "AWS::SecretsManager::ResourcePolicy").Properties.ResourcePolicy.Statement,
    );
    expect(denied).toMatchObject({
      Effect: "Deny",
      Principal: { AWS: "*" },
      Condition: { StringNotEquals: { "aws:PrincipalArn": expect.stringMatching(/^<SignInRole/) } },
    });
    const readers = ofType(template, "AWS::IAM::Policy").filter(([, one]) =>
      JSON.stringify(one).includes("GetSecretValue"),
    );
    expect(readers.map(([id]) => id)).toEqual([expect.stringMatching(/^SignInRole/)]);
    const environments = ofType(template, "AWS::Lambda::Function").filter(([, one]) =>
      JSON.stringify(one).includes("OIDC_CLIENT_SECRET_ID"),
    );
    expect(environments.map(([id]) => id)).toEqual([expect.stringMatching(/^SignInFunction/)]);
    expect(JSON.stringify(template)).not.toContain('OIDC_CLIENT_SECRET"');
    expect(onlyOf(template, "AWS::ApiGatewayV2::DomainName").Properties.DomainName).toBe(domain.name);
    expect(template.Outputs.PortalUrl.Value).toBe("https://guanhu.example.org");
  });
});

describe("a portal with a name of its own", () => {
  test.each(["us-east-1", "cn-north-1"] as const)(
    "has an alarm before its certificate ends in %s",
    async (region) => {
      if (!province) throw new Error("no stage");
      const domain = { name: "guanhu.example.org", certificate: "/guanhu/province/certificate" };
      const template = (await synthRegions({ ...province, domain }, artifacts, [region])).get(region);
      if (!template) throw new Error("no template");
      expect(faultsOf(template)).toEqual([]);
      const [, alarm] =
        ofType(template, "AWS::CloudWatch::Alarm").find(
          ([, one]) => one.Properties.AlarmName === "guanhu-province-certificate-ends",
        ) ?? [];
      const [parameter] =
        Object.entries(template.Parameters).find(([, one]) => one.Default === domain.certificate) ?? [];
      expect(alarm?.Properties).toMatchObject({
        Namespace: "AWS/CertificateManager",
        MetricName: "DaysToExpiry",
        Statistic: "Minimum",
        ComparisonOperator: "LessThanThreshold",
        Threshold: 30,
      });
      expect(flat(alarm?.Properties.Dimensions)).toEqual([
        { Name: "CertificateArn", Value: `<${parameter}>` },
      ]);
    },
  );
});

describe("a stage on a restored table", () => {
  const table = { name: "guanhu-province-Table-2", stream: "2026-11-24T03:21:00.000" };
  let template: Template;
  const arn = `arn:<AWS::Partition>:dynamodb:cn-northwest-1:<AWS::AccountId>:table/${table.name}`;

  beforeAll(async () => {
    if (!province) throw new Error("no stage");
    const made = await synthRegions({ ...province, table }, artifacts, ["cn-northwest-1"]);
    template = made.get("cn-northwest-1") ?? template;
  });

  test("makes no table, and what the stack had before is kept", () => {
    expect(faultsOf(template)).toEqual([]);
    expect(ofType(template, "AWS::DynamoDB::Table")).toEqual([]);
    expect(onlyOf(of("cn-northwest-1"), "AWS::DynamoDB::Table").DeletionPolicy).toBe("Retain");
  });

  test("every function, right, alarm and backup is of that table, the views follow its stream", () => {
    const environments = ofType(template, "AWS::Lambda::Function").flatMap(
      ([, one]) => one.Properties.Environment?.Variables.TABLE_NAME ?? [],
    );
    expect(environments).toHaveLength(7);
    expect(new Set(environments)).toEqual(new Set([table.name]));
    expect(flat(onlyOf(template, "AWS::Lambda::EventSourceMapping").Properties.EventSourceArn)).toBe(
      `${arn}/stream/${table.stream}`,
    );
    const rights = ofType(template, "AWS::IAM::Policy")
      .flatMap(([, one]) => statementsOf(one))
      .filter(({ Action }) => JSON.stringify(Action).includes("dynamodb:"));
    expect(rights.length).toBeGreaterThan(10);
    for (const { Sid, Resource } of rights)
      for (const one of [Resource].flat()) expect(one.startsWith(arn), `${Sid}: ${one}`).toBe(true);
    const throttled = ofType(template, "AWS::CloudWatch::Alarm").flatMap(([, one]) =>
      one.Properties.Namespace === "AWS/DynamoDB" ? one.Properties.Dimensions : [],
    );
    expect(throttled).toEqual(Array(2).fill({ Name: "TableName", Value: table.name }));
    const { Resources } = onlyOf(template, "AWS::Backup::BackupSelection").Properties.BackupSelection;
    expect(flat(Resources)).toContain(arn);
    expect(template.Outputs.TableName.Value).toBe(table.name);
  });
});

describe("the checks", () => {
  test("find a wrong property, a wrong type, a missing one, references to nothing, and circles", () => {
    const broken = structuredClone(of("us-east-1"));
    const table = onlyOf(broken, "AWS::DynamoDB::Table");
    table.Properties.DeletionProtected = true;
    table.Properties.DeletionProtectionEnabled = "yes";
    delete onlyOf(broken, "AWS::Lambda::EventSourceMapping").Properties.FunctionName;
    onlyOf(broken, "AWS::SNS::Topic").Properties.TopicName = { Ref: "Nothing" };
    onlyOf(broken, "AWS::Scheduler::Schedule").Properties.Target.Arn = { "Fn::GetAtt": ["Nothing", "Arn"] };
    const [budget] = ofType(broken, "AWS::Budgets::Budget")[0] ?? [];
    const [queue] = ofType(broken, "AWS::SQS::Queue")[0] ?? [];
    onlyOf(broken, "AWS::Budgets::Budget").DependsOn = [queue ?? ""];
    (broken.Resources[queue ?? ""] ?? table).DependsOn = [budget ?? ""];
    onlyOf(broken, "AWS::Backup::BackupVault").DependsOn = ["Nobody"];
    const faults = faultsOf(broken).join("\n");
    for (const part of [
      "DeletionProtected: no such property",
      "is no boolean",
      "FunctionName: missing",
      "Ref to unknown Nothing",
      "GetAtt of unknown Nothing",
      "depends on unknown Nobody",
      `circle: ${queue} -> ${budget} -> ${queue}`,
    ]) {
      expect(faults).toContain(part);
    }
  });

  test("let nothing pass that nobody explained", () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const written = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
    const { dev } = stages;
    if (!dev) throw new Error("no stage");
    const app: App = makeAccount({
      stage: dev,
      region: "cn-north-1",
      functions: artifacts.functions,
      portal: artifacts.portal,
      outDir: `${artifacts.folder}/refused`,
    });
    new Bucket(app.node.findChild("guanhu-dev") as Stack, "Careless");
    try {
      expect(() => app.synth()).toThrow(/guanhu-dev\/Careless[\s\S]*AwsSolutions-S10/);
    } finally {
      said.mockRestore();
      written.mockRestore();
    }
  });
});
