import { avoidanceGrounds, type Interest, type ReviewPage } from "@guanhu/core/project/review/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Checkbox, Form, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { refreshReview } from "./review.query.ts";

const c = t.review;
const NONE = 0;

interface Values {
  of: Record<string, { ground?: number; endedOn?: string }>;
}

/** Declares the relations to each bidder by the five grounds, before anything of the bids is seen. */
export function DeclarePanel({ page }: { page: ReviewPage }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const typed = Form.useWatch<Values["of"] | undefined>("of", form);

  async function send({ of }: Values) {
    setBusy(true);
    setProblem(undefined);
    try {
      await answerOf(
        api.POST("/api/projects/{id}/review/declare", {
          params: { path: { id: page.projectId } },
          body: { version: page.seat.version, interests: interestsOf(of), confirmed: true },
        }),
      );
      void message.success(c.declared);
    } catch (thrown) {
      setProblem(thrown);
    } finally {
      setBusy(false);
      await refreshReview(client, page.projectId);
    }
  }

  if (page.bidders.length === 0)
    return (
      <Panel title={c.declare}>
        <p>{c.notOpened}</p>
      </Panel>
    );
  return (
    <Panel title={c.declare}>
      <p>{c.declareText}</p>
      {problem ? <ProblemNote problem={problem} /> : null}
      <Form form={form} layout="vertical" onFinish={(values) => void send(values)}>
        {page.bidders.map(({ organizationId, name }) => (
          <div key={organizationId} className="form-grid">
            <Form.Item
              name={["of", organizationId, "ground"]}
              label={c.ground(name)}
              rules={[{ required: true, message: t.part.required }]}
            >
              <Select
                options={[
                  { value: NONE, label: c.noRelation },
                  ...Object.entries(avoidanceGrounds).map(([value, label]) => ({
                    value: Number(value),
                    label,
                  })),
                ]}
              />
            </Form.Item>
            {typed?.[organizationId]?.ground ? (
              <Form.Item name={["of", organizationId, "endedOn"]} label={c.endedOn} extra={c.endedOnHelp}>
                <DateField maxDate={dayjs(today())} />
              </Form.Item>
            ) : null}
          </div>
        ))}
        <Form.Item
          name="confirmed"
          valuePropName="checked"
          rules={[
            {
              validator: (_, agreed: boolean | undefined) =>
                agreed ? Promise.resolve() : Promise.reject(new Error(c.confirmFirst)),
            },
          ]}
        >
          <Checkbox>{c.confirm}</Checkbox>
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>
          {c.sendDeclaration}
        </Button>
      </Form>
    </Panel>
  );
}

function interestsOf(of: Values["of"]): Interest[] {
  return Object.entries(of).flatMap(([organizationId, { ground, endedOn }]) =>
    isGround(ground) ? [{ organizationId, ground, ...(endedOn ? { endedOn } : {}) }] : [],
  );
}

function isGround(ground: number | undefined): ground is Interest["ground"] {
  return ground !== undefined && ground >= 1 && ground <= 5;
}
