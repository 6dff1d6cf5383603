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
  finance: "division",
  childCare: "division",
  supervision: "division",
} as const;

const members = { manager: "organization", checker: "organization" } as const;
const field = { caseworker: "placed", volunteer: "placed" } as const;

// Experts, and officials who sit for the purchaser.
const reviewers = {
  reviewExpert: "own",
  procurement: "own",
  contractReview: "own",
  acceptance: "own",
  payment: "own",
  finance: "own",
  childCare: "own",
} as const;

/** Who may do what: action → role → relation. The portal shows exactly what this allows. */
export const permissions = {
  "catalogue.read": { label: "查看指导性目录", purpose: "购买服务", ...everyone("any") },
  "catalogue.edit": {
    label: "起草指导性目录",
    purpose: "购买服务",
    procurement: "division",
    administration: "division",
  },
  "catalogue.publish": {
    label: "发布指导性目录",
    purpose: "购买服务",
    contractReview: "division",
    administration: "division",
  },
  "need.read": { label: "查看采购需求", purpose: "购买服务", ...officials, auditor: "division" },
  "need.draft": { label: "提出采购需求", purpose: "购买服务", procurement: "division" },
  "need.approve": { label: "审批采购需求", purpose: "购买服务", contractReview: "division" },
  "budget.read": { label: "查看预算项目", purpose: "购买服务", ...officials, auditor: "division" },
  "budget.register": { label: "登记预算项目", purpose: "购买服务", finance: "division" },
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
  "contract.sign": {
    label: "签订合同",
    purpose: "购买服务",
    contractReview: "division",
    manager: "organization",
    system: "any",
  },
  "contract.change": { label: "变更合同", purpose: "购买服务", procurement: "division" },
  "contract.agree": { label: "同意合同变更", purpose: "购买服务", manager: "organization" },
  "contract.publish": { label: "登记合同公告和备案", purpose: "购买服务", procurement: "division" },
  "contract.complete": { label: "办结合同", purpose: "购买服务", procurement: "division" },
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
  "project.plan": { label: "采购立项", purpose: "购买服务", procurement: "division", system: "any" },
  "project.announce": { label: "发布采购公告", purpose: "购买服务", procurement: "division" },
  "project.startBidding": { label: "开始接受投标", purpose: "购买服务", procurement: "division" },
  "project.open": { label: "开标", purpose: "购买服务", procurement: "division" },
  "project.qualify": { label: "资格审查", purpose: "购买服务", procurement: "division" },
  "project.fail": { label: "废标", purpose: "购买服务", procurement: "division" },
  "project.terminate": { label: "终止采购", purpose: "购买服务", procurement: "division" },
  "project.decide": {
    label: "确定中标人",
    purpose: "购买服务",
    procurement: "division",
    contractReview: "division",
  },
  "project.refuseAward": { label: "登记放弃中标", purpose: "购买服务", procurement: "division" },
  "project.publishResult": { label: "公告采购结果", purpose: "购买服务", procurement: "division" },
  "project.notifyAward": { label: "发出中标通知书", purpose: "购买服务", procurement: "division" },
  "project.read": {
    label: "查看采购项目",
    purpose: "购买服务",
    ...officials,
    auditor: "division",
    manager: "any",
    checker: "any",
    system: "any",
  },
  "committee.form": { label: "组建评审小组", purpose: "购买服务", procurement: "division" },
  "committee.read": {
    label: "查看评审小组",
    purpose: "购买服务",
    procurement: "division",
    supervision: "division",
    auditor: "division",
  },
  "review.take": { label: "参加评审", purpose: "购买服务", ...reviewers },
  "question.ask": { label: "提问", purpose: "购买服务", manager: "organization" },
  "question.answer": { label: "答复与澄清", purpose: "购买服务", procurement: "division" },
  "challenge.raise": { label: "提出质疑、投诉", purpose: "购买服务", manager: "organization" },
  "challenge.reply": { label: "答复质疑", purpose: "购买服务", procurement: "division" },
  "challenge.decide": { label: "登记投诉处理", purpose: "购买服务", supervision: "division" },
  "challenge.read": {
    label: "查看质疑、投诉",
    purpose: "购买服务",
    ...officials,
    auditor: "division",
    manager: "organization",
  },
  "bid.submit": { label: "投标", purpose: "购买服务", manager: "organization" },
  "bid.own": { label: "查看本机构投标", purpose: "购买服务", manager: "organization" },
  "bid.read": {
    label: "查看开标后的投标",
    purpose: "购买服务",
    procurement: "division",
    contractReview: "division",
    supervision: "division",
    auditor: "division",
  },
  "bid.check": { label: "登记信用查询", purpose: "购买服务", procurement: "division" },
  "acceptance.read": {
    label: "查看履约验收",
    purpose: "履约验收",
    ...officials,
    reviewExpert: "division",
    auditor: "division",
    ...members,
  },
  "acceptance.open": { label: "组织履约验收", purpose: "履约验收", acceptance: "division" },
  "acceptance.sign": {
    label: "验收小组签字",
    purpose: "履约验收",
    acceptance: "division",
    reviewExpert: "division",
  },
  "acceptance.confirm": { label: "确认验收结果", purpose: "履约验收", manager: "organization" },
  "payment.read": {
    label: "查看支付",
    purpose: "购买服务",
    ...officials,
    ...members,
    auditor: "division",
  },
  "payment.request": { label: "申请支付", purpose: "购买服务", manager: "organization" },
  "payment.approve": { label: "审批支付", purpose: "购买服务", finance: "division" },
  "payment.pay": { label: "登记支付", purpose: "购买服务", payment: "division" },
  "payment.confirm": { label: "确认收款", purpose: "购买服务", manager: "organization" },
  "payment.reject": {
    label: "退回支付申请",
    purpose: "购买服务",
    finance: "division",
    payment: "division",
  },
  "recovery.settle": { label: "登记款项追回", purpose: "购买服务", finance: "division" },
  "breach.report": { label: "报告违约", purpose: "购买服务", procurement: "division" },
  "breach.answer": { label: "陈述申辩", purpose: "购买服务", manager: "organization" },
  "breach.decide": { label: "处理违约", purpose: "购买服务", contractReview: "division" },
  "breach.read": {
    label: "查看违约记录",
    purpose: "购买服务",
    ...officials,
    ...members,
    auditor: "division",
  },
  "evaluation.enter": {
    label: "绩效评价评分",
    purpose: "购买服务",
    procurement: "division",
    acceptance: "division",
  },
  "evaluation.publish": {
    label: "公布绩效评价",
    purpose: "购买服务",
    contractReview: "division",
    supervision: "division",
  },
  "evaluation.read": {
    label: "查看绩效评价",
    purpose: "购买服务",
    ...officials,
    ...members,
    auditor: "division",
  },
  "procurementFile.read": {
    label: "查阅采购档案",
    purpose: "购买服务",
    procurement: "division",
    contractReview: "division",
    supervision: "division",
    auditor: "division",
  },
  "procurementFile.release": {
    label: "登记采购档案期满",
    purpose: "购买服务",
    supervision: "division",
  },
  "opinion.ask": { label: "征询服务对象意见", purpose: "履约验收", acceptance: "division" },
  "opinion.link": {
    label: "发出意见征询链接",
    purpose: "履约验收",
    acceptance: "division",
    childCare: "division",
  },
  "opinion.enter": { label: "登记服务对象意见", purpose: "履约验收", childCare: "division" },
  "opinion.read": {
    label: "查看服务对象意见",
    purpose: "履约验收",
    acceptance: "division",
    childCare: "division",
    supervision: "division",
  },
  "opinion.tally": {
    label: "查看意见汇总",
    purpose: "履约验收",
    ...officials,
    ...members,
    auditor: "division",
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
  "deliverable.findFalse": { label: "认定成果不实", purpose: "监督检查", supervision: "division" },
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
  "file.upload": {
    label: "上传附件",
    purpose: "服务交付",
    caseworker: "own",
    volunteer: "own",
    manager: "own",
  },
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
