import { KMSClient } from "@aws-sdk/client-kms";
import type { Parts } from "@guanhu/core/context";
import { kmsKeyring } from "@guanhu/core/keyring/kms";
import { readEnvironment, readOidc } from "./config.ts";
import { makeParts } from "./parts.ts";

let parts: Parts | undefined;

/** The parts of a function on AWS, made when the first event needs them. */
export function lambdaParts(env = process.env): Parts {
  if (parts) return parts;
  const settings = readEnvironment(env);
  const oidc = readOidc(env);
  const made = makeParts({
    table: settings.TABLE_NAME,
    region: settings.AWS_REGION,
    bucket: settings.EVIDENCE_BUCKET,
    keyring: kmsKeyring({
      client: new KMSClient({ region: settings.AWS_REGION }),
      keyId: settings.KMS_KEY_ID,
      indexKeyWrapped: settings.INDEX_KEY_WRAPPED,
    }),
  });
  parts = { ...made, ...(oidc ? { oidc } : {}) };
  return parts;
}
