import { makeId } from "@guanhu/core/id";
import type { Cover } from "@guanhu/core/placement/shape";
import { answerOf, api } from "../../api/client.ts";
import { toProblem } from "../../api/problem.ts";
import { COVERS } from "../data/children.ts";
import { now } from "../data/clock.ts";
import type { Item } from "../data/cover.ts";
import { recallAnswer } from "../data/kept.ts";
import { startValues } from "../report/form.model.ts";
import { setAt, type Values } from "../report/path.ts";
import { findDraft } from "./draft.store.ts";
import { type Draft, type Slot, slotOf } from "./draft.ts";

/** A draft to go on with; or why there is none: the placement is not there, or the version has a successor. */
export type Opened = { is: "draft"; draft: Draft } | { is: "noItem" } | { is: "replaced" };

/**
 * The draft of a slot, or a new one: with the old report where it replaces one that came back. A new one is
 * stored with its first answer. Works without network where the placement was seen before.
 */
export async function openDraft(slot: Slot): Promise<Opened> {
  // Where storage is forbidden, the form works without drafts and says so at the first save.
  const found = await findDraft(slot).catch(() => undefined);
  if (found) return { is: "draft", draft: found };
  const cover = (await askCovers(slot)).find((one) => one.contractId === slot.contractId);
  const item = cover?.items.find((one) => one.id === slot.itemId);
  if (!cover || !item) return { is: "noItem" };
  if (!slot.replaces) {
    return { is: "draft", draft: beginDraft(slot, cover, item, { values: startValues(item.kind, cover) }) };
  }
  const params = { path: { id: slot.replaces } };
  const page = await answerOf(api.GET("/api/deliverables/{id}", { params }));
  if (page.deliverable.replacedBy || page.deliverable.state !== "RETURNED") return { is: "replaced" };
  const { header, content } = page.report;
  // The device fills in anew when and how the new version is written.
  const values = setAt<Values>({ header, content }, "header.capture", undefined);
  const reason = page.reason ? { reason: page.reason } : {};
  return { is: "draft", draft: beginDraft(slot, cover, item, { values, ...reason }) };
}

/** The same draft under a new id. */
export function renewed(draft: Draft): Draft {
  const { sent: _sent, ...rest } = draft;
  return { ...rest, id: makeId("deliverable", now()), createdAt: now(), savedAt: now() };
}

function beginDraft(slot: Slot, cover: Cover, item: Item, rest: { values: Values; reason?: string }): Draft {
  return {
    ...slot,
    id: makeId("deliverable", now()),
    slot: slotOf(slot),
    kind: item.kind,
    itemName: item.name,
    label: cover.label,
    residence: cover.residence,
    birthDate: cover.birthDate,
    step: "",
    offline: false,
    createdAt: now(),
    savedAt: "",
    tab: "",
    ...rest,
  };
}

async function askCovers(slot: Slot): Promise<readonly Cover[]> {
  try {
    const params = { path: { id: slot.childId } };
    return (await answerOf(api.GET("/api/children/{id}", { params }))).covers;
  } catch (cause) {
    const problem = toProblem(cause);
    if (problem.status === 404) return [];
    const kept = recallAnswer<Cover[]>(slot.accountId, COVERS)?.value;
    if (problem.status !== 0 || !kept) throw problem;
    return kept.filter((cover) => cover.childId === slot.childId);
  }
}
