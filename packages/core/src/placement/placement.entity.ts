import { entity } from "../table/entity.ts";
import { Placement } from "./placement.shape.ts";

/**
 * In the child's partition above the timeline, so that the page of newest rows first begins with the child,
 * its placements and their covers. One per child and contract.
 */
export const PlacementEntity = entity({
  name: "placement",
  noun: "服务安排",
  shape: Placement,
  key: ({ childId, contractId }: { childId: string; contractId: string }) => ({
    pk: `C#${childId}`,
    sk: `X#${contractId}`,
  }),
  audit: ({ childId, contractId }) => ({ home: `child#${childId}`, subject: `placement#${contractId}` }),
  told: ["contractId", "items", "frequencyDays", "from", "to"],
});
