import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { ResidentId } from "@guanhu/core/resident-id";
import { Uscc } from "@guanhu/core/uscc";
import { Button, Checkbox, Form, Input } from "antd";
import { formatCount, formatMoney, parseYuan } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Panel } from "../part/panel.tsx";
import { type BidDraft, linksOf, totalOf } from "./bid-draft.ts";

const c = t.bid;
const required = { required: true, message: t.part.required };

/** What a bid says: prices, proposal, who answers for the bidder, and with whom he is linked. */
export function BidFields({ project }: { project: ProjectShown }) {
  return (
    <>
      <Panel title={c.prices} note={c.againstBudget(formatMoney(project.budgetFen))}>
        <Prices project={project} />
      </Panel>
      <Panel title={c.proposal}>
        <Form.Item
          name="proposal"
          label={c.proposal}
          extra={c.proposalHelp}
          rules={[{ required: true, whitespace: true, min: 20, message: c.proposalShort }]}
        >
          <Input.TextArea rows={10} maxLength={20_000} showCount />
        </Form.Item>
      </Panel>
      <Panel title={c.head} note={c.headHelp}>
        <Head name={["head"]} />
      </Panel>
      <Panel title={c.links}>
        <Form.Item
          name="links"
          label={c.links}
          extra={c.linksHelp}
          rules={[
            {
              validator: (_, typed: string | undefined) => {
                const wrong = linksOf(typed).find((code) => !Uscc.safeParse(code).success);
                return wrong ? Promise.reject(new Error(c.linksWrong(wrong))) : Promise.resolve();
              },
            },
          ]}
        >
          <Input.TextArea rows={2} />
        </Form.Item>
        <Consortium />
      </Panel>
      <Form.Item
        name="declared"
        valuePropName="checked"
        rules={[
          {
            validator: (_, agreed: boolean | undefined) =>
              agreed ? Promise.resolve() : Promise.reject(new Error(c.declareFirst)),
          },
        ]}
      >
        <Checkbox>{c.declared}</Checkbox>
      </Form.Item>
    </>
  );
}

function Prices({ project }: { project: ProjectShown }) {
  const prices = Form.useWatch<BidDraft["prices"] | undefined>("prices") ?? [];
  const total = totalOf(prices, project.items);
  return (
    <>
      {project.items.map((item, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and the order is fixed
        <div key={nth} className="draft-item is-price">
          <p>
            {item.name}
            <small className="quiet is-block">{item.standard}</small>
          </p>
          <p className="number">
            {formatCount(item.quantity)} {item.unit}
          </p>
          <Form.Item
            name={["prices", nth, "price"]}
            label={c.priceOf(item.unit)}
            rules={[
              {
                validator: (_, typed: string | undefined) =>
                  (parseYuan(typed ?? "") ?? -1) >= 0
                    ? Promise.resolve()
                    : Promise.reject(new Error(c.priceWrong)),
              },
            ]}
            required
          >
            <Input inputMode="decimal" prefix="¥" />
          </Form.Item>
          <Form.Item label={c.lineAmount}>
            <span className="number">{formatMoney(totalOf([prices[nth] ?? {}], [item]))}</span>
          </Form.Item>
        </div>
      ))}
      <p className="draft-total">
        <span />
        <span>
          {c.total} <b className="number">{formatMoney(total)}</b>
        </span>
      </p>
      {total > project.budgetFen ? (
        <p className="wait-red" role="status">
          {c.overBudget(formatMoney(project.budgetFen))}
        </p>
      ) : null}
    </>
  );
}

function Head({ name }: { name: (string | number)[] }) {
  return (
    <div className="form-grid">
      <Form.Item name={[...name, "name"]} label={c.headName} rules={[required, { min: 2, whitespace: true }]}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={[...name, "idNumber"]}
        label={c.headId}
        rules={[
          {
            validator: (_, typed: string | undefined) =>
              ResidentId.safeParse((typed ?? "").trim().toUpperCase()).success
                ? Promise.resolve()
                : Promise.reject(new Error(c.headIdWrong)),
          },
        ]}
        required
      >
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
    </div>
  );
}

function Consortium() {
  const joint = Form.useWatch<boolean | undefined>("withConsortium");
  return (
    <>
      <Form.Item name="withConsortium" valuePropName="checked">
        <Checkbox>{c.consortium}</Checkbox>
      </Form.Item>
      {joint ? (
        <>
          <Form.Item
            name="agreementNo"
            label={c.agreementNo}
            rules={[required, { min: 2, whitespace: true }]}
          >
            <Input maxLength={60} className="is-half" />
          </Form.Item>
          <Form.List name="members" initialValue={[{}]}>
            {(fields, { add, remove }) => (
              <>
                {fields.map((field) => (
                  <fieldset key={field.key} className="plain-fieldset">
                    <legend>{c.member(field.name + 1)}</legend>
                    <Form.Item
                      name={[field.name, "organizationId"]}
                      label={c.memberOrganization}
                      rules={[
                        {
                          required: true,
                          pattern: /^\s*org_[0-9a-z]{26}\s*$/,
                          message: c.memberOrganizationWrong,
                        },
                      ]}
                    >
                      <Input autoComplete="off" className="is-half" />
                    </Form.Item>
                    <Head name={[field.name, "head"]} />
                    <Button
                      type="text"
                      icon={<DeleteOutlined />}
                      disabled={fields.length < 2}
                      aria-label={c.removeMember(field.name + 1)}
                      onClick={() => remove(field.name)}
                    />
                  </fieldset>
                ))}
                <Button icon={<PlusOutlined />} disabled={fields.length >= 5} onClick={() => add({})}>
                  {c.addMember}
                </Button>
              </>
            )}
          </Form.List>
        </>
      ) : null}
    </>
  );
}
