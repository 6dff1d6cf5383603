import type { ContractItemProgress } from "@guanhu/core/contract/shape";
import { getRouteApi, Link } from "@tanstack/react-router";
import { formatCount } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import type { Shown } from "../search.ts";

const route = getRouteApi("/contracts/$id");
const c = t.contract;

interface Props {
  contractId: string;
  item: ContractItemProgress;
  of: Shown;
  count: number;
}

/** A number of a contract's line that opens its rows. */
export function RowsLink({ contractId, item, of, count }: Props) {
  const me = useMe();
  const search = route.useSearch();
  const text = formatCount(count);
  if (!may(me, "deliverable.list")) return <span className="number">{text}</span>;
  return (
    <Link
      to="/contracts/$id"
      params={{ id: contractId }}
      search={{ ...search, rows: item.id, of, money: undefined }}
      className="number"
      aria-label={c.rowsOf(item.name, c.of[of], count)}
    >
      {text}
    </Link>
  );
}
