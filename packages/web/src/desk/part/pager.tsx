import { useLocation, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { t } from "../../text/zh-cn.desk.ts";
import { pageBack, pageOn } from "./trail.ts";

/** Pages of a cursor list: the address holds the cursor, the history the way back. */
export function Pager({ next }: { next: string | undefined }) {
  const navigate = useNavigate();
  const location = useLocation();
  const search = location.search as { cursor?: string };
  const trail = location.state.trail ?? [];
  if (!next && !search.cursor) return null;

  function open(to: { cursor: string | undefined; trail: readonly string[] }) {
    void navigate({
      to: ".",
      search: { ...location.search, cursor: to.cursor } as never,
      state: (state) => ({ ...state, trail: to.trail }),
    });
  }

  const back = pageBack(trail);
  return (
    <nav className="pager" aria-label={t.part.pages}>
      <Button size="small" disabled={!search.cursor} onClick={() => open({ cursor: undefined, trail: [] })}>
        {t.part.firstPage}
      </Button>
      <Button size="small" disabled={!back} onClick={() => back && open(back)}>
        {t.part.previousPage}
      </Button>
      <Button
        size="small"
        disabled={!next}
        onClick={() => next && open({ cursor: next, trail: pageOn(trail, search.cursor) })}
      >
        {t.part.nextPage}
      </Button>
      {search.cursor && trail.length > 0 ? <span>{t.part.pageNo(trail.length + 1)}</span> : null}
    </nav>
  );
}
