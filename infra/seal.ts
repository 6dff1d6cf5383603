import { Duration, RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Bucket, ObjectLockRetention } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { recordBucket } from "./bucket.ts";
import { accept } from "./nag.ts";
import type { Stage } from "./stage.ts";

/** Seals of the audit's days. Until their time is over nobody can remove them, the account's owner included. */
export function makeSeals(scope: Construct, { stage, key }: { stage: Stage; key: IKey }): Bucket {
  const { seal } = stage;
  const kept = Duration.days("years" in seal ? seal.years * 365 + Math.ceil(seal.years / 4) : seal.days);
  const bucket = new Bucket(scope, "Seals", {
    ...recordBucket(key),
    objectLockEnabled: true,
    objectLockDefaultRetention: ObjectLockRetention.compliance(kept),
    removalPolicy: RemovalPolicy.RETAIN,
  });
  accept(
    bucket,
    "S1",
    "One object a day, written by one function that logs it: an access log would say nothing more.",
  );
  return bucket;
}
