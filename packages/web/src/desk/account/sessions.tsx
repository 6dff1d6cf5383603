import type { SessionRow } from "@guanhu/core/session/shape";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { answerOf, api } from "../../api/client.ts";
import { toProblem } from "../../api/problem.ts";
import { signInAddress } from "../../shared/address.ts";
import { formatTime } from "../../shared/format.ts";
import { dropAllKept } from "../../shared/kept.ts";
import { forget } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";

const a = t.account;

/** Where the account is signed in; each can be ended, or all at once. */
export function Sessions() {
  const sessions = useQuery(sessionsQuery());
  const client = useQueryClient();
  const { modal, message } = App.useApp();

  async function end(row: SessionRow) {
    try {
      await answerOf(api.DELETE("/api/sessions/{id}", { params: { path: { id: row.id } } }));
      void message.success(a.ended);
    } catch (thrown) {
      void message.error(toProblem(thrown).message);
    }
    await client.invalidateQueries({ queryKey: ["sessions"] });
  }

  function endAll() {
    modal.confirm({
      title: a.endAll,
      content: a.endAllText,
      okText: a.endAll,
      okButtonProps: { danger: true },
      onOk: async () => {
        await answerOf(api.DELETE("/api/sessions"));
        dropAllKept();
        forget();
        location.assign(signInAddress("/", "out"));
      },
    });
  }

  return (
    <Panel
      title={a.sessions}
      flush
      extra={
        <Button size="small" danger onClick={endAll}>
          {a.endAll}
        </Button>
      }
    >
      <ListTable<SessionRow>
        label={a.sessions}
        rows={sessions.data?.items}
        rowKey={(row) => row.id}
        problem={sessions.error}
        onRetry={() => void sessions.refetch()}
        empty={<EmptyNote text={a.noSessions} />}
        minWidth={700}
        columns={[
          {
            title: a.device,
            key: "device",
            render: (row) => (
              <>
                {row.userAgent ?? a.unknownDevice}
                {row.current ? <b> {a.current}</b> : null}
              </>
            ),
          },
          { title: a.address, key: "address", render: (row) => <code>{row.address ?? t.format.none}</code> },
          { title: a.signedInAt, key: "createdAt", render: (row) => formatTime(row.createdAt) },
          { title: a.lastSeenAt, key: "lastSeenAt", render: (row) => formatTime(row.lastSeenAt) },
          {
            title: a.proof,
            key: "amr",
            render: (row) => row.amr.map((one) => a.proofOf[one]).join(t.part.comma),
          },
          {
            title: t.part.actions,
            key: "actions",
            render: (row) =>
              row.current ? null : (
                <Button
                  type="link"
                  size="small"
                  onClick={() => void end(row)}
                  aria-label={a.endOf(row.userAgent ?? a.unknownDevice, formatTime(row.createdAt))}
                >
                  {a.end}
                </Button>
              ),
          },
        ]}
      />
    </Panel>
  );
}

function sessionsQuery() {
  return queryOptions({ queryKey: ["sessions"], queryFn: () => answerOf(api.GET("/api/sessions")) });
}
