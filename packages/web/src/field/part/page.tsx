import { type ReactNode, useEffect, useRef } from "react";
import type { ApiProblem } from "../../api/problem.ts";
import { fieldText } from "../../text/zh-cn.field.ts";
import { zhCn } from "../../text/zh-cn.ts";
import { now, shortTime } from "../data/clock.ts";
import type { Load } from "../data/load.ts";
import type { Address } from "../route/address.ts";
import { Link } from "../route/router.tsx";
import { Icon } from "./icon.tsx";

const t = fieldText.page;

/** A page: its head with the way back, the title and one action beside it, and what it shows. */
export function Page({
  title,
  back,
  aside,
  children,
}: {
  title: string;
  back?: Address;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${zhCn.app.name}`;
    head.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      <header className="head">
        {back ? <BackLink to={back} /> : null}
        <h1 ref={head} tabIndex={-1}>
          {title}
        </h1>
        {aside}
      </header>
      <main className="body">{children}</main>
    </>
  );
}

/** Goes to the page above. */
export function BackLink({ to }: { to: Address }) {
  return (
    <Link to={to} className="icon-button" aria-label={t.back}>
      <Icon name="back" />
    </Link>
  );
}

export function RefreshButton({ busy, onClick }: { busy: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      className="icon-button"
      onClick={onClick}
      disabled={busy}
      aria-label={busy ? t.refreshing : t.refresh}
    >
      <Icon name="refresh" spin={busy} />
    </button>
  );
}

/** What stands in the place of an answer that is not there: being asked for, or refused. */
export function Waiting({ load, again }: { load: Load<unknown>; again: () => void }) {
  if (load.problem && !load.busy) return <Refused problem={load.problem} again={again} />;
  return (
    <p className="waiting" role="status">
      {t.loading}
    </p>
  );
}

/** A refusal in the words of the server, and another try where that can help. */
export function Refused({ problem, again }: { problem: ApiProblem; again?: () => void }) {
  return (
    <div className="refused" role="alert">
      <p>{problem.message}</p>
      {problem.requestId ? <p className="small">{t.request(problem.requestId)}</p> : null}
      {again ? (
        <button type="button" className="button" onClick={again}>
          {t.retry}
        </button>
      ) : null}
    </div>
  );
}

/** Says that what shows is older than now, and from when it is. */
export function KeptNote({ load }: { load: Load<unknown> }) {
  if (!load.problem || load.busy || load.at === undefined) return null;
  const time = shortTime(load.at, now());
  return (
    <p className="note is-due" role="status">
      {load.problem.status === 0 ? t.kept(time) : t.keptBroken(time)}
    </p>
  );
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>;
}
