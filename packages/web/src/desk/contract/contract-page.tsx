import { PrinterOutlined } from "@ant-design/icons";
import type { ContractPage as Page } from "@guanhu/core/contract/shape";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Alert, Button, Skeleton } from "antd";
import { may, useMe } from "../../shared/session.ts";
import { contractState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { contractQuery } from "./contract.query.ts";
import { ContractActions } from "./contract-actions.tsx";
import { ContractFacts } from "./contract-facts.tsx";
import { CoversPanel } from "./covers-panel.tsx";
import { ItemsTable } from "./items-table.tsx";
import { RowsDrawer } from "./rows-drawer.tsx";

const route = getRouteApi("/contracts/$id");
const c = t.contract;

/** A contract: parties and term, what was bought, delivered and accepted, and the children under it. */
export function ContractPage() {
  const { id } = route.useParams();
  const found = useQuery(contractQuery(id));
  const crumbs = [{ label: t.nav.contracts, to: "/contracts" }];
  if (found.error && !found.data) {
    return (
      <>
        <PageHead title={c.page} crumbs={crumbs} />
        <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
      </>
    );
  }
  if (!found.data) {
    return (
      <>
        <PageHead title={c.page} crumbs={crumbs} />
        <Skeleton active paragraph={{ rows: 8 }} />
      </>
    );
  }
  return <Opened key={id} page={found.data} />;
}

function Opened({ page }: { page: Page }) {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { contract } = page;
  const shown = page.progress.find((item) => item.id === search.rows);

  return (
    <>
      <PageHead
        title={contract.title}
        state={contractState(contract.status)}
        crumbs={[{ label: t.nav.contracts, to: "/contracts" }]}
        meta={<code>{contract.contractNo}</code>}
        actions={
          <>
            <ContractActions contract={contract} />
            <Button icon={<PrinterOutlined />} onClick={() => print()}>
              {t.part.print}
            </Button>
            {may(me, "audit.read") ? (
              <Link to="/audit/$kind/$id" params={{ kind: "contract", id: contract.id }}>
                <Button>{t.audit.open}</Button>
              </Link>
            ) : null}
          </>
        }
      />
      {contract.statusReason ? (
        <Alert
          type="warning"
          showIcon
          title={c.statusReason(contractState(contract.status).label)}
          description={contract.statusReason}
        />
      ) : null}
      <ContractFacts page={page} />
      <Panel title={c.items} note={c.itemsNote} flush>
        <ItemsTable page={page} />
      </Panel>
      {may(me, "placement.read") ? <CoversPanel contract={contract} cursor={search.cursor} /> : null}
      {shown ? (
        <RowsDrawer
          contractId={contract.id}
          item={shown}
          of={search.of ?? "all"}
          onClose={() => void navigate({ search: { ...search, rows: undefined, of: undefined } })}
        />
      ) : null}
    </>
  );
}
