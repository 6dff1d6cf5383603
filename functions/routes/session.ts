import type { Context } from "@guanhu/core/context";
import { Refusal, refuse } from "@guanhu/core/error";
import { idShape } from "@guanhu/core/id";
import { Session } from "@guanhu/core/session";
import {
  InitialPassword,
  Me,
  PasswordChangeInput,
  RecoveryCodes,
  SessionId,
  SessionRow,
  SignInAnswer,
  SignInInput,
  SignInWays,
  TotpConfirmInput,
  TotpEnrolInput,
  TotpEnrolment,
} from "@guanhu/core/session/shape";
import type { Context as HonoContext } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import * as z from "zod";
import { COOKIE, tokenOf } from "../http/actor.ts";
import { route } from "../http/route.ts";

const tag = "登录";
const TRIP_COOKIE = "guanhu_oidc";
const TRIP_PATH = "/api/oidc";
const TRIP_SECONDS = 600;
/** A path of this portal; anything else would send people to strangers. */
const Back = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/)
  .optional();

export const sessionRoutes = [
  route(
    {
      method: "post",
      path: "/api/session",
      tag,
      summary: "登录：登录名、密码，已启用验证器的另加动态验证码",
      gate: "open",
      body: SignInInput,
      answer: SignInAnswer,
      refuses: [
        "session.bad_credentials",
        "session.locked",
        "session.code_required",
        "session.initial_password_expired",
        "session.password_off",
      ],
    },
    async ({ ctx, body, http }) => {
      const opened = await Session.signIn(ctx.parts, { ...body, ...originOf(ctx, http) });
      const me = Session.describe(ctx.parts, opened);
      if (body.bearer) return { me, token: opened.token };
      keepToken(http, ctx, opened.token, me);
      return { me };
    },
  ),
  route(
    {
      method: "get",
      path: "/api/session",
      tag,
      summary: "当前登录：本人、岗位、允许的操作、上一次登录",
      gate: "session",
      answer: Me,
      refuses: [],
    },
    ({ ctx, http }) => meOf(ctx, http),
  ),
  route(
    {
      method: "delete",
      path: "/api/session",
      tag,
      summary: "退出登录",
      gate: "session",
      status: 204,
      refuses: [],
    },
    async ({ ctx, http }) => {
      await Session.signOut(ctx, tokenOf(http) ?? "");
      dropToken(http);
    },
  ),
  route(
    {
      method: "get",
      path: "/api/session/ways",
      tag,
      summary: "可用的登录方式",
      gate: "open",
      answer: SignInWays,
      refuses: [],
    },
    ({ ctx: { parts } }) => ({ password: !parts.oidc?.only, oidc: parts.oidc !== undefined }),
  ),
  route(
    {
      method: "get",
      path: "/api/sessions",
      tag,
      summary: "本人的全部登录",
      gate: "session",
      answer: z.strictObject({ items: z.array(SessionRow) }),
      refuses: [],
    },
    async ({ ctx, http }) => ({ items: await Session.listMine(ctx, currentId(http)) }),
  ),
  route(
    {
      method: "delete",
      path: "/api/sessions/{id}",
      tag,
      summary: "结束本人的一个登录",
      gate: "session",
      params: SessionId,
      status: 204,
      refuses: ["record.missing"],
    },
    ({ ctx, params }) => Session.endOne(ctx, params.id),
  ),
  route(
    {
      method: "delete",
      path: "/api/sessions",
      tag,
      summary: "结束本人在所有设备上的登录",
      gate: "session",
      status: 204,
      refuses: [],
    },
    async ({ ctx, http }) => {
      await Session.endAll(ctx, currentId(http));
      dropToken(http);
    },
  ),
  route(
    {
      method: "post",
      path: "/api/password",
      tag,
      summary: "修改密码；其他设备上的登录随即结束",
      gate: "session",
      body: PasswordChangeInput,
      answer: SignInAnswer,
      refuses: [
        "session.expired",
        "session.locked",
        "session.password_wrong",
        "session.password_weak",
        "session.password_used",
      ],
    },
    async ({ ctx, body, http }) => {
      await Session.changePassword(ctx, currentId(http) ?? "", body);
      return { me: await meOf(ctx, http) };
    },
  ),
  route(
    {
      method: "post",
      path: "/api/totp",
      tag,
      summary: "设置动态验证码：取得验证器的密钥",
      gate: "session",
      body: TotpEnrolInput,
      answer: TotpEnrolment,
      refuses: ["session.locked", "session.password_wrong", "session.code_required", "session.totp_wrong"],
    },
    ({ ctx, body }) => Session.enrollTotp(ctx, body),
  ),
  route(
    {
      method: "post",
      path: "/api/totp/confirm",
      tag,
      summary: "用第一个验证码启用验证器，取得恢复码",
      gate: "session",
      body: TotpConfirmInput,
      answer: RecoveryCodes,
      refuses: ["session.expired", "session.totp_not_started", "session.totp_wrong"],
    },
    ({ ctx, body, http }) => Session.confirmTotp(ctx, currentId(http) ?? "", body.code),
  ),
  route(
    {
      method: "post",
      path: "/api/totp/recovery",
      tag,
      summary: "重新生成恢复码，旧的随即作废",
      gate: "session",
      body: TotpEnrolInput,
      answer: RecoveryCodes,
      refuses: [
        "session.locked",
        "session.password_wrong",
        "session.code_required",
        "session.totp_wrong",
        "session.totp_not_started",
      ],
    },
    ({ ctx, body }) => Session.renewRecoveryCodes(ctx, body),
  ),
  route(
    {
      method: "post",
      path: "/api/persons/{id}/initial-password",
      tag,
      summary: "为他人生成一次性初始密码；原密码、验证器和登录随即作废",
      gate: "person.create",
      params: z.strictObject({ id: idShape("account") }),
      answer: InitialPassword,
      refuses: ["record.missing", "record.stale", "session.own_initial_password"],
    },
    ({ ctx, params }) => Session.setInitialPassword(ctx, params.id),
  ),
  route(
    {
      method: "get",
      path: "/api/oidc/start",
      tag,
      summary: "转到省级统一身份认证",
      gate: "open",
      query: z.strictObject({ back: Back }),
      refuses: ["session.oidc_off", "session.oidc_unavailable"],
    },
    async ({ ctx, query, http }) => {
      const { url, cookie } = await Session.startOidc(ctx.parts, {
        ...originOf(ctx, http),
        back: query.back,
      });
      // Lax, not Strict: the browser comes back from another site.
      setCookie(http, TRIP_COOKIE, cookie, {
        ...cookieOptions(http),
        sameSite: "Lax",
        path: TRIP_PATH,
        maxAge: TRIP_SECONDS,
      });
      return http.redirect(url, 302);
    },
  ),
  route(
    {
      method: "get",
      path: "/api/oidc/callback",
      tag,
      summary: "从统一身份认证返回；转到门户，未成功的转到登录页并注明原因",
      gate: "open",
      refuses: [],
    },
    async ({ ctx, http }) => {
      deleteCookie(http, TRIP_COOKIE, { ...cookieOptions(http), path: TRIP_PATH });
      try {
        const input = { query: new URL(http.req.url).search, cookie: getCookie(http, TRIP_COOKIE) };
        const opened = await Session.finishOidc(ctx.parts, { ...originOf(ctx, http), ...input });
        keepToken(http, ctx, opened.token, Session.describe(ctx.parts, opened));
        return http.redirect(opened.back ?? "/", 302);
      } catch (cause) {
        // A browser stands here, not a program: it is led to a page that says the sentence.
        if (!(cause instanceof Refusal)) throw cause;
        http.set("code", cause.code);
        return http.redirect(`/sign-in?${new URLSearchParams({ problem: cause.code })}`, 302);
      }
    },
  ),
];

function originOf(ctx: Context, http: HonoContext) {
  return {
    at: ctx.at,
    requestId: ctx.requestId,
    address: ctx.address,
    userAgent: http.req.header("user-agent"),
  };
}

async function meOf(ctx: Context, http: HonoContext): Promise<Me> {
  const resolved = await Session.resolve(ctx.parts, tokenOf(http) ?? "", ctx.at);
  if (!resolved) throw refuse("session.expired");
  return Session.describe(ctx.parts, resolved);
}

function currentId(http: HonoContext): string | undefined {
  return Session.idOf(tokenOf(http) ?? "");
}

function keepToken(http: HonoContext, ctx: Context, token: string, me: Me): void {
  const maxAge = Math.floor((Date.parse(me.endsAt) - Date.parse(ctx.at)) / 1000);
  setCookie(http, COOKIE, token, { ...cookieOptions(http), sameSite: "Strict", path: "/", maxAge });
}

function dropToken(http: HonoContext): void {
  deleteCookie(http, COOKIE, { ...cookieOptions(http), path: "/" });
}

// Only a browser on this very machine may speak without TLS.
function cookieOptions(http: HonoContext) {
  const { protocol, hostname } = new URL(http.req.url);
  return { httpOnly: true, secure: !(protocol === "http:" && ["127.0.0.1", "localhost"].includes(hostname)) };
}
