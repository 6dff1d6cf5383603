import type { AcceptanceLine } from "@guanhu/core/acceptance/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { formatCount, formatMoney } from "../../shared/format.ts";
import { useKept } from "../../shared/kept.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { ScrollBox } from "../part/scroll-box.tsx";
import type { AcceptanceRow } from "./acceptance.query.ts";
import { mayJudge, netOf, signedOf, worthOf } from "./acceptance-step.ts";
import { type Judgement, judgedLines } from "./judge.ts";
import { JudgeCell, JudgedCell } from "./judge-cell.tsx";
import { LineLink } from "./line-link.tsx";

const c = t.acceptance;

/** The lines of an acceptance; whoever takes part says of each whether it meets its standard. */
export function LinesPanel({ acceptance }: { acceptance: AcceptanceRow }) {
  const me = useMe();
  const judges = mayJudge(me, acceptance);
  const kept = useKept<Record<string, Judgement>>(`${me.accountId}.judge.${acceptance.id}`, {});
  const [problem, setProblem] = useState<ApiProblem>();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const client = useQueryClient();
  const { message } = App.useApp();

  async function save() {
    const judged = judgedLines(acceptance.lines, kept.value);
    if ("fault" in judged) return setFault(judged.fault);
    setFault(undefined);
    setProblem(undefined);
    setBusy(true);
    try {
      const body = { version: acceptance.version, lines: judged.lines };
      await answerOf(
        api.POST("/api/acceptances/{id}/judge", { params: { path: { id: acceptance.id } }, body }),
      );
      kept.drop();
      void message.success(c.judged);
      await client.invalidateQueries({ queryKey: ["acceptance", acceptance.id] });
    } catch (thrown) {
      const refused = toProblem(thrown);
      setProblem(refused);
      if (refused.current) void client.invalidateQueries({ queryKey: ["acceptance", acceptance.id] });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Panel title={c.lines} note={<span className="print-hidden">{c.linesNote}</span>} flush>
      {problem ? (
        <div className="is-below">
          <ProblemNote problem={problem} />
        </div>
      ) : null}
      <ScrollBox label={c.linesTable}>
        <table className="plain-table is-wide">
          <thead>
            <tr>
              <th scope="col">{c.item}</th>
              <th scope="col">{c.standard}</th>
              {[c.contracted, c.counted, c.deducted, c.lineAmount].map((title) => (
                <th key={title} scope="col" className="is-right">
                  {title}
                </th>
              ))}
              <th scope="col">{c.result}</th>
            </tr>
          </thead>
          <tbody>
            {acceptance.lines.map((line) => (
              <LineRow key={line.itemId} line={line}>
                {judges && line.quantity > 0 ? (
                  <JudgeCell
                    line={line}
                    value={kept.value[line.itemId]}
                    onChange={(value) => kept.set({ ...kept.value, [line.itemId]: value })}
                  />
                ) : (
                  <JudgedCell line={line} />
                )}
              </LineRow>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={5}>
                {c.total}
              </th>
              <td className="is-right number">{formatMoney(worthOf(acceptance.lines))}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      {judges ? (
        <div className="judge-end">
          <Button loading={busy} disabled={!kept.kept} onClick={() => void save()}>
            {c.saveJudge}
          </Button>
          {fault ? (
            <span className="fault" role="alert">
              {fault}
            </span>
          ) : null}
          <span className="quiet">
            {signedOf(acceptance) > 0 ? c.judgeClears : null} {kept.kept ? t.part.kept : null}
          </span>
        </div>
      ) : null}
    </Panel>
  );
}

function LineRow({ line, children }: { line: AcceptanceLine; children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row">
        {line.name}
        <small className="quiet">{line.unit}</small>
      </th>
      <td>{line.standard ?? <span className="quiet">{c.noStandard}</span>}</td>
      <td className="is-right number">{formatCount(line.contracted)}</td>
      <td className="is-right">
        <LineLink line={line} of="ACCEPTED" />
      </td>
      <td className="is-right">
        {line.deducted > 0 ? <LineLink line={line} of="FOUND_FALSE" /> : <span className="number">0</span>}
      </td>
      <td className="is-right number">{formatMoney(netOf(line).amountFen)}</td>
      <td>{children}</td>
    </tr>
  );
}
