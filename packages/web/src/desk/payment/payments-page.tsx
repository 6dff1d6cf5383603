import type { PaymentShown } from "@guanhu/core/payment/shape";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMe } from "../../shared/session.ts";
import { paymentState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { countyOf } from "../division/county.ts";
import { CountyFilter } from "../division/county-filter.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import { paymentsQuery } from "./payment.query.ts";
import { paymentColumns } from "./payment-columns.tsx";
import { firstState } from "./payment-step.ts";
import { RecoveriesTable } from "./recoveries-table.tsx";

const route = getRouteApi("/payments");
const c = t.payment;
const states = ["REQUESTED", "APPROVED", "PAID", "all"] as const;

/** Payments of a county that wait for somebody, late first; and the money that is to come back. */
export function PaymentsPage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const county = countyOf(me, search.division);
  const state = search.state ?? firstState(me);
  const payments = useQuery({
    ...paymentsQuery({
      ...(county.ask ? { division: county.ask } : {}),
      ...(state === "all" ? {} : { state }),
      ...(search.cursor ? { cursor: search.cursor } : {}),
    }),
    enabled: county.known,
  });
  return (
    <>
      <PageHead title={c.listTitle} />
      <CountyFilter
        me={me}
        division={search.division}
        onChange={(division) => void navigate({ search: { ...search, division, cursor: undefined } })}
      />
      {county.known ? (
        <>
          <nav className="segments" aria-label={c.filter}>
            {states.map((one) => (
              <Link
                key={one}
                to="/payments"
                search={{ ...search, state: one, cursor: undefined }}
                aria-current={one === state ? "true" : undefined}
              >
                {one === "all" ? c.all : paymentState(one).label}
              </Link>
            ))}
          </nav>
          <Panel title={c.list} note={c.listOrder} flush>
            <ListTable<PaymentShown>
              label={c.list}
              rows={payments.data?.items}
              rowKey={(row) => row.id}
              columns={paymentColumns(me)}
              problem={payments.error}
              onRetry={() => void payments.refetch()}
              empty={<EmptyNote text={c.none} />}
              minWidth={900}
              footer={<Pager next={payments.data?.next} />}
            />
          </Panel>
          <Panel title={t.recovery.title} note={t.recovery.note} flush>
            <RecoveriesTable division={county.ask} />
          </Panel>
        </>
      ) : null}
    </>
  );
}
