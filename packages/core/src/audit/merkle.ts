import { createHash } from "node:crypto";

/**
 * Root (base64url) of the Merkle tree over these lines, in this order. Leaves and nodes are hashed with different
 * first bytes, so that none can pass for the other; an odd node goes up as it is (RFC 6962, 2.1). Of nothing it is
 * the hash of nothing.
 */
export function merkleRoot(lines: readonly string[]): string {
  if (lines.length === 0) return sha256().digest("base64url");
  let level: Buffer[] = lines.map((line) => sha256(0).update(line).digest());
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]];
      if (left && right) above.push(sha256(1).update(left).update(right).digest());
      else if (left) above.push(left);
    }
    level = above;
  }
  return level[0]?.toString("base64url") ?? "";
}

function sha256(first?: 0 | 1) {
  const hash = createHash("sha256");
  return first === undefined ? hash : hash.update(Uint8Array.of(first));
}
