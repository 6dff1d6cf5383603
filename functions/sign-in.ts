import { refuse } from "@guanhu/core/error";
import { readSignIn } from "./config.ts";
import { type HttpDoor, httpDoor } from "./door.ts";
import type { Route } from "./http/route.ts";
import { lambdaParts } from "./lambda.ts";
import { lazyKeyring } from "./lazy.ts";
import { sessionRoutes } from "./routes/session.ts";
import { secretReader } from "./secret.ts";

/** API Gateway's door to sign-in and one's own account: the only one that opens one-time-code secrets. */
export function signInDoor(env = process.env): HttpDoor {
  const { oidc, ...settings } = readSignIn(env);
  const keyring = lazyKeyring({
    region: settings.AWS_REGION,
    childKeyId: settings.CHILD_KEY_ID,
    signInKeyId: settings.SIGN_IN_KEY_ID,
    indexKeyWrapped: settings.INDEX_KEY_WRAPPED,
  });
  const parts = lambdaParts(settings, keyring);
  const edgeSecret = settings.EDGE_SECRET;
  if (!oidc) return httpDoor("sign-in", { parts, routes: sessionRoutes, edgeSecret });
  const readClientSecret = secretReader(oidc.clientSecretId, settings.AWS_REGION, env);
  const routes = sessionRoutes.map((one) =>
    withSecret(one, async () => {
      oidc.settings.clientSecret = await readClientSecret();
    }),
  );
  return httpDoor("sign-in", { parts: { ...parts, oidc: oidc.settings }, routes, edgeSecret });
}

/** Only who goes to the identity provider needs the secret that this portal has with it. */
function withSecret(one: Route, fill: () => Promise<void>): Route {
  if (!one.spec.path.startsWith("/api/oidc/")) return one;
  return {
    ...one,
    run: async (call) => {
      await fill().catch((cause: unknown) => {
        // Its words are ours: they name the variable, never the secret.
        console.error(JSON.stringify({ requestId: call.ctx.requestId, error: String(cause) }));
        throw refuse("session.oidc_unavailable");
      });
      return one.run(call);
    },
  };
}
