import { PrinterOutlined } from "@ant-design/icons";
import type { DeliverablePage as Page } from "@guanhu/core/deliverable/shape";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Alert, Button, Skeleton } from "antd";
import { useState } from "react";
import type { ApiProblem } from "../../api/problem.ts";
import { flagLabel } from "../../shared/flag.ts";
import { formatMoney } from "../../shared/format.ts";
import { useMe } from "../../shared/session.ts";
import { deliverableState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { contractQuery } from "../contract/contract.query.ts";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { decisionFor } from "./decision.ts";
import { DecisionPanel } from "./decision-panel.tsx";
import { deliverableQuery } from "./deliverable.query.ts";
import { DeliverableFacts } from "./deliverable-facts.tsx";
import { FalsePanel } from "./false-panel.tsx";
import { findingFalse } from "./find-false.ts";
import { kindLabel } from "./kind.ts";
import { Photos } from "./photos.tsx";
import { Report } from "./report.tsx";
import { StaleNote } from "./stale-note.tsx";
import { Versions } from "./versions.tsx";

const route = getRouteApi("/deliverables/$id");

/** A deliverable: what was reported, the photos, what to look at twice, and the decision on it. */
export function DeliverablePage() {
  const { id } = route.useParams();
  const found = useQuery(deliverableQuery(id));
  if (found.error && !found.data) {
    return (
      <>
        <PageHead title={t.deliverable.title} />
        <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
      </>
    );
  }
  if (!found.data) {
    return (
      <>
        <PageHead title={t.deliverable.title} />
        <Skeleton active paragraph={{ rows: 8 }} />
      </>
    );
  }
  return <Opened key={id} page={found.data} />;
}

function Opened({ page }: { page: Page }) {
  const me = useMe();
  const { from, division } = route.useSearch();
  const [stale, setStale] = useState<ApiProblem>();
  const { deliverable, report, reason, photos } = page;
  const contract = useQuery(contractQuery(deliverable.contractId));
  const item = contract.data?.contract.items.find((one) => one.id === deliverable.itemId);
  const decision = decisionFor(me, deliverable);
  const finding = findingFalse(me, deliverable);
  const captions = new Map(report.header.attachments.map((one) => [one.fileId, one.caption]));
  const title = `${deliverable.label} · ${kindLabel(deliverable.kind)}`;

  return (
    <>
      <PageHead
        title={title}
        state={deliverableState(deliverable.state)}
        crumbs={
          from === "queue"
            ? [{ label: t.nav.queue, to: "/queue" }]
            : [
                { label: t.nav.contracts, to: "/contracts" },
                {
                  label: contract.data?.contract.title ?? t.deliverable.contract,
                  to: `/contracts/${deliverable.contractId}`,
                },
              ]
        }
        meta={
          <>
            <code>{deliverable.receiptNo}</code>
            <span>{t.deliverable.editionNo(deliverable.edition)}</span>
          </>
        }
        actions={
          <Button icon={<PrinterOutlined />} onClick={() => print()}>
            {t.part.print}
          </Button>
        }
      />
      <div className="two-columns">
        <div className="column-main">
          {reason ? (
            <Alert
              type={isRefused(deliverable.state) ? "error" : "warning"}
              showIcon
              title={t.deliverable.reasonOf(deliverableState(deliverable.state).label)}
              description={<span className="long-text">{reason}</span>}
            />
          ) : null}
          {deliverable.flags.length > 0 ? (
            <Alert
              type="warning"
              showIcon
              title={t.deliverable.flagsTitle}
              description={
                <ul className="flag-list">
                  {deliverable.flags.map((flag) => (
                    <li key={flag}>{flagLabel(flag)}</li>
                  ))}
                </ul>
              }
            />
          ) : null}
          <Panel title={t.deliverable.photosTitle(photos.length)}>
            <Photos photos={photos.map((photo) => ({ ...photo, caption: captions.get(photo.fileId) }))} />
          </Panel>
          <Panel title={t.deliverable.report}>
            <Report
              body={report}
              photoNo={(fileId) => {
                const nth = photos.findIndex((photo) => photo.fileId === fileId);
                return nth < 0 ? undefined : nth + 1;
              }}
            />
          </Panel>
        </div>
        <aside className="column-side">
          {stale ? <StaleNote problem={stale} /> : null}
          {decision ? (
            <DecisionPanel
              decision={decision}
              subject={{ ...deliverable, label: title }}
              worth={item ? t.decision.worth(item.name, formatMoney(item.priceFen)) : undefined}
              from={from}
              division={division}
              onStale={setStale}
            />
          ) : null}
          {finding ? (
            <FalsePanel
              subject={{ ...deliverable, label: title }}
              notYet={finding.notYet}
              onStale={setStale}
            />
          ) : null}
          <DeliverableFacts deliverable={deliverable} contract={contract.data} />
          {deliverable.replaces || deliverable.replacedBy ? (
            <Panel title={t.deliverable.versions}>
              <Versions deliverable={deliverable} />
            </Panel>
          ) : null}
        </aside>
      </div>
    </>
  );
}

function isRefused(state: Page["deliverable"]["state"]): boolean {
  return state === "REJECTED" || state === "FOUND_FALSE";
}
