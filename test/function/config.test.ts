import {
  readAdministrator,
  readApi,
  readOidc,
  readOidcByReference,
  readPublic,
  readReplay,
  readSignIn,
  readStream,
  readTick,
} from "@guanhu/functions/config";
import { describe, expect, test } from "vitest";

const whole = {
  AWS_REGION: "cn-north-1",
  STAGE: "trial-1",
  TABLE_NAME: "guanhu-trial",
  EVIDENCE_BUCKET: "guanhu-trial-evidence",
  SEAL_BUCKET: "guanhu-trial-seals",
  CHILD_KEY_ID: "arn:aws-cn:kms:cn-north-1:000000000000:key/1",
  SIGN_IN_KEY_ID: "alias/sign-in",
  INDEX_KEY_WRAPPED: Buffer.alloc(80, 1).toString("base64"),
  DEAD_LETTER_QUEUE_URL: "https://sqs.cn-north-1.amazonaws.com.cn/000000000000/dead",
};
const oidc = {
  OIDC_ISSUER: "https://id.example.test",
  OIDC_CLIENT_ID: "guanhu",
  OIDC_CLIENT_SECRET_ID: "guanhu/trial/oidc",
  OIDC_REDIRECT_URI: "https://portal.example.test/api/oidc/callback",
};

const doors = [
  ["api", readApi, ["EVIDENCE_BUCKET", "CHILD_KEY_ID", "INDEX_KEY_WRAPPED"]],
  ["sign-in", readSignIn, ["CHILD_KEY_ID", "SIGN_IN_KEY_ID", "INDEX_KEY_WRAPPED"]],
  ["public", readPublic, []],
  ["stream", readStream, []],
  ["tick", readTick, ["SEAL_BUCKET"]],
  ["replay", readReplay, ["DEAD_LETTER_QUEUE_URL"]],
  ["administrator", readAdministrator, ["CHILD_KEY_ID", "INDEX_KEY_WRAPPED"]],
] as const;

describe.each(doors)("%s", (_name, read, own) => {
  const needed = ["AWS_REGION", "STAGE", "TABLE_NAME", ...own];

  test("reads what it needs and nothing else", () => {
    const given = Object.entries(read(whole)).flatMap(([name, value]) => (value === undefined ? [] : [name]));
    expect(given.sort()).toEqual([...needed].sort());
    expect(read(whole)).toMatchObject(
      Object.fromEntries(needed.map((name) => [name, whole[name as "STAGE"]])),
    );
  });

  test.each(needed)("without %s it does not start, and says what that should be", (name) => {
    for (const value of [undefined, ""]) {
      expect(() => read({ ...whole, [name]: value })).toThrow(new RegExp(`${name} 缺少，应为.+。$`));
    }
  });
});

test.each([
  ["AWS_REGION", "the-North"],
  ["STAGE", "Trial 1"],
  ["TABLE_NAME", "a table"],
  ["EVIDENCE_BUCKET", "Evidence_Bucket"],
  ["INDEX_KEY_WRAPPED", "not base64!"],
])("%s that is wrong is named, and its value is not said", (name, value) => {
  const read = () => readApi({ ...whole, [name]: value });
  expect(read).toThrow(new RegExp(`${name} 不正确，应为`));
  expect(read).not.toThrow(value);
});

test("the secret of the CDN may be absent, but not short", () => {
  const secret = "0123456789abcdefghij";
  expect(readApi({ ...whole, EDGE_SECRET: secret }).EDGE_SECRET).toBe(secret);
  expect(() => readSignIn({ ...whole, EDGE_SECRET: "short" })).toThrow(/EDGE_SECRET 不正确，应为/);
});

test("all that is wrong is said at once", () => {
  expect(() => readApi({})).toThrow(
    /AWS_REGION.+STAGE.+TABLE_NAME.+EVIDENCE_BUCKET.+CHILD_KEY_ID.+INDEX_KEY_WRAPPED/,
  );
});

describe("the identity provider", () => {
  test("none, unless one is named", () => {
    expect(readOidc(whole)).toBeUndefined();
    expect(readOidcByReference(whole)).toBeUndefined();
    expect(readSignIn(whole)).not.toHaveProperty("oidc");
  });

  test("on AWS its secret is a name", () => {
    expect(readSignIn({ ...whole, ...oidc, OIDC_ONLY: "true" }).oidc).toEqual({
      clientSecretId: "guanhu/trial/oidc",
      settings: {
        issuer: "https://id.example.test",
        clientId: "guanhu",
        clientSecret: "",
        redirectUri: "https://portal.example.test/api/oidc/callback",
        claim: "preferred_username",
        only: true,
      },
    });
  });

  test("on one machine it may stand in the environment", () => {
    const { OIDC_CLIENT_SECRET_ID: _, ...rest } = oidc;
    expect(readOidc({ ...rest, OIDC_CLIENT_SECRET: "s", OIDC_CLAIM: "sub" })).toMatchObject({
      clientSecret: "s",
      claim: "sub",
      only: false,
    });
  });

  test.each([
    [{ OIDC_CLIENT_ID: "" }, /OIDC_CLIENT_ID 缺少，应为/],
    [{ OIDC_CLIENT_SECRET_ID: undefined }, /OIDC_CLIENT_SECRET_ID 缺少，应为/],
    [{ OIDC_REDIRECT_URI: "portal" }, /OIDC_REDIRECT_URI 不正确，应为/],
    [{ OIDC_ONLY: "yes" }, /OIDC_ONLY 不正确，应为true 或 false/],
    [{ OIDC_ISSUER: "id" }, /OIDC_ISSUER 不正确，应为/],
  ])("%j is refused", (change, message) => {
    expect(() => readSignIn({ ...whole, ...oidc, ...change })).toThrow(message);
  });

  test("without the secret itself one machine does not start", () => {
    expect(() => readOidc(oidc)).toThrow(/OIDC_CLIENT_SECRET 缺少，应为/);
  });
});
