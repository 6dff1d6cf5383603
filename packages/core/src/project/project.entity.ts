import { entity } from "../table/entity.ts";
import { Committee, Seat } from "./project.review.shape.ts";
import { Project } from "./project.shape.ts";

/** A project; what hangs on it (questions, challenges, the committee) lies in its partition under other names. */
export const ProjectEntity = entity({
  name: "project",
  noun: "采购项目",
  shape: Project,
  key: ({ id }: { id: string }) => ({ pk: `J#${id}`, sk: "A" }),
  indexes: (project) => ({
    one: { pk: `J#D#${project.division}`, sk: `${project.createdAt}#${project.id}` },
    // Public from the notice on.
    two: project.notice && {
      pk: `J#PUB#${project.division}`,
      sk: `${project.notice.publishedOn}#${project.id}`,
    },
  }),
  // Every bid checks the project's state, and pays for its size.
  packed: [
    "id",
    "needId",
    "division",
    "purchaserName",
    "title",
    "method",
    "fiscalYear",
    "budgetLineCode",
    "items",
    "budgetFen",
    "methodApproval",
    "invitation",
    "invited",
    "criteria",
    "preparedBy",
    "notice",
    "openedAt",
    "openedBy",
    "openedByName",
    "bidsReceived",
    "reportedOn",
    "ranking",
    "lotSeed",
    "award",
    "refusals",
    "experts",
    "resultPublishedOn",
    "failure",
    "termination",
    "createdBy",
    "createdByName",
    "createdAt",
  ],
  audit: ({ id }) => ({ home: `project#${id}`, subject: `project#${id}` }),
  told: ["needId", "title", "method", "budgetFen", "status"],
});

// Who reviews is secret until the result is public (条例 43 条), so these chains do not hang in the project's file.
const home = (projectId: string) => `review#${projectId}`;

export const CommitteeEntity = entity({
  name: "committee",
  noun: "评审小组",
  shape: Committee,
  key: ({ projectId }: { projectId: string }) => ({ pk: `J#${projectId}`, sk: "M" }),
  audit: ({ projectId }) => ({ home: home(projectId), subject: `committee#${projectId}` }),
});

/** One member's place: declaration, scores, signature. */
export const SeatEntity = entity({
  name: "seat",
  noun: "评审任务",
  shape: Seat,
  key: ({ projectId, accountId }: { projectId: string; accountId: string }) => ({
    pk: `J#${projectId}`,
    sk: `S#${accountId}`,
  }),
  indexes: (seat) => ({ one: { pk: `J#R#${seat.accountId}`, sk: seat.projectId } }),
  packed: ["projectTitle", "name", "marks", "declaration", "dissent", "replaces", "replacedReason"],
  audit: ({ projectId, accountId }) => ({ home: home(projectId), subject: `seat#${accountId}` }),
});
