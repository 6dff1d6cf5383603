import type { ProjectPage } from "@guanhu/core/project/shape";
import { formatCount } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";

const c = t.project;

type Item = ProjectPage["project"]["items"][number];
type Criterion = ProjectPage["project"]["criteria"][number];

/** What is bought, and by what the bids are judged. */
export function CriteriaPanel({ page: { project, warnings } }: { page: ProjectPage }) {
  return (
    <>
      <Panel title={c.items} note={c.itemsNote} flush>
        <ItemsTable items={project.items} />
      </Panel>
      <Panel title={c.criteria} note={c.criteriaNote} flush>
        <ListTable<Criterion>
          label={c.criteria}
          rows={project.criteria}
          rowKey={(row) => row.id}
          empty={null}
          minWidth={560}
          columns={[
            { title: c.criterion, key: "name", width: 180, render: (row) => row.name },
            {
              title: c.weight,
              key: "weight",
              width: 80,
              align: "right",
              render: (row) => <span className="number">{row.weight}</span>,
            },
            {
              title: c.criterionStandard,
              key: "standard",
              render: (row) => (
                <>
                  {row.standard}
                  {warnings
                    .filter((one) => one.criterionId === row.id)
                    .map((one) => (
                      <small key={one.words + one.text} className="wait-orange is-block">
                        {c.warning(one.words, one.text)}
                      </small>
                    ))}
                </>
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
}

/** The lines of a purchase: what, how much, to which standard. */
export function ItemsTable({ items }: { items: readonly Item[] }) {
  return (
    <ListTable<Item & { nth: number }>
      label={c.items}
      rows={items.map((item, nth) => ({ ...item, nth }))}
      rowKey={(row) => String(row.nth)}
      empty={null}
      minWidth={560}
      columns={[
        {
          title: c.item,
          key: "item",
          width: 240,
          render: (row) => (
            <>
              {row.name} <code className="quiet">{row.catalogueCode}</code>
            </>
          ),
        },
        {
          title: c.quantity,
          key: "quantity",
          width: 120,
          align: "right",
          render: (row) => (
            <span className="number">
              {formatCount(row.quantity)} {row.unit}
            </span>
          ),
        },
        { title: c.standard, key: "standard", render: (row) => row.standard },
      ]}
    />
  );
}
