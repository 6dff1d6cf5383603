import { type OpinionRow, respondents } from "@guanhu/core/opinion/shape";
import { App, Form, Input, Radio } from "antd";
import { answerOf, api } from "../../api/client.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { FormDialog } from "../part/form-dialog.tsx";

const c = t.opinion;
const scores = [1, 2, 3, 4, 5];

interface Values {
  received: boolean;
  satisfaction?: number;
  respondent: keyof typeof respondents;
  comment?: string;
}

interface Props {
  opinion: OpinionRow;
  onDone(): void;
  onClose(): void;
}

/** Enters what the village director asked a family. */
export function EnterDialog({ opinion, onDone, onClose }: Props) {
  const { message } = App.useApp();

  async function send({ received, satisfaction, respondent, comment }: Values) {
    const said = comment?.trim();
    const body = {
      version: opinion.version,
      received,
      respondent,
      ...(received && satisfaction ? { satisfaction } : {}),
      ...(said ? { comment: said } : {}),
    };
    await answerOf(api.POST("/api/opinions/{id}/enter", { params: { path: { id: opinion.id } }, body }));
    void message.success(c.entered);
    onClose();
    onDone();
  }

  return (
    <FormDialog<Values>
      title={c.enterTitle(opinion.label)}
      text={c.enterText}
      okText={c.enter}
      initial={{ respondent: "GUARDIAN" }}
      keep={`${opinion.id}.enter`}
      onOk={send}
      onRefused={onDone}
      onClose={onClose}
    >
      <Form.Item
        name="received"
        label={c.wasReceived}
        rules={[{ required: true, message: c.receivedNeeded }]}
      >
        <Radio.Group
          name="received"
          aria-label={c.wasReceived}
          options={[
            { value: true, label: t.part.yes },
            { value: false, label: t.part.no },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={["received"]}>
        {({ getFieldValue }) =>
          getFieldValue("received") === true ? (
            <Form.Item
              name="satisfaction"
              label={c.scoreLabel}
              rules={[{ required: true, message: c.scoreNeeded }]}
            >
              <Radio.Group
                name="satisfaction"
                aria-label={c.scoreLabel}
                options={scores.map((score) => ({ value: score, label: c.score(score) }))}
              />
            </Form.Item>
          ) : null
        }
      </Form.Item>
      <Form.Item name="respondent" label={c.respondent}>
        <Radio.Group
          name="respondent"
          aria-label={c.respondent}
          options={Object.entries(respondents).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Form.Item name="comment" label={c.comment}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}
