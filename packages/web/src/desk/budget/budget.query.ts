import type { BudgetLine } from "@guanhu/core/need/budget/shape";
import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client.ts";

export type LineRow = Omit<BudgetLine, "head">;

const MOST_PAGES = 10;

/** The budget lines of a department for a year. */
export function linesQuery(division: string, fiscalYear: number) {
  return queryOptions({
    queryKey: ["budget", division, fiscalYear],
    queryFn: async () => {
      const found: LineRow[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < MOST_PAGES; page++) {
        const query = { division, fiscalYear, ...(cursor ? { cursor } : {}) };
        const { items, next } = await answerOf(api.GET("/api/budget-lines", { params: { query } }));
        found.push(...items);
        if (!next) break;
        cursor = next;
      }
      return found;
    },
  });
}

/** The needs that a line was committed for, newest first. */
export function lineNeedsQuery(line: {
  division: string;
  fiscalYear: number;
  code: string;
  cursor?: string | undefined;
}) {
  const { cursor, ...of } = line;
  return queryOptions({
    queryKey: ["budget", of.division, of.fiscalYear, of.code, cursor],
    queryFn: () =>
      answerOf(
        api.GET("/api/budget-lines/needs", { params: { query: { ...of, ...(cursor ? { cursor } : {}) } } }),
      ),
  });
}

/** What is left of a line, in fen. */
export function leftOf({ amountFen, committedFen }: Pick<LineRow, "amountFen" | "committedFen">): number {
  return amountFen - committedFen;
}
