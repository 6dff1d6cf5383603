import type { IndicatorResult } from "@guanhu/core/evaluation/shape";
import { Form, Input, InputNumber } from "antd";
import { t } from "../../text/zh-cn.desk.ts";

const c = t.evaluation;

/** A score and its reason for each indicator, under `marks` of the form. */
export function MarkFields({ indicators }: { indicators: readonly IndicatorResult[] }) {
  return indicators.map(({ id, name }) => (
    <div key={id}>
      <Form.Item
        name={["marks", id, "score"]}
        label={c.scoreOf(name)}
        rules={[{ required: true, message: c.scoreNeeded }]}
      >
        <InputNumber min={0} max={100} precision={0} className="is-full" />
      </Form.Item>
      <Form.Item
        name={["marks", id, "reason"]}
        label={c.reasonOf(name)}
        rules={[{ required: true, whitespace: true, min: 4, message: c.reasonShort }]}
      >
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </div>
  ));
}
