import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { takenAtOf } from "../../packages/web/src/field/photo/exif.ts";
import {
  BYTES_AT_MOST,
  checkOriginal,
  fitWithin,
  needsDrawing,
  toBase64,
} from "../../packages/web/src/field/photo/photo.rule.ts";

describe("the size of a photo", () => {
  test.each([
    [4000, 3000, 2048, 1536],
    [3000, 4000, 1536, 2048],
    [2048, 2048, 2048, 2048],
    [640, 480, 640, 480],
    [20_000, 3, 2048, 1],
  ])("%i × %i becomes %i × %i", (width, height, newWidth, newHeight) => {
    expect(fitWithin(width, height)).toEqual({ width: newWidth, height: newHeight });
  });

  test("never grows, never exceeds the limit, keeps its form within a pixel", () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const fit = fitWithin(width, height);
        expect(fit.width).toBeLessThanOrEqual(Math.min(width, 2048));
        expect(fit.height).toBeLessThanOrEqual(Math.min(height, 2048));
        expect(Math.min(fit.width, fit.height)).toBeGreaterThanOrEqual(1);
        const scale = Math.min(1, 2048 / Math.max(width, height));
        expect(Math.abs(fit.width - width * scale)).toBeLessThanOrEqual(1);
        expect(Math.abs(fit.height - height * scale)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("is left alone when it is small enough in pixels and bytes", () => {
    expect(needsDrawing({ width: 2048, height: 1000, size: BYTES_AT_MOST })).toBe(false);
    expect(needsDrawing({ width: 2049, height: 1000, size: 1000 })).toBe(true);
    expect(needsDrawing({ width: 1000, height: 1000, size: BYTES_AT_MOST + 1 })).toBe(true);
  });
});

test.each([
  [{ type: "image/jpeg", size: 3_000_000 }, undefined],
  [{ type: "image/png", size: 3_000_000 }, undefined],
  [{ type: "image/webp", size: 12_000_000 }, undefined],
  [{ type: "image/gif", size: 1000 }, "type"],
  [{ type: "application/pdf", size: 1000 }, "type"],
  [{ type: "", size: 1000 }, "type"],
  [{ type: "image/jpeg", size: 0 }, "unreadable"],
  [{ type: "image/jpeg", size: 61 * 1024 * 1024 }, "large"],
])("of a file %j the fault is %s", (file, fault) => {
  expect(checkOriginal(file)).toBe(fault);
});

test("bytes are written as base64", () => {
  expect(toBase64(new Uint8Array([0, 255, 16, 128]))).toBe("AP8QgA==");
});

describe("when a photo was taken", () => {
  test.each([true, false])("is read from the camera's note (little endian: %s)", (little) => {
    expect(takenAtOf(jpeg({ little, taken: "2026:03:10 09:30:15", offset: "+09:00" }))).toBe(
      "2026-03-10T09:30:15+09:00",
    );
  });

  test("is China time when the camera does not say its zone", () => {
    expect(takenAtOf(jpeg({ little: true, taken: "2026:03:10 09:30:15" }))).toBe("2026-03-10T09:30:15+08:00");
  });

  test("is unknown where the note is missing, empty or no date", () => {
    expect(takenAtOf(new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2]).buffer)).toBeUndefined();
    expect(takenAtOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47]).buffer)).toBeUndefined();
    expect(takenAtOf(jpeg({ little: true, taken: "0000:00:00 00:00:00" }))).toBeUndefined();
    expect(takenAtOf(jpeg({ little: true, taken: "                   " }))).toBeUndefined();
    expect(takenAtOf(jpeg({ little: true }))).toBeUndefined();
  });

  test("is unknown, and nothing worse, in a file cut short or made of anything", () => {
    const whole = new Uint8Array(jpeg({ little: true, taken: "2026:03:10 09:30:15" }));
    for (let length = 0; length < whole.length; length++) {
      const read = takenAtOf(whole.slice(0, length).buffer);
      expect([undefined, "2026-03-10T09:30:15+08:00"]).toContain(read);
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const read = takenAtOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 1, 144, ...bytes]).buffer);
        if (read !== undefined) expect(Number.isNaN(Date.parse(read))).toBe(false);
      }),
    );
  });
});

/** A JPEG with nothing but a camera's note. */
function jpeg({ little, taken, offset }: { little: boolean; taken?: string; offset?: string }): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(200));
  const write = (at: number, text: string) => {
    for (let nth = 0; nth < text.length; nth++) view.setUint8(at + nth, text.charCodeAt(nth));
  };
  view.setUint16(0, 0xffd8);
  view.setUint16(2, 0xffe1);
  view.setUint16(4, 190);
  write(6, "Exif");
  const start = 12;
  write(start, little ? "II" : "MM");
  view.setUint16(start + 2, 42, little);
  view.setUint32(start + 4, 8, little);
  view.setUint16(start + 8, 1, little);
  entry(start + 10, 0x8769, 4, 1, 30);
  const texts = [
    [0x9003, taken, 80],
    [0x9011, offset, 120],
  ] as const;
  const told = texts.filter(([, text]) => text !== undefined);
  view.setUint16(start + 30, told.length, little);
  told.forEach(([tag, text = "", at], nth) => {
    entry(start + 32 + nth * 12, tag, 2, text.length + 1, at);
    write(start + at, text);
  });
  return view.buffer;

  function entry(at: number, tag: number, type: number, count: number, value: number) {
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, count, little);
    view.setUint32(at + 8, value, little);
  }
}
