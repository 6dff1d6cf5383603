import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { CfnEventSourceMapping, type Function as Lambda } from "aws-cdk-lib/aws-lambda";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Stage } from "./stage.ts";

export interface StreamSettings {
  stage: Stage;
  table: ITable;
  lambda: Lambda;
  deadLetters: IQueue;
}

/**
 * Table changes go to the stream function, in order per item. A batch that fails is asked again from the record
 * that failed, then halved, at most ten times and for at most six hours; what is left goes to the dead letters,
 * from where it can be read back while the stream still has it (24 hours).
 */
export function followTable(scope: Construct, { stage, table, lambda, deadLetters }: StreamSettings): void {
  // The plain resource: the ready-made one would grant itself a list of all streams of the account.
  const source = new CfnEventSourceMapping(scope, "StreamSource", {
    eventSourceArn: table.tableStreamArn ?? "",
    functionName: lambda.functionName,
    startingPosition: "TRIM_HORIZON",
    batchSize: 100,
    maximumBatchingWindowInSeconds: 1,
    parallelizationFactor: stage.streamReaders,
    functionResponseTypes: ["ReportBatchItemFailures"],
    bisectBatchOnFunctionError: true,
    maximumRetryAttempts: 10,
    maximumRecordAgeInSeconds: 6 * 60 * 60,
    destinationConfig: { onFailure: { destination: deadLetters.queueArn } },
  });
  // The service looks whether the role may read the stream before it makes the source.
  if (lambda.role) source.node.addDependency(lambda.role);
}
