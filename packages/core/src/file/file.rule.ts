import type { FileType } from "./file.shape.ts";

/** The type that the first bytes show, whatever the name or the header claims. */
export function sniff(first: Uint8Array): FileType | undefined {
  if (startsWith(first, [0xff, 0xd8, 0xff])) return "image/jpeg";
  if (startsWith(first, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "image/png";
  const riff = startsWith(first, [0x52, 0x49, 0x46, 0x46]);
  if (riff && startsWith(first.subarray(8), [0x57, 0x45, 0x42, 0x50])) return "image/webp";
  return undefined;
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, place) => bytes[place] === sign);
}
