import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { s3Seals } from "@guanhu/core/audit/seal/store";
import { BriefCache } from "@guanhu/core/cache";
import type { Parts } from "@guanhu/core/context";
import type { Keyring } from "@guanhu/core/crypto";
import { s3Evidence } from "@guanhu/core/file/evidence";

export interface PartSettings {
  table: string;
  region: string;
  bucket: string;
  /** Bucket of the days' seals, where they are made or verified. */
  sealBucket?: string;
  keyring: Keyring;
  /** Only on one machine. */
  local?: {
    dynamodb: string;
    evidence: string;
    credentials: { accessKeyId: string; secretAccessKey: string };
  };
}

const SECONDS = 1000;

/** The parts behind the domain, as settings name them: on AWS and on one machine the same. */
export function makeParts({ table, region, bucket, sealBucket, keyring, local }: PartSettings): Parts {
  const store = { region, ...(local ? { endpoint: local.evidence, credentials: local.credentials } : {}) };
  return {
    table: {
      name: table,
      client: new DynamoDBClient({
        region,
        maxAttempts: 4,
        // The emulator on disk is slow when many write at once; the service is not.
        requestHandler: { requestTimeout: local ? 15_000 : 3000, connectionTimeout: 1000 },
        ...(local ? { endpoint: local.dynamodb, credentials: local.credentials } : {}),
      }),
    },
    keyring,
    evidence: s3Evidence({ ...store, bucket }),
    ...(sealBucket ? { seals: s3Seals({ ...store, bucket: sealBucket }) } : {}),
    contractStates: new BriefCache(5 * SECONDS),
    recent: new BriefCache(10 * 60 * SECONDS),
    sessions: new BriefCache(5 * SECONDS),
  };
}
