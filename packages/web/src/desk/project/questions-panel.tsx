import { type Clarification, type QuestionShown, questionKinds } from "@guanhu/core/project/question/shape";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Skeleton, Tag } from "antd";
import { useState } from "react";
import { formatTime, now } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import type { Tone } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { DueText } from "./due-text.tsx";
import { clarificationsQuery, questionsQuery } from "./project.query.ts";
import { isOfPurchaser } from "./project-step.ts";
import { AnswerDialog, AskDialog, ClarifyDialog } from "./question-dialogs.tsx";

const c = t.question;

const tones: Record<QuestionShown["state"], Tone> = {
  OPEN: "blue",
  OVERDUE: "red",
  ANSWERED: "green",
  ANSWERED_LATE: "orange",
};

/** Questions with their answers, nobody knows whose; and the clarifications that all suppliers get. */
export function QuestionsPanel({ project }: { project: ProjectShown }) {
  return (
    <>
      <Questions project={project} />
      <Clarifications project={project} />
    </>
  );
}

function Questions({ project }: { project: ProjectShown }) {
  const me = useMe();
  const found = useInfiniteQuery(questionsQuery(project.id));
  const [asking, setAsking] = useState(false);
  const [answering, setAnswering] = useState<QuestionShown>();
  const rows = found.data?.pages.flatMap((page) => page.items);
  const answers = isOfPurchaser(me, project) && may(me, "question.answer");
  const closed =
    project.notice !== undefined && Date.parse(now()) > Date.parse(project.notice.questionsUntil);
  return (
    <Panel
      title={c.title}
      note={closed && project.notice ? c.closed(formatTime(project.notice.questionsUntil)) : c.note}
      flush
      extra={
        may(me, "question.ask") ? (
          <Button size="small" onClick={() => setAsking(true)}>
            {c.ask}
          </Button>
        ) : null
      }
    >
      <TalkState found={found} empty={rows?.length === 0 ? c.none : undefined} />
      {rows && rows.length > 0 ? (
        <ul className="talk">
          {rows.map((row) => (
            <li key={row.id}>
              <div className="talk-head">
                <span className="quiet">{questionKinds[row.kind]}</span>
                <span className="quiet">{c.askedAt(formatTime(row.askedAt))}</span>
                {row.mine ? <Tag>{c.mine}</Tag> : null}
                <StateTag state={{ label: c.state[row.state], tone: tones[row.state] }} />
                {row.answer ? null : (
                  <DueText
                    date={row.replyDue.date}
                    provisional={row.replyDue.provisional}
                    late={row.state === "OVERDUE"}
                  />
                )}
              </div>
              <p className="text-block">{row.text}</p>
              {row.answer ? (
                <div className="talk-answer">
                  <p className="text-block">{row.answer.text}</p>
                  <small className="quiet">
                    {c.answeredAt(row.answer.answeredByName, formatTime(row.answer.answeredAt))}
                  </small>
                </div>
              ) : answers ? (
                <div className="talk-end">
                  <Button size="small" onClick={() => setAnswering(row)}>
                    {c.answer}
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <MoreButton found={found} />
      {asking ? <AskDialog project={project} closed={closed} onClose={() => setAsking(false)} /> : null}
      {answering ? (
        <AnswerDialog projectId={project.id} question={answering} onClose={() => setAnswering(undefined)} />
      ) : null}
    </Panel>
  );
}

type ClarificationRow = Omit<Clarification, "head" | "version">;

function Clarifications({ project }: { project: ProjectShown }) {
  const me = useMe();
  const found = useInfiniteQuery(clarificationsQuery(project.id));
  const [clarifying, setClarifying] = useState(false);
  const rows: ClarificationRow[] | undefined = found.data?.pages.flatMap((page) => page.items);
  const open =
    (project.status === "ANNOUNCED" || project.status === "BIDDING") &&
    Date.parse(now()) < Date.parse(project.notice?.bidsUntil ?? "");
  const clarifies = open && isOfPurchaser(me, project) && may(me, "question.answer");
  return (
    <Panel
      title={t.clarification.title}
      flush
      extra={
        clarifies ? (
          <Button size="small" onClick={() => setClarifying(true)}>
            {t.clarification.add}
          </Button>
        ) : null
      }
    >
      <TalkState found={found} empty={rows?.length === 0 ? t.clarification.none : undefined} />
      {rows && rows.length > 0 ? (
        <ul className="talk">
          {rows.map((row) => (
            <li key={row.id}>
              <div className="talk-head">
                <span className="quiet">
                  {t.clarification.publishedAt(row.publishedByName, formatTime(row.publishedAt))}
                </span>
                {row.material ? (
                  <StateTag state={{ label: t.clarification.materialTag, tone: "orange" }} />
                ) : null}
              </div>
              <p className="text-block">{row.text}</p>
              {row.bidsUntil === row.bidsUntilBefore ? null : (
                <p>
                  <b>{t.clarification.moved(formatTime(row.bidsUntilBefore), formatTime(row.bidsUntil))}</b>
                  {row.provisional ? (
                    <span className="wait-orange" title={t.project.provisionalWhy}>
                      {" "}
                      {t.project.provisional}
                    </span>
                  ) : null}
                </p>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <MoreButton found={found} />
      {clarifying ? <ClarifyDialog project={project} onClose={() => setClarifying(false)} /> : null}
    </Panel>
  );
}

interface Found {
  error: unknown;
  isPending: boolean;
  hasNextPage: boolean;
  isFetching: boolean;
  refetch(): unknown;
  fetchNextPage(): unknown;
}

/** Loading, failed, or nothing there. */
export function TalkState({ found, empty }: { found: Found; empty: string | undefined }) {
  if (found.error)
    return (
      <div className="list-state">
        <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
      </div>
    );
  if (found.isPending)
    return (
      <div className="list-state" role="status">
        <Skeleton active title={false} paragraph={{ rows: 2 }} />
      </div>
    );
  return empty ? <p className="list-state quiet">{empty}</p> : null;
}

export function MoreButton({ found }: { found: Found }) {
  if (!found.hasNextPage) return null;
  return (
    <div className="more">
      <Button loading={found.isFetching} onClick={() => void found.fetchNextPage()}>
        {t.part.more}
      </Button>
    </div>
  );
}
