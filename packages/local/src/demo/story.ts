import { openStage } from "./stage.ts";
import { audit } from "./story.audit.ts";
import { files } from "./story.file.ts";
import { place } from "./story.place.ts";
import { nothingWritten, refusals } from "./story.refusal.ts";
import { review } from "./story.review.ts";
import { visit } from "./story.visit.ts";
import { volunteer } from "./story.volunteer.ts";
import { type Step, StoryBroken, type StoryClient, Teller } from "./teller.ts";

export type { Step, StoryClient } from "./teller.ts";

const chapters = [place, visit, review, volunteer, audit, refusals, files, nothingWritten];

/**
 * The main job from end to end, told step by step over HTTP against a portal with the demo world: a contract opened,
 * children placed, a visit recorded, reviewed, counted, seen and audited, and what must be refused. It can be told
 * again on the same portal. It ends early where a step fails on which the rest stands.
 */
export async function* story(client: StoryClient): AsyncGenerator<Step> {
  const teller = new Teller(client);
  const stage = openStage();
  try {
    for (const chapter of chapters) yield* chapter(teller, stage);
  } catch (cause) {
    // The step that broke it has been told, and carries the complaint.
    if (!(cause instanceof StoryBroken)) throw cause;
    yield teller.report({
      by: "",
      asks: "后面的步骤无法继续",
      request: "",
      expected: { status: 0 },
      status: 0,
      facts: [],
      complaint: cause.message,
    });
  }
}
