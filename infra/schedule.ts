import { ArnFormat, type Stack } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { CfnSchedule, CfnScheduleGroup } from "aws-cdk-lib/aws-scheduler";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { via } from "./grant.ts";
import type { Stage } from "./stage.ts";

export interface ScheduleSettings {
  stage: Stage;
  lambda: Lambda;
  deadLetters: IQueue;
  key: IKey;
}

/** Twenty minutes past midnight in China the day that ended is sealed; a run that stays refused is kept as a letter. */
export function scheduleTick(stack: Stack, { stage, lambda, deadLetters, key }: ScheduleSettings): void {
  const name = `guanhu-${stage.name}`;
  const group = new CfnScheduleGroup(stack, "ScheduleGroup", { name });
  const groupArn = stack.formatArn({
    service: "scheduler",
    resource: "schedule-group",
    resourceName: name,
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
  const role = new Role(stack, "ScheduleRole", {
    assumedBy: new ServicePrincipal("scheduler.amazonaws.com").withConditions({
      StringEquals: { "aws:SourceAccount": stack.account },
      ArnEquals: { "aws:SourceArn": groupArn },
    }),
  });
  const allow = (sid: string, actions: string[], resources: string[], conditions?: Record<string, unknown>) =>
    role.addToPolicy(new PolicyStatement({ sid, actions, resources, ...(conditions ? { conditions } : {}) }));
  allow("Invoke", ["lambda:InvokeFunction"], [lambda.functionArn]);
  allow("GiveUp", ["sqs:SendMessage"], [deadLetters.queueArn]);
  allow("GiveUpKey", ["kms:Decrypt", "kms:GenerateDataKey"], [key.keyArn], via(stack, "sqs"));
  const schedule = new CfnSchedule(stack, "Schedule", {
    name: "tick",
    groupName: name,
    scheduleExpression: "cron(20 0 * * ? *)",
    scheduleExpressionTimezone: "Asia/Shanghai",
    flexibleTimeWindow: { mode: "OFF" },
    target: {
      arn: lambda.functionArn,
      roleArn: role.roleArn,
      // The instant of the plan, not of the run: a late run still seals the day that was meant.
      input: JSON.stringify({ time: "<aws.scheduler.scheduled-time>" }),
      retryPolicy: { maximumRetryAttempts: 20, maximumEventAgeInSeconds: 6 * 60 * 60 },
      deadLetterConfig: { arn: deadLetters.queueArn },
    },
  });
  schedule.addResourceDependency(group);
  schedule.node.addDependency(role);
}
