import type { ContractPage } from "@guanhu/core/contract/shape";
import type { Cover } from "@guanhu/core/placement/shape";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import { AssignDialog } from "./assign-dialog.tsx";
import { coversQuery } from "./contract.query.ts";
import { coverColumns } from "./cover-columns.tsx";
import { EndDialog } from "./end-dialog.tsx";

const c = t.cover;
const MOST_AT_ONCE = 30;

interface Props {
  contract: ContractPage["contract"];
  cursor: string | undefined;
}

/** The children under a contract, who is due first; the manager hands them out, the county ends placements. */
export function CoversPanel({ contract, cursor }: Props) {
  const me = useMe();
  const covers = useQuery(coversQuery(contract.id, cursor));
  const [chosen, setChosen] = useState<readonly Cover[]>([]);
  const [assigning, setAssigning] = useState<readonly Cover[]>();
  const [ending, setEnding] = useState<Cover>();
  const assigns = may(me, "placement.assign") && contract.status === "ACTIVE";
  const ends = may(me, "placement.end");
  const full = chosen.length >= MOST_AT_ONCE;

  return (
    <Panel
      title={c.title}
      note={c.order}
      flush
      extra={
        assigns ? (
          <Button
            size="small"
            type="primary"
            disabled={chosen.length === 0}
            onClick={() => setAssigning(chosen)}
          >
            {chosen.length > 0 ? c.assignSome(chosen.length) : c.assign}
          </Button>
        ) : null
      }
    >
      <ListTable<Cover>
        label={c.title}
        rows={covers.data?.items}
        rowKey={(row) => row.childId}
        columns={coverColumns({
          me,
          lines: contract.items.length,
          onEnd: ends ? setEnding : undefined,
          onAssign: assigns ? (cover) => setAssigning([cover]) : undefined,
        })}
        problem={covers.error}
        onRetry={() => void covers.refetch()}
        empty={
          <EmptyNote text={c.none} {...(contract.status === "ACTIVE" ? {} : { help: c.noneInactive })} />
        }
        minWidth={980}
        selection={
          assigns
            ? {
                selectedRowKeys: chosen.map((cover) => cover.childId),
                preserveSelectedRowKeys: true,
                onChange: (_, rows) => setChosen(rows.slice(0, MOST_AT_ONCE)),
                getCheckboxProps: (row) => ({
                  disabled:
                    row.due === "ended" || (full && !chosen.some((one) => one.childId === row.childId)),
                  "aria-label": c.choose(row.label),
                }),
                getTitleCheckboxProps: () => ({ "aria-label": c.chooseAll }),
              }
            : undefined
        }
        footer={<Pager next={covers.data?.next} />}
      />
      {assigning ? (
        <AssignDialog
          contractId={contract.id}
          covers={assigning}
          onClose={() => setAssigning(undefined)}
          onDone={() => setChosen([])}
        />
      ) : null}
      {ending ? <EndDialog cover={ending} onClose={() => setEnding(undefined)} /> : null}
    </Panel>
  );
}
