import type { ContractPage } from "@guanhu/core/contract/shape";
import { type EvaluationPage, grades } from "@guanhu/core/evaluation/shape";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Skeleton } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { toProblem } from "../../api/problem.ts";
import { formatTime } from "../../shared/format.ts";
import { useMe } from "../../shared/session.ts";
import { evaluationState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { ActionButton } from "../part/action-button.tsx";
import { type Fact, Facts } from "../part/facts.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { evaluationQuery } from "./evaluation.query.ts";
import { type EvaluationStepName, evaluationSteps, mayOpen, pointsText } from "./evaluation-step.ts";
import { IndicatorTable } from "./indicator-table.tsx";
import { MarksDialog } from "./marks-dialog.tsx";
import { PublishDialog } from "./publish-dialog.tsx";
import { ThirdPartyDialog } from "./third-party-dialog.tsx";

const c = t.evaluation;

/** The performance evaluation of a contract; the organization sees it once it is published. */
export function EvaluationPanel({ page: { contract } }: { page: ContractPage }) {
  const me = useMe();
  const found = useQuery(evaluationQuery(contract.id));
  if (me.organizationId && !found.data) return null;
  if (found.data) return <Opened contract={contract} page={found.data} />;
  return (
    <Panel
      title={c.title}
      extra={found.data === null && mayOpen(me, contract) ? <Open id={contract.id} /> : null}
    >
      {found.error ? (
        <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
      ) : found.data === null ? (
        <p className="quiet">{c.none}</p>
      ) : (
        <Skeleton active title={false} />
      )}
    </Panel>
  );
}

function Open({ id }: { id: string }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);

  async function open() {
    setBusy(true);
    try {
      await answerOf(api.POST("/api/contracts/{id}/evaluation", { params: { path: { id } } }));
      void message.success(c.opened);
    } catch (thrown) {
      void message.error(toProblem(thrown).message);
    } finally {
      setBusy(false);
      await client.invalidateQueries({ queryKey: ["contract", id, "evaluation"] });
    }
  }

  return (
    <Button size="small" loading={busy} onClick={() => void open()}>
      {c.open}
    </Button>
  );
}

function Opened({ contract, page }: { contract: ContractPage["contract"]; page: EvaluationPage }) {
  const me = useMe();
  const [asked, setAsked] = useState<EvaluationStepName>();
  const { evaluation, result } = page;
  const close = () => setAsked(undefined);
  return (
    <Panel
      title={c.title}
      note={<StateTag state={evaluationState(evaluation.state)} />}
      flush
      extra={evaluationSteps(me, contract, evaluation).map(({ name, label, notYet }) => (
        <ActionButton key={name} size="small" reason={notYet} onClick={() => setAsked(name)}>
          {label}
        </ActionButton>
      ))}
    >
      <div className="panel-part">
        <Facts items={factsOf(page)} />
      </div>
      <IndicatorTable contractId={contract.id} indicators={result.indicators} />
      <p className="quiet panel-part">
        {c.cutOffs(
          result.cutOffs.map((one) => c.cutOff(grades[one.grade], pointsText(one.from))).join(t.part.comma),
        )}
        {t.part.semicolon}
        {c.provenance(result.provenance)}
        {t.part.semicolon}
        {evaluation.publishedOn
          ? c.publishedOn(evaluation.publishedOn, evaluation.published?.byName ?? "")
          : c.measuredAt(formatTime(result.measuredAt))}
      </p>
      {asked === "enter" ? <MarksDialog page={page} onClose={close} /> : null}
      {asked === "file" ? <ThirdPartyDialog page={page} onClose={close} /> : null}
      {asked === "publish" ? <PublishDialog evaluation={evaluation} onClose={close} /> : null}
    </Panel>
  );
}

function factsOf({ evaluation, recipients, result }: EvaluationPage): (Fact | undefined)[] {
  const { exAnte, thirdParty, thirdPartyAbsence } = evaluation;
  return [
    {
      label: c.total,
      value: (
        <>
          <b className="number evaluation-total">
            {result.total === undefined ? t.format.none : pointsText(result.total)}
          </b>{" "}
          {result.grade ? grades[result.grade] : null}
          <small className="quiet is-block">{c.measured(result.measuredWeight)}</small>
        </>
      ),
    },
    {
      label: c.recipients,
      value: recipients.asked > 0 ? c.recipientsOf(recipients.asked, recipients.answered) : c.noRecipients,
    },
    thirdParty
      ? {
          label: c.thirdParty,
          value: c.thirdPartyOf(thirdParty.institution, thirdParty.reportNo, thirdParty.evaluatedOn),
        }
      : undefined,
    thirdPartyAbsence ? { label: c.thirdParty, value: c.noThirdParty(thirdPartyAbsence.reason) } : undefined,
    exAnte
      ? {
          label: c.exAnte,
          value: c.exAnteOf(c.exAnteConclusions[exAnte.conclusion], exAnte.evaluator, exAnte.heldOn),
        }
      : undefined,
  ];
}
