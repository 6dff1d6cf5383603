import type { VersionRow } from "@guanhu/core/catalogue/shape";
import { versionStatus } from "@guanhu/core/catalogue/shape";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { App, Button, Form, Input, Skeleton } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { today } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { catalogueQuery } from "../need/need.query.ts";
import { DateField } from "../part/date-field.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { Facts } from "../part/facts.tsx";
import { FormDialog } from "../part/form-dialog.tsx";
import { ListTable } from "../part/list-table.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { refreshCatalogue, versionsQuery } from "./catalogue.query.ts";
import { EntriesTable } from "./entries-table.tsx";

const route = getRouteApi("/catalogue");
const c = t.catalogue;
const required = { required: true, message: t.part.required };

/** What may be bought today, and the versions that it came from. */
export function CataloguePage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const division = search.division ?? me.division ?? "61";
  const inForce = useQuery(catalogueQuery(division));
  const versions = useQuery(versionsQuery(division, search.cursor));
  const [drafting, setDrafting] = useState(false);
  const now = inForce.data;
  return (
    <>
      <PageHead
        title={c.title}
        actions={
          may(me, "catalogue.edit") ? (
            <Button type="primary" onClick={() => setDrafting(true)}>
              {c.draft}
            </Button>
          ) : null
        }
      />
      <Panel title={c.versions} note={c.versionsNote} flush>
        <ListTable<VersionRow>
          label={c.versions}
          rows={versions.data?.items}
          rowKey={(row) => row.id}
          problem={versions.error}
          onRetry={() => void versions.refetch()}
          empty={<EmptyNote text={c.noVersions} />}
          minWidth={720}
          columns={[
            {
              title: c.versionTitle,
              key: "title",
              render: (row) => (
                <Link to="/catalogue/$id" params={{ id: row.id }}>
                  {row.title}
                </Link>
              ),
            },
            { title: c.documentNo, key: "no", render: (row) => row.documentNo ?? t.format.none },
            { title: c.validFrom, key: "from", width: 110, render: (row) => row.validFrom },
            { title: c.validTo, key: "to", width: 110, render: (row) => row.validTo ?? t.format.none },
            {
              title: c.entries,
              key: "count",
              width: 90,
              align: "right",
              render: (row) => <span className="number">{c.entryCount(row.entryCount)}</span>,
            },
            {
              title: c.state,
              key: "state",
              width: 90,
              render: (row) => <VersionTag status={row.status} />,
            },
          ]}
          footer={<Pager next={versions.data?.next} />}
        />
      </Panel>
      {inForce.error && !now ? (
        <ProblemNote problem={inForce.error} onRetry={() => void inForce.refetch()} />
      ) : null}
      {now ? (
        <>
          <Panel title={c.inForce}>
            <Facts
              items={[
                { label: c.name, value: now.title },
                { label: c.documentNo, value: now.documentNo ?? <em className="missing">{c.builtIn}</em> },
                { label: c.validFrom, value: now.validFrom },
                now.validTo ? { label: c.validTo, value: now.validTo } : undefined,
              ]}
            />
          </Panel>
          <EntriesTable
            entries={now.items}
            text={search.text}
            onText={(text) => void navigate({ search: { ...search, text }, replace: true })}
          />
        </>
      ) : (
        <Skeleton active paragraph={{ rows: 6 }} />
      )}
      {drafting ? <DraftDialog division={me.division ?? "61"} onClose={() => setDrafting(false)} /> : null}
    </>
  );
}

export function VersionTag({ status }: { status: keyof typeof versionStatus }) {
  return <StateTag state={{ label: versionStatus[status], tone: status === "DRAFT" ? "grey" : "green" }} />;
}

function DraftDialog({ division, onClose }: { division: string; onClose(): void }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  return (
    <FormDialog<{ title?: string; documentNo?: string; validFrom?: string }>
      title={c.draft}
      text={<p>{c.draftText}</p>}
      okText={c.draft}
      keep={`${division}.catalogue`}
      onOk={async ({ title = "", documentNo, validFrom = "" }) => {
        const no = documentNo?.trim();
        const version = await answerOf(
          api.POST("/api/catalogue/versions", {
            body: { division, title: title.trim(), validFrom, ...(no ? { documentNo: no } : {}) },
          }),
        );
        void message.success(c.drafted);
        void refreshCatalogue(client);
        await navigate({ to: "/catalogue/$id", params: { id: version.id } });
      }}
      onClose={onClose}
    >
      <HeadFields />
    </FormDialog>
  );
}

/** Title, document and first day of a version. */
export function HeadFields() {
  return (
    <>
      <Form.Item name="title" label={c.versionTitle} rules={[required, { min: 4, max: 80 }]}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="documentNo" label={c.documentNo} extra={c.notYet.document} rules={[{ min: 2 }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="validFrom" label={c.validFrom} rules={[required]}>
        <DateField minDate={dayjs(today())} />
      </Form.Item>
    </>
  );
}
