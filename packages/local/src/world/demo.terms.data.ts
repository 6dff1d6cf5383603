import type { ChildInput } from "@guanhu/core/child/shape";
import type { Kind } from "@guanhu/core/deliverable/kind";
import type { County } from "./cast.data.ts";

/** A contract of the demo world: who serves how many children, and what is bought. */
export interface ContractTerms {
  key: string;
  county: County;
  organization: string;
  title: string;
  /** How far its first milestone has come. */
  settled: "asked" | "accepted" | "paid";
  /** Children placed under it. */
  children: number;
  items: Partial<Record<Kind, { catalogueCode: string; priceFen: number; quantity: number }>>;
}

export const contractTerms: readonly ContractTerms[] = [
  {
    key: "nanzheng",
    county: "nanzheng",
    organization: "qingsui",
    title: "南郑区农村留守儿童关爱保护服务",
    settled: "accepted",
    children: 40,
    items: {
      visitVerification: { catalogueCode: "A060101", priceFen: 12_000, quantity: 600 },
      guardianshipAssessment: { catalogueCode: "A060102", priceFen: 38_000, quantity: 80 },
      homeVisitInspection: { catalogueCode: "A060103", priceFen: 20_000, quantity: 120 },
    },
  },
  {
    key: "shangzhou",
    county: "shangzhou",
    organization: "hemai",
    title: "商州区农村留守儿童走访评估服务",
    settled: "paid",
    children: 40,
    items: {
      visitVerification: { catalogueCode: "A060101", priceFen: 11_500, quantity: 480 },
      guardianshipAssessment: { catalogueCode: "A060102", priceFen: 36_000, quantity: 60 },
      homeVisitInspection: { catalogueCode: "A060103", priceFen: 18_000, quantity: 100 },
    },
  },
  {
    key: "volunteers",
    county: "shangzhou",
    organization: "xinghuo",
    title: "商州区志愿陪伴走访服务",
    settled: "asked",
    children: 20,
    items: { visitVerification: { catalogueCode: "A060101", priceFen: 6_000, quantity: 240 } },
  },
];

/** How often a child of that risk is to be visited, as the contracts say. */
export const frequencies: Readonly<Record<ChildInput["riskLevel"], number>> = {
  red: 7,
  yellow: 30,
  blue: 90,
  green: 120,
};
