import { Navigate, Outlet, useLocation, useMatches } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { homeOf } from "../../shared/address.ts";
import { OpeningNote } from "../../shared/boundary.tsx";
import { useMe, useSession } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { LastSignIn } from "./last-sign-in.tsx";
import { mayOneOf } from "./nav.ts";
import { NoAccessPage } from "./no-access-page.tsx";
import { SideNav } from "./side-nav.tsx";
import { TopBar } from "./top-bar.tsx";

/** The frame of every desk page: who I am on top, where I can go at the side. */
export function Frame() {
  const session = useSession();
  // The address changes to sign-in a moment after the session is over.
  return session.is === "in" ? <SignedInFrame /> : <OpeningNote />;
}

function SignedInFrame() {
  const me = useMe();
  const [navOpen, setNavOpen] = useState(false);
  const { pathname } = useLocation();
  const needs = useMatches().at(-1)?.staticData.needs;
  const elsewhere = pathname === "/" && homeOf(me.roles) !== "/" ? homeOf(me.roles) : undefined;
  const setup = me.pending.includes("password") ? "/password" : undefined;

  useEffect(() => {
    if (elsewhere ?? setup) location.replace(elsewhere ?? setup ?? "/");
  }, [elsewhere, setup]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the page changes
  useEffect(() => setNavOpen(false), [pathname]);

  if (elsewhere ?? setup) return <OpeningNote />;
  if (me.pending.includes("totp") && pathname !== "/account") return <Navigate to="/account" replace />;
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        {t.frame.skip}
      </a>
      <TopBar me={me} navOpen={navOpen} onToggleNav={() => setNavOpen(!navOpen)} />
      <div className="frame-body">
        <SideNav me={me} open={navOpen} />
        <main id="main" className="frame-main" tabIndex={-1}>
          <LastSignIn me={me} />
          {mayOneOf(me, needs) ? <Outlet /> : <NoAccessPage />}
          <div id="popups" />
        </main>
      </div>
    </div>
  );
}
