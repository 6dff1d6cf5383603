import { Duration, type Stack } from "aws-cdk-lib";
import type { HttpStage } from "aws-cdk-lib/aws-apigatewayv2";
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
} from "aws-cdk-lib/aws-cloudwatch";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { signInFailed } from "./alarm.ts";
import type { Stage } from "./stage.ts";

export interface DashboardSettings {
  stage: Stage;
  alarms: Alarm[];
  functions: Record<string, Lambda>;
  queues: Record<string, Queue>;
  httpStage: HttpStage;
  table: ITable;
}

/** One page that says how the portal is: alarms first, then requests, functions, stream, table. */
export function makeDashboard(stack: Stack, settings: DashboardSettings): Dashboard {
  const { stage, alarms, functions, queues, httpStage, table } = settings;
  const period = Duration.minutes(5);
  const all = Object.values(functions);
  const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
    new GraphWidget({ title, left, right, width: 8, height: 6, period });
  const dashboard = new Dashboard(stack, "Dashboard", { dashboardName: `guanhu-${stage.name}` });
  dashboard.addWidgets(new AlarmStatusWidget({ title: "告警", alarms, width: 24, height: 4 }));
  dashboard.addWidgets(
    graph(
      "请求与错误",
      [httpStage.metricCount()],
      [httpStage.metricClientError(), httpStage.metricServerError()],
    ),
    graph(
      "响应时间（毫秒）",
      ["p50", "p95", "p99"].map((statistic) => httpStage.metricLatency({ statistic, label: statistic })),
    ),
    graph("登录失败", [signInFailed(stage)]),
  );
  dashboard.addWidgets(
    graph(
      "函数错误",
      all.map((one) => one.metricErrors()),
    ),
    graph(
      "函数时间（p95，毫秒）",
      all.map((one) => one.metricDuration({ statistic: "p95" })),
    ),
    graph(
      "同时运行",
      all.map((one) => one.metric("ConcurrentExecutions", { statistic: "Maximum" })),
    ),
  );
  dashboard.addWidgets(
    graph(
      "视图落后（毫秒）",
      functions.stream ? [functions.stream.metric("IteratorAge", { statistic: "Maximum" })] : [],
    ),
    graph(
      "死信",
      Object.values(queues).map((one) => one.metricApproximateNumberOfMessagesVisible()),
    ),
    graph("数据表用量", [table.metricConsumedReadCapacityUnits(), table.metricConsumedWriteCapacityUnits()]),
  );
  return dashboard;
}
