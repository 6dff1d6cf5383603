import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { formatMoney } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { contractState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { countyOf } from "../division/county.ts";
import { CountyFilter } from "../division/county-filter.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import { type ContractRow, contractsQuery } from "./contract.query.ts";

const route = getRouteApi("/contracts");
const c = t.contract;

/** Contracts of my organization, or of a county, newest first. */
export function ContractsPage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const county = countyOf(me, search.division);
  const contracts = useQuery({
    ...contractsQuery({ division: county.ask, cursor: search.cursor }),
    enabled: county.known,
  });
  const draft = may(me, "contract.create") ? (
    <Link to="/contracts/new">
      <Button type="primary">{c.draft}</Button>
    </Link>
  ) : null;

  return (
    <>
      <PageHead title={c.listTitle} actions={draft} />
      <CountyFilter
        me={me}
        division={search.division}
        onChange={(division) => void navigate({ search: { division, cursor: undefined } })}
      />
      {county.known ? (
        <Panel title={c.list} note={c.listOrder} flush>
          <ListTable
            label={c.list}
            rows={contracts.data?.items}
            rowKey={(row) => row.id}
            columns={columns}
            problem={contracts.error}
            onRetry={() => void contracts.refetch()}
            empty={<EmptyNote text={c.none} help={me.organizationId ? c.noneHelp : ""} />}
            minWidth={860}
            footer={<Pager next={contracts.data?.next} />}
          />
        </Panel>
      ) : null}
    </>
  );
}

const columns = [
  {
    title: c.title,
    key: "title",
    render: (row: ContractRow) => (
      <Link to="/contracts/$id" params={{ id: row.id }}>
        {row.title}
      </Link>
    ),
  },
  { title: c.no, key: "no", render: (row: ContractRow) => <code>{row.contractNo}</code> },
  { title: c.organization, key: "organization", render: (row: ContractRow) => row.organizationName },
  { title: c.term, key: "term", width: 200, render: (row: ContractRow) => t.part.period(row.from, row.to) },
  {
    title: c.amount,
    key: "amount",
    align: "right" as const,
    render: (row: ContractRow) => <span className="number">{formatMoney(row.amountFen)}</span>,
  },
  {
    title: c.state,
    key: "state",
    render: (row: ContractRow) => <StateTag state={contractState(row.status)} />,
  },
];
