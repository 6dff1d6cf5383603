import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { Need } from "../need/need.ts";
import { type Action, permit, permitOn } from "../permission.ts";
import { PurchaseRule } from "../purchase-rule/purchase-rule.ts";
import { type Guarded, must, patch } from "../table/step.ts";
import { findAll, find as findRecord } from "../table/table.ts";
import { write } from "../table/write.ts";
import { ProjectEntity } from "./project.entity.ts";
import { pausedActions } from "./project.rule.ts";
import type { Project, ProjectStatus } from "./project.shape.ts";

const NOUN = "采购项目";

type Change = { [F in keyof Project]?: Project[F] | undefined };

/** The project as it stands, for an official of its division; *missing* outside it. */
export async function load(ctx: Context, id: string, action: Action): Promise<Project> {
  permit(ctx.actor, action);
  const project = await findRecord(ctx.parts.table, ProjectEntity, { id }, { consistent: true });
  if (!project) throw refuse("record.missing", { values: { noun: NOUN } });
  permitOn(ctx.actor, action, project, NOUN);
  return project;
}

/** Writes a transition that `refuseStep` let through, together with the steps of others. */
export async function move(
  ctx: Context,
  project: Project,
  action: Action,
  status: ProjectStatus,
  set: Change,
  others: readonly Guarded[] = [],
): Promise<Project> {
  const { records } = await write(ctx, action, [
    changing(project, { ...set, status }, pausedActions.includes(action)),
    ...others,
  ]);
  // Safe: the first step is the project's.
  return records[0] as Project;
}

/** The step that changes a project as it was read; `unpaused`: only while no challenge is open. */
export function changing(project: Project, set: Change, unpaused: boolean): Guarded<typeof ProjectEntity> {
  return [
    patch(ProjectEntity, project, {
      set,
      expect: {
        status: project.status,
        ...(set.bidsClosedAt ? { bidsClosedAt: must.absent() } : {}),
        ...(unpaused ? { openChallenges: 0 } : {}),
      },
    }),
    (now?: Project) => {
      if (now && unpaused && now.openChallenges > 0) return refuse("project.challenge_open");
      const { version, status: state } = now ?? project;
      return refuse("record.stale", { current: { version, state } });
    },
  ];
}

/** The steps that free the need of a project that buys nothing (废标, 终止), and take it out of the count. */
export async function freesNeed(ctx: Context, project: Project): Promise<Guarded[]> {
  const [need] = await findAll(ctx.parts.table, [Need.asks(project.needId)], { consistent: true });
  if (!need || need.projectId !== project.id) return [];
  const counted = PurchaseRule.methods[project.method].open ? [] : Need.uncountNonOpen(need);
  return [Need.takeBack(need, project.id), ...counted];
}
