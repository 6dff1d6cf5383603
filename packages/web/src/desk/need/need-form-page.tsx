import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { App, Button, Form, Skeleton } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { today } from "../../shared/format.ts";
import { useKept } from "../../shared/kept.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { useUnit } from "../frame/unit.ts";
import { showFaults } from "../part/form-faults.ts";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import "../project/buying.css";
import { ownPurchaser } from "../project/purchaser-filter.tsx";
import { fieldOf, fromNeed, type NeedDraft, toInput } from "./draft.ts";
import { catalogueQuery, type NeedRow, needQuery, refreshNeed } from "./need.query.ts";
import { ApprovalFields, NeedFields } from "./need-fields.tsx";
import { NeedItems } from "./need-items.tsx";

const route = getRouteApi("/needs/$id/edit");
const c = t.need;

/** Begins a need of one's own department. */
export function NewNeedPage() {
  const me = useMe();
  return <NeedForm division={ownPurchaser(me)} />;
}

/** Changes a need that is still a draft. */
export function EditNeedPage() {
  const { id } = route.useParams();
  const need = useQuery(needQuery(id));
  const catalogue = useQuery({
    ...catalogueQuery(need.data?.division ?? ""),
    enabled: need.data !== undefined,
  });
  if (!need.data || !catalogue.data) {
    const problem = need.error ?? catalogue.error;
    return (
      <>
        <PageHead title={c.edit} crumbs={[{ label: t.nav.needs, to: "/needs" }]} />
        {problem ? (
          <ProblemNote problem={problem} onRetry={() => void need.refetch()} />
        ) : (
          <Skeleton active paragraph={{ rows: 8 }} />
        )}
      </>
    );
  }
  const codes = new Set(catalogue.data.items.map((one) => one.code));
  return (
    <NeedForm
      key={id}
      division={need.data.division}
      need={need.data}
      draft={fromNeed(need.data, (code) => codes.has(code))}
    />
  );
}

function NeedForm({ division, need, draft }: { division: string; need?: NeedRow; draft?: NeedDraft }) {
  const me = useMe();
  const unit = useUnit(me);
  const kept = useKept<NeedDraft>(`${me.accountId}.need.${need?.id ?? "new"}`, draft ?? { items: [{}] });
  const [form] = Form.useForm<NeedDraft>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const initial: NeedDraft = {
    purchaserKind: "STATE_ORGAN",
    fiscalYear: Number(today().slice(0, 4)),
    engagementMode: "GOV_PURCHASE",
    serviceKind: "PUBLIC",
    ...(unit ? { purchaserName: unit } : {}),
    ...kept.value,
  };

  async function send(values: NeedDraft) {
    setBusy(true);
    setProblem(undefined);
    try {
      const input = toInput(values);
      const saved = need
        ? await answerOf(
            api.POST("/api/needs/{id}/edit", {
              params: { path: { id: need.id } },
              body: { ...input, version: need.version },
            }),
          )
        : await answerOf(api.POST("/api/needs", { body: { ...input, division } }));
      kept.drop();
      void message.success(c.saved);
      await refreshNeed(client, saved.id);
      await navigate({ to: "/needs/$id", params: { id: saved.id } });
    } catch (thrown) {
      const refused = toProblem(thrown);
      showFaults(form, refused, fieldOf);
      setProblem(refused);
      setBusy(false);
    }
  }

  return (
    <>
      <PageHead
        title={need ? c.edit : c.new}
        crumbs={[{ label: t.nav.needs, to: "/needs" }]}
        meta={kept.kept ? t.part.kept : null}
      />
      {problem ? <ProblemNote problem={problem} /> : null}
      <Form
        // The name of the department is known a moment later than the page is drawn.
        key={unit ?? ""}
        form={form}
        layout="vertical"
        initialValues={initial}
        onValuesChange={(_, values) => kept.set(values)}
        onFinish={(values) => void send(values)}
        scrollToFirstError={{ block: "center", focus: true }}
      >
        <Panel title={c.facts}>
          <NeedFields division={division} />
        </Panel>
        <Panel title={c.items}>
          <NeedItems division={division} />
        </Panel>
        <ApprovalFields />
        <div className="form-end">
          <Button type="primary" htmlType="submit" loading={busy}>
            {c.save}
          </Button>
          <Button onClick={() => void navigate({ to: "/needs" })}>{t.part.back}</Button>
          {kept.kept ? (
            <Button
              type="link"
              onClick={() => {
                kept.drop();
                form.resetFields();
              }}
            >
              {t.part.clear}
            </Button>
          ) : null}
        </div>
      </Form>
    </>
  );
}
