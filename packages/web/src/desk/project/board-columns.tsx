import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { formatMoney } from "../../shared/format.ts";
import { projectState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { type Card, type ColumnName, columns } from "./board.ts";
import { DueText } from "./due-text.tsx";

const c = t.project;

/** The projects under way, a column for each stretch of the way. */
export function BoardColumns({ cards }: { cards: readonly Card[] }) {
  return (
    <section className="board" aria-label={c.board}>
      {(Object.keys(columns) as ColumnName[]).map((name) => (
        <BoardColumn
          key={name}
          name={name}
          cards={cards.filter(({ project }) => columns[name].some((status) => status === project.status))}
        />
      ))}
    </section>
  );
}

function BoardColumn({ name, cards }: { name: ColumnName; cards: readonly Card[] }) {
  const id = useId();
  return (
    <section className="board-column" aria-labelledby={id}>
      <h2 id={id}>
        {c.column[name]} <span className="quiet">{c.count(cards.length)}</span>
      </h2>
      {cards.length === 0 ? <p className="quiet board-none">{c.noneHere}</p> : null}
      <ul>
        {cards.map((card) => (
          <li key={card.project.id} className={card.due?.late ? "board-card is-late" : "board-card"}>
            <BoardCard card={card} mixed={columns[name].length > 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BoardCard({ card: { project, due }, mixed }: { card: Card; mixed: boolean }) {
  return (
    <>
      <Link to="/projects/$id" params={{ id: project.id }}>
        {project.title}
      </Link>
      {mixed || project.openChallenges > 0 ? (
        <p>
          {mixed ? <StateTag state={projectState(project.status)} /> : null}
          {project.openChallenges > 0 ? <StateTag state={{ label: c.paused, tone: "orange" }} /> : null}
        </p>
      ) : null}
      <p className="number">{formatMoney(project.award?.amountFen ?? project.budgetFen)}</p>
      {project.award ? <p>{project.award.organizationName}</p> : null}
      {due ? (
        <p className="board-due">
          {due.what} <DueText date={due.date} text={due.text} late={due.late} provisional={due.provisional} />
        </p>
      ) : null}
    </>
  );
}
