import type { Context, Parts } from "../context.ts";
import { refuse } from "../error.ts";
import { must, type Step, upsert } from "../table/step.ts";
import { write } from "../table/write.ts";
import { AttemptsEntity } from "./session.entity.ts";
import { addressBlock } from "./session.origin.ts";
import type { Attempts, SessionRules } from "./session.shape.ts";

const MINUTE = 60_000;
const DAY_SECONDS = 24 * 60 * 60;
const ROUNDS = 10;

/** What attempts are counted of. */
export interface Counter {
  of: string;
  most: number;
  minutes: number;
  /**
   * `row`: attempts in a row, whenever they were; a success clears them (an account).
   * `window`: attempts within the minutes after the first (an address, behind which many may sit).
   */
  counts: "row" | "window";
}

/** Of a name, whether it exists or not; as a keyed hash, for people type passwords there. */
export async function accountCounter(
  { keyring }: Parts,
  loginName: string,
  rules: SessionRules,
): Promise<Counter> {
  const of = `name#${await keyring.hash("attempts", loginName)}`;
  return { of, most: rules.accountFailures, minutes: rules.lockMinutes, counts: "row" };
}

export function addressCounter(address: string | undefined, rules: SessionRules): Counter {
  const of = `address#${addressBlock(address)}`;
  return { of, most: rules.addressFailures, minutes: rules.lockMinutes, counts: "window" };
}

/**
 * Takes one attempt, atomically and before anything is compared, so that no number of parallel requests gets
 * more comparisons than allowed. Refuses (`session.locked`) when none is left.
 */
export async function takeAttempt(ctx: Context, counter: Counter): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const next = await tryStep(ctx, oneMore(ctx, counter));
    if (next === "done") return;
    if (next?.until !== undefined && next.until > iso(ctx.at)) {
      if (next.attempts >= counter.most) throw locked(ctx, next);
      continue;
    }
    if ((await tryStep(ctx, first(ctx, counter, next))) === "done") return;
  }
  throw refuse("write.contended");
}

/** Gives an attempt back that was no failure. */
export async function returnAttempt(ctx: Context, { of }: Counter): Promise<void> {
  await tryStep(
    ctx,
    upsert(AttemptsEntity, { of }, { add: { attempts: -1 }, expect: { attempts: must.atLeast(1) } }),
  );
}

/** Forgets all attempts: the right person came, or an administrator unlocks. */
export async function clearAttempts(ctx: Context, { of }: Counter): Promise<void> {
  await tryStep(
    ctx,
    upsert(AttemptsEntity, { of }, { set: { attempts: 0 }, expect: { attempts: must.atLeast(1) } }),
  );
}

function oneMore(ctx: Context, { of, most, minutes, counts }: Counter): Step {
  const until = later(ctx.at, minutes);
  const attempts = must.absentOrBelow(most);
  const add = { attempts: 1 };
  if (counts === "window") {
    return upsert(AttemptsEntity, { of }, { add, expect: { attempts, until: must.atLeast(iso(ctx.at)) } });
  }
  return upsert(
    AttemptsEntity,
    { of },
    { set: { of, until, expiresAt: expiryOf(until) }, add, expect: { attempts } },
  );
}

function first(ctx: Context, { of, minutes }: Counter, seen: Attempts | undefined): Step {
  const until = later(ctx.at, minutes);
  return upsert(
    AttemptsEntity,
    { of },
    {
      set: { of, attempts: 1, until, expiresAt: expiryOf(until) },
      // Only over what was seen: of many who find an old window, one opens the new.
      expect: { attempts: seen?.attempts, until: seen?.until },
    },
  );
}

/** "done", or the counter as it stands. */
async function tryStep(ctx: Context, step: Step): Promise<"done" | Attempts | undefined> {
  let held = true;
  let now: Attempts | undefined;
  try {
    await write(ctx, "session.attempt", [
      [
        step,
        (found?: Attempts) => {
          held = false;
          now = found;
          return refuse("write.contended");
        },
      ],
    ]);
  } catch (cause) {
    if (held) throw cause;
    return now;
  }
  return "done";
}

function locked(ctx: Context, { until }: Attempts) {
  const minutes = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(ctx.at)) / MINUTE));
  return refuse("session.locked", { values: { minutes } });
}

function later(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * MINUTE).toISOString();
}

function iso(at: string): string {
  return new Date(at).toISOString();
}

// Attempts in a row are kept for a day after the last; then the store removes them.
function expiryOf(until: string): number {
  return Math.floor(Date.parse(until) / 1000) + DAY_SECONDS;
}
