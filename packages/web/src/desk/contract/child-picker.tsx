import type { ChildSummary } from "@guanhu/core/child/shape";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Tag } from "antd";
import { useEffect, useState } from "react";
import { formatAge, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { allChildrenQuery } from "../child/child.query.ts";
import { RiskMark } from "../child/risk-mark.tsx";
import { DivisionSelect } from "../division/division-select.tsx";
import { Place } from "../division/place.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { placedQuery } from "./contract.query.ts";
import { pick, unpick } from "./pick.ts";

export const MOST_CHILDREN = 30;
const ENOUGH = 20;
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

/** Picks children of the county by town and village, at most thirty at once; who is placed already is left out. */
export function ChildPicker({ contract, picked, onChange }: Props) {
  const [division, setDivision] = useState<string>(contract.division);
  const [freeOnly, setFreeOnly] = useState(true);
  const children = useInfiniteQuery(allChildrenQuery(division));
  const placed = useQuery(placedQuery(contract.id));
  const isFree = (row: ChildSummary) => row.status === "CONFIRMED" && !placed.data?.has(row.id);
  const isPicked = (id: string) => picked.some((child) => child.id === id);
  const full = picked.length >= MOST_CHILDREN;
  const all = children.data?.pages.flatMap((page) => page.items);
  const rows = placed.data && all?.filter((row) => !freeOnly || isFree(row));
  const { hasNextPage, isFetching, isError, fetchNextPage } = children;
  // Pages of children who are placed already leave nothing to show: the next are fetched until there is.
  const wanting = rows !== undefined && rows.length < ENOUGH && hasNextPage && !isFetching && !isError;

  useEffect(() => {
    if (wanting) void fetchNextPage();
  }, [wanting, fetchNextPage]);

  return (
    <Panel
      title={c.children}
      flush
      extra={
        <>
          <Checkbox checked={freeOnly} onChange={(event) => setFreeOnly(event.target.checked)}>
            {c.freeOnly}
          </Checkbox>
          <DivisionSelect
            root={contract.division}
            deepest="village"
            value={division}
            label={c.where}
            onChange={(code) => setDivision(code ?? contract.division)}
          />
        </>
      }
    >
      {picked.length > 0 ? (
        <ul className="picked" aria-label={c.pickedList}>
          {picked.map((child) => (
            <li key={child.id}>
              <Tag
                closable={{ "aria-label": c.unpick(child.label) }}
                onClose={(event) => {
                  event.preventDefault();
                  onChange(unpick(picked, [child.id]));
                }}
              >
                {child.label}
              </Tag>
            </li>
          ))}
        </ul>
      ) : null}
      <ListTable<ChildSummary>
        label={c.children}
        rows={rows?.length === 0 && (wanting || isFetching) ? undefined : rows}
        rowKey={(row) => row.id}
        columns={[
          { title: c.child, key: "label", render: (row) => row.label },
          { title: c.sex, key: "sex", render: (row) => t.sex[row.sex] },
          { title: c.age, key: "age", render: (row) => formatAge(row.birthDate, today()) },
          { title: c.residence, key: "residence", render: (row) => <Place code={row.residence} /> },
          { title: c.risk, key: "risk", render: (row) => <RiskMark level={row.riskLevel} /> },
          { title: c.note, key: "note", render: (row) => note(row, placed.data?.has(row.id) ?? false) },
        ]}
        problem={children.error ?? placed.error}
        onRetry={() => void Promise.all([children.refetch(), placed.refetch()])}
        empty={<EmptyNote text={freeOnly ? c.noneFree : c.none} />}
        minWidth={640}
        selection={{
          selectedRowKeys: picked.map((child) => child.id),
          onSelect: (row, on) => onChange(on ? pick(picked, [row], MOST_CHILDREN) : unpick(picked, [row.id])),
          onSelectAll: (on, _, changed) => {
            const ids = changed.map((row) => row.id);
            onChange(on ? pick(picked, changed, MOST_CHILDREN) : unpick(picked, ids));
          },
          getCheckboxProps: (row) => ({
            disabled: !isFree(row) || (full && !isPicked(row.id)),
            "aria-label": t.cover.choose(row.label),
          }),
          getTitleCheckboxProps: () => ({ "aria-label": t.cover.chooseAll }),
        }}
        footer={
          hasNextPage ? (
            <div className="more">
              <Button loading={isFetching} onClick={() => void fetchNextPage()}>
                {t.part.more}
              </Button>
            </div>
          ) : undefined
        }
      />
    </Panel>
  );
}

function note(row: ChildSummary, placed: boolean) {
  if (row.status !== "CONFIRMED") return c.closed;
  return placed ? c.alreadyPlaced : null;
}
