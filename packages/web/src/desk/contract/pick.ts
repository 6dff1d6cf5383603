import type { PickedChild } from "./child-picker.tsx";

/** Adds children to those picked, each once, up to a number. */
export function pick(
  picked: readonly PickedChild[],
  more: readonly PickedChild[],
  most: number,
): PickedChild[] {
  const known = new Set(picked.map((child) => child.id));
  const added = more.filter((child) => !known.has(child.id)).map(({ id, label }) => ({ id, label }));
  return [...picked, ...added].slice(0, most);
}

/** Takes children out again. */
export function unpick(picked: readonly PickedChild[], ids: readonly string[]): PickedChild[] {
  return picked.filter((child) => !ids.includes(child.id));
}
