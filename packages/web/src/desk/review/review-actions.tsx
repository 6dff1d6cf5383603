import type { ReviewPage } from "@guanhu/core/project/review/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ActionButton } from "../part/action-button.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { refreshReview } from "./review.query.ts";
import { type Step, stepsFor } from "./review-step.ts";

const c = t.review;

const texts: Record<Step["name"], string> = {
  close: c.closeText,
  sign: c.signText,
  conclude: c.concludeText,
};
const done: Record<Step["name"], string> = { close: c.closed, sign: c.signDone, conclude: c.concluded };

interface Values {
  dissent?: string;
  opinion?: string;
}

/** The chair closes and concludes; every member signs, and may dissent. */
export function ReviewActions({ page }: { page: ReviewPage }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [asked, setAsked] = useState<Step>();
  const steps = stepsFor(page);
  const main = steps.find((step) => !step.notYet);
  return (
    <>
      {steps.map((step) => (
        <ActionButton
          key={step.name}
          type={step === main ? "primary" : "default"}
          reason={step.notYet}
          onClick={() => setAsked(step)}
        >
          {step.label}
        </ActionButton>
      ))}
      {asked ? (
        <FormDialog<Values>
          title={asked.label}
          text={<p>{texts[asked.name]}</p>}
          okText={asked.label}
          keep={`${page.projectId}.review.${asked.name}`}
          onOk={async (values) => {
            await send(page, asked.name, values);
            void message.success(done[asked.name]);
            setAsked(undefined);
            await refreshReview(client, page.projectId);
          }}
          onRefused={() => void refreshReview(client, page.projectId)}
          onClose={() => setAsked(undefined)}
        >
          {asked.name === "sign" ? (
            <Form.Item name="dissent" label={`${c.dissent}（${c.optional}）`} rules={[{ min: 4 }]}>
              <Input.TextArea rows={3} maxLength={1000} />
            </Form.Item>
          ) : null}
          {asked.name === "conclude" ? (
            <Form.Item
              name="opinion"
              label={c.opinion}
              rules={[{ required: true, whitespace: true, min: 4, message: t.part.reasonTooShort(4) }]}
            >
              <Input.TextArea rows={4} maxLength={2000} showCount />
            </Form.Item>
          ) : null}
        </FormDialog>
      ) : null}
    </>
  );
}

function send({ projectId, seat, committee }: ReviewPage, name: Step["name"], { dissent, opinion }: Values) {
  const params = { path: { id: projectId } };
  const said = dissent?.trim();
  switch (name) {
    case "close":
      return answerOf(
        api.POST("/api/projects/{id}/review/close", { params, body: { version: committee.version } }),
      );
    case "sign":
      return answerOf(
        api.POST("/api/projects/{id}/review/sign", {
          params,
          body: { version: seat.version, ...(said ? { dissent: said } : {}) },
        }),
      );
    case "conclude":
      return answerOf(
        api.POST("/api/projects/{id}/review/conclude", {
          params,
          body: { version: committee.version, opinion: opinion?.trim() ?? "" },
        }),
      );
  }
}
