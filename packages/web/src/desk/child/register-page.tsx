import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { App, Button, Form } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { useKept } from "../../shared/kept.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { showFaults } from "../part/form-faults.ts";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { GuardianFields } from "./guardian-fields.tsx";
import { IdentityFields } from "./identity-fields.tsx";
import { LivingFields } from "./living-fields.tsx";
import { type ChildDraft, childFieldOf, readFromId, toChildInput } from "./register.ts";

const c = t.register;
const EMPTY: ChildDraft = { guardians: [{ livesWithChild: true }] };

/** Opens a child's file. What is typed is kept in this tab until it is sent. */
export function RegisterPage() {
  const me = useMe();
  const kept = useKept<ChildDraft>(`${me.accountId}.child`, EMPTY);
  const [form] = Form.useForm<ChildDraft>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();

  function change(changed: Partial<ChildDraft>, all: ChildDraft) {
    const known = "idNumber" in changed ? readFromId(changed.idNumber) : {};
    if (Object.keys(known).length > 0) form.setFieldsValue(known);
    kept.set({ ...all, ...known });
  }

  async function send(draft: ChildDraft) {
    setBusy(true);
    setProblem(undefined);
    try {
      const child = await answerOf(api.POST("/api/children", { body: toChildInput(draft) }));
      kept.drop();
      void message.success(c.done(child.label));
      void client.invalidateQueries({ queryKey: ["children"] });
      await navigate({ to: "/children/$id", params: { id: child.id } });
    } catch (thrown) {
      const refused = toProblem(thrown);
      showFaults(form, refused, childFieldOf);
      setProblem(refused);
      setBusy(false);
    }
  }

  return (
    <>
      <PageHead
        title={c.title}
        crumbs={[{ label: t.nav.children, to: "/children" }]}
        meta={kept.kept ? t.part.kept : c.sealed}
      />
      {problem ? <ProblemNote problem={problem} /> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={kept.value}
        onValuesChange={change}
        onFinish={(draft) => void send(draft)}
        scrollToFirstError={{ block: "center", focus: true }}
      >
        <Panel title={c.identity}>
          <IdentityFields />
        </Panel>
        <Panel title={c.living}>
          <LivingFields root={me.division ?? "61"} />
        </Panel>
        <Panel title={c.guardians} note={c.guardiansNote}>
          <GuardianFields />
        </Panel>
        <div className="form-end">
          <Button type="primary" htmlType="submit" loading={busy}>
            {c.submit}
          </Button>
          <Button onClick={() => void navigate({ to: "/children" })}>{t.part.back}</Button>
          {kept.kept ? (
            <Button
              type="link"
              onClick={() => {
                kept.drop();
                form.setFieldsValue({ ...blank(form.getFieldsValue()), ...EMPTY });
              }}
            >
              {t.part.clear}
            </Button>
          ) : null}
        </div>
      </Form>
    </>
  );
}

function blank(values: ChildDraft): Record<string, undefined> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, undefined]));
}
