import { KMSClient } from "@aws-sdk/client-kms";
import { newDataKey } from "@guanhu/core/crypto";
import { kmsKeyring, makeIndexKey } from "@guanhu/core/keyring/kms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { totpAbout } from "../../packages/core/src/session/session.factor.ts";
import { exampleId } from "../setup/deliverable-example.ts";
import { region } from "../setup/services.ts";
import { type Kms, startKms } from "./kms.setup.ts";

let kms: Kms;
let client: KMSClient;
const secret = totpAbout(exampleId("acc", 1));

beforeAll(async () => {
  kms = await startKms();
  client = new KMSClient({
    region,
    endpoint: kms.endpoint,
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  });
});
afterAll(() => kms.close());

async function make(signInKeyId?: string) {
  const indexKeyWrapped = await makeIndexKey({ client, keyId: "child" });
  return kmsKeyring({ client, keyId: "child", indexKeyWrapped, ...(signInKeyId ? { signInKeyId } : {}) });
}

test("a one-time-code secret is under the key of the sign-in, all else under that of the children", async () => {
  const keyring = await make("sign-in");
  const key = newDataKey();
  kms.calls.length = 0;
  const wrapped = await keyring.wrap(key, secret);
  expect(Buffer.from(await keyring.unwrap(wrapped, secret))).toEqual(Buffer.from(key));
  await keyring.unwrap(await keyring.wrap(key, exampleId("chd", 1)), exampleId("chd", 1));
  await keyring.hash("recovery", "x");
  expect(kms.calls.map(({ keyId, operation }) => `${operation} ${keyId}`)).toEqual([
    "Encrypt sign-in",
    "Decrypt sign-in",
    "Encrypt child",
    "Decrypt child",
    "Decrypt child",
  ]);
});

test("without the key of the sign-in such a secret is neither wrapped nor unwrapped, and KMS is not asked", async () => {
  const wrapped = await (await make("sign-in")).wrap(newDataKey(), secret);
  const keyring = await make();
  kms.calls.length = 0;
  await expect(keyring.wrap(newDataKey(), secret)).rejects.toThrow(/no key for one-time-code secrets/);
  await expect(keyring.unwrap(wrapped, secret)).rejects.toThrow(/no key for one-time-code secrets/);
  expect(kms.calls).toEqual([]);
});
