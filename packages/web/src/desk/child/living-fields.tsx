import { childCategories, riskLevels } from "@guanhu/core/child/shape";
import { Form, Input, Radio } from "antd";
import { t } from "../../text/zh-cn.desk.ts";
import { DivisionSelect } from "../division/division-select.tsx";
import { type Level, reaches } from "../division/levels.ts";
import { CheckGroup } from "../part/check-group.tsx";
import { HukouField } from "./hukou-field.tsx";

const c = t.register;
const required = { required: true, message: t.part.required };

/** Where and how the child lives. */
export function LivingFields({ root }: { root: string }) {
  return (
    <div className="form-grid">
      <Form.Item
        name="residence"
        label={t.child.residence}
        required
        rules={[downTo("village")]}
        className="is-wide"
      >
        <DivisionSelect root={root} deepest="village" label={t.child.residence} />
      </Form.Item>
      <Form.Item
        name="address"
        label={t.personal.address}
        rules={[required, { min: 2, max: 120 }]}
        className="is-wide"
      >
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="hukouDivision"
        label={t.child.hukou}
        required
        rules={[downTo("county")]}
        className="is-wide"
      >
        <HukouField />
      </Form.Item>
      <Form.Item name="categories" label={t.child.categories} rules={[required]} className="is-wide">
        <CheckGroup
          label={t.child.categories}
          options={Object.entries(childCategories).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Form.Item name="riskLevel" label={t.child.risk} rules={[required]} className="is-wide">
        <Radio.Group options={Object.entries(riskLevels).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="health" label={t.personal.health} className="is-wide" extra={c.healthHelp}>
        <Input.TextArea maxLength={200} rows={2} autoComplete="off" />
      </Form.Item>
    </div>
  );
}

function downTo(level: Level) {
  return {
    validator: (_: unknown, code: string | undefined) =>
      reaches(code, level)
        ? Promise.resolve()
        : Promise.reject(new Error(t.division.downTo(t.division.level[level]))),
  };
}
