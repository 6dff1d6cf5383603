import type { EvaluationPage } from "@guanhu/core/evaluation/shape";
import { Form, Input, Radio } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { draftOf, indicatorsOf, type MarksDraft, marksOf } from "./evaluation-step.ts";
import { MarkFields } from "./mark-fields.tsx";
import { useSettled } from "./settled.ts";

const c = t.evaluation;
const required = { required: true, message: t.part.required };

interface Values {
  has: "report" | "none";
  institution: string;
  reportNo: string;
  evaluatedOn: string;
  marks: MarksDraft;
  absence: string;
}

interface Props {
  page: EvaluationPage;
  onClose(): void;
}

/** The third party's report with its scores, or why there is none. */
export function ThirdPartyDialog({ page: { evaluation, result }, onClose }: Props) {
  const { finish, refresh } = useSettled(evaluation.contractId, onClose);
  const indicators = indicatorsOf(result, "THIRD_PARTY");

  async function send({ has, institution, reportNo, evaluatedOn, marks, absence }: Values) {
    const report = { institution, reportNo, evaluatedOn, marks: marksOf(marks ?? {}, indicators) };
    const params = { path: { id: evaluation.contractId } };
    const body = { version: evaluation.version, ...(has === "report" ? { report } : { absence }) };
    await answerOf(api.POST("/api/contracts/{id}/evaluation/third-party", { params, body }));
    await finish(c.filed);
  }

  return (
    <FormDialog<Values>
      title={c.file}
      text={c.fileText}
      okText={c.file}
      initial={initialOf(evaluation)}
      keep={`${evaluation.id}.third-party`}
      fieldOf={(path) => path.replace(/^report\./, "").split(".")}
      onOk={send}
      onRefused={refresh}
      onClose={onClose}
    >
      <Form.Item name="has" label={c.has}>
        <Radio.Group
          name="has"
          aria-label={c.has}
          options={[
            { value: "report", label: c.hasReport },
            { value: "none", label: c.hasNone },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={["has"]}>
        {({ getFieldValue }) =>
          getFieldValue("has") === "report" ? (
            <>
              <Form.Item
                name="institution"
                label={c.institution}
                rules={[{ required: true, whitespace: true, min: 4, message: c.institutionShort }]}
              >
                <Input maxLength={80} />
              </Form.Item>
              <Form.Item
                name="reportNo"
                label={c.reportNo}
                rules={[{ ...required, whitespace: true, min: 2 }]}
              >
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name="evaluatedOn" label={c.evaluatedOn} rules={[required]}>
                <DateField maxDate={dayjs(today())} />
              </Form.Item>
              <MarkFields indicators={indicators} />
            </>
          ) : (
            <Form.Item
              name="absence"
              label={c.absence}
              rules={[{ required: true, whitespace: true, min: 4, message: c.reasonShort }]}
            >
              <Input.TextArea rows={3} maxLength={500} />
            </Form.Item>
          )
        }
      </Form.Item>
    </FormDialog>
  );
}

function initialOf({ thirdParty, thirdPartyAbsence }: EvaluationPage["evaluation"]): Partial<Values> {
  if (thirdPartyAbsence) return { has: "none", absence: thirdPartyAbsence.reason };
  if (!thirdParty) return { has: "report" };
  const { institution, reportNo, evaluatedOn, marks } = thirdParty;
  return { has: "report", institution, reportNo, evaluatedOn, marks: draftOf(marks) };
}
