import { type FormEvent, useState } from "react";
import { answerOf, api } from "../api/client.ts";
import { type ApiProblem, toProblem } from "../api/problem.ts";
import type { Me } from "../shared/session.ts";
import { zhCn } from "../text/zh-cn.ts";
import { Field } from "./field.tsx";

const t = zhCn.signIn;

/** Login name and password, and the one-time code once the server asks for it. */
export function PasswordForm({ onSignedIn }: { onSignedIn(me: Me): void }) {
  const [loginName, setLoginName] = useState("");
  const [password, setPassword] = useState("");
  const [visible, setVisible] = useState(false);
  const [code, setCode] = useState<string>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const faults = {
    loginName: tried && !loginName.trim() ? t.needName : undefined,
    password: tried && !password ? t.needPassword : undefined,
    code: tried && code?.trim() === "" ? t.needCode : undefined,
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!loginName.trim() || !password || code?.trim() === "") return;
    setBusy(true);
    setProblem(undefined);
    const body = { loginName: loginName.trim(), password, ...(code ? { code: code.trim() } : {}) };
    try {
      const { me } = await answerOf(api.POST("/api/session", { body }));
      onSignedIn(me);
    } catch (thrown) {
      const refused = toProblem(thrown);
      setBusy(false);
      setTried(false);
      if (code !== undefined || refused.code === "session.code_required") setCode("");
      if (refused.code !== "session.code_required") setProblem(refused);
    }
  }

  return (
    <>
      {problem ? (
        <p className="light-note is-bad" role="alert">
          {problem.message}
        </p>
      ) : null}
      <form onSubmit={submit} noValidate>
        <Field
          label={t.loginName}
          value={loginName}
          onChange={setLoginName}
          autoComplete="username"
          fault={faults.loginName}
          autoFocus
        />
        <Field
          label={t.password}
          value={password}
          onChange={setPassword}
          type={visible ? "text" : "password"}
          autoComplete="current-password"
          fault={faults.password}
          aside={
            <button type="button" onClick={() => setVisible(!visible)}>
              {visible ? t.hidePassword : t.showPassword}
            </button>
          }
        />
        {code === undefined ? null : (
          <Field
            label={t.code}
            value={code}
            onChange={setCode}
            autoComplete="one-time-code"
            help={t.codeHelp}
            fault={faults.code}
            autoFocus
          />
        )}
        <button type="submit" className="light-submit" disabled={busy}>
          {busy ? t.submitting : t.submit}
        </button>
      </form>
    </>
  );
}
