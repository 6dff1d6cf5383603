import { systemActor } from "@guanhu/core/actor";
import { Refusal } from "@guanhu/core/error";
import { Person } from "@guanhu/core/person";
import { PersonInput } from "@guanhu/core/person/shape";
import * as z from "zod";
import { readAdministrator } from "./config.ts";
import { refuseIssues } from "./http/problem.ts";
import { lambdaParts } from "./lambda.ts";
import { lazyKeyring } from "./lazy.ts";
import { writeLine } from "./log.ts";

/** Who becomes the province's first administrator. */
const AdministratorEvent = PersonInput.pick({ name: true, loginName: true }).extend({
  division: z.literal("61", "首个管理员属于全省，区划代码应为 61"),
});

/** The new account with its one-time password, shown this once; or why none was made. */
export type AdministratorAnswer = { loginName: string; password: string } | { code: string; text: string };

export type AdministratorHandler = (event: unknown) => Promise<AdministratorAnswer>;

/** The operator's door to a new table: makes the account that makes all others. Nothing but IAM leads here. */
export function administratorDoor(env = process.env): AdministratorHandler {
  const settings = readAdministrator(env);
  const keyring = lazyKeyring({
    region: settings.AWS_REGION,
    childKeyId: settings.CHILD_KEY_ID,
    indexKeyWrapped: settings.INDEX_KEY_WRAPPED,
  });
  const parts = lambdaParts(settings, keyring);
  return async (event) => {
    const ctx = {
      actor: systemActor,
      at: new Date().toISOString(),
      requestId: crypto.randomUUID(),
      parts,
    };
    const { requestId } = ctx;
    try {
      const { id, loginName, password } = await Person.registerFirst(ctx, personOf(event));
      writeLine("administrator", { requestId, accountId: id }, { AdministratorsMade: [1, "Count"] });
      return { loginName, password };
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      const { code, message, detail } = cause;
      writeLine("administrator", { requestId, code }, { AdministratorsRefused: [1, "Count"] });
      const faults = (detail.fields ?? []).map(({ path, text }) => `${path}：${text}`);
      return { code, text: [message, ...faults].join(" ") };
    }
  };
}

function personOf(event: unknown): Pick<PersonInput, "name" | "loginName"> {
  const parsed = AdministratorEvent.safeParse(event);
  if (!parsed.success) throw refuseIssues(parsed.error.issues);
  return parsed.data;
}
