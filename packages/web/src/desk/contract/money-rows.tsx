import type { ContractPage } from "@guanhu/core/contract/shape";
import { multiplyFen } from "@guanhu/core/money";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { formatCount, formatMoney } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { contractAcceptancesQuery } from "../acceptance/acceptance.query.ts";
import { ProblemNote } from "../part/problem-note.tsx";
import { limitOf } from "./milestone.ts";
import { RowsLink } from "./rows-link.tsx";
import { SumTable } from "./sum-table.tsx";

const route = getRouteApi("/contracts/$id");
const c = t.money;

/** What was bought, or let through, line by line. */
export function ItemMoney({ page, part }: { page: ContractPage; part: "contracted" | "reviewed" }) {
  const { contract, progress, money } = page;
  const contracted = part === "contracted";
  return (
    <SumTable
      label={c[part]}
      head={[t.contract.item, t.contract.price, t.contract.quantity, t.payment.amount]}
      rows={progress.map((item) => ({
        key: item.id,
        cells: [
          item.name,
          formatMoney(item.priceFen),
          contracted ? (
            formatCount(item.quantity)
          ) : (
            <RowsLink key="rows" contractId={contract.id} item={item} of="accepted" count={item.accepted} />
          ),
          formatMoney(contracted ? multiplyFen(item.priceFen, item.quantity) : item.acceptedFen),
        ],
      }))}
      sum={contracted ? money.contractedFen : money.reviewedFen}
    />
  );
}

/** The acceptances that passed, and what was found false since. */
export function AcceptedMoney({ page: { contract, money } }: { page: ContractPage }) {
  const acceptances = useQuery(contractAcceptancesQuery(contract.id));
  if (acceptances.error) {
    return <ProblemNote problem={acceptances.error} onRetry={() => void acceptances.refetch()} />;
  }
  const passed = (acceptances.data?.items ?? []).filter((one) => one.acceptedFen !== undefined);
  const sum = passed.reduce((total, one) => total + (one.acceptedFen ?? 0), 0);
  const falseFen = acceptances.data ? sum - money.acceptedFen : 0;
  return (
    <SumTable
      label={c.accepted}
      head={[t.milestone.name, t.acceptance.conclusion, t.acceptance.frozenAt, t.milestone.acceptedFen]}
      rows={[
        ...passed.map((one) => ({
          key: one.id,
          cells: [
            <Link key="name" to="/acceptances/$id" params={{ id: one.id }}>
              {one.milestoneName}
            </Link>,
            one.concludedOn ?? t.format.none,
            one.frozenAt.slice(0, 10),
            formatMoney(one.acceptedFen ?? 0),
          ],
        })),
        ...(falseFen > 0
          ? [{ key: "false", cells: [c.falseAfter, "", "", c.minus(formatMoney(falseFen))] }]
          : []),
      ]}
      sum={money.acceptedFen}
    />
  );
}

/** How what is owed, or what can be asked for, comes about. */
export function PayableMoney({ page, part }: { page: ContractPage; part: "payable" | "available" }) {
  const { contract, money } = page;
  const search = route.useSearch();
  const link = (to: "accepted" | "payable" | "requested" | "paid") => (
    <Link to="/contracts/$id" params={{ id: contract.id }} search={{ ...search, money: to }}>
      {c[to]}
    </Link>
  );
  const accepted = (contract.milestones ?? []).filter((one) => one.state === "ACCEPTED");
  const limit = accepted.reduce((sum, one) => sum + limitOf(contract, one), 0);
  const back = money.availableFen - (money.payableFen - money.requestedFen - money.paidFen);
  const rows =
    part === "payable"
      ? [
          { key: "accepted", cells: [link("accepted"), "", formatMoney(money.acceptedFen)] },
          ...accepted.map((one) => ({
            key: one.id,
            cells: [one.name, t.part.percent(one.sharePercent), formatMoney(limitOf(contract, one))],
          })),
          { key: "limit", cells: [c.shareLimit, "", formatMoney(limit)] },
        ]
      : [
          { key: "payable", cells: [link("payable"), "", formatMoney(money.payableFen)] },
          { key: "requested", cells: [link("requested"), "", c.minus(formatMoney(money.requestedFen))] },
          { key: "paid", cells: [link("paid"), "", c.minus(formatMoney(money.paidFen))] },
          ...(back > 0 ? [{ key: "back", cells: [c.recovered, "", formatMoney(back)] }] : []),
        ];
  return (
    <SumTable
      label={c[part]}
      head={[t.part.of, t.milestone.share, t.payment.amount]}
      rows={rows}
      sum={part === "payable" ? money.payableFen : money.availableFen}
      sumLabel={c[part]}
    />
  );
}
