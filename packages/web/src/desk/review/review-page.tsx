import { type ReviewPage as Page, seatKinds } from "@guanhu/core/project/review/shape";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Alert, Skeleton } from "antd";
import { formatMoney, formatTime } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Facts } from "../part/facts.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { PriceTable } from "../project/bid-drawer.tsx";
import "../project/buying.css";
import { ItemsTable } from "../project/criteria-panel.tsx";
import { DeclarePanel } from "./declare-panel.tsx";
import { OthersPanel } from "./others-panel.tsx";
import { reviewQuery } from "./review.query.ts";
import { ReviewActions } from "./review-actions.tsx";
import { seatState } from "./review-step.ts";
import { inMaskOrder } from "./sheet.ts";
import { SheetPanel } from "./sheet-panel.tsx";

const route = getRouteApi("/reviews/$id");
const c = t.review;

/** A reviewer's work on one project: declaration, masked bids, scores, signature. */
export function ReviewPage() {
  const { id } = route.useParams();
  const found = useQuery(reviewQuery(id));
  const crumbs = [{ label: t.nav.reviews, to: "/reviews" }];
  const page = found.data && { ...found.data, bids: inMaskOrder(found.data.bids) };
  if (!page) {
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
  const { seat, committee } = page;
  const phase = committee.concludedAt ? "done" : committee.closedAt ? "signing" : "scoring";
  return (
    <>
      <PageHead
        title={c.title(page.title)}
        state={seatState(seat)}
        crumbs={crumbs}
        actions={<ReviewActions page={page} />}
      />
      <Panel title={c.facts}>
        <Facts
          items={[
            {
              label: c.seat,
              value: page.chair ? `${seatKinds[seat.seat]}（${c.chair}）` : seatKinds[seat.seat],
            },
            { label: c.size, value: c.people(committee.size) },
            { label: c.phase, value: c.phases[phase] },
            seat.declaration
              ? { label: c.declare, value: formatTime(seat.declaration.declaredAt) }
              : undefined,
          ]}
        />
      </Panel>
      <Declared page={page} />
      {page.bids.length > 0 ? (
        <SheetPanel key={`${page.projectId}.${committee.closedAt ?? ""}`} page={page} />
      ) : null}
      {committee.closedAt ? <OthersPanel page={page} /> : null}
      <Proposals page={page} />
      <Panel title={c.items} flush>
        <ItemsTable items={page.items} />
      </Panel>
    </>
  );
}

function Declared({ page }: { page: Page }) {
  const { seat } = page;
  if (seat.state === "SEATED") return <DeclarePanel page={page} />;
  if (seat.state === "RECUSED") return <Alert type="error" showIcon title={c.barred} />;
  const interests = seat.declaration?.interests.length ?? 0;
  return (
    <>
      <Alert type="success" showIcon title={interests === 0 ? c.declaredNone : c.declaredSome(interests)} />
      {page.bids.length === 0 ? <Alert type="info" showIcon title={c.notQualified} /> : null}
    </>
  );
}

function Proposals({ page }: { page: Page }) {
  if (page.bids.length === 0) return null;
  return (
    <>
      {page.bids.map((bid) => (
        <Panel
          key={bid.mask}
          title={c.proposalOf(bid.mask)}
          note={<span className="number">{formatMoney(bid.amountFen)}</span>}
        >
          <p className="text-block">{bid.proposal}</p>
          <PriceTable project={page} prices={bid.prices} />
        </Panel>
      ))}
    </>
  );
}
