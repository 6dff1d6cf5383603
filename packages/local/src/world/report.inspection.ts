import { addDays } from "@guanhu/core/calendar";
import type { KindContent } from "@guanhu/core/deliverable/kind";
import { provisionalRegion } from "@guanhu/core/deliverable/region";
import { checkNotes, problemTexts } from "./narrative.data.ts";
import type { Random } from "./random.ts";
import type { Scene } from "./report.ts";

type Content = KindContent<"homeVisitInspection">;
type Row = Content["results"][number];

/** 家庭探访督导检查 by a third party: most items in order, each that is not with a problem and a time limit. */
export function inspectionContent(random: Random, { onDate }: Scene): Content {
  const [checklist] = provisionalRegion.checklists;
  if (!checklist) throw new Error("no checklist to inspect by");
  const results = checklist.items.map(({ id }): Row => {
    const result = random.weighted({
      qualified: 90,
      unqualified: problemTexts[id] ? 5 : 0,
      notApplicable: 5,
    });
    if (result === "unqualified" || random.chance(0.6)) return { item: id, result };
    return { item: id, result, note: random.pick<string>(checkNotes[result]) };
  });
  const problems = results
    .filter((row) => row.result === "unqualified")
    .map((row) => ({
      description: problemTexts[row.item] ?? "",
      severity:
        row.item === "reportTimely" || row.item === "recordTrue" ? ("major" as const) : ("minor" as const),
      item: row.item,
    }));
  return {
    inspectorRole: "thirdParty",
    inspectedObject: random.chance(0.8) ? "carer" : "childDirector",
    sampleMethod: random.chance(0.7) ? "random" : "targeted",
    checklist: { id: checklist.id, version: checklist.version },
    results,
    // What one's own organization delivered is for others to compare.
    compared: [],
    problems,
    ...(problems.length > 0
      ? { rectificationDue: addDays(onDate, 15), recheck: { date: addDays(onDate, 20) } }
      : {}),
  };
}
