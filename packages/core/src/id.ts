import * as z from "zod";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const CHANCE_BYTES = 10;

/** Prefixes of ids: one per noun, so that an id says what it names. */
export const prefixes = {
  account: "acc",
  organization: "org",
  contract: "con",
  placement: "plc",
  child: "chd",
  deliverable: "dlv",
  file: "fil",
  catalogueVersion: "cat",
  need: "ned",
  project: "prj",
  question: "qst",
  challenge: "chl",
  bid: "bid",
  acceptance: "acp",
  opinion: "opn",
  payment: "pay",
  recovery: "rcv",
  breach: "brc",
  evaluation: "evl",
} as const;

export type Noun = keyof typeof prefixes;

/** Shape of an id: prefix, underscore, 26 signs of Crockford's base 32 (48 bits of time, 80 bits of chance). */
export function idShape(noun: Noun) {
  return z.string().regex(new RegExp(`^${prefixes[noun]}_[0-9a-hjkmnp-tv-z]{26}$`), "编号格式不正确");
}

/** A new id made where the record begins, on the phone: the same record keeps it however often it is sent. */
export function makeId(noun: Noun, at: string): string {
  return spellId(noun, at, globalThis.crypto.getRandomValues(new Uint8Array(CHANCE_BYTES)));
}

/** The id of a noun for an instant and ten bytes of chance. */
export function spellId(noun: Noun, at: string, chance: Uint8Array): string {
  return `${prefixes[noun]}_${encodeTime(Date.parse(at))}${encodeBytes(chance.subarray(0, CHANCE_BYTES))}`;
}

function encodeTime(ms: number): string {
  let rest = ms;
  let text = "";
  for (let i = 0; i < 10; i++) {
    text = ALPHABET[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function encodeBytes(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let text = "";
  for (let i = 0; i < 16; i++) {
    text = ALPHABET[Number(bits & 31n)] + text;
    bits >>= 5n;
  }
  return text;
}
