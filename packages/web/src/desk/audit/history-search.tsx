import { Input } from "antd";
import { useId, useState } from "react";
import { t } from "../../text/zh-cn.desk.ts";
import { type Subject, subjectIn } from "./subject.ts";

/** Takes a number, or an address with a number in it, of a child, contract or deliverable. */
export function HistorySearch({ onFound }: { onFound(kind: Subject, id: string): void }) {
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string>();
  const id = useId();

  function search() {
    const found = subjectIn(text);
    if (!found) return setFault(t.audit.searchFault);
    onFound(found.kind, found.id);
  }

  return (
    <search className="stacked-field">
      <label htmlFor={id}>{t.audit.searchLabel}</label>
      <Input.Search
        id={id}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setFault(undefined);
        }}
        onSearch={search}
        enterButton={t.audit.searchButton}
        className="code is-half"
        {...(fault
          ? { status: "error" as const, "aria-invalid": true, "aria-describedby": `${id}-fault` }
          : {})}
      />
      {fault ? (
        <p id={`${id}-fault`} className="fault" role="alert">
          {fault}
        </p>
      ) : (
        <p className="quiet">{t.audit.searchHelp}</p>
      )}
    </search>
  );
}
