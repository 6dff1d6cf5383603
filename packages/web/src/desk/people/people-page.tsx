import { type Role, roles } from "@guanhu/core/actor";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { today } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Panel } from "../part/panel.tsx";
import { AccountDialog } from "./account-dialog.tsx";
import { ClearanceDialog, type ClearanceSubject } from "./clearance-dialog.tsx";
import { InitialPasswordDialog } from "./initial-password-dialog.tsx";
import { type Member, peopleQuery } from "./people.query.ts";
import { peopleColumns } from "./people-columns.tsx";
import { filterPeople } from "./people-filter.ts";

const route = getRouteApi("/people");
const p = t.people;

/** The people of my unit: their roles, and whether they may go to children. */
export function PeoplePage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const people = useQuery(peopleQuery());
  const [clearing, setClearing] = useState<ClearanceSubject>();
  const [adding, setAdding] = useState(false);
  const [renewing, setRenewing] = useState<Member>();
  const on = today();
  const rows = people.data && filterPeople(people.data, search, on);
  const clears = may(me, "person.clear");
  const creates = may(me, "person.create");
  const filter = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...change }, replace: true });

  return (
    <>
      <PageHead
        title={p.title}
        meta={me.organizationId ? p.ofOrganization : p.ofDepartment}
        actions={
          <>
            {creates ? (
              <Button type="primary" onClick={() => setAdding(true)}>
                {p.add}
              </Button>
            ) : null}
            {clears ? <Button onClick={() => setClearing({})}>{p.clearByNumber}</Button> : null}
          </>
        }
      />
      <div className="filter-bar">
        <Input.Search
          allowClear
          defaultValue={search.name}
          placeholder={p.searchHint}
          aria-label={p.searchHint}
          onSearch={(name) => filter({ name: name.trim() || undefined })}
          className="filter-text"
        />
        <Select
          allowClear
          value={search.role}
          placeholder={p.anyRole}
          aria-label={p.role}
          onChange={(role: string | undefined) => filter({ role })}
          options={rolesIn(people.data ?? [])}
          className="filter-select"
        />
        <Select
          allowClear
          value={search.clearance}
          placeholder={p.anyClearance}
          aria-label={p.clearance}
          onChange={(clearance: typeof search.clearance) => filter({ clearance })}
          options={[
            { value: "valid", label: p.onlyValid },
            { value: "invalid", label: p.onlyInvalid },
          ]}
          className="filter-select"
        />
      </div>
      <Panel title={p.list} note={rows ? p.count(rows.length) : null} flush>
        <ListTable<Member>
          label={p.list}
          rows={rows}
          rowKey={(row) => row.id}
          columns={peopleColumns({
            on,
            onClear: clears ? setClearing : undefined,
            onRenew: creates ? setRenewing : undefined,
            ownId: me.accountId,
          })}
          problem={people.error}
          onRetry={() => void people.refetch()}
          empty={<EmptyNote text={p.none} />}
          minWidth={900}
        />
      </Panel>
      {clearing ? <ClearanceDialog subject={clearing} onClose={() => setClearing(undefined)} /> : null}
      {adding ? <AccountDialog onClose={() => setAdding(false)} /> : null}
      {renewing ? <InitialPasswordDialog person={renewing} onClose={() => setRenewing(undefined)} /> : null}
    </>
  );
}

function rolesIn(people: readonly Member[]) {
  const present = new Set<Role>(people.flatMap((person) => person.roles));
  return [...present].map((role) => ({ value: role, label: roles[role] }));
}
