import { challengeGrounds, challengeOutcomes } from "@guanhu/core/project/challenge/shape";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Radio } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import type { ChallengeStep, Step } from "./challenge-step.ts";
import { type ChallengeRow, refreshProject } from "./project.query.ts";

const c = t.challenge;
const required = { required: true, message: t.part.required };
const said = { required: true, whitespace: true, min: 4, message: c.textTooShort };

interface Raised {
  ground?: keyof typeof challengeGrounds;
  knewOn?: string;
  facts?: string;
  claim?: string;
}

/** An organization challenges a purchase, which pauses it. */
export function RaiseDialog({ project, onClose }: { project: ProjectShown; onClose(): void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <FormDialog<Raised>
      title={c.raiseTitle}
      text={<p>{c.raiseText}</p>}
      okText={c.raise}
      keep={`${project.id}.raise`}
      initial={{ knewOn: today() }}
      onOk={async ({ ground = "DOCUMENTS", knewOn = "", facts = "", claim = "" }) => {
        await answerOf(
          api.POST("/api/projects/{id}/challenges", {
            params: { path: { id: project.id } },
            body: { ground, knewOn, facts, claim },
          }),
        );
        void message.success(c.done(c.raise));
        onClose();
        await refreshProject(client, project.id);
      }}
      onClose={onClose}
    >
      <Form.Item name="ground" label={c.ground} rules={[required]}>
        <Radio.Group options={Object.entries(challengeGrounds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="knewOn" label={c.knewOn} rules={[required]}>
        <DateField maxDate={dayjs(today())} />
      </Form.Item>
      <Form.Item name="facts" label={c.facts} rules={[said]}>
        <Input.TextArea rows={4} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item name="claim" label={c.claim} rules={[said]}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
    </FormDialog>
  );
}

interface Values {
  outcome?: keyof typeof challengeOutcomes;
  text?: string;
  documentNo?: string;
  reason?: string;
}

const texts: Record<ChallengeStep, string> = {
  reply: c.replyText,
  complain: c.complainText,
  withdraw: c.withdrawText,
  suspend: c.suspendText,
  decide: c.decideText,
};

/** One step of a challenge: reply, complaint, withdrawal, suspension, decision. */
export function ChallengeDialog({
  challenge,
  step,
  onClose,
}: {
  challenge: ChallengeRow;
  step: Step;
  onClose(): void;
}) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const { name } = step;
  return (
    <FormDialog<Values>
      title={`${step.label}：${challenge.organizationName}`}
      text={<p>{texts[name]}</p>}
      okText={step.label}
      keep={`${challenge.id}.${name}`}
      onOk={async (values) => {
        await send(challenge, name, values);
        void message.success(c.done(step.label));
        onClose();
        await refreshProject(client, challenge.projectId);
      }}
      onRefused={() => void refreshProject(client, challenge.projectId)}
      onClose={onClose}
    >
      {name === "reply" || name === "decide" ? (
        <Form.Item name="outcome" label={c.outcome} rules={[required]}>
          <Radio.Group
            options={Object.entries(challengeOutcomes).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
      ) : null}
      {name === "suspend" || name === "decide" ? (
        <Form.Item name="documentNo" label={c.documentNo} rules={[required, { min: 2, whitespace: true }]}>
          <Input maxLength={100} />
        </Form.Item>
      ) : null}
      {name === "withdraw" ? (
        <Form.Item
          name="reason"
          label={t.part.reason}
          rules={[{ required: true, whitespace: true, min: 2, message: t.part.reasonTooShort(2) }]}
        >
          <Input.TextArea rows={2} maxLength={200} />
        </Form.Item>
      ) : null}
      {name === "reply" || name === "decide" || name === "complain" ? (
        <Form.Item name="text" label={labelOf(name)} rules={[said]}>
          <Input.TextArea rows={4} maxLength={2000} showCount />
        </Form.Item>
      ) : null}
    </FormDialog>
  );
}

function labelOf(name: "reply" | "decide" | "complain"): string {
  return { reply: c.replyBody, decide: c.decideBody, complain: c.complainBody }[name];
}

function send({ id: challengeId, projectId, version }: ChallengeRow, name: ChallengeStep, values: Values) {
  const params = { path: { id: projectId, challengeId } };
  const { outcome = "DISMISSED", text = "", documentNo = "", reason = "" } = values;
  switch (name) {
    case "reply":
      return answerOf(
        api.POST("/api/projects/{id}/challenges/{challengeId}/reply", {
          params,
          body: { version, outcome, text },
        }),
      );
    case "complain":
      return answerOf(
        api.POST("/api/projects/{id}/challenges/{challengeId}/complaint", {
          params,
          body: { version, text },
        }),
      );
    case "withdraw":
      return answerOf(
        api.POST("/api/projects/{id}/challenges/{challengeId}/withdrawal", {
          params,
          body: { version, reason },
        }),
      );
    case "suspend":
      return answerOf(
        api.POST("/api/projects/{id}/challenges/{challengeId}/suspension", {
          params,
          body: { version, documentNo },
        }),
      );
    case "decide":
      return answerOf(
        api.POST("/api/projects/{id}/challenges/{challengeId}/decision", {
          params,
          body: { version, outcome, text, documentNo },
        }),
      );
  }
}
