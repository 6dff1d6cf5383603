import { roles } from "@guanhu/core/actor";
import { Button } from "antd";
import { clearanceState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { CopyCode } from "../part/copy-code.tsx";
import type { Column } from "../part/list-table.tsx";
import type { ClearanceSubject } from "./clearance-dialog.tsx";
import type { Member } from "./people.query.ts";

const p = t.people;

interface Wanted {
  on: string;
  ownId: string;
  onClear: ((subject: ClearanceSubject) => void) | undefined;
  onRenew: ((person: Member) => void) | undefined;
}

/** Columns of the people of a unit. */
export function peopleColumns({ on, ownId, onClear, onRenew }: Wanted): Column<Member>[] {
  return [
    { title: p.name, key: "name", render: (row) => <b>{row.name}</b> },
    { title: p.loginName, key: "loginName", render: (row) => <code>{row.loginName}</code> },
    { title: p.role, key: "role", render: (row) => row.roles.map((role) => roles[role]).join(t.part.comma) },
    {
      title: p.clearance,
      key: "clearance",
      render: (row) =>
        goesToChildren(row) || row.clearance ? <StateTag state={clearanceState(row, on)} /> : p.notNeeded,
    },
    { title: p.clearedUntil, key: "until", render: (row) => row.clearedUntil ?? t.format.none },
    {
      title: p.checked,
      key: "checked",
      render: (row) =>
        row.clearance ? p.checkedOn(row.clearance.checkedOn, row.clearance.authority) : t.format.none,
    },
    { title: p.status, key: "status", render: (row) => p.statusOf[row.status] },
    {
      title: p.number,
      key: "number",
      render: (row) => <CopyCode text={row.id} label={p.numberOf(row.name)} short />,
    },
    ...(onClear || onRenew
      ? [
          {
            title: t.part.actions,
            key: "actions",
            render: (row: Member) => (
              <>
                {onClear ? (
                  <Button
                    type="link"
                    size="small"
                    onClick={() => onClear({ id: row.id, name: row.name })}
                    aria-label={p.clearOf(row.name)}
                  >
                    {p.clear}
                  </Button>
                ) : null}
                {onRenew && row.id !== ownId && row.status === "ACTIVE" ? (
                  <Button
                    type="link"
                    size="small"
                    onClick={() => onRenew(row)}
                    aria-label={p.initialPasswordOf(row.name)}
                  >
                    {p.initialPassword}
                  </Button>
                ) : null}
              </>
            ),
          },
        ]
      : []),
  ];
}

function goesToChildren(person: Member): boolean {
  return person.roles.some((role) => role === "caseworker" || role === "volunteer");
}
