import { Form, Input, Radio, Select } from "antd";
import dayjs from "dayjs";
import { today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { type ChildDraft, idFault } from "./register.ts";

const c = t.register;
const required = { required: true, message: t.part.required };

/** Who the child is. Birth date and sex are read from the ID number; without one, the reason is asked. */
export function IdentityFields() {
  const idNumber = Form.useWatch<string | undefined>("idNumber");
  return (
    <div className="form-grid">
      <Form.Item name="name" label={t.personal.name} rules={[required]}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="idNumber"
        label={t.personal.idNumber}
        dependencies={["sex", "birthDate"]}
        extra={c.idHelp}
        rules={[
          ({ getFieldsValue }) => ({
            validator() {
              const fault = idFault(getFieldsValue(["idNumber", "sex", "birthDate"]) as ChildDraft);
              return fault ? Promise.reject(new Error(fault)) : Promise.resolve();
            },
          }),
        ]}
        validateTrigger="onBlur"
      >
        <Input maxLength={24} autoComplete="off" className="code" />
      </Form.Item>
      {idNumber?.trim() ? null : (
        <Form.Item name="noIdReason" label={c.noIdReason} rules={[{ required: true, message: c.idOrReason }]}>
          <Select
            allowClear
            options={[
              { value: "NO_HUKOU", label: t.personal.noIdReason.NO_HUKOU },
              { value: "NOT_PROVIDED", label: t.personal.noIdReason.NOT_PROVIDED },
            ]}
          />
        </Form.Item>
      )}
      <Form.Item name="sex" label={t.child.sex} rules={[required]}>
        <Radio.Group
          options={[
            { value: "male", label: t.sex.male },
            { value: "female", label: t.sex.female },
          ]}
        />
      </Form.Item>
      <Form.Item name="birthDate" label={t.child.birthDate} rules={[required]}>
        <DateField maxDate={dayjs(today())} />
      </Form.Item>
    </div>
  );
}
