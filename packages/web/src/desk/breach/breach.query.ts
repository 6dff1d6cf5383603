import { infiniteQueryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

/** The breaches of a contract, newest first. */
export function contractBreachesQuery(contractId: string) {
  return infiniteQueryOptions({
    queryKey: ["contract", contractId, "breaches"],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET("/api/contracts/{id}/breaches", {
          params: { path: { id: contractId }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}
