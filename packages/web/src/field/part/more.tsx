import { useState } from "react";
import { fieldText } from "../../text/zh-cn.field.ts";
import { type Act, useAct } from "../data/act.ts";
import { Refused } from "./page.tsx";

const t = fieldText.page;

interface Rows<T> {
  items: readonly T[];
  next?: string | undefined;
}

/** The rows of a list that goes on page by page: those at hand, and how to get the next ones. */
export function useMore<T>(first: Rows<T>, ask: (cursor: string) => Promise<Rows<T>>) {
  const [rows, setRows] = useState(first);
  const act = useAct();
  const { next } = rows;
  const more =
    next === undefined
      ? undefined
      : () =>
          act.run(async () => {
            const page = await ask(next);
            setRows({ items: [...rows.items, ...page.items], next: page.next });
          });
  return { rows: rows.items, act, more };
}

export function MoreButton({ act, more }: { act: Act; more: (() => void) | undefined }) {
  return (
    <>
      {act.problem ? <Refused problem={act.problem} /> : null}
      {more ? (
        <button type="button" className="button is-wide" onClick={more} disabled={act.busy}>
          {act.busy ? t.loading : t.more}
        </button>
      ) : null}
    </>
  );
}
