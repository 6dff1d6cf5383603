import type { ContractPage, Milestone } from "@guanhu/core/contract/shape";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { App, Form, Select } from "antd";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { FormDialog } from "../part/form-dialog.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { candidatesQuery } from "./acceptance.query.ts";

const c = t.acceptance;

interface Props {
  contract: ContractPage["contract"];
  milestone: Milestone;
  onClose(): void;
}

/** Opens the acceptance of a milestone: who is on the team. What is counted, the platform counts. */
export function OpenDialog({ contract, milestone, onClose }: Props) {
  const candidates = useQuery(candidatesQuery(contract.id));
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();

  async function open({ memberIds }: { memberIds: string[] }) {
    const body = { contractId: contract.id, memberIds };
    const acceptance = await answerOf(api.POST("/api/acceptances", { body }));
    void message.success(c.opened);
    void client.invalidateQueries({ queryKey: ["contract", contract.id] });
    void client.invalidateQueries({ queryKey: ["acceptances"] });
    await navigate({ to: "/acceptances/$id", params: { id: acceptance.id } });
  }

  return (
    <FormDialog<{ memberIds: string[] }>
      title={c.openTitle(milestone.name)}
      text={c.openText}
      okText={c.open}
      keep={`${contract.id}.${milestone.id}.open`}
      onOk={open}
      onRefused={() => void client.invalidateQueries({ queryKey: ["contract", contract.id] })}
      onClose={onClose}
    >
      {candidates.error ? (
        <ProblemNote problem={candidates.error} onRetry={() => void candidates.refetch()} />
      ) : null}
      <Form.Item
        name="memberIds"
        label={c.team2}
        rules={[
          { required: true, message: t.part.required },
          { type: "array", min: 2, max: 9, message: c.team2 },
        ]}
      >
        <Select
          mode="multiple"
          loading={candidates.isPending}
          placeholder={c.chooseTeam}
          maxCount={9}
          notFoundContent={candidates.isPending ? t.app.loading : c.noCandidates}
          showSearch={{ optionFilterProp: "label" }}
          options={candidates.data?.items.map((one) => ({ value: one.accountId, label: one.name })) ?? []}
        />
      </Form.Item>
    </FormDialog>
  );
}
