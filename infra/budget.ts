import { Duration, type Stack } from "aws-cdk-lib";
import type { HttpStage } from "aws-cdk-lib/aws-apigatewayv2";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { Alarm, ComparisonOperator, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { Topic } from "aws-cdk-lib/aws-sns";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import { isChina, type Stage } from "./stage.ts";

/**
 * Says early when a month gets dear: at 80 % of the budget spent, and when it is forecast to be exceeded.
 *
 * The China partition has neither the budget resource nor the metric of estimated charges. What the bill there
 * follows is watched instead, the requests of a day; a budget in money is made by hand in the billing console.
 */
export function watchCost(
  stack: Stack,
  { stage, topic, httpStage }: { stage: Stage; topic: Topic; httpStage: HttpStage },
): void {
  if (isChina(stack.region)) {
    const alarm = new Alarm(stack, "Alarm-usage", {
      alarmName: `guanhu-${stage.name}-usage`,
      alarmDescription: `一天的请求超过 ${stage.requestsPerDay} 次，费用会高于预期`,
      metric: httpStage.metricCount({ period: Duration.days(1), statistic: "Sum" }),
      threshold: stage.requestsPerDay,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    return;
  }
  const address = StringParameter.valueForStringParameter(stack, stage.alarmMail);
  const tell = (notificationType: string, threshold: number) => ({
    notification: {
      notificationType,
      comparisonOperator: "GREATER_THAN",
      threshold,
      thresholdType: "PERCENTAGE",
    },
    subscribers: [{ subscriptionType: "EMAIL", address }],
  });
  new CfnBudget(stack, "Budget", {
    budget: {
      budgetName: `guanhu-${stage.name}`,
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount: stage.budget, unit: "USD" },
    },
    notificationsWithSubscribers: [tell("ACTUAL", 80), tell("FORECASTED", 100)],
  });
}
