import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { EvidenceSettings } from "../file/evidence.ts";

/** Where seals lie: an object is written once, and never again. */
export interface SealStore {
  /** False when an object of this name is there already. */
  put(name: string, text: string): Promise<boolean>;
  get(name: string): Promise<string | undefined>;
}

/** Seals behind the S3 protocol: on AWS a bucket with object lock. */
export function s3Seals(settings: EvidenceSettings & { prefix?: string }): SealStore {
  const { bucket, region, endpoint, credentials, prefix = "" } = settings;
  const client = new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(credentials ? { credentials } : {}),
  });
  return {
    async put(name, text) {
      const object = {
        Bucket: bucket,
        Key: prefix + name,
        Body: text,
        ContentType: "text/plain; charset=utf-8",
      };
      try {
        await client.send(new PutObjectCommand({ ...object, IfNoneMatch: "*", ChecksumAlgorithm: "SHA256" }));
        return true;
      } catch (cause) {
        if (cause instanceof Error && cause.name === "PreconditionFailed") return false;
        throw cause;
      }
    },
    async get(name) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: prefix + name }));
        return await Body?.transformToString("utf8");
      } catch (cause) {
        if (cause instanceof Error && cause.name === "NoSuchKey") return undefined;
        throw cause;
      }
    },
  };
}
