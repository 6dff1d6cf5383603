import type { ContractPage } from "@guanhu/core/contract/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";

const c = t.clock;
const required = { required: true, whitespace: true, message: t.part.required };

export type Recorded = "publication" | "filing";

interface Values {
  where: string;
  number: string;
  on: string;
}

interface Props {
  contract: ContractPage["contract"];
  record: Recorded;
  onClose(): void;
}

/** Says where and when a signed contract was published, or a copy filed. */
export function RecordDialog({ contract, record, onClose }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const params = { path: { id: contract.id } };
  const publishes = record === "publication";

  async function send({ where, number, on }: Values) {
    await answerOf(
      publishes
        ? api.POST("/api/contracts/{id}/publication", { params, body: { medium: where, number, on } })
        : api.POST("/api/contracts/{id}/filing", { params, body: { office: where, number, on } }),
    );
    void message.success(c.recorded(c[record]));
    onClose();
    await client.invalidateQueries({ queryKey: ["contract", contract.id] });
  }

  return (
    <FormDialog<Values>
      title={publishes ? c.publish : c.file}
      okText={publishes ? c.publish : c.file}
      initial={{ on: today() }}
      keep={`${contract.id}.${record}`}
      fieldOf={(path) => [path === "medium" || path === "office" ? "where" : path]}
      onOk={send}
      onClose={onClose}
    >
      <Form.Item
        name="where"
        label={publishes ? c.medium : c.office}
        rules={[required, { min: 2, max: 60 }]}
        {...(publishes ? { extra: c.mediumHint } : {})}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="number" label={publishes ? c.publicationNo : c.filingNo} rules={[required]}>
        <Input maxLength={publishes ? 200 : 60} />
      </Form.Item>
      <Form.Item name="on" label={c.on} rules={[required]}>
        <DateField minDate={dayjs(contract.signedOn)} maxDate={dayjs(today())} />
      </Form.Item>
    </FormDialog>
  );
}
