import { entity } from "../table/entity.ts";
import { Attempts, Credential, OidcTrip, SignInFailure } from "./session.shape.ts";

/** Its chain is the account's history of sign-ins and of changes of password and one-time code. */
export const CredentialEntity = entity({
  name: "credential",
  noun: "登录凭据",
  shape: Credential,
  key: ({ accountId }: { accountId: string }) => ({ pk: `U#${accountId}`, sk: "K" }),
  audit: ({ accountId }) => ({ home: `person#${accountId}`, subject: `credential#${accountId}` }),
});

export const AttemptsEntity = entity({
  name: "attempts",
  noun: "登录尝试",
  shape: Attempts,
  key: ({ of }: { of: string }) => ({ pk: `X#try#${of}`, sk: "A" }),
});

/** The failed sign-ins of a China date, and by index those of an account. */
export const SignInFailureEntity = entity({
  name: "signInFailure",
  noun: "登录失败记录",
  shape: SignInFailure,
  key: (row: { date: string; at: string; id: string }) => ({
    pk: `F#${row.date}`,
    sk: `${row.at}#${row.id}`,
  }),
  indexes: (row) => ({ one: row.accountId ? { pk: `F#${row.accountId}`, sk: row.at } : undefined }),
});

export const OidcTripEntity = entity({
  name: "oidcTrip",
  noun: "统一认证请求",
  shape: OidcTrip,
  key: ({ id }: { id: string }) => ({ pk: `X#oidc#${id}`, sk: "A" }),
});
