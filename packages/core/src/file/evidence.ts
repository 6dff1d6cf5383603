import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

/** The store of evidence as the domain needs it: bytes go between phone and store, never through us. */
export interface Evidence {
  signUpload(object: EvidenceObject): Promise<{ url: string; headers: Record<string, string> }>;
  signDownload(name: string, contentType: string): Promise<string>;
  /** What the store has, or undefined when nothing was uploaded. */
  look(name: string): Promise<{ size: number; contentType: string; first: Uint8Array } | undefined>;
}

export interface EvidenceObject {
  name: string;
  contentType: string;
  size: number;
  /** base64 */
  sha256: string;
}

const UPLOAD_SECONDS = 15 * 60;
const DOWNLOAD_SECONDS = 5 * 60;

export interface EvidenceSettings {
  bucket: string;
  region: string;
  endpoint?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string };
}

/** The store behind the S3 protocol: on AWS the evidence bucket, on one machine our own endpoint. */
export function s3Evidence(settings: EvidenceSettings): Evidence {
  const client = new S3Client({
    region: settings.region,
    // The default puts the checksum of an empty body into every presigned PUT.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(settings.endpoint ? { endpoint: settings.endpoint, forcePathStyle: true } : {}),
    ...(settings.credentials ? { credentials: settings.credentials } : {}),
  });
  const { bucket } = settings;
  return {
    async signUpload({ name, contentType, size, sha256 }) {
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: name,
        ContentType: contentType,
        ContentLength: size,
        ChecksumSHA256: sha256,
        IfNoneMatch: "*",
      });
      const url = await getSignedUrl(client, command, {
        expiresIn: UPLOAD_SECONDS,
        signableHeaders: new Set(["content-type", "content-length", "if-none-match", "host"]),
        unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
      });
      const headers = { "content-type": contentType, "x-amz-checksum-sha256": sha256, "if-none-match": "*" };
      return { url, headers };
    },
    async signDownload(name, contentType) {
      const command = new GetObjectCommand({ Bucket: bucket, Key: name, ResponseContentType: contentType });
      return getSignedUrl(client, command, { expiresIn: DOWNLOAD_SECONDS });
    },
    async look(name) {
      try {
        const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: name }));
        const range = await client.send(
          new GetObjectCommand({ Bucket: bucket, Key: name, Range: "bytes=0-31" }),
        );
        const first = (await range.Body?.transformToByteArray()) ?? new Uint8Array();
        return { size: head.ContentLength ?? 0, contentType: head.ContentType ?? "", first };
      } catch (cause) {
        if (cause instanceof Error && (cause.name === "NotFound" || cause.name === "NoSuchKey"))
          return undefined;
        throw cause;
      }
    },
  };
}
