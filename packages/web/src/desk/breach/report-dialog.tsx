import type { ContractPage } from "@guanhu/core/contract/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input } from "antd";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { FormDialog } from "../part/form-dialog.tsx";
import { EvidenceField } from "./evidence-field.tsx";

const c = t.breach;

interface Values {
  clause: string;
  facts: string;
  deliverables: string[];
}

interface Props {
  contract: ContractPage["contract"];
  onClose(): void;
}

/** The county reports that the organization broke the contract, with the deliverables that show it. */
export function ReportDialog({ contract, onClose }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();

  async function send({ clause, facts, deliverables }: Values) {
    const body = { contractId: contract.id, clause, facts, evidence: { files: [], deliverables } };
    await answerOf(api.POST("/api/breaches", { body }));
    void message.success(c.reported);
    onClose();
    await client.invalidateQueries({ queryKey: ["contract", contract.id] });
  }

  return (
    <FormDialog<Values>
      title={c.reportTitle}
      text={c.reportText}
      okText={c.report}
      width={640}
      keep={`${contract.id}.breach`}
      fieldOf={(path) => [path.startsWith("evidence") ? "deliverables" : path]}
      onOk={send}
      onClose={onClose}
    >
      <Form.Item
        name="clause"
        label={c.clause}
        rules={[{ required: true, whitespace: true, min: 2, message: c.clauseShort }]}
      >
        <Input maxLength={60} placeholder={c.clauseHint} />
      </Form.Item>
      <Form.Item
        name="facts"
        label={c.facts}
        rules={[{ required: true, whitespace: true, min: 4, message: c.textShort }]}
      >
        <Input.TextArea rows={4} maxLength={2000} placeholder={c.factsHint} />
      </Form.Item>
      <Form.Item
        name="deliverables"
        label={c.evidence}
        extra={c.evidenceHelp}
        rules={[{ required: true, type: "array", min: 1, message: c.evidenceNeeded }]}
      >
        <EvidenceField contract={contract} />
      </Form.Item>
    </FormDialog>
  );
}
