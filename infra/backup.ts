import { Duration, RemovalPolicy, type Stack, TimeZone } from "aws-cdk-lib";
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from "aws-cdk-lib/aws-backup";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { Schedule } from "aws-cdk-lib/aws-events";
import { ManagedPolicy, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { accept } from "./nag.ts";
import type { Stage } from "./stage.ts";

export interface BackupSettings {
  stage: Stage;
  key: IKey;
  table: ITable;
  evidence: Bucket;
}

/**
 * Each night a copy of the table and of the evidence, in a vault that lets none go before half its days are over.
 * It stands beside the table's own point-in-time recovery, which reaches back 35 days but goes with the table.
 */
export function makeBackup(stack: Stack, { stage, key, table, evidence }: BackupSettings): BackupVault {
  const vault = new BackupVault(stack, "Vault", {
    backupVaultName: `guanhu-${stage.name}`,
    encryptionKey: key,
    lockConfiguration: { minRetention: Duration.days(Math.max(1, Math.floor(stage.backupDays / 2))) },
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  const plan = new BackupPlan(stack, "Backup", {
    backupPlanName: `guanhu-${stage.name}`,
    backupVault: vault,
  });
  plan.addRule(
    new BackupPlanRule({
      ruleName: "nightly",
      scheduleExpression: Schedule.cron({ hour: "2", minute: "30" }),
      scheduleExpressionTimezone: TimeZone.ASIA_SHANGHAI,
      startWindow: Duration.hours(1),
      completionWindow: Duration.hours(8),
      deleteAfter: Duration.days(stage.backupDays),
    }),
  );
  const role = new Role(stack, "BackupRole", { assumedBy: new ServicePrincipal("backup.amazonaws.com") });
  for (const name of [
    "service-role/AWSBackupServiceRolePolicyForBackup",
    "AWSBackupServiceRolePolicyForS3Backup",
  ]) {
    role.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName(name));
    accept(
      role,
      `IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${name}]`,
      "The backup service changes what it needs of a resource; its own policy follows it. Only the service can take this role.",
    );
  }
  plan.addSelection("What", {
    role,
    disableDefaultBackupPolicy: true,
    resources: [BackupResource.fromDynamoDbTable(table), BackupResource.fromArn(evidence.bucketArn)],
  });
  return vault;
}
