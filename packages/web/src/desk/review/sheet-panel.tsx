import type { ReviewPage } from "@guanhu/core/project/review/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Input } from "antd";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { formatMoney } from "../../shared/format.ts";
import { useKept } from "../../shared/kept.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { ScrollBox } from "../part/scroll-box.tsx";
import { formatScore } from "../project/ranking-panel.tsx";
import { refreshReview } from "./review.query.ts";
import { isWrong, missingOf, moveBy, type Sheet, sheetOf, toMarks, totalOf } from "./sheet.ts";

const c = t.review;

/** The scoring sheet: criteria as rows, masked bidders as columns; totals by weight as one types. */
export function SheetPanel({ page }: { page: ReviewPage }) {
  const me = useMe();
  const client = useQueryClient();
  const { message } = App.useApp();
  const kept = useKept<Sheet>(`${me.accountId}.${page.projectId}.marks`, sheetOf(page.seat.marks));
  const [problem, setProblem] = useState<unknown>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const body = useRef<HTMLTableSectionElement>(null);
  const id = useId();
  const { bids, criteria } = page;
  const closed = page.committee.closedAt !== undefined;
  const sheet = closed ? sheetOf(page.seat.marks) : kept.value;
  const missing = missingOf(sheet, page);

  function type(mask: string, criterionId: string, text: string) {
    const cells = { ...sheet.cells, [mask]: { ...sheet.cells[mask], [criterionId]: text } };
    kept.set({ ...sheet, cells });
  }

  function onKey(event: KeyboardEvent<HTMLInputElement>, row: number, column: number) {
    if (event.nativeEvent.isComposing) return;
    const to = moveBy(event.key, [row, column], [criteria.length, bids.length]);
    if (!to) return;
    event.preventDefault();
    const next = body.current?.querySelector<HTMLInputElement>(`[data-cell="${to[0]}.${to[1]}"]`);
    next?.focus();
    next?.select();
  }

  async function send() {
    setTried(true);
    if (missing > 0) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await answerOf(
        api.POST("/api/projects/{id}/review/scores", {
          params: { path: { id: page.projectId } },
          body: { version: page.seat.version, bids: toMarks(sheet, page) },
        }),
      );
      // Not dropped to what was before, but kept as what is sent now.
      kept.set(sheet);
      void message.success(c.sent);
      setTried(false);
    } catch (thrown) {
      setProblem(thrown);
    } finally {
      setBusy(false);
      await refreshReview(client, page.projectId);
    }
  }

  return (
    <Panel title={c.sheet} note={closed ? null : c.sheetNote}>
      <ScrollBox label={c.sheet}>
        <table className="plain-table sheet">
          <caption>{c.sheetCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{c.criterion}</th>
              {bids.map((bid) => (
                <th key={bid.mask} scope="col" className="is-right">
                  {bid.mask}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {criteria.map((criterion, row) => (
              <tr key={criterion.id}>
                <th scope="row">
                  {criterion.name}（{c.weight} {criterion.weight}）
                  <small className="quiet">{criterion.standard}</small>
                </th>
                {bids.map(({ mask }, column) => {
                  const text = sheet.cells[mask]?.[criterion.id] ?? "";
                  const wrong = isWrong(text) || (tried && text.trim() === "");
                  return (
                    <td key={mask} className="is-right">
                      {closed ? (
                        <span className="number">{text}</span>
                      ) : (
                        <input
                          data-cell={`${row}.${column}`}
                          aria-label={c.cell(mask, criterion.name)}
                          inputMode="numeric"
                          maxLength={3}
                          value={text}
                          onChange={(event) => type(mask, criterion.id, event.target.value)}
                          onKeyDown={(event) => onKey(event, row, column)}
                          {...(wrong ? { "aria-invalid": true, "aria-describedby": `${id}-fault` } : {})}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{c.total}</th>
              {bids.map(({ mask }) => (
                <td key={mask} className="is-right number">
                  {formatScore(totalOf(sheet.cells[mask], criteria))}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{c.price}</th>
              {bids.map(({ mask, amountFen }) => (
                <td key={mask} className="is-right number">
                  {formatMoney(amountFen)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      <div className="sheet-comments">
        {bids.map(({ mask }) =>
          closed ? (
            sheet.comments[mask] ? (
              <p key={mask}>
                {c.commentOf(mask)}：{sheet.comments[mask]}
              </p>
            ) : null
          ) : (
            <div key={mask} className="stacked-field">
              <label htmlFor={`${id}-${mask}`}>
                {c.commentOf(mask)}（{c.optional}）
              </label>
              <Input.TextArea
                id={`${id}-${mask}`}
                rows={2}
                maxLength={500}
                value={sheet.comments[mask] ?? ""}
                onChange={(event) =>
                  kept.set({ ...sheet, comments: { ...sheet.comments, [mask]: event.target.value } })
                }
              />
            </div>
          ),
        )}
      </div>
      {problem ? <ProblemNote problem={problem} /> : null}
      {closed ? null : (
        <div className="form-end">
          <Button type="primary" loading={busy} onClick={() => void send()}>
            {page.seat.scoredAt ? c.resend : c.send}
          </Button>
          {missing > 0 ? (
            <span id={`${id}-fault`} className={tried ? "fault" : "quiet"} role="status">
              {c.missing(missing)}
              {tried ? `；${c.wrong}` : ""}
            </span>
          ) : null}
          {kept.kept ? <span className="quiet">{c.kept}</span> : null}
        </div>
      )}
    </Panel>
  );
}
