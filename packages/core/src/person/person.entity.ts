import * as z from "zod";
import { entity } from "../table/entity.ts";
import { Person } from "./person.shape.ts";

export const PersonEntity = entity({
  name: "person",
  noun: "人员",
  shape: Person,
  key: ({ id }: { id: string }) => ({ pk: `U#${id}`, sk: "A" }),
  indexes: (person) => ({
    one: person.organizationId
      ? { pk: `U#O#${person.organizationId}`, sk: person.id }
      : { pk: `U#D#${person.division ?? ""}`, sk: person.id },
  }),
  audit: ({ id }) => ({ home: `person#${id}`, subject: `person#${id}` }),
  told: ["loginName", "roles", "organizationId", "division"],
});

/** One login name, one person. */
export const LoginNameClaim = entity({
  name: "loginName",
  noun: "登录名",
  shape: z.strictObject({ loginName: z.string(), accountId: z.string() }),
  key: ({ loginName }: { loginName: string }) => ({ pk: `X#login#${loginName}`, sk: "A" }),
});

/** One first administrator of a division, whoever else is made later. */
export const FirstAdministratorClaim = entity({
  name: "firstAdministrator",
  noun: "首个管理员",
  shape: z.strictObject({ division: z.string(), accountId: z.string() }),
  key: ({ division }: { division: string }) => ({ pk: `X#first-administrator#${division}`, sk: "A" }),
});
