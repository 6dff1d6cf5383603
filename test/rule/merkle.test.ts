import { createHash } from "node:crypto";
import { merkleRoot } from "@guanhu/core/audit/merkle";
import fc from "fast-check";
import { expect, test } from "vitest";

const sha = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leaf = (line: string) => sha(Uint8Array.of(0), line);
const node = (left: Uint8Array, right: Uint8Array) => sha(Uint8Array.of(1), left, right);

test("of nothing it is the hash of nothing, of one line its leaf, of three an odd leaf goes up", () => {
  expect(merkleRoot([])).toBe(sha().toString("base64url"));
  expect(merkleRoot(["甲"])).toBe(leaf("甲").toString("base64url"));
  const three = node(node(leaf("甲"), leaf("乙")), leaf("丙"));
  expect(merkleRoot(["甲", "乙", "丙"])).toBe(three.toString("base64url"));
});

test("a node cannot pass for a leaf", () => {
  const root = merkleRoot(["甲", "乙"]);
  const forged = Buffer.concat([leaf("甲"), leaf("乙")]).toString("latin1");
  expect(merkleRoot([forged])).not.toBe(root);
});

test("any line changed, left out, put in or moved gives another root", () => {
  const lines = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(lines, fc.nat(), fc.string({ minLength: 1 }), (all, pick, other) => {
      fc.pre(!all.includes(other));
      const at = pick % all.length;
      const root = merkleRoot(all);
      expect(merkleRoot(all.with(at, other))).not.toBe(root);
      expect(merkleRoot(all.toSpliced(at, 1))).not.toBe(root);
      expect(merkleRoot(all.toSpliced(at, 0, other))).not.toBe(root);
      expect(merkleRoot(all.toReversed())).not.toBe(root);
    }),
  );
});
