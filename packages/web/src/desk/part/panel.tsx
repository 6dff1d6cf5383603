import { type ReactNode, useId } from "react";

interface Props {
  title: string;
  /** Beside the title: a count, a word on the order. */
  note?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
  /** Without inner space, for tables. */
  flush?: boolean;
}

/** A titled part of a page. */
export function Panel({ title, note, extra, children, flush = false }: Props) {
  const id = useId();
  return (
    <section className={flush ? "panel is-flush" : "panel"} aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {note ? <span className="panel-note">{note}</span> : null}
        {extra ? <div className="panel-extra">{extra}</div> : null}
      </div>
      <div className="panel-body">{children}</div>
    </section>
  );
}
