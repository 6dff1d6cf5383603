import { useCallback, useEffect, useRef, useState } from "react";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { now } from "./clock.ts";
import { keepAnswer, recallAnswer } from "./kept.ts";

/** An answer that is asked for: none yet, there, or refused. `problem` beside a value: it is an older one. */
export interface Load<T> {
  value?: T;
  /** Instant of the value. */
  at?: string;
  busy: boolean;
  problem?: ApiProblem;
}

/**
 * Asks when the key changes, and again on demand. With `keptFor`, an account, the last answer shows at once
 * and stays when the server cannot be reached.
 */
export function useLoad<T>(
  key: string,
  ask: () => Promise<T>,
  keptFor?: string,
): Load<T> & { again: () => void; put: (value: T) => void } {
  const [load, setLoad] = useState<Load<T> & { key: string }>(() => begin<T>(key, keptFor));
  const latest = useRef(ask);
  latest.current = ask;
  const run = useRef(0);

  const again = useCallback(() => {
    const mine = ++run.current;
    setLoad((old) => (old.key === key ? { ...old, busy: true } : begin<T>(key, keptFor)));
    latest.current().then(
      (value) => {
        const at = now();
        if (keptFor) keepAnswer(keptFor, key, { at, value });
        if (mine === run.current) setLoad({ key, value, at, busy: false });
      },
      (cause: unknown) => {
        if (mine !== run.current) return;
        const problem = toProblem(cause);
        // What somebody may no longer see does not stay on the screen.
        const gone = problem.status === 403 || problem.status === 404;
        setLoad((old) => ({ ...(gone ? { key } : old), busy: false, problem }));
      },
    );
  }, [key, keptFor]);

  useEffect(() => {
    again();
    addEventListener("online", again);
    return () => {
      run.current++;
      removeEventListener("online", again);
    };
  }, [again]);

  const put = useCallback((value: T) => setLoad((old) => ({ ...old, value })), []);
  const own = load.key === key ? load : begin<T>(key, keptFor);
  return { ...own, again, put };
}

function begin<T>(key: string, keptFor: string | undefined): Load<T> & { key: string } {
  const kept = keptFor ? recallAnswer<T>(keptFor, key) : undefined;
  return kept ? { key, value: kept.value, at: kept.at, busy: true } : { key, busy: true };
}
