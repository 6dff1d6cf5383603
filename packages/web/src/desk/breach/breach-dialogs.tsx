import type { BreachShown } from "@guanhu/core/breach/shape";
import type { ContractPage } from "@guanhu/core/contract/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input } from "antd";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { FormDialog } from "../part/form-dialog.tsx";
import { ReasonDialog } from "../part/reason-dialog.tsx";
import { EvidenceField } from "./evidence-field.tsx";

const c = t.breach;

interface Props {
  breach: BreachShown;
  onClose(): void;
}

/** The organization states its defence, once. */
export function AnswerDialog({ breach, contract, onClose }: Props & { contract: ContractPage["contract"] }) {
  const { finish, refresh } = useFinish(breach, onClose);

  async function send({ text, deliverables = [] }: { text: string; deliverables?: string[] }) {
    const body = { version: breach.version, text, evidence: { files: [], deliverables } };
    await answerOf(api.POST("/api/breaches/{id}/defence", { params: { path: { id: breach.id } }, body }));
    await finish(c.answered);
  }

  return (
    <FormDialog<{ text: string; deliverables?: string[] }>
      title={c.one(c.answer, breach.clause)}
      text={c.answerText}
      okText={c.answer}
      width={640}
      keep={`${breach.id}.answer`}
      fieldOf={(path) => [path.startsWith("evidence") ? "deliverables" : path]}
      onOk={send}
      onRefused={refresh}
      onClose={onClose}
    >
      <Form.Item
        name="text"
        label={c.statement}
        rules={[{ required: true, whitespace: true, min: 4, message: c.textShort }]}
      >
        <Input.TextArea rows={6} maxLength={2000} />
      </Form.Item>
      <Form.Item name="deliverables" label={c.evidence} extra={c.defenceEvidenceHelp}>
        <EvidenceField contract={contract} />
      </Form.Item>
    </FormDialog>
  );
}

/** Records that the period of the defence is over without a statement. */
export function LapseDialog({ breach, onClose }: Props) {
  const { finish, refresh } = useFinish(breach, onClose);

  async function lapse() {
    const params = { path: { id: breach.id } };
    await answerOf(api.POST("/api/breaches/{id}/lapse", { params, body: { version: breach.version } }));
    await finish(c.lapsed);
  }

  return (
    <ReasonDialog
      title={c.one(c.lapse, breach.clause)}
      text={c.lapseText}
      okText={c.lapse}
      onOk={lapse}
      onRefused={refresh}
      onClose={onClose}
    />
  );
}

/** The reporter takes the report back. */
export function WithdrawDialog({ breach, onClose }: Props) {
  const { finish, refresh } = useFinish(breach, onClose);

  async function withdraw(reason: string) {
    const body = { version: breach.version, reason };
    await answerOf(api.POST("/api/breaches/{id}/withdrawal", { params: { path: { id: breach.id } }, body }));
    await finish(c.withdrawn);
  }

  return (
    <ReasonDialog
      title={c.one(c.withdraw, breach.clause)}
      text={c.withdrawText}
      okText={c.withdraw}
      reason={{ least: 2, most: 200, keep: `${breach.id}.withdraw` }}
      onOk={withdraw}
      onRefused={refresh}
      onClose={onClose}
    />
  );
}

/** What follows a step on a breach: it is said, the dialog closes, the contract is read again. */
export function useFinish(breach: BreachShown, onClose: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const read = () => client.invalidateQueries({ queryKey: ["contract", breach.contractId, "breaches"] });
  return {
    refresh: () => void read(),
    async finish(text: string) {
      void message.success(text);
      onClose();
      await read();
    },
  };
}
