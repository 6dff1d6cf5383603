import type { VersionEntry } from "./catalogue.shape.ts";

// No catalogue of Shaanxi with these items was at hand: codes are defaults, shown as 待核定 (documentNo null).
// Which items are to be bought first follows 陕民函〔2021〕182号: 走访核查、监护评估、家庭探访督导检查.
export const builtIn = {
  division: "61",
  title: "内置目录（待核定）",
  documentNo: null,
  validFrom: "2021-09-01",
} as const;

export const builtInEntries: readonly VersionEntry[] = [
  { code: "A", name: "公共服务", level: 1, kind: "A" },
  { code: "A0601", name: "儿童福利服务", level: 2, parent: "A", kind: "A" },
  {
    ...item("A060101", "走访核查", "人次"),
    deliverableKind: "visitVerification",
    counting: "DELIVERABLE",
  },
  {
    ...item("A060102", "监护评估", "例"),
    deliverableKind: "guardianshipAssessment",
    counting: "DELIVERABLE",
  },
  {
    ...item("A060103", "家庭探访督导检查", "户次"),
    deliverableKind: "homeVisitInspection",
    counting: "DELIVERABLE",
  },
];

function item(code: string, name: string, unit: string) {
  return { code, name, level: 3, parent: "A0601", kind: "A", unit } as const;
}
