import { percentOf } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";

interface Props {
  item: { quantity: number; delivered: number; accepted: number };
}

/** Accepted and delivered as parts of what was contracted. */
export function ProgressPicture({ item: { quantity, delivered, accepted } }: Props) {
  const done = percentOf(accepted, quantity);
  const underWay = Math.max(0, percentOf(delivered, quantity) - done);
  return (
    <div className="progress-picture" role="img" aria-label={t.contract.progressText(done, done + underWay)}>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="progress-ground" width="100" height="8" />
        <rect className="progress-under-way" x={done} width={underWay} height="8" />
        <rect className="progress-done" width={done} height="8" />
      </svg>
      <span aria-hidden="true">{t.part.percent(done)}</span>
    </div>
  );
}
