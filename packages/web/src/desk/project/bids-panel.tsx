import { LockOutlined } from "@ant-design/icons";
import { type BidShown, rejectionGrounds } from "@guanhu/core/bid/shape";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { formatMoney } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { bidState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { BidLink } from "./bid-link.tsx";
import { CreditDialog } from "./credit-dialog.tsx";
import { bidsQuery } from "./project.query.ts";
import { isOfPurchaser } from "./project-step.ts";

const c = t.bid;

/** The bids; before they are opened nothing but that they are sealed: not even whether there are any. */
export function BidsPanel({ project }: { project: ProjectShown }) {
  if (!project.openedAt)
    return (
      <Panel title={c.panel}>
        <p className="seal-note">
          <LockOutlined aria-hidden />
          {c.sealed}
        </p>
      </Panel>
    );
  return <OpenedBids project={project} />;
}

function OpenedBids({ project }: { project: ProjectShown }) {
  const me = useMe();
  const found = useQuery(bidsQuery(project.id));
  const [checking, setChecking] = useState<BidShown>();
  const checks =
    isOfPurchaser(me, project) &&
    may(me, "bid.check") &&
    project.status === "REVIEWING" &&
    !project.qualifiedAt;
  const masked = found.error instanceof ApiProblem && found.error.code === "bid.masked";
  if (masked)
    return (
      <Panel title={c.panel}>
        <p>{c.masked}</p>
      </Panel>
    );
  return (
    <Panel title={c.panel} note={found.data ? c.listNote(found.data.length) : null} flush>
      <ListTable<BidShown>
        label={c.panel}
        rows={found.data}
        rowKey={(row) => row.id}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyNote text={c.none} />}
        minWidth={720}
        columns={[
          {
            title: c.parties,
            key: "parties",
            render: (row) => (
              <BidLink
                projectId={project.id}
                bidId={row.id}
                name={row.parties?.map((one) => one.name).join(t.part.comma) ?? row.organizationName}
              />
            ),
          },
          {
            title: c.amount,
            key: "amount",
            width: 140,
            align: "right",
            render: (row) => (
              <span className="number">
                {row.amountFen === undefined ? t.format.none : formatMoney(row.amountFen)}
              </span>
            ),
          },
          {
            title: c.status,
            key: "status",
            width: 110,
            render: (row) => <StateTag state={bidState(row.status)} />,
          },
          { title: c.credit, key: "credit", render: (row) => <Credit bid={row} /> },
          ...(checks
            ? [
                {
                  title: t.part.actions,
                  key: "actions",
                  width: 130,
                  render: (row: BidShown) =>
                    row.status === "OPENED" ? (
                      <Button size="small" onClick={() => setChecking(row)}>
                        {c.check}
                      </Button>
                    ) : null,
                },
              ]
            : []),
        ]}
      />
      {checking ? (
        <CreditDialog project={project} bid={checking} onClose={() => setChecking(undefined)} />
      ) : null}
    </Panel>
  );
}

function Credit({ bid: { rejection, creditByName } }: { bid: BidShown }) {
  if (rejection)
    return (
      <>
        {rejectionGrounds[rejection.ground]}
        {rejection.reason ? <small className="quiet is-block">{rejection.reason}</small> : null}
      </>
    );
  return creditByName ? c.creditBy(creditByName) : t.format.none;
}
