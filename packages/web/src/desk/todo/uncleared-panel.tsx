import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { today } from "../../shared/format.ts";
import { clearanceState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { Panel } from "../part/panel.tsx";
import { peopleQuery } from "../people/people.query.ts";
import { fieldWorkers } from "../people/worker.ts";

/** Field workers whose yearly check is missing or about to expire; nothing is shown when all is in order. */
export function UnclearedPanel() {
  const people = useQuery(peopleQuery());
  const on = today();
  const rows = fieldWorkers(people.data ?? [], on).filter(
    ({ person }) => clearanceState(person, on).tone !== "green",
  );
  if (rows.length === 0) return null;
  return (
    <Panel
      title={t.todo.uncleared}
      note={t.todo.people(rows.length)}
      extra={<Link to="/people">{t.nav.people}</Link>}
    >
      <ul className="chips">
        {rows.map(({ person }) => (
          <li key={person.id}>
            {person.name} <StateTag state={clearanceState(person, on)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
