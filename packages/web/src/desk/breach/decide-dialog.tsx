import { type BreachShown, breachMeasures, breachOutcomes } from "@guanhu/core/breach/shape";
import { Form, Input, Radio } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, parseYuan, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { CheckGroup } from "../part/check-group.tsx";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { useFinish } from "./breach-dialogs.tsx";
import { type DecisionDraft, measuresOf } from "./breach-step.ts";

const c = t.breach;
const required = { required: true, message: t.part.required };
const written = { required: true, whitespace: true, min: 4, message: c.textShort };

interface Props {
  breach: BreachShown;
  /** The amount of the contract: a deduction is never more. */
  mostFen: number;
  onClose(): void;
}

/** Decides on a breach; what follows from it is chosen where it is upheld. */
export function DecideDialog({ breach, mostFen, onClose }: Props) {
  const { finish, refresh } = useFinish(breach, onClose);

  async function send(draft: DecisionDraft) {
    const { outcome, text } = draft;
    const body = { version: breach.version, outcome, text, measures: measuresOf(draft) };
    await answerOf(api.POST("/api/breaches/{id}/decision", { params: { path: { id: breach.id } }, body }));
    await finish(c.decided);
  }

  return (
    <FormDialog<DecisionDraft>
      title={c.one(c.decide, breach.clause)}
      text={c.decideText}
      okText={c.decide}
      width={640}
      keep={`${breach.id}.decide`}
      onOk={send}
      onRefused={refresh}
      onClose={onClose}
    >
      <Form.Item name="outcome" label={c.outcome} rules={[required]}>
        <Radio.Group
          name="outcome"
          aria-label={c.outcome}
          options={Object.entries(breachOutcomes).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue("outcome") === "UPHELD" ? (
            <Measures kinds={getFieldValue("kinds") ?? []} mostFen={mostFen} />
          ) : null
        }
      </Form.Item>
      <Form.Item name="text" label={c.opinion} rules={[written]}>
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </FormDialog>
  );
}

function Measures({ kinds, mostFen }: { kinds: readonly string[]; mostFen: number }) {
  return (
    <>
      <Form.Item
        name="kinds"
        label={c.measures}
        rules={[{ required: true, type: "array", min: 1, message: c.measuresNeeded }]}
      >
        <CheckGroup
          label={c.measures}
          options={Object.entries(breachMeasures).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      {kinds.includes("DEDUCTION") ? (
        <Form.Item
          name="amount"
          label={c.amount}
          required
          rules={[
            {
              validator: (_, text: string | undefined) => {
                const fen = parseYuan(text ?? "") ?? 0;
                return fen > 0 && fen <= mostFen
                  ? Promise.resolve()
                  : Promise.reject(new Error(c.amountWrong(formatMoney(mostFen))));
              },
            },
          ]}
        >
          <Input inputMode="decimal" prefix="¥" />
        </Form.Item>
      ) : null}
      {kinds.includes("RECTIFY") ? (
        <>
          <Form.Item name="until" label={c.until} rules={[required]}>
            <DateField minDate={dayjs(today())} />
          </Form.Item>
          <Form.Item name="demand" label={c.demand} rules={[written]}>
            <Input.TextArea rows={2} maxLength={2000} />
          </Form.Item>
        </>
      ) : null}
      {kinds.includes("END_CONTRACT") ? (
        <Form.Item name="endReason" label={c.endReason} rules={[written]}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
      ) : null}
      {kinds.includes("REFERRAL") ? (
        <>
          <Form.Item name="office" label={c.office} rules={[{ ...required, whitespace: true, min: 2 }]}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item
            name="documentNo"
            label={c.documentNo}
            rules={[{ ...required, whitespace: true, min: 2 }]}
          >
            <Input maxLength={60} />
          </Form.Item>
        </>
      ) : null}
    </>
  );
}
