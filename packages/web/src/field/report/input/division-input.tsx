import { useState } from "react";
import { answerOf, api } from "../../../api/client.ts";
import { fieldText } from "../../../text/zh-cn.field.ts";
import { useLoad } from "../../data/load.ts";
import { useVillages } from "../../data/village.ts";
import { useForm } from "./form-context.ts";
import { Group, type InputProps } from "./frame.tsx";

const t = fieldText.input;

/** The village of the visit: the child's own to begin with, another one by county and town. */
export function DivisionInput({ field, path, value }: InputProps) {
  const { answer } = useForm();
  const [open, setOpen] = useState(false);
  const code = typeof value === "string" ? value : "";
  const names = useVillages(code ? [code] : []);
  return (
    <Group field={field} path={path}>
      <div className="row">
        <span className="grow">{names[code] ?? (code || t.choose)}</span>
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? fieldText.report.cancel : t.change}
        </button>
      </div>
      {open ? (
        <Picker
          near={code}
          onPick={(village) => {
            answer(path, village);
            setOpen(false);
          }}
        />
      ) : null}
    </Group>
  );
}

function Picker({ near, onPick }: { near: string; onPick: (village: string) => void }) {
  const [county, setCounty] = useState(near.slice(0, 6));
  const [town, setTown] = useState(near.slice(0, 9));
  return (
    <div className="picker">
      <Level
        label={t.county}
        parent={near.slice(0, 4)}
        value={county}
        onPick={(code) => {
          setCounty(code);
          setTown("");
        }}
      />
      {county ? <Level label={t.town} parent={county} value={town} onPick={setTown} /> : null}
      {town ? <Level label={t.village} parent={town} value="" onPick={onPick} /> : null}
    </div>
  );
}

function Level({
  label,
  parent,
  value,
  onPick,
}: {
  label: string;
  parent: string;
  value: string;
  onPick: (code: string) => void;
}) {
  const load = useLoad(`divisions.${parent}`, () =>
    answerOf(api.GET("/api/divisions", { params: { query: { parent } } })),
  );
  return (
    <label className="field">
      {label}
      <select className="box" value={value} onChange={(event) => onPick(event.target.value)}>
        <option value="">{load.busy ? fieldText.page.loading : t.choose}</option>
        {load.value?.items.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </select>
      {load.problem ? <span className="small">{load.problem.message}</span> : null}
    </label>
  );
}
