import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { create } from "../table/step.ts";
import { write } from "../table/write.ts";
import { AccessEntity } from "./audit.entity.ts";

/**
 * Leaves the row of a read of a child's personal data. Call it before the data leaves: when the row cannot
 * be written, nothing is shown (未成年人网络保护条例 36条: 记录访问情况).
 */
export async function recordAccess(
  ctx: Context,
  read: { childId: string; fields: readonly string[]; purpose: string; record?: string },
): Promise<void> {
  await write(ctx, "child.access", [
    [
      create(AccessEntity, {
        ...read,
        fields: [...read.fields],
        id: newId(ctx, "file").slice(4),
        at: ctx.at,
        accountId: ctx.actor.accountId,
        name: ctx.actor.name,
        roles: [...ctx.actor.roles],
        ...(ctx.actor.division ? { division: ctx.actor.division } : {}),
        ...(ctx.actor.organizationId ? { organizationId: ctx.actor.organizationId } : {}),
        ...(ctx.address ? { address: ctx.address } : {}),
        requestId: ctx.requestId,
      }),
      () => refuse("write.contended"),
    ],
  ]);
}
