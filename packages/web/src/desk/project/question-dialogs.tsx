import { type QuestionShown, questionKinds } from "@guanhu/core/project/question/shape";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Checkbox, Form, Input, Radio } from "antd";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { FormDialog } from "../part/form-dialog.tsx";
import { refreshProject } from "./project.query.ts";

const c = t.question;
const said = { required: true, whitespace: true, min: 4, message: c.tooShort };

interface Asked {
  kind?: keyof typeof questionKinds;
  text?: string;
}

/** An organization asks; after the deadline only inquiries are left. */
export function AskDialog({
  project,
  closed,
  onClose,
}: {
  project: ProjectShown;
  closed: boolean;
  onClose(): void;
}) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <FormDialog<Asked>
      title={c.askTitle}
      text={<p>{c.askText}</p>}
      okText={c.ask}
      keep={`${project.id}.ask`}
      initial={{ kind: closed ? "INQUIRY" : "DOCUMENTS" }}
      onOk={async ({ kind = "DOCUMENTS", text = "" }) => {
        await answerOf(
          api.POST("/api/projects/{id}/questions", {
            params: { path: { id: project.id } },
            body: { kind, text },
          }),
        );
        void message.success(c.sent);
        onClose();
        await refreshProject(client, project.id);
      }}
      onClose={onClose}
    >
      <Form.Item name="kind" label={c.kind}>
        <Radio.Group
          options={Object.entries(questionKinds).map(([value, label]) => ({
            value,
            label,
            disabled: closed && value === "DOCUMENTS",
          }))}
        />
      </Form.Item>
      <Form.Item name="text" label={c.text} rules={[said]}>
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
    </FormDialog>
  );
}

/** The answer to one question. */
export function AnswerDialog({
  projectId,
  question,
  onClose,
}: {
  projectId: string;
  question: QuestionShown;
  onClose(): void;
}) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <FormDialog<{ text?: string }>
      title={c.answerTitle}
      text={
        <>
          <p className="text-block">{question.text}</p>
          <p className="quiet">{c.answerText}</p>
        </>
      }
      okText={c.answer}
      keep={`${question.id}.answer`}
      onOk={async ({ text = "" }) => {
        await answerOf(
          api.POST("/api/projects/{id}/questions/{questionId}/answer", {
            params: { path: { id: projectId, questionId: question.id } },
            body: { version: question.version, text },
          }),
        );
        void message.success(c.answered);
        onClose();
        await refreshProject(client, projectId);
      }}
      onRefused={() => void refreshProject(client, projectId)}
      onClose={onClose}
    >
      <Form.Item name="text" label={c.answer} rules={[said]}>
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
    </FormDialog>
  );
}

/** A clarification for all suppliers; a material one moves the end of bidding where the law asks it. */
export function ClarifyDialog({ project, onClose }: { project: ProjectShown; onClose(): void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <FormDialog<{ text?: string; material?: boolean }>
      title={t.clarification.addTitle}
      text={<p>{t.clarification.addText}</p>}
      okText={t.clarification.add}
      keep={`${project.id}.clarify`}
      onOk={async ({ text = "", material = false }) => {
        await answerOf(
          api.POST("/api/projects/{id}/clarifications", {
            params: { path: { id: project.id } },
            body: { version: project.version, text, material },
          }),
        );
        void message.success(t.clarification.sent);
        onClose();
        await refreshProject(client, project.id);
      }}
      onRefused={() => void refreshProject(client, project.id)}
      onClose={onClose}
    >
      <Form.Item name="text" label={t.clarification.text} rules={[said]}>
        <Input.TextArea rows={5} maxLength={4000} showCount />
      </Form.Item>
      <Form.Item name="material" valuePropName="checked">
        <Checkbox>{t.clarification.material}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}
