import { QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "../api/problem.ts";

/** What the desk has asked the server for. Only what may succeed a second time is asked again. */
export const data = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, cause) => cause instanceof ApiProblem && cause.retryable && failures < 2,
    },
  },
});
