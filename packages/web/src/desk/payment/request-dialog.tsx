import type { Milestone } from "@guanhu/core/contract/shape";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Alert, App, Form, Input, Skeleton } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, parseYuan, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { yuanOf } from "../contract/award.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { BlockList } from "./block-list.tsx";
import { payableQuery } from "./payment.query.ts";

const c = t.payment;
const required = { required: true, message: t.part.required };

interface Values {
  amount: string;
  number: string;
  on: string;
}

interface Props {
  contractId: string;
  milestone: Milestone;
  acceptanceId: string;
  onClose(): void;
}

/** The organization asks that an accepted milestone be paid; what stands against it stands here. */
export function RequestDialog({ contractId, milestone, acceptanceId, onClose }: Props) {
  const payable = useQuery(payableQuery(contractId));
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { availableFen = 0 } = payable.data?.money ?? {};
  const own = payable.data?.milestones.find((one) => one.milestoneId === milestone.id);
  const blocks = own?.blocks ?? [];
  const blocked = !own || blocks.length > 0 || own.openPaymentId !== undefined || availableFen === 0;

  async function send({ amount, number, on }: Values) {
    const body = {
      acceptanceId,
      amountFen: parseYuan(amount) ?? 0,
      invoice: { number: number.trim().toUpperCase(), on },
    };
    const payment = await answerOf(api.POST("/api/payments", { body }));
    void message.success(c.requested);
    void client.invalidateQueries({ queryKey: ["contract", contractId] });
    void client.invalidateQueries({ queryKey: ["todo"] });
    await navigate({ to: "/payments/$id", params: { id: payment.id } });
  }

  return (
    <FormDialog<Values>
      // The amount that can be asked for is known a moment later.
      key={payable.data ? "known" : ""}
      title={c.requestTitle(milestone.name)}
      text={payable.data ? c.requestText(formatMoney(availableFen)) : null}
      okText={c.request}
      okDisabled={blocked}
      initial={{ amount: yuanOf(availableFen), on: today() }}
      keep={`${contractId}.${milestone.id}.request`}
      fieldOf={(path) => [
        { amountFen: "amount", "invoice.number": "number", "invoice.on": "on" }[path] ?? path,
      ]}
      onOk={send}
      onRefused={() => void payable.refetch()}
      onClose={onClose}
    >
      {payable.error ? <ProblemNote problem={payable.error} onRetry={() => void payable.refetch()} /> : null}
      {payable.isPending ? <Skeleton active title={false} /> : null}
      {blocks.length > 0 ? <BlockList blocks={blocks} /> : null}
      {own?.openPaymentId ? (
        <Alert
          type="info"
          showIcon
          title={c.inProgress}
          action={
            <Link to="/payments/$id" params={{ id: own.openPaymentId }}>
              {c.openPayment}
            </Link>
          }
        />
      ) : null}
      {blocked ? null : (
        <>
          <Form.Item
            name="amount"
            label={c.amountYuan}
            required
            rules={[
              {
                validator: (_, text: string | undefined) => {
                  const fen = parseYuan(text ?? "") ?? 0;
                  return fen > 0 && fen <= availableFen
                    ? Promise.resolve()
                    : Promise.reject(new Error(c.amountWrong(formatMoney(availableFen))));
                },
              },
            ]}
          >
            <Input inputMode="decimal" prefix="¥" />
          </Form.Item>
          <Form.Item
            name="number"
            label={c.invoice}
            extra={c.invoiceHelp}
            rules={[{ required: true, pattern: /^\s*[0-9A-Za-z-]{6,30}\s*$/, message: c.invoiceWrong }]}
          >
            <Input maxLength={32} />
          </Form.Item>
          <Form.Item name="on" label={c.invoiceOn} rules={[required]}>
            <DateField maxDate={dayjs(today())} />
          </Form.Item>
        </>
      )}
    </FormDialog>
  );
}
