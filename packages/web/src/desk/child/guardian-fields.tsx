import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { relations } from "@guanhu/core/child/shape";
import { Button, Checkbox, Form, Input, Select } from "antd";
import { t } from "../../text/zh-cn.desk.ts";

const c = t.register;
const MOST = 8;
const required = { required: true, message: t.part.required };

/** Parents, and who cares for the child in their stead. */
export function GuardianFields() {
  return (
    <Form.List name="guardians">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => (
            <fieldset key={field.key} className="guardian">
              <legend>{c.guardian(field.name + 1)}</legend>
              <Form.Item name={[field.name, "relation"]} label={t.personal.relation} rules={[required]}>
                <Select options={Object.entries(relations).map(([value, label]) => ({ value, label }))} />
              </Form.Item>
              <Form.Item name={[field.name, "name"]} label={t.personal.name} rules={[required]}>
                <Input maxLength={40} autoComplete="off" />
              </Form.Item>
              <Form.Item
                name={[field.name, "phone"]}
                label={t.personal.phone}
                rules={[{ pattern: /^\d{7,12}$/, message: c.phoneFault }]}
              >
                <Input maxLength={12} inputMode="tel" autoComplete="off" />
              </Form.Item>
              <Form.Item name={[field.name, "workPlace"]} label={t.personal.workPlace}>
                <Input maxLength={60} autoComplete="off" />
              </Form.Item>
              <Form.Item
                name={[field.name, "livesWithChild"]}
                valuePropName="checked"
                label={t.personal.livesWithChild}
              >
                <Checkbox>{t.part.yes}</Checkbox>
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                disabled={fields.length < 2}
                aria-label={c.removeGuardian(field.name + 1)}
                onClick={() => remove(field.name)}
              />
            </fieldset>
          ))}
          <Button
            icon={<PlusOutlined />}
            disabled={fields.length >= MOST}
            onClick={() => add({ livesWithChild: false })}
          >
            {c.addGuardian}
          </Button>
        </>
      )}
    </Form.List>
  );
}
