import * as z from "zod";
import { entity } from "../table/entity.ts";
import { Challenge } from "./project.challenge.shape.ts";

export const ChallengeEntity = entity({
  name: "challenge",
  noun: "质疑",
  shape: Challenge,
  key: ({ projectId, id }: { projectId: string; id: string }) => ({ pk: `J#${projectId}`, sk: `C#${id}` }),
  indexes: (challenge) => ({
    // What somebody has to do, what is late first.
    one: challenge.dueOn
      ? { pk: `J#C#${challenge.division}`, sk: `${challenge.dueOn}#${challenge.id}` }
      : undefined,
    two: {
      pk: `J#C#O#${challenge.organizationId}`,
      sk: `${challenge.raised.on}#${challenge.id}`,
    },
  }),
  audit: ({ projectId, id }) => ({ home: `project#${projectId}`, subject: `challenge#${id}` }),
  told: ["projectId", "organizationId", "organizationName", "ground", "knewOn", "status"],
});

/** One organization has one open challenge in a project (94号令 10条: 一次性提出). */
export const ChallengeClaim = entity({
  name: "challengeClaim",
  noun: "质疑",
  shape: z.strictObject({
    projectId: z.string(),
    organizationId: z.string(),
    openId: z.string(),
  }),
  key: ({ projectId, organizationId }: { projectId: string; organizationId: string }) => ({
    pk: `X#challenge#${projectId}#${organizationId}`,
    sk: "A",
  }),
});
