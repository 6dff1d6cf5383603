import type { ProjectShown, RankedBid } from "@guanhu/core/project/shape";
import { formatMoney } from "../../shared/format.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { BidLink } from "./bid-link.tsx";

const c = t.project;

/** Hundredths of a point as points: `87.25`. */
export function formatScore(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}

/** The report's ranking, who was chosen, and who refused. */
export function RankingPanel({ project }: { project: ProjectShown }) {
  const { ranking = [], award, refusals } = project;
  return (
    <Panel title={c.ranking} note={c.rankingNote} flush>
      <ListTable<RankedBid>
        label={c.ranking}
        rows={ranking}
        rowKey={(row) => row.bidId}
        empty={<EmptyNote text={t.bid.none} />}
        minWidth={640}
        columns={[
          {
            title: c.rank,
            key: "rank",
            width: 64,
            align: "right",
            render: (row) => <span className="number">{row.rank}</span>,
          },
          {
            title: c.bidder,
            key: "bidder",
            render: (row) => <BidLink projectId={project.id} bidId={row.bidId} name={row.organizationName} />,
          },
          {
            title: c.score,
            key: "score",
            width: 120,
            align: "right",
            render: (row) => (
              <span className="number">
                {formatScore(row.totalScore)}
                {row.lot ? <small className="quiet is-block">{c.lot(row.lot)}</small> : null}
              </span>
            ),
          },
          {
            title: c.price,
            key: "price",
            width: 140,
            align: "right",
            render: (row) => <span className="number">{formatMoney(row.amountFen)}</span>,
          },
          {
            title: c.candidateState,
            key: "state",
            width: 240,
            render: (row) => {
              const refusal = refusals.find((one) => one.rank === row.rank);
              if (refusal)
                return (
                  <>
                    {c.refusedWith(refusal.documentNo, refusal.refusedOn)}
                    <small className="quiet is-block">{refusal.reason}</small>
                  </>
                );
              return award?.bidId === row.bidId ? (
                <StateTag state={{ label: c.awarded, tone: "green" }} />
              ) : null;
            },
          },
        ]}
      />
    </Panel>
  );
}
