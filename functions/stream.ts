import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { Seal } from "@guanhu/core/audit/seal";
import type { Parts } from "@guanhu/core/context";
import { type Change, changeOf, isTold, project, subjectOf } from "@guanhu/core/projection";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { readStream } from "./config.ts";
import { lambdaParts } from "./lambda.ts";
import { writeLine } from "./log.ts";

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

/** What is told of a batch: places in the stream and ids only. */
export interface StreamLine {
  records: number;
  told: number;
  /** Sequence numbers of the first and the last record, or of the one that failed. */
  from: string;
  to: string;
  /** Ids of the records that views were made from. */
  subjects: string[];
  /** Ids of the requests whose audit rows are among the records. */
  requests: string[];
  /** Name of the error, where a record failed: the stream comes back to it. */
  error?: string;
}

/** The table stream's door on AWS. */
export function streamDoor(env = process.env): StreamHandler {
  const parts = lambdaParts(readStream(env));
  return (event) => handleStream(parts, event, streamLog("stream"));
}

/** Logs one line per batch, and one for the record at which it stopped. */
export function streamLog(name: string): (line: StreamLine) => void {
  return (line) =>
    writeLine(name, { ...line }, { [line.error ? "ChangesFailed" : "ChangesTold"]: [line.told, "Count"] });
}

/**
 * Table changes become views. When a batch fails as a whole its records are told one by one, and the answer
 * names the first that fails, so that the stream goes on from there.
 */
export async function handleStream(
  parts: Parts,
  event: DynamoDBStreamEvent,
  log?: (line: StreamLine) => void,
): Promise<DynamoDBBatchResponse> {
  const { Records: records } = event;
  try {
    const changes = records.flatMap((record) => toChange(record) ?? []);
    if (changes.length > 0) await project(parts, changes);
    const requests = await noteAudit(parts, records);
    log?.(lineOf(records, changes.map(subjectOf), requests));
    return { batchItemFailures: [] };
  } catch {
    return tellOneByOne(parts, records, log);
  }
}

async function tellOneByOne(
  parts: Parts,
  records: readonly DynamoDBRecord[],
  log?: (line: StreamLine) => void,
): Promise<DynamoDBBatchResponse> {
  const subjects: string[] = [];
  const requests = new Set<string>();
  for (const record of records) {
    let subject: string | undefined;
    try {
      for (const id of await noteAudit(parts, [record])) requests.add(id);
      const change = toChange(record);
      if (!change) continue;
      subject = subjectOf(change);
      await project(parts, [change]);
      subjects.push(subject);
    } catch (cause) {
      const error = cause instanceof Error ? cause.name : "unknown";
      const failed = lineOf([record], subject ? [subject] : [], []);
      if (log) log({ ...failed, told: 1, error });
      else console.error(JSON.stringify({ stream: "failed", ...failed, error }));
      return { batchItemFailures: [{ itemIdentifier: failed.from }] };
    }
  }
  log?.(lineOf(records, subjects, [...requests]));
  return { batchItemFailures: [] };
}

function lineOf(records: readonly DynamoDBRecord[], subjects: string[], requests: string[]): StreamLine {
  const place = (record: DynamoDBRecord | undefined) => record?.dynamodb?.SequenceNumber ?? "";
  const from = place(records[0]);
  return {
    records: records.length,
    told: subjects.length,
    from,
    to: place(records.at(-1)),
    subjects,
    requests,
  };
}

/** Notes the audit rows among these changes for the seal of today; answers the requests that wrote them. */
async function noteAudit(parts: Parts, records: readonly DynamoDBRecord[]): Promise<string[]> {
  const rows = records.flatMap((record) => {
    if (!Seal.isAudit(record.dynamodb?.Keys?.pk?.S ?? "")) return [];
    return Seal.rowOf(imageOf(record)) ?? [];
  });
  await Seal.note(parts, rows, lineOf(records, [], []).from, new Date().toISOString());
  return [...new Set(rows.map((row) => row.requestId))];
}

function toChange(record: DynamoDBRecord): Change | undefined {
  const { Keys, NewImage: image } = record.dynamodb ?? {};
  // Most changes of the table are of no view: their images are not opened.
  if (!image || !isTold(Keys?.pk?.S ?? "", Keys?.sk?.S ?? "")) return undefined;
  return changeOf(imageOf(record));
}

function imageOf({ dynamodb }: DynamoDBRecord): Record<string, unknown> {
  return unmarshall(withBytes(dynamodb?.NewImage ?? {}) as Record<string, AttributeValue>);
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
