import { addDays, type ChinaDate } from "@guanhu/core/calendar";
import { Division } from "@guanhu/core/division";
import { type County, counties } from "./cast.data.ts";
import type { Cast } from "./cast.ts";
import { familyOf, type IdNumbers } from "./family.ts";
import { rareNames } from "./name.data.ts";
import { type ChildPlan, instantOf, makingCall } from "./plan.ts";
import type { Random } from "./random.ts";

const CHILDREN_A_COUNTY = 60;

/** The children of a county, town after town. */
export async function planChildren(
  random: Random,
  cast: Cast,
  { county, from, today, ids }: { county: County; from: ChinaDate; today: ChinaDate; ids: IdNumbers },
): Promise<ChildPlan[]> {
  const { towns, short } = counties[county];
  const villages = await Promise.all(
    towns.map(async (town) =>
      (await Division.children(town, { pickable: true }))
        .filter((village) => village.name.includes("村"))
        .slice(0, 4),
    ),
  );
  const { id: by } = cast.person(`${short}.childcare`);
  const made: ChildPlan[] = [];
  for (let household = 0; made.length < CHILDREN_A_COUNTY; household++) {
    const own = random.of(`household ${household}`);
    // Town after town, so that the last ones, who wait to be placed, are of two towns.
    const town = villages[Math.floor((made.length / CHILDREN_A_COUNTY) * villages.length)] ?? [];
    const residence = own.pick(town).code;
    for (const input of familyOf(own, { residence, today, ids })) {
      if (made.length === CHILDREN_A_COUNTY) break;
      const since = input.riskLevel === "red" ? addDays(today, -33) : addDays(from, -own.int(8, 45));
      const at = instantOf(since, 9 * 60 + own.int(0, 480));
      made.push({ ...makingCall(`child/${county}/${made.length}`, at, "child"), by, input });
    }
  }
  return made;
}

/** Names that few fonts can show, for three of the children. */
export function giveRareNames(children: readonly ChildPlan[]) {
  for (const [nth, { name, sex }] of rareNames.entries()) {
    const child = children.filter((one) => one.input.sex === sex)[5 + nth * 9];
    if (child) child.input.personal.name = name;
  }
}

/** A child that was never registered has no number: the reason stands in its place. */
export function takeHukou(children: readonly ChildPlan[]): string {
  const child = children.find((one) => one.input.riskLevel === "yellow") ?? children[0];
  if (!child) throw new Error("no children");
  const { idNumber: _none, ...personal } = child.input.personal;
  child.input.personal = { ...personal, noIdReason: "NO_HUKOU" };
  child.input.categories = [...new Set([...child.input.categories, "inDifficulty" as const])];
  return child.id;
}
