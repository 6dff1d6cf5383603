import * as z from "zod";
import { type Action, permissions } from "../permission.ts";
import { Person, RoleName } from "../person/person.shape.ts";
import { Bytes, chained } from "../table/chained.ts";
import { Pending, Proof, SessionRecord, SignInPlace } from "./session.record.shape.ts";

export {
  type KnownSession,
  Pending,
  Proof,
  SessionRecord,
  SessionRules,
  SignInPlace,
} from "./session.record.shape.ts";

/**
 * How an account signs in, and its last sign-in. Secrets are bytes, so that an audit row shows their digest only:
 * argon2id hashes, newest first; the TOTP key wrapped by the keyring; keyed hashes of recovery codes.
 */
export const Credential = z.strictObject({
  accountId: z.string(),
  passwords: z.array(Bytes).max(5),
  passwordChangedAt: z.string().optional(),
  mustChangePassword: z.boolean(),
  totp: Bytes.optional(),
  /** A key that is shown but not yet confirmed by a code. */
  totpPending: Bytes.optional(),
  /** The newest 30-second step whose code was used: no code works twice. */
  lastTotpStep: z.int().optional(),
  recovery: z.array(Bytes).max(10),
  lastSignIn: SignInPlace.optional(),
  lastSignOutAt: z.string().optional(),
  ...chained,
});
export type Credential = z.infer<typeof Credential>;

/** Attempts at one account or from one address, counted before anything is compared. */
export const Attempts = z.strictObject({
  of: z.string(),
  attempts: z.int(),
  /** End of the lock, or of the window in which attempts are counted. */
  until: z.string(),
  expiresAt: z.int(),
});
export type Attempts = z.infer<typeof Attempts>;

/** One failed sign-in: never what was typed, not even the name (people type passwords there). */
export const SignInFailure = z
  .strictObject({
    date: z.string(),
    at: z.string(),
    id: z.string(),
    reason: z.enum(["name", "password", "code", "left", "oidc"]),
    /** What the identity provider's error is called. */
    detail: z.string().optional(),
    accountId: z.string().optional(),
    address: z.string().optional(),
    userAgent: z.string().optional(),
    requestId: z.string(),
    expiresAt: z.int(),
  })
  .meta({ id: "SignInFailure" });
export type SignInFailure = z.infer<typeof SignInFailure>;

/** One trip to the identity provider; `id` is the SHA-256 of the browser's cookie. */
export const OidcTrip = z.strictObject({
  id: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  until: z.string(),
  /** Path of the portal to go to afterwards. */
  back: z.string().optional(),
  usedAt: z.string().optional(),
  expiresAt: z.int(),
});
export type OidcTrip = z.infer<typeof OidcTrip>;

/** The province's own OpenID Connect provider. */
export const OidcSettings = z.strictObject({
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  redirectUri: z.url(),
  /** The claim that holds the login name. */
  claim: z.string().min(1).default("preferred_username"),
  /** Sign in by the provider only: passwords are refused. */
  only: z.boolean().default(false),
});
export type OidcSettings = z.infer<typeof OidcSettings>;

const Password = z.string().min(1).max(128);
const OneTimeCode = z.string().trim().min(6).max(20).meta({ description: "6 位动态验证码，或一个恢复码" });

export const SignInInput = z
  .strictObject({
    loginName: z.string().min(1).max(64),
    password: Password,
    code: OneTimeCode.optional(),
    bearer: z
      .boolean()
      .optional()
      .meta({ description: "为 true 时不设置 Cookie，在应答中给出令牌（供程序使用）" }),
  })
  .meta({ id: "SignInInput" });
export type SignInInput = z.infer<typeof SignInInput>;

export const PasswordChangeInput = z
  .strictObject({ current: Password, next: Password })
  .meta({ id: "PasswordChangeInput" });
export type PasswordChangeInput = z.infer<typeof PasswordChangeInput>;

export const TotpEnrolInput = z
  .strictObject({ password: Password, code: OneTimeCode.optional() })
  .meta({ id: "TotpEnrolInput" });
export type TotpEnrolInput = z.infer<typeof TotpEnrolInput>;

export const TotpConfirmInput = z
  .strictObject({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/, "请输入 6 位数字验证码"),
  })
  .meta({ id: "TotpConfirmInput" });

export const TotpEnrolment = z
  .strictObject({
    uri: z.string().meta({ description: "otpauth 地址，制成二维码由验证器扫描" }),
    secret: z.string().meta({ description: "不能扫码时手工输入（Base32）" }),
  })
  .meta({ id: "TotpEnrolment" });
export type TotpEnrolment = z.infer<typeof TotpEnrolment>;

export const RecoveryCodes = z
  .strictObject({ recoveryCodes: z.array(z.string()).meta({ description: "只显示这一次，每个只能用一次" }) })
  .meta({ id: "RecoveryCodes" });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

export const InitialPassword = z
  .strictObject({ password: z.string().meta({ description: "只显示这一次，首次登录须修改" }) })
  .meta({ id: "InitialPassword" });
export type InitialPassword = z.infer<typeof InitialPassword>;

export const ActionName = z.enum(Object.keys(permissions) as [Action]).meta({ id: "Action" });

/** Who is signed in, what the portal may show, and when the account signed in before. */
export const Me = z
  .strictObject({
    ...Person.pick({
      loginName: true,
      name: true,
      division: true,
      organizationId: true,
      clearedUntil: true,
    }).shape,
    accountId: z.string(),
    roles: z.array(RoleName),
    actions: z.array(ActionName),
    pending: z.array(Pending),
    amr: z.array(Proof),
    signedInAt: z.string(),
    endsAt: z.string().meta({ description: "最迟在此时刻失效；闲置会提前失效" }),
    idleMinutes: z.int(),
    lastSignIn: SignInPlace.optional().meta({ description: "上一次登录" }),
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof Me>;

export const SignInAnswer = z
  .strictObject({ me: Me, token: z.string().optional() })
  .meta({ id: "SignInAnswer" });
export type SignInAnswer = z.infer<typeof SignInAnswer>;

export const SessionRow = z
  .strictObject({
    ...SessionRecord.pick({
      id: true,
      createdAt: true,
      lastSeenAt: true,
      amr: true,
      userAgent: true,
      address: true,
    }).shape,
    current: z.boolean().meta({ description: "就是本次登录" }),
  })
  .meta({ id: "SessionRow" });
export type SessionRow = z.infer<typeof SessionRow>;

export const SessionId = z.strictObject({ id: SessionRecord.shape.id });

export const SignInWays = z
  .strictObject({ password: z.boolean(), oidc: z.boolean() })
  .meta({ id: "SignInWays" });
export type SignInWays = z.infer<typeof SignInWays>;
