import type { Actor } from "../actor.ts";
import type { Committee } from "./project.review.shape.ts";
import type { Project, ProjectShown, PublicProject } from "./project.shape.ts";

/** Whether an organization may know of a project: announced, and where bidders are invited, invited. */
export function isOpenTo(organizationId: string, project: Project): boolean {
  if (!project.notice) return false;
  return project.invited === undefined || project.invited.includes(organizationId);
}

/**
 * The project as this actor may see it. An organization sees the notice, and of the result what was published; who
 * was invited, how the bids rank and who refused are for the purchaser.
 */
export function shownTo(actor: Actor, project: Project, committee?: Committee): ProjectShown {
  const { head: _head, lotSeed: _seed, ...whole } = project;
  if (!actor.organizationId) {
    const ranking = whole.ranking ?? committee?.ranking;
    const reportedOn = whole.reportedOn ?? committee?.reportedOn;
    return { ...whole, ...(ranking ? { ranking } : {}), ...(reportedOn ? { reportedOn } : {}) };
  }
  const { invitation: _pool, invited: _invited, ranking: _ranking, award, ...plain } = whole;
  const published = award?.publishedOn ? { award: { ...award, lines: [] } } : {};
  return { ...plain, ...published, refusals: [] };
}

/** The project as anyone may see it; undefined before its notice. */
export function publicOf(project: Project): PublicProject | undefined {
  if (!project.notice) return undefined;
  const { award } = project;
  return {
    id: project.id,
    division: project.division,
    purchaserName: project.purchaserName,
    title: project.title,
    method: project.method,
    fiscalYear: project.fiscalYear,
    items: project.items,
    budgetFen: project.budgetFen,
    criteria: project.criteria,
    status: project.status,
    notice: project.notice,
    ...(project.failure ? { failure: project.failure } : {}),
    ...(project.termination ? { termination: project.termination } : {}),
    ...(project.experts ? { experts: project.experts } : {}),
    ...(project.resultPublishedOn ? { resultPublishedOn: project.resultPublishedOn } : {}),
    ...(project.contractId ? { contractId: project.contractId } : {}),
    ...(award?.publishedOn
      ? {
          award: {
            organizationId: award.organizationId,
            organizationName: award.organizationName,
            amountFen: award.amountFen,
            publishedOn: award.publishedOn,
            ...(award.noticedOn ? { noticedOn: award.noticedOn } : {}),
          },
        }
      : {}),
  };
}
