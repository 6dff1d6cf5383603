import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SECRET_HEADER } from "../../functions/edge.ts";
import { type Region, regions, stages } from "../../infra/stage.ts";
import {
  actionsOf,
  flat,
  functionNames,
  makeArtifacts,
  ofType,
  onlyOf,
  policiesOf,
  type Statement,
  statementsOf,
  synthRegions,
  type Template,
} from "./assembly.ts";

const { province } = stages;
let artifacts: Awaited<ReturnType<typeof makeArtifacts>>;
let templates: Map<Region, Template>;

beforeAll(async () => {
  artifacts = await makeArtifacts();
  if (!province) throw new Error("no stage");
  templates = await synthRegions(province, artifacts);
}, 120_000);

afterAll(() => artifacts.remove());

function of(region: Region): Template {
  const template = templates.get(region);
  if (!template) throw new Error(`no template of ${region}`);
  return template;
}

describe.each(regions)("what runs in %s", (region) => {
  const china = region.startsWith("cn-");

  test("runs every function from its own bundle, with its own log that is encrypted and ends", () => {
    const template = of(region);
    const names = functionNames.filter((name) => china || name !== "portal");
    const made = ofType(template, "AWS::Lambda::Function").filter(([, one]) => one.Properties.FunctionName);
    expect(made.map(([, one]) => one.Properties.FunctionName).sort()).toEqual(
      names.map((name) => `guanhu-province-${name}`).sort(),
    );
    const roles = made.map(([, one]) => flat(one.Properties.Role));
    expect(new Set(roles).size).toBe(names.length);
    expect(new Set(made.map(([, one]) => one.Properties.Code.S3Key)).size).toBe(names.length);
    for (const [, one] of made) {
      expect(one.Properties).toMatchObject({
        Runtime: "nodejs22.x",
        Architectures: ["x86_64"],
        Handler: "index.handler",
      });
    }
    // The helper that fills the portal's bucket included.
    for (const [id, one] of ofType(template, "AWS::Lambda::Function")) {
      const log = flat(one.Properties.LoggingConfig?.LogGroup);
      expect(template.Resources[String(log).slice(1, -1)]?.Type, id).toBe("AWS::Logs::LogGroup");
    }
    for (const [id, log] of ofType(template, "AWS::Logs::LogGroup")) {
      expect(log.Properties.RetentionInDays, id).toBe(365);
      expect(flat(log.Properties.KmsKeyId), id).toMatch(/^<DataKey/);
    }
  });

  test("throttles, sign-in most, and logs no personal data at the gateway", () => {
    const { Properties: stage } = onlyOf(of(region), "AWS::ApiGatewayV2::Stage");
    expect(stage.DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: 1000,
      ThrottlingBurstLimit: 2000,
    });
    expect(stage.RouteSettings["ANY /api/session"]).toMatchObject({ ThrottlingRateLimit: 100 });
    const routes = ofType(of(region), "AWS::ApiGatewayV2::Route").map(([, one]) => one.Properties.RouteKey);
    for (const route of Object.keys(stage.RouteSettings)) expect(routes).toContain(route);
    const used = [...String(stage.AccessLogSettings.Format).matchAll(/\$context\.([\w.]+)/g)].map(
      ([, name]) => name,
    );
    expect(used.sort()).toEqual(
      [
        "error.responseType",
        "integrationLatency",
        "requestId",
        "responseLatency",
        "responseLength",
        "routeKey",
        "status",
      ].sort(),
    );
  });

  test("sends each path to the function that may serve it", () => {
    const template = of(region);
    const target = (route: string) => {
      const [, found] =
        ofType(template, "AWS::ApiGatewayV2::Route").find(
          ([, one]) => one.Properties.RouteKey === `ANY ${route}`,
        ) ?? [];
      const id = /Integration\w*|\w+Integration\w*/.exec(flat(found?.Properties.Target ?? ""))?.[0] ?? "";
      return flat(template.Resources[id]?.Properties.IntegrationUri);
    };
    expect(target("/api/session")).toMatch(/SignInFunction/);
    expect(target("/api/persons/{id}/initial-password")).toMatch(/SignInFunction/);
    expect(target("/api/health")).toMatch(/PublicFunction/);
    for (const path of ["/public", "/public/{proxy+}", "/api/public/{proxy+}"])
      expect(target(path), path).toMatch(/PublicFunction/);
    expect(target("/api/{proxy+}")).toMatch(/ApiFunction/);
    if (china) expect(target("/{proxy+}")).toMatch(/PortalFunction/);
    else
      expect(
        ofType(template, "AWS::ApiGatewayV2::Route").map(([, one]) => one.Properties.RouteKey),
      ).not.toContain("ANY /{proxy+}");
  });

  test("follows the table in order, gives up late, and keeps what it gave up", () => {
    const { Properties: source } = onlyOf(of(region), "AWS::Lambda::EventSourceMapping");
    expect(source).toMatchObject({
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: 21_600,
      MaximumBatchingWindowInSeconds: 1,
      ParallelizationFactor: 4,
      StartingPosition: "TRIM_HORIZON",
    });
    expect(flat(source.DestinationConfig.OnFailure.Destination)).toMatch(/^<StreamDeadLetters\w+\.Arn>$/);
    expect(flat(source.EventSourceArn)).toMatch(/^<Table\w+\.StreamArn>$/);
    for (const [, queue] of ofType(of(region), "AWS::SQS::Queue")) {
      expect(queue.Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
      expect(flat(queue.Properties.KmsMasterKeyId)).toMatch(/^<DataKey/);
    }
  });

  test("seals the day at twenty past midnight in China", () => {
    const { Properties: schedule } = onlyOf(of(region), "AWS::Scheduler::Schedule");
    expect(schedule).toMatchObject({
      ScheduleExpression: "cron(20 0 * * ? *)",
      ScheduleExpressionTimezone: "Asia/Shanghai",
    });
    expect(JSON.parse(schedule.Target.Input)).toEqual({ time: "<aws.scheduler.scheduled-time>" });
    expect(flat(schedule.Target.DeadLetterConfig.Arn)).toMatch(/^<TickDeadLetters/);
  });

  test("has alarms on every function and queue, on latency, age, throttling and sign-in, and they can speak", () => {
    const template = of(region);
    const alarms = ofType(template, "AWS::CloudWatch::Alarm").map(([, one]) => one.Properties);
    const watching = (metric: string, dimension: string, ids: string[]) =>
      ids.every((id) =>
        alarms.some(
          (one) =>
            one.MetricName === metric &&
            JSON.stringify(flat(one.Dimensions ?? [])).includes(`"${dimension}","Value":"<${id}`),
        ),
      );
    const lambdas = ofType(template, "AWS::Lambda::Function")
      .filter(([, one]) => one.Properties.FunctionName)
      .map(([id]) => id);
    for (const metric of ["Errors", "Throttles", "Duration"])
      expect(watching(metric, "FunctionName", lambdas), metric).toBe(true);
    const queues = ofType(template, "AWS::SQS::Queue").map(([id]) => id);
    expect(watching("ApproximateNumberOfMessagesVisible", "QueueName", queues)).toBe(true);
    const metrics = new Set(alarms.map((one) => one.MetricName));
    for (const name of [
      "IteratorAge",
      "5xx",
      "Latency",
      "ReadThrottleEvents",
      "WriteThrottleEvents",
      "SignInFailed",
      "DaysSealed",
      "NumberOfBackupJobsFailed",
      "NumberOfBackupJobsExpired",
      "NumberOfCopyJobsFailed",
    ])
      expect(metrics).toContain(name);
    for (const one of alarms.filter(({ Namespace }) => Namespace === "Guanhu"))
      expect(one.Dimensions, one.AlarmName).toContainEqual({ Name: "Stage", Value: "province" });
    expect(flat(onlyOf(template, "AWS::CloudWatch::Dashboard").Properties.DashboardBody)).toContain(
      '"Guanhu","SignInFailed","Function","sign-in","Stage","province"',
    );
    const named = (name: string) => alarms.find((one) => one.AlarmName === `guanhu-province-${name}`);
    expect(named("seal-missing")).toMatchObject({
      ComparisonOperator: "LessThanThreshold",
      Threshold: 1,
      Period: 86_400,
      TreatMissingData: "breaching",
      Dimensions: expect.arrayContaining([{ Name: "Function", Value: "tick" }]),
    });
    for (const name of ["backup-failed", "backup-expired", "backup-copy-failed"]) {
      const { Dimensions, ...alarm } = named(name) ?? {};
      expect(alarm, name).toMatchObject({
        Namespace: "AWS/Backup",
        Threshold: 1,
        TreatMissingData: "notBreaching",
      });
      expect(flat(Dimensions), name).toEqual([
        { Name: "BackupVaultName", Value: expect.stringMatching(/^<Vault/) },
      ]);
    }
    // Without a name of its own the portal has no certificate of its own.
    expect(named("certificate-ends")).toBeUndefined();
    for (const one of alarms)
      expect(flat(one.AlarmActions), one.AlarmName).toEqual([expect.stringMatching(/^<Alarms/)]);
    expect(onlyOf(template, "AWS::SNS::TopicPolicy").Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: "Allow",
        Action: "sns:Publish",
        Principal: { Service: "cloudwatch.amazonaws.com" },
      }),
    );
  });

  test("says in the mail of an alarm what the guide for operations says of it", () => {
    const guide = readFileSync(new URL("../../docs/operations.md", import.meta.url), "utf8");
    const rows = [...guide.matchAll(/^\| `([\w<>-]+)`[^|]*\| (\S.*?) +\| \d+ +\|$/gm)].map(
      ([, name, says]) => [name, says],
    );
    const alarms = ofType(of(region), "AWS::CloudWatch::Alarm").map(([, { Properties: one }]) => one);
    expect(alarms.length).toBeGreaterThan(30);
    for (const { AlarmName, AlarmDescription } of alarms) {
      const says = AlarmDescription.replace(/^(函数|死信队列) \S+/, "$1 …").replace(
        /超过 \d+ 次/,
        "超过 … 次",
      );
      const row = rows.find(([, words]) => words === says);
      expect(row, AlarmDescription).toBeDefined();
      const name = row?.[0]?.replace("<function>", "") ?? "";
      expect(AlarmName.endsWith(name) || /-dead-letters$/.test(AlarmName), `${AlarmName} ${name}`).toBe(true);
    }
  });

  test("believes an address only from its own CDN, where there is one", () => {
    const template = of(region);
    const knowing = ofType(template, "AWS::Lambda::Function").filter(
      ([, one]) => one.Properties.Environment?.Variables.EDGE_SECRET,
    );
    expect(knowing.map(([id]) => id.replace(/Function\w+$/, ""))).toEqual(china ? [] : ["Api", "SignIn"]);
    if (china) return;
    const { Origins } = onlyOf(template, "AWS::CloudFront::Distribution").Properties.DistributionConfig;
    const shown = flat(Origins).flatMap(
      (origin: { OriginCustomHeaders?: { HeaderName: string; HeaderValue: string }[] }) =>
        origin.OriginCustomHeaders ?? [],
    );
    const secret = flat(knowing[0]?.[1].Properties.Environment.Variables.EDGE_SECRET);
    expect(secret).toMatch(/^\{\{resolve:secretsmanager:<EdgeSecret/);
    expect(shown).toEqual([{ HeaderName: SECRET_HEADER, HeaderValue: secret }]);
  });

  describe("may", () => {
    test("do nothing by a wildcard that could be a name", () => {
      const template = of(region);
      const endings = [
        /^<Evidence\w+\.Arn>\/evidence\/\*$/,
        /^<Seals\w+\.Arn>\/seals\/\*$/,
        /^<PortalFiles\w+\.Arn>\/\*$/,
        /^<Table\w+\.Arn>\/stream\/\*$/,
      ];
      for (const { Sid, Action, Resource } of ofType(template, "AWS::IAM::Policy").flatMap(([, one]) =>
        statementsOf(one),
      )) {
        for (const action of [Action].flat()) expect(action, Sid).not.toContain("*");
        for (const resource of [Resource].flat()) {
          if (resource.includes("*"))
            expect(
              endings.some((ending) => ending.test(resource)),
              `${Sid}: ${resource}`,
            ).toBe(true);
        }
      }
      for (const [id, role] of ofType(template, "AWS::IAM::Role")) {
        expect(role.Properties.Policies, id).toBeUndefined();
        if (!id.startsWith("BackupRole")) expect(role.Properties.ManagedPolicyArns, id).toBeUndefined();
      }
    });

    test("not delete an item, scan, remove a seal or change a key", () => {
      const template = of(region);
      const actions = ofType(template, "AWS::IAM::Policy")
        .flatMap(([, one]) => statementsOf(one))
        .flatMap((one) => [one.Action].flat());
      for (const one of [
        "dynamodb:DeleteItem",
        "dynamodb:BatchWriteItem",
        "dynamodb:Scan",
        "dynamodb:DeleteTable",
        "dynamodb:PartiQLDelete",
        "s3:DeleteObject",
        "s3:DeleteObjectVersion",
        "s3:PutObjectRetention",
        "s3:BypassGovernanceRetention",
        "kms:PutKeyPolicy",
        "kms:CreateGrant",
      ]) {
        expect(actions).not.toContain(one);
      }
    });

    test("serve requests without the seals, and read the table only as far as it goes", () => {
      expect(actionsOf(of(region), "Api")).toEqual([
        "dynamodb:BatchGetItem",
        "dynamodb:ConditionCheckItem",
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:Query",
        "dynamodb:UpdateItem",
        "kms:Decrypt",
        "kms:DescribeKey",
        "kms:Encrypt",
        "kms:GenerateDataKey",
        "kms:ReEncryptFrom",
        "kms:ReEncryptTo",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
        "s3:GetObject",
        "s3:ListBucket",
        "s3:PutObject",
      ]);
      expect(JSON.stringify(policiesOf(of(region), "Api"))).not.toContain("Seals");
      expect(actionsOf(of(region), "Public")).toEqual([
        "dynamodb:BatchGetItem",
        "dynamodb:DescribeTable",
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:Query",
        "dynamodb:UpdateItem",
        "kms:Decrypt",
        "kms:DescribeKey",
        "kms:Encrypt",
        "kms:GenerateDataKey",
        "kms:ReEncryptFrom",
        "kms:ReEncryptTo",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
      ]);
      expect(actionsOf(of(region), "SignIn").filter((one) => one.startsWith("s3:"))).toEqual([]);
      // What everybody may call reads what was published, and writes an opinion: by the names of partitions.
      const places = policiesOf(of(region), "Public")
        .filter((one) => /dynamodb:(?!Describe)/.test([one.Action].flat().join()))
        .map((one) => [one.Condition?.["ForAllValues:StringLike"]?.["dynamodb:LeadingKeys"]].flat());
      expect(places).toEqual([["Z#*"], ["T#P#*"], ["X#opinion#*", "AO#*"], ["AO#*"], ["L#contract#*"]]);
    });

    test("make the first administrator with the table and the index key alone, when somebody with the right calls it", () => {
      const template = of(region);
      expect(actionsOf(template, "Administrator")).toEqual([
        "dynamodb:BatchGetItem",
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:Query",
        "dynamodb:UpdateItem",
        "kms:Decrypt",
        "kms:DescribeKey",
        "kms:Encrypt",
        "kms:GenerateDataKey",
        "kms:ReEncryptFrom",
        "kms:ReEncryptTo",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
      ]);
      const [made] =
        ofType(template, "AWS::Lambda::Function").find(([id]) => id.startsWith("Administrator")) ?? [];
      const callers = Object.entries(template.Resources).filter(
        ([, one]) =>
          ["AWS::Lambda::Permission", "AWS::Lambda::EventSourceMapping", "AWS::Lambda::Url"].includes(
            one.Type,
          ) && JSON.stringify(one).includes(String(made)),
      );
      expect(made).toBeDefined();
      expect(callers).toEqual([]);
      const named = ofType(template, "AWS::Lambda::Permission").map(([, one]) =>
        flat(one.Properties.FunctionName),
      );
      expect(named.length).toBeGreaterThan(2);
    });

    test("use the data key only through the services that store", () => {
      const template = of(region);
      for (const name of ["Api", "SignIn", "Stream", "Tick", "Replay", "Administrator", "Schedule"]) {
        const own = policiesOf(template, name).filter((one) =>
          [one.Action].flat().some((action) => action.startsWith("kms:")),
        );
        for (const one of own) {
          expect(one.Resource, `${name} ${one.Sid}`).toMatch(/^<DataKey\w+\.Arn>$/);
          const via = [one.Condition?.StringEquals?.["kms:ViaService"]].flat();
          const service = /^(dynamodb|s3|sqs)\./.exec(String(via[0]))?.[0];
          expect(service, `${name} ${one.Sid}`).toBeDefined();
          for (const each of via)
            expect(each).toMatch(new RegExp(`^${service}${region}\\.amazonaws\\.com(\\.cn)?$`));
        }
      }
    });

    test("wrap and open what they serve, and nothing else", () => {
      const users = (key: string) => {
        const [, found] = ofType(of(region), "AWS::KMS::Key").find(([id]) => id.startsWith(key)) ?? [];
        return (flat(found?.Properties.KeyPolicy.Statement) as Statement[])
          .filter((one) =>
            [one.Action]
              .flat()
              .some((action) => /Encrypt|Decrypt|GenerateDataKey$|ReEncrypt|\*/.test(action)),
          )
          .map((one) => [
            /<(\w+?)Role/.exec(JSON.stringify(one.Principal))?.[1],
            [one.Action].flat(),
            one.Condition?.StringLike?.["kms:EncryptionContext:about"],
          ]);
      };
      expect(users("ChildKey")).toEqual([
        ["Api", ["kms:Encrypt", "kms:Decrypt"], "chd_*"],
        ["Api", ["kms:Encrypt", "kms:Decrypt"], "bid_*"],
        ["Api", ["kms:Decrypt"], "guanhu/index-key"],
        ["SignIn", ["kms:Decrypt"], "guanhu/index-key"],
        ["Administrator", ["kms:Decrypt"], "guanhu/index-key"],
      ]);
      expect(users("SignInKey")).toEqual([["SignIn", ["kms:Encrypt", "kms:Decrypt"], "acc_*/totp"]]);
    });

    test("seal a day once: put what is not there, read it, and never remove it", () => {
      const seals = policiesOf(of(region), "Tick").filter((one) =>
        JSON.stringify(one.Resource).includes("Seals"),
      );
      expect(seals.map((one) => [one.Action, one.Condition])).toEqual([
        ["s3:PutObject", { StringEquals: { "s3:if-none-match": "*" } }],
        ["s3:GetObject", undefined],
      ]);
      const others = ["Api", "SignIn", "Public", "Stream", "Replay", "Administrator"].map((name) =>
        policiesOf(of(region), name),
      );
      expect(JSON.stringify(others)).not.toContain("Seals");
    });
  });
});
