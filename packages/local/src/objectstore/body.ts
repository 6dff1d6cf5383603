import type { IncomingMessage, ServerResponse } from "node:http";

export interface Body {
  /** The bytes as they arrive; ending early leaves the connection open for the answer. */
  chunks: AsyncIterable<Buffer>;
  /** Reads and drops what is left, so that the client reads the answer. False: it was too much. */
  drain(): Promise<boolean>;
}

const drainBytes = 64 * 1024 * 1024;
const drainTime = 20_000;

/** The body of a request. A client that waits for `100 Continue` gets it when the first byte is asked for. */
export function bodyOf(incoming: IncomingMessage, response: ServerResponse, waits: boolean): Body {
  const source: AsyncIterator<Buffer> = incoming.iterator({ destroyOnReturn: false });
  let continued = !waits;
  const next = () => {
    if (!continued) response.writeContinue();
    continued = true;
    return source.next();
  };
  return {
    chunks: { [Symbol.asyncIterator]: () => ({ next }) },
    async drain() {
      if (!continued) return false;
      const late = setTimeout(() => incoming.destroy(), drainTime);
      try {
        for (let bytes = 0; bytes < drainBytes; ) {
          const chunk = await source.next();
          if (chunk.done) return true;
          bytes += chunk.value.length;
        }
        return false;
      } catch {
        return false;
      } finally {
        clearTimeout(late);
      }
    },
  };
}
