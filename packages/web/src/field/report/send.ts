import type { DeliverableInput } from "@guanhu/core/deliverable/shape";
import type { Draft, Sent } from "../draft/draft.ts";
import { bodyOf, type FormState } from "./form.model.ts";
import { setAt } from "./path.ts";

/**
 * What is sent for a draft. A draft that was sent before without an answer, and is unchanged, is sent as it
 * was to the last sign: the same id with the same content is the same deliverable.
 */
export function sentOf(draft: Draft, state: FormState, at: string): Sent {
  const body = bodyOf(state, { offline: draft.offline, deviceTime: at });
  const content = JSON.stringify(setAt(body, "header.capture", undefined));
  if (draft.sent?.content === content && draft.sent.input.id === draft.id) return draft.sent;
  const input = {
    id: draft.id,
    contractId: draft.contractId,
    itemId: draft.itemId,
    childId: draft.childId,
    ...(draft.replaces ? { replaces: draft.replaces } : {}),
    // Safe: the form has checked the body with the very shape.
    report: body as unknown as DeliverableInput["report"],
  };
  return { content, input };
}

/** Whether the server has said no: then nothing was recorded, and the next send may differ. */
export function isRefusal(problem: { status: number; code: string }): boolean {
  return (
    problem.status >= 400 &&
    problem.status < 500 &&
    problem.status !== 401 &&
    problem.code !== "deliverable.id_taken"
  );
}
