import type { Action } from "./permission.ts";

/** One step of a state machine: from which state to which, and the action that one must have to make it. */
export interface Transition<State extends string> {
  from: State;
  to: State;
  action: Action;
}

/** Whether one state may follow another. */
export function mayFollow<State extends string>(
  transitions: readonly Transition<State>[],
  from: State,
  to: State,
): boolean {
  return transitions.some((one) => one.from === from && one.to === to);
}

/** Every state with those that may follow it. */
export function successorsOf<State extends string>(
  states: Readonly<Record<State, unknown>>,
  transitions: readonly { from: State; to: State }[],
): Record<State, State[]> {
  // Safe: the keys are those of `states`.
  const names = Object.keys(states) as State[];
  const after = (from: State) => [
    ...new Set(transitions.filter((one) => one.from === from).map((one) => one.to)),
  ];
  return Object.fromEntries(names.map((name) => [name, after(name)])) as Record<State, State[]>;
}
