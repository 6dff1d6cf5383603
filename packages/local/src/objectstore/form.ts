import { fault } from "./fault.ts";

export interface Form {
  /** Fields before the file, names in lower case. */
  fields: ReadonlyMap<string, string>;
  /** The bytes of the file. Read it to its end: only then is the form known to be whole. */
  content: AsyncIterable<Buffer>;
}

const fieldBytes = 20 * 1024;
const partHeaderBytes = 2 * 1024;

/** Boundary of a `multipart/form-data` content type; absent for any other. */
export function formBoundary(contentType: string): string | undefined {
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return undefined;
  const parts = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const boundary = parts?.[1] ?? parts?.[2];
  return boundary && boundary.length <= 70 ? boundary : undefined;
}

/**
 * Reads an upload form as it arrives: all fields, then the file, which must be the last part. Refuses broken
 * forms, fields of more than 20 KB together, a field that occurs twice or is not UTF-8.
 */
export async function readForm(body: AsyncIterable<Buffer>, boundary: string): Promise<Form> {
  const reader = createReader(body);
  const delimiter = Buffer.from(`\r\n--${boundary}`, "latin1");
  const fields = new Map<string, string>();
  let budget = fieldBytes;
  const first = await reader.until(delimiter.subarray(2), delimiter.length);
  if (first.length > 0) throw malformed();
  while (true) {
    if ((await reader.take(2)) !== "\r\n") throw malformed();
    const name = partName((await reader.until(Buffer.from("\r\n\r\n"), partHeaderBytes)).toString());
    if (name === "file") return { fields, content: fileContent(reader, delimiter) };
    const value = await reader.until(delimiter, budget);
    budget -= name.length + value.length;
    if (budget < 0) throw tooLong();
    if (fields.has(name)) throw fault("InvalidArgument", `POST requires exactly one field ${name}`);
    fields.set(name, utf8(value));
  }
}

async function* fileContent(reader: Reader, delimiter: Buffer): AsyncGenerator<Buffer> {
  yield* reader.streamUntil(delimiter);
  if ((await reader.take(2)) !== "--") {
    throw fault("MalformedPOSTRequest", "The file must be the last field of the form.");
  }
}

interface Reader {
  /** Everything before the mark, at most `limit` bytes; the mark is consumed. */
  until(mark: Buffer, limit: number): Promise<Buffer>;
  take(length: number): Promise<string>;
  streamUntil(mark: Buffer): AsyncGenerator<Buffer>;
}

function createReader(body: AsyncIterable<Buffer>): Reader {
  const chunks = body[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async () => {
    const next = await chunks.next();
    if (next.done) throw malformed();
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
  };
  const cut = (length: number) => {
    const front = held.subarray(0, length);
    held = held.subarray(length);
    return front;
  };
  return {
    async until(mark, limit) {
      for (let from = 0; ; ) {
        const at = held.indexOf(mark, from);
        if (at > limit || (at < 0 && held.length > limit + mark.length)) throw tooLong();
        if (at >= 0) {
          const front = cut(at);
          cut(mark.length);
          return front;
        }
        from = Math.max(0, held.length - mark.length + 1);
        await more();
      }
    },
    async take(length) {
      while (held.length < length) await more();
      return cut(length).toString("latin1");
    },
    async *streamUntil(mark) {
      while (true) {
        const at = held.indexOf(mark);
        const sure = at >= 0 ? at : Math.max(0, held.length - mark.length + 1);
        if (sure > 0) yield cut(sure);
        if (at >= 0) {
          cut(mark.length);
          return;
        }
        await more();
      }
    },
  };
}

function partName(head: string): string {
  const line = head.split("\r\n").find((text) => /^content-disposition:\s*form-data\s*;/i.test(text));
  for (const [, name, quoted, bare] of (line ?? "").matchAll(/;\s*([a-z*]+)=(?:"([^"]*)"|([^\s;"]+))/gi)) {
    if (name?.toLowerCase() === "name") return (quoted ?? bare ?? "").toLowerCase();
  }
  throw malformed();
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw fault("InvalidArgument", "A field of the form is not UTF-8.");
  }
}

function malformed(): Error {
  return fault(
    "MalformedPOSTRequest",
    "The body of your POST request is not well-formed multipart/form-data.",
  );
}

function tooLong(): Error {
  return fault(
    "MaxPostPreDataLengthExceeded",
    "Your POST request fields preceding the upload file were too large.",
  );
}
