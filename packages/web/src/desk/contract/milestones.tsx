import type { Acceptance } from "@guanhu/core/acceptance/shape";
import type { ContractPage, Milestone } from "@guanhu/core/contract/shape";
import type { PaymentShown } from "@guanhu/core/payment/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { formatMoney, today } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { acceptanceState, milestoneState, paymentState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { contractAcceptancesQuery } from "../acceptance/acceptance.query.ts";
import { OpenDialog } from "../acceptance/open-dialog.tsx";
import { ActionButton } from "../part/action-button.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { contractPaymentsQuery } from "../payment/payment.query.ts";
import { RequestDialog } from "../payment/request-dialog.tsx";
import { limitOf, mayOpen, mayRequest, type Opening } from "./milestone.ts";

const c = t.milestone;

/** The stages of a contract: when each is to be accepted, what it may pay, its acceptance and its payments. */
export function Milestones({ page }: { page: ContractPage }) {
  const me = useMe();
  const { contract } = page;
  const [opening, setOpening] = useState<Milestone>();
  const [requesting, setRequesting] = useState<Milestone>();
  const acceptances = useQuery({
    ...contractAcceptancesQuery(contract.id),
    enabled: may(me, "acceptance.read"),
  });
  const payments = useQuery({ ...contractPaymentsQuery(contract.id), enabled: may(me, "payment.read") });
  const milestones = contract.milestones ?? [];
  const on = today();
  const acts = milestones.some((row) => mayOpen(me, contract, row).shown || mayRequest(me, contract, row));
  return (
    <Panel title={c.title} note={c.note} flush>
      <ListTable<Milestone>
        label={c.title}
        rows={milestones}
        rowKey={(row) => row.id}
        problem={acceptances.error ?? payments.error}
        empty={null}
        minWidth={900}
        columns={[
          { title: c.name, key: "name", render: (row) => row.name },
          {
            title: c.until,
            key: "until",
            width: 170,
            render: (row) =>
              row.state === "OPEN" && row.until < on ? (
                <span className="wait-red">
                  {row.until} {c.late}
                </span>
              ) : (
                row.until
              ),
          },
          {
            title: c.share,
            key: "share",
            align: "right",
            render: (row) => <span className="number">{t.part.percent(row.sharePercent)}</span>,
          },
          {
            title: c.limit,
            key: "limit",
            align: "right",
            render: (row) => <span className="number">{formatMoney(limitOf(contract, row))}</span>,
          },
          {
            title: c.state,
            key: "state",
            render: (row) => <StateTag state={milestoneState(row.state)} />,
          },
          {
            title: c.acceptance,
            key: "acceptance",
            render: (row) => <AcceptanceLink milestone={row} acceptances={acceptances.data?.items} />,
          },
          {
            title: c.payment,
            key: "payment",
            render: (row) => (
              <PaymentLinks payments={payments.data?.items.filter((one) => one.milestoneId === row.id)} />
            ),
          },
          ...(acts
            ? [
                {
                  title: t.part.actions,
                  key: "actions",
                  className: "print-hidden",
                  render: (row: Milestone) => (
                    <div className="row-actions">
                      <OpenButton
                        opening={mayOpen(me, contract, row)}
                        row={row}
                        onOpen={() => setOpening(row)}
                      />
                      {mayRequest(me, contract, row) ? (
                        <Button
                          type="link"
                          size="small"
                          aria-label={c.requestOne(row.name)}
                          onClick={() => setRequesting(row)}
                        >
                          {c.request}
                        </Button>
                      ) : null}
                    </div>
                  ),
                },
              ]
            : []),
        ]}
      />
      {opening ? (
        <OpenDialog contract={contract} milestone={opening} onClose={() => setOpening(undefined)} />
      ) : null}
      {requesting?.acceptanceId ? (
        <RequestDialog
          contractId={contract.id}
          milestone={requesting}
          acceptanceId={requesting.acceptanceId}
          onClose={() => setRequesting(undefined)}
        />
      ) : null}
    </Panel>
  );
}

function OpenButton({ opening, row, onOpen }: { opening: Opening; row: Milestone; onOpen(): void }) {
  if (!opening.shown) return null;
  return (
    <ActionButton
      type="link"
      size="small"
      reason={opening.notYet}
      aria-label={c.openOne(row.name)}
      onClick={onOpen}
    >
      {c.open}
    </ActionButton>
  );
}

function AcceptanceLink({
  milestone,
  acceptances = [],
}: {
  milestone: Milestone;
  acceptances: readonly Omit<Acceptance, "head">[] | undefined;
}) {
  const { acceptanceId } = milestone;
  if (!acceptanceId) return c.none;
  const acceptance = acceptances.find((one) => one.id === acceptanceId);
  return (
    <Link to="/acceptances/$id" params={{ id: acceptanceId }}>
      {textOf(acceptance)}
    </Link>
  );
}

function PaymentLinks({ payments = [] }: { payments: readonly PaymentShown[] | undefined }) {
  if (payments.length === 0) return c.none;
  return payments.map((payment) => (
    <div key={payment.id}>
      <Link to="/payments/$id" params={{ id: payment.id }} className="number">
        {formatMoney(payment.amountFen)}
      </Link>{" "}
      <StateTag state={paymentState(payment.state)} />
    </div>
  ));
}

function textOf(acceptance: Omit<Acceptance, "head"> | undefined): string {
  if (!acceptance) return c.acceptance;
  const { acceptedFen, state } = acceptance;
  return acceptedFen === undefined ? acceptanceState(state).label : formatMoney(acceptedFen);
}
