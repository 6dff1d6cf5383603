import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Modal, Radio } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { showFaults } from "../part/form-faults.ts";
import { ProblemNote } from "../part/problem-note.tsx";

const p = t.people;
const required = { required: true, message: t.part.required };

/** Whose result is filed: somebody of the list, or an account that is named by its number. */
export interface ClearanceSubject {
  id?: string;
  name?: string;
}

interface Values {
  id?: string;
  result?: "CLEAR" | "HIT";
  checkedOn?: string;
  authority?: string;
}

/** Files the result of the yearly check for records (未成年人保护法 62条): date and authority, never what a record says. */
export function ClearanceDialog({ subject, onClose }: { subject: ClearanceSubject; onClose(): void }) {
  const [form] = Form.useForm<Values>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const client = useQueryClient();
  const { message } = App.useApp();

  async function send(values: Values) {
    const id = subject.id ?? values.id?.trim();
    const { result, checkedOn, authority } = values;
    if (!id || !result || !checkedOn || !authority) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const body = { result, checkedOn, authority };
      const person = await answerOf(
        api.POST("/api/persons/{id}/clearance", { params: { path: { id } }, body }),
      );
      void message.success(p.cleared(person.name));
      onClose();
      void client.invalidateQueries({ queryKey: ["people"] });
    } catch (thrown) {
      const refused = toProblem(thrown);
      showFaults(form, refused, (path) => [path]);
      setProblem(refused);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={subject.name ? p.clearTitle(subject.name) : p.clearByNumber}
      okText={p.clearSave}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {problem ? <ProblemNote problem={problem} /> : null}
      <p className="quiet">{p.clearText}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => void send(values)}
        initialValues={{ checkedOn: today(), result: "CLEAR" }}
      >
        {subject.id ? null : (
          <Form.Item
            name="id"
            label={p.number}
            rules={[required, { pattern: /^\s*acc_[0-9a-hjkmnp-tv-z]{26}\s*$/, message: p.numberFault }]}
            extra={p.numberHelp}
          >
            <Input className="code" autoComplete="off" />
          </Form.Item>
        )}
        <Form.Item name="result" label={p.result} rules={[required]}>
          <Radio.Group
            options={[
              { value: "CLEAR", label: p.resultClear },
              { value: "HIT", label: p.resultHit },
            ]}
          />
        </Form.Item>
        <Form.Item name="checkedOn" label={p.checkedDay} rules={[required]}>
          <DateField maxDate={dayjs(today())} />
        </Form.Item>
        <Form.Item name="authority" label={p.authority} rules={[required, { min: 2, max: 60 }]}>
          <Input maxLength={60} placeholder={p.authorityHint} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
