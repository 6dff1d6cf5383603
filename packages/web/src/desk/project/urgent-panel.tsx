import { Link } from "@tanstack/react-router";
import { today } from "../../shared/format.ts";
import { projectState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { type Card, isUrgent } from "./board.ts";
import { DueText } from "./due-text.tsx";

const c = t.project;

/** What is late, and what is due within three days. */
export function UrgentPanel({ cards }: { cards: readonly Card[] }) {
  const on = today();
  const rows = cards.filter((card) => isUrgent(card, on));
  if (rows.length === 0) return null;
  return (
    <Panel title={c.urgent} note={c.urgentNote} flush>
      <ListTable<Card>
        label={c.urgent}
        rows={rows}
        rowKey={({ project }) => project.id}
        empty={null}
        minWidth={640}
        columns={[
          {
            title: c.title,
            key: "title",
            render: ({ project }) => (
              <Link to="/projects/$id" params={{ id: project.id }}>
                {project.title}
              </Link>
            ),
          },
          { title: c.what, key: "what", width: 140, render: ({ due }) => due?.what },
          {
            title: c.due,
            key: "due",
            width: 240,
            render: ({ due }) =>
              due ? (
                <DueText date={due.date} text={due.text} late={due.late} provisional={due.provisional} />
              ) : null,
          },
          {
            title: c.state,
            key: "state",
            width: 120,
            render: ({ project }) => <StateTag state={projectState(project.status)} />,
          },
        ]}
      />
    </Panel>
  );
}
