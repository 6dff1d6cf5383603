import { Input, Modal } from "antd";
import { type ReactNode, useId, useState } from "react";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { useKept } from "../../shared/kept.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ProblemNote } from "./problem-note.tsx";

interface Props {
  title: string;
  /** What follows from it. */
  text?: ReactNode;
  okText: string;
  danger?: boolean;
  /** Where a reason is asked: how long it must be, and under which name it is kept until it is sent. */
  reason?: { least: number; most: number; keep: string } | undefined;
  children?: ReactNode;
  okDisabled?: boolean;
  onOk(reason: string): Promise<void>;
  /** The server said no; what is shown may be old. */
  onRefused?: (problem: ApiProblem) => void;
  onClose(): void;
}

/** Asks once more, with a reason where one is needed, and shows why it was refused without losing the reason. */
export function ReasonDialog(props: Props) {
  const {
    title,
    text,
    okText,
    danger = false,
    reason,
    children,
    okDisabled = false,
    onOk,
    onRefused,
    onClose,
  } = props;
  const me = useMe();
  const typed = useKept(`${me.accountId}.${reason?.keep ?? "none"}`, "");
  const [fault, setFault] = useState<string>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const id = useId();

  async function confirm() {
    const said = typed.value.trim();
    if (reason && said.length < reason.least) return setFault(t.part.reasonTooShort(reason.least));
    setFault(undefined);
    setProblem(undefined);
    setBusy(true);
    try {
      await onOk(said);
      typed.drop();
    } catch (thrown) {
      const refused = toProblem(thrown);
      setProblem(refused);
      onRefused?.(refused);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={title}
      okText={okText}
      okButtonProps={{ danger, disabled: okDisabled }}
      confirmLoading={busy}
      onOk={() => void confirm()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {text ? <p>{text}</p> : null}
      {problem ? <ProblemNote problem={problem} /> : null}
      {children}
      {reason ? (
        <div className="stacked-field">
          <label htmlFor={id}>{t.part.reason}</label>
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={reason.most}
            value={typed.value}
            onChange={(event) => typed.set(event.target.value)}
            {...(fault
              ? { status: "error" as const, "aria-invalid": true, "aria-describedby": `${id}-fault` }
              : {})}
          />
          {fault ? (
            <p id={`${id}-fault`} className="fault" role="alert">
              {fault}
            </p>
          ) : null}
          {typed.kept ? <p className="quiet">{t.part.kept}</p> : null}
        </div>
      ) : null}
    </Modal>
  );
}
