import type { RecoveryShown } from "@guanhu/core/payment/recovery/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";

const c = t.recovery;

interface Values {
  returnedOn: string;
  voucherNo: string;
}

/** Records that money came back: when, and by which voucher. */
export function SettleDialog({ recovery, onClose }: { recovery: RecoveryShown; onClose(): void }) {
  const client = useQueryClient();
  const { message } = App.useApp();

  async function refresh() {
    await client.invalidateQueries({ queryKey: ["contract", recovery.contractId] });
    void client.invalidateQueries({ queryKey: ["recoveries"] });
  }

  async function send(values: Values) {
    const params = { path: { id: recovery.id } };
    const body = { version: recovery.version, ...values };
    await answerOf(api.POST("/api/recoveries/{id}/settle", { params, body }));
    void message.success(c.settled);
    onClose();
    await refresh();
  }

  return (
    <FormDialog<Values>
      title={c.settleTitle(formatMoney(recovery.amountFen))}
      text={c.settleText}
      okText={c.settle}
      initial={{ returnedOn: today() }}
      keep={`${recovery.id}.settle`}
      onOk={send}
      onRefused={() => void refresh()}
      onClose={onClose}
    >
      <Form.Item
        name="returnedOn"
        label={c.returnedOn}
        rules={[{ required: true, message: t.part.required }]}
      >
        <DateField maxDate={dayjs(today())} />
      </Form.Item>
      <Form.Item
        name="voucherNo"
        label={c.voucherNo}
        rules={[{ required: true, whitespace: true, min: 2, message: t.payment.voucherNeeded }]}
      >
        <Input maxLength={60} />
      </Form.Item>
    </FormDialog>
  );
}
