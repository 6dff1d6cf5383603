import { type RiskLevel, riskLevels } from "@guanhu/core/child/shape";

/** The risk level with its colour as a dot; the four colours are those of the rule itself (红黄蓝绿). */
export function RiskMark({ level }: { level: RiskLevel }) {
  return (
    <span className="risk-mark">
      <span className={`risk-dot is-${level}`} aria-hidden />
      {riskLevels[level]}
    </span>
  );
}
