import { type ChildSummary, childCategories } from "@guanhu/core/child/shape";
import { Link } from "@tanstack/react-router";
import { formatAge, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Place } from "../division/place.tsx";
import { RiskMark } from "./risk-mark.tsx";

const c = t.child;

/** Columns of lists of children: nothing that identifies. */
export function childColumns() {
  const on = today();
  return [
    {
      title: c.label,
      key: "label",
      render: (row: ChildSummary) => (
        <Link to="/children/$id" params={{ id: row.id }}>
          {row.label}
        </Link>
      ),
    },
    { title: c.sex, key: "sex", width: 64, render: (row: ChildSummary) => t.sex[row.sex] },
    { title: c.age, key: "age", width: 72, render: (row: ChildSummary) => formatAge(row.birthDate, on) },
    { title: c.residence, key: "residence", render: (row: ChildSummary) => <Place code={row.residence} /> },
    { title: c.categories, key: "categories", render: (row: ChildSummary) => categoryNames(row) },
    { title: c.risk, key: "risk", render: (row: ChildSummary) => <RiskMark level={row.riskLevel} /> },
    { title: c.status, key: "status", render: (row: ChildSummary) => c.statusOf[row.status] },
  ];
}

export function categoryNames(child: Pick<ChildSummary, "categories">): string {
  return child.categories.map((category) => childCategories[category]).join(t.part.comma);
}
