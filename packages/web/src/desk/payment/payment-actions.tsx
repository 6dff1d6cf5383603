import type { PaymentPage } from "@guanhu/core/payment/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, today } from "../../shared/format.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ActionButton } from "../part/action-button.tsx";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { type Step, stepsFor } from "./payment-step.ts";

const c = t.payment;
const required = { required: true, message: t.part.required };

interface Values {
  voucherNo?: string;
  paidOn?: string;
  reason?: string;
}

/** What can be done with a payment now: approve, pay, confirm, turn down. */
export function PaymentActions({ page: { payment, blocks } }: { page: PaymentPage }) {
  const me = useMe();
  const [asked, setAsked] = useState<Step>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const steps = stepsFor(me, payment, blocks.length > 0);

  async function refresh() {
    await client.invalidateQueries({ queryKey: ["payment", payment.id] });
    void client.invalidateQueries({ queryKey: ["payments"] });
    void client.invalidateQueries({ queryKey: ["contract", payment.contractId] });
    void client.invalidateQueries({ queryKey: ["todo"] });
  }

  async function take(step: Step, values: Values) {
    await send(payment, step, values);
    void message.success(c.stepDone(step.label));
    setAsked(undefined);
    await refresh();
  }

  return (
    <>
      {steps.map((step, nth) => (
        <ActionButton
          key={step.name}
          type={nth === 0 && step.name !== "reject" ? "primary" : "default"}
          danger={step.name === "reject"}
          reason={step.notYet}
          onClick={() => setAsked(step)}
        >
          {step.label}
        </ActionButton>
      ))}
      {asked ? (
        <FormDialog<Values>
          title={c.stepTitle(asked.label, formatMoney(payment.amountFen))}
          text={<p>{c.stepText[asked.name]}</p>}
          okText={asked.label}
          danger={asked.name === "reject"}
          initial={asked.name === "pay" ? { paidOn: today() } : {}}
          keep={`${payment.id}.${asked.name}`}
          onOk={(values) => take(asked, values)}
          onRefused={() => void refresh()}
          onClose={() => setAsked(undefined)}
        >
          {asked.name === "pay" ? (
            <>
              <Form.Item name="paidOn" label={c.paidOn} rules={[required]}>
                <DateField maxDate={dayjs(today())} />
              </Form.Item>
              <Form.Item
                name="voucherNo"
                label={c.voucherNo}
                rules={[{ required: true, whitespace: true, min: 2, message: c.voucherNeeded }]}
              >
                <Input maxLength={60} />
              </Form.Item>
            </>
          ) : null}
          {asked.name === "reject" ? (
            <Form.Item
              name="reason"
              label={t.part.reason}
              rules={[{ required: true, whitespace: true, min: 2, message: t.part.reasonTooShort(2) }]}
            >
              <Input.TextArea rows={3} maxLength={200} />
            </Form.Item>
          ) : null}
        </FormDialog>
      ) : null}
    </>
  );
}

function send(
  { id, version }: PaymentPage["payment"],
  { name }: Step,
  { voucherNo = "", paidOn = "", reason = "" }: Values,
) {
  const params = { path: { id } };
  switch (name) {
    case "approve":
      return answerOf(api.POST("/api/payments/{id}/approve", { params, body: { version } }));
    case "pay":
      return answerOf(api.POST("/api/payments/{id}/pay", { params, body: { version, voucherNo, paidOn } }));
    case "confirm":
      return answerOf(api.POST("/api/payments/{id}/confirm", { params, body: { version } }));
    case "reject":
      return answerOf(api.POST("/api/payments/{id}/reject", { params, body: { version, reason } }));
  }
}
