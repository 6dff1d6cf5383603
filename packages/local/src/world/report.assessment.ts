import { addMonths } from "@guanhu/core/calendar";
import { deriveFields, type KindContent } from "@guanhu/core/deliverable/kind";
import { provisionalRegion } from "@guanhu/core/deliverable/region";
import { assessmentAdvice, evidence, guardianObjections, guardianOpinions } from "./narrative.data.ts";
import type { Random } from "./random.ts";
import type { Scene } from "./report.ts";

type Content = KindContent<"guardianshipAssessment">;

/** Where the scores of a family lie around, by the risk it was given: the riskier, the lower. */
const means = { red: 2.2, yellow: 3.2, blue: 4, green: 4.6 } as const;
const levels = { normal: "green", insufficient: "blue", improper: "yellow", absent: "red" } as const;

/** 监护评估 on the scale in force, with evidence for each score. */
export function assessmentContent(random: Random, { child, onDate, assessorIds }: Scene): Content {
  const [scale] = provisionalRegion.scales;
  if (!scale) throw new Error("no scale to assess by");
  const mean = means[child.riskLevel];
  const scores = scale.indicators.map(({ id, min, max }) => {
    const score = Math.max(min, Math.min(max, Math.round(mean + (random.next() - 0.5) * 2.4)));
    const [high, middle, low] = evidence[id] ?? [["现场查看，情况良好。"], ["一般。"], ["需要改善。"]];
    return { indicator: id, score, evidence: random.pick(score >= 4 ? high : score >= 2 ? middle : low) };
  });
  const derived = deriveFields("guardianshipAssessment", { scores }, provisionalRegion, onDate);
  const grade = derived["content.grade"] as Content["grade"];
  const objects = random.chance(0.08);
  return {
    scale: { id: scale.id, version: scale.version },
    onSite: true,
    methods: random.chance(0.4)
      ? ["observation", "interview", "questionnaire"]
      : ["observation", "interview"],
    assessorIds: [...assessorIds],
    scores,
    total: Number(derived["content.total"]),
    grade,
    guardianTold: {
      on: onDate,
      objects,
      ...(objects || random.chance(0.5)
        ? { opinion: random.pick(objects ? guardianObjections : guardianOpinions) }
        : {}),
    },
    suggestedLevel: levels[grade],
    advice: random.pick<string>(assessmentAdvice[grade]),
    validUntil: addMonths(onDate, 6),
  };
}
