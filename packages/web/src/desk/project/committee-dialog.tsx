import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { seatKinds } from "@guanhu/core/project/review/shape";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Checkbox, Form, Input, Select } from "antd";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { FormDialog } from "../part/form-dialog.tsx";
import { rulesOf, type Typed } from "./committee-rule.ts";
import { DrawFields, type DrawTyped, toDraw } from "./draw-fields.tsx";
import { refreshProject, rulesQuery } from "./project.query.ts";

const c = t.committee;
const ACCOUNT = /^\s*acc_[0-9a-z]{26}\s*$/;

export const accountRule = { required: true, pattern: ACCOUNT, message: c.accountWrong };
const seats = Object.entries(seatKinds).map(([value, label]) => ({ value, label }));

interface Values {
  members: Typed[];
  draw: DrawTyped;
  complex?: boolean;
}

/** Forms the review body from the external draw; whether it keeps the rules is shown while one types. */
export function CommitteeDialog({ project, onClose }: { project: ProjectShown; onClose(): void }) {
  const client = useQueryClient();
  const { message } = App.useApp();

  async function send({ members, draw, complex }: Values) {
    await answerOf(
      api.POST("/api/projects/{id}/committee", {
        params: { path: { id: project.id } },
        body: {
          members: members.map(({ accountId = "", seat = "EXPERT", chair }) => ({
            accountId: accountId.trim(),
            seat,
            chair: chair ?? false,
          })),
          draw: toDraw(draw),
          complex: complex ?? false,
        },
      }),
    );
    void message.success(c.done);
    onClose();
    await refreshProject(client, project.id);
  }

  return (
    <FormDialog<Values>
      title={c.formTitle}
      text={<p>{c.formText}</p>}
      okText={c.form}
      width={760}
      keep={`${project.id}.committee`}
      initial={{
        members: [
          { seat: "EXPERT", chair: true },
          { seat: "EXPERT", chair: false },
          { seat: "PURCHASER_REP", chair: false },
        ],
      }}
      fieldOf={(path) => path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part))}
      onOk={send}
      onRefused={() => void client.invalidateQueries({ queryKey: ["project", project.id] })}
      onClose={onClose}
    >
      <DrawFields at={["draw"]} />
      <Form.Item name="complex" valuePropName="checked">
        <Checkbox>{c.complex}</Checkbox>
      </Form.Item>
      <Members />
      <Rules project={project} />
    </FormDialog>
  );
}

function Members() {
  return (
    <Form.List name="members">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => (
            <div key={field.key} className="draft-item is-member">
              <Form.Item
                name={[field.name, "accountId"]}
                label={c.account}
                rules={[accountRule]}
                {...(field.name === 0 ? { extra: c.accountHelp } : {})}
              >
                <Input aria-label={c.accountOf(field.name + 1)} autoComplete="off" />
              </Form.Item>
              <Form.Item name={[field.name, "seat"]} label={c.seat}>
                <Select aria-label={c.seatOf(field.name + 1)} options={seats} />
              </Form.Item>
              <Form.Item name={[field.name, "chair"]} label={c.chair} valuePropName="checked">
                <Checkbox aria-label={c.chairOf(field.name + 1)} />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                disabled={fields.length < 2}
                aria-label={c.remove(field.name + 1)}
                onClick={() => remove(field.name)}
              />
            </div>
          ))}
          <div className="draft-total">
            <Button
              icon={<PlusOutlined />}
              disabled={fields.length >= 21}
              onClick={() => add({ seat: "EXPERT", chair: false })}
            >
              {c.add}
            </Button>
          </div>
        </>
      )}
    </Form.List>
  );
}

function Rules({ project }: { project: ProjectShown }) {
  const found = useQuery(rulesQuery(project.division));
  const members = Form.useWatch<Typed[] | undefined>("members") ?? [];
  const complex = Form.useWatch<boolean | undefined>("complex") ?? false;
  const rules = rulesOf(members, {
    method: project.method,
    budgetFen: project.budgetFen,
    openTenderThresholdFen: found.data?.values.openTenderThresholdFen ?? Number.POSITIVE_INFINITY,
    complex,
  });
  return (
    <div className="stacked-field" role="status" aria-label={c.rule}>
      <ul className="rule-list">
        {rules.map((rule) => (
          <li key={rule.name} className={rule.kept ? "is-kept" : "is-broken"}>
            <b>{rule.kept ? c.kept : c.broken}</b>
            <span>{rule.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
