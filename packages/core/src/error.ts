import { type Code, codes } from "./error.text.ts";

/** The six ways in which Guanhu says no. The doors map each to one answer. */
export type Kind = "invalid" | "unauthenticated" | "forbidden" | "missing" | "conflict" | "limit";

/** Where in the input the fault lies: a path such as `content.items.school`, and what is wrong there. */
export interface FieldFault {
  path: string;
  text: string;
}

export interface RefusalDetail {
  /** Values for the `{name}` places of the code's text. Never personal data. */
  values?: Record<string, string | number>;
  fields?: FieldFault[];
  /** What the record is now, for a caller who came with a stale version. */
  current?: { version?: number; state?: string };
}

/** A refusal: nothing was written, and `message` says in Chinese what is wrong and what to do. */
export class Refusal extends Error {
  readonly kind: Kind;
  readonly code: Code;
  readonly detail: RefusalDetail;

  constructor(code: Code, detail: RefusalDetail = {}) {
    super(fill(codes[code].text, detail.values));
    this.name = "Refusal";
    this.code = code;
    this.kind = codes[code].kind;
    this.detail = detail;
  }
}

/** Makes the refusal for a code; throw what it returns. */
export function refuse(code: Code, detail?: RefusalDetail): Refusal {
  return new Refusal(code, detail);
}

function fill(text: string, values: RefusalDetail["values"] = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

export type { Code };
