import type { ChildSearch } from "@guanhu/core/child/shape";
import { normalizeResidentId } from "@guanhu/core/resident-id";

/** What is sent for what was typed: with digits it is an ID number, else a name. */
export function searchOf(text: string): ChildSearch {
  const plain = normalizeResidentId(text);
  return /\d/.test(plain) ? { idNumber: plain } : { name: text.trim() };
}
