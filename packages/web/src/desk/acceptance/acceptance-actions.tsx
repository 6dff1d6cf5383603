import { useQueryClient } from "@tanstack/react-query";
import { App, Form, Input } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ActionButton } from "../part/action-button.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import type { AcceptanceRow } from "./acceptance.query.ts";
import { type Step, stepsFor } from "./acceptance-step.ts";
import { ConcludeDialog } from "./conclude-dialog.tsx";

const c = t.acceptance;

/** What can be done with an acceptance now: draw families, sign, conclude, confirm, publish. */
export function AcceptanceActions({ acceptance }: { acceptance: AcceptanceRow }) {
  const me = useMe();
  const [asked, setAsked] = useState<Step>();
  const plain = asked && asked.name !== "conclude" ? { ...asked, name: asked.name } : undefined;
  const client = useQueryClient();
  const { message } = App.useApp();
  const steps = stepsFor(me, acceptance);
  const main = steps.find((step) => !step.notYet);
  const close = () => setAsked(undefined);

  async function refresh() {
    await client.invalidateQueries({ queryKey: ["acceptance", acceptance.id] });
    void client.invalidateQueries({ queryKey: ["acceptances"] });
    void client.invalidateQueries({ queryKey: ["contract", acceptance.contractId] });
    void client.invalidateQueries({ queryKey: ["todo"] });
  }

  async function done(step: Step) {
    void message.success(c.stepDone(step.label));
    close();
    await refresh();
  }

  return (
    <>
      {steps.map((step) => (
        <ActionButton
          key={step.name}
          type={step === main ? "primary" : "default"}
          reason={step.notYet}
          onClick={() => setAsked(step)}
        >
          {step.label}
        </ActionButton>
      ))}
      {asked?.name === "conclude" ? (
        <ConcludeDialog
          acceptance={acceptance}
          onDone={() => done(asked)}
          onRefused={() => void refresh()}
          onClose={close}
        />
      ) : null}
      {plain ? (
        <FormDialog<{ opinion?: string }>
          title={`${plain.label}：${acceptance.milestoneName}`}
          text={<p>{c.stepText[plain.name]}</p>}
          okText={plain.label}
          keep={`${acceptance.id}.${plain.name}`}
          onOk={async ({ opinion }) => {
            await send(acceptance, plain.name, opinion);
            await done(plain);
          }}
          onRefused={() => void refresh()}
          onClose={close}
        >
          {plain.name === "sign" ? (
            <Form.Item name="opinion" label={c.signOpinion}>
              <Input.TextArea rows={3} maxLength={500} />
            </Form.Item>
          ) : null}
        </FormDialog>
      ) : null}
    </>
  );
}

function send({ id, version }: AcceptanceRow, name: Exclude<Step["name"], "conclude">, opinion?: string) {
  const params = { path: { id } };
  const said = opinion?.trim();
  switch (name) {
    case "draw":
      return answerOf(api.POST("/api/acceptances/{id}/draw", { params, body: { version } }));
    case "sign":
      return answerOf(
        api.POST("/api/acceptances/{id}/sign", {
          params,
          body: { version, ...(said ? { opinion: said } : {}) },
        }),
      );
    case "confirm":
      return answerOf(api.POST("/api/acceptances/{id}/confirm", { params, body: { version } }));
    case "publish":
      return answerOf(api.POST("/api/acceptances/{id}/publish", { params, body: { version } }));
  }
}
