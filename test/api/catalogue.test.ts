import { Catalogue } from "@guanhu/core/catalogue";
import type { VersionEntry } from "@guanhu/core/catalogue/shape";
import { CatalogueVersion } from "@guanhu/core/catalogue/version";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { contextOf, official } from "../setup/buying.ts";
import { openTable, type TestParts } from "../setup/table.ts";
import { COUNTY, NOW, OTHER_COUNTY } from "../setup/world.ts";

let table: TestParts;
const editor = official("省厅采购", ["procurement"], "61");
const publisher = official("省厅审核", ["contractReview"], "61");
const reader = { ...official("社工甲", ["caseworker"]), organizationId: "org" };
const as = (actor: typeof editor, at = NOW) => contextOf(table.parts, actor, at);

const platform: VersionEntry = {
  code: "A060110",
  name: "信息平台维护",
  level: 3,
  parent: "A0601",
  kind: "A",
  unit: "月",
  counting: "DOCUMENT",
};

beforeEach(async () => {
  const opened = await openTable();
  table = opened;
  onTestFinished(() => opened.close());
});

async function draft(change: object = {}, actor = editor) {
  return CatalogueVersion.draft(as(actor), {
    division: "61",
    documentNo: "陕民发〔2026〕5号",
    title: "陕西省民政厅政府购买服务指导性目录",
    validFrom: "2026-04-01",
    ...change,
  });
}

async function edit(version: CatalogueVersion.Record, entries: VersionEntry[], change: object = {}) {
  const { documentNo, title, validFrom } = version;
  return CatalogueVersion.edit(as(editor), version.id, {
    version: version.version,
    ...(documentNo ? { documentNo } : {}),
    title,
    validFrom,
    entries,
    ...change,
  });
}

test("a draft is a copy of what is in force; edited, compared, published by another, in force from its day", async () => {
  const drafted = await draft();
  expect(drafted).toMatchObject({ status: "DRAFT", copiedFrom: null, version: 1 });
  expect(drafted.entries).toHaveLength(5);
  const edited = await edit(drafted, [...drafted.entries.slice(0, 4), platform]);
  const difference = await CatalogueVersion.difference(as(editor), drafted.id);
  expect(difference).toMatchObject({
    against: { versionId: null },
    added: [platform],
    removed: [{ code: "A060103" }],
    changed: [],
  });
  const published = await CatalogueVersion.publish(as(publisher), drafted.id, edited.version);
  expect(published).toMatchObject({ status: "PUBLISHED", publishedByName: "省厅审核" });
  const on = (date: string, division = COUNTY) => Catalogue.inForce(as(reader), division, date);
  expect((await on("2026-03-31")).versionId).toBeNull();
  expect(await on("2026-04-01")).toMatchObject({
    versionId: drafted.id,
    division: "61",
    documentNo: "陕民发〔2026〕5号",
  });
  expect(await Catalogue.get(as(reader), "A060110", "2026-04-01", COUNTY)).toEqual({
    ...platform,
    validFrom: "2026-04-01",
    documentNo: "陕民发〔2026〕5号",
  });
  for (const [code, date] of [
    ["A060103", "2026-04-01"],
    ["A060110", "2026-03-31"],
  ] as const)
    await refused(Catalogue.get(as(reader), code, date, COUNTY), "catalogue.missing");
});

test("where nothing is published the built-in catalogue holds, from its day, and no other codes", async () => {
  const get = (code: string, on: string) => Catalogue.get(as(reader), code, on, COUNTY);
  expect(await get("A060101", "2021-09-01")).toMatchObject({ name: "走访核查", documentNo: null });
  await refused(get("A060101", "2021-08-31"), "catalogue.missing");
  await refused(get("A069999", "2026-01-01"), "catalogue.missing");
});

test("the next version ends the one before on the day before; the history stays", async () => {
  const first = await draft();
  await CatalogueVersion.publish(as(publisher), first.id, 1);
  const second = await draft({ validFrom: "2027-01-01", documentNo: "陕民发〔2026〕30号" });
  await CatalogueVersion.publish(as(publisher), second.id, 1);
  const on = async (date: string) => (await Catalogue.inForce(as(reader), "61", date)).versionId;
  expect(await on("2026-12-31")).toBe(first.id);
  expect(await on("2027-01-01")).toBe(second.id);
  expect(await CatalogueVersion.get(as(reader), first.id)).toMatchObject({
    validTo: "2026-12-31",
    version: 3,
  });
  const listed = await CatalogueVersion.list(as(reader), { division: "61" });
  expect(listed.items.map(({ id, entryCount }) => [id, entryCount])).toEqual([
    [second.id, 5],
    [first.id, 5],
  ]);
});

test("the narrowest department's catalogue holds for a county", async () => {
  const province = await draft();
  await CatalogueVersion.publish(as(publisher), province.id, 1);
  const city = await draft({ division: "6107" });
  await CatalogueVersion.publish(as(publisher), city.id, 1);
  const of = async (division: string) =>
    (await Catalogue.inForce(as(reader), division, "2026-05-01")).versionId;
  expect(await of(COUNTY)).toBe(city.id);
  expect(await of("610703101001")).toBe(city.id);
  expect(await of("610700")).toBe(city.id);
  expect(await of(OTHER_COUNTY)).toBe(province.id);
  expect(await of("610000")).toBe(province.id);
});

test("who edited does not publish, whoever drafted", async () => {
  const both = official("身兼两岗", ["procurement", "contractReview"], "61");
  const own = await draft({}, both);
  await refused(CatalogueVersion.publish(as(both), own.id, 1), "catalogue.publisher_is_editor");
  const others = await draft();
  await CatalogueVersion.edit(as(both), others.id, {
    version: 1,
    title: others.title,
    validFrom: others.validFrom,
    documentNo: "陕民发〔2026〕5号",
    entries: others.entries,
  });
  await refused(CatalogueVersion.publish(as(both), others.id, 2), "catalogue.publisher_is_editor");
  await CatalogueVersion.publish(as(publisher), others.id, 2);
});

test("what is refused: the past, no document, not after the version before, twice, stale, published", async () => {
  const past = await draft({ validFrom: "2026-03-09" });
  await refused(CatalogueVersion.publish(as(publisher), past.id, 1), "catalogue.from_past");
  const nameless = await draft({ documentNo: undefined });
  await refused(CatalogueVersion.publish(as(publisher), nameless.id, 1), "catalogue.document_needed");
  const today = await draft({ validFrom: "2026-03-10" });
  await CatalogueVersion.publish(as(publisher), today.id, 1);
  const same = await draft({ validFrom: "2026-03-10" });
  await refused(CatalogueVersion.publish(as(publisher), same.id, 1), "catalogue.from_not_after");
  await refused(CatalogueVersion.publish(as(publisher), today.id, 1), "record.stale");
  await refused(CatalogueVersion.publish(as(publisher), today.id, 2), "catalogue.published");
  await refused(edit(await CatalogueVersion.get(as(editor), today.id), today.entries), "catalogue.published");
  await refused(edit({ ...same, version: 7 }, same.entries), "record.stale");
  await refused(edit(same, [...same.entries, platform, platform]), "catalogue.entries_invalid");
});

test("a draft is missing for everybody else, and another division's is not edited", async () => {
  const version = await draft();
  await refused(CatalogueVersion.get(as(reader), version.id), "record.missing");
  await refused(CatalogueVersion.difference(as(reader), version.id), "record.missing");
  const county = official("采购员甲", ["procurement"]);
  await refused(CatalogueVersion.get(as(county), version.id), "record.missing");
  await refused(draft({}, county), "record.missing");
  expect((await CatalogueVersion.list(as(reader), { division: "61" })).items).toEqual([]);
  expect((await CatalogueVersion.list(as(publisher), { division: "61" })).items).toHaveLength(1);
  expect((await draft({ division: COUNTY }, county)).division).toBe(COUNTY);
});

test("of eight versions published at once for one day exactly one is", async () => {
  const drafts = await Promise.all(Array.from({ length: 8 }, () => draft()));
  const answers = await Promise.allSettled(
    drafts.map(({ id }) => CatalogueVersion.publish(as(publisher), id, 1)),
  );
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const one of answers)
    if (one.status === "rejected")
      expect(["catalogue.published_meanwhile", "catalogue.from_not_after"]).toContain(one.reason.code);
  const listed = await CatalogueVersion.list(as(reader), { division: "61" });
  expect(listed.items).toHaveLength(1);
});

test("a thousand entries fit into a version", async () => {
  const version = await draft();
  const many = Array.from({ length: 995 }, (_, nth) => ({
    ...platform,
    code: `A0601X${String(nth).padStart(4, "0")}`,
    name: "很长的名称".repeat(8),
  }));
  const edited = await edit(version, [...version.entries, ...many]);
  await CatalogueVersion.publish(as(publisher), version.id, edited.version);
  expect((await Catalogue.inForce(as(reader), COUNTY, "2026-04-01")).items).toHaveLength(1000);
});

async function refused(run: Promise<unknown>, code: string) {
  await expect(run).rejects.toMatchObject({ code });
}
