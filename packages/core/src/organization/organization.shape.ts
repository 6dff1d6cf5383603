import * as z from "zod";
import { idShape } from "../id.ts";
import { chained } from "../table/chained.ts";
import { Uscc } from "../uscc.ts";

export const organizationKinds = {
  socialWorkAgency: "社会工作服务机构",
  charity: "公益慈善组织",
  volunteerOrg: "志愿服务组织",
} as const;

export const OrganizationStatus = z
  .enum(["APPROVED", "SUSPENDED", "CANCELLED"])
  .meta({ id: "OrganizationStatus" });

/** A partner: social-work agency, charity or volunteer organization. */
export const Organization = z
  .strictObject({
    id: idShape("organization"),
    name: z.string().trim().min(2).max(80).meta({ description: "机构名称" }),
    uscc: Uscc,
    kind: z.enum(Object.keys(organizationKinds) as [keyof typeof organizationKinds]),
    division: z
      .string()
      .regex(/^\d{6}$/, "请填写六位区划代码")
      .meta({ description: "登记机关所在县区" }),
    serviceAreas: z
      .array(z.string().regex(/^\d{6}$/))
      .min(1)
      .max(107),
    status: OrganizationStatus,
    createdAt: z.string(),
    ...chained,
  })
  .meta({ id: "Organization" });
export type Organization = z.infer<typeof Organization>;

/** What an administrator enters to register an organization. */
export const OrganizationInput = Organization.pick({
  name: true,
  uscc: true,
  kind: true,
  division: true,
  serviceAreas: true,
}).meta({ id: "OrganizationInput" });
export type OrganizationInput = z.infer<typeof OrganizationInput>;
