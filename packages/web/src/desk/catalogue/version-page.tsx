import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { App, Button, Skeleton } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { formatTime } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ActionButton } from "../part/action-button.tsx";
import { Facts } from "../part/facts.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { ReasonDialog } from "../part/reason-dialog.tsx";
import { type Entry, refreshCatalogue, type Version, versionQuery } from "./catalogue.query.ts";
import { HeadFields } from "./catalogue-page.tsx";
import { DifferencePanel } from "./difference-panel.tsx";
import { EntriesTable } from "./entries-table.tsx";
import { withEntry } from "./entry.ts";
import { EntryDialog } from "./entry-dialog.tsx";

const route = getRouteApi("/catalogue/$id");
const c = t.catalogue;

type Asked =
  | { is: "head" }
  | { is: "publish" }
  | { is: "entry"; entry?: Entry }
  | { is: "remove"; entry: Entry };

/** One version of the catalogue: edited while it is a draft, then published for good. */
export function VersionPage() {
  const { id } = route.useParams();
  const found = useQuery(versionQuery(id));
  if (found.data) return <Opened version={found.data} />;
  return (
    <>
      <PageHead title={c.title} crumbs={[{ label: t.nav.catalogue, to: "/catalogue" }]} />
      {found.error ? (
        <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton active paragraph={{ rows: 8 }} />
      )}
    </>
  );
}

function Opened({ version }: { version: Version }) {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const draft = version.status === "DRAFT";
  const own = version.division === (me.division ?? "-");
  const edits = draft && own && may(me, "catalogue.edit");
  const publishes = draft && own && may(me, "catalogue.publish");
  const notYet = version.editedBy.includes(me.accountId)
    ? c.notYet.own
    : version.documentNo
      ? undefined
      : c.notYet.document;

  async function save(change: Partial<Pick<Version, "title" | "documentNo" | "validFrom" | "entries">>) {
    const { title, documentNo, validFrom, entries } = { ...version, ...change };
    await answerOf(
      api.POST("/api/catalogue/versions/{id}/edit", {
        params: { path: { id: version.id } },
        body: { version: version.version, title, validFrom, entries, ...(documentNo ? { documentNo } : {}) },
      }),
    );
    void message.success(c.saved);
    close();
    await refreshCatalogue(client);
  }

  return (
    <>
      <PageHead
        title={version.title}
        state={{ label: draft ? c.states.DRAFT : c.states.PUBLISHED, tone: draft ? "grey" : "green" }}
        crumbs={[{ label: t.nav.catalogue, to: "/catalogue" }]}
        actions={
          <>
            {publishes ? (
              <ActionButton type="primary" reason={notYet} onClick={() => setAsked({ is: "publish" })}>
                {c.publish}
              </ActionButton>
            ) : null}
            {edits ? <Button onClick={() => setAsked({ is: "head" })}>{c.editHead}</Button> : null}
          </>
        }
      />
      <Panel title={c.head}>
        <Facts
          items={[
            { label: c.documentNo, value: version.documentNo ?? t.format.none },
            { label: c.validFrom, value: version.validFrom },
            version.validTo ? { label: c.validTo, value: version.validTo } : undefined,
            {
              label: c.draftedBy,
              value: t.project.byAt(version.createdByName, formatTime(version.createdAt)),
            },
            version.publishedByName
              ? {
                  label: c.publish,
                  value: t.project.byAt(version.publishedByName, formatTime(version.publishedAt)),
                }
              : undefined,
          ]}
        />
      </Panel>
      <DifferencePanel id={version.id} />
      <EntriesTable
        entries={version.entries}
        text={search.text}
        onText={(text) => void navigate({ search: { ...search, text }, replace: true })}
        extra={
          edits ? (
            <Button size="small" onClick={() => setAsked({ is: "entry" })}>
              {c.add}
            </Button>
          ) : null
        }
        {...(edits
          ? {
              onEdit: (entry: Entry) => setAsked({ is: "entry", entry }),
              onRemove: (entry: Entry) => setAsked({ is: "remove", entry }),
            }
          : {})}
      />
      {asked?.is === "entry" ? (
        <EntryDialog
          versionId={version.id}
          entry={asked.entry}
          onOk={(entry) => save({ entries: withEntry(version.entries, entry, asked.entry?.code) })}
          onClose={close}
        />
      ) : null}
      {asked?.is === "remove" ? (
        <ReasonDialog
          title={c.removeAsk(asked.entry.code, asked.entry.name)}
          text={c.removeText}
          okText={c.removeShort}
          danger
          onOk={() => save({ entries: version.entries.filter((one) => one.code !== asked.entry.code) })}
          onClose={close}
        />
      ) : null}
      {asked?.is === "head" ? (
        <FormDialog<{ title: string; documentNo?: string; validFrom: string }>
          title={c.editHead}
          okText={c.editHead}
          keep={`${version.id}.head`}
          initial={{
            title: version.title,
            validFrom: version.validFrom,
            ...(version.documentNo ? { documentNo: version.documentNo } : {}),
          }}
          onOk={save}
          onClose={close}
        >
          <HeadFields />
        </FormDialog>
      ) : null}
      {asked?.is === "publish" ? (
        <ReasonDialog
          title={c.publishTitle(version.title)}
          text={c.publishText(version.validFrom)}
          okText={c.publish}
          onOk={async () => {
            await answerOf(
              api.POST("/api/catalogue/versions/{id}/publish", {
                params: { path: { id: version.id } },
                body: { version: version.version },
              }),
            );
            void message.success(c.published);
            close();
            await refreshCatalogue(client);
          }}
          onRefused={() => void refreshCatalogue(client)}
          onClose={close}
        />
      ) : null}
    </>
  );
}
