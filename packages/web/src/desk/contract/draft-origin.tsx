import { engagementModes } from "@guanhu/core/need/shape";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Form, Input, Select } from "antd";
import { formatMoney } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { awardedProjectsQuery } from "./award.ts";

const c = t.contract;
const modes = Object.entries(engagementModes).map(([value, label]) => ({ value, label }));

/** Where a contract comes from: the award of a project, or another engagement with the document it rests on. */
export function DraftOrigin({ division }: { division: string | undefined }) {
  const navigate = useNavigate();
  const mode = Form.useWatch<string | undefined>(["engagement", "mode"]);
  const projects = useQuery({
    ...awardedProjectsQuery(division),
    enabled: division !== undefined,
  });
  return (
    <div className="form-grid">
      <Form.Item name={["engagement", "mode"]} label={c.engagement}>
        <Select options={modes} />
      </Form.Item>
      {mode && mode !== "GOV_PURCHASE" ? (
        <Form.Item
          name={["engagement", "documentNo"]}
          label={c.engagementBasis}
          extra={c.engagementHelp}
          rules={[{ required: true, whitespace: true, min: 2, max: 60, message: t.part.required }]}
        >
          <Input maxLength={60} />
        </Form.Item>
      ) : (
        <Form.Item label={c.project} extra={c.projectHelp} htmlFor="draft-project">
          <Select
            id="draft-project"
            loading={projects.isFetching}
            value={undefined}
            placeholder={projects.data?.length === 0 ? c.projectNone : c.project}
            notFoundContent={c.projectNone}
            options={(projects.data ?? []).map((one) => ({
              value: one.id,
              label: c.projectOption(
                one.title,
                one.award?.organizationName ?? "",
                formatMoney(one.award?.amountFen ?? 0),
              ),
            }))}
            onChange={(project: string) => void navigate({ to: "/contracts/new", search: { project } })}
          />
        </Form.Item>
      )}
    </div>
  );
}
