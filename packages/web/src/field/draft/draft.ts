import type { Kind } from "@guanhu/core/deliverable/kind";
import type { DeliverableInput } from "@guanhu/core/deliverable/shape";
import type { FileType } from "@guanhu/core/file/shape";
import type { Values } from "../report/path.ts";

/** Which report a draft is for: one account, child, contract line, and the version it replaces. */
export interface Slot {
  accountId: string;
  childId: string;
  contractId: string;
  itemId: string;
  replaces?: string;
}

/** A report that is not sent yet. The id of the deliverable is made with it and never changes. */
export interface Draft extends Slot {
  id: string;
  slot: string;
  kind: Kind;
  itemName: string;
  label: string;
  residence: string;
  birthDate: string;
  /** Why the version before it came back. */
  reason?: string;
  values: Values;
  /** Section at which the person is. */
  step: string;
  /** Whether an answer was given while the phone had no network. */
  offline: boolean;
  createdAt: string;
  savedAt: string;
  /** The page that wrote it last. */
  tab: string;
  /** What was sent without an answer: sent again as it is while nothing was changed. */
  sent?: Sent;
}

export interface Sent {
  /** The report without what the device adds at sending. */
  content: string;
  input: DeliverableInput;
}

/** A photo of a draft, kept until the draft is sent; without bytes it is one of an earlier version. */
export interface DraftPhoto {
  fileId: string;
  draftId: string;
  blob?: Blob;
  contentType: FileType;
  size: number;
  sha256: string;
  state: "waiting" | "done" | "failed";
  /** Why it failed, in words for the person. */
  problem?: string;
}

/** One slot has one draft. */
export function slotOf({ accountId, childId, contractId, itemId, replaces }: Slot): string {
  return [accountId, childId, contractId, itemId, replaces ?? ""].join("/");
}
