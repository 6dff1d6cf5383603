import * as z from "zod";
import { type Role, roles } from "../actor.ts";
import { ChinaDate } from "../calendar.ts";
import { idShape } from "../id.ts";
import { chained } from "../table/chained.ts";

export const RoleName = z.enum(Object.keys(roles) as [Role]).meta({ id: "Role" });

/** A login name: letters and digits of the Latin alphabet, so that it can be typed on any phone. */
export const LoginName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9._-]{2,31}$/, "登录名为 3 至 32 位小写字母、数字或 . _ -，以字母开头");

/**
 * Result of the check for records of sexual assault, abuse, trafficking and violence
 * (未成年人保护法 62条): date and authority only, never what a record says.
 */
export const Clearance = z
  .strictObject({
    result: z.enum(["CLEAR", "HIT"]),
    checkedOn: ChinaDate,
    authority: z.string().trim().min(2).max(60).meta({ description: "查询机关" }),
  })
  .meta({ id: "Clearance" });
export type Clearance = z.infer<typeof Clearance>;

/** Somebody with an account: official, member of an organization, auditor. */
export const Person = z
  .strictObject({
    id: idShape("account"),
    loginName: LoginName,
    name: z.string().trim().min(2).max(40),
    roles: z.array(RoleName).min(1).max(6),
    division: z
      .string()
      .regex(/^\d{2}(\d{2}(\d{2})?)?$/)
      .optional()
      .meta({ description: "所属民政部门的区划代码：61 省、6101 市、610102 县" }),
    organizationId: idShape("organization").optional(),
    clearance: Clearance.optional(),
    clearedUntil: ChinaDate.optional().meta({ description: "从业查询有效至（含当日）" }),
    status: z.enum(["ACTIVE", "LEFT"]),
    /** Rises when all sessions are ended: a session of an older epoch is over. */
    epoch: z.int().min(0),
    createdAt: z.string(),
    ...chained,
  })
  .meta({ id: "Person" });
export type Person = z.infer<typeof Person>;

export const PersonInput = Person.pick({
  loginName: true,
  name: true,
  roles: true,
  division: true,
  organizationId: true,
}).meta({ id: "PersonInput" });
export type PersonInput = z.infer<typeof PersonInput>;
