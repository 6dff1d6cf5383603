import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { type MethodName, methodNames } from "@guanhu/core/purchase-rule/shape";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { App, Button, Form, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import type { NeedRow } from "../need/need.query.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { OrganizationsSelect } from "./organizations-select.tsx";
import { type DraftCriterion, invites, type PlanDraft, toProject, weightSum } from "./plan.ts";
import { refreshProject, rulesQuery } from "./project.query.ts";

const c = t.plan;
const required = { required: true, message: t.part.required };

/** Plans the purchase of an approved need: how it is bought, and by what bids are judged. */
export function PlanDialog({ need, onClose }: { need: NeedRow; onClose(): void }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const rules = useQuery(rulesQuery(need.division));
  const threshold = rules.data?.values.openTenderThresholdFen ?? Number.POSITIVE_INFINITY;
  const approvalDue = (method: MethodName | undefined) =>
    method !== undefined && method !== "openTender" && need.amountFen >= threshold;

  // Which method is proposed hangs on the threshold.
  if (rules.isPending) return null;

  async function send(draft: PlanDraft) {
    const project = await answerOf(
      api.POST("/api/projects", { body: toProject(draft, need.id, approvalDue(draft.method)) }),
    );
    void message.success(c.done);
    void refreshProject(client, project.id);
    await navigate({ to: "/projects/$id", params: { id: project.id } });
  }

  return (
    <FormDialog<PlanDraft>
      title={c.title(need.title)}
      text={<p>{c.text(formatMoney(need.amountFen))}</p>}
      okText={c.send}
      width={820}
      keep={`${need.id}.plan`}
      initial={{
        title: need.title,
        method: need.amountFen >= threshold ? "openTender" : "competitiveConsultation",
        criteria: [
          { name: c.usual.plan, weight: 50 },
          { name: c.usual.team, weight: 30 },
          { name: c.usual.price, weight: 20 },
        ],
      }}
      fieldOf={(path) => path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part))}
      onOk={send}
      onRefused={() => void client.invalidateQueries({ queryKey: ["need", need.id] })}
      onClose={onClose}
    >
      <Form.Item name="title" label={c.projectTitle} rules={[required, { min: 4, max: 80 }]}>
        <Input maxLength={80} />
      </Form.Item>
      <Method division={need.division} threshold={threshold} approvalDue={approvalDue} />
      <h3>{c.criteria}</h3>
      <Criteria />
      <Form.Item name="preparedBy" label={t.project.preparedBy} extra={t.project.preparedByHelp}>
        <Input.TextArea rows={2} />
      </Form.Item>
    </FormDialog>
  );
}

interface MethodProps {
  division: string;
  threshold: number;
  approvalDue(method: MethodName | undefined): boolean;
}

function Method({ division, threshold, approvalDue }: MethodProps) {
  const rules = useQuery(rulesQuery(division));
  const chosen = Form.useWatch<MethodName | undefined>("method");
  const method = chosen ? rules.data?.methods[chosen] : undefined;
  return (
    <>
      <Form.Item
        name="method"
        label={c.method}
        rules={[required]}
        extra={method ? c.methodHelp(method.body, method.minSuppliers, method.source) : null}
      >
        <Select
          loading={rules.isPending}
          options={methodNames
            // A framework agreement is made by a body of its own, not by a project.
            .filter((name) => name !== "frameworkAgreement")
            .map((value) => ({ value, label: rules.data?.methods[value]?.label ?? value }))}
        />
      </Form.Item>
      {approvalDue(chosen) ? (
        <>
          <p className="wait-orange">{c.openTenderDue(formatMoney(threshold))}</p>
          <div className="form-grid">
            <Form.Item
              name={["methodApproval", "documentNo"]}
              label={c.approvalNo}
              rules={[required, { min: 2, max: 100 }]}
            >
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name={["methodApproval", "approvedOn"]} label={c.approvedOn} rules={[required]}>
              <DateField maxDate={dayjs(today())} />
            </Form.Item>
          </div>
        </>
      ) : null}
      {invites(chosen) ? (
        <>
          <Form.Item
            name="candidates"
            label={c.candidates}
            {...(chosen === "invitedTender" ? { extra: c.candidatesHelp } : {})}
            rules={[required]}
          >
            <OrganizationsSelect label={c.candidates} />
          </Form.Item>
          {chosen === "invitedTender" ? (
            <Form.Item
              name="count"
              label={c.count}
              extra={c.countHelp(method?.minSuppliers ?? 3)}
              rules={[required]}
            >
              <InputNumber min={method?.minSuppliers ?? 3} max={20} precision={0} />
            </Form.Item>
          ) : null}
        </>
      ) : null}
    </>
  );
}

function Criteria() {
  const criteria = Form.useWatch<DraftCriterion[] | undefined>("criteria") ?? [];
  const sum = weightSum(criteria);
  return (
    <Form.List
      name="criteria"
      rules={[
        {
          validator: (_, typed: DraftCriterion[] | undefined) =>
            weightSum(typed ?? []) === 100 ? Promise.resolve() : Promise.reject(new Error(c.sumWrong)),
        },
      ]}
    >
      {(fields, { add, remove }, { errors }) => (
        <>
          {fields.map((field) => (
            <div key={field.key} className="draft-item is-criterion">
              <Form.Item
                name={[field.name, "name"]}
                label={c.criterionName}
                rules={[required, { min: 2, max: 40 }]}
              >
                <Input maxLength={40} aria-label={c.criterionNameOf(field.name + 1)} />
              </Form.Item>
              <Form.Item name={[field.name, "weight"]} label={t.project.weight} rules={[required]}>
                <InputNumber
                  min={1}
                  max={100}
                  precision={0}
                  className="is-full"
                  aria-label={c.weightOf(field.name + 1)}
                />
              </Form.Item>
              <Form.Item
                name={[field.name, "standard"]}
                label={t.project.criterionStandard}
                rules={[required, { min: 2, max: 300 }]}
              >
                <Input maxLength={300} aria-label={c.standardOf(field.name + 1)} />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                disabled={fields.length < 2}
                aria-label={c.remove(field.name + 1)}
                onClick={() => remove(field.name)}
              />
            </div>
          ))}
          <div className="draft-total">
            <Button icon={<PlusOutlined />} disabled={fields.length >= 20} onClick={() => add({})}>
              {c.add}
            </Button>
            <b className={sum === 100 ? "number" : "number wait-red"} role="status">
              {c.sum(sum)}
            </b>
          </div>
          <Form.ErrorList errors={errors} />
        </>
      )}
    </Form.List>
  );
}
