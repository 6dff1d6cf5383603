import { type ComponentType, lazy, useEffect } from "react";
import { Opening, OpeningNote } from "../shared/boundary.tsx";
import { loadSession, type Me, may, useSession } from "../shared/session.ts";
import { fieldText } from "../text/zh-cn.field.ts";
import { ChildrenPage } from "./children/children-page.tsx";
import { Empty, Page, Refused } from "./part/page.tsx";
import { TabBar } from "./part/tab-bar.tsx";
import { type Place, usePlace } from "./route/router.tsx";

const t = fieldText.page;

const load = {
  child: async () => (await import("./child/child-page.tsx")).ChildPage,
  report: async () => (await import("./report/report-page.tsx")).ReportPage,
  deliverables: async () => (await import("./deliverable/deliverables-page.tsx")).DeliverablesPage,
  deliverable: async () => (await import("./deliverable/deliverable-page.tsx")).DeliverablePage,
  hours: async () => (await import("./hours/hours-page.tsx")).HoursPage,
  account: async () => (await import("./account/account-page.tsx")).AccountPage,
};

const pages = {
  child: page(load.child),
  report: page(load.report),
  deliverables: page(load.deliverables),
  deliverable: page(load.deliverable),
  hours: page(load.hours),
  account: page(load.account),
};

/** Loads every page ahead, for times without network. */
export function loadPages(): Promise<unknown> {
  return Promise.all(Object.values(load).map((one) => one()));
}

/** What every page of the field knows: who is there, and where one is. */
export interface PageProps {
  me: Me;
  place: Place;
}

/** The field pages: signed in or not, and the page that the address names. */
export function App() {
  const session = useSession();
  const place = usePlace();
  const remembered = session.is === "in" && session.remembered === true;
  useEffect(() => {
    if (!remembered) return;
    addEventListener("online", loadSession);
    return () => removeEventListener("online", loadSession);
  }, [remembered]);

  const mustChange = session.is === "in" && session.me.pending.includes("password");
  useEffect(() => {
    const back = location.pathname + location.search;
    if (mustChange) location.replace(`/password?${new URLSearchParams({ back })}`);
  }, [mustChange]);

  if (session.is === "failed") {
    return (
      <Page title={t.home}>
        <Refused problem={session.problem} again={loadSession} />
      </Page>
    );
  }
  // Nobody there: whoever found that out is on the way to sign-in.
  if (session.is !== "in") return <OpeningNote />;
  if (!may(session.me, "deliverable.record")) return <NotField />;
  const { page } = place.address;
  return (
    <>
      {remembered ? (
        <aside className="strip">
          <p role="status">{t.remembered}</p>
        </aside>
      ) : null}
      <Opening key={page}>
        <Shown me={session.me} place={place} />
      </Opening>
      {page === "report" ? null : <TabBar page={page} />}
    </>
  );
}

function Shown({ me, place }: PageProps) {
  const { page } = place.address;
  if (page === "children") return <ChildrenPage me={me} place={place} />;
  if (page === "missing") {
    return (
      <Page title={t.missing} back={{ page: "children" }}>
        <Empty>{t.missing}</Empty>
      </Page>
    );
  }
  const Shown = pages[page];
  return <Shown me={me} place={place} />;
}

function NotField() {
  return (
    <Page title={t.notField}>
      <Empty>
        <a className="button is-main" href="/">
          {t.toDesk}
        </a>
      </Empty>
    </Page>
  );
}

function page(load: () => Promise<ComponentType<PageProps>>) {
  return lazy(async () => ({ default: await load() }));
}
