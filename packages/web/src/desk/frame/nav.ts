import type { Action } from "@guanhu/core/permission";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";

const groups = ["own", "buying", "money", "children", "management"] as const;
export type NavGroupName = (typeof groups)[number];

export interface NavItem {
  to:
    | "/"
    | "/needs"
    | "/projects"
    | "/tenders"
    | "/reviews"
    | "/budget"
    | "/catalogue"
    | "/queue"
    | "/contracts"
    | "/acceptances"
    | "/payments"
    | "/children"
    | "/people"
    | "/audit"
    | "/account";
  label: string;
  icon:
    | "todo"
    | "need"
    | "project"
    | "tender"
    | "review"
    | "budget"
    | "catalogue"
    | "queue"
    | "contract"
    | "acceptance"
    | "payment"
    | "child"
    | "people"
    | "audit"
    | "account";
  group: NavGroupName;
  /** Shown to whoever has one of these; to everybody where there is none. */
  needs: readonly Action[];
  /** `officials`: organizations see these by their contracts only, never as a list. */
  only?: "officials" | "organizations";
}

const items: readonly NavItem[] = [
  { to: "/", label: t.nav.todo, icon: "todo", group: "own", needs: [] },
  { to: "/needs", label: t.nav.needs, icon: "need", group: "buying", needs: ["need.read"] },
  {
    to: "/projects",
    label: t.nav.projects,
    icon: "project",
    group: "buying",
    needs: ["project.read"],
    only: "officials",
  },
  {
    to: "/tenders",
    label: t.nav.tenders,
    icon: "tender",
    group: "buying",
    needs: ["project.read"],
    only: "organizations",
  },
  { to: "/reviews", label: t.nav.reviews, icon: "review", group: "buying", needs: ["review.take"] },
  { to: "/budget", label: t.nav.budget, icon: "budget", group: "buying", needs: ["budget.read"] },
  {
    to: "/catalogue",
    label: t.nav.catalogue,
    icon: "catalogue",
    group: "buying",
    needs: ["need.read", "catalogue.edit", "catalogue.publish", "bid.own"],
  },
  { to: "/contracts", label: t.nav.contracts, icon: "contract", group: "money", needs: ["contract.read"] },
  {
    to: "/acceptances",
    label: t.nav.acceptances,
    icon: "acceptance",
    group: "money",
    needs: ["acceptance.read"],
    only: "officials",
  },
  {
    to: "/payments",
    label: t.nav.payments,
    icon: "payment",
    group: "money",
    needs: ["payment.read"],
    only: "officials",
  },
  {
    to: "/queue",
    label: t.nav.queue,
    icon: "queue",
    group: "children",
    needs: ["deliverable.check", "deliverable.review"],
  },
  {
    to: "/children",
    label: t.nav.children,
    icon: "child",
    group: "children",
    needs: ["child.read"],
    only: "officials",
  },
  {
    to: "/people",
    label: t.nav.people,
    icon: "people",
    group: "management",
    needs: ["person.create", "person.clear"],
  },
  { to: "/audit", label: t.nav.audit, icon: "audit", group: "management", needs: ["audit.read"] },
  { to: "/account", label: t.nav.account, icon: "account", group: "management", needs: [] },
];

/** The side navigation of somebody: only what he may do. */
export function navOf(me: Me): NavItem[] {
  const side = me.organizationId === undefined ? "officials" : "organizations";
  return items.filter((item) => mayOneOf(me, item.needs) && (item.only ?? side) === side);
}

/** The same in groups; a group without entries is left out. */
export function navGroups(shown: readonly NavItem[]): { name: NavGroupName; items: NavItem[] }[] {
  return groups
    .map((name) => ({ name, items: shown.filter((item) => item.group === name) }))
    .filter((group) => group.items.length > 0);
}

/** Whether somebody has one of these actions; true where none is needed. */
export function mayOneOf(me: Me, needs: readonly Action[] = []): boolean {
  return needs.length === 0 || needs.some((action) => may(me, action));
}
