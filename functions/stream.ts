import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { Parts } from "@guanhu/core/context";
import { type Change, changeOf, isTold, project } from "@guanhu/core/projection";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { lambdaParts } from "./lambda.ts";

/** The table stream's door on AWS. */
export async function stream(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  return handleStream(lambdaParts(), event);
}

/**
 * Table changes become views. When a batch fails as a whole its records are told one by one, and the answer
 * names the first that fails, so that the stream goes on from there.
 */
export async function handleStream(parts: Parts, event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const told = event.Records.map((record) => ({ record, change: toChange(record) }));
  const changes = told.flatMap(({ change }) => (change ? [change] : []));
  if (changes.length === 0) return { batchItemFailures: [] };
  try {
    await project(parts, changes);
    return { batchItemFailures: [] };
  } catch {
    for (const { record, change } of told) {
      if (!change) continue;
      try {
        await project(parts, [change]);
      } catch (cause) {
        const error = cause instanceof Error ? cause.name : "unknown";
        const itemIdentifier = record.dynamodb?.SequenceNumber ?? "";
        console.error(JSON.stringify({ stream: "failed", itemIdentifier, error }));
        return { batchItemFailures: [{ itemIdentifier }] };
      }
    }
    return { batchItemFailures: [] };
  }
}

function toChange(record: DynamoDBRecord): Change | undefined {
  const { Keys, NewImage: image } = record.dynamodb ?? {};
  // Most changes of the table are of no view: their images are not opened.
  if (!image || !isTold(Keys?.pk?.S ?? "", Keys?.sk?.S ?? "")) return undefined;
  return changeOf(unmarshall(withBytes(image) as Record<string, AttributeValue>));
}

/** In an event bytes are base64; the table's own form has them as bytes. */
function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === "B" && typeof inner === "string" ? Buffer.from(inner, "base64") : withBytes(inner),
    ]),
  );
}
