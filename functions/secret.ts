import * as z from "zod";
import type { Env } from "./config.ts";
import { signedHeaders } from "./signature.ts";

const ANSWER_MS = 3000;

const Answer = z.object({ SecretString: z.string().min(1) });

/**
 * A secret of Secrets Manager by its name or ARN, asked for with the function's own rights: read when first asked
 * for and kept, a failure is not.
 * @throws Error that says which step failed; never what was answered
 */
export function secretReader(secretId: string, region: string, env: Env): () => Promise<string> {
  let kept: Promise<string> | undefined;
  return () => {
    kept ??= readSecret(secretId, region, env).catch((cause: unknown) => {
      kept = undefined;
      throw cause;
    });
    return kept;
  };
}

async function readSecret(secretId: string, region: string, env: Env): Promise<string> {
  const url = endpointOf(region, env);
  const body = JSON.stringify({ SecretId: secretId });
  const headers = await signedHeaders(
    {
      service: "secretsmanager",
      region,
      url,
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "secretsmanager.GetSecretValue",
      },
      body,
    },
    env,
  );
  const signal = AbortSignal.timeout(ANSWER_MS);
  const answer = await fetch(url, { method: "POST", headers, body, signal }).catch(() => {
    throw new Error(`OIDC_CLIENT_SECRET_ID：无法连接密钥服务（${url.host}），请检查函数的网络。`);
  });
  if (!answer.ok) {
    throw new Error(`OIDC_CLIENT_SECRET_ID：读取密钥被拒绝（${answer.status}），请检查名称与函数的权限。`);
  }
  const parsed = Answer.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) throw new Error("OIDC_CLIENT_SECRET_ID：该密钥没有文本内容（SecretString）。");
  return parsed.data.SecretString;
}

/** The service of the region; or where the SDK's own variables of the environment say that it is. */
function endpointOf(region: string, env: Env): URL {
  const named = env.AWS_ENDPOINT_URL_SECRETS_MANAGER ?? env.AWS_ENDPOINT_URL;
  const ending = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return new URL(named ?? `https://secretsmanager.${region}.${ending}`);
}
