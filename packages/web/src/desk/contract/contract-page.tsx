import { PrinterOutlined } from "@ant-design/icons";
import type { ContractPage as Page } from "@guanhu/core/contract/shape";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Alert, Button, Skeleton } from "antd";
import { may, useMe } from "../../shared/session.ts";
import { contractState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { BreachesPanel } from "../breach/breaches-panel.tsx";
import { EvaluationPanel } from "../evaluation/evaluation-panel.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { FilePanel } from "../procurement-file/file-panel.tsx";
import { ChangesPanel } from "./changes-panel.tsx";
import { Clocks } from "./clocks.tsx";
import { contractQuery } from "./contract.query.ts";
import { ContractActions } from "./contract-actions.tsx";
import { ContractFacts } from "./contract-facts.tsx";
import { isMine } from "./contract-step.ts";
import { CoversPanel } from "./covers-panel.tsx";
import { ItemsTable } from "./items-table.tsx";
import { Milestones } from "./milestones.tsx";
import { MoneyDrawer } from "./money-drawer.tsx";
import { MoneyStrip } from "./money-strip.tsx";
import { PaperPanel } from "./paper-panel.tsx";
import { RowsDrawer } from "./rows-drawer.tsx";
import { PrintedText, TextDrawer } from "./text-drawer.tsx";

const route = getRouteApi("/contracts/$id");
const c = t.contract;

/** A contract: its money, its milestones, what was bought and delivered, its paper, and the children under it. */
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
  const signed = contract.status !== "DRAFT";
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
            <ContractActions page={page} />
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
      <MoneyStrip page={page} />
      <ContractFacts page={page} />
      <Milestones page={page} />
      <Panel title={c.items} note={may(me, "deliverable.list") ? c.itemsNote : null} flush>
        <ItemsTable page={page} />
      </Panel>
      <Clocks page={page} />
      {may(me, "placement.read") ? <CoversPanel contract={contract} cursor={search.cursor} /> : null}
      <PaperPanel page={page} />
      {signed ? (
        <>
          <ChangesPanel page={page} />
          {may(me, "breach.read") ? <BreachesPanel page={page} /> : null}
          {may(me, "evaluation.read") ? <EvaluationPanel page={page} /> : null}
          {isMine(me, contract) && may(me, "procurementFile.read") ? <FilePanel page={page} /> : null}
        </>
      ) : null}
      {search.money ? (
        <MoneyDrawer
          page={page}
          part={search.money}
          onClose={() => void navigate({ search: { ...search, money: undefined }, resetScroll: false })}
        />
      ) : null}
      {search.text ? (
        <>
          <TextDrawer
            contractId={contract.id}
            onClose={() => void navigate({ search: { ...search, text: undefined }, resetScroll: false })}
          />
          <PrintedText contractId={contract.id} />
        </>
      ) : null}
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
