import type { Me } from "@guanhu/core/session/shape";
import { t } from "../../text/zh-cn.desk.ts";
import { countyOf } from "./county.ts";
import { DivisionSelect } from "./division-select.tsx";

interface Props {
  me: Me;
  division: string | undefined;
  onChange(division: string | undefined): void;
}

/** Officials of the city and the province choose the county whose list they want to see. */
export function CountyFilter({ me, division, onChange }: Props) {
  if (me.organizationId !== undefined || (me.division ?? "").length >= 6) return null;
  return (
    <div className="filter-bar">
      <span>{t.division.county}</span>
      <DivisionSelect
        root={me.division ?? "61"}
        deepest="county"
        value={division}
        onChange={onChange}
        label={t.division.county}
      />
      {countyOf(me, division).known ? null : <span className="quiet">{t.division.countyFirst}</span>}
    </div>
  );
}
