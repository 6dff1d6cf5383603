import { changeReasons } from "@guanhu/core/contract/change/shape";
import type { ContractPage } from "@guanhu/core/contract/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, InputNumber, Radio, Select } from "antd";
import { answerOf, api } from "../../api/client.ts";
import { formatCount, formatMoney } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { FormDialog } from "../part/form-dialog.tsx";
import { addedFen, type ChangeDraft, itemsOf } from "./change.ts";

const c = t.change;

interface Props {
  page: ContractPage;
  /** What supplements may still add, in fen. */
  left: number;
  onClose(): void;
}

/** The county proposes a supplement (quantities, with what they come to) or an amendment (words). */
export function ProposeDialog({ page: { contract }, left, onClose }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const refresh = () => client.invalidateQueries({ queryKey: ["contract", contract.id] });

  async function send({ kind, reason, clause, text, added = {} }: ChangeDraft) {
    const items = itemsOf({ kind, added }, contract.items);
    const params = { path: { id: contract.id } };
    await answerOf(
      api.POST("/api/contracts/{id}/changes", { params, body: { kind, reason, clause, text, items } }),
    );
    void message.success(c.proposed);
    onClose();
    await refresh();
  }

  return (
    <FormDialog<ChangeDraft>
      title={c.proposeTitle}
      text={c.proposeText}
      okText={c.propose}
      width={640}
      initial={{ kind: "SUPPLEMENT" }}
      keep={`${contract.id}.change`}
      onOk={send}
      onRefused={() => void refresh()}
      onClose={onClose}
    >
      <Form.Item name="kind" label={c.kind}>
        <Radio.Group
          name="kind"
          aria-label={c.kind}
          options={Object.entries(c.kinds).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={c.reason} rules={[{ required: true, message: t.part.required }]}>
        <Select options={Object.entries(changeReasons).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item
        name="clause"
        label={c.clause}
        rules={[{ required: true, whitespace: true, min: 2, message: c.clauseShort }]}
      >
        <Input maxLength={60} placeholder={c.clauseHint} />
      </Form.Item>
      <Form.Item
        name="text"
        label={c.text}
        rules={[{ required: true, whitespace: true, min: 4, message: c.textShort }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue("kind") === "SUPPLEMENT" ? <Quantities items={contract.items} left={left} /> : null
        }
      </Form.Item>
    </FormDialog>
  );
}

function Quantities({ items, left }: { items: ContractPage["contract"]["items"]; left: number }) {
  const added = Form.useWatch<ChangeDraft["added"]>("added") ?? {};
  const sum = addedFen({ kind: "SUPPLEMENT", added }, items);
  return (
    <fieldset className="quantities">
      <legend>{c.quantities}</legend>
      {items.map((item) => (
        <Form.Item
          key={item.id}
          name={["added", item.id]}
          label={item.name}
          extra={`${c.now(formatCount(item.quantity), item.unit)}，${formatMoney(item.priceFen)}/${item.unit}`}
        >
          <InputNumber
            min={0}
            max={1_000_000}
            precision={0}
            suffix={item.unit}
            className="is-full"
            aria-label={c.add(item.name)}
          />
        </Form.Item>
      ))}
      <Form.Item
        name="sum"
        dependencies={["added"]}
        rules={[
          {
            validator: () => {
              if (sum === 0) return Promise.reject(new Error(c.empty));
              const over = sum - left;
              return over > 0 ? Promise.reject(new Error(c.over(formatMoney(over)))) : Promise.resolve();
            },
          },
        ]}
      >
        <Running sum={sum} left={left} />
      </Form.Item>
    </fieldset>
  );
}

function Running({ sum, left }: { sum: number; left: number }) {
  const over = sum > left;
  return (
    <div role="status">
      <dl className="facts">
        <div>
          <dt>{c.sum}</dt>
          <dd className="number">{formatMoney(sum)}</dd>
        </div>
        <div>
          <dt>{over ? c.left : c.leftAfter}</dt>
          <dd className={over ? "number wait-red" : "number"}>{formatMoney(over ? left : left - sum)}</dd>
        </div>
      </dl>
    </div>
  );
}
