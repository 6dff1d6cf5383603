import type { EvaluationShown } from "@guanhu/core/evaluation/shape";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ReasonDialog } from "../part/reason-dialog.tsx";
import { useSettled } from "./settled.ts";

const c = t.evaluation;

interface Props {
  evaluation: EvaluationShown;
  onClose(): void;
}

/** Publishes an evaluation, which ends it. */
export function PublishDialog({ evaluation, onClose }: Props) {
  const { finish, refresh } = useSettled(evaluation.contractId, onClose);

  async function publish() {
    const params = { path: { id: evaluation.contractId } };
    const body = { version: evaluation.version };
    await answerOf(api.POST("/api/contracts/{id}/evaluation/publish", { params, body }));
    await finish(c.published);
  }

  return (
    <ReasonDialog
      title={c.publishTitle}
      text={c.publishText}
      okText={c.publish}
      onOk={publish}
      onRefused={refresh}
      onClose={onClose}
    />
  );
}
