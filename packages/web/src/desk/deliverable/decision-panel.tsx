import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { App, Button, Input } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useId, useRef, useState } from "react";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { useKept } from "../../shared/kept.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ActionButton } from "../part/action-button.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { useShortcuts } from "../part/shortcuts.ts";
import { decide, nextInQueue } from "./decide.ts";
import type { Choice, Decision } from "./decision.ts";

const d = t.decision;
const SHORTEST = 4;

interface Props {
  decision: Decision;
  subject: { id: string; contractId: string; version: number; label: string };
  /** What accepting means in numbers. */
  worth?: string | undefined;
  from: "queue" | undefined;
  division: string | undefined;
  /** Somebody else was faster; the page says so, and is read again. */
  onStale(problem: ApiProblem): void;
}

/** Passes, accepts, sends back or rejects; then opens what waits next. */
export function DecisionPanel({ decision, subject, worth, from, division, onStale }: Props) {
  const me = useMe();
  const reason = useKept(`${me.accountId}.reason.${subject.id}`, "");
  const [fault, setFault] = useState<string>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState<Choice["outcome"]>();
  const box = useRef<TextAreaRef>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const faultId = useId();
  const boxId = useId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { modal, message } = App.useApp();

  function choose(choice: Choice) {
    if (decision.notYet || busy) return;
    if (choice.needsReason && reason.value.trim().length < SHORTEST) {
      setFault(d.reasonNeeded(choice.label));
      return box.current?.focus();
    }
    setFault(undefined);
    if (!choice.final) return void send(choice);
    modal.confirm({
      title: d.confirm(choice.label, subject.label),
      content: choice.outcome === "ACCEPT" ? worth : reason.value,
      okText: choice.label,
      okButtonProps: { danger: choice.outcome === "REJECT" },
      onOk: () => send(choice),
    });
  }

  // One key alone decides nothing: it asks, goes to the reason that is missing, or to the button.
  function chooseByKey(choice: Choice) {
    const ready = !choice.needsReason || reason.value.trim().length >= SHORTEST;
    if (choice.final || !ready) return choose(choice);
    buttons.current?.querySelector<HTMLElement>(`[aria-keyshortcuts="${choice.key}"]`)?.focus();
  }

  async function send(choice: Choice) {
    setBusy(choice.outcome);
    setProblem(undefined);
    try {
      await decide(subject, decision.by, {
        version: subject.version,
        outcome: choice.outcome,
        reason: reason.value,
      });
      reason.drop();
      void message.success(d.done(choice.label, subject.label));
      await goOn();
    } catch (thrown) {
      const refused = toProblem(thrown);
      if (!refused.current) return setProblem(refused);
      onStale(refused);
      void client.invalidateQueries({ queryKey: ["deliverable", subject.id] });
    } finally {
      setBusy(undefined);
    }
  }

  async function goOn() {
    void client.invalidateQueries({ queryKey: ["queue"] });
    void client.invalidateQueries({ queryKey: ["contract"] });
    const next =
      from === "queue" ? await nextInQueue(subject.id, division).catch(() => undefined) : undefined;
    if (next) {
      const search = { from: "queue" as const, ...(division ? { division } : {}) };
      return navigate({ to: "/deliverables/$id", params: { id: next.id }, search });
    }
    if (from === "queue") return navigate({ to: "/queue", search: division ? { division } : {} });
    return client.invalidateQueries({ queryKey: ["deliverable", subject.id] });
  }

  useShortcuts(Object.fromEntries(decision.choices.map((choice) => [choice.key, () => chooseByKey(choice)])));

  return (
    <Panel title={decision.by === "check" ? d.check : d.review}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <label htmlFor={boxId}>{d.reason}</label>
      <Input.TextArea
        id={boxId}
        ref={box}
        value={reason.value}
        onChange={(event) => reason.set(event.target.value)}
        rows={3}
        maxLength={500}
        {...(fault ? { status: "error" as const, "aria-describedby": faultId, "aria-invalid": true } : {})}
        placeholder={d.reasonHint}
      />
      {fault ? (
        <p id={faultId} className="fault" role="alert">
          {fault}
        </p>
      ) : null}
      {reason.kept ? <p className="quiet">{t.part.kept}</p> : null}
      <div className="decision-buttons" ref={buttons}>
        {decision.choices.map((choice) => (
          <ActionButton
            key={choice.outcome}
            type={choice.needsReason ? "default" : "primary"}
            danger={choice.outcome === "REJECT"}
            loading={busy === choice.outcome}
            reason={decision.notYet}
            aria-keyshortcuts={choice.key}
            onClick={() => choose(choice)}
          >
            {choice.label}
            <kbd aria-hidden>{choice.key.toUpperCase()}</kbd>
          </ActionButton>
        ))}
        {from === "queue" ? (
          <Button type="link" onClick={() => void skip()}>
            {d.skip}
          </Button>
        ) : null}
      </div>
      {decision.notYet ? <p className="quiet">{decision.notYet}</p> : null}
    </Panel>
  );

  async function skip() {
    const next = await nextInQueue(subject.id, division).catch(() => undefined);
    if (!next) return void message.info(d.noneLeft);
    const search = { from: "queue" as const, ...(division ? { division } : {}) };
    await navigate({ to: "/deliverables/$id", params: { id: next.id }, search });
  }
}
