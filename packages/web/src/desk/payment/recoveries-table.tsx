import type { RecoveryShown } from "@guanhu/core/payment/recovery/shape";
import { recoveryReasons } from "@guanhu/core/payment/recovery/shape";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { formatMoney, formatTime } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { recoveryState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { type Column, ListTable } from "../part/list-table.tsx";
import { recoveriesQuery } from "./payment.query.ts";
import { SettleDialog } from "./settle-dialog.tsx";

const c = t.recovery;

/** Money that is to come back, or came back, each with the deliverable that it was paid for; open first. */
export function RecoveriesTable(props: { contractId: string } | { division: string | undefined }) {
  const me = useMe();
  const found = useInfiniteQuery(recoveriesQuery(props));
  const [settling, setSettling] = useState<RecoveryShown>();
  const rows = found.data?.pages.flatMap((page) => page.items);
  const settles = may(me, "recovery.settle") && rows?.some((row) => row.state === "OPEN");
  const contract: Column<RecoveryShown> = {
    title: c.contract,
    key: "contract",
    render: (row) => (
      <Link to="/contracts/$id" params={{ id: row.contractId }} className="code">
        {row.contractNo}
      </Link>
    ),
  };
  return (
    <>
      <ListTable<RecoveryShown>
        label={c.title}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          ...("contractId" in props ? [] : [contract]),
          ...columns,
          { title: c.deliverable, key: "deliverable", render: (row) => <DeliverableLink of={row} /> },
          ...(settles ? [settleColumn(setSettling)] : []),
        ]}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyNote text={c.none} />}
        minWidth={720}
        footer={
          found.hasNextPage ? (
            <div className="more">
              <Button loading={found.isFetching} onClick={() => void found.fetchNextPage()}>
                {t.part.more}
              </Button>
            </div>
          ) : undefined
        }
      />
      {settling ? <SettleDialog recovery={settling} onClose={() => setSettling(undefined)} /> : null}
    </>
  );
}

function DeliverableLink({ of }: { of: RecoveryShown }) {
  const me = useMe();
  if (may(me, "deliverable.read")) {
    return (
      <Link to="/deliverables/$id" params={{ id: of.deliverableId }}>
        {c.openDeliverable}
      </Link>
    );
  }
  return <code>{of.deliverableId}</code>;
}

const columns: readonly Column<RecoveryShown>[] = [
  {
    title: c.amount,
    key: "amount",
    align: "right",
    render: (row) => <span className="number">{formatMoney(row.amountFen)}</span>,
  },
  { title: c.state, key: "state", render: (row) => <StateTag state={recoveryState(row.state)} /> },
  { title: c.reason, key: "reason", render: (row) => recoveryReasons[row.reason] },
  {
    title: c.openedAt,
    key: "openedAt",
    render: (row) => (
      <>
        {formatTime(row.openedAt)} <span className="quiet">{row.openedByName}</span>
      </>
    ),
  },
  {
    title: c.returnedOn,
    key: "returnedOn",
    render: (row) =>
      row.returnedOn ? (
        <>
          {row.returnedOn} <small className="quiet is-block">{row.voucherNo}</small>
        </>
      ) : (
        t.format.none
      ),
  },
];

function settleColumn(onSettle: (row: RecoveryShown) => void): Column<RecoveryShown> {
  return {
    title: t.part.actions,
    key: "actions",
    className: "print-hidden",
    render: (row) =>
      row.state === "OPEN" ? (
        <Button type="link" size="small" onClick={() => onSettle(row)}>
          {c.settle}
        </Button>
      ) : null,
  };
}
