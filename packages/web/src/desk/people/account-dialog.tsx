import { type Role, roles } from "@guanhu/core/actor";
import { useQueryClient } from "@tanstack/react-query";
import { Form, Input, Modal } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { CheckGroup } from "../part/check-group.tsx";
import { showFaults } from "../part/form-faults.ts";
import { ProblemNote } from "../part/problem-note.tsx";
import { InitialPassword } from "./initial-password-dialog.tsx";

const p = t.people;
const required = { required: true, message: t.part.required };
const memberRoles: readonly Role[] = ["manager", "checker", "caseworker", "volunteer"];
const officeRoles: readonly Role[] = [
  "procurement",
  "contractReview",
  "acceptance",
  "payment",
  "finance",
  "childCare",
  "supervision",
  "administration",
  "reviewExpert",
  "auditor",
];

interface Values {
  name: string;
  loginName: string;
  roles: Role[];
}

/** Makes an account in my own unit, and the one-time password for its first sign-in. */
export function AccountDialog({ onClose }: { onClose(): void }) {
  const me = useMe();
  const [form] = Form.useForm<Values>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<{ name: string; password: string }>();
  const client = useQueryClient();
  const offered = me.organizationId ? memberRoles : officeRoles;

  async function send(values: Values) {
    setBusy(true);
    setProblem(undefined);
    const unit = me.organizationId ? { organizationId: me.organizationId } : { division: me.division };
    try {
      const person = await answerOf(api.POST("/api/persons", { body: { ...values, ...unit } }));
      void client.invalidateQueries({ queryKey: ["people"] });
      const { password } = await answerOf(
        api.POST("/api/persons/{id}/initial-password", { params: { path: { id: person.id } } }),
      );
      setMade({ name: person.name, password });
    } catch (thrown) {
      const refused = toProblem(thrown);
      showFaults(form, refused, (path) => [path]);
      setProblem(refused);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={p.add}
      okText={made ? t.part.done : p.addSave}
      confirmLoading={busy}
      onOk={() => (made ? onClose() : form.submit())}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {problem ? <ProblemNote problem={problem} /> : null}
      {made ? (
        <InitialPassword name={made.name} password={made.password} />
      ) : (
        <Form form={form} layout="vertical" onFinish={(values) => void send(values)}>
          <Form.Item name="name" label={p.name} rules={[required, { min: 2, max: 40 }]}>
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="loginName"
            label={p.loginName}
            rules={[required, { pattern: /^[a-z][a-z0-9._-]{2,31}$/, message: p.loginNameFault }]}
          >
            <Input maxLength={32} autoComplete="off" autoCapitalize="none" className="code" />
          </Form.Item>
          <Form.Item name="roles" label={p.role} rules={[required]}>
            <CheckGroup
              label={p.role}
              options={offered.map((role) => ({ value: role, label: roles[role] }))}
            />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}
