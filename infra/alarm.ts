import { Duration, type Stack } from "aws-cdk-lib";
import type { HttpStage } from "aws-cdk-lib/aws-apigatewayv2";
import type { BackupVault } from "aws-cdk-lib/aws-backup";
import type { ICertificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import type { Stage } from "./stage.ts";

const five = Duration.minutes(5);

/** Sign-ins that failed, as the sign-in function counts them in its log (embedded metric format). */
export function signInFailed(stage: Stage): Metric {
  return countOf(stage, "sign-in", "SignInFailed", five);
}

/** Where alarms go: one encrypted topic, one mailbox, whose address is a parameter of the account. */
export function makeAlarmTopic(stack: Stack, { stage, key }: { stage: Stage; key: IKey }): Topic {
  const topic = new Topic(stack, "Alarms", {
    topicName: `guanhu-${stage.name}-alarms`,
    masterKey: key,
    enforceSSL: true,
  });
  // The topic has a policy of its own, so the one that would let the account's alarms speak is written out.
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: "AlarmsSpeak",
      principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
      actions: ["sns:Publish"],
      resources: [topic.topicArn],
      conditions: { StringEquals: { "aws:SourceAccount": stack.account } },
    }),
  );
  topic.addSubscription(
    new EmailSubscription(StringParameter.valueForStringParameter(stack, stage.alarmMail)),
  );
  return topic;
}

export interface AlarmSettings {
  stage: Stage;
  topic: Topic;
  /** Every function by its name. */
  functions: Record<string, Lambda>;
  queues: Record<string, Queue>;
  httpStage: HttpStage;
  table: ITable;
  vault: BackupVault;
  /** Where the portal has a name of its own. */
  certificate: ICertificate | undefined;
}

type Limit =
  /** Alarm from this value on, */
  | { from: number; below?: never }
  /** or under it. */
  | { below: number; from?: never };

type Rule = Limit & {
  metric: IMetric;
  /** In so many periods one after another. */
  periods?: number;
  meaning: string;
  /** No data is alarming too. */
  silence?: boolean;
};

/** The alarms. Names say what is wrong; docs/operations.md says what to do about each. */
export function makeAlarms(stack: Stack, settings: AlarmSettings): Alarm[] {
  const { stage, topic } = settings;
  const action = new SnsAction(topic);
  return Object.entries(rulesOf(settings)).map(([name, rule]) => {
    const alarm = new Alarm(stack, `Alarm-${name}`, {
      alarmName: `guanhu-${stage.name}-${name}`,
      alarmDescription: rule.meaning,
      metric: rule.metric,
      threshold: rule.from ?? rule.below,
      evaluationPeriods: rule.periods ?? 1,
      comparisonOperator:
        rule.from === undefined
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: rule.silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    return alarm;
  });
}

function rulesOf(settings: AlarmSettings): Record<string, Rule> {
  const { stage, functions, queues, httpStage, table, vault, certificate } = settings;
  const rules: Record<string, Rule> = {
    "api-faults": {
      metric: httpStage.metricServerError({ period: five, statistic: "Sum" }),
      from: 5,
      meaning: "接口五分钟内有 5 次以上服务器错误",
    },
    "api-latency": {
      metric: httpStage.metricLatency({ period: five, statistic: "p95" }),
      from: 2000,
      periods: 3,
      meaning: "接口 95% 响应时间连续 15 分钟达到 2 秒",
    },
    "stream-age": {
      metric: metricOf(functions.stream, "IteratorAge", "Maximum"),
      from: 5 * 60_000,
      periods: 2,
      meaning: "数据变更连续 10 分钟晚于 5 分钟才写入视图，列表和统计已过时",
    },
    "seal-missing": {
      metric: countOf(stage, "tick", "DaysSealed", Duration.days(1)),
      below: 1,
      silence: true,
      meaning: "一天内没有写成每日封印",
    },
    "backup-failed": {
      metric: jobsOf(vault, "NumberOfBackupJobsFailed"),
      from: 1,
      meaning: "备份任务失败",
    },
    "backup-expired": {
      metric: jobsOf(vault, "NumberOfBackupJobsExpired"),
      from: 1,
      meaning: "备份任务没有在规定时间内开始或完成",
    },
    "backup-copy-failed": {
      metric: jobsOf(vault, "NumberOfCopyJobsFailed"),
      from: 1,
      meaning: "备份副本复制失败",
    },
    "sign-in-failed": {
      metric: signInFailed(stage),
      from: 100,
      meaning: "五分钟内登录失败 100 次以上，可能有人在试密码",
    },
    "table-read-throttled": {
      metric: throttlesOf(table, "ReadThrottleEvents"),
      from: 10,
      meaning: "数据表五分钟内有 10 次以上读取被限流",
    },
    "table-write-throttled": {
      metric: throttlesOf(table, "WriteThrottleEvents"),
      from: 10,
      meaning: "数据表五分钟内有 10 次以上写入被限流",
    },
  };
  if (certificate) {
    rules["certificate-ends"] = {
      metric: certificate.metricDaysToExpiry({ period: Duration.days(1), statistic: "Minimum" }),
      below: 30,
      meaning: "平台域名的证书将在 30 天内到期",
    };
  }
  for (const [name, lambda] of Object.entries(functions)) {
    rules[`${name}-errors`] = {
      metric: metricOf(lambda, "Errors", "Sum"),
      from: name === "tick" ? 1 : 3,
      meaning: `函数 ${name} 五分钟内出错`,
    };
    rules[`${name}-throttled`] = {
      metric: metricOf(lambda, "Throttles", "Sum"),
      from: 1,
      meaning: `函数 ${name} 因并发已满而被拒绝`,
    };
    rules[`${name}-slow`] = {
      metric: metricOf(lambda, "Duration", "p95"),
      from: name === "tick" || name === "replay" ? 10 * 60_000 : 10_000,
      periods: 3,
      meaning: `函数 ${name} 运行时间接近上限`,
    };
  }
  for (const [name, queue] of Object.entries(queues)) {
    rules[`${name}-dead-letters`] = {
      metric: queue.metricApproximateNumberOfMessagesVisible({ period: five, statistic: "Maximum" }),
      from: 1,
      meaning: `死信队列 ${name} 中有未处理的消息`,
    };
  }
  return rules;
}

function metricOf(lambda: Lambda | undefined, name: string, statistic: string, period = five): Metric {
  if (!lambda) throw new Error(`no function to alarm on for ${name}`);
  return lambda.metric(name, { statistic, period });
}

/** What a function counts in its log. */
function countOf(stage: Stage, name: string, metricName: string, period: Duration): Metric {
  const dimensionsMap = { Function: name, Stage: stage.name };
  return new Metric({ namespace: "Guanhu", metricName, dimensionsMap, statistic: "Sum", period });
}

function jobsOf(vault: BackupVault, metricName: string): Metric {
  return new Metric({
    namespace: "AWS/Backup",
    metricName,
    dimensionsMap: { BackupVaultName: vault.backupVaultName },
    statistic: "Sum",
    period: Duration.hours(1),
  });
}

function throttlesOf(table: ITable, metricName: string): Metric {
  return new Metric({
    namespace: "AWS/DynamoDB",
    metricName,
    dimensionsMap: { TableName: table.tableName },
    statistic: "Sum",
    period: five,
  });
}
