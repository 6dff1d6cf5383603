import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Button, Form, Input, InputNumber, Select } from "antd";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, parseYuan } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { amountOf, type ContractDraft } from "./draft.ts";

const c = t.contract;
const MOST_ITEMS = 20;

/** The lines of a contract: entry of the catalogue, price, quantity; and what they come to. */
export function DraftItems() {
  const catalogue = useQuery(catalogueQuery());
  const items = Form.useWatch<ContractDraft["items"]>("items") ?? [];
  const entries = (catalogue.data?.items ?? []).filter((entry) => entry.level === 3 && entry.deliverableKind);

  return (
    <Form.List name="items">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => {
            const entry = entries.find((one) => one.code === items[field.name]?.catalogueCode);
            return (
              <div key={field.key} className="draft-item has-standard">
                <Form.Item
                  name={[field.name, "catalogueCode"]}
                  label={c.item}
                  rules={[{ required: true, message: t.part.required }]}
                  {...(entry?.documentNo === null ? { extra: c.provisional } : {})}
                >
                  <Select
                    loading={catalogue.isPending}
                    placeholder={catalogue.isError ? c.catalogueFailed : c.chooseItem}
                    options={entries.map((one) => ({ value: one.code, label: c.entry(one.code, one.name) }))}
                  />
                </Form.Item>
                <Form.Item
                  name={[field.name, "price"]}
                  label={c.priceOf(entry?.unit)}
                  rules={[
                    {
                      validator: (_, text: string | undefined) =>
                        (parseYuan(text ?? "") ?? 0) > 0
                          ? Promise.resolve()
                          : Promise.reject(new Error(c.priceNeeded)),
                    },
                  ]}
                  required
                >
                  <Input inputMode="decimal" prefix="¥" />
                </Form.Item>
                <Form.Item
                  name={[field.name, "quantity"]}
                  label={c.quantityOf(entry?.unit)}
                  rules={[{ required: true, message: t.part.required }]}
                >
                  <InputNumber min={1} max={1_000_000} precision={0} className="is-full" />
                </Form.Item>
                <Form.Item name={[field.name, "standard"]} label={c.standard} className="draft-item-standard">
                  <Input maxLength={200} placeholder={c.standardHelp} />
                </Form.Item>
                <Form.Item
                  name={[field.name, "minIntervalDays"]}
                  label={c.minInterval}
                  tooltip={c.minIntervalHelp}
                >
                  <InputNumber min={1} max={366} precision={0} suffix={c.days} className="is-full" />
                </Form.Item>
                <Form.Item label={c.lineAmount}>
                  <span className="number">
                    {formatMoney(amountOf(items.slice(field.name, field.name + 1)))}
                  </span>
                </Form.Item>
                <Button
                  className="draft-item-remove"
                  type="text"
                  icon={<DeleteOutlined />}
                  disabled={fields.length < 2}
                  aria-label={c.removeItem(field.name + 1)}
                  onClick={() => remove(field.name)}
                />
              </div>
            );
          })}
          <div className="draft-total">
            <Button icon={<PlusOutlined />} disabled={fields.length >= MOST_ITEMS} onClick={() => add({})}>
              {c.addItem}
            </Button>
            <span>
              {c.amount} <b className="number">{formatMoney(amountOf(items))}</b>
            </span>
          </div>
        </>
      )}
    </Form.List>
  );
}

function catalogueQuery() {
  return queryOptions({
    queryKey: ["catalogue"],
    queryFn: () => answerOf(api.GET("/api/catalogue")),
    staleTime: 600_000,
  });
}
