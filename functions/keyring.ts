import { KMSClient } from "@aws-sdk/client-kms";
import type { Keyring } from "@guanhu/core/crypto";
import { kmsKeyring } from "@guanhu/core/keyring/kms";

export interface KeySettings {
  region: string;
  childKeyId: string;
  /** Only where one-time codes are checked. */
  signInKeyId?: string;
  indexKeyWrapped: string;
}

/** The keyring on KMS as the environment names its keys. */
export function makeKeyring({ region, childKeyId, signInKeyId, indexKeyWrapped }: KeySettings): Keyring {
  return kmsKeyring({
    client: new KMSClient({ region }),
    keyId: childKeyId,
    indexKeyWrapped,
    ...(signInKeyId ? { signInKeyId } : {}),
  });
}
