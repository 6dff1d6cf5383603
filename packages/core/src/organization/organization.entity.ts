import * as z from "zod";
import { entity } from "../table/entity.ts";
import { Organization } from "./organization.shape.ts";

export const OrganizationEntity = entity({
  name: "organization",
  noun: "机构",
  shape: Organization,
  key: ({ id }: { id: string }) => ({ pk: `O#${id}`, sk: "A" }),
  indexes: (organization) => ({ one: { pk: "O", sk: `${organization.division}#${organization.id}` } }),
  audit: ({ id }) => ({ home: `organization#${id}`, subject: `organization#${id}` }),
  told: ["name", "uscc", "status"],
});

/** One code, one organization. */
export const UsccClaim = entity({
  name: "usccClaim",
  noun: "统一社会信用代码",
  shape: z.strictObject({ uscc: z.string(), organizationId: z.string() }),
  key: ({ uscc }: { uscc: string }) => ({ pk: `X#uscc#${uscc}`, sk: "A" }),
});
