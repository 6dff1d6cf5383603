import { Seal } from "@guanhu/core/audit/seal";
import { addDays, chinaDate } from "@guanhu/core/calendar";
import type { Parts } from "@guanhu/core/context";

const HOUR_MS = 3_600_000;
const MOST_DAYS = 30;

export interface Clock {
  /** Resolves when the look that is under way is done. */
  stop(): Promise<void>;
}

/**
 * Does on one machine what the schedule does on AWS: looks now and every hour whether a day has ended, and seals
 * what has none. The first seal of a portal is that of yesterday. What fails is said, and tried again.
 */
export function startClock(parts: Parts, now: () => string, everyMs = HOUR_MS): Clock {
  let looking = look();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, everyMs);
  timer.unref();

  async function look() {
    const at = now();
    try {
      // A portal that was off for long catches up a month an hour.
      const made = await Seal.sealDue(parts, addDays(chinaDate(at), -1), at, MOST_DAYS);
      for (const { day, rows } of made) {
        if (rows > 0) console.log(`已封存 ${day} 的审计记录 ${rows} 条`);
      }
    } catch (cause) {
      console.error(`日封存没有完成：${cause instanceof Error ? cause.message : "未知错误"}，一小时后重试`);
    }
  }

  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
