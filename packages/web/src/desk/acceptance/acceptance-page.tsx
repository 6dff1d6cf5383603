import { PrinterOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useLocation } from "@tanstack/react-router";
import { Button, Skeleton } from "antd";
import { may, useMe } from "../../shared/session.ts";
import { acceptanceState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { PageHead } from "../part/page-head.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { type AcceptanceRow, acceptanceQuery } from "./acceptance.query.ts";
import { AcceptanceActions } from "./acceptance-actions.tsx";
import { AcceptanceFacts } from "./acceptance-facts.tsx";
import { netOf } from "./acceptance-step.ts";
import { Conclusion } from "./conclusion.tsx";
import { LineDrawer } from "./line-drawer.tsx";
import { LinesPanel } from "./lines-panel.tsx";
import { OpinionsPanel } from "./opinions-panel.tsx";
import { SamplePanel } from "./sample-panel.tsx";
import { TeamPanel } from "./team-panel.tsx";
import "../contract/money.css";

const route = getRouteApi("/acceptances/$id");
const c = t.acceptance;

/** An acceptance: what was counted, how it was judged, who was asked and who signed; printed, it is the report. */
export function AcceptancePage() {
  const { id } = route.useParams();
  const me = useMe();
  const found = useQuery(acceptanceQuery(id));
  const crumbs = me.organizationId ? [] : [{ label: c.listTitle, to: "/acceptances" }];
  if (found.error && !found.data) {
    return (
      <>
        <PageHead title={c.listTitle} />
        <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
      </>
    );
  }
  if (!found.data) {
    return (
      <>
        <PageHead title={c.listTitle} />
        <Skeleton active paragraph={{ rows: 8 }} />
      </>
    );
  }
  return <Opened key={id} acceptance={found.data} crumbs={crumbs} />;
}

function Opened({
  acceptance,
  crumbs,
}: {
  acceptance: AcceptanceRow;
  crumbs: readonly { label: string; to: string }[];
}) {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { pathname } = useLocation();
  const line = acceptance.lines.find((one) => one.itemId === search.rows);
  const contract = { label: acceptance.title, to: `/contracts/${acceptance.contractId}` };
  return (
    <>
      <p className="print-only report-title">{c.report}</p>
      <PageHead
        title={c.title(acceptance.milestoneName)}
        state={acceptanceState(acceptance.state)}
        crumbs={may(me, "contract.read") ? [...crumbs, contract] : crumbs}
        meta={
          <>
            <code>{acceptance.contractNo}</code>
            <span>{acceptance.title}</span>
          </>
        }
        actions={
          <>
            <AcceptanceActions acceptance={acceptance} />
            <Button icon={<PrinterOutlined />} onClick={() => print()}>
              {t.part.print}
            </Button>
          </>
        }
      />
      <AcceptanceFacts acceptance={acceptance} />
      <LinesPanel acceptance={acceptance} />
      <TeamPanel acceptance={acceptance} />
      <SamplePanel acceptance={acceptance} />
      {acceptance.sample ? <OpinionsPanel acceptance={acceptance} /> : null}
      <Conclusion acceptance={acceptance} />
      {line ? (
        <LineDrawer
          line={{
            contractId: acceptance.contractId,
            milestoneId: acceptance.milestoneId,
            itemId: line.itemId,
            state: search.of ?? "ACCEPTED",
          }}
          name={line.name}
          counted={netOf(line).quantity}
          page={pathname}
          onClose={() => void navigate({ search: {}, resetScroll: false })}
        />
      ) : null}
    </>
  );
}
