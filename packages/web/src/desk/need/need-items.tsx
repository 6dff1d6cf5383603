import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, InputNumber, Select } from "antd";
import { formatMoney, parseYuan } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { type DraftItem, estimateOf, OUTSIDE } from "./draft.ts";
import { catalogueQuery } from "./need.query.ts";

const c = t.need;
const required = { required: true, message: t.part.required };

/** The lines of a need, from the catalogue in force; estimates for all of them or for none. */
export function NeedItems({ division }: { division: string }) {
  const catalogue = useQuery(catalogueQuery(division));
  const items = Form.useWatch<DraftItem[] | undefined>("items") ?? [];
  const entries = (catalogue.data?.items ?? []).filter((entry) => entry.unit && entry.counting);
  return (
    <>
      {catalogue.data ? (
        <p className="quiet">{c.catalogueOf(catalogue.data.title, catalogue.data.documentNo)}</p>
      ) : null}
      <Form.List name="items">
        {(fields, { add, remove }) => (
          <>
            {fields.map((field) => {
              const item = items[field.name];
              const entry = entries.find((one) => one.code === item?.entry);
              return (
                <div key={field.key} className="draft-item is-need">
                  <Form.Item name={[field.name, "entry"]} label={c.item} rules={[required]}>
                    <Select
                      loading={catalogue.isPending}
                      placeholder={catalogue.isError ? c.catalogueFailed : c.chooseItem}
                      showSearch={{ optionFilterProp: "label" }}
                      options={[
                        ...entries.map((one) => ({ value: one.code, label: c.entry(one.code, one.name) })),
                        { value: OUTSIDE, label: c.outside },
                      ]}
                    />
                  </Form.Item>
                  <Form.Item
                    name={[field.name, "quantity"]}
                    label={c.quantityOf(entry?.unit)}
                    rules={[required]}
                  >
                    <InputNumber min={1} max={1_000_000} precision={0} className="is-full" />
                  </Form.Item>
                  <Form.Item
                    name={[field.name, "standard"]}
                    label={c.standard}
                    rules={[required, { min: 2, whitespace: true }]}
                  >
                    <Input maxLength={200} placeholder={c.standardHint} />
                  </Form.Item>
                  <Form.Item
                    name={[field.name, "estimate"]}
                    label={c.estimate}
                    tooltip={c.estimateHelp}
                    rules={[
                      {
                        validator: (_, typed: string | undefined) =>
                          !typed?.trim() || (parseYuan(typed) ?? 0) > 0
                            ? Promise.resolve()
                            : Promise.reject(new Error(c.amountWrong)),
                      },
                    ]}
                  >
                    <Input inputMode="decimal" prefix="¥" />
                  </Form.Item>
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    disabled={fields.length < 2}
                    aria-label={c.removeItem(field.name + 1)}
                    onClick={() => remove(field.name)}
                  />
                  {item?.entry === OUTSIDE ? <Outside name={field.name} /> : null}
                </div>
              );
            })}
            <div className="draft-total">
              <Button icon={<PlusOutlined />} disabled={fields.length >= 20} onClick={() => add({})}>
                {c.addItem}
              </Button>
              <Estimates items={items} />
            </div>
          </>
        )}
      </Form.List>
    </>
  );
}

function Outside({ name }: { name: number }) {
  return (
    <>
      <Form.Item name={[name, "code"]} label={c.outsideCode} rules={[required, { max: 20 }]}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name={[name, "unit"]} label={c.outsideUnit} rules={[required, { max: 8 }]}>
        <Input maxLength={8} />
      </Form.Item>
      <Form.Item name={[name, "name"]} label={c.outsideName} rules={[required, { max: 40 }]}>
        <Input maxLength={40} />
      </Form.Item>
    </>
  );
}

function Estimates({ items }: { items: readonly DraftItem[] }) {
  const amount = parseYuan(Form.useWatch<string | undefined>("amount") ?? "") ?? 0;
  const sum = estimateOf(items);
  if (sum === undefined) return <span className="quiet">{c.estimateHelp}</span>;
  return sum === amount ? (
    <span>{c.estimateSum(formatMoney(sum))}</span>
  ) : (
    <span className="wait-red">{c.estimateDiffers(formatMoney(sum), formatMoney(amount))}</span>
  );
}
