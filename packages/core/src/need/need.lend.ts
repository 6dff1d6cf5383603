import { refuse } from "../error.ts";
import { type Guarded, must, patch } from "../table/step.ts";
import { type Ask, ask } from "../table/table.ts";
import { NeedEntity } from "./need.entity.ts";
import type { Need } from "./need.shape.ts";

/** Lends the read of a need to another noun. */
export function asks(id: string): Ask<typeof NeedEntity> {
  return ask(NeedEntity, { id });
}

/** Lends the step that hands an approved need to a project; refuses one that has its project already. */
export function lendProject(need: Need, projectId: string): Guarded {
  return [
    patch(NeedEntity, need, {
      set: { projectId },
      expect: { status: "APPROVED", projectId: must.absent() },
    }),
    (now?: Need) =>
      now && now.status !== "APPROVED" ? refuse("need.not_approved") : refuse("need.has_project"),
  ];
}

/** Lends the step that frees a need whose project failed, so that it can be bought anew. */
export function takeBack(need: Need, projectId: string): Guarded {
  return [
    patch(NeedEntity, need, { set: { projectId: undefined }, expect: { projectId } }),
    () => refuse("record.stale"),
  ];
}
