import type { ContractItem } from "@guanhu/core/contract/shape";
import type { Cover } from "@guanhu/core/placement/shape";
import type { Me } from "@guanhu/core/session/shape";
import { Link } from "@tanstack/react-router";
import { Button, type TableProps } from "antd";
import { formatAge, formatDue, today } from "../../shared/format.ts";
import { may } from "../../shared/session.ts";
import { dueState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { RiskMark } from "../child/risk-mark.tsx";
import { Place } from "../division/place.tsx";

const c = t.cover;

interface Wanted {
  me: Me;
  items: readonly ContractItem[];
  onEnd?: ((cover: Cover) => void) | undefined;
  onAssign?: ((cover: Cover) => void) | undefined;
}

/** Columns of the children under a contract. */
export function coverColumns({ me, items, onEnd, onAssign }: Wanted): NonNullable<TableProps<Cover>["columns"]> {
  const on = today();
  return [
    { title: c.child, key: "child", render: (row) => <ChildName me={me} cover={row} /> },
    { title: c.age, key: "age", width: 64, render: (row) => formatAge(row.birthDate, on) },
    { title: c.residence, key: "residence", render: (row) => <Place code={row.residence} /> },
    { title: c.risk, key: "risk", render: (row) => <RiskMark level={row.riskLevel} /> },
    { title: c.items, key: "items", render: (row) => itemNames(items, row.itemIds) },
    { title: c.worker, key: "worker", render: (row) => row.workerName ?? <em className="missing">{c.noWorker}</em> },
    { title: c.lastVisit, key: "lastVisit", width: 104, render: (row) => row.lastVisit ?? c.neverVisited },
    {
      title: c.nextDue,
      key: "nextDue",
      width: 190,
      render: (row) =>
        row.due === "ended" || !row.nextDue ? (
          <StateTag state={dueState(row.due)} />
        ) : (
          <>
            <StateTag state={dueState(row.due)} /> {row.nextDue}
            <small className="quiet"> {formatDue(row.nextDue, on)}</small>
          </>
        ),
    },
    { title: c.period, key: "period", width: 104, render: (row) => t.part.until(row.to) },
    ...(onEnd || onAssign
      ? [
          {
            title: t.part.actions,
            key: "actions",
            className: "print-hidden",
            render: (row: Cover) =>
              row.status === "ACTIVE" && row.due !== "ended" ? (
                <>
                  {onAssign ? (
                    <Button type="link" size="small" onClick={() => onAssign(row)} aria-label={c.assignOne(row.label)}>
                      {row.workerId ? c.reassign : c.assign}
                    </Button>
                  ) : null}
                  {onEnd ? (
                    <Button type="link" size="small" onClick={() => onEnd(row)} aria-label={c.endOne(row.label)}>
                      {c.end}
                    </Button>
                  ) : null}
                </>
              ) : null,
          },
        ]
      : []),
  ];
}

/** The child's page, or its history for who may read only that. */
export function ChildName({ me, cover }: { me: Me; cover: Pick<Cover, "childId" | "label"> }) {
  if (may(me, "child.read")) {
    return (
      <Link to="/children/$id" params={{ id: cover.childId }}>
        {cover.label}
      </Link>
    );
  }
  if (!may(me, "audit.read")) return <span>{cover.label}</span>;
  return (
    <Link to="/audit/$kind/$id" params={{ kind: "child", id: cover.childId }}>
      {cover.label}
    </Link>
  );
}

function itemNames(items: readonly ContractItem[], ids: readonly string[]): string {
  return ids.map((id) => items.find((item) => item.id === id)?.name ?? id).join(t.part.comma);
}
