import { refuse } from "../error.ts";
import { catalogue } from "./catalogue.data.ts";
import type { CatalogueEntry } from "./catalogue.shape.ts";

/** The entries in force on a China date, in order of their codes. */
export function list(on: string): CatalogueEntry[] {
  return catalogue.filter((entry) => inForce(entry, on));
}

/** The entry with this code, in force on that date; refuses `catalogue.missing` (102号令 14条: 目录外不得购买). */
export function get(code: string, on: string): CatalogueEntry {
  const entry = catalogue.find((one) => one.code === code && inForce(one, on));
  if (!entry) throw refuse("catalogue.missing", { values: { code } });
  return entry;
}

function inForce(entry: CatalogueEntry, on: string): boolean {
  return entry.validFrom <= on && (entry.validTo === undefined || on <= entry.validTo);
}

export * as Catalogue from "./catalogue.ts";
