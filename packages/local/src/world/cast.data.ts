import type { Role } from "@guanhu/core/actor";
import type { OrganizationInput } from "@guanhu/core/organization/shape";

/** The two counties of the demo world, and the towns in which its children live. */
export const counties = {
  nanzheng: {
    code: "610703",
    city: "6107",
    short: "nz",
    name: "南郑区",
    purchaser: "汉中市南郑区民政局",
    towns: ["610703109", "610703115", "610703116", "610703118"],
  },
  shangzhou: {
    code: "611002",
    city: "6110",
    short: "sz",
    name: "商州区",
    purchaser: "商洛市商州区民政局",
    towns: ["611002108", "611002111", "611002112", "611002115"],
  },
} as const;

export type County = keyof typeof counties;

/** Offices of a county, each held by another person: the duties exclude one another. */
export const countyOffices: readonly { key: string; role: Role; name: Record<County, string> }[] = [
  { key: "procurement", role: "procurement", name: { nanzheng: "何文斌", shangzhou: "董晓燕" } },
  { key: "review", role: "contractReview", name: { nanzheng: "罗慧敏", shangzhou: "程立新" } },
  { key: "acceptance", role: "acceptance", name: { nanzheng: "唐雪梅", shangzhou: "冯海峰" } },
  { key: "acceptor", role: "acceptance", name: { nanzheng: "孟庆祥", shangzhou: "段文静" } },
  { key: "finance", role: "finance", name: { nanzheng: "汤丽萍", shangzhou: "贺志远" } },
  { key: "payment", role: "payment", name: { nanzheng: "曹国华", shangzhou: "袁静怡" } },
  { key: "childcare", role: "childCare", name: { nanzheng: "许晓琳", shangzhou: "彭秋菊" } },
];

/** Officials of the province and of the two cities. */
export const upperOffices: readonly { loginName: string; role: Role; division: string; name: string }[] = [
  { loginName: "province.admin", role: "administration", division: "61", name: "沈明亮" },
  { loginName: "province.auditor", role: "auditor", division: "61", name: "苏若兰" },
  { loginName: "expert.social", role: "reviewExpert", division: "61", name: "江映雪" },
  { loginName: "expert.law", role: "reviewExpert", division: "61", name: "邹正平" },
  { loginName: "expert.finance", role: "reviewExpert", division: "61", name: "尹若谷" },
  { loginName: "hz.supervision", role: "supervision", division: "6107", name: "潘志明" },
  { loginName: "sl.supervision", role: "supervision", division: "6110", name: "余丽娟" },
];

export interface OrganizationCast {
  key: string;
  county: County;
  name: string;
  kind: OrganizationInput["kind"];
  /** First two signs and subject of the code, of a division that is assigned to nobody. */
  uscc: readonly [kind: string, subject: string];
  field: "caseworker" | "volunteer";
  fieldWorkers: number;
}

/** Five partners; three of them hold a contract. */
export const organizations: readonly OrganizationCast[] = [
  {
    key: "qingsui",
    county: "nanzheng",
    name: "南郑青穗社会工作服务中心",
    kind: "socialWorkAgency",
    uscc: ["52", "MJ700101"],
    field: "caseworker",
    fieldWorkers: 9,
  },
  {
    key: "hemai",
    county: "shangzhou",
    name: "商州禾脉社会工作服务中心",
    kind: "socialWorkAgency",
    uscc: ["52", "MJ700202"],
    field: "caseworker",
    fieldWorkers: 8,
  },
  {
    key: "xinghuo",
    county: "shangzhou",
    name: "商州星禾志愿服务协会",
    kind: "volunteerOrg",
    uscc: ["51", "50070030"],
    field: "volunteer",
    fieldWorkers: 7,
  },
  {
    key: "liuyun",
    county: "nanzheng",
    name: "汉中流云社会工作发展中心",
    kind: "socialWorkAgency",
    uscc: ["52", "MJ700404"],
    field: "caseworker",
    fieldWorkers: 3,
  },
  {
    key: "nuanchi",
    county: "shangzhou",
    name: "商洛暖池儿童关爱基金会",
    kind: "charity",
    uscc: ["53", "50070050"],
    field: "caseworker",
    fieldWorkers: 3,
  },
];

/** Field workers with something particular, by organization and number. */
export const particular = {
  /** Writes and checks: her own work she may not check. */
  both: "qingsui.worker6",
  /** Clearance ran out a fortnight ago. */
  expired: "qingsui.worker7",
  /** Newly come, not checked yet. */
  uncleared: "qingsui.worker8",
} as const;
