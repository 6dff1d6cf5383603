/** Longest side of a photo that is sent, in pixels. */
export const LONGEST_SIDE = 2048;
export const PHOTOS_AT_MOST = 9;
/** What the object store takes. */
export const BYTES_AT_MOST = 10 * 1024 * 1024;
// A camera's original may be larger than what is sent; beyond this the phone would run out of memory.
const ORIGINAL_BYTES_AT_MOST = 60 * 1024 * 1024;

const photoTypes = ["image/jpeg", "image/png", "image/webp"] as const;
export type PhotoType = (typeof photoTypes)[number];

export type PhotoFault = "type" | "unreadable" | "large" | "many" | "twice" | "noPlace";

/** The size within which a picture fits, in whole pixels; a small picture keeps its own. */
export function fitWithin(
  width: number,
  height: number,
  longest = LONGEST_SIDE,
): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Whether a file can become a photo at all, before it is opened. */
export function checkOriginal(file: { type: string; size: number }): PhotoFault | undefined {
  if (!isPhotoType(file.type)) return "type";
  if (file.size === 0) return "unreadable";
  return file.size > ORIGINAL_BYTES_AT_MOST ? "large" : undefined;
}

/** Whether the picture is sent as it is, or drawn anew: too many pixels, or too many bytes. */
export function needsDrawing(picture: { width: number; height: number; size: number }): boolean {
  return Math.max(picture.width, picture.height) > LONGEST_SIDE || picture.size > BYTES_AT_MOST;
}

export function isPhotoType(type: string): type is PhotoType {
  return (photoTypes as readonly string[]).includes(type);
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
