import { engagementModes, serviceKinds } from "@guanhu/core/need/shape";
import { purchaserKinds } from "@guanhu/core/purchase-rule/shape";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Alert, Button, Skeleton } from "antd";
import { formatMoney, formatTime } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { needState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Facts } from "../part/facts.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import "../project/buying.css";
import { ItemsTable } from "../project/criteria-panel.tsx";
import { ConsultationsPanel } from "./consultations-panel.tsx";
import { type NeedRow, needQuery } from "./need.query.ts";
import { NeedActions } from "./need-actions.tsx";
import { isOwn, nextOf } from "./need-step.ts";
import { NegativePanel } from "./negative-panel.tsx";
import { SplittingPanel } from "./splitting-panel.tsx";

const route = getRouteApi("/needs/$id");
const c = t.need;

/** A need with every fact that must be there before it may be bought. */
export function NeedPage() {
  const me = useMe();
  const { id } = route.useParams();
  const found = useQuery(needQuery(id));
  const crumbs = [{ label: t.nav.needs, to: "/needs" }];
  const need = found.data;
  if (!need) {
    return (
      <>
        <PageHead title={c.page} crumbs={crumbs} />
        {found.error ? (
          <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <Skeleton active paragraph={{ rows: 8 }} />
        )}
      </>
    );
  }
  return (
    <>
      <PageHead
        title={need.title}
        state={needState(need.status)}
        crumbs={crumbs}
        meta={
          <span>
            {c.next}：{nextOf(need)}
          </span>
        }
        actions={
          <>
            <NeedActions need={need} />
            {need.status === "DRAFT" && isOwn(me, need) && may(me, "need.draft") ? (
              <Link to="/needs/$id/edit" params={{ id: need.id }}>
                <Button>{c.edit}</Button>
              </Link>
            ) : null}
            {may(me, "audit.read") ? (
              <Link to="/audit/$kind/$id" params={{ kind: "need", id: need.id }}>
                <Button>{t.audit.open}</Button>
              </Link>
            ) : null}
          </>
        }
      />
      {need.status === "REJECTED" && need.statusReason ? (
        <Alert type="error" showIcon title={c.rejected} description={need.statusReason} />
      ) : null}
      <NeedFacts need={need} />
      <SplittingPanel need={need} />
      <Panel title={c.items} flush>
        <ItemsTable items={need.items} />
      </Panel>
      <NegativePanel key={need.version} need={need} />
      <ConsultationsPanel need={need} />
    </>
  );
}

function NeedFacts({ need }: { need: NeedRow }) {
  const { catalogueApproval, splittingApproval } = need;
  return (
    <Panel title={c.facts}>
      <Facts
        items={[
          { label: c.purchaser, value: need.purchaserName },
          {
            label: c.purchaserKind,
            value: `${purchaserKinds[need.purchaserKind]}${need.byReference ? `（${c.byReference}）` : ""}`,
          },
          { label: c.amount, value: <span className="number">{formatMoney(need.amountFen)}</span> },
          { label: c.fiscalYear, value: String(need.fiscalYear) },
          {
            label: c.budgetLine,
            value: (
              <Link
                to="/budget"
                search={{
                  division: need.division,
                  year: String(need.fiscalYear),
                  line: need.budgetLineCode,
                }}
              >
                <code>{need.budgetLineCode}</code>
              </Link>
            ),
          },
          { label: c.mode, value: engagementModes[need.engagementMode] },
          { label: c.kind, value: serviceKinds[need.serviceKind] },
          { label: c.drafted, value: c.byAt(need.createdByName, formatTime(need.createdAt)) },
          need.approvedByName
            ? { label: c.approved, value: c.byAt(need.approvedByName, formatTime(need.approvedAt)) }
            : undefined,
          catalogueApproval
            ? {
                label: c.catalogueApproval,
                value: c.approvalOf(catalogueApproval.documentNo, catalogueApproval.approvedOn),
              }
            : undefined,
          splittingApproval
            ? {
                label: c.splittingApproval,
                value: c.approvalOf(splittingApproval.documentNo, splittingApproval.approvedOn),
              }
            : undefined,
          need.projectId
            ? {
                label: c.project,
                value: (
                  <Link to="/projects/$id" params={{ id: need.projectId }}>
                    {c.openProject}
                  </Link>
                ),
              }
            : undefined,
        ]}
      />
    </Panel>
  );
}
