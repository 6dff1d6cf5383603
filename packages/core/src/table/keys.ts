/**
 * The one definition of the table's keys: infra, the local stack and the entities all read it here.
 * Every index is sparse (an item is in it only while it carries the index's two attributes) and projects all.
 */
export const keys = {
  hash: "pk",
  range: "sk",
  expires: "expiresAt",
  indexes: {
    one: { hash: "g1", range: "g1s" },
    two: { hash: "g2", range: "g2s" },
    three: { hash: "g3", range: "g3s" },
  },
} as const;

export type IndexName = keyof typeof keys.indexes;

export interface Key {
  pk: string;
  sk: string;
}

/** Attributes that belong to the store and never to a record. */
export const storeAttributes: readonly string[] = [
  keys.hash,
  keys.range,
  ...Object.values(keys.indexes).flatMap((index) => [index.hash, index.range]),
];

/** The CreateTable input for a table of this name, as the local stack and the tests make it. */
export function tableDefinition(name: string) {
  const indexes = Object.entries(keys.indexes);
  const attributes = storeAttributes.map((attribute) => ({
    AttributeName: attribute,
    AttributeType: "S" as const,
  }));
  return {
    TableName: name,
    BillingMode: "PAY_PER_REQUEST" as const,
    AttributeDefinitions: attributes,
    KeySchema: schema(keys.hash, keys.range),
    GlobalSecondaryIndexes: indexes.map(([indexName, index]) => ({
      IndexName: indexName,
      KeySchema: schema(index.hash, index.range),
      Projection: { ProjectionType: "ALL" as const },
    })),
    StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" as const },
  };
}

function schema(hash: string, range: string) {
  return [
    { AttributeName: hash, KeyType: "HASH" as const },
    { AttributeName: range, KeyType: "RANGE" as const },
  ];
}
