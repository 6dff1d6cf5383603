import * as z from "zod";
import { ChinaDate } from "../calendar.ts";
import { entity } from "../table/entity.ts";
import { CatalogueVersion } from "./catalogue.shape.ts";

export const CatalogueVersionEntity = entity({
  name: "catalogueVersion",
  noun: "目录版本",
  shape: CatalogueVersion,
  key: ({ id }: { id: string }) => ({ pk: `T#${id}`, sk: "A" }),
  indexes: (version) => ({
    one:
      version.status === "PUBLISHED"
        ? { pk: `T#P#${version.division}`, sk: `${version.validFrom}#${version.id}` }
        : undefined,
    two: { pk: `T#D#${version.division}`, sk: `${version.createdAt}#${version.id}` },
  }),
  packed: [
    "title",
    "documentNo",
    "entries",
    "copiedFrom",
    "editedBy",
    "createdBy",
    "createdByName",
    "publishedBy",
    "publishedByName",
    "publishedAt",
  ],
  audit: ({ id, division }) => ({ home: `catalogue#${division}`, subject: `catalogueVersion#${id}` }),
  told: ["division", "title", "documentNo", "validFrom", "status"],
});

/** The newest published version of a division: publications of one division follow one another. */
export const CatalogueLine = entity({
  name: "catalogueLine",
  noun: "目录",
  shape: z.strictObject({ division: z.string(), latestId: z.string(), latestFrom: ChinaDate }),
  key: ({ division }: { division: string }) => ({ pk: `T#L#${division}`, sk: "A" }),
});
