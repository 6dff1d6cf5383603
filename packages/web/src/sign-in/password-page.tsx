import { type FormEvent, useEffect, useState } from "react";
import { answerOf, api } from "../api/client.ts";
import { type ApiProblem, toProblem } from "../api/problem.ts";
import { afterSignIn } from "../shared/address.ts";
import { loadSession, signInWhenOver, useSession } from "../shared/session.ts";
import { zhCn } from "../text/zh-cn.ts";
import { Field } from "./field.tsx";
import { LightPage } from "./light-page.tsx";

const t = zhCn.password;

/** A new password: because the first one must be changed, or because one wants to. */
export function PasswordPage() {
  const session = useSession();
  const back = new URLSearchParams(location.search).get("back");
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    document.title = `${t.title} · ${zhCn.app.name}`;
    signInWhenOver();
    void loadSession();
  }, []);

  const due = session.is === "in" && session.me.pending.includes("password");
  const differs = again !== "" && next !== again;
  const faultOf = (path: string) => problem?.fields.find((fault) => fault.path === path)?.text;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (next !== again || !current || !next) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await answerOf(api.POST("/api/password", { body: { current, next } }));
      const after = await loadSession();
      location.assign(after.is === "in" ? afterSignIn(after.me.roles, back) : "/sign-in");
    } catch (thrown) {
      setBusy(false);
      setProblem(toProblem(thrown));
    }
  }

  return (
    <LightPage title={t.title}>
      {due && !problem ? <p className="light-note">{t.required}</p> : null}
      {problem ? (
        <p className="light-note is-bad" role="alert">
          {problem.message}
        </p>
      ) : null}
      <form onSubmit={submit} noValidate>
        <Field
          label={t.current}
          value={current}
          onChange={setCurrent}
          type="password"
          autoComplete="current-password"
          fault={faultOf("password")}
          autoFocus
        />
        <Field
          label={t.next}
          value={next}
          onChange={setNext}
          type="password"
          autoComplete="new-password"
          help={t.rule}
          fault={faultOf("next")}
        />
        <Field
          label={t.again}
          value={again}
          onChange={setAgain}
          type="password"
          autoComplete="new-password"
          fault={differs ? t.differs : undefined}
        />
        <button type="submit" className="light-submit" disabled={busy || !current || !next || next !== again}>
          {t.submit}
        </button>
        {due ? null : (
          <a className="light-other" href={back ?? "/"}>
            {t.cancel}
          </a>
        )}
      </form>
    </LightPage>
  );
}
