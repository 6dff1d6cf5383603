import { Zip, ZipDeflate } from "fflate";
import { chinaTime } from "../calendar.ts";

export interface Entry {
  name: string;
  bytes: Uint8Array;
}

/**
 * A ZIP of these entries in their order, made piece by piece as it is read. Names are UTF-8; the entries bear the
 * China time of `at`, wherever the process runs.
 */
export function zipStream(entries: readonly Entry[], at: string): ReadableStream<Uint8Array> {
  const ready: Uint8Array[] = [];
  let ended = false;
  let failed: Error | undefined;
  const zip = new Zip((error, chunk, final) => {
    if (error) failed = error;
    else ready.push(chunk);
    ended ||= final;
  });
  const mtime = clockOf(at);
  let next = 0;
  const advance = () => {
    const entry = entries[next];
    next += 1;
    if (!entry) return zip.end();
    const file = new ZipDeflate(entry.name, { level: 6 });
    file.mtime = mtime;
    zip.add(file);
    file.push(entry.bytes, true);
  };
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      while (ready.length === 0 && !ended && !failed) advance();
      if (failed) return controller.error(failed);
      for (const chunk of ready.splice(0)) controller.enqueue(chunk);
      if (ended) controller.close();
    },
  });
}

// ZIP knows no time zone: the hands of the clock are what is stored.
function clockOf(at: string): Date {
  const [date = "", time = ""] = chinaTime(at).split(" ");
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return new Date(year, month - 1, day, hour, minute);
}
