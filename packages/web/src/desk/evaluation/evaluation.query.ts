import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";
import { ApiProblem } from "../../api/problem.ts";

/** The performance evaluation of a contract; null where there is none that one may see. */
export function evaluationQuery(contractId: string) {
  return queryOptions({
    queryKey: ["contract", contractId, "evaluation"],
    queryFn: async () => {
      try {
        return await answerOf(
          api.GET("/api/contracts/{id}/evaluation", { params: { path: { id: contractId } } }),
        );
      } catch (cause) {
        if (cause instanceof ApiProblem && cause.code === "record.missing") return null;
        throw cause;
      }
    },
  });
}
