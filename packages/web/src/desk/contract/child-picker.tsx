import type { ChildSummary } from "@guanhu/core/child/shape";
import { useQuery } from "@tanstack/react-query";
import { Button, Tag } from "antd";
import { useState } from "react";
import { formatAge, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { childrenQuery } from "../child/child.query.ts";
import { RiskMark } from "../child/risk-mark.tsx";
import { DivisionSelect } from "../division/division-select.tsx";
import { Place } from "../division/place.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { pageBack, pageOn } from "../part/trail.ts";
import { placedQuery } from "./contract.query.ts";
import { pick, unpick } from "./pick.ts";

export const MOST_CHILDREN = 30;
const c = t.place;

export interface PickedChild {
  id: string;
  label: string;
}

interface Props {
  contract: { id: string; division: string };
  picked: readonly PickedChild[];
  onChange(picked: PickedChild[]): void;
}

/** Picks children of the county by town and village, over several pages, at most thirty at once. */
export function ChildPicker({ contract, picked, onChange }: Props) {
  const [division, setDivision] = useState<string>(contract.division);
  const [page, setPage] = useState<{ cursor: string | undefined; trail: readonly string[] }>({
    cursor: undefined,
    trail: [],
  });
  const children = useQuery(childrenQuery({ division, cursor: page.cursor }));
  const placed = useQuery(placedQuery(contract.id));
  const isPlaced = (id: string) => placed.data?.has(id) ?? false;
  const isPicked = (id: string) => picked.some((child) => child.id === id);
  const full = picked.length >= MOST_CHILDREN;
  const rows = children.data?.items;
  const back = pageBack(page.trail);

  return (
    <Panel
      title={c.children}
      flush
      extra={
        <DivisionSelect
          root={contract.division}
          deepest="village"
          value={division}
          label={c.where}
          onChange={(code) => {
            setDivision(code ?? contract.division);
            setPage({ cursor: undefined, trail: [] });
          }}
        />
      }
    >
      {picked.length > 0 ? (
        <ul className="picked" aria-label={c.pickedList}>
          {picked.map((child) => (
            <li key={child.id}>
              <Tag closable={{ "aria-label": c.unpick(child.label) }} onClose={() => onChange(unpick(picked, [child.id]))}>
                {child.label}
              </Tag>
            </li>
          ))}
        </ul>
      ) : null}
      <ListTable<ChildSummary>
        label={c.children}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { title: c.child, key: "label", dataIndex: "label" },
          { title: c.sex, key: "sex", render: (row) => t.sex[row.sex] },
          { title: c.age, key: "age", render: (row) => formatAge(row.birthDate, today()) },
          { title: c.residence, key: "residence", render: (row) => <Place code={row.residence} /> },
          { title: c.risk, key: "risk", render: (row) => <RiskMark level={row.riskLevel} /> },
          { title: c.note, key: "note", render: (row) => note(row, isPlaced(row.id)) },
        ]}
        problem={children.error}
        onRetry={() => void children.refetch()}
        empty={<EmptyNote text={c.none} />}
        minWidth={640}
        selection={{
          selectedRowKeys: picked.map((child) => child.id),
          onSelect: (row, on) => onChange(on ? pick(picked, [row], MOST_CHILDREN) : unpick(picked, [row.id])),
          onSelectAll: (on, _, changed) =>
            onChange(
              on
                ? pick(picked, changed, MOST_CHILDREN)
                : unpick(
                    picked,
                    changed.map((row) => row.id),
                  ),
            ),
          getCheckboxProps: (row) => ({
            disabled: row.status !== "CONFIRMED" || isPlaced(row.id) || (full && !isPicked(row.id)),
            "aria-label": t.cover.choose(row.label),
          }),
          getTitleCheckboxProps: () => ({ "aria-label": t.cover.chooseAll }),
        }}
        footer={
          <nav className="pager" aria-label={t.part.pages}>
            <Button size="small" disabled={!back} onClick={() => back && setPage(back)}>
              {t.part.previousPage}
            </Button>
            <Button
              size="small"
              disabled={!children.data?.next}
              onClick={() => setPage({ cursor: children.data?.next, trail: pageOn(page.trail, page.cursor) })}
            >
              {t.part.nextPage}
            </Button>
          </nav>
        }
      />
    </Panel>
  );
}

function note(row: ChildSummary, placed: boolean) {
  if (row.status !== "CONFIRMED") return c.closed;
  return placed ? c.alreadyPlaced : null;
}
