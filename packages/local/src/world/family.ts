import { addDays } from "@guanhu/core/calendar";
import type { ChildInput, relations } from "@guanhu/core/child/shape";
import { makeResidentId } from "@guanhu/core/resident-id";
import { boyNames, girlNames, manNames, surnames, womanNames, workPlaces } from "./name.data.ts";
import type { Random } from "./random.ts";

type Relation = keyof typeof relations;
type Guardian = ChildInput["personal"]["guardians"][number];
type Sex = ChildInput["sex"];

/** Numbers of division 610000, which is issued to nobody; each is given out once. */
export class IdNumbers {
  readonly #given = new Map<string, number>();
  readonly #first: number;

  /** @param first serial from which the numbers of a day are counted; at most 498 */
  constructor(first = 0) {
    this.#first = first;
  }

  next(birthDate: string, sex: Sex): string {
    const name = `${birthDate}/${sex}`;
    const serial = this.#given.get(name) ?? this.#first;
    this.#given.set(name, serial + 1);
    return makeResidentId({ birthDate, sex, serial });
  }
}

const situations = {
  bothAway: 66,
  oneAway: 14,
  apart: 10,
  deFactoUnsupported: 6,
  orphan: 4,
} as const;

const carers: Readonly<Partial<Record<Relation, number>>> = {
  grandmother: 40,
  grandfather: 28,
  maternalGrandmother: 18,
  maternalGrandfather: 8,
  delegatedCarer: 6,
};

const riskBySituation = {
  bothAway: { red: 0, yellow: 4, blue: 34, green: 62 },
  oneAway: { red: 2, yellow: 12, blue: 52, green: 34 },
  apart: { red: 2, yellow: 14, blue: 50, green: 34 },
  deFactoUnsupported: { red: 12, yellow: 44, blue: 44, green: 0 },
  orphan: { red: 6, yellow: 34, blue: 60, green: 0 },
} as const;

const illnesses = ["轻度哮喘，换季时注意保暖", "近视，已配镜", "贫血，正在服用补铁剂", "听力稍弱，坐前排"];

const YOUNGEST_DAYS = 3 * 365 + 1;
const OLDEST_DAYS = 15 * 365 + 180;

export interface Home {
  /** Village, 12 digits. */
  residence: string;
  /** A day: children are of an age on it. */
  today: string;
  ids: IdNumbers;
}

/** The children of one household, one or two: parents at work far away, whoever cares for them at home. */
export function familyOf(random: Random, home: Home): ChildInput[] {
  const situation = random.weighted(situations);
  const surname = random.pick([...surnames]);
  const guardians = guardiansOf(random, situation, surname);
  const address = `${random.int(1, 9)}组${random.int(1, 89)}号`;
  const count = random.chance(0.22) ? 2 : 1;
  const riskLevel = random.weighted(riskBySituation[situation]);
  const eldestDays = random.int(YOUNGEST_DAYS, OLDEST_DAYS);
  return Array.from({ length: count }, (_, nth): ChildInput => {
    const sex: Sex = random.chance(0.5) ? "male" : "female";
    const days = nth === 0 ? eldestDays : Math.max(YOUNGEST_DAYS, eldestDays - random.int(500, 1500));
    const birthDate = addDays(home.today, -days);
    return {
      sex,
      birthDate,
      residence: home.residence,
      hukouDivision: home.residence.slice(0, 6),
      categories: categoriesOf(situation),
      riskLevel,
      personal: {
        name: `${surname}${random.pick(sex === "male" ? boyNames : girlNames)}`,
        idNumber: home.ids.next(birthDate, sex),
        address,
        guardians,
        ...(random.chance(0.12) ? { health: random.pick(illnesses) } : {}),
      },
    };
  });
}

/** A telephone number that no network gives out. */
export function phoneOf(random: Random): string {
  return `0290000${String(random.int(0, 9999)).padStart(4, "0")}`;
}

function guardiansOf(random: Random, situation: keyof typeof situations, surname: string): Guardian[] {
  const carerRelation = random.weighted(carers as Record<Relation, number>);
  const carer: Guardian = {
    relation: carerRelation,
    name: carerName(random, carerRelation, surname),
    phone: phoneOf(random),
    livesWithChild: true,
  };
  const father = parentOf(random, "father", surname);
  const mother = parentOf(random, "mother", random.pick([...surnames]));
  switch (situation) {
    case "bothAway":
      return [away(random, father), away(random, mother), carer];
    case "oneAway":
      return [
        away(random, father),
        { ...mother, livesWithChild: true },
        ...(random.chance(0.5) ? [carer] : []),
      ];
    case "apart":
      return [away(random, father), carer];
    case "deFactoUnsupported":
      return [{ relation: "father", name: father.name, livesWithChild: false }, carer];
    case "orphan":
      return [carer];
  }
}

function parentOf(random: Random, relation: "father" | "mother", surname: string): Guardian {
  const given = random.pick(relation === "father" ? manNames : womanNames);
  return { relation, name: `${surname}${given}`, phone: phoneOf(random), livesWithChild: false };
}

function away(random: Random, parent: Guardian): Guardian {
  return { ...parent, workPlace: random.pick(workPlaces) };
}

function carerName(random: Random, relation: Relation, surname: string): string {
  const men = relation === "grandfather" || relation === "maternalGrandfather";
  const women = relation === "grandmother" || relation === "maternalGrandmother";
  const given = random.pick(women || (!men && random.chance(0.6)) ? womanNames : manNames);
  return `${relation === "grandfather" ? surname : random.pick([...surnames])}${given}`;
}

function categoriesOf(situation: keyof typeof situations): ChildInput["categories"] {
  switch (situation) {
    case "bothAway":
      return ["leftBehind"];
    case "oneAway":
    case "apart":
      return ["leftBehind", "inDifficulty"];
    case "deFactoUnsupported":
      return ["deFactoUnsupported", "inDifficulty"];
    case "orphan":
      return ["orphan", "inDifficulty"];
  }
}
