import type { CommitteeShown } from "@guanhu/core/project/review/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input } from "antd";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { FormDialog } from "../part/form-dialog.tsx";
import { accountRule } from "./committee-dialog.tsx";
import { DrawFields, type DrawTyped, toDraw } from "./draw-fields.tsx";
import { refreshProject } from "./project.query.ts";

const c = t.committee;

interface Values {
  replacement?: string;
  reason?: string;
  draw?: DrawTyped;
}

interface Props {
  projectId: string;
  version: number;
  member: CommitteeShown["members"][number];
  onClose(): void;
}

/** Replaces a member who is absent or must avoid; an expert is drawn anew. */
export function ReplaceDialog({ projectId, version, member, onClose }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const expert = member.seat === "EXPERT";

  async function send({ replacement = "", reason = "", draw }: Values) {
    await answerOf(
      api.POST("/api/projects/{id}/committee/replace", {
        params: { path: { id: projectId } },
        body: {
          version,
          accountId: member.accountId ?? "",
          replacement: replacement.trim(),
          reason: reason.trim(),
          ...(expert && draw ? { draw: toDraw(draw) } : {}),
        },
      }),
    );
    void message.success(t.project.stepDone(c.replace));
    onClose();
    await refreshProject(client, projectId);
  }

  return (
    <FormDialog<Values>
      title={c.replaceTitle(member.name)}
      text={<p>{c.replaceText}</p>}
      okText={c.replace}
      keep={`${projectId}.replace.${member.accountId ?? ""}`}
      onOk={send}
      onRefused={() => void refreshProject(client, projectId)}
      onClose={onClose}
    >
      <Form.Item name="replacement" label={c.replacement} rules={[accountRule]} extra={c.accountHelp}>
        <Input autoComplete="off" />
      </Form.Item>
      {expert ? <DrawFields at={["draw"]} /> : null}
      <Form.Item
        name="reason"
        label={c.reason}
        rules={[{ required: true, whitespace: true, min: 2, message: t.part.reasonTooShort(2) }]}
      >
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
