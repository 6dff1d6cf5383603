import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDynamoDb } from "@guanhu/local/dynamodb/dynamodb";
import { startObjectStore } from "@guanhu/local/objectstore/objectstore";
import type { TestProject } from "vitest/node";

export const storeCredentials = { accessKeyId: "test", secretAccessKey: "test-secret-of-the-store" };
export const bucket = "evidence";
export const region = "cn-northwest-1";

declare module "vitest" {
  export interface ProvidedContext {
    dynamodb: string;
    evidence: string;
  }
}

/** One DynamoDB Local (in memory) and one object store for the whole run, on free ports of the loopback. */
export default async function startServices(project: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), "guanhu-test-"));
  const [dynamodb, store] = await Promise.all([
    startDynamoDb(),
    startObjectStore({ dataDir, bucket, region, ...storeCredentials, allowedOrigins: ["*"] }),
  ]);
  project.provide("dynamodb", dynamodb.endpoint);
  project.provide("evidence", store.endpoint);
  return async () => {
    await Promise.all([dynamodb.stop(), store.stop()]);
    await rm(dataDir, { recursive: true, force: true });
  };
}
