import { useQuery } from "@tanstack/react-query";
import { Alert, Form, Input, Radio } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { type AcceptanceRow, tallyQuery } from "./acceptance.query.ts";
import { worthOf } from "./acceptance-step.ts";
import { againstPassing } from "./conclude.ts";

const c = t.acceptance.conclude;

interface Values {
  outcome: "ACCEPT" | "RECTIFY";
  opinion: string;
  rectifyBy?: string;
}

interface Props {
  acceptance: AcceptanceRow;
  onDone(): Promise<void>;
  onRefused(): void;
  onClose(): void;
}

/** Concludes an acceptance: it passes, or it is sent back; why it cannot pass stands there. */
export function ConcludeDialog({ acceptance, onDone, onRefused, onClose }: Props) {
  const tally = useQuery({ ...tallyQuery(acceptance.id), enabled: acceptance.sample !== undefined });
  const against = againstPassing(acceptance, tally.data);

  async function send({ outcome, opinion, rectifyBy }: Values) {
    const body = {
      version: acceptance.version,
      outcome,
      opinion,
      ...(outcome === "RECTIFY" && rectifyBy ? { rectifyBy } : {}),
    };
    await answerOf(
      api.POST("/api/acceptances/{id}/conclude", { params: { path: { id: acceptance.id } }, body }),
    );
    await onDone();
  }

  return (
    <FormDialog<Values>
      title={c.title}
      okText={t.acceptance.step.conclude}
      initial={{ outcome: against.length > 0 ? "RECTIFY" : "ACCEPT" }}
      keep={`${acceptance.id}.conclude`}
      onOk={send}
      onRefused={onRefused}
      onClose={onClose}
    >
      {against.map((reason) => (
        <Alert key={reason} type="warning" showIcon title={reason} />
      ))}
      <Form.Item name="outcome" label={c.outcome}>
        <Radio.Group
          name="outcome"
          aria-label={c.outcome}
          options={[
            { value: "ACCEPT", label: c.accept, disabled: against.length > 0 },
            { value: "RECTIFY", label: c.rectify },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={["outcome"]}>
        {({ getFieldValue }) => {
          const accepts = getFieldValue("outcome") === "ACCEPT";
          return (
            <>
              <p className="quiet">
                {accepts ? c.acceptText(formatMoney(worthOf(acceptance.lines))) : c.rectifyText}
              </p>
              {accepts ? null : (
                <Form.Item
                  name="rectifyBy"
                  label={c.rectifyBy}
                  rules={[{ required: true, message: c.rectifyNeeded }]}
                >
                  <DateField minDate={dayjs(today())} />
                </Form.Item>
              )}
              <Form.Item
                name="opinion"
                label={accepts ? c.opinion : c.opinionOfRectify}
                rules={[{ required: true, whitespace: true, min: 4, message: c.opinionShort }]}
              >
                <Input.TextArea rows={4} maxLength={1000} />
              </Form.Item>
            </>
          );
        }}
      </Form.Item>
    </FormDialog>
  );
}
