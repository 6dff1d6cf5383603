import type { ProjectInput } from "@guanhu/core/project/shape";
import type { MethodName } from "@guanhu/core/purchase-rule/shape";

export interface DraftCriterion {
  name?: string;
  weight?: number | null;
  standard?: string;
}

/** A project as it is planned: what the need does not say. */
export interface PlanDraft {
  title?: string;
  method?: MethodName;
  methodApproval?: { documentNo?: string; approvedOn?: string };
  candidates?: string[];
  count?: number | null;
  criteria: DraftCriterion[];
  preparedBy?: string;
}

/** What the weights come to; 100 is wanted. */
export function weightSum(criteria: readonly DraftCriterion[]): number {
  return criteria.reduce((sum, one) => sum + (one?.weight ?? 0), 0);
}

/** Methods for which bidders are invited (政府采购法 31、34 条). */
export function invites(method: MethodName | undefined): boolean {
  return method === "invitedTender" || method === "singleSource";
}

/** What is sent; only of a draft whose fields have been checked. `approval`: the method has to be approved. */
export function toProject(draft: PlanDraft, needId: string, approval: boolean): ProjectInput {
  const { method = "openTender", methodApproval } = draft;
  const preparedBy = (draft.preparedBy ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    needId,
    title: draft.title?.trim() ?? "",
    method,
    criteria: draft.criteria.map(({ name, weight, standard }, nth) => ({
      id: `c${nth + 1}`,
      name: name?.trim() ?? "",
      weight: weight ?? 0,
      standard: standard?.trim() ?? "",
    })),
    ...(approval && methodApproval
      ? {
          methodApproval: {
            documentNo: methodApproval.documentNo?.trim() ?? "",
            approvedOn: methodApproval.approvedOn ?? "",
          },
        }
      : {}),
    ...(invites(method)
      ? {
          invitation: {
            candidates: draft.candidates ?? [],
            count: method === "singleSource" ? 1 : (draft.count ?? 0),
          },
        }
      : {}),
    ...(preparedBy.length > 0 ? { preparedBy } : {}),
  };
}
