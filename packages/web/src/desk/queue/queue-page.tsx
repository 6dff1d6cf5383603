import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { stillWaiting } from "../deliverable/decide.ts";
import { queueQuery } from "../deliverable/deliverable.query.ts";
import { countyOf } from "../division/county.ts";
import { CountyFilter } from "../division/county-filter.tsx";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { PageHead } from "../part/page-head.tsx";
import { Pager } from "../part/pager.tsx";
import { Panel } from "../part/panel.tsx";
import { queueColumns } from "./queue-table.tsx";
import { StartReview } from "./start-review.tsx";

const route = getRouteApi("/queue");

/** What waits for my word, oldest first. */
export function QueuePage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const county = countyOf(me, search.division);
  const queue = useQuery({
    ...queueQuery({ division: county.ask, cursor: search.cursor }),
    enabled: county.known,
  });

  const rows = queue.data && stillWaiting(queue.data.items);

  return (
    <>
      <PageHead
        title={t.queue.title}
        meta={me.organizationId ? t.queue.ofOrganization : t.queue.ofCounty}
        actions={<StartReview rows={rows} division={search.division} />}
      />
      <CountyFilter
        me={me}
        division={search.division}
        onChange={(division) => void navigate({ search: { division, cursor: undefined } })}
      />
      {county.known ? (
        <Panel title={t.queue.waiting} note={t.queue.order} flush>
          <ListTable
            label={t.queue.waiting}
            rows={rows}
            rowKey={(row) => row.id}
            columns={queueColumns(search.division)}
            problem={queue.error}
            onRetry={() => void queue.refetch()}
            fetching={queue.isPlaceholderData}
            empty={<EmptyNote text={t.queue.empty} help={t.queue.emptyHelp} />}
            minWidth={860}
            footer={<Pager next={queue.data?.next} />}
          />
        </Panel>
      ) : null}
    </>
  );
}
