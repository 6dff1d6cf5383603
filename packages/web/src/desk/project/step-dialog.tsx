import { failureGrounds, type ProjectShown } from "@guanhu/core/project/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, Select } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { refreshProject } from "./project.query.ts";
import { candidateOf, type Step, type StepName } from "./project-step.ts";

const c = t.project;
const required = { required: true, message: t.part.required };

type PlainName = Exclude<StepName, "announce" | "form" | "draft">;

interface Values {
  medium?: string;
  reason?: string;
  ground?: keyof typeof failureGrounds;
  documentNo?: string;
  refusedOn?: string;
}

interface Props {
  project: ProjectShown;
  step: Step & { name: PlainName };
  onClose(): void;
}

/** Asks once more before a step is taken, and for what belongs to it. */
export function StepDialog({ project, step, onClose }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const candidate = candidateOf(project);

  async function take(values: Values) {
    await send(project, step.name, values, candidate?.rank ?? 0);
    void message.success(c.stepDone(step.label));
    onClose();
    await refreshProject(client, project.id);
  }

  return (
    <FormDialog<Values>
      title={c.stepTitle(step.label, project.title)}
      text={
        <>
          <p>{c.stepText[step.name]}</p>
          {step.name === "decide" && candidate ? (
            <p>
              {c.candidate}：
              <b>
                {c.candidateOf(candidate.rank, candidate.organizationName, formatMoney(candidate.amountFen))}
              </b>
            </p>
          ) : null}
        </>
      }
      okText={step.label}
      danger={step.name === "fail" || step.name === "terminate"}
      initial={step.name === "refuseAward" ? { refusedOn: today() } : {}}
      keep={`${project.id}.${step.name}`}
      onOk={take}
      onRefused={() => void refreshProject(client, project.id)}
      onClose={onClose}
    >
      <Fields name={step.name} project={project} />
    </FormDialog>
  );
}

function Fields({ name, project }: { name: PlainName; project: ProjectShown }) {
  if (name === "publishResult")
    return (
      <Form.Item
        name="medium"
        label={c.medium}
        extra={c.mediumHint}
        rules={[required, { min: 2, max: 60, whitespace: true }]}
        initialValue={project.notice?.medium}
      >
        <Input maxLength={60} />
      </Form.Item>
    );
  if (name === "refuseAward")
    return (
      <>
        <Form.Item name="documentNo" label={c.refusalNo} rules={[required, { min: 2, whitespace: true }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="refusedOn" label={c.refusedOn} rules={[required]}>
          <DateField
            {...(project.award ? { minDate: dayjs(project.award.decidedOn) } : {})}
            maxDate={dayjs(today())}
          />
        </Form.Item>
        <Reason />
      </>
    );
  if (name === "fail")
    return (
      <>
        <Form.Item name="ground" label={c.ground} rules={[required]}>
          <Select options={Object.entries(failureGrounds).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Reason />
      </>
    );
  return name === "terminate" ? <Reason /> : null;
}

function Reason() {
  return (
    <Form.Item
      name="reason"
      label={c.reason}
      rules={[{ required: true, whitespace: true, min: 2, message: t.part.reasonTooShort(2) }]}
    >
      <Input.TextArea rows={3} maxLength={200} />
    </Form.Item>
  );
}

function send({ id, version }: ProjectShown, name: PlainName, values: Values, rank: number) {
  const params = { path: { id } };
  const { medium = "", reason = "", ground = "UNLAWFUL", documentNo = "", refusedOn = "" } = values;
  switch (name) {
    case "startBidding":
      return answerOf(api.POST("/api/projects/{id}/bidding", { params, body: { version } }));
    case "open":
      return answerOf(api.POST("/api/projects/{id}/open", { params, body: { version } }));
    case "qualify":
      return answerOf(api.POST("/api/projects/{id}/qualify", { params, body: { version } }));
    case "decide":
      return answerOf(api.POST("/api/projects/{id}/decide", { params, body: { version, rank } }));
    case "publishResult":
      return answerOf(api.POST("/api/projects/{id}/publish", { params, body: { version, medium } }));
    case "notifyAward":
      return answerOf(api.POST("/api/projects/{id}/notify", { params, body: { version } }));
    case "refuseAward":
      return answerOf(
        api.POST("/api/projects/{id}/refusals", {
          params,
          body: { version, reason, documentNo, refusedOn },
        }),
      );
    case "fail":
      return answerOf(api.POST("/api/projects/{id}/fail", { params, body: { version, ground, reason } }));
    case "terminate":
      return answerOf(api.POST("/api/projects/{id}/terminate", { params, body: { version, reason } }));
  }
}
