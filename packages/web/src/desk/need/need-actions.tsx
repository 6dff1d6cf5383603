import { type ExAnte, exAnteConclusions } from "@guanhu/core/need/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { today } from "../../shared/format.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ActionButton } from "../part/action-button.tsx";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { PlanDialog } from "../project/plan-dialog.tsx";
import { type NeedRow, refreshNeed } from "./need.query.ts";
import { type Step, type StepName, stepsFor } from "./need-step.ts";

const c = t.need;
const required = { required: true, message: t.part.required };

type Values = Partial<ExAnte> & { reason?: string };

/** What can be done with a need now; the first is the next step. */
export function NeedActions({ need }: { need: NeedRow }) {
  const me = useMe();
  const [asked, setAsked] = useState<Step>();
  const steps = stepsFor(me, need);
  const main = steps.find((step) => !step.notYet && step.name !== "reject");
  const close = () => setAsked(undefined);
  return (
    <>
      {steps.map((step) => (
        <ActionButton
          key={step.name}
          type={step === main ? "primary" : "default"}
          danger={step.name === "reject"}
          reason={step.notYet}
          onClick={() => setAsked(step)}
        >
          {step.label}
        </ActionButton>
      ))}
      {asked?.name === "plan" ? <PlanDialog need={need} onClose={close} /> : null}
      {asked && asked.name !== "plan" ? (
        <StepDialog need={need} step={{ ...asked, name: asked.name }} onClose={close} />
      ) : null}
    </>
  );
}

type PlainName = Exclude<StepName, "plan">;

function StepDialog({
  need,
  step,
  onClose,
}: {
  need: NeedRow;
  step: Step & { name: PlainName };
  onClose(): void;
}) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <FormDialog<Values>
      title={c.stepTitle(step.label, need.title)}
      text={step.name === "evaluate" ? null : <p>{c.stepText[step.name]}</p>}
      okText={step.label}
      danger={step.name === "reject"}
      keep={`${need.id}.${step.name}`}
      onOk={async (values) => {
        await send(need, step.name, values);
        void message.success(c.stepDone(step.label));
        onClose();
        await refreshNeed(client, need.id);
      }}
      onRefused={() => void refreshNeed(client, need.id)}
      onClose={onClose}
    >
      {step.name === "evaluate" ? <ExAnteFields /> : null}
      {step.name === "reject" ? (
        <Form.Item
          name="reason"
          label={t.part.reason}
          rules={[{ required: true, whitespace: true, min: 2, message: t.part.reasonTooShort(2) }]}
        >
          <Input.TextArea rows={3} maxLength={200} />
        </Form.Item>
      ) : null}
    </FormDialog>
  );
}

function ExAnteFields() {
  return (
    <>
      <Form.Item name="heldOn" label={c.heldOn} rules={[required]}>
        <DateField maxDate={dayjs(today())} />
      </Form.Item>
      <Form.Item
        name="evaluator"
        label={c.evaluator}
        extra={c.evaluatorHelp}
        rules={[required, { min: 2, whitespace: true }]}
      >
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="conclusion" label={c.conclusion} rules={[required]}>
        <Select options={Object.entries(exAnteConclusions).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="opinion" label={c.opinion} rules={[required, { min: 2, whitespace: true }]}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <Form.Item name="reportNo" label={`${c.reportNo}（${c.optional}）`} rules={[{ min: 2 }]}>
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}

function send({ id, version }: NeedRow, name: PlainName, values: Values) {
  const params = { path: { id } };
  switch (name) {
    case "check":
      return answerOf(api.POST("/api/needs/{id}/check", { params, body: { version } }));
    case "closeConsultation":
      return answerOf(api.POST("/api/needs/{id}/consulted", { params, body: { version } }));
    case "approve":
      return answerOf(api.POST("/api/needs/{id}/approve", { params, body: { version } }));
    case "reject":
      return answerOf(
        api.POST("/api/needs/{id}/reject", { params, body: { version, reason: values.reason ?? "" } }),
      );
    case "evaluate": {
      const { heldOn = "", evaluator = "", conclusion = "SUPPORT", opinion = "", reportNo } = values;
      return answerOf(
        api.POST("/api/needs/{id}/evaluation", {
          params,
          body: { version, heldOn, evaluator, conclusion, opinion, ...(reportNo ? { reportNo } : {}) },
        }),
      );
    }
  }
}
