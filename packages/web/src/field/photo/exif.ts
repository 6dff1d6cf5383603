const APP1 = 0xffe1;
const START_OF_SCAN = 0xffda;
const EXIF_POINTER = 0x8769;
const TAKEN = 0x9003;
const TAKEN_OFFSET = 0x9011;
// A camera that does not say its time zone was used where the work is done.
const CHINA = "+08:00";

/** When a JPEG was taken, as an instant with offset; undefined where the file does not say it. */
export function takenAtOf(bytes: ArrayBuffer): string | undefined {
  try {
    return read(new DataView(bytes));
  } catch (cause) {
    // A picture cut short or oddly written has no readable time.
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

function read(view: DataView): string | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 4 <= view.byteLength; ) {
    const marker = view.getUint16(at);
    if (marker === START_OF_SCAN || marker < 0xff00) return undefined;
    if (marker === APP1 && textAt(view, at + 4, 4) === "Exif") return readTiff(view, at + 10);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function readTiff(view: DataView, start: number): string | undefined {
  const little = textAt(view, start, 2) === "II";
  const main = entries(view, start, view.getUint32(start + 4, little), little);
  const pointer = main.get(EXIF_POINTER);
  if (pointer === undefined) return undefined;
  const exif = entries(view, start, view.getUint32(pointer + 8, little), little);
  const taken = stringOf(view, start, exif.get(TAKEN), little);
  const match = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})/.exec(taken ?? "");
  if (!match) return undefined;
  const [, year, month, day, time] = match;
  const offset = stringOf(view, start, exif.get(TAKEN_OFFSET), little)?.slice(0, 6) ?? "";
  const instant = `${year}-${month}-${day}T${time}${/^[+-]\d{2}:\d{2}$/.test(offset) ? offset : CHINA}`;
  return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}

/** Where the entries of a directory lie, by tag. */
function entries(view: DataView, start: number, offset: number, little: boolean): Map<number, number> {
  const found = new Map<number, number>();
  const count = Math.min(view.getUint16(start + offset, little), 500);
  for (let nth = 0; nth < count; nth++) {
    const at = start + offset + 2 + nth * 12;
    found.set(view.getUint16(at, little), at);
  }
  return found;
}

function stringOf(
  view: DataView,
  start: number,
  entry: number | undefined,
  little: boolean,
): string | undefined {
  if (entry === undefined) return undefined;
  const length = Math.min(view.getUint32(entry + 4, little), 64);
  return textAt(view, length > 4 ? start + view.getUint32(entry + 8, little) : entry + 8, length);
}

function textAt(view: DataView, at: number, length: number): string {
  let text = "";
  for (let nth = 0; nth < length; nth++) text += String.fromCharCode(view.getUint8(at + nth));
  return text;
}
