import { Form, Modal } from "antd";
import { type ReactNode, useState } from "react";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { useKept } from "../../shared/kept.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { showFaults } from "./form-faults.ts";
import { ProblemNote } from "./problem-note.tsx";

interface Props<V> {
  title: string;
  /** What follows from it. */
  text?: ReactNode;
  okText: string;
  danger?: boolean;
  okDisabled?: boolean;
  /** Wider than a dialog is: for rows of fields. */
  width?: number;
  initial?: Partial<V>;
  /** Under which name what is typed is kept until it is sent. */
  keep: string;
  /** The field that a fault of the server lies in. */
  fieldOf?: (path: string) => (string | number)[];
  children: ReactNode;
  onOk(values: V): Promise<void>;
  /** The server said no; what is shown may be old. */
  onRefused?: (problem: ApiProblem) => void;
  onClose(): void;
}

/** A form in a dialog: keeps what is typed, and shows why it was refused at the field where it lies. */
export function FormDialog<V extends object>({
  title,
  text,
  okText,
  danger = false,
  okDisabled = false,
  width,
  initial = {},
  keep,
  fieldOf = (path) => path.split("."),
  children,
  onOk,
  onRefused,
  onClose,
}: Props<V>) {
  const me = useMe();
  const kept = useKept<Partial<V>>(`${me.accountId}.${keep}`, {});
  const [form] = Form.useForm();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);

  async function send(values: V) {
    setBusy(true);
    setProblem(undefined);
    try {
      await onOk(values);
      kept.drop();
    } catch (thrown) {
      const refused = toProblem(thrown);
      showFaults(form, refused, fieldOf);
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
      {...(width ? { width } : {})}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {text ? <div className="dialog-text">{text}</div> : null}
      {problem ? <ProblemNote problem={problem} /> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ ...initial, ...kept.value }}
        onValuesChange={(_, values: Partial<V>) => kept.set(values)}
        // Safe: the fields of the form are those of V, and its rules have held.
        onFinish={(values) => void send(values as V)}
        scrollToFirstError={{ block: "center", focus: true }}
      >
        {children}
      </Form>
      {kept.kept ? <p className="quiet">{t.part.kept}</p> : null}
    </Modal>
  );
}
