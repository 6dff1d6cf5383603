import { engagementModes, serviceKinds } from "@guanhu/core/need/shape";
import { type PurchaserKind, purchaserKinds } from "@guanhu/core/purchase-rule/shape";
import { useQuery } from "@tanstack/react-query";
import { Checkbox, Form, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { formatMoney, parseYuan, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { leftOf, linesQuery } from "../budget/budget.query.ts";
import { DateField } from "../part/date-field.tsx";
import { Panel } from "../part/panel.tsx";
import { type DraftItem, hasOutside } from "./draft.ts";

const c = t.need;
const required = { required: true, message: t.part.required };

/** Who may buy under the measures or by reference to them (102号令 5、8条). */
const buyers: readonly PurchaserKind[] = [
  "STATE_ORGAN",
  "PARTY_ORGAN",
  "CPPCC",
  "DEMOCRATIC_PARTY",
  "MASS_ORGANIZATION_ADMINISTRATIVE",
];

/** What a need is, and the budget line that pays it, with what is left of it. */
export function NeedFields({ division }: { division: string }) {
  const year = Form.useWatch<number | null | undefined>("fiscalYear");
  const code = Form.useWatch<string | undefined>("budgetLineCode");
  const amount = Form.useWatch<string | undefined>("amount");
  const lines = useQuery({
    ...linesQuery(division, year ?? 0),
    enabled: year !== null && year !== undefined && year >= 2020 && year <= 2100,
  });
  const line = lines.data?.find((one) => one.code === code);
  return (
    <div className="form-grid">
      <Form.Item name="title" label={c.title} rules={[required, { min: 4, max: 80 }]}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="purchaserName" label={c.purchaser} rules={[required, { min: 4, max: 40 }]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="purchaserKind" label={c.purchaserKind} rules={[required]}>
        <Select options={buyers.map((value) => ({ value, label: purchaserKinds[value] }))} />
      </Form.Item>
      <Form.Item name="engagementMode" label={c.mode} rules={[required]}>
        <Select options={Object.entries(engagementModes).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="serviceKind" label={c.kind} rules={[required]}>
        <Select options={Object.entries(serviceKinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="fiscalYear" label={c.fiscalYear} rules={[required]}>
        <InputNumber min={2020} max={2100} precision={0} className="is-full" />
      </Form.Item>
      <Form.Item
        name="amount"
        label={c.amountYuan}
        rules={[
          {
            validator: (_, typed: string | undefined) =>
              (parseYuan(typed ?? "") ?? 0) > 0
                ? Promise.resolve()
                : Promise.reject(new Error(c.amountWrong)),
          },
        ]}
        required
      >
        <Input inputMode="decimal" prefix="¥" />
      </Form.Item>
      <Form.Item
        name="budgetLineCode"
        label={c.budgetLine}
        rules={[required]}
        extra={line ? <Left left={leftOf(line)} amount={parseYuan(amount ?? "") ?? 0} /> : null}
      >
        <Select
          loading={lines.isFetching}
          placeholder={lines.isError ? c.linesFailed : c.chooseLine}
          notFoundContent={c.noLines}
          showSearch={{ optionFilterProp: "label" }}
          options={(lines.data ?? []).map((one) => ({
            value: one.code,
            label: c.line(one.code, one.name, formatMoney(leftOf(one))),
          }))}
        />
      </Form.Item>
    </div>
  );
}

function Left({ left, amount }: { left: number; amount: number }) {
  return left >= amount ? (
    <span>{c.leftAfter(formatMoney(left - amount))}</span>
  ) : (
    <span className="wait-red">{c.leftShort(formatMoney(amount - left))}</span>
  );
}

/** Documents by which somebody else approved: what no catalogue names, and buying the same again. */
export function ApprovalFields() {
  const items = Form.useWatch<DraftItem[] | undefined>("items") ?? [];
  const splits = Form.useWatch<boolean | undefined>("withSplittingApproval");
  return (
    <>
      {hasOutside(items) ? (
        <Panel title={c.catalogueApproval}>
          <Approval name="catalogueApproval" />
        </Panel>
      ) : null}
      <Panel title={c.splittingApproval}>
        <Form.Item name="withSplittingApproval" valuePropName="checked">
          <Checkbox>{c.withSplittingApproval}</Checkbox>
        </Form.Item>
        {splits ? <Approval name="splittingApproval" /> : null}
      </Panel>
    </>
  );
}

function Approval({ name }: { name: "catalogueApproval" | "splittingApproval" }) {
  return (
    <div className="form-grid">
      <Form.Item name={[name, "documentNo"]} label={c.approvalNo} rules={[required, { min: 2, max: 100 }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={[name, "approvedOn"]} label={c.approvedOn} rules={[required]}>
        <DateField maxDate={dayjs(today())} />
      </Form.Item>
    </div>
  );
}
