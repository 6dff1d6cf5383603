import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { permit } from "../permission.ts";
import { ask, findAll } from "../table/table.ts";
import { CommitteeEntity, ProjectEntity, SeatEntity } from "./project.entity.ts";
import type { Committee, Seat } from "./project.review.shape.ts";
import type { Project } from "./project.shape.ts";

/** What a reviewer works with. */
export interface Desk {
  project: Project;
  committee: Committee;
  seat: Seat;
  chair: boolean;
}

/** The actor's seat in a project's review; *missing* for whoever has none, or has been replaced. */
export async function openDesk(ctx: Context, projectId: string): Promise<Desk> {
  permit(ctx.actor, "review.take");
  const { accountId } = ctx.actor;
  const [project, committee, seat] = await findAll(
    ctx.parts.table,
    [
      ask(ProjectEntity, { id: projectId }),
      ask(CommitteeEntity, { projectId }),
      ask(SeatEntity, { projectId, accountId }),
    ],
    { consistent: true },
  );
  if (!project || !committee || !seat || seat.state === "REPLACED")
    throw refuse("record.missing", { values: { noun: "评审任务" } });
  const chair = committee.members.some((one) => one.accountId === accountId && one.chair);
  return { project, committee, seat, chair };
}

/** Refuses what was changed since it was seen. */
export function refuseStale(record: { version: number }, seen: number): void {
  if (record.version !== seen) throw refuse("record.stale", { current: { version: record.version } });
}
