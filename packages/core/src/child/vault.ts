import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Context } from "../context.ts";
import { decrypt, encrypt } from "../crypto.ts";
import { refuse } from "../error.ts";

/** Seals and opens what belongs to one child, under the child's own data key. */
export interface Vault {
  /** JSON, deflated, AES-256-GCM; `about` names record and field. */
  seal(about: string, value: unknown): Uint8Array;
  open(about: string, sealed: Uint8Array): unknown;
}

/**
 * Opens the vault of a child. Destroying the data key (it is then empty) erases the person while the audit
 * chain still verifies: from then on `child.erased`. Who destroys a data key ends the child's placements in the
 * same transaction: submissions may hold the key in memory, and check the placement when they write.
 */
export async function openVault(ctx: Context, child: { id: string; dataKey: Uint8Array }): Promise<Vault> {
  if (child.dataKey.length === 0) throw refuse("child.erased");
  return vaultOf(await ctx.parts.keyring.unwrap(child.dataKey, child.id), child.id);
}

export function vaultOf(key: Uint8Array, childId: string): Vault {
  return {
    seal(about, value) {
      return encrypt(key, `${childId}/${about}`, deflateRawSync(Buffer.from(JSON.stringify(value))));
    },
    open(about, sealed) {
      const plain: unknown = JSON.parse(
        inflateRawSync(decrypt(key, `${childId}/${about}`, sealed)).toString("utf8"),
      );
      return plain;
    },
  };
}
