import { getRouteApi, Link } from "@tanstack/react-router";
import { t } from "../../text/zh-cn.desk.ts";
import { MissingPage } from "../frame/missing-page.tsx";
import { CopyCode } from "../part/copy-code.tsx";
import { PageHead } from "../part/page-head.tsx";
import { AccessTable } from "./access-table.tsx";
import { HistoryTable } from "./history-table.tsx";
import { isSubject } from "./subject.ts";

const route = getRouteApi("/audit/$kind/$id");

/** The history of a child, contract or deliverable; of a child also who read its personal data. */
export function HistoryPage() {
  const { kind, id } = route.useParams();
  const search = route.useSearch();
  if (!isSubject(kind)) return <MissingPage />;
  const tab = kind === "child" ? (search.tab ?? "history") : "history";
  return (
    <>
      <PageHead
        title={t.audit.historyOf[kind]}
        crumbs={[{ label: t.nav.audit, to: "/audit" }]}
        meta={<CopyCode text={id} label={t.audit.number} />}
      />
      {kind === "child" ? (
        <nav className="tabs" aria-label={t.audit.tabs}>
          {(["history", "accesses"] as const).map((one) => (
            <Link
              key={one}
              to="/audit/$kind/$id"
              params={{ kind, id }}
              search={{ tab: one }}
              aria-current={one === tab ? "page" : undefined}
            >
              {t.audit.tab[one]}
            </Link>
          ))}
        </nav>
      ) : null}
      {tab === "history" ? (
        <HistoryTable kind={kind} id={id} cursor={search.cursor} />
      ) : (
        <AccessTable id={id} cursor={search.cursor} />
      )}
    </>
  );
}
