import type { RiskLevel } from "./field.shape.ts";

export const riskLevels: Record<RiskLevel, string> = {
  red: "高风险(红)",
  yellow: "中高风险(黄)",
  blue: "中低风险(蓝)",
  green: "低风险(绿)",
};
