import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Alert, App, Button, Checkbox, Form, Input, Skeleton } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { useKept } from "../../shared/kept.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { DivisionSelect } from "../division/division-select.tsx";
import { reaches } from "../division/levels.ts";
import { useUnit } from "../frame/unit.ts";
import { DateField } from "../part/date-field.tsx";
import { showFaults } from "../part/form-faults.ts";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { awardedQuery, fromAward } from "./award.ts";
import { type ContractDraft, fieldOf, isLongTerm, toInput, yearsOf } from "./draft.ts";
import { DraftItems } from "./draft-items.tsx";
import { DraftLongTerm } from "./draft-long-term.tsx";
import { DraftMilestones } from "./draft-milestones.tsx";
import { DraftOrigin } from "./draft-origin.tsx";
import { DraftTerms } from "./draft-terms.tsx";
import "./money.css";
import { OrganizationSelect } from "./organization-select.tsx";

const c = t.contract;
const required = { required: true, message: t.part.required };

const route = getRouteApi("/contracts/new");

/** Drafts a contract, from the award of the project that the address names; another official reviews and signs it. */
export function DraftPage() {
  const { project } = route.useSearch();
  const awarded = useQuery({ ...awardedQuery(project ?? ""), enabled: project !== undefined });
  if (project && !awarded.data) {
    return (
      <>
        <PageHead title={c.draft} crumbs={[{ label: t.nav.contracts, to: "/contracts" }]} />
        {awarded.error ? (
          <ProblemNote problem={awarded.error} onRetry={() => void awarded.refetch()} />
        ) : (
          <Skeleton active paragraph={{ rows: 6 }} />
        )}
      </>
    );
  }
  return <DraftForm key={project ?? ""} award={awarded.data ? fromAward(awarded.data) : undefined} />;
}

/** What is typed is kept in this tab, apart for each project. */
function DraftForm({ award }: { award: ContractDraft | undefined }) {
  const me = useMe();
  const unit = useUnit(me);
  const name = `${me.accountId}.contract${award?.projectId ? `.${award.projectId}` : ""}`;
  const kept = useKept<ContractDraft>(name, award ?? { items: [{}] });
  const [form] = Form.useForm<ContractDraft>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const ownCounty = (me.division ?? "").length === 6 ? me.division : undefined;
  const initial: ContractDraft = {
    ...(ownCounty ? { division: ownCounty } : {}),
    ...(ownCounty && unit ? { purchaserName: unit } : {}),
    engagement: { mode: "GOV_PURCHASE" },
    ...kept.value,
    ...(award?.projectId ? { projectId: award.projectId } : {}),
  };
  const chosen = Form.useWatch<string | undefined>("division", form);
  const from = Form.useWatch<string | undefined>("from", form);
  const to = Form.useWatch<string | undefined>("to", form);

  async function send(draft: ContractDraft) {
    setBusy(true);
    setProblem(undefined);
    try {
      const contract = await answerOf(
        api.POST("/api/contracts", { body: toInput({ ...initial, ...draft }) }),
      );
      kept.drop();
      void message.success(c.drafted1);
      void client.invalidateQueries({ queryKey: ["contracts"] });
      await navigate({ to: "/contracts/$id", params: { id: contract.id } });
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
        title={c.draft}
        crumbs={[{ label: t.nav.contracts, to: "/contracts" }]}
        meta={kept.kept ? t.part.kept : null}
      />
      {award ? <Alert type="info" showIcon title={c.fromProject} /> : null}
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
        requiredMark
      >
        <Panel title={c.parties}>
          {award ? null : <DraftOrigin division={chosen ?? ownCounty} />}
          <div className="form-grid">
            <Form.Item name="title" label={c.title} rules={[required, { min: 4, max: 80 }]}>
              <Input maxLength={80} />
            </Form.Item>
            <Form.Item name="contractNo" label={c.no} rules={[required, { min: 3, max: 40 }]}>
              <Input maxLength={40} />
            </Form.Item>
            <Form.Item name="purchaserName" label={c.purchaser} rules={[required, { min: 4, max: 40 }]}>
              <Input maxLength={40} />
            </Form.Item>
            {ownCounty ? (
              <Form.Item name="division" hidden>
                <Input />
              </Form.Item>
            ) : (
              <Form.Item
                name="division"
                label={c.division}
                rules={[
                  {
                    validator: (_, code: string | undefined) =>
                      reaches(code, "county")
                        ? Promise.resolve()
                        : Promise.reject(new Error(t.division.countyFirst)),
                  },
                ]}
                required
              >
                <DivisionSelect root={me.division ?? "61"} deepest="county" label={c.division} />
              </Form.Item>
            )}
            <Form.Item name="organizationId" label={c.organization} rules={[required]}>
              <OrganizationSelect />
            </Form.Item>
            <Form.Item name="from" label={c.from} rules={[required]}>
              <DateField />
            </Form.Item>
            <Form.Item name="to" label={c.to} rules={[required]} help={undefined} extra={c.termHelp}>
              <DateField />
            </Form.Item>
          </div>
        </Panel>
        <Panel title={c.items} note={c.itemsHelp}>
          <DraftItems />
        </Panel>
        <Panel title={t.terms.milestones} note={t.terms.milestonesNote}>
          <DraftMilestones />
        </Panel>
        {from && to && isLongTerm(from, to) ? (
          <Panel title={t.terms.longTerm}>
            <DraftLongTerm years={yearsOf(from, to)} />
          </Panel>
        ) : null}
        <Panel title={t.terms.title}>
          <DraftTerms />
        </Panel>
        <Panel title={c.protection}>
          <Form.Item name="piaNo" label={c.pia} rules={[required, { min: 2, max: 40 }]} extra={c.piaHelp}>
            <Input maxLength={40} className="is-half" />
          </Form.Item>
          <Form.Item
            name="dataEntrustmentAgreed"
            valuePropName="checked"
            rules={[
              {
                validator: (_, agreed: boolean | undefined) =>
                  agreed ? Promise.resolve() : Promise.reject(new Error(c.entrustmentNeeded)),
              },
            ]}
          >
            <Checkbox>{c.entrustmentLabel}</Checkbox>
          </Form.Item>
        </Panel>
        <div className="form-end">
          <Button type="primary" htmlType="submit" loading={busy}>
            {c.saveDraft}
          </Button>
          <Button onClick={() => void navigate({ to: "/contracts" })}>{t.part.back}</Button>
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
