import type { Me } from "@guanhu/core/session/shape";
import { Link } from "@tanstack/react-router";
import { formatMoney, formatTime } from "../../shared/format.ts";
import { may } from "../../shared/session.ts";
import { acceptanceState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import type { Column } from "../part/list-table.tsx";
import type { AcceptanceRow } from "./acceptance.query.ts";
import { signedOf, worthOf } from "./acceptance-step.ts";

const c = t.acceptance;

/** Columns of lists of acceptances. */
export function acceptanceColumns(me: Me): Column<AcceptanceRow>[] {
  return [
    {
      title: c.milestone,
      key: "milestone",
      render: (row) => (
        <Link to="/acceptances/$id" params={{ id: row.id }}>
          {row.milestoneName}
        </Link>
      ),
    },
    { title: c.contract, key: "contract", render: (row) => <ContractLink me={me} of={row} /> },
    { title: c.organization, key: "organization", render: (row) => row.organizationName },
    { title: c.frozenAt, key: "frozenAt", width: 150, render: (row) => formatTime(row.frozenAt) },
    {
      title: c.amount,
      key: "amount",
      align: "right",
      render: (row) => <span className="number">{formatMoney(row.acceptedFen ?? worthOf(row.lines))}</span>,
    },
    {
      title: c.signed,
      key: "signed",
      align: "right",
      render: (row) => <span className="number">{c.signedOf(signedOf(row), row.members.length)}</span>,
    },
    { title: c.state, key: "state", render: (row) => <StateTag state={acceptanceState(row.state)} /> },
  ];
}

/** The contract of an acceptance or payment, as a link for whoever may open it. */
export function ContractLink({ me, of }: { me: Me; of: { contractId: string; title: string } }) {
  if (!may(me, "contract.read")) return of.title;
  return (
    <Link to="/contracts/$id" params={{ id: of.contractId }}>
      {of.title}
    </Link>
  );
}
