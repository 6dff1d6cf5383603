import type { Action } from "@guanhu/core/permission";

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** The page is for whoever has one of these. */
    needs?: readonly Action[];
  }
}

declare module "@tanstack/history" {
  interface HistoryState {
    /** Cursors of the pages before this one, so that a list can be paged back. */
    trail?: readonly string[];
  }
}
