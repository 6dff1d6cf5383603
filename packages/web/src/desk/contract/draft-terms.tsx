import { bondForms } from "@guanhu/core/contract/agreement/shape";
import { Checkbox, Form, Input, Select } from "antd";
import { parseYuan } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";

const c = t.terms;
const sections = ["settlement", "duties", "liability"] as const;

/** What a contract says besides lines, term and amount (102号令 23条), and the bond where there is one. */
export function DraftTerms() {
  const withBond = Form.useWatch<boolean | undefined>(["terms", "withBond"]);
  return (
    <>
      {sections.map((section) => (
        <Form.Item
          key={section}
          name={["terms", section]}
          label={c[section]}
          rules={[{ required: true, whitespace: true, min: 4, message: c.sectionRule }]}
        >
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 3, maxRows: 12 }} />
        </Form.Item>
      ))}
      <Form.Item name={["terms", "withBond"]} valuePropName="checked">
        <Checkbox>{c.withBond}</Checkbox>
      </Form.Item>
      {withBond ? (
        <div className="form-grid">
          <Form.Item
            name={["terms", "bond", "amount"]}
            label={c.bondAmount}
            extra={c.bondHelp}
            rules={[amountRule]}
            required
          >
            <Input inputMode="decimal" prefix="¥" />
          </Form.Item>
          <Form.Item
            name={["terms", "bond", "form"]}
            label={c.bondForm}
            rules={[{ required: true, message: t.part.required }]}
          >
            <Select options={Object.entries(bondForms).map(([value, label]) => ({ value, label }))} />
          </Form.Item>
        </div>
      ) : null}
    </>
  );
}

/** An amount in yuan that is more than nothing. */
export const amountRule = {
  validator: (_: unknown, text: string | undefined) =>
    (parseYuan(text ?? "") ?? 0) > 0 ? Promise.resolve() : Promise.reject(new Error(t.contract.priceNeeded)),
};
