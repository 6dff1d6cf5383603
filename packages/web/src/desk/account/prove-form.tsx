import { Button, Form, Input } from "antd";
import { useState } from "react";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ProblemNote } from "../part/problem-note.tsx";
import type { Proof } from "./second-factor.call.ts";

const a = t.account;
const required = { required: true, message: t.part.required };

interface Props {
  asksCode: boolean;
  submit: string;
  onProve(proof: Proof): Promise<void>;
  onCancel: (() => void) | undefined;
}

/** Asks who it is once more, before something about signing in is changed. */
export function ProveForm({ asksCode, submit, onProve, onCancel }: Props) {
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const [codeAsked, setCodeAsked] = useState(asksCode);

  async function prove({ password, code }: { password: string; code?: string }) {
    setBusy(true);
    setProblem(undefined);
    try {
      await onProve({ password, ...(code ? { code: code.trim() } : {}) });
    } catch (thrown) {
      const refused = toProblem(thrown);
      if (refused.code === "session.code_required") setCodeAsked(true);
      setProblem(refused);
      setBusy(false);
    }
  }

  return (
    <Form layout="vertical" className="is-narrow" onFinish={(values) => void prove(values)}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <Form.Item name="password" label={a.password} rules={[required]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      {codeAsked ? (
        <Form.Item name="code" label={a.presentCode} rules={[required]} extra={a.presentCodeHelp}>
          <Input autoComplete="one-time-code" maxLength={20} className="code" />
        </Form.Item>
      ) : null}
      <div className="button-row">
        <Button type="primary" htmlType="submit" loading={busy}>
          {submit}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{t.part.cancel}</Button> : null}
      </div>
    </Form>
  );
}
