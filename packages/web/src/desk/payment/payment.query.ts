import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

/** States in which a payment waits for somebody. */
export type WaitingState = "REQUESTED" | "APPROVED" | "PAID";

/** Payments of my county, or of the one that is named: those that wait in a state, or all; due first. */
export function paymentsQuery(query: {
  division?: string | undefined;
  state?: WaitingState | undefined;
  cursor?: string | undefined;
}) {
  return queryOptions({
    queryKey: ["payments", query],
    queryFn: () => answerOf(api.GET("/api/payments", { params: { query } })),
  });
}

/** Payments of one contract, newest first. */
export function contractPaymentsQuery(contractId: string) {
  return queryOptions({
    queryKey: ["contract", contractId, "payments"],
    queryFn: () =>
      answerOf(api.GET("/api/contracts/{id}/payments", { params: { path: { id: contractId }, query: {} } })),
  });
}

export function paymentQuery(id: string) {
  return queryOptions({
    queryKey: ["payment", id],
    queryFn: () => answerOf(api.GET("/api/payments/{id}", { params: { path: { id } } })),
  });
}

/** What can be paid under a contract, and for each milestone what stands against it. */
export function payableQuery(contractId: string) {
  return queryOptions({
    queryKey: ["contract", contractId, "payable"],
    queryFn: () => answerOf(api.GET("/api/contracts/{id}/payable", { params: { path: { id: contractId } } })),
    staleTime: 0,
  });
}

/** Money that is to come back, open first: of one contract, or of a county. */
export function recoveriesQuery(of: { contractId: string } | { division: string | undefined }) {
  return infiniteQueryOptions({
    queryKey: "contractId" in of ? ["contract", of.contractId, "recoveries"] : ["recoveries", of.division],
    queryFn: ({ pageParam }) => {
      const cursor = pageParam ? { cursor: pageParam } : {};
      if ("contractId" in of) {
        return answerOf(
          api.GET("/api/contracts/{id}/recoveries", {
            params: { path: { id: of.contractId }, query: cursor },
          }),
        );
      }
      const division = of.division ? { division: of.division } : {};
      return answerOf(api.GET("/api/recoveries", { params: { query: { ...division, ...cursor } } }));
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });
}
