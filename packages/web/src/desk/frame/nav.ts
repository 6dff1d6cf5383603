import type { Action } from "@guanhu/core/permission";
import type { Me } from "@guanhu/core/session/shape";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";

export interface NavItem {
  to: "/" | "/queue" | "/contracts" | "/children" | "/people" | "/audit" | "/account";
  label: string;
  icon: "todo" | "queue" | "contract" | "child" | "people" | "audit" | "account";
  /** Shown to whoever has one of these; to everybody where there is none. */
  needs: readonly Action[];
  /** Organizations see children by their contracts only, never as a list. */
  officialsOnly?: boolean;
}

const items: readonly NavItem[] = [
  { to: "/", label: t.nav.todo, icon: "todo", needs: [] },
  { to: "/queue", label: t.nav.queue, icon: "queue", needs: ["deliverable.check", "deliverable.review"] },
  { to: "/contracts", label: t.nav.contracts, icon: "contract", needs: ["contract.read"] },
  { to: "/children", label: t.nav.children, icon: "child", needs: ["child.read"], officialsOnly: true },
  { to: "/people", label: t.nav.people, icon: "people", needs: ["person.create", "person.clear"] },
  { to: "/audit", label: t.nav.audit, icon: "audit", needs: ["audit.read"] },
  { to: "/account", label: t.nav.account, icon: "account", needs: [] },
];

/** The side navigation of somebody: only what he may do. */
export function navOf(me: Me): NavItem[] {
  return items.filter(
    (item) => mayOneOf(me, item.needs) && !(item.officialsOnly && me.organizationId !== undefined),
  );
}

/** Whether somebody has one of these actions; true where none is needed. */
export function mayOneOf(me: Me, needs: readonly Action[] = []): boolean {
  return needs.length === 0 || needs.some((action) => may(me, action));
}
