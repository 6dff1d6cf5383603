import { createHash, randomBytes } from "node:crypto";
import type { Configuration } from "openid-client";
import type { Context, Parts } from "../context.ts";
import { Refusal, refuse } from "../error.ts";
import { LoginName } from "../person/person.shape.ts";
import { Person } from "../person/person.ts";
import { create, must, patch } from "../table/step.ts";
import { find } from "../table/table.ts";
import { write } from "../table/write.ts";
import { OidcTripEntity } from "./session.entity.ts";
import { addressCounter, returnAttempt, takeAttempt } from "./session.lock.ts";
import {
  type Opened,
  type Origin,
  open,
  readAccount,
  recordFailure,
  strangerContext,
  untilFresh,
} from "./session.open.ts";
import type { OidcSettings, OidcTrip } from "./session.shape.ts";
import { rulesOf } from "./session.token.ts";

const TRIP_MINUTES = 10;
const ANSWER_SECONDS = 10;
const CLOCK_SECONDS = 30;

/**
 * Begins a sign-in at the province's identity provider (OpenID Connect: code, PKCE, state, nonce). The browser is
 * sent to `url` and keeps `cookie` for ten minutes: only the browser that left may come back.
 * Refuses `session.oidc_off`, `session.oidc_unavailable`.
 */
export async function startOidc(
  parts: Parts,
  origin: Origin & { back?: string | undefined },
): Promise<{ url: string; cookie: string }> {
  const settings = settingsOf(parts);
  const client = await library();
  const config = await configurationOf(settings);
  const cookie = randomBytes(32).toString("base64url");
  const until = new Date(Date.parse(origin.at) + TRIP_MINUTES * 60_000).toISOString();
  const trip: OidcTrip = {
    id: tripId(cookie),
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    until,
    ...(origin.back ? { back: origin.back } : {}),
    expiresAt: Math.ceil(Date.parse(until) / 1000),
  };
  await write(strangerContext(parts, origin), "session.start_oidc", [
    [create(OidcTripEntity, trip), () => refuse("write.contended")],
  ]);
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: settings.redirectUri,
    scope: "openid profile",
    state: trip.state,
    nonce: trip.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(trip.verifier),
    code_challenge_method: "S256",
  });
  return { url: url.href, cookie };
}

/**
 * Ends the trip to the identity provider: the configured claim names the account, which must exist here.
 * `query` is what the provider sent back, as it stands in the address. A trip ends once, where it was to lead: `back`.
 * Refuses `session.oidc_failed` (wrong state, used code, expired or foreign trip), `session.oidc_unknown_account`,
 * `session.oidc_off`, `session.oidc_unavailable`, `session.locked`.
 */
export async function finishOidc(
  parts: Parts,
  input: Origin & { query: string; cookie: string | undefined },
): Promise<Opened & { back: string | undefined }> {
  const settings = settingsOf(parts);
  const ctx = strangerContext(parts, input);
  const fromAddress = addressCounter(input.address, rulesOf(parts));
  await takeAttempt(ctx, fromAddress);
  const fail = async (code: "session.oidc_failed" | "session.oidc_unknown_account", detail?: string) => {
    await recordFailure(ctx, { reason: "oidc", ...(detail ? { detail } : {}) }, input.userAgent);
    return refuse(code);
  };
  const trip = await useTrip(ctx, input.cookie);
  if (!trip) throw await fail("session.oidc_failed", "trip");
  const config = await configurationOf(settings);
  const claimed = await readClaim(config, settings, trip, input.query).catch(async (cause: unknown) => {
    throw await fail("session.oidc_failed", nameOf(cause));
  });
  const loginName = LoginName.safeParse(claimed).data;
  const accountId = loginName ? await Person.findId(parts.table, loginName) : undefined;
  const opened = await untilFresh(async () => {
    const account = accountId ? await readAccount(parts, accountId) : undefined;
    if (account?.person.status !== "ACTIVE") throw await fail("session.oidc_unknown_account", "account");
    return open(ctx, account, { amr: ["oidc"], pending: [], userAgent: input.userAgent });
  });
  await returnAttempt(ctx, fromAddress);
  return { ...opened, back: trip.back };
}

/** Takes the browser's trip, once: a second return with the same cookie finds nothing. */
async function useTrip(ctx: Context, cookie: string | undefined): Promise<OidcTrip | undefined> {
  if (!cookie) return undefined;
  const trip = await find(ctx.parts.table, OidcTripEntity, { id: tripId(cookie) }, { consistent: true });
  if (!trip || trip.until <= new Date(ctx.at).toISOString()) return undefined;
  try {
    await write(ctx, "session.use_trip", [
      [
        patch(OidcTripEntity, trip, { set: { usedAt: ctx.at }, expect: { usedAt: must.absent() } }),
        () => refuse("session.oidc_failed"),
      ],
    ]);
  } catch (cause) {
    if (cause instanceof Refusal) return undefined;
    throw cause;
  }
  return trip;
}

async function readClaim(
  config: Configuration,
  { redirectUri, claim }: OidcSettings,
  trip: OidcTrip,
  query: string,
): Promise<unknown> {
  const client = await library();
  // The address is built from the settings: a Host header has no say in it.
  const returned = new URL(redirectUri);
  returned.search = query;
  const tokens = await client.authorizationCodeGrant(config, returned, {
    expectedState: trip.state,
    expectedNonce: trip.nonce,
    pkceCodeVerifier: trip.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error("no id token");
  // Some providers keep everything but the subject for the userinfo endpoint.
  return claims[claim] ?? (await client.fetchUserInfo(config, tokens.access_token, claims.sub))[claim];
}

const configurations = new WeakMap<OidcSettings, Promise<Configuration>>();

// Read from the provider when first needed; a failure is not remembered.
function configurationOf(settings: OidcSettings): Promise<Configuration> {
  const known = configurations.get(settings);
  if (known) return known;
  const made = discover(settings).catch(() => {
    configurations.delete(settings);
    throw refuse("session.oidc_unavailable");
  });
  configurations.set(settings, made);
  return made;
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const client = await library();
  const server = new URL(issuer);
  const local = server.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(server.hostname);
  return client.discovery(
    server,
    clientId,
    { client_secret: clientSecret, [client.clockTolerance]: CLOCK_SECONDS },
    undefined,
    { timeout: ANSWER_SECONDS, ...(local ? { execute: [client.allowInsecureRequests] } : {}) },
  );
}

// Loaded when first needed: most sign-ins and every other request do without it.
function library() {
  return import("openid-client");
}

function settingsOf(parts: Parts): OidcSettings {
  if (!parts.oidc) throw refuse("session.oidc_off");
  return parts.oidc;
}

function tripId(cookie: string): string {
  return createHash("sha256").update(cookie).digest("base64url");
}

// What the error is called, never its message: that may quote what the provider sent.
function nameOf(cause: unknown): string {
  const named = cause as { error?: unknown; code?: unknown };
  return String(named.error ?? named.code ?? "unknown")
    .replace(/[^\w.-]/g, "")
    .slice(0, 60);
}
