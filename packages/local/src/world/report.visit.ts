import { addDays } from "@guanhu/core/calendar";
import type { KindContent } from "@guanhu/core/deliverable/kind";
import { changeTexts, undecidedReasons } from "./narrative.data.ts";
import { fill } from "./narrative.ts";
import type { Random } from "./random.ts";
import type { Scene } from "./report.ts";

type Content = KindContent<"visitVerification">;
type Changed = keyof typeof changeTexts;

const changeable = Object.keys(changeTexts) as Changed[];

/** 走访核查: mostly as registered, now and then with a change. */
export function visitContent(random: Random, scene: Scene): Content {
  const { child, onDate, age, around } = scene;
  const changed = random.shuffle(changeable).slice(0, random.place([76, 20, 4]));
  const items: Content["items"] = {
    identity: "consistent",
    hukou: child.personal.noIdReason === "NO_HUKOU" ? "unverifiable" : "consistent",
    residence: "consistent",
    parentsWhereabouts: "consistent",
    carer: "consistent",
    school: "consistent",
    health: "consistent",
    assistance: random.chance(0.08) ? "unverifiable" : "consistent",
    ...Object.fromEntries(changed.map((item) => [item, "inconsistent"])),
  };
  const undecided = changed.includes("parentsWhereabouts") && random.chance(0.3);
  const hasParents = child.personal.guardians.some(
    (one) => one.relation === "father" || one.relation === "mother",
  );
  const riskier = changed.includes("carer") && child.riskLevel === "green";
  return {
    purpose: child.riskLevel === "red" ? "riskFollowUp" : changed.length > 0 ? "changeCheck" : "regular",
    items,
    changes: changed.map((item) => ({
      item,
      description: fill(random, random.pick(changeTexts[item]), around),
    })),
    stillEligible: undecided ? "undecided" : "yes",
    ...(undecided ? { stillEligibleReason: fill(random, random.pick(undecidedReasons), around) } : {}),
    schooling: schoolingOf(age),
    health: child.personal.health ? "ill" : "healthy",
    ...(hasParents && random.chance(0.85) ? { parentsLastContact: addDays(onDate, -random.int(0, 9)) } : {}),
    ...(hasParents && random.chance(0.2)
      ? { parentsReturnPlanned: addDays(onDate, random.int(20, 150)) }
      : {}),
    riskSuggestion: riskier ? "blue" : child.riskLevel,
  };
}

function schoolingOf(age: number): Content["schooling"] {
  if (age < 4) return "notInKindergarten";
  if (age < 7) return "kindergarten";
  return age < 13 ? "primary" : "juniorHigh";
}
