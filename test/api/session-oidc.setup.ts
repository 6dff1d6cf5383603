import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export interface Issuer {
  url: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  /** Who is at the keyboard: the next sign-ins at the issuer are his. */
  person: { sub: string; preferred_username?: string };
  /** Walks a browser through the issuer, to the address that it sends the browser back to. */
  walk(start: string): Promise<URL>;
  stop(): Promise<void>;
}

/** An identity provider on 127.0.0.1 that keeps everything in memory and asks for no password. */
export async function startIssuer(): Promise<Issuer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { clientId: "guanhu", clientSecret: "a-secret-of-the-test-issuer-only-0123456789" };
  const redirectUri = "https://portal.example/api/oidc/callback";
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const issuer: Issuer = {
    url,
    ...client,
    redirectUri,
    person: { sub: "nobody" },
    walk,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const provider = new Provider(url, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: "one" }] },
    cookies: { keys: ["a-cookie-key-of-the-test-issuer"] },
    pkce: { required: () => true },
    claims: { openid: ["sub"], profile: ["preferred_username"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ ...issuer.person, sub }),
    }),
  });
  const callback = provider.callback();
  server.on("request", async (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return callback(request, response);
    const { params } = await provider.interactionDetails(request, response);
    const accountId = issuer.person.sub;
    const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
    grant.addOIDCScope("openid profile");
    const result = { login: { accountId }, consent: { grantId: await grant.save() } };
    await provider.interactionFinished(request, response, result);
  });
  return issuer;

  async function walk(start: string): Promise<URL> {
    const cookies = new Map<string, string>();
    let at = new URL(start);
    for (let step = 0; step < 10; step++) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const answer = await fetch(at, { redirect: "manual", headers: cookie ? { cookie } : {} });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const location = answer.headers.get("location");
      if (!location)
        throw new Error(`the issuer stopped: ${answer.status} ${(await answer.text()).slice(0, 200)}`);
      at = new URL(location, at);
      if (at.origin !== url) return at;
    }
    throw new Error("the issuer went round in circles");
  }
}
