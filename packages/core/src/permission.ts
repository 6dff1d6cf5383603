import type { Actor, Role } from "./actor.ts";
import { refuse } from "./error.ts";
import { permissions, type Relation } from "./permission.table.ts";

export { permissions, type Relation };

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
