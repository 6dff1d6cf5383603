import type { Me } from "@guanhu/core/session/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatMoney } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import type { OwnWait } from "./money-waits.ts";
import { ownMoneyQuery } from "./todo.query.ts";

/** What waits for my organization: results to confirm, payments to ask for and to confirm. */
export function OwnMoneyPanel({ me }: { me: Me }) {
  const found = useQuery(ownMoneyQuery(me));
  return (
    <Panel title={t.todo.ofContracts} flush>
      <ListTable<OwnWait>
        label={t.todo.ofContracts}
        rows={found.data}
        rowKey={(row) => row.kind + row.id + row.milestoneName}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<EmptyNote text={t.todo.noOfContracts} />}
        minWidth={640}
        columns={[
          { title: t.todo.waitsFor, key: "waits", render: (row) => <WaitLink wait={row} /> },
          { title: t.milestone.name, key: "milestone", render: (row) => row.milestoneName },
          {
            title: t.contract.title,
            key: "contract",
            render: (row) => (
              <Link to="/contracts/$id" params={{ id: row.contract.id }}>
                {row.contract.title}
              </Link>
            ),
          },
          {
            title: t.payment.amount,
            key: "amount",
            align: "right",
            render: (row) => (
              <span className="number">
                {row.amountFen === undefined ? t.format.none : formatMoney(row.amountFen)}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function WaitLink({ wait }: { wait: OwnWait }) {
  const params = { id: wait.id };
  switch (wait.kind) {
    case "confirmAcceptance":
      return (
        <Link to="/acceptances/$id" params={params}>
          {t.todo.confirmAcceptance}
        </Link>
      );
    case "rectify":
      return (
        <Link to="/acceptances/$id" params={params} className="wait-orange">
          {t.todo.rectify(wait.rectifyBy ?? "")}
        </Link>
      );
    case "confirmPayment":
      return (
        <Link to="/payments/$id" params={params}>
          {t.todo.confirmPayment}
        </Link>
      );
    case "requestPayment":
      return wait.blocks?.length ? (
        <>
          <Link to="/contracts/$id" params={params} className="wait-orange">
            {t.todo.paymentBlocked}
          </Link>
          {wait.blocks.map((block) => (
            <small key={block.code} className="quiet">
              {block.text}
            </small>
          ))}
        </>
      ) : (
        <Link to="/contracts/$id" params={params}>
          {t.todo.requestPayment}
        </Link>
      );
  }
}
