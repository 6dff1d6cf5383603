import type { ContractChangeRow } from "@guanhu/core/contract/change/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { ReasonDialog } from "../part/reason-dialog.tsx";

const c = t.change;

interface Props {
  change: ContractChangeRow;
  onClose(): void;
}

/** The organization agrees to a change, or the county takes it back. */
export function SettleChangeDialog({ change, step, onClose }: Props & { step: "agree" | "withdraw" }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const agrees = step === "agree";
  const refresh = () => client.invalidateQueries({ queryKey: ["contract", change.contractId] });

  async function settle() {
    const params = { path: { id: change.contractId, no: change.no } };
    const body = { version: change.version };
    await answerOf(
      agrees
        ? api.POST("/api/contracts/{id}/changes/{no}/agree", { params, body })
        : api.POST("/api/contracts/{id}/changes/{no}/withdraw", { params, body }),
    );
    void message.success(agrees ? c.agreed : c.withdrawn);
    onClose();
    await refresh();
  }

  return (
    <ReasonDialog
      title={c[`${step}One`](change.no)}
      text={agrees ? agreeText(change) : c.withdrawText}
      okText={c[step]}
      onOk={settle}
      onRefused={() => void refresh()}
      onClose={onClose}
    >
      <p className="long-text">{change.text}</p>
    </ReasonDialog>
  );
}

/** Records on which day a change was announced. */
export function AnnounceDialog({ change, onClose }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const refresh = () => client.invalidateQueries({ queryKey: ["contract", change.contractId] });

  async function send(body: { on: string }) {
    const params = { path: { id: change.contractId, no: change.no } };
    await answerOf(api.POST("/api/contracts/{id}/changes/{no}/announcement", { params, body }));
    void message.success(c.announced);
    onClose();
    await refresh();
  }

  return (
    <FormDialog<{ on: string }>
      title={c.announceOne(change.no)}
      text={c.announceText}
      okText={c.announce}
      initial={{ on: today() }}
      keep={`${change.contractId}.change.${change.no}.announce`}
      onOk={send}
      onRefused={() => void refresh()}
      onClose={onClose}
    >
      <Form.Item name="on" label={c.announceDay} rules={[{ required: true, message: t.part.required }]}>
        <DateField minDate={dayjs(change.agreedOn)} maxDate={dayjs(today())} />
      </Form.Item>
    </FormDialog>
  );
}

function agreeText({ kind, amountFen }: ContractChangeRow): string {
  return kind === "SUPPLEMENT" ? c.agreeSupplement(formatMoney(amountFen)) : c.agreeAmendment;
}
