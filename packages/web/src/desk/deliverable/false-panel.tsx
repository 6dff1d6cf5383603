import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import type { ApiProblem } from "../../api/problem.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ActionButton } from "../part/action-button.tsx";
import { Panel } from "../part/panel.tsx";
import { ReasonDialog } from "../part/reason-dialog.tsx";

const c = t.findFalse;

interface Props {
  subject: { id: string; contractId: string; version: number; label: string };
  notYet?: string | undefined;
  onStale(problem: ApiProblem): void;
}

/** Supervision finds that an accepted deliverable did not happen as it says. */
export function FalsePanel({ subject, notYet, onStale }: Props) {
  const [asked, setAsked] = useState(false);
  const client = useQueryClient();
  const { message } = App.useApp();

  async function refresh() {
    await client.invalidateQueries({ queryKey: ["deliverable", subject.id] });
    void client.invalidateQueries({ queryKey: ["contract", subject.contractId] });
    void client.invalidateQueries({ queryKey: ["acceptance"] });
  }

  async function find(reason: string) {
    const params = { path: { id: subject.id } };
    const body = { version: subject.version, reason };
    await answerOf(api.POST("/api/deliverables/{id}/false", { params, body }));
    void message.success(c.done);
    setAsked(false);
    await refresh();
  }

  return (
    <Panel title={c.title}>
      <ActionButton danger reason={notYet} onClick={() => setAsked(true)}>
        {c.action}
      </ActionButton>
      {notYet ? <p className="quiet">{notYet}</p> : null}
      {asked ? (
        <ReasonDialog
          title={c.dialog(subject.label)}
          text={c.text}
          okText={c.action}
          danger
          reason={{ least: 4, most: 500, keep: `${subject.id}.false` }}
          onOk={find}
          onRefused={(problem) => {
            if (!problem.current) return;
            setAsked(false);
            onStale(problem);
            void refresh();
          }}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </Panel>
  );
}
