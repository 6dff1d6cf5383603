import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Context } from "../context.ts";
import { decrypt, encrypt, newDataKey } from "../crypto.ts";
import { sortedKeys } from "../json.ts";
import { type Bid, BidContent } from "./bid.shape.ts";

/** Seals what a bid says under a fresh data key, which the ring of keys wraps for this bid alone. */
export async function sealContent(
  ctx: Context,
  bidId: string,
  content: BidContent,
): Promise<Pick<Bid, "dataKey" | "sealed" | "contentHash">> {
  const key = newDataKey();
  const text = JSON.stringify(content, sortedKeys);
  return {
    dataKey: await ctx.parts.keyring.wrap(key, bidId),
    sealed: encrypt(key, `${bidId}/content`, deflateRawSync(Buffer.from(text))),
    contentHash: createHash("sha256").update(text).digest("hex"),
  };
}

/** Opens the seal. Who may ask is for the verbs to decide. */
export async function openContent(
  ctx: Context,
  bid: Pick<Bid, "id" | "dataKey" | "sealed">,
): Promise<BidContent> {
  const key = await ctx.parts.keyring.unwrap(bid.dataKey, bid.id);
  const text = inflateRawSync(decrypt(key, `${bid.id}/content`, bid.sealed)).toString("utf8");
  return BidContent.parse(JSON.parse(text));
}
