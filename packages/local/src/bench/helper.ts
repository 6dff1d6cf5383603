import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process of its own that answers questions. */
export interface Helper {
  pid: number;
  ask<T>(question: string, value?: unknown): Promise<T>;
  /** Asks it to stop and waits until it is gone. */
  stop(): Promise<void>;
}

interface Question {
  id: number;
  question: string;
  value: unknown;
}

interface Reply {
  id: number;
  value?: unknown;
  error?: string;
}

const GRACE_MS = 15_000;

/** Starts the file as a process of its own, run as this one is. */
export function startHelper(file: string): Helper {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    // The SDK's notice about the version of Node would stand between the lines of the report.
    env: { ...process.env, NODE_NO_WARNINGS: "1" },
  });
  const open = new Map<number, (reply: Reply) => void>();
  let gone: string | undefined;
  let serial = 0;
  child.on("message", (reply: Reply) => {
    open.get(reply.id)?.(reply);
    open.delete(reply.id);
  });
  child.once("exit", (code, signal) => {
    gone = `${file} ended (${signal ?? code})`;
    for (const [id, finish] of open) finish({ id, error: gone });
  });
  return {
    pid: child.pid ?? 0,
    ask<T>(question: string, value?: unknown) {
      return new Promise<T>((resolve, reject) => {
        if (gone) return reject(new Error(gone));
        const id = ++serial;
        open.set(id, (reply) => {
          if (reply.error === undefined) resolve(reply.value as T);
          else reject(new Error(reply.error));
        });
        child.send({ id, question, value } satisfies Question);
      });
    },
    async stop() {
      if (gone) return;
      const ended = once(child, "exit");
      const late = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
      if (child.connected) child.disconnect();
      await ended;
      clearTimeout(late);
    },
  };
}

/** Answers the questions of the process that started this one, until that process lets go or is gone. */
export function answer(
  questions: Record<string, (value: never) => unknown>,
  stop: () => Promise<void>,
): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    stop().finally(() => process.exit(0));
  };
  // Who asked may be gone by the time there is an answer.
  const reply = (message: Reply) => process.connected && process.send?.(message);
  process.on("message", async ({ id, question, value }: Question) => {
    try {
      const act = questions[question];
      if (!act) throw new Error(`no such question: ${question}`);
      reply({ id, value: await act(value as never) });
    } catch (cause) {
      reply({ id, error: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) });
    }
  });
  process.once("disconnect", end);
  process.on("SIGTERM", end);
  // Ctrl-C reaches the whole group; the one who started this process says when to stop.
  process.on("SIGINT", () => undefined);
}
