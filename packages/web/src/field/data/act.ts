import { useState } from "react";
import { type ApiProblem, toProblem } from "../../api/problem.ts";

/** Something that a person starts: whether it is under way, and what it was refused with. */
export interface Act {
  busy: boolean;
  problem: ApiProblem | undefined;
  run(act: () => Promise<void>): Promise<void>;
}

export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  async function run(act: () => Promise<void>) {
    setBusy(true);
    setProblem(undefined);
    try {
      await act();
    } catch (cause) {
      setProblem(toProblem(cause));
    }
    setBusy(false);
  }
  return { busy, problem, run };
}
