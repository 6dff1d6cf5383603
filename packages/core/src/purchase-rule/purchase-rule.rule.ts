import { addDays, addWorkdays, type ChinaDate, type DueDate, moveOffRestDays } from "../calendar.ts";
import { refuse } from "../error.ts";
import { methods } from "./purchase-rule.data.ts";
import {
  type MethodName,
  type PurchaserKind,
  purchaserKinds,
  type UndertakerKind,
  undertakerKinds,
} from "./purchase-rule.shape.ts";

const byReference: readonly PurchaserKind[] = [
  "PARTY_ORGAN",
  "CPPCC",
  "DEMOCRATIC_PARTY",
  "MASS_ORGANIZATION_ADMINISTRATIVE",
];

const undertakersRefused: readonly UndertakerKind[] = [
  "PUBLIC_INSTITUTION_FIRST",
  "MASS_ORGANIZATION_FUNDED",
];

/**
 * Whether a purchaser buys under the measures themselves, or by reference to them (参照执行). Refuses who may not
 * buy (`purchase_rule.not_purchaser`; 102号令 5、8条).
 */
export function purchaserBasis(kind: PurchaserKind): "DIRECT" | "BY_REFERENCE" {
  if (kind === "STATE_ORGAN") return "DIRECT";
  if (byReference.includes(kind)) return "BY_REFERENCE";
  throw refuse("purchase_rule.not_purchaser", { values: { kind: purchaserKinds[kind] } });
}

/** Refuses who may not undertake (`purchase_rule.not_undertaker`; 102号令 6、8条). */
export function refuseUndertaker(kind: UndertakerKind): void {
  if (!undertakersRefused.includes(kind)) return;
  throw refuse("purchase_rule.not_undertaker", { values: { kind: undertakerKinds[kind] } });
}

/** The earliest day on which bids may close, for documents that are issued on a day (the floor of the method). */
export function earliestClose(method: MethodName, issuedOn: ChinaDate): DueDate {
  const { minDays, minWorkdays } = methods[method];
  return later(
    { date: addDays(issuedOn, minDays), provisional: false },
    addWorkdays(issuedOn, minWorkdays ?? 0),
  );
}

/** The last day on which the documents must still be on offer. */
export function documentsUntil(method: MethodName, offeredFrom: ChinaDate): DueDate {
  return addWorkdays(offeredFrom, methods[method].documentsWorkdays ?? 0);
}

/**
 * The day on which bids close after a material clarification: the day it was, or, where the method's floor before
 * the close (条例 31条: 15 days for tenders) is not kept, the first working day on which it is.
 */
export function closeAfterClarification(
  method: MethodName,
  clarifiedOn: ChinaDate,
  closesOn: ChinaDate,
): DueDate & { moved: boolean } {
  const { clarifyDays, clarifyWorkdays } = methods[method];
  const floor = later(
    { date: addDays(clarifiedOn, clarifyDays ?? 0), provisional: false },
    addWorkdays(clarifiedOn, clarifyWorkdays ?? 0),
  );
  if (floor.date <= closesOn) return { date: closesOn, provisional: false, moved: false };
  const moved = moveOffRestDays(floor.date);
  return { date: moved.date, provisional: floor.provisional || moved.provisional, moved: true };
}

function later(a: DueDate, b: DueDate): DueDate {
  return b.date > a.date ? b : a;
}
