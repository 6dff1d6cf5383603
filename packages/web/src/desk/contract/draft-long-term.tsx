import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Checkbox, Form, Input, InputNumber } from "antd";
import { t } from "../../text/zh-cn.desk.ts";
import { longTermConditions } from "./draft.ts";
import { amountRule } from "./draft-terms.tsx";

const c = t.terms;
const MOST = 4;
const required = { required: true, message: t.part.required };

/** What a contract of more than a year needs: four conditions, and a budget for each year (102号令 24条). */
export function DraftLongTerm({ years }: { years: readonly number[] }) {
  return (
    <>
      <p>{c.longTermHelp}</p>
      <div className="form-grid">
        {longTermConditions.map((condition) => (
          <Form.Item
            key={condition}
            name={["terms", "longTerm", condition]}
            valuePropName="checked"
            rules={[
              {
                validator: (_, met: boolean | undefined) =>
                  met ? Promise.resolve() : Promise.reject(new Error(c.conditionNeeded)),
              },
            ]}
          >
            <Checkbox>{c.conditions[condition]}</Checkbox>
          </Form.Item>
        ))}
      </div>
      <Form.List
        name={["terms", "longTerm", "budgets"]}
        initialValue={years.map((fiscalYear) => ({ fiscalYear }))}
      >
        {(fields, { add, remove }) => (
          <>
            {fields.map((field) => (
              <div key={field.key} className="draft-item is-milestone">
                <Form.Item name={[field.name, "fiscalYear"]} label={c.fiscalYear} rules={[required]}>
                  <InputNumber min={2020} max={2100} precision={0} className="is-full" />
                </Form.Item>
                <Form.Item name={[field.name, "amount"]} label={c.budgetAmount} rules={[amountRule]} required>
                  <Input inputMode="decimal" prefix="¥" />
                </Form.Item>
                <Form.Item
                  name={[field.name, "documentNo"]}
                  label={c.documentNo}
                  rules={[required, { min: 2, max: 60 }]}
                >
                  <Input maxLength={60} />
                </Form.Item>
                <Button
                  className="draft-item-remove"
                  type="text"
                  icon={<DeleteOutlined />}
                  disabled={fields.length < 2}
                  aria-label={c.removeBudget(field.name + 1)}
                  onClick={() => remove(field.name)}
                />
              </div>
            ))}
            <Button icon={<PlusOutlined />} disabled={fields.length >= MOST} onClick={() => add({})}>
              {c.addBudget}
            </Button>
          </>
        )}
      </Form.List>
    </>
  );
}
