import { takenAtOf } from "./exif.ts";
import {
  BYTES_AT_MOST,
  checkOriginal,
  fitWithin,
  isPhotoType,
  needsDrawing,
  type PhotoFault,
  type PhotoType,
  toBase64,
} from "./photo.rule.ts";

const QUALITY = 0.85;

/** A photo ready to be kept and sent. */
export interface PreparedPhoto {
  blob: Blob;
  contentType: PhotoType;
  /** base64 */
  sha256: string;
  takenAt: string | undefined;
}

/** Makes what is sent of a file from camera or album: at most 2048 pixels wide or high, with its hash. */
export async function preparePhoto(file: File): Promise<PreparedPhoto | { fault: PhotoFault }> {
  const fault = checkOriginal(file);
  if (fault) return { fault };
  const takenAt =
    file.type === "image/jpeg" ? takenAtOf(await file.slice(0, 256 * 1024).arrayBuffer()) : undefined;
  const picture = await open(file);
  if (!picture) return { fault: "unreadable" };
  const { width, height } = picture;
  const drawn = needsDrawing({ width, height, size: file.size }) ? await draw(picture) : file;
  picture.close();
  if (!drawn || !isPhotoType(drawn.type)) return { fault: "unreadable" };
  if (drawn.size > BYTES_AT_MOST) return { fault: "large" };
  const bytes = await drawn.arrayBuffer();
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  // A file picked from the album is a handle that may be gone tomorrow; a copy of the bytes stays.
  const blob = new Blob([bytes], { type: drawn.type });
  return { blob, contentType: drawn.type, sha256: toBase64(new Uint8Array(hash)), takenAt };
}

async function open(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file);
  } catch {
    return undefined;
  }
}

async function draw(picture: ImageBitmap): Promise<Blob | undefined> {
  const { width, height } = fitWithin(picture.width, picture.height);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (!pen) return undefined;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
  return blob ?? undefined;
}
