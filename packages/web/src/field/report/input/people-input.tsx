import { useState } from "react";
import { fieldText } from "../../../text/zh-cn.field.ts";
import { type Colleague, useColleagues } from "../../data/colleagues.ts";
import { visitDay } from "../form.model.ts";
import { useForm } from "./form-context.ts";
import { Group, type InputProps } from "./frame.tsx";

const t = fieldText.input;
const SEARCH_FROM = 8;
const COWORKERS = "header.coWorkerIds";

/** Members of the organization; who may not take part is shown with the reason. */
export function PeopleInput({ field, path, value }: InputProps) {
  const { facts, state, answer, draft } = useForm();
  const colleagues = useColleagues(draft.accountId);
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const all = (colleagues.value ?? []).filter((one) => field.path !== COWORKERS || one.id !== facts.authorId);
  const shown = all.filter((one) => chosen.includes(one.id) || one.name.includes(search.trim()));
  const full = field.maxItems !== undefined && chosen.length >= field.maxItems;
  const day = visitDay(state);

  function reasonAgainst(one: Colleague): string | undefined {
    if (!one.clearedUntil || one.clearedUntil < day) return t.uncleared;
    const serves = field.path !== COWORKERS && facts.region.independentAssessors;
    return serves && facts.serviceWorkerIds.includes(one.id) ? t.servesFamily : undefined;
  }

  const names = chosen.map((id) => all.find((one) => one.id === id)?.name ?? id);
  return (
    <Group field={field} path={path}>
      <div className="row">
        <span className="grow">{names.length > 0 ? names.join("、") : t.nobodyChosen}</span>
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.done : t.choosePeople}
        </button>
      </div>
      {open ? (
        <>
          {all.length > SEARCH_FROM ? (
            <input
              type="search"
              className="box"
              aria-label={`${field.label}：${t.search}`}
              placeholder={t.search}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          ) : null}
          {all.length === 0 ? (
            <p className="small">{colleagues.busy ? fieldText.page.loading : t.nobody}</p>
          ) : null}
          <div className="options is-list">
            {shown.map((one) => {
              const reason = reasonAgainst(one);
              const on = chosen.includes(one.id);
              return (
                <label key={one.id} className="option">
                  <input
                    type="checkbox"
                    checked={on}
                    disabled={!on && (reason !== undefined || full)}
                    onChange={() =>
                      answer(path, on ? chosen.filter((id) => id !== one.id) : [...chosen, one.id])
                    }
                  />
                  <span>{reason ? `${one.name}（${reason}）` : one.name}</span>
                </label>
              );
            })}
          </div>
        </>
      ) : null}
    </Group>
  );
}
