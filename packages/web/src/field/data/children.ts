import type { Cover } from "@guanhu/core/placement/shape";
import { answerOf, api } from "../../api/client.ts";

// 20 a page: more than anybody serves.
const PAGES_AT_MOST = 15;

/** All placements of the worker, page by page; a page may be empty and others follow. */
export async function askMyCovers(): Promise<Cover[]> {
  const covers: Cover[] = [];
  let cursor: string | undefined;
  for (let nth = 0; nth < PAGES_AT_MOST; nth++) {
    const query = cursor ? { cursor } : {};
    const page = await answerOf(api.GET("/api/placements/mine", { params: { query } }));
    covers.push(...page.items);
    if (!page.next) break;
    cursor = page.next;
  }
  return covers;
}

/** Name under which the placements are kept on the device. */
export const COVERS = "covers";
