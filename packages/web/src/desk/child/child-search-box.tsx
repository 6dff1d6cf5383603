import type { ChildSummary } from "@guanhu/core/child/shape";
import { App, Button, Input } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { toProblem } from "../../api/problem.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { searchOf } from "./child-search.ts";

const c = t.child;

export interface Found {
  items: readonly ChildSummary[];
}

/** Searches by ID number or whole name. What is typed never gets into the address: it is personal data. */
export function ChildSearchBox({
  found,
  onFound,
}: {
  found: Found | undefined;
  onFound(found: Found | undefined): void;
}) {
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const { message } = App.useApp();

  async function search() {
    if (!text.trim()) return;
    setBusy(true);
    try {
      onFound(await answerOf(api.POST("/api/children/search", { body: searchOf(text) })));
    } catch (thrown) {
      const problem = toProblem(thrown);
      void message.error(problem.fields[0]?.text ?? problem.message);
    } finally {
      setBusy(false);
    }
  }

  return (
    <search className="search-box">
      <Input.Search
        value={text}
        onChange={(event) => setText(event.target.value)}
        onSearch={() => void search()}
        loading={busy}
        placeholder={c.searchHint}
        aria-label={c.searchHint}
        enterButton={c.searchButton}
      />
      {found ? (
        <Button
          onClick={() => {
            setText("");
            onFound(undefined);
          }}
        >
          {c.backToList}
        </Button>
      ) : null}
    </search>
  );
}
