import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import type { StateText } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";

export interface Crumb {
  label: string;
  to: string;
}

interface Props {
  title: string;
  crumbs?: readonly Crumb[];
  state?: StateText | undefined;
  /** A line below the title: numbers, codes, dates. */
  meta?: ReactNode;
  /** The main action, and what else can be done. */
  actions?: ReactNode;
}

/** The head of a page: where it lies, what it is, how it stands, what can be done. */
export function PageHead({ title, crumbs = [], state, meta, actions }: Props) {
  useEffect(() => {
    document.title = `${title} · ${t.app.name}`;
  }, [title]);
  return (
    <header className="page-head">
      <div className="page-head-text">
        {crumbs.length > 0 ? (
          <nav aria-label={t.part.crumbs} className="crumbs">
            <ol>
              {crumbs.map((crumb) => (
                <li key={crumb.to}>
                  <Link to={crumb.to}>{crumb.label}</Link>
                </li>
              ))}
              <li aria-current="page">{title}</li>
            </ol>
          </nav>
        ) : null}
        <div className="page-title">
          <h1>{title}</h1>
          {state ? <StateTag state={state} /> : null}
        </div>
        {meta ? <div className="page-meta">{meta}</div> : null}
      </div>
      {actions ? <div className="page-actions">{actions}</div> : null}
    </header>
  );
}
