import type { ContractPage } from "@guanhu/core/contract/shape";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ActionButton } from "../part/action-button.tsx";
import { ReasonDialog } from "../part/reason-dialog.tsx";
import { type Step, type StepName, stepsFor } from "./contract-step.ts";

const c = t.contract;

/** What can be done with a contract now: place children, sign, start, complete, suspend, end. */
export function ContractActions({ page: { contract, agreement } }: { page: ContractPage }) {
  const me = useMe();
  const [asked, setAsked] = useState<Step>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const steps = stepsFor(me, contract, agreement?.signatures);
  const main = steps.find((step) => !step.notYet && !step.needsReason && step.name !== "complete");
  const places = may(me, "placement.create") && contract.status === "ACTIVE";

  async function take(step: Step, reason: string) {
    await send(contract, step.name, reason);
    void message.success(c.stepDone(step.label));
    setAsked(undefined);
    await client.invalidateQueries({ queryKey: ["contract", contract.id] });
    void client.invalidateQueries({ queryKey: ["contracts"] });
  }

  return (
    <>
      {places ? (
        <Link to="/contracts/$id/place" params={{ id: contract.id }}>
          <Button type="primary">{c.place}</Button>
        </Link>
      ) : null}
      {steps.map((step) => (
        <ActionButton
          key={step.name}
          type={step === main && !places ? "primary" : "default"}
          danger={step.name === "terminate"}
          reason={step.notYet}
          onClick={() => setAsked(step)}
        >
          {step.label}
        </ActionButton>
      ))}
      {asked ? (
        <ReasonDialog
          title={c.stepTitle(asked.label, contract.title)}
          text={<StepText step={asked} contractId={contract.id} />}
          okText={asked.label}
          danger={asked.name === "terminate"}
          reason={
            asked.needsReason ? { least: 2, most: 200, keep: `${contract.id}.${asked.name}` } : undefined
          }
          onOk={(reason) => take(asked, reason)}
          onRefused={() => void client.invalidateQueries({ queryKey: ["contract", contract.id] })}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </>
  );
}

function StepText({ step, contractId }: { step: Step; contractId: string }) {
  if (step.name !== "sign") return c.stepText[step.name];
  return (
    <>
      {c.stepText.sign}{" "}
      <Link to="/contracts/$id" params={{ id: contractId }} search={{ text: "open" }} target="_blank">
        {t.paper.open}
      </Link>
    </>
  );
}

function send({ id, version }: { id: string; version: number }, name: StepName, reason: string) {
  const params = { path: { id } };
  switch (name) {
    case "sign":
      return answerOf(api.POST("/api/contracts/{id}/sign", { params, body: { version } }));
    case "complete":
      return answerOf(api.POST("/api/contracts/{id}/complete", { params, body: { version } }));
    case "activate":
      return answerOf(api.POST("/api/contracts/{id}/activate", { params, body: { version } }));
    case "suspend":
      return answerOf(api.POST("/api/contracts/{id}/suspend", { params, body: { version, reason } }));
    case "terminate":
      return answerOf(api.POST("/api/contracts/{id}/terminate", { params, body: { version, reason } }));
  }
}
