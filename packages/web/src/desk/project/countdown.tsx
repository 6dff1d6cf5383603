import { useEffect, useState } from "react";
import { now } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { leftUntil } from "./instant.ts";

/** How long bids are still taken, counted down. A screen reader reads it when it gets there, not every second. */
export function Countdown({ until, onOver }: { until: string; onOver?: () => void }) {
  const [at, setAt] = useState(now);
  const left = leftUntil(until, at);
  const over = left === undefined;

  useEffect(() => {
    if (over) return onOver?.();
    const timer = setInterval(() => setAt(now()), 1000);
    return () => clearInterval(timer);
  }, [over, onOver]);

  if (!left) return <span className="wait-orange">{t.project.countdownOver}</span>;
  return (
    <span role="timer" aria-live="off" className={left.days < 1 ? "number wait-orange" : "number"}>
      {t.project.countdown(t.project.left(left.days, left.hours, left.minutes, left.seconds))}
    </span>
  );
}
