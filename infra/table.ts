import { keys } from "@guanhu/core/table/keys";
import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";

/** The one table, with the keys that the entities use. It outlives the stack and every mistake in it. */
export function makeTable(scope: Construct, key: IKey): Table {
  const table = new Table(scope, "Table", {
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
