import { pathToFileURL } from "node:url";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { Seal } from "@guanhu/core/audit/seal";
import type { Parts } from "@guanhu/core/context";
import { runMaintenance } from "./deployed.ts";
import { pagesOf } from "./world/folder.ts";

const SHOWN = 20;

/** Every audit row of the table. */
export async function* auditRows(table: Parts["table"]) {
  for await (const items of pagesOf(table)) {
    for (const item of items) {
      const row = Seal.isAudit(item.pk?.S ?? "") ? Seal.rowOf(unmarshall(item)) : undefined;
      if (row) yield row;
    }
  }
}

/** The verdict as the command prints it. */
export function toText(verdict: Seal.Verdict): string {
  const faults: [string, readonly string[]][] = [
    ["链条在此断开", verdict.broken],
    ["封存对不上", verdict.wrongSeals],
    ["已封存而库中没有或已被改动", verdict.lost],
    ["早已写入而没有封存", verdict.unsealed],
  ];
  const lines = faults.flatMap(([what, names]) => [
    ...names.slice(0, SHOWN).map((name) => `${what}：${name}`),
    ...(names.length > SHOWN ? [`${what}：另有 ${names.length - SHOWN} 处`] : []),
  ]);
  const counted = `审计记录 ${verdict.rows} 条，链条 ${verdict.chains} 条，日封存 ${verdict.seals} 份`;
  return [...lines, `${counted}，${lines.length === 0 ? "全部一致" : "有不一致之处"}。`].join("\n");
}

/** `npm run audit:verify`, on the data folder of a portal that is stopped, or on a deployed stage; it only reads. */
async function main(parts: Parts): Promise<void> {
  const verdict = await Seal.verify(parts, auditRows(parts.table));
  console.log(toText(verdict));
  const faults = [verdict.broken, verdict.wrongSeals, verdict.lost, verdict.unsealed];
  if (faults.some((names) => names.length > 0)) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMaintenance(process.argv.slice(2), { command: "audit:verify", changes: false }, main);
}
