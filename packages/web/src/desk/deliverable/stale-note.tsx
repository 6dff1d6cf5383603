import type { DeliverableState } from "@guanhu/core/deliverable/shape";
import { Alert } from "antd";
import type { ApiProblem } from "../../api/problem.ts";
import { deliverableState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";

/** Somebody else was faster: says what the deliverable is now; the page below is read again. */
export function StaleNote({ problem }: { problem: ApiProblem }) {
  const state = problem.current?.state as DeliverableState | undefined;
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      className="problem-note"
      title={problem.message}
      description={
        state ? (
          <>
            {t.decision.isNow} <StateTag state={deliverableState(state)} />
          </>
        ) : undefined
      }
    />
  );
}
