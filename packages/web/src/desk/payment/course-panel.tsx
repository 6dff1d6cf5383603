import type { PaymentShown } from "@guanhu/core/payment/shape";
import { formatTime } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Panel } from "../part/panel.tsx";
import { courseOf } from "./course.ts";

const c = t.payment;

/** Who did what on a payment when, and what is still to come. */
export function CoursePanel({ payment }: { payment: PaymentShown }) {
  return (
    <Panel title={c.course}>
      <ol className="course">
        {courseOf(payment).map(({ name, by, at }) => (
          <li key={name} className={by ? undefined : "is-waiting"}>
            <span>{c[name]}</span>
            {by ? (
              <span>
                {by} <span className="quiet">{at?.includes("T") ? formatTime(at) : at}</span>
              </span>
            ) : (
              <span>{c.waits}</span>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
