import type { Answer, Store } from "./answer.ts";
import { createDigest, type Expected, readExpected } from "./digest.ts";
import { fault, xml } from "./fault.ts";
import type { Condition, StoredObject } from "./files.ts";
import { readForm } from "./form.ts";
import { readMetadata } from "./metadata.ts";
import { checkPolicy } from "./policy.ts";
import type { S3Request } from "./request.ts";
import type { Authenticated } from "./signature.ts";

const unsupportedFields = /^(acl|redirect|success_action_redirect|tagging|file|x-amz-.*)$/;
const supportedFields = /^x-amz-(algorithm|credential|date|signature|checksum-.*|meta-.*)$/;

/** PUT of one object. `If-None-Match: *` and `If-Match` are decided when the whole body is there. */
export async function putObject(
  key: string,
  signed: Authenticated,
  body: AsyncIterable<Buffer>,
  store: Store,
): Promise<Answer> {
  const { headers } = signed;
  const length = bodyLength(headers);
  if (length > store.maxObjectBytes) throw tooLarge();
  const noneMatch = headers.get("if-none-match");
  if (noneMatch !== undefined && noneMatch !== "*") {
    throw fault("NotImplemented", "If-None-Match of a PUT can only be *");
  }
  const condition = { absent: noneMatch === "*", etag: unquoted(headers.get("if-match")) };
  const object = await receive(store, body, {
    key,
    headers: readMetadata(headers),
    expected: readExpected(headers, signed.payloadSha256),
    min: length,
    max: length,
    condition,
  });
  return { status: 200, headers: { etag: `"${object.etag}"`, ...checksumHeaders(object) } };
}

/** POST of an upload form: the policy decides, before the file is read, and on its size while it is read. */
export async function postObject(
  request: S3Request,
  boundary: string,
  body: AsyncIterable<Buffer>,
  store: Store,
): Promise<Answer> {
  bodyLength(request.headers);
  if (request.headers.has("if-none-match") || request.headers.has("if-match")) {
    throw fault("NotImplemented", "Conditions are not supported on a POST");
  }
  const { fields, content } = await readForm(body, boundary);
  const allowance = checkPolicy(fields, store.bucket, store.credentials, store.now());
  if (request.bucket !== store.bucket) throw fault("NoSuchBucket", "The specified bucket does not exist");
  const foreign = [...fields.keys()].find(
    (name) => unsupportedFields.test(name) && !supportedFields.test(name),
  );
  if (foreign) throw fault("NotImplemented", `The field ${foreign} is not supported`);
  const key = fields.get("key") ?? "";
  if (key === "") throw fault("InvalidArgument", "Bucket POST must contain a field named 'key'.");
  if (key.includes("$" + "{filename}")) throw fault("NotImplemented", "The file's own name cannot be used");
  if (Buffer.byteLength(key) > 1024) throw fault("KeyTooLongError", "Your key is too long");
  const object = await receive(store, content, {
    key,
    headers: readMetadata(fields),
    expected: readExpected(fields),
    min: allowance.min,
    max: Math.min(allowance.max, store.maxObjectBytes),
  });
  return postAnswer(request, fields.get("success_action_status"), object);
}

export function checksumHeaders(object: StoredObject): Record<string, string> {
  if (!object.checksum) return {};
  const { algorithm, value } = object.checksum;
  return { [`x-amz-checksum-${algorithm.toLowerCase()}`]: value, "x-amz-checksum-type": "FULL_OBJECT" };
}

export function unquoted(etag: string | undefined): string | undefined {
  return etag?.replace(/^"(.*)"$/, "$1");
}

interface Upload {
  key: string;
  headers: Record<string, string>;
  expected: Expected;
  min: number;
  max: number;
  condition?: Condition;
}

async function receive(store: Store, body: AsyncIterable<Buffer>, upload: Upload): Promise<StoredObject> {
  const draft = await store.files.draft();
  try {
    const digest = createDigest(upload.expected);
    let length = 0;
    for await (const chunk of body) {
      length += chunk.length;
      if (length > upload.max) throw tooLarge();
      digest.update(chunk);
      await draft.write(chunk);
    }
    if (length < upload.min) {
      throw fault("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed object size.");
    }
    const { md5, sha256 } = digest.finish();
    const object: StoredObject = {
      key: upload.key,
      length,
      etag: md5,
      sha256,
      checksum: upload.expected.checksum,
      headers: upload.headers,
      lastModified: store.now().toISOString(),
    };
    await draft.publish(object, upload.condition);
    return object;
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

function bodyLength(headers: ReadonlyMap<string, string>): number {
  const length = headers.get("content-length");
  if (length === undefined || !/^\d{1,15}$/.test(length)) {
    throw fault("MissingContentLength", "You must provide the Content-Length HTTP header.");
  }
  return Number(length);
}

function postAnswer(request: S3Request, status: string | undefined, object: StoredObject): Answer {
  const path = `/${request.bucket}/${object.key.split("/").map(encodeURIComponent).join("/")}`;
  const location = `http://${request.headers.get("host") ?? "127.0.0.1"}${path}`;
  const headers = { etag: `"${object.etag}"`, location, ...checksumHeaders(object) };
  if (status === "200") return { status: 200, headers };
  if (status !== "201") return { status: 204, headers };
  return {
    status: 201,
    headers: { ...headers, "content-type": "application/xml" },
    body: xml("PostResponse", {
      Location: location,
      Bucket: request.bucket,
      Key: object.key,
      ETag: `"${object.etag}"`,
    }),
  };
}

function tooLarge(): Error {
  return fault("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
}
