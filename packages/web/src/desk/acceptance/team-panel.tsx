import { formatTime } from "../../shared/format.ts";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import type { AcceptanceRow } from "./acceptance.query.ts";
import { signedOf } from "./acceptance-step.ts";

const c = t.acceptance;

/** Who is on the team, and who has signed. */
export function TeamPanel({ acceptance }: { acceptance: AcceptanceRow }) {
  const me = useMe();
  const { members } = acceptance;
  return (
    <Panel title={c.team} note={`${c.signed} ${c.signedOf(signedOf(acceptance), members.length)}`} flush>
      <ListTable<AcceptanceRow["members"][number]>
        label={c.team}
        rows={members}
        rowKey={(row) => row.accountId}
        empty={null}
        minWidth={480}
        columns={[
          {
            title: c.member,
            key: "member",
            render: (row) => (row.accountId === me.accountId ? row.name + c.me : row.name),
          },
          {
            title: c.signedAt,
            key: "signedAt",
            render: (row) =>
              row.signedAt ? formatTime(row.signedAt) : <span className="quiet">{c.notSigned}</span>,
          },
          { title: c.memberOpinion, key: "opinion", render: (row) => row.opinion ?? t.format.none },
        ]}
      />
    </Panel>
  );
}
