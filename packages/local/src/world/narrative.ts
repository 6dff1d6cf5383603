import type { ChildInput } from "@guanhu/core/child/shape";
import { workPlaces } from "./name.data.ts";
import { actionFills, childSays, nextActions, relatives } from "./narrative.data.ts";
import type { Random } from "./random.ts";

const carerWords: Readonly<Record<string, string>> = {
  grandmother: "奶奶",
  grandfather: "爷爷",
  maternalGrandmother: "外婆",
  maternalGrandfather: "外公",
  mother: "妈妈",
  father: "爸爸",
};

/** How a child speaks of the people around it. */
export interface Around {
  carer: string;
  parent: string;
}

export function aroundOf(random: Random, child: Pick<ChildInput, "personal">): Around {
  const { guardians } = child.personal;
  const carer = guardians.find((one) => one.livesWithChild)?.relation ?? "other";
  const parents = guardians
    .filter((one) => !one.livesWithChild && (one.relation === "father" || one.relation === "mother"))
    .map((one) => carerWords[one.relation] ?? "爸爸");
  return { carer: carerWords[carer] ?? "婶婶", parent: parents.length > 0 ? random.pick(parents) : "姑姑" };
}

/** What a child of that age says of its days and wishes. */
export function childSaying(random: Random, age: number, around: Around): string {
  const { first, second } = childSays[age < 7 ? "young" : age < 12 ? "middle" : "older"];
  return fill(random, `${random.pick(first)}${random.pick(second)}`, around);
}

export function nextActionText(random: Random, around: Around): string {
  const [one = "", two = ""] = random.shuffle(nextActions);
  return fill(random, random.chance(0.3) ? `${one}${two}` : one, around);
}

/** Puts drawn words into the `{…}` places of a sentence. */
export function fill(random: Random, sentence: string, around: Around): string {
  const [from = "", to = ""] = random.shuffle(workPlaces);
  const words: Record<string, string> = {
    ...around,
    from,
    to,
    relative: random.pick(relatives),
    ...Object.fromEntries(
      Object.entries(actionFills).map(([name, list]) => [name, random.pick<string>(list)]),
    ),
  };
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
}
