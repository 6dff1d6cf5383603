import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { App, Button, Form, InputNumber, Skeleton } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { today } from "../../shared/format.ts";
import { useKept } from "../../shared/kept.ts";
import { useMe } from "../../shared/session.ts";
import { contractState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { CheckGroup } from "../part/check-group.tsx";
import { DateField } from "../part/date-field.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { ChildPicker, MOST_CHILDREN, type PickedChild } from "./child-picker.tsx";
import { contractQuery } from "./contract.query.ts";

const route = getRouteApi("/contracts/$id/place");
const c = t.place;
const required = { required: true, message: t.part.required };

interface Terms {
  itemIds?: string[];
  frequencyDays?: number;
  from?: string;
  to?: string;
}

/** Places children of the county under a contract: for which lines, how often, from when to when. */
export function PlacePage() {
  const { id } = route.useParams();
  const found = useQuery(contractQuery(id));
  if (!found.data) {
    return (
      <>
        <PageHead title={c.title} crumbs={[{ label: t.nav.contracts, to: "/contracts" }]} />
        {found.error ? (
          <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <Skeleton active paragraph={{ rows: 6 }} />
        )}
      </>
    );
  }
  return <PlaceForm key={id} contract={found.data.contract} />;
}

type Contract = NonNullable<Awaited<ReturnType<typeof fetchContract>>>["contract"];
const fetchContract = (id: string) => answerOf(api.GET("/api/contracts/{id}", { params: { path: { id } } }));

function PlaceForm({ contract }: { contract: Contract }) {
  const me = useMe();
  const kept = useKept<{ terms: Terms; picked: PickedChild[] }>(`${me.accountId}.place.${contract.id}`, {
    terms: defaultsOf(contract),
    picked: [],
  });
  const [form] = Form.useForm<Terms>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { picked } = kept.value;

  async function send(terms: Terms) {
    setBusy(true);
    setProblem(undefined);
    try {
      const body = {
        contractId: contract.id,
        childIds: picked.map((child) => child.id),
        itemIds: terms.itemIds ?? [],
        frequencyDays: terms.frequencyDays ?? 1,
        from: terms.from ?? "",
        to: terms.to ?? "",
      };
      await answerOf(api.POST("/api/placements", { body }));
      kept.drop();
      void message.success(c.done(picked.length));
      void client.invalidateQueries({ queryKey: ["contract", contract.id] });
      await navigate({ to: "/contracts/$id", params: { id: contract.id } });
    } catch (thrown) {
      setProblem(toProblem(thrown));
      setBusy(false);
    }
  }

  return (
    <>
      <PageHead
        title={c.title}
        state={contractState(contract.status)}
        crumbs={[
          { label: t.nav.contracts, to: "/contracts" },
          { label: contract.title, to: `/contracts/${contract.id}` },
        ]}
        meta={
          <>
            <code>{contract.contractNo}</code>
            <span>{contract.organizationName}</span>
            <span>{t.part.period(contract.from, contract.to)}</span>
          </>
        }
      />
      {problem ? <ProblemNote problem={problem} /> : null}
      <Form
        form={form}
        layout="vertical"
        initialValues={kept.value.terms}
        onValuesChange={(_, terms) => kept.set({ terms, picked })}
        onFinish={(terms) => void send(terms)}
        scrollToFirstError={{ block: "center", focus: true }}
      >
        <Panel title={c.terms}>
          <div className="form-grid">
            <Form.Item name="itemIds" label={c.items} rules={[required]} className="is-wide">
              <CheckGroup
                label={c.items}
                options={contract.items.map((item) => ({ value: item.id, label: item.name }))}
              />
            </Form.Item>
            <Form.Item name="frequencyDays" label={c.frequency} rules={[required]} extra={c.frequencyHelp}>
              <InputNumber min={1} max={366} precision={0} suffix={c.days} className="is-full" />
            </Form.Item>
            <Form.Item name="from" label={c.from} rules={[required]}>
              <DateField />
            </Form.Item>
            <Form.Item name="to" label={c.to} rules={[required]}>
              <DateField />
            </Form.Item>
          </div>
        </Panel>
        <ChildPicker
          contract={contract}
          picked={picked}
          onChange={(next) => kept.set({ terms: form.getFieldsValue(), picked: next })}
        />
        <div className="form-end is-sticky">
          <Button type="primary" htmlType="submit" loading={busy} disabled={picked.length === 0}>
            {c.submit(picked.length)}
          </Button>
          <Button onClick={() => void navigate({ to: "/contracts/$id", params: { id: contract.id } })}>
            {t.part.back}
          </Button>
          <span className="quiet" role="status">
            {picked.length === 0 ? c.pickFirst : c.picked(picked.length, MOST_CHILDREN)}
          </span>
        </div>
      </Form>
    </>
  );
}

function defaultsOf(contract: Contract): Terms {
  return {
    itemIds: contract.items.map((item) => item.id),
    frequencyDays: 30,
    from: [today(), contract.from].sort().at(-1) ?? contract.from,
    to: contract.to,
  };
}
