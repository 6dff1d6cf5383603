import { entity } from "../table/entity.ts";
import { Clarification, Question } from "./project.question.shape.ts";

// Who asks may want to bid, which nobody is told before the opening: these chains hang in a file of their own.
export const QuestionEntity = entity({
  name: "question",
  noun: "提问",
  shape: Question,
  key: ({ projectId, id }: { projectId: string; id: string }) => ({ pk: `J#${projectId}`, sk: `Q#${id}` }),
  audit: ({ id }) => ({ home: `question#${id}`, subject: `question#${id}` }),
  told: ["projectId", "kind"],
});

export const ClarificationEntity = entity({
  name: "clarification",
  noun: "澄清",
  shape: Clarification,
  key: ({ projectId, id }: { projectId: string; id: string }) => ({ pk: `J#${projectId}`, sk: `R#${id}` }),
  audit: ({ projectId, id }) => ({ home: `project#${projectId}`, subject: `clarification#${id}` }),
  told: ["projectId", "material", "bidsUntilBefore", "bidsUntil", "publishedOn"],
});
