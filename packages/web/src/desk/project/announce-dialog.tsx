import { bidBondForms, type ProjectShown } from "@guanhu/core/project/shape";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Checkbox, Form, Input, Select } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, parseYuan, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { bondMost, floorOf, type NoticeDraft, toNotice } from "./announce.ts";
import { refreshProject, rulesQuery } from "./project.query.ts";
import { TimeField } from "./time-field.tsx";

const c = t.project;
const required = { required: true, message: t.part.required };

/** The notice of a purchase: where it is published, its times with their floors, what is asked of bidders. */
export function AnnounceDialog({ project, onClose }: { project: ProjectShown; onClose(): void }) {
  const client = useQueryClient();
  const { message } = App.useApp();

  async function send(values: NoticeDraft) {
    await answerOf(
      api.POST("/api/projects/{id}/announce", {
        params: { path: { id: project.id } },
        body: toNotice(values, project),
      }),
    );
    void message.success(c.stepDone(c.step.announce));
    onClose();
    await refreshProject(client, project.id);
  }

  return (
    <FormDialog<NoticeDraft>
      title={c.stepTitle(c.step.announce, project.title)}
      okText={c.step.announce}
      width={760}
      keep={`${project.id}.announce`}
      initial={{ documentsFrom: today() }}
      onOk={send}
      onRefused={() => void refreshProject(client, project.id)}
      onClose={onClose}
    >
      <NoticeFields project={project} />
    </FormDialog>
  );
}

function NoticeFields({ project }: { project: ProjectShown }) {
  const rules = useQuery(rulesQuery(project.division));
  const from = Form.useWatch<string | undefined>("documentsFrom");
  const withBond = Form.useWatch<boolean | undefined>("withBond");
  const method = rules.data?.methods[project.method];
  const floor = method && from ? floorOf(method, from) : undefined;
  return (
    <>
      <p>
        {c.budgetStated} <b className="number">{formatMoney(project.budgetFen)}</b>
      </p>
      {method ? (
        <p className="quiet">
          {method.minWorkdays
            ? `${method.label}：${c.floorWorkdays(method.minWorkdays)}`
            : c.floor(method.label, method.minDays)}
          {method.documentsWorkdays ? `；${c.floorDocuments(method.documentsWorkdays)}` : ""}
        </p>
      ) : null}
      <div className="form-grid">
        <Form.Item
          name="medium"
          label={c.medium}
          extra={c.mediumHint}
          rules={[required, { min: 2, max: 60, whitespace: true }]}
          className="is-wide"
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="documentsFrom" label={c.documentsFrom} rules={[required]}>
          <DateField minDate={dayjs(today())} />
        </Form.Item>
        <Form.Item name="documentsTo" label={c.documentsTo} rules={[required]}>
          <DateField {...(floor ? { minDate: dayjs(floor.documentsTo) } : {})} />
        </Form.Item>
        <Form.Item name="questionsUntil" label={c.questionsUntil} extra={c.chinaTime} rules={[required]}>
          <TimeField />
        </Form.Item>
        <Form.Item
          name="bidsUntil"
          label={c.bidsUntil}
          extra={floor ? c.earliest(floor.close) : c.chinaTime}
          rules={[
            required,
            {
              validator: (_, typed: string | undefined) =>
                floor && typed && typed.slice(0, 10) < floor.close
                  ? Promise.reject(new Error(c.earliest(floor.close)))
                  : Promise.resolve(),
            },
          ]}
        >
          <TimeField />
        </Form.Item>
      </div>
      <Form.Item
        name="requirements"
        label={c.requirements}
        rules={[required, { min: 10, max: 4000, whitespace: true }]}
      >
        <Input.TextArea rows={4} maxLength={4000} showCount />
      </Form.Item>
      <Form.Item name="withBond" valuePropName="checked">
        <Checkbox>{c.bond}</Checkbox>
      </Form.Item>
      {withBond ? (
        <div className="form-grid">
          <Form.Item
            name={["bond", "amount"]}
            label={c.bondAmount}
            extra={c.bondMost(formatMoney(bondMost(project.budgetFen)))}
            rules={[
              {
                validator: (_, typed: string | undefined) => {
                  const fen = parseYuan(typed ?? "") ?? 0;
                  if (fen <= 0) return Promise.reject(new Error(c.amountWrong));
                  return fen > bondMost(project.budgetFen)
                    ? Promise.reject(new Error(c.bondMost(formatMoney(bondMost(project.budgetFen)))))
                    : Promise.resolve();
                },
              },
            ]}
            required
          >
            <Input inputMode="decimal" prefix="¥" />
          </Form.Item>
          <Form.Item name={["bond", "form"]} label={c.bondForm} rules={[required]}>
            <Select options={Object.entries(bidBondForms).map(([value, label]) => ({ value, label }))} />
          </Form.Item>
        </div>
      ) : null}
    </>
  );
}
