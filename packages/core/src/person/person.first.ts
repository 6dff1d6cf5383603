import type { Context } from "../context.ts";
import { refuse } from "../error.ts";
import { newId } from "../id.new.ts";
import { accountCounter, clearAttempts } from "../session/session.lock.ts";
import { keepCredential, rulesOf } from "../session/session.open.ts";
import { hashPassword, newInitialPassword } from "../session/session.password.ts";
import { create } from "../table/step.ts";
import { find, query, type Table } from "../table/table.ts";
import { write } from "../table/write.ts";
import { FirstAdministratorClaim, LoginNameClaim, PersonEntity } from "./person.entity.ts";
import type { PersonInput } from "./person.shape.ts";

const PROVINCE = "61";
const MOST_PAGES = 20;

/** The account that was made, and its one-time password, which is known to nobody else and stored nowhere. */
export interface FirstAdministrator {
  id: string;
  loginName: string;
  password: string;
}

/**
 * Makes the province's first administrator, with a one-time password that must be changed at the first sign-in and is
 * void when it is not used in time; all of it in one transaction, so that there is never an account without a password.
 * Refuses anybody but the system, a table in which the province has an administrator already (of two at once, one
 * makes it), and a login name in use.
 */
export async function registerFirst(
  ctx: Context,
  input: Pick<PersonInput, "name" | "loginName">,
): Promise<FirstAdministrator> {
  if (!ctx.actor.roles.includes("system")) {
    throw refuse("permission.denied", { values: { action: "建立首个管理员" } });
  }
  const { name, loginName } = input;
  if (await hasAdministrator(ctx.parts.table)) throw refuse("person.first_exists");
  // Before anything is written: without the index key nobody could sign in, and the password would be lost.
  await clearAttempts(ctx, await accountCounter(ctx.parts, loginName, rulesOf(ctx.parts)));
  const id = newId(ctx, "account");
  const password = newInitialPassword();
  const hashed = await hashPassword(password);
  await write(ctx, "person.register_first", [
    [
      create(FirstAdministratorClaim, { division: PROVINCE, accountId: id }),
      () => refuse("person.first_exists"),
    ],
    [create(LoginNameClaim, { loginName, accountId: id }), () => refuse("person.login_name_taken")],
    [
      create(PersonEntity, {
        name,
        loginName,
        roles: ["administration"],
        division: PROVINCE,
        id,
        status: "ACTIVE",
        epoch: 0,
        createdAt: ctx.at,
      }),
      () => refuse("record.exists", { values: { noun: PersonEntity.noun } }),
    ],
    keepCredential(id, undefined, {
      passwords: [hashed],
      passwordChangedAt: ctx.at,
      mustChangePassword: true,
    }),
  ]);
  return { id, loginName, password };
}

/** By the claim; and by the people of the province, for a table whose administrators were made in another way. */
async function hasAdministrator(table: Table): Promise<boolean> {
  if (await find(table, FirstAdministratorClaim, { division: PROVINCE }, { consistent: true })) return true;
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = await query(table, PersonEntity, {
      index: "one",
      pk: `U#D#${PROVINCE}`,
      limit: 100,
      cursor,
    });
    if (items.some(({ roles }) => roles.includes("administration"))) return true;
    if (!next) break;
    cursor = next;
  }
  return false;
}
