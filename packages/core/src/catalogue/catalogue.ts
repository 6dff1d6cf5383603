import type { ChinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import { ancestorCodes, normalizeDivisionCode } from "../division/division.shape.ts";
import { refuse } from "../error.ts";
import { query } from "../table/table.ts";
import { builtIn, builtInEntries } from "./catalogue.data.ts";
import { CatalogueVersionEntity } from "./catalogue.entity.ts";
import type { CatalogueEntry, CatalogueInForce, CatalogueVersion } from "./catalogue.shape.ts";

/**
 * The catalogue in force for a division on a China date: that of the narrowest department above it which has
 * published one, otherwise the built-in one (待核定). Nothing is remembered: a version may be published for the
 * same day.
 */
export async function inForce(ctx: Context, division: string, on: ChinaDate): Promise<CatalogueInForce> {
  const own = normalizeDivisionCode(division);
  const places = [...ancestorCodes(own), own].filter((code) => code.length <= 6).reverse();
  const found = await Promise.all(places.map((place) => publishedOn(ctx, place, on)));
  const version = found.find((one) => one !== undefined);
  return version ? catalogueOf(version) : builtInOn(on);
}

/**
 * The entry with this code in a division's catalogue on that date; refuses `catalogue.missing` (102号令 14条:
 * 目录外不得购买).
 */
export async function get(
  ctx: Context,
  code: string,
  on: ChinaDate,
  division: string,
): Promise<CatalogueEntry> {
  return entryOf(await inForce(ctx, division, on), code);
}

/** The entry with this code in a catalogue that was read; refuses `catalogue.missing`. */
export function entryOf(catalogue: CatalogueInForce, code: string): CatalogueEntry {
  const entry = catalogue.items.find((one) => one.code === code);
  if (!entry) throw refuse("catalogue.missing", { values: { code } });
  return entry;
}

async function publishedOn(
  ctx: Context,
  division: string,
  on: ChinaDate,
): Promise<CatalogueVersion | undefined> {
  const { items } = await query(ctx.parts.table, CatalogueVersionEntity, {
    index: "one",
    pk: `T#P#${division}`,
    between: ["0", `${on}#~`],
    descending: true,
    limit: 1,
  });
  const newest = items[0];
  return newest && (newest.validTo === undefined || on <= newest.validTo) ? newest : undefined;
}

function catalogueOf(version: CatalogueVersion): CatalogueInForce {
  const documentNo = version.documentNo ?? null;
  const dates = {
    validFrom: version.validFrom,
    ...(version.validTo === undefined ? {} : { validTo: version.validTo }),
  };
  return {
    versionId: version.id,
    division: version.division,
    title: version.title,
    documentNo,
    ...dates,
    items: version.entries.map((entry) => ({ ...entry, ...dates, documentNo })),
  };
}

function builtInOn(on: ChinaDate): CatalogueInForce {
  const { validFrom, documentNo } = builtIn;
  const entries = on < validFrom ? [] : builtInEntries;
  return {
    ...builtIn,
    versionId: null,
    items: entries.map((entry) => ({ ...entry, validFrom, documentNo })),
  };
}

export * as Catalogue from "./catalogue.ts";
