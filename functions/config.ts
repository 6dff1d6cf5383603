import { OidcSettings } from "@guanhu/core/session/shape";
import * as z from "zod";

const Needed = z.string().min(1);

/** What a function on AWS needs of its environment. */
const Environment = z.object({
  AWS_REGION: Needed,
  TABLE_NAME: Needed,
  EVIDENCE_BUCKET: Needed,
  KMS_KEY_ID: Needed,
  INDEX_KEY_WRAPPED: Needed,
});
export type Environment = z.infer<typeof Environment>;

/**
 * The environment of a function, read once. What is missing is named.
 * @throws Error with the names of all that is missing
 */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const parsed = Environment.safeParse(env);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join("."));
  throw new Error(`missing in the environment: ${names.join(", ")}`);
}

/**
 * The province's own identity provider, where the environment names one (`OIDC_ISSUER`).
 * @throws Error that names what is missing or wrong beside it
 */
export function readOidc(env: Record<string, string | undefined>): OidcSettings | undefined {
  if (!env.OIDC_ISSUER) return undefined;
  const parsed = OidcSettings.safeParse({
    issuer: env.OIDC_ISSUER,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET,
    redirectUri: env.OIDC_REDIRECT_URI,
    ...(env.OIDC_CLAIM ? { claim: env.OIDC_CLAIM } : {}),
    only: env.OIDC_ONLY === "true",
  });
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => `OIDC_${snake(issue.path.join("_"))}`);
  throw new Error(`wrong in the environment: ${names.join(", ")}`);
}

function snake(name: string): string {
  return name.replace(/([A-Z])/g, "_$1").toUpperCase();
}
