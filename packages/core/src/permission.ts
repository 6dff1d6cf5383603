import { type Actor, type Role, roles } from "./actor.ts";
import { refuse } from "./error.ts";

/**
 * How a record must be related to the actor:
 * - `division`: it lies in the division that the actor answers for
 * - `organization`: it belongs to the actor's organization
 * - `placed`: its child is placed with the actor
 * - `own`: the actor made it, or it is about the actor
 * - `any`: no relation is needed
 */
export type Relation = "division" | "organization" | "placed" | "own" | "any";

type Grant = { label: string; purpose: string } & Partial<Record<Role, Relation>>;

const officials = {
  procurement: "division",
  contractReview: "division",
  acceptance: "division",
  payment: "division",
  childCare: "division",
  supervision: "division",
} as const;

const members = { manager: "organization", checker: "organization" } as const;
const field = { caseworker: "placed", volunteer: "placed" } as const;

/** Who may do what: action → role → relation. The portal shows exactly what this allows. */
export const permissions = {
  "catalogue.read": { label: "查看指导性目录", purpose: "购买服务", ...everyone("any") },
  "organization.read": {
    label: "查看机构",
    purpose: "购买服务",
    ...officials,
    auditor: "any",
    ...members,
    caseworker: "organization",
    volunteer: "organization",
    administration: "any",
    system: "any",
  },
  "organization.create": {
    label: "登记机构",
    purpose: "购买服务",
    administration: "division",
    system: "any",
  },
  "person.read": {
    label: "查看人员",
    purpose: "人员管理",
    ...members,
    caseworker: "own",
    volunteer: "own",
    administration: "division",
    system: "any",
  },
  "person.create": {
    label: "建立账号",
    purpose: "人员管理",
    manager: "organization",
    administration: "division",
    system: "any",
  },
  "person.clear": {
    label: "登记从业查询结果",
    purpose: "未成年人保护",
    administration: "division",
    system: "any",
  },
  "contract.create": { label: "起草合同", purpose: "购买服务", procurement: "division", system: "any" },
  "contract.sign": { label: "签订合同", purpose: "购买服务", contractReview: "division", system: "any" },
  "contract.activate": { label: "启动履行", purpose: "购买服务", procurement: "division", system: "any" },
  "contract.suspend": { label: "中止合同", purpose: "购买服务", procurement: "division" },
  "contract.terminate": { label: "终止合同", purpose: "购买服务", procurement: "division" },
  "contract.read": {
    label: "查看合同",
    purpose: "购买服务",
    ...officials,
    ...members,
    auditor: "division",
    system: "any",
  },
  "placement.create": {
    label: "安排儿童",
    purpose: "儿童关爱",
    procurement: "division",
    childCare: "division",
    system: "any",
  },
  "placement.end": { label: "结束安排", purpose: "儿童关爱", procurement: "division", childCare: "division" },
  "placement.assign": { label: "指派社工", purpose: "儿童关爱", manager: "organization", system: "any" },
  "placement.read": {
    label: "查看服务安排",
    purpose: "儿童关爱",
    procurement: "division",
    acceptance: "division",
    childCare: "division",
    supervision: "division",
    auditor: "division",
    ...members,
    ...field,
  },
  "child.create": { label: "儿童建档", purpose: "儿童关爱", childCare: "division", system: "any" },
  "child.read": {
    label: "查看儿童",
    purpose: "儿童关爱",
    procurement: "division",
    acceptance: "division",
    childCare: "division",
    supervision: "division",
    ...members,
    ...field,
  },
  "child.reveal": {
    label: "查看儿童个人信息",
    purpose: "儿童关爱",
    childCare: "division",
    supervision: "division",
    ...field,
  },
  "child.search": { label: "按证件号或姓名查找儿童", purpose: "儿童关爱", childCare: "division" },
  "deliverable.record": { label: "提交成果", purpose: "服务交付", ...field },
  "deliverable.withdraw": { label: "撤回成果", purpose: "服务交付", caseworker: "own", volunteer: "own" },
  "deliverable.check": { label: "机构审核", purpose: "服务交付", checker: "organization" },
  "deliverable.review": { label: "县级审核", purpose: "履约验收", acceptance: "division" },
  "deliverable.read": {
    label: "查看成果",
    purpose: "服务交付",
    procurement: "division",
    acceptance: "division",
    childCare: "division",
    supervision: "division",
    ...members,
    caseworker: "own",
    volunteer: "own",
  },
  "deliverable.list": {
    label: "查看成果列表",
    purpose: "服务交付",
    procurement: "division",
    acceptance: "division",
    childCare: "division",
    supervision: "division",
    auditor: "division",
    ...members,
    caseworker: "own",
    volunteer: "own",
  },
  "file.upload": { label: "上传附件", purpose: "服务交付", caseworker: "own", volunteer: "own" },
  "file.read": {
    label: "查看附件",
    purpose: "服务交付",
    acceptance: "division",
    childCare: "division",
    supervision: "division",
    ...members,
    caseworker: "own",
    volunteer: "own",
  },
  "audit.read": { label: "查看审计记录", purpose: "审计", auditor: "division" },
  "session.read": { label: "查看本人登录", purpose: "账号安全", ...everyone("own") },
} as const satisfies Record<string, Grant>;

export type Action = keyof typeof permissions;

/** What a record is related by; the fields that it has, no more. */
export interface Scope {
  division?: string | undefined;
  organizationId?: string | undefined;
  workerId?: string | undefined;
  ownerId?: string | undefined;
}

/** Whether the actor has the action at all, whatever the record: what a page shows or hides. */
export function may(actor: Actor, action: Action): boolean {
  return relationsOf(actor, action).length > 0;
}

/** The relations under which the actor has the action. */
export function relationsOf(actor: Actor, action: Action): Relation[] {
  const grant: Partial<Record<Role, Relation>> = permissions[action];
  return actor.roles.flatMap((role) => grant[role] ?? []);
}

/** Refuses (`permission.denied`) an actor who has the action under no role. */
export function permit(actor: Actor, action: Action): void {
  if (!may(actor, action))
    throw refuse("permission.denied", { values: { action: permissions[action].label } });
}

/**
 * As `permit`, for one record. A record outside the actor's relations is *missing*, not forbidden:
 * nobody learns that it exists.
 */
export function permitOn(actor: Actor, action: Action, scope: Scope, noun: string): void {
  permit(actor, action);
  const related = relationsOf(actor, action).some((relation) => holds(actor, relation, scope));
  if (!related) throw refuse("record.missing", { values: { noun } });
}

function holds(actor: Actor, relation: Relation, scope: Scope): boolean {
  switch (relation) {
    case "any":
      return true;
    case "division":
      return actor.division !== undefined && (scope.division ?? "").startsWith(actor.division);
    case "organization":
      return actor.organizationId !== undefined && scope.organizationId === actor.organizationId;
    case "placed":
      return scope.workerId === actor.accountId;
    case "own":
      return scope.ownerId === actor.accountId;
  }
}

function everyone<R extends Relation>(relation: R): Record<Role, R> {
  const names = Object.keys(roles) as Role[];
  return Object.fromEntries(names.map((name) => [name, relation])) as Record<Role, R>;
}
