import { entity } from "../table/entity.ts";
import { Evaluation } from "./evaluation.shape.ts";

/** One evaluation a contract. Published ones are public, and stand in the record of their organization. */
export const EvaluationEntity = entity({
  name: "evaluation",
  noun: "绩效评价",
  shape: Evaluation,
  key: ({ contractId }: { contractId: string }) => ({ pk: `V#E#${contractId}`, sk: "A" }),
  indexes: (evaluation) => ({
    one: { pk: `V#E#D#${evaluation.division}`, sk: `${evaluation.opened.at}#${evaluation.id}` },
    two: evaluation.publishedOn
      ? { pk: `V#E#P#${evaluation.division}`, sk: `${evaluation.publishedOn}#${evaluation.id}` }
      : undefined,
    three: evaluation.publishedOn
      ? { pk: `V#E#O#${evaluation.organizationId}`, sk: `${evaluation.publishedOn}#${evaluation.id}` }
      : undefined,
  }),
  packed: [
    "id",
    "contractId",
    "contractNo",
    "title",
    "division",
    "purchaserName",
    "organizationId",
    "organizationName",
    "needId",
    "exAnte",
    "opened",
    "purchaser",
    "recipients",
    "thirdParty",
    "thirdPartyAbsence",
    "result",
    "published",
    "publishedOn",
  ],
  audit: ({ id, contractId }) => ({ home: `contract#${contractId}`, subject: `evaluation#${id}` }),
  told: ["contractId", "needId"],
});
