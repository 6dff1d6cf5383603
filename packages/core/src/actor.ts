/** What an account may do; an account can hold several. */
export const roles = {
  procurement: "采购经办",
  contractReview: "合同审核",
  acceptance: "履约验收",
  payment: "支付",
  finance: "财务审批",
  childCare: "儿童关爱",
  supervision: "监督检查",
  administration: "系统管理",
  manager: "机构负责人",
  checker: "机构审核员",
  caseworker: "社工",
  volunteer: "志愿者",
  reviewExpert: "评审专家",
  auditor: "审计员",
  system: "系统",
} as const;

export type Role = keyof typeof roles;

/**
 * Who acts. Officials and auditors have a `division` (code prefix: 61 province, 6101 city, 610102 county),
 * members of an organization an `organizationId`.
 */
export interface Actor {
  accountId: string;
  name: string;
  roles: readonly Role[];
  division?: string;
  organizationId?: string;
  /** Last China date of a valid check for records (从业查询); absent when there is none. */
  clearedUntil?: string;
}

/** The system itself: stream, clock, seeding of the first administrator. */
export const systemActor: Actor = { accountId: "system", name: "系统", roles: ["system"] };
