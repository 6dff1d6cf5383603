import { type Kind, kindLabels } from "@guanhu/core/deliverable/kind";

/** Chinese name of a kind of deliverable; the kind itself where this portal is older than the server. */
export function kindLabel(kind: string): string {
  return Object.hasOwn(kindLabels, kind) ? kindLabels[kind as Kind] : kind;
}
