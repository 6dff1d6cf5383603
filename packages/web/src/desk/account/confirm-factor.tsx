import { Button, Form, Input, QRCode } from "antd";
import { useState } from "react";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { CopyCode } from "../part/copy-code.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { confirmFactor } from "./second-factor.call.ts";

const a = t.account;

interface Props {
  uri: string;
  secret: string;
  onConfirmed(codes: readonly string[]): void;
}

/** The key as a picture to scan and as text to type; a first code proves that the authenticator has it. */
export function ConfirmFactor({ uri, secret, onConfirmed }: Props) {
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);

  async function confirm(code: string) {
    setBusy(true);
    setProblem(undefined);
    try {
      onConfirmed(await confirmFactor(code.trim()));
    } catch (thrown) {
      setProblem(toProblem(thrown));
      setBusy(false);
    }
  }

  return (
    <div className="factor">
      {/* The key stands beside it as text. */}
      <div aria-hidden="true">
        <QRCode value={uri} type="svg" size={176} bordered={false} />
      </div>
      <div>
        <p>{a.scan}</p>
        <p>
          {a.orType} <CopyCode text={secret} label={a.key} />
        </p>
        {problem ? <ProblemNote problem={problem} /> : null}
        <Form
          layout="vertical"
          className="is-narrow"
          onFinish={({ code }: { code: string }) => void confirm(code)}
        >
          <Form.Item
            name="code"
            label={a.firstCode}
            rules={[{ required: true, pattern: /^\s*\d{6}\s*$/, message: a.sixDigits }]}
          >
            <Input inputMode="numeric" autoComplete="one-time-code" maxLength={8} className="code" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {a.turnOn}
          </Button>
        </Form>
      </div>
    </div>
  );
}
