import { type Consultation, consultationForms, exAnteConclusions } from "@guanhu/core/need/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Form, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { formatCount, today } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { Facts } from "../part/facts.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { type NeedRow, refreshNeed } from "./need.query.ts";
import { isOwn } from "./need-step.ts";

const c = t.need;
const required = { required: true, message: t.part.required };

/** Where the public was heard, and what the evaluation before the purchase said. */
export function ConsultationsPanel({ need }: { need: NeedRow }) {
  const me = useMe();
  const [adding, setAdding] = useState(false);
  const adds = need.status === "CHECKED" && isOwn(me, need) && may(me, "need.draft");
  const { exAnte } = need;
  return (
    <>
      <Panel
        title={c.consultations}
        note={c.consultationsNote}
        flush
        extra={
          adds ? (
            <Button size="small" onClick={() => setAdding(true)}>
              {c.addConsultation}
            </Button>
          ) : null
        }
      >
        <ListTable<Consultation & { nth: number }>
          label={c.consultations}
          rows={need.consultations.map((one, nth) => ({ ...one, nth }))}
          rowKey={(row) => String(row.nth)}
          empty={<EmptyNote text={c.noConsultations} />}
          minWidth={560}
          columns={[
            { title: c.heldOn, key: "on", width: 110, render: (row) => row.heldOn },
            { title: c.form, key: "form", width: 120, render: (row) => consultationForms[row.form] },
            {
              title: c.participants,
              key: "people",
              width: 100,
              align: "right",
              render: (row) => <span className="number">{c.people(formatCount(row.participants))}</span>,
            },
            { title: c.summary, key: "summary", render: (row) => row.summary },
          ]}
        />
      </Panel>
      <Panel title={c.exAnte}>
        {exAnte ? (
          <Facts
            items={[
              { label: c.conclusion, value: exAnteConclusions[exAnte.conclusion] },
              { label: c.heldOn, value: exAnte.heldOn },
              { label: c.evaluator, value: exAnte.evaluator },
              exAnte.reportNo ? { label: c.reportNo, value: exAnte.reportNo } : undefined,
              { label: c.opinion, value: exAnte.opinion },
            ]}
          />
        ) : (
          <p className="quiet">{c.noExAnte}</p>
        )}
      </Panel>
      {adding ? <ConsultationDialog need={need} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function ConsultationDialog({ need, onClose }: { need: NeedRow; onClose(): void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <FormDialog<Consultation>
      title={c.addConsultation}
      okText={c.addConsultation}
      keep={`${need.id}.consultation`}
      onOk={async (values) => {
        await answerOf(
          api.POST("/api/needs/{id}/consultations", {
            params: { path: { id: need.id } },
            body: { ...values, version: need.version },
          }),
        );
        void message.success(c.consultationSaved);
        onClose();
        await refreshNeed(client, need.id);
      }}
      onRefused={() => void refreshNeed(client, need.id)}
      onClose={onClose}
    >
      <Form.Item name="heldOn" label={c.heldOn} rules={[required]}>
        <DateField maxDate={dayjs(today())} />
      </Form.Item>
      <Form.Item name="form" label={c.form} rules={[required]}>
        <Select options={Object.entries(consultationForms).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="participants" label={c.participants} rules={[required]}>
        <InputNumber min={1} max={1_000_000} precision={0} />
      </Form.Item>
      <Form.Item name="summary" label={c.summary} rules={[required, { min: 4, whitespace: true }]}>
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
    </FormDialog>
  );
}
