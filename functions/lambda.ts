import type { Parts } from "@guanhu/core/context";
import type { Keyring } from "@guanhu/core/crypto";
import { noKeyring } from "./lazy.ts";
import { makeParts } from "./parts.ts";

/** The parts of a function on AWS; a function without keys or evidence is given none. */
export function lambdaParts(
  settings: { AWS_REGION: string; TABLE_NAME: string; EVIDENCE_BUCKET?: string; SEAL_BUCKET?: string },
  keyring: Keyring = noKeyring,
): Parts {
  return makeParts({
    table: settings.TABLE_NAME,
    region: settings.AWS_REGION,
    bucket: settings.EVIDENCE_BUCKET ?? "",
    ...(settings.SEAL_BUCKET ? { sealBucket: settings.SEAL_BUCKET } : {}),
    keyring,
  });
}
