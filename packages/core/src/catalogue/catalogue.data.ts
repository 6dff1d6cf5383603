import type { CatalogueEntry } from "./catalogue.shape.ts";

// No catalogue of Shaanxi with these items was at hand: codes are defaults, shown as 待核定 (documentNo null).
// Which items are to be bought first follows 陕民函〔2021〕182号: 走访核查、监护评估、家庭探访督导检查.
const since = { validFrom: "2021-09-01", documentNo: null } as const;

export const catalogue: readonly CatalogueEntry[] = [
  { code: "A", name: "公共服务", level: 1, kind: "A", ...since },
  { code: "A0601", name: "儿童福利服务", level: 2, parent: "A", kind: "A", ...since },
  {
    code: "A060101",
    name: "走访核查",
    level: 3,
    parent: "A0601",
    kind: "A",
    unit: "人次",
    deliverableKind: "visitVerification",
    ...since,
  },
  {
    code: "A060102",
    name: "监护评估",
    level: 3,
    parent: "A0601",
    kind: "A",
    unit: "例",
    deliverableKind: "guardianshipAssessment",
    ...since,
  },
  {
    code: "A060103",
    name: "家庭探访督导检查",
    level: 3,
    parent: "A0601",
    kind: "A",
    unit: "户次",
    deliverableKind: "homeVisitInspection",
    ...since,
  },
];
