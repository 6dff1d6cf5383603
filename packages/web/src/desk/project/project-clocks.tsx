import type { ChallengeClock } from "@guanhu/core/project/challenge/shape";
import type { ProjectClock, ProjectPage } from "@guanhu/core/project/shape";
import { Link } from "@tanstack/react-router";
import type { Tone } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { DueText } from "./due-text.tsx";

const c = t.project;

const tones: Record<ChallengeClock["state"], Tone> = {
  OPEN: "blue",
  DONE: "green",
  OVERDUE: "red",
  DONE_LATE: "orange",
  LAPSED: "grey",
};

/** The statutory periods of a project, with the article; that of signing goes on in the contract. */
export function ProjectClocks({ page: { project, clocks } }: { page: ProjectPage }) {
  const shown = clocks.filter((clock) => clock.name !== "sign" || project.contractId === undefined);
  return (
    <Panel
      title={c.clocks}
      flush
      extra={
        project.contractId ? (
          <Link to="/contracts/$id" params={{ id: project.contractId }}>
            {c.contractClock}
          </Link>
        ) : null
      }
    >
      <ListTable<ProjectClock>
        label={c.clocks}
        rows={shown}
        rowKey={(row) => row.name}
        empty={null}
        minWidth={720}
        columns={[
          { title: c.clock, key: "name", width: 120, render: (row) => c.clockName[row.name] },
          { title: c.due, key: "due", width: 220, render: (row) => <ClockDue clock={row} /> },
          {
            title: c.clockDone,
            key: "done",
            width: 110,
            render: (row) => row.doneOn ?? t.format.none,
          },
          { title: c.state, key: "state", width: 100, render: (row) => <ClockTag clock={row} /> },
          { title: c.clockBasis, key: "basis", render: (row) => <span className="quiet">{row.text}</span> },
        ]}
      />
    </Panel>
  );
}

export function ClockTag({ clock }: { clock: Pick<ChallengeClock, "state"> }) {
  return <StateTag state={{ label: c.clockState[clock.state], tone: tones[clock.state] }} />;
}

export function ClockDue({ clock }: { clock: Pick<ChallengeClock, "state" | "due"> }) {
  const open = clock.state === "OPEN" || clock.state === "OVERDUE";
  return (
    <DueText
      date={clock.due.date}
      provisional={clock.due.provisional}
      late={clock.state === "OVERDUE"}
      open={open}
    />
  );
}
