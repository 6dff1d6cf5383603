import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Form, Input, InputNumber } from "antd";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { type ContractDraft, sharesOf } from "./draft.ts";

const c = t.terms;
const MOST = 12;
const required = { required: true, message: t.part.required };

/** The stages of delivery and payment: name, date, share; with the sum that must come to a hundred. */
export function DraftMilestones() {
  const milestones = Form.useWatch<ContractDraft["milestones"]>("milestones") ?? [];
  const sum = sharesOf(milestones);
  return (
    <Form.List
      name="milestones"
      rules={[
        {
          validator: (_, rows: ContractDraft["milestones"]) =>
            !rows?.length || sharesOf(rows) === 100
              ? Promise.resolve()
              : Promise.reject(new Error(c.sharesWrong(sharesOf(rows)))),
        },
      ]}
    >
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => (
            <div key={field.key} className="draft-item is-milestone">
              <Form.Item
                name={[field.name, "name"]}
                label={c.milestone}
                rules={[required, { min: 2, max: 40 }]}
              >
                <Input maxLength={40} placeholder={c.milestoneHint} />
              </Form.Item>
              <Form.Item name={[field.name, "until"]} label={c.until} rules={[required]}>
                <DateField />
              </Form.Item>
              <Form.Item name={[field.name, "sharePercent"]} label={c.share} rules={[required]}>
                <InputNumber min={1} max={100} precision={0} suffix="%" className="is-full" />
              </Form.Item>
              <Button
                className="draft-item-remove"
                type="text"
                icon={<DeleteOutlined />}
                aria-label={c.removeMilestone(field.name + 1)}
                onClick={() => remove(field.name)}
              />
            </div>
          ))}
          <div className="draft-total">
            <Button icon={<PlusOutlined />} disabled={fields.length >= MOST} onClick={() => add({})}>
              {c.addMilestone}
            </Button>
            {fields.length > 0 ? (
              <span role="status" className={sum === 100 ? "quiet" : "wait-orange"}>
                {sum === 100 ? c.shares(sum) : c.sharesWrong(sum)}
              </span>
            ) : null}
          </div>
        </>
      )}
    </Form.List>
  );
}
