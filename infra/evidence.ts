import { Aws, Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Bucket, type CfnBucket, HttpMethods } from "aws-cdk-lib/aws-s3";
import { recordBucket } from "./bucket.ts";
import { accept } from "./nag.ts";
import type { Stage } from "./stage.ts";

/** Name of the evidence bucket; spelled, not generated, because the portal's content policy must name it too. */
export function evidenceName(stack: Stack, stage: Stage): string {
  return `guanhu-${stage.name}-evidence-${Aws.ACCOUNT_ID}-${stack.region}`;
}

/** Where the browser finds evidence: the host of presigned addresses. */
export function evidenceOrigin(stack: Stack, stage: Stage): string {
  return `https://${evidenceName(stack, stage)}.s3.${stack.region}.${Aws.URL_SUFFIX}`;
}

/** Photos and receipts: private, every version kept, reached only over TLS and by presigned addresses. */
export function makeEvidence(
  stack: Stack,
  { stage, key, origin }: { stage: Stage; key: IKey; origin: string },
): Bucket {
  const bucket = new Bucket(stack, "Evidence", {
    bucketName: evidenceName(stack, stage),
    ...recordBucket(key),
    // Phones put photos straight into the bucket; pictures are shown by <img>, which asks for no permission.
    cors: [
      {
        allowedMethods: [HttpMethods.PUT],
        allowedOrigins: [origin],
        allowedHeaders: ["content-type", "x-amz-checksum-sha256", "if-none-match"],
        maxAge: 3600,
      },
    ],
    lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  // Backups of a bucket need its events; the plain property spares the helper function that CDK would add.
  (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };
  accept(
    bucket,
    "S1",
    "The server access log would hold people's addresses and live presigned addresses; who saw which evidence is in the audit rows.",
  );
  return bucket;
}
