import type { AcceptanceLine } from "@guanhu/core/acceptance/shape";
import { Link, useLocation } from "@tanstack/react-router";
import { formatCount } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import type { Counted } from "../search.ts";

const c = t.acceptance;

/** A number of a line that opens its deliverables beside the page. */
export function LineLink({ line, of }: { line: AcceptanceLine; of: Counted }) {
  const me = useMe();
  const { pathname } = useLocation();
  const count = of === "ACCEPTED" ? line.quantity - line.deducted : line.deducted;
  const text = formatCount(count);
  if (!may(me, "deliverable.list")) return <span className="number">{text}</span>;
  return (
    <Link
      to={pathname}
      search={{ rows: line.itemId, of }}
      resetScroll={false}
      className="number"
      aria-label={c.rowsOf(line.name, c.of[of], count)}
    >
      {text}
    </Link>
  );
}
