import * as z from "zod";
import type { Env } from "./config.ts";

const DEFAULT_PORT = 2773;
const ANSWER_MS = 3000;

const Answer = z.object({ SecretString: z.string().min(1) });

/**
 * A secret of Secrets Manager, through the endpoint that AWS's "Parameters and Secrets" layer opens inside the
 * function: read when first asked for and kept, a failure is not.
 * @throws Error that says which step failed; never what was answered
 */
export function secretReader(secretId: string, env: Env): () => Promise<string> {
  let kept: Promise<string> | undefined;
  return () => {
    kept ??= readSecret(secretId, env).catch((cause: unknown) => {
      kept = undefined;
      throw cause;
    });
    return kept;
  };
}

async function readSecret(secretId: string, env: Env): Promise<string> {
  const port = env.PARAMETERS_SECRETS_EXTENSION_HTTP_PORT ?? String(DEFAULT_PORT);
  const url = `http://localhost:${port}/secretsmanager/get?${new URLSearchParams({ secretId })}`;
  const headers = { "x-aws-parameters-secrets-token": env.AWS_SESSION_TOKEN ?? "" };
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => {
    throw new Error(
      `OIDC_CLIENT_SECRET_ID：端口 ${port} 上没有 Parameters and Secrets 扩展，请为函数加上该层。`,
    );
  });
  if (!answer.ok) {
    throw new Error(`OIDC_CLIENT_SECRET_ID：读取密钥被拒绝（${answer.status}），请检查名称与函数的权限。`);
  }
  const parsed = Answer.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) throw new Error("OIDC_CLIENT_SECRET_ID：该密钥没有文本内容（SecretString）。");
  return parsed.data.SecretString;
}
