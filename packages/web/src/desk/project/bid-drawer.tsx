import { creditLists, rejectionGrounds } from "@guanhu/core/bid/shape";
import { multiplyFen } from "@guanhu/core/money";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { useQuery } from "@tanstack/react-query";
import { Drawer, Skeleton } from "antd";
import { formatCount, formatMoney, formatTime } from "../../shared/format.ts";
import { bidState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { Facts } from "../part/facts.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { ScrollBox } from "../part/scroll-box.tsx";
import { bidQuery } from "./project.query.ts";

const c = t.bid;

/** One opened bid beside the page: prices, proposal, credit queries. */
export function BidDrawer({
  project,
  bidId,
  onClose,
}: {
  project: ProjectShown;
  bidId: string;
  onClose(): void;
}) {
  const found = useQuery(bidQuery(project.id, bidId));
  const { bid, content } = found.data ?? {};
  return (
    <Drawer
      open
      onClose={onClose}
      size="min(46rem, 100vw)"
      title={bid?.organizationName ?? c.page}
      extra={bid ? <StateTag state={bidState(bid.status)} /> : null}
    >
      {found.error ? <ProblemNote problem={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton active paragraph={{ rows: 6 }} /> : null}
      {bid && content ? (
        <>
          <Facts
            items={[
              { label: c.amount, value: <span className="number">{formatMoney(content.amountFen)}</span> },
              { label: c.submittedAt, value: formatTime(bid.submittedAt) },
              content.parties.length > 1
                ? { label: c.parties, value: content.parties.map((one) => one.name).join(t.part.comma) }
                : undefined,
              content.agreementNo ? { label: c.agreementNo, value: content.agreementNo } : undefined,
              bid.rejection
                ? { label: c.rejectedFor, value: rejectionGrounds[bid.rejection.ground] }
                : undefined,
              { label: c.hash, value: <code className="text-block">{bid.contentHash}</code> },
            ]}
          />
          <h3>{c.prices}</h3>
          <PriceTable project={project} prices={content.prices} />
          <h3>{c.proposal}</h3>
          <p className="text-block">{content.proposal}</p>
          {bid.credit ? (
            <>
              <h3>{c.credit}</h3>
              <ScrollBox label={c.credit}>
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th scope="col">{c.list}</th>
                      <th scope="col">{c.queriedOn}</th>
                      <th scope="col">{c.hit}</th>
                      <th scope="col">{c.recordNo}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {bid.credit.map((one) => (
                      <tr key={one.organizationId + one.list}>
                        <td>{creditLists[one.list]}</td>
                        <td>{one.queriedOn}</td>
                        <td>{one.hit ? <b className="wait-red">{c.hit}</b> : c.noHit}</td>
                        <td>{one.recordNo}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollBox>
            </>
          ) : null}
        </>
      ) : null}
    </Drawer>
  );
}

interface Price {
  catalogueCode: string;
  priceFen: number;
}

/** The prices of a bid beside the quantities of the project. */
export function PriceTable({
  project,
  prices,
}: {
  project: Pick<ProjectShown, "items">;
  prices: readonly Price[];
}) {
  return (
    <ScrollBox label={c.prices}>
      <table className="plain-table price-table">
        <thead>
          <tr>
            <th scope="col">{t.project.item}</th>
            <th scope="col" className="is-right">
              {c.quantity}
            </th>
            <th scope="col" className="is-right">
              {c.price}
            </th>
            <th scope="col" className="is-right">
              {c.lineAmount}
            </th>
          </tr>
        </thead>
        <tbody>
          {project.items.map((item, nth) => {
            const priceFen = prices[nth]?.priceFen ?? 0;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and the order is fixed
              <tr key={nth}>
                <td>{item.name}</td>
                <td className="is-right number">
                  {formatCount(item.quantity)} {item.unit}
                </td>
                <td className="is-right number">{formatMoney(priceFen)}</td>
                <td className="is-right number">{formatMoney(multiplyFen(priceFen, item.quantity))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
