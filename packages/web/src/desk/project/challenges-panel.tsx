import { challengeGrounds, challengeOutcomes } from "@guanhu/core/project/challenge/shape";
import type { ProjectShown } from "@guanhu/core/project/shape";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { today } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { challengeState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { ActionButton } from "../part/action-button.tsx";
import { Facts } from "../part/facts.tsx";
import { Panel } from "../part/panel.tsx";
import { ScrollBox } from "../part/scroll-box.tsx";
import { ChallengeDialog, RaiseDialog } from "./challenge-dialogs.tsx";
import { challengeSteps, type Step } from "./challenge-step.ts";
import { type ChallengeRow, challengesQuery } from "./project.query.ts";
import { ClockDue, ClockTag } from "./project-clocks.tsx";
import { MoreButton, TalkState } from "./questions-panel.tsx";

const c = t.challenge;

/** Challenges and complaints of a project with their clocks; an organization sees its own. */
export function ChallengesPanel({ project }: { project: ProjectShown }) {
  const me = useMe();
  const found = useInfiniteQuery(challengesQuery(project.id));
  const [raising, setRaising] = useState(false);
  const [asked, setAsked] = useState<{ challenge: ChallengeRow; step: Step }>();
  const rows: ChallengeRow[] | undefined = found.data?.pages.flatMap((page) => page.items);
  return (
    <div id="challenges">
      <Panel
        title={c.title}
        flush
        extra={
          may(me, "challenge.raise") ? (
            <Button size="small" onClick={() => setRaising(true)}>
              {c.raise}
            </Button>
          ) : null
        }
      >
        <TalkState found={found} empty={rows?.length === 0 ? c.none : undefined} />
        {rows && rows.length > 0 ? (
          <ul className="talk">
            {rows.map((row) => (
              <li key={row.id}>
                <Challenge challenge={row} />
                <div className="talk-end">
                  {challengeSteps(me, row, today()).map((step) => (
                    <ActionButton
                      key={step.name}
                      size="small"
                      reason={step.notYet}
                      onClick={() => setAsked({ challenge: row, step })}
                    >
                      {step.label}
                    </ActionButton>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        ) : null}
        <MoreButton found={found} />
        {raising ? <RaiseDialog project={project} onClose={() => setRaising(false)} /> : null}
        {asked ? (
          <ChallengeDialog
            challenge={asked.challenge}
            step={asked.step}
            onClose={() => setAsked(undefined)}
          />
        ) : null}
      </Panel>
    </div>
  );
}

function Challenge({ challenge }: { challenge: ChallengeRow }) {
  const { reply, complaint, suspension, decision, withdrawn } = challenge;
  return (
    <>
      <div className="talk-head">
        <b>{challenge.organizationName}</b>
        <StateTag state={challengeState(challenge.status)} />
        <span className="quiet">{challengeGrounds[challenge.ground]}</span>
        <span className="quiet">
          {c.raisedOn} {challenge.raised.on}
        </span>
      </div>
      <Facts
        items={[
          { label: c.facts, value: <span className="text-block">{challenge.facts}</span> },
          { label: c.claim, value: <span className="text-block">{challenge.claim}</span> },
        ]}
      />
      {reply ? (
        <Said head={c.replied(reply.byName, reply.on)} outcome={challengeOutcomes[reply.outcome]}>
          {reply.text}
        </Said>
      ) : null}
      {complaint ? <Said head={c.complained(complaint.on)}>{complaint.text}</Said> : null}
      {suspension ? <Said head={c.suspended(suspension.documentNo, suspension.on)} /> : null}
      {decision ? (
        <Said
          head={c.decided(decision.documentNo, decision.on)}
          outcome={challengeOutcomes[decision.outcome]}
        >
          {decision.text}
        </Said>
      ) : null}
      {withdrawn ? <Said head={c.withdrawn(withdrawn.on, withdrawn.reason)} /> : null}
      <ScrollBox label={t.project.clocks}>
        <table className="plain-table">
          <caption>{t.project.clocks}</caption>
          <tbody>
            {challenge.clocks.map((clock) => (
              <tr key={clock.name}>
                <td>{clock.text}</td>
                <td>
                  <ClockDue clock={clock} />
                </td>
                <td>{clock.doneOn ?? t.format.none}</td>
                <td>
                  <ClockTag clock={clock} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

function Said({ head, outcome, children }: { head: string; outcome?: string; children?: ReactNode }) {
  return (
    <div className="talk-answer">
      <small className="quiet">
        {head} {outcome}
      </small>
      {children ? <p className="text-block">{children}</p> : null}
    </div>
  );
}
