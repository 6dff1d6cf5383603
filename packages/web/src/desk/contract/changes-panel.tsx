import { type ContractChangeRow, changeReasons } from "@guanhu/core/contract/change/shape";
import type { ContractPage } from "@guanhu/core/contract/shape";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { formatCount, formatMoney, formatTime } from "../../shared/format.ts";
import { useMe } from "../../shared/session.ts";
import { changeState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { type ChangeStep, changeSteps, mayPropose, supplementLeft } from "./change.ts";
import { AnnounceDialog, SettleChangeDialog } from "./change-dialogs.tsx";
import { changesQuery } from "./contract.query.ts";
import { ProposeDialog } from "./propose-dialog.tsx";

const c = t.change;

interface Asked {
  step: ChangeStep;
  change: ContractChangeRow;
}

/** The changes and supplements of a contract, each with the clock of its announcement. */
export function ChangesPanel({ page }: { page: ContractPage }) {
  const me = useMe();
  const { contract, agreement } = page;
  const found = useQuery(changesQuery(contract.id));
  const [proposing, setProposing] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const left = agreement ? supplementLeft(agreement) : 0;
  const acts = found.data?.items.some((row) => changeSteps(me, contract, row).length > 0);
  return (
    <Panel
      title={c.title}
      note={c.note(formatMoney(left))}
      flush
      extra={
        mayPropose(me, contract) ? (
          <Button size="small" onClick={() => setProposing(true)}>
            {c.propose}
          </Button>
        ) : null
      }
    >
      <ListTable<ContractChangeRow>
        label={c.title}
        rows={found.data?.items}
        rowKey={(row) => String(row.no)}
        problem={found.error}
        onRetry={() => void found.refetch()}
        empty={<span className="quiet">{c.none}</span>}
        minWidth={860}
        columns={[
          { title: c.no, key: "no", width: 60, render: (row) => row.no },
          {
            title: c.kind,
            key: "kind",
            render: (row) => (
              <>
                {c.kinds[row.kind]}
                <small className="quiet is-block">{changeReasons[row.reason]}</small>
              </>
            ),
          },
          { title: c.content, key: "text", render: (row) => <Content change={row} page={page} /> },
          {
            title: c.amount,
            key: "amount",
            align: "right",
            render: (row) => (
              <span className="number">
                {row.kind === "SUPPLEMENT" ? formatMoney(row.amountFen) : t.format.none}
              </span>
            ),
          },
          { title: c.state, key: "state", render: (row) => <Standing change={row} /> },
          { title: c.announcement, key: "announcement", render: (row) => <Announcement change={row} /> },
          ...(acts
            ? [
                {
                  title: t.part.actions,
                  key: "actions",
                  className: "print-hidden",
                  render: (row: ContractChangeRow) => (
                    <div className="row-actions">
                      {changeSteps(me, contract, row).map((step) => (
                        <Button
                          key={step}
                          type="link"
                          size="small"
                          aria-label={c[`${step}One`](row.no)}
                          onClick={() => setAsked({ step, change: row })}
                        >
                          {c[step]}
                        </Button>
                      ))}
                    </div>
                  ),
                },
              ]
            : []),
        ]}
      />
      {proposing ? <ProposeDialog page={page} left={left} onClose={() => setProposing(false)} /> : null}
      {asked?.step === "announce" ? (
        <AnnounceDialog change={asked.change} onClose={() => setAsked(undefined)} />
      ) : null}
      {asked && asked.step !== "announce" ? (
        <SettleChangeDialog change={asked.change} step={asked.step} onClose={() => setAsked(undefined)} />
      ) : null}
    </Panel>
  );
}

function Content({ change, page }: { change: ContractChangeRow; page: ContractPage }) {
  return (
    <>
      <span className="long-text">{change.text}</span>
      {change.items.map(({ itemId, addQuantity }) => {
        const item = page.contract.items.find((one) => one.id === itemId);
        return (
          <small key={itemId} className="is-block">
            {c.added(item?.name ?? itemId, formatCount(addQuantity), item?.unit ?? "")}
          </small>
        );
      })}
      <small className="quiet is-block">{c.clauseOf(change.clause)}</small>
    </>
  );
}

function Standing({ change }: { change: ContractChangeRow }) {
  return (
    <>
      <StateTag state={changeState(change.state)} />
      <small className="quiet is-block">
        {change.agreedOn
          ? c.agreedOn(change.agreedByName ?? "", change.agreedOn)
          : c.proposedBy(change.proposedByName, formatTime(change.proposedAt))}
      </small>
    </>
  );
}

function Announcement({
  change: { announcedOn, announceBy, overdue, provisional },
}: {
  change: ContractChangeRow;
}) {
  if (!announceBy) return t.format.none;
  return (
    <>
      {announcedOn ? <span className="is-block">{c.announcedOn(announcedOn)}</span> : null}
      <span className={overdue ? "wait-red" : announcedOn ? "quiet" : undefined}>
        {c.announceBy(announceBy)}
      </span>
      {provisional && !announcedOn ? (
        <span className="wait-orange" title={t.clock.provisionalWhy}>
          {" "}
          {t.clock.provisional}
        </span>
      ) : null}
    </>
  );
}
