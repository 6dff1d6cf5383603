import { readdirSync, readFileSync } from "node:fs";

const TICK_MS = 10;

/** CPU time of this process so far, in ms. */
export function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** CPU time of another process so far, in ms; undefined where the system does not tell (only Linux does). */
export function cpuMsOf(pid: number | undefined): number | undefined {
  const fields = pid === undefined ? undefined : statOf(String(pid));
  return fields ? (Number(fields[11]) + Number(fields[12])) * TICK_MS : undefined;
}

/** A process that this one started, by the name of its program. */
export function startedProcess(parent: number, program: string): number | undefined {
  try {
    const found = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .find((name) => {
        const fields = statOf(name);
        return (
          fields?.[1] === String(parent) && readFileSync(`/proc/${name}/comm`, "utf8").trim() === program
        );
      });
    return found === undefined ? undefined : Number(found);
  } catch {
    return undefined;
  }
}

// What follows the name in brackets: state, parent, …
function statOf(pid: string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}
