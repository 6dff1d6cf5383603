import type { OidcSettings } from "@guanhu/core/session/shape";
import * as z from "zod";

export type Env = Readonly<Record<string, string | undefined>>;

interface Variable<Shape extends z.ZodType = z.ZodType> {
  shape: () => Shape;
  /** What it should be, for the operator who set something else. */
  should: string;
}

/** Everything that a function on AWS may read of its environment; made when it is read: a function reads a few. */
const variables = {
  AWS_REGION: is(() => z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/), "AWS 区域，如 cn-northwest-1"),
  STAGE: is(
    () => z.string().regex(/^[a-z][a-z0-9-]{0,19}$/),
    "环境名：小写字母开头，小写字母、数字、连字符，至多 20 位",
  ),
  TABLE_NAME: is(() => z.string().regex(/^[\w.-]{3,255}$/), "DynamoDB 数据表名"),
  EVIDENCE_BUCKET: is(bucket, "存放附件的 S3 桶名"),
  SEAL_BUCKET: is(bucket, "存放审计封印的 S3 桶名"),
  CHILD_KEY_ID: is(text, "加密儿童数据密钥的 KMS 密钥编号或 ARN"),
  SIGN_IN_KEY_ID: is(text, "加密动态验证码密钥的 KMS 密钥编号或 ARN"),
  INDEX_KEY_WRAPPED: is(() => z.base64().min(40), "索引密钥的密文（Base64）"),
  EDGE_SECRET: is(() => z.string().min(20).optional(), "与 CDN 共用的密钥，至少 20 位；没有 CDN 时不设"),
  DEAD_LETTER_QUEUE_URL: is(() => z.url({ protocol: /^https?$/ }), "死信队列的地址（URL）"),
} satisfies Record<string, Variable>;

type Name = keyof typeof variables;
type Read<N extends Name> = { [K in N]: z.output<ReturnType<(typeof variables)[K]["shape"]>> };

/** What the function of the signed-in portal needs. */
export function readApi(env: Env) {
  return read(
    env,
    "STAGE",
    "TABLE_NAME",
    "EVIDENCE_BUCKET",
    "CHILD_KEY_ID",
    "INDEX_KEY_WRAPPED",
    "EDGE_SECRET",
  );
}

/** What the function of the sign-in needs; the province's identity provider, where there is one, by reference. */
export function readSignIn(env: Env) {
  const settings = read(
    env,
    "STAGE",
    "TABLE_NAME",
    "CHILD_KEY_ID",
    "SIGN_IN_KEY_ID",
    "INDEX_KEY_WRAPPED",
    "EDGE_SECRET",
  );
  const oidc = readOidcByReference(env);
  return { ...settings, ...(oidc ? { oidc } : {}) };
}

/** What the function of public data needs. */
export function readPublic(env: Env) {
  return read(env, "STAGE", "TABLE_NAME");
}

/** What the function behind the table's stream needs. */
export function readStream(env: Env) {
  return read(env, "STAGE", "TABLE_NAME");
}

/** What the function of the daily seal needs. */
export function readTick(env: Env) {
  return read(env, "STAGE", "TABLE_NAME", "SEAL_BUCKET");
}

/** What the function needs that makes the first administrator. */
export function readAdministrator(env: Env) {
  return read(env, "STAGE", "TABLE_NAME", "CHILD_KEY_ID", "INDEX_KEY_WRAPPED");
}

/** What the function that replays dead letters needs. */
export function readReplay(env: Env) {
  return read(env, "STAGE", "TABLE_NAME", "DEAD_LETTER_QUEUE_URL");
}

/**
 * The province's own identity provider, where the environment names one (`OIDC_ISSUER`); its secret stands in the
 * environment itself (`OIDC_CLIENT_SECRET`), as on one machine.
 * @throws Error that names what is missing or wrong beside it, and what it should be
 */
export function readOidc(env: Env): OidcSettings | undefined {
  if (!env.OIDC_ISSUER) return undefined;
  const secret = env.OIDC_CLIENT_SECRET;
  return oidcOf(env, secret ?? "", secret ? [] : ["OIDC_CLIENT_SECRET"]);
}

/** As `readOidc`, with the name of the secret (`OIDC_CLIENT_SECRET_ID`) in place of the secret, which is still empty. */
export function readOidcByReference(
  env: Env,
): { settings: OidcSettings; clientSecretId: string } | undefined {
  if (!env.OIDC_ISSUER) return undefined;
  const id = env.OIDC_CLIENT_SECRET_ID;
  const settings = oidcOf(env, "", id ? [] : ["OIDC_CLIENT_SECRET_ID"]);
  return { settings, clientSecretId: id ?? "" };
}

/** The stage for the lines of the log; every function has read it with its settings before it writes one. */
export function stageOf(env: Env): string {
  return env.STAGE ?? "";
}

const oidcShould: Record<string, string> = {
  OIDC_ISSUER: "统一身份认证的 issuer 地址（URL）",
  OIDC_CLIENT_ID: "在统一身份认证登记的客户端编号",
  OIDC_CLIENT_SECRET: "客户端密钥",
  OIDC_CLIENT_SECRET_ID: "客户端密钥在 Secrets Manager 中的名称或 ARN",
  OIDC_REDIRECT_URI: "本平台的回调地址（URL），以 /api/oidc/callback 结尾",
  OIDC_CLAIM: "存放登录名的声明名",
  OIDC_ONLY: "true 或 false",
};

function oidcVariables() {
  return z.object({
    OIDC_ISSUER: z.url(),
    OIDC_CLIENT_ID: text(),
    OIDC_REDIRECT_URI: z.url(),
    OIDC_CLAIM: text().optional(),
    OIDC_ONLY: z.enum(["true", "false"]).optional(),
  });
}

function oidcOf(env: Env, clientSecret: string, missing: string[]): OidcSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = oidcVariables().safeParse(given);
  const wrong = [...(parsed.error?.issues ?? []).map((issue) => String(issue.path[0])), ...missing];
  if (!parsed.success || wrong.length > 0) {
    throw fault(wrong.map((name) => sentence(env, name, oidcShould[name] ?? "")));
  }
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_REDIRECT_URI: redirectUri } = parsed.data;
  const claim = parsed.data.OIDC_CLAIM ?? "preferred_username";
  return { issuer, clientId, clientSecret, redirectUri, claim, only: parsed.data.OIDC_ONLY === "true" };
}

function read<N extends Name>(env: Env, ...names: N[]): Read<N | "AWS_REGION"> {
  const found: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const name of ["AWS_REGION", ...names] as const) {
    const { shape, should }: Variable = variables[name];
    const parsed = shape().safeParse(env[name]);
    if (parsed.success) found[name] = parsed.data;
    else faults.push(sentence(env, name, should));
  }
  if (faults.length > 0) throw fault(faults);
  // Safe: every name was parsed with its own shape.
  return found as Read<N | "AWS_REGION">;
}

// Never the value: it may be a secret in the wrong place.
function sentence(env: Env, name: string, should: string): string {
  return `${name} ${env[name] ? "不正确" : "缺少"}，应为${should}`;
}

function fault(faults: readonly string[]): Error {
  return new Error(`环境变量有误：${faults.join("；")}。`);
}

function is<Shape extends z.ZodType>(shape: () => Shape, should: string): Variable<Shape> {
  return { shape, should };
}

function text() {
  return z.string().min(1);
}

function bucket() {
  return z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/);
}
