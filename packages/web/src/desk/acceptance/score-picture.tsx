import type { Tally } from "@guanhu/core/acceptance/shape";
import { t } from "../../text/zh-cn.desk.ts";
import { barsOf } from "./tally.ts";

const c = t.opinion;

/** How many families gave which score, best first. */
export function ScorePicture({ tally }: { tally: Tally }) {
  const bars = barsOf(tally);
  const text = bars.map(({ score, count }) => c.scoreCount(score, count)).join(t.part.comma);
  return (
    <div className="score-picture" role="img" aria-label={c.picture(text)}>
      {bars.map(({ score, count, width }) => (
        <Bar key={score} score={score} count={count} width={width} />
      ))}
    </div>
  );
}

function Bar({ score, count, width }: { score: number; count: number; width: number }) {
  return (
    <>
      <span aria-hidden>{c.score(score)}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="score-ground" width="100" height="10" />
        <rect className={`score-${score}`} width={width} height="10" />
      </svg>
      <span aria-hidden className="number">
        {c.households(count)}
      </span>
    </>
  );
}
