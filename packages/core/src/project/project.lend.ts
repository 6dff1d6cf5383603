import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { check, type Guarded, must, patch } from "../table/step.ts";
import { type Ask, ask, find as findRecord } from "../table/table.ts";
import { ProjectEntity } from "./project.entity.ts";
import { changing } from "./project.move.ts";
import type { Project } from "./project.shape.ts";

/** Lends the read of a project to another noun. */
export function asks(id: string): Ask<typeof ProjectEntity> {
  return ask(ProjectEntity, { id });
}

/** The project as it stands, whatever the actor's relation to it, for other nouns' verbs. */
export async function find(ctx: Context, id: string): Promise<Project | undefined> {
  return findRecord(ctx.parts.table, ProjectEntity, { id }, { consistent: true });
}

/** Lends the condition that the project takes bids; the opening ends it before it looks at any. */
export function stillBidding(projectId: string): Guarded {
  return [
    check(ProjectEntity, { id: projectId }, { status: "BIDDING", bidsClosedAt: must.absent() }),
    () => refuse("bid.closed"),
  ];
}

/** Lends the condition that the bids are under review; `qualified`: and that qualification is done, or is not yet. */
export function stillReviewing(projectId: string, { qualified }: { qualified: boolean }): Guarded {
  return [
    check(
      ProjectEntity,
      { id: projectId },
      { status: "REVIEWING", qualifiedAt: qualified ? must.atLeast("") : must.absent() },
    ),
    () => refuse(qualified ? "project.not_qualified_yet" : "project.already_qualified"),
  ];
}

/** Lends the condition that no challenge or complaint is open (条例 54 条: signing is blocked while one is). */
export function stillUnchallenged(projectId: string): Guarded {
  return [
    check(ProjectEntity, { id: projectId }, { openChallenges: 0 }),
    () => refuse("project.challenge_open"),
  ];
}

/** Lends the step that opens (1) or closes (-1) a challenge; above zero the project is paused. */
export function countChallenge(project: Project, by: 1 | -1): Guarded<typeof ProjectEntity> {
  return changing(project, { openChallenges: project.openChallenges + by }, false);
}

/** Lends the step that moves the end of bidding to a later instant; refuses once bids are closed. */
export function moveBidsUntil(project: Project, bidsUntil: string): Guarded<typeof ProjectEntity> {
  const { notice } = project;
  const open = project.status === "ANNOUNCED" || project.status === "BIDDING";
  if (!notice || !open || project.bidsClosedAt || bidsUntil < notice.bidsUntil) throw refuse("bid.closed");
  return [
    patch(ProjectEntity, project, {
      set: { notice: { ...notice, bidsUntil } },
      expect: { status: project.status, bidsClosedAt: must.absent() },
    }),
    (now?: Project) =>
      refuse("record.stale", {
        current: { version: (now ?? project).version, state: (now ?? project).status },
      }),
  ];
}

/**
 * Lends an awarded project to its contract: the project, and the step that ties the contract to it. Refuses a
 * project without its award notice, another organization or amount than awarded (政府采购法 46 条), an open
 * challenge (条例 54 条), and a second contract. Amount in fen.
 */
export async function lendContract(
  ctx: Context,
  projectId: string,
  wanted: { organizationId: string; amountFen: number },
): Promise<{ project: Project; step(contractId: string): Guarded }> {
  const project = await find(ctx, projectId);
  if (!project) throw refuse("record.missing", { values: { noun: "采购项目" } });
  if (project.status !== "AWARDED" || !project.award) throw refuse("project.not_awarded");
  const { organizationId, amountFen } = project.award;
  if (organizationId !== wanted.organizationId || amountFen !== wanted.amountFen)
    throw refuse("project.award_mismatch");
  if (project.openChallenges > 0) throw refuse("project.challenge_open");
  if (project.contractId) throw refuse("project.contract_made");
  const step = (contractId: string): Guarded => [
    patch(ProjectEntity, project, {
      set: { contractId },
      expect: { status: "AWARDED", contractId: must.absent(), openChallenges: 0 },
    }),
    (now?: Project) => {
      if (now && now.openChallenges > 0) return refuse("project.challenge_open");
      return refuse(now?.contractId ? "project.contract_made" : "record.stale");
    },
  ];
  return { project, step };
}

/** Lends the step that unties a contract that was never signed, so that another can be drafted. */
export function releaseContract(project: Project, contractId: string): Guarded {
  return [
    patch(ProjectEntity, project, { set: { contractId: undefined }, expect: { contractId } }),
    () => refuse("record.stale"),
  ];
}
