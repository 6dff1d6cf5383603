import type { EvaluationPage } from "@guanhu/core/evaluation/shape";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { FormDialog } from "../part/form-dialog.tsx";
import { draftOf, indicatorsOf, type MarksDraft, marksOf } from "./evaluation-step.ts";
import { MarkFields } from "./mark-fields.tsx";
import { useSettled } from "./settled.ts";

const c = t.evaluation;

interface Props {
  page: EvaluationPage;
  onClose(): void;
}

/** The purchaser's scores, each with its reason. */
export function MarksDialog({ page: { evaluation, result }, onClose }: Props) {
  const { finish, refresh } = useSettled(evaluation.contractId, onClose);
  const indicators = indicatorsOf(result, "PURCHASER");

  async function send({ marks }: { marks: MarksDraft }) {
    const params = { path: { id: evaluation.contractId } };
    const body = { version: evaluation.version, marks: marksOf(marks, indicators) };
    await answerOf(api.POST("/api/contracts/{id}/evaluation/purchaser", { params, body }));
    await finish(c.entered);
  }

  return (
    <FormDialog<{ marks: MarksDraft }>
      title={c.enter}
      text={c.enterText}
      okText={c.enter}
      initial={{ marks: draftOf(evaluation.purchaser?.marks) }}
      keep={`${evaluation.id}.purchaser`}
      onOk={send}
      onRefused={refresh}
      onClose={onClose}
    >
      <MarkFields indicators={indicators} />
    </FormDialog>
  );
}
