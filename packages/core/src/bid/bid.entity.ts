import { entity } from "../table/entity.ts";
import { Bid } from "./bid.shape.ts";

/**
 * Bids lie in a partition of their own, so that no read of the project meets them; their chains hang in a file of
 * their own, so that the project's history does not tell of them before they are opened.
 */
export const BidEntity = entity({
  name: "bid",
  noun: "投标",
  shape: Bid,
  key: ({ projectId, organizationId }: { projectId: string; organizationId: string }) => ({
    pk: `G#${projectId}`,
    sk: organizationId,
  }),
  indexes: (bid) => ({ two: { pk: `G#O#${bid.organizationId}`, sk: `${bid.submittedAt}#${bid.id}` } }),
  audit: ({ id }) => ({ home: `bid#${id}`, subject: `bid#${id}` }),
  told: ["projectId", "organizationId", "status", "contentHash"],
});
