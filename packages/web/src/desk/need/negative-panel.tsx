import { negativeItems } from "@guanhu/core/need/shape";
import { useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Radio } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { formatTime } from "../../shared/format.ts";
import { useKept } from "../../shared/kept.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { type NeedRow, refreshNeed } from "./need.query.ts";
import { isOwn } from "./need-step.ts";

const c = t.need;

/** The six questions of what may not be bought, with who answered; answered while the need is a draft. */
export function NegativePanel({ need }: { need: NeedRow }) {
  const me = useMe();
  const client = useQueryClient();
  const { message } = App.useApp();
  const typed = useKept<Record<string, boolean>>(`${me.accountId}.${need.id}.negative`, {});
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const edits = need.status === "DRAFT" && isOwn(me, need) && may(me, "need.draft");
  const changed = Object.keys(typed.value).length > 0;

  async function save() {
    setBusy(true);
    setProblem(undefined);
    try {
      const answers = Object.entries(typed.value).map(([no, answer]) => ({ no: Number(no), answer }));
      await answerOf(
        api.POST("/api/needs/{id}/answers", {
          params: { path: { id: need.id } },
          body: { version: need.version, answers },
        }),
      );
      typed.drop();
      void message.success(c.answersSaved);
    } catch (thrown) {
      setProblem(thrown);
    } finally {
      setBusy(false);
      await refreshNeed(client, need.id);
    }
  }

  return (
    <Panel title={c.negative} note={c.negativeNote} flush>
      {need.negativeList.some((one) => one.answer) ? (
        <div className="list-state">
          <Alert type="error" showIcon title={c.negativeFound} />
        </div>
      ) : null}
      <ol className="answers">
        {negativeItems.map((item, nth) => {
          const no = nth + 1;
          const given = need.negativeList.find((one) => one.no === no);
          const value = typed.value[no] ?? given?.answer;
          return (
            <li key={item}>
              <span>
                {no}. {item}
                {given ? (
                  <small className="quiet">
                    {c.answeredBy(given.answeredByName, formatTime(given.answeredAt))}
                  </small>
                ) : null}
              </span>
              {edits ? (
                <Radio.Group
                  aria-label={c.negativeAnswer(no)}
                  value={value}
                  onChange={(event) => typed.set({ ...typed.value, [no]: event.target.value as boolean })}
                  options={[
                    { value: false, label: c.no },
                    { value: true, label: c.yes },
                  ]}
                />
              ) : (
                <Answer value={given?.answer} />
              )}
            </li>
          );
        })}
      </ol>
      {problem ? (
        <div className="list-state">
          <ProblemNote problem={problem} />
        </div>
      ) : null}
      {edits ? (
        <div className="pager">
          {typed.kept ? <span className="quiet">{t.part.kept}</span> : null}
          <Button
            type={changed ? "primary" : "default"}
            disabled={!changed}
            loading={busy}
            onClick={() => void save()}
          >
            {c.saveAnswers}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

function Answer({ value }: { value: boolean | undefined }) {
  if (value === undefined) return <span className="missing">{c.unanswered}</span>;
  return value ? <b className="wait-red">{c.yes}</b> : <span>{c.no}</span>;
}
