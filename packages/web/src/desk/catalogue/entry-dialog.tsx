import { countings } from "@guanhu/core/catalogue/shape";
import { KindName } from "@guanhu/core/deliverable/kind/shape";
import { Form, Input, Select } from "antd";
import { t } from "../../text/zh-cn.desk.ts";
import { kindLabel } from "../deliverable/kind.ts";
import { FormDialog } from "../part/form-dialog.tsx";
import type { Entry } from "./catalogue.query.ts";
import { type EntryDraft, toEntry } from "./entry.ts";

const c = t.catalogue;
const required = { required: true, message: t.part.required };

interface Props {
  versionId: string;
  entry?: Entry | undefined;
  onOk(entry: Entry): Promise<void>;
  onClose(): void;
}

/** Adds an entry to a draft, or changes one. */
export function EntryDialog({ versionId, entry, onOk, onClose }: Props) {
  return (
    <FormDialog<EntryDraft>
      title={entry ? c.change(entry.code) : c.add}
      okText={entry ? c.saveEntry : c.add}
      keep={`${versionId}.${entry?.code ?? "new"}`}
      initial={entry ? { ...entry } : { level: 3 }}
      onOk={(draft) => onOk(toEntry(draft, KindName.options))}
      onClose={onClose}
    >
      <Form.Item
        name="code"
        label={c.code}
        rules={[{ required: true, pattern: /^\s*[AaBb][0-9A-Za-z]{0,11}\s*$/, message: c.codeHelp }]}
      >
        <Input maxLength={12} />
      </Form.Item>
      <Form.Item name="name" label={c.entryName} rules={[required, { max: 40, whitespace: true }]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="level" label={c.level} rules={[required]}>
        <Select options={[1, 2, 3].map((value) => ({ value, label: c.levelOf(value) }))} />
      </Form.Item>
      <Form.Item name="parent" label={c.parent}>
        <Input maxLength={12} />
      </Form.Item>
      <Form.Item name="unit" label={c.unit} extra={c.unitHelp}>
        <Input maxLength={8} />
      </Form.Item>
      <Form.Item name="counting" label={c.counting}>
        <Select
          options={[
            { value: "", label: c.none },
            ...Object.entries(countings).map(([value, label]) => ({ value, label })),
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue("counting") === "DELIVERABLE" ? (
            <Form.Item name="deliverableKind" label={c.deliverableKind} rules={[required]}>
              <Select options={KindName.options.map((value) => ({ value, label: kindLabel(value) }))} />
            </Form.Item>
          ) : null
        }
      </Form.Item>
    </FormDialog>
  );
}
