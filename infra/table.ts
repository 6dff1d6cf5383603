import { keys } from "@guanhu/core/table/keys";
import { RemovalPolicy, type Stack } from "aws-cdk-lib";
import {
  AttributeType,
  BillingMode,
  type ITable,
  StreamViewType,
  Table,
  TableEncryption,
} from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Stage } from "./stage.ts";

/**
 * The one table, with the keys that the entities use. It outlives the stack and every mistake in it. A stage that
 * names a restored table has that one instead: the one before stays in the account, outside of the stack.
 */
export function makeTable(stack: Stack, { stage, key }: { stage: Stage; key: IKey }): ITable {
  if (stage.table) return restoredTable(stack, stage.table, key);
  const table = new Table(stack, "Table", {
    partitionKey: { name: keys.hash, type: AttributeType.STRING },
    sortKey: { name: keys.range, type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: keys.expires,
    stream: StreamViewType.NEW_AND_OLD_IMAGES,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const [indexName, index] of Object.entries(keys.indexes)) {
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: { name: index.hash, type: AttributeType.STRING },
      sortKey: { name: index.range, type: AttributeType.STRING },
    });
  }
  return table;
}

/** A table that a restore has made. What it is and has was set by hand: docs/operations.md. */
function restoredTable(stack: Stack, { name, stream }: NonNullable<Stage["table"]>, key: IKey): ITable {
  const arn = (resourceName: string) =>
    stack.formatArn({ service: "dynamodb", resource: "table", resourceName });
  return Table.fromTableAttributes(stack, "Table", {
    tableArn: arn(name),
    tableStreamArn: arn(`${name}/stream/${stream}`),
    encryptionKey: key,
  });
}
