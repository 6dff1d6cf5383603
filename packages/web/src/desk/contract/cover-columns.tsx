import type { Cover } from "@guanhu/core/placement/shape";
import type { Me } from "@guanhu/core/session/shape";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { formatAge, formatDue, today } from "../../shared/format.ts";
import { may } from "../../shared/session.ts";
import { dueState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { RiskMark } from "../child/risk-mark.tsx";
import { Place } from "../division/place.tsx";
import type { Column } from "../part/list-table.tsx";

const c = t.cover;

interface Wanted {
  me: Me;
  /** How many lines the contract has. */
  lines: number;
  onEnd?: ((cover: Cover) => void) | undefined;
  onAssign?: ((cover: Cover) => void) | undefined;
}

/** Columns of the children under a contract. */
export function coverColumns({ me, lines, onEnd, onAssign }: Wanted): Column<Cover>[] {
  const on = today();
  return [
    { title: c.child, key: "child", render: (row) => <ChildName me={me} cover={row} /> },
    { title: c.age, key: "age", width: 64, render: (row) => formatAge(row.birthDate, on) },
    { title: c.residence, key: "residence", render: (row) => <Place code={row.residence} /> },
    { title: c.risk, key: "risk", render: (row) => <RiskMark level={row.riskLevel} /> },
    { title: c.items, key: "items", render: (row) => itemNames(row, lines) },
    {
      title: c.worker,
      key: "worker",
      render: (row) => row.workerName ?? <em className="missing">{c.noWorker}</em>,
    },
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
            <span className="number">
              <StateTag state={dueState(row.due)} /> {row.nextDue}
            </span>
            <small className="quiet is-block">{formatDue(row.nextDue, on)}</small>
          </>
        ),
    },
    {
      title: c.period,
      key: "period",
      render: (row) => <span className="number">{t.part.until(row.to)}</span>,
    },
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
                    <Button
                      type="link"
                      size="small"
                      onClick={() => onAssign(row)}
                      aria-label={row.workerId ? c.reassignOne(row.label) : c.assignOne(row.label)}
                    >
                      {row.workerId ? c.reassign : c.assign}
                    </Button>
                  ) : null}
                  {onEnd ? (
                    <Button
                      type="link"
                      size="small"
                      onClick={() => onEnd(row)}
                      aria-label={c.endOne(row.label)}
                    >
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
      <Link to="/children/$id" params={{ id: cover.childId }} className="number">
        {cover.label}
      </Link>
    );
  }
  if (!may(me, "audit.read")) return <span>{cover.label}</span>;
  return (
    <Link to="/audit/$kind/$id" params={{ kind: "child", id: cover.childId }} className="number">
      {cover.label}
    </Link>
  );
}

// Mostly a child is served by every line of its contract; saying so is quicker read than all their names.
function itemNames(cover: Cover, lines: number): string {
  if (lines > 1 && cover.items.length === lines) return c.allItems(lines);
  return cover.items.map((item) => item.name).join(t.part.comma);
}
