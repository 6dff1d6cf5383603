import { PrinterOutlined } from "@ant-design/icons";
import type { PaymentPage as Page } from "@guanhu/core/payment/shape";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Alert, Button, Skeleton } from "antd";
import { formatMoney } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { paymentState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { PageHead } from "../part/page-head.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { BlockList } from "./block-list.tsx";
import { ChainPanel } from "./chain-panel.tsx";
import { CoursePanel } from "./course-panel.tsx";
import { paymentQuery } from "./payment.query.ts";
import { PaymentActions } from "./payment-actions.tsx";
import { PaymentFacts } from "./payment-facts.tsx";
import { isDue } from "./payment-step.ts";
import "../contract/money.css";

const route = getRouteApi("/payments/$id");
const c = t.payment;

/** A payment: what stands against it, how far it is, and the chain down to the children it was paid for. */
export function PaymentPage() {
  const { id } = route.useParams();
  const found = useQuery(paymentQuery(id));
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
  return <Opened key={id} page={found.data} />;
}

function Opened({ page }: { page: Page }) {
  const me = useMe();
  const { payment, blocks } = page;
  const contract = { label: payment.title, to: `/contracts/${payment.contractId}` };
  return (
    <>
      <PageHead
        title={c.title(payment.milestoneName)}
        state={paymentState(payment.state)}
        crumbs={[
          ...(me.organizationId ? [] : [{ label: c.listTitle, to: "/payments" }]),
          ...(may(me, "contract.read") ? [contract] : []),
        ]}
        meta={
          <>
            <code>{payment.contractNo}</code>
            <span className="number">{formatMoney(payment.amountFen)}</span>
          </>
        }
        actions={
          <>
            <PaymentActions page={page} />
            <Button icon={<PrinterOutlined />} onClick={() => print()}>
              {t.part.print}
            </Button>
          </>
        }
      />
      {payment.reason ? (
        <Alert
          type="error"
          showIcon
          title={c.reasonTitle}
          description={<span className="long-text">{payment.reason}</span>}
        />
      ) : null}
      {isDue(payment) && blocks.length > 0 ? <BlockList blocks={blocks} /> : null}
      <PaymentFacts page={page} />
      <ChainPanel payment={payment} />
      <CoursePanel payment={payment} />
    </>
  );
}
