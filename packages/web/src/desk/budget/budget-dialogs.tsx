import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input, InputNumber } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney, parseYuan, today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { yuanOf } from "../contract/award.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import type { LineRow } from "./budget.query.ts";

const c = t.budget;
const required = { required: true, message: t.part.required };

interface Values {
  code?: string;
  name?: string;
  fiscalYear?: number;
  amount?: string;
  documentNo?: string;
  approvedOn?: string;
}

const fieldOf = (path: string) => [path === "amountFen" ? "amount" : path];

/** Registers a line of the approved budget. */
export function RegisterDialog({
  division,
  year,
  onClose,
}: {
  division: string;
  year: number;
  onClose(): void;
}) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <FormDialog<Values>
      title={c.register}
      okText={c.register}
      keep={`${division}.budget`}
      initial={{ fiscalYear: year }}
      fieldOf={fieldOf}
      onOk={async ({ code = "", name = "", fiscalYear = year, ...rest }) => {
        const body = { division, fiscalYear, code: code.trim(), name: name.trim(), ...approved(rest) };
        await answerOf(api.POST("/api/budget-lines", { body }));
        void message.success(c.registered);
        onClose();
        await client.invalidateQueries({ queryKey: ["budget"] });
      }}
      onClose={onClose}
    >
      <Form.Item name="fiscalYear" label={c.year} rules={[required]}>
        <InputNumber min={2020} max={2100} precision={0} />
      </Form.Item>
      <Form.Item
        name="code"
        label={c.code}
        extra={c.codeHelp}
        rules={[{ required: true, pattern: /^\s*[0-9A-Za-z-]{1,40}\s*$/, message: c.codeHelp }]}
      >
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="name" label={c.name} rules={[required, { min: 2, whitespace: true }]}>
        <Input maxLength={80} />
      </Form.Item>
      <ApprovedFields />
    </FormDialog>
  );
}

/** Changes the amount of a line by a new document. */
export function AdjustDialog({ line, onClose }: { line: LineRow; onClose(): void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const { division, fiscalYear, code, version } = line;
  const refresh = () => client.invalidateQueries({ queryKey: ["budget"] });
  return (
    <FormDialog<Values>
      title={c.adjustTitle(line.name)}
      text={<p>{c.adjustText(formatMoney(line.committedFen))}</p>}
      okText={c.adjust}
      keep={`${division}.${fiscalYear}.${code}.adjust`}
      initial={{ amount: yuanOf(line.amountFen) }}
      fieldOf={fieldOf}
      onOk={async (values) => {
        const body = { division, fiscalYear, code, version, ...approved(values) };
        await answerOf(api.POST("/api/budget-lines/adjust", { body }));
        void message.success(c.adjusted);
        onClose();
        await refresh();
      }}
      onRefused={() => void refresh()}
      onClose={onClose}
    >
      <ApprovedFields />
    </FormDialog>
  );
}

function approved({ amount = "", documentNo = "", approvedOn = "" }: Values) {
  return { amountFen: parseYuan(amount) ?? 0, documentNo: documentNo.trim(), approvedOn };
}

function ApprovedFields() {
  return (
    <>
      <Form.Item
        name="amount"
        label={c.amountYuan}
        rules={[
          {
            validator: (_, typed: string | undefined) =>
              (parseYuan(typed ?? "") ?? 0) > 0
                ? Promise.resolve()
                : Promise.reject(new Error(t.need.amountWrong)),
          },
        ]}
        required
      >
        <Input inputMode="decimal" prefix="¥" />
      </Form.Item>
      <Form.Item name="documentNo" label={c.document} rules={[required, { min: 2, whitespace: true }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="approvedOn" label={c.approvedOn} rules={[required]}>
        <DateField maxDate={dayjs(today())} />
      </Form.Item>
    </>
  );
}
