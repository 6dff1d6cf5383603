import type { StateText } from "./state.ts";

/** A state as a tag: the words carry the meaning, the colour only repeats it. */
export function StateTag({ state }: { state: StateText }) {
  return <span className={`state-tag state-${state.tone}`}>{state.label}</span>;
}
