import type { Actor } from "../actor.ts";
import { type Ask, ask } from "../table/table.ts";
import { PersonEntity } from "./person.entity.ts";
import type { Person } from "./person.shape.ts";

/** The actor that a person is. */
export function actorOf(person: Person): Actor {
  return {
    accountId: person.id,
    name: person.name,
    roles: person.roles,
    ...(person.division ? { division: person.division } : {}),
    ...(person.organizationId ? { organizationId: person.organizationId } : {}),
    ...(person.clearedUntil ? { clearedUntil: person.clearedUntil } : {}),
  };
}

/** Lends the read of a person to another noun. */
export function asks(id: string): Ask<typeof PersonEntity> {
  return ask(PersonEntity, { id });
}
