import type { ChildInput, ChildPersonal } from "@guanhu/core/child/shape";
import { checkResidentId, normalizeResidentId } from "@guanhu/core/resident-id";

type Guardian = ChildPersonal["guardians"][number];

/** A child's file as it is typed. */
export interface ChildDraft {
  name?: string;
  idNumber?: string;
  noIdReason?: NonNullable<ChildPersonal["noIdReason"]>;
  sex?: ChildInput["sex"];
  birthDate?: string;
  residence?: string;
  address?: string;
  hukouDivision?: string;
  categories?: ChildInput["categories"];
  riskLevel?: ChildInput["riskLevel"];
  health?: string;
  guardians: readonly Partial<Guardian>[];
}

/** What an ID number says by itself, for filling in the fields beside it; nothing where it is wrong. */
export function readFromId(idNumber: string | undefined): Pick<ChildDraft, "sex" | "birthDate"> {
  const check = checkResidentId(idNumber ?? "");
  if (!check.ok) return {};
  return {
    ...(check.sex ? { sex: check.sex } : {}),
    ...(check.birthDate ? { birthDate: check.birthDate } : {}),
  };
}

/** What is wrong with an ID number beside what else is filled in; undefined when nothing, or when it is empty. */
export function idFault(draft: Pick<ChildDraft, "idNumber" | "sex" | "birthDate">): string | undefined {
  if (!draft.idNumber?.trim()) return undefined;
  const stated = {
    ...(draft.birthDate ? { birthDate: draft.birthDate } : {}),
    ...(draft.sex ? { sex: draft.sex } : {}),
  };
  return checkResidentId(draft.idNumber, stated).faults[0]?.text;
}

/** What is sent: empty texts are left out. Only of a draft whose fields have been checked. */
export function toChildInput(draft: ChildDraft): ChildInput {
  const idNumber = normalizeResidentId(draft.idNumber ?? "");
  return {
    sex: draft.sex ?? "male",
    birthDate: draft.birthDate ?? "",
    residence: draft.residence ?? "",
    hukouDivision: draft.hukouDivision ?? "",
    categories: draft.categories ?? [],
    riskLevel: draft.riskLevel ?? "green",
    personal: {
      name: draft.name?.trim() ?? "",
      ...(idNumber ? { idNumber } : {}),
      ...(!idNumber && draft.noIdReason ? { noIdReason: draft.noIdReason } : {}),
      address: draft.address?.trim() ?? "",
      ...(draft.health?.trim() ? { health: draft.health.trim() } : {}),
      guardians: draft.guardians.map(toGuardian),
    },
  };
}

function toGuardian(guardian: Partial<Guardian>): Guardian {
  return {
    relation: guardian.relation ?? "other",
    name: guardian.name?.trim() ?? "",
    ...(guardian.phone?.trim() ? { phone: guardian.phone.trim() } : {}),
    ...(guardian.workPlace?.trim() ? { workPlace: guardian.workPlace.trim() } : {}),
    livesWithChild: guardian.livesWithChild ?? false,
  };
}

/** The field of the form that a fault of the server lies in: `personal.guardians.0.phone` is `guardians`, 0, `phone`. */
export function childFieldOf(path: string): (string | number)[] {
  return path
    .replace(/^personal\./, "")
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
