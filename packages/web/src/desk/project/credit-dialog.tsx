import { type BidShown, creditLists } from "@guanhu/core/bid/shape";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Checkbox, Form, Input } from "antd";
import dayjs from "dayjs";
import { answerOf, api } from "../../api/client.ts";
import { today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DateField } from "../part/date-field.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { refreshProject } from "./project.query.ts";

const c = t.bid;
type List = keyof typeof creditLists;
const lists = Object.keys(creditLists) as List[];
const required = { required: true, message: t.part.required };

interface Values {
  parties: Record<string, Record<List, { queriedOn?: string; hit?: boolean; recordNo?: string }>>;
  unqualified?: string;
}

/** The three credit queries of every party of a bid, and whether it qualifies. */
export function CreditDialog({
  project,
  bid,
  onClose,
}: {
  project: ProjectShown;
  bid: BidShown;
  onClose(): void;
}) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const parties = bid.parties ?? [{ organizationId: bid.organizationId, name: bid.organizationName }];
  const from = project.notice?.publishedOn;

  async function send({ parties: typed, unqualified }: Values) {
    const queries = parties.flatMap(({ organizationId }) =>
      lists.map((list) => {
        const one = typed[organizationId]?.[list];
        return {
          organizationId,
          list,
          queriedOn: one?.queriedOn ?? "",
          hit: one?.hit ?? false,
          recordNo: one?.recordNo?.trim() ?? "",
        };
      }),
    );
    const reason = unqualified?.trim();
    await answerOf(
      api.POST("/api/projects/{id}/bids/{bidId}/credit", {
        params: { path: { id: project.id, bidId: bid.id } },
        body: { version: bid.version, queries, ...(reason ? { unqualified: reason } : {}) },
      }),
    );
    void message.success(c.checked);
    onClose();
    await refreshProject(client, project.id);
  }

  return (
    <FormDialog<Values>
      title={c.checkTitle(bid.organizationName)}
      text={<p>{c.checkText}</p>}
      okText={c.check}
      width={820}
      keep={`${bid.id}.credit`}
      initial={{
        parties: Object.fromEntries(
          parties.map(({ organizationId }) => [
            organizationId,
            Object.fromEntries(lists.map((list) => [list, { queriedOn: today(), hit: false }])),
          ]),
        ) as Values["parties"],
      }}
      fieldOf={(path) => [path]}
      onOk={send}
      onRefused={() => void refreshProject(client, project.id)}
      onClose={onClose}
    >
      {parties.map(({ organizationId, name }) => (
        <fieldset key={organizationId} className="plain-fieldset">
          <legend>{name}</legend>
          {lists.map((list) => (
            <div key={list} className="row-form">
              <p>{creditLists[list]}</p>
              <Form.Item
                name={["parties", organizationId, list, "queriedOn"]}
                label={c.queriedOn}
                rules={[required]}
              >
                <DateField {...(from ? { minDate: dayjs(from) } : {})} maxDate={dayjs(today())} />
              </Form.Item>
              <Form.Item
                name={["parties", organizationId, list, "recordNo"]}
                label={c.recordNo}
                rules={[required, { min: 2, max: 80, whitespace: true }]}
              >
                <Input maxLength={80} aria-label={c.recordNoOf(creditLists[list])} />
              </Form.Item>
              <Form.Item
                name={["parties", organizationId, list, "hit"]}
                valuePropName="checked"
                label=" "
                colon={false}
              >
                <Checkbox aria-label={c.hitOf(creditLists[list])}>{c.hit}</Checkbox>
              </Form.Item>
            </div>
          ))}
        </fieldset>
      ))}
      <Form.Item name="unqualified" label={c.unqualified} extra={c.unqualifiedHelp} rules={[{ min: 2 }]}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </FormDialog>
  );
}
