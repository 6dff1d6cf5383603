import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { countyOf } from "../division/county.ts";
import { DivisionSelect } from "../division/division-select.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import { childrenQuery } from "./child.query.ts";
import { childColumns } from "./child-columns.tsx";
import { ChildSearchBox, type Found } from "./child-search-box.tsx";

const route = getRouteApi("/children");
const c = t.child;

/** Children of a county, town or village, masked; or those with one name or ID number. */
export function ChildrenPage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [found, setFound] = useState<Found>();
  const root = me.division ?? "61";
  const county = countyOf(me, search.division);
  const division = search.division ?? (root.length >= 6 ? root : undefined);
  const children = useQuery({
    ...childrenQuery({ division, cursor: search.cursor }),
    enabled: county.known && division !== undefined && !found,
    placeholderData: keepPreviousData,
  });

  return (
    <>
      <PageHead
        title={c.listTitle}
        actions={
          may(me, "child.create") ? (
            <Link to="/children/new">
              <Button type="primary">{c.register}</Button>
            </Link>
          ) : null
        }
      />
      <div className="filter-bar">
        <DivisionSelect
          root={root}
          deepest="village"
          value={division}
          label={c.where}
          onChange={(code) => {
            setFound(undefined);
            void navigate({ search: { division: code, cursor: undefined } });
          }}
        />
        {may(me, "child.search") ? <ChildSearchBox found={found} onFound={setFound} /> : null}
      </div>
      {found ? (
        <Panel title={c.foundTitle} note={c.foundNote(found.items.length)} flush>
          <ListTable
            label={c.foundTitle}
            rows={found.items}
            rowKey={(row) => row.id}
            columns={childColumns()}
            empty={<EmptyNote text={c.notFound} help={c.notFoundHelp} />}
          />
        </Panel>
      ) : county.known ? (
        <Panel title={c.list} note={c.listOrder} flush>
          <ListTable
            label={c.list}
            rows={children.data?.items}
            rowKey={(row) => row.id}
            columns={childColumns()}
            problem={children.error}
            onRetry={() => void children.refetch()}
            fetching={children.isPlaceholderData}
            empty={<EmptyNote text={c.none} />}
            footer={<Pager next={children.data?.next} />}
          />
        </Panel>
      ) : (
        <p className="quiet">{t.division.countyFirst}</p>
      )}
    </>
  );
}
