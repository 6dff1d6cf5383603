import type { Me } from "@guanhu/core/session/shape";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatMoney } from "../../shared/format.ts";
import { contractState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { type ContractRow, contractsQuery } from "../contract/contract.query.ts";
import { countyOf } from "../division/county.ts";
import { CountyFilter } from "../division/county-filter.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { waitingFirst } from "./waiting-first.ts";

const SHOWN = 8;

interface Props {
  me: Me;
  division: string | undefined;
  onDivision(division: string | undefined): void;
}

/** The contracts that are not over yet: those that wait for me first, then those under way. */
export function RecentContracts({ me, division, onDivision }: Props) {
  const county = countyOf(me, division);
  const contracts = useQuery({ ...contractsQuery({ division: county.ask }), enabled: county.known });
  const rows = contracts.data && waitingFirst(me, contracts.data.items).slice(0, SHOWN);
  return (
    <Panel
      title={t.todo.contracts}
      flush
      extra={
        <Link to="/contracts" search={division ? { division } : {}}>
          {t.todo.allContracts}
        </Link>
      }
    >
      <CountyFilter me={me} division={division} onChange={onDivision} />
      {county.known ? (
        <ListTable<ContractRow>
          label={t.todo.contracts}
          rows={rows}
          rowKey={(row) => row.id}
          problem={contracts.error}
          onRetry={() => void contracts.refetch()}
          empty={<EmptyNote text={t.contract.none} />}
          minWidth={700}
          columns={[
            {
              title: t.contract.title,
              key: "title",
              render: (row) => (
                <Link to="/contracts/$id" params={{ id: row.id }}>
                  {row.title}
                </Link>
              ),
            },
            { title: t.contract.organization, key: "organization", render: (row) => row.organizationName },
            { title: t.contract.term, key: "term", render: (row) => t.part.period(row.from, row.to) },
            {
              title: t.contract.amount,
              key: "amount",
              align: "right",
              render: (row) => <span className="number">{formatMoney(row.amountFen)}</span>,
            },
            {
              title: t.contract.state,
              key: "state",
              render: (row) => <StateTag state={contractState(row.status)} />,
            },
          ]}
        />
      ) : null}
    </Panel>
  );
}
