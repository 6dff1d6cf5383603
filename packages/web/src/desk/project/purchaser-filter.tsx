import type { Me } from "@guanhu/core/session/shape";
import { t } from "../../text/zh-cn.desk.ts";
import { DivisionSelect } from "../division/division-select.tsx";

interface Props {
  me: Me;
  division: string | undefined;
  onChange(division: string | undefined): void;
}

/** The six digits of the purchaser whose list is asked: undefined is one's own. */
export function purchaserOf(me: Pick<Me, "division">, division: string | undefined): string | undefined {
  if (division === undefined || division === me.division) return undefined;
  return division.slice(0, 6).padEnd(6, "0");
}

/** The six digits of one's own department. */
export function ownPurchaser(me: Pick<Me, "division">): string {
  return (me.division ?? "61").padEnd(6, "0");
}

/** City and province officials may look at the purchases of the departments below theirs. */
export function PurchaserFilter({ me, division, onChange }: Props) {
  if (me.organizationId !== undefined || (me.division ?? "").length >= 6) return null;
  return (
    <div className="filter-bar">
      <span>{t.purchaser.label}</span>
      <DivisionSelect
        root={me.division ?? "61"}
        deepest="county"
        value={division}
        onChange={onChange}
        label={t.purchaser.label}
      />
      {division ? null : <span className="quiet">{t.purchaser.own}</span>}
    </div>
  );
}
