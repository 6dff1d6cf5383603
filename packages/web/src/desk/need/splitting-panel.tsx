import type { SplittingState } from "@guanhu/core/need/shape";
import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { formatMoney } from "../../shared/format.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { type NeedRow, splittingQuery } from "./need.query.ts";

const c = t.need;

/** Whether buying this without open tender would split what the law wants tendered as a whole. */
export function SplittingPanel({ need }: { need: NeedRow }) {
  const found = useQuery({ ...splittingQuery(need.id), enabled: need.status !== "REJECTED" });
  if (need.status === "REJECTED" || need.projectId) return null;
  const exceeded = found.data?.items.some((one) => one.exceeded) && !need.splittingApproval;
  return (
    <>
      {exceeded ? (
        <Alert type="warning" showIcon title={c.exceededTitle} description={c.exceededText} />
      ) : null}
      <Panel title={c.splitting} note={c.splittingNote} flush>
        <ListTable<SplittingState>
          label={c.splitting}
          rows={found.data?.items}
          rowKey={(row) => row.catalogueCode}
          problem={found.error}
          onRetry={() => void found.refetch()}
          empty={<EmptyNote text={c.noSplitting} />}
          minWidth={760}
          columns={[
            {
              title: c.item,
              key: "item",
              render: (row) => (
                <>
                  {row.name} <code className="quiet">{row.catalogueCode}</code>
                </>
              ),
            },
            money(c.nonOpen, (row) => row.nonOpenFen),
            money(c.thisNeed, (row) => row.thisFen),
            money(c.together, (row) => row.nonOpenFen + row.thisFen),
            money(c.threshold, (row) => row.thresholdFen),
            {
              title: c.state,
              key: "state",
              width: 100,
              render: (row) => (
                <StateTag
                  state={
                    row.exceeded ? { label: c.exceeded, tone: "red" } : { label: c.within, tone: "green" }
                  }
                />
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
}

function money(title: string, of: (row: SplittingState) => number) {
  return {
    title,
    key: title,
    width: 140,
    align: "right" as const,
    render: (row: SplittingState) => <span className="number">{formatMoney(of(row))}</span>,
  };
}
