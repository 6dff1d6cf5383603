import type { SealStore } from "@guanhu/core/audit/seal/store";
import type { Keyring } from "@guanhu/core/crypto";
import type { Evidence, EvidenceSettings } from "@guanhu/core/file/evidence";
import type { KeySettings } from "./keyring.ts";

/**
 * The store of evidence, whose client is loaded when a photo is first spoken of: most functions start, and most
 * requests end, without one.
 */
export function s3Evidence(settings: EvidenceSettings): Evidence {
  const store = once(async () => (await import("@guanhu/core/file/evidence")).s3Evidence(settings));
  return {
    signUpload: async (object) => (await store()).signUpload(object),
    signDownload: async (name, contentType) => (await store()).signDownload(name, contentType),
    look: async (name) => (await store()).look(name),
  };
}

/** The store of seals, whose client is loaded when a day is sealed. */
export function s3Seals(settings: EvidenceSettings): SealStore {
  const store = once(async () => (await import("@guanhu/core/audit/seal/store")).s3Seals(settings));
  return {
    put: async (name, text) => (await store()).put(name, text),
    get: async (name) => (await store()).get(name),
  };
}

/** The keyring on KMS, loaded when a key is first needed. */
export function lazyKeyring(settings: KeySettings): Keyring {
  const keyring = once(async () => (await import("./keyring.ts")).makeKeyring(settings));
  return {
    wrap: async (key, about) => (await keyring()).wrap(key, about),
    unwrap: async (wrapped, about) => (await keyring()).unwrap(wrapped, about),
    hash: async (purpose, value) => (await keyring()).hash(purpose, value),
  };
}

/** The keyring of a function that has no keys: whatever it asks for is a defect. */
export const noKeyring: Keyring = { wrap: refuseKeys, unwrap: refuseKeys, hash: refuseKeys };

async function refuseKeys(): Promise<never> {
  throw new Error("this function has no keys");
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
