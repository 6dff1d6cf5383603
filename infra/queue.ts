import { Duration, RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { accept } from "./nag.ts";

/** A queue of what could not be done, kept for as long as queues keep things (14 days). */
export function makeDeadLetters(scope: Construct, id: string, key: IKey): Queue {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    dataKeyReuse: Duration.hours(1),
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    visibilityTimeout: Duration.minutes(15),
    removalPolicy: RemovalPolicy.RETAIN,
  });
  accept(queue, "SQS3", "It is itself a queue of dead letters.");
  return queue;
}
