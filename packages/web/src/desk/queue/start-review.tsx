import type { DeliverableRow } from "@guanhu/core/deliverable/shape";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { t } from "../../text/zh-cn.desk.ts";

/** Opens the one that has waited longest; after each decision the next opens by itself. */
export function StartReview({
  rows,
  division,
}: {
  rows: readonly DeliverableRow[] | undefined;
  division: string | undefined;
}) {
  const navigate = useNavigate();
  const first = rows?.[0];
  if (!first) return null;
  return (
    <Button
      type="primary"
      onClick={() =>
        void navigate({
          to: "/deliverables/$id",
          params: { id: first.id },
          search: { from: "queue", ...(division ? { division } : {}) },
        })
      }
    >
      {t.queue.start}
    </Button>
  );
}
