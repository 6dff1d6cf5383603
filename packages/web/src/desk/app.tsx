import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { App as AntApp, ConfigProvider } from "antd";
import zhCN from "antd/locale/zh_CN";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { useEffect } from "react";
import { OpeningNote } from "../shared/boundary.tsx";
import { loadSession, signInWhenOver, useSession } from "../shared/session.ts";
import { data } from "./data.ts";
import { ProblemNote } from "./part/problem-note.tsx";
import { router } from "./router.tsx";
import { theme } from "./theme.ts";
import "./desk.css";

dayjs.locale("zh-cn");

/** The desk: opens once it is known who is signed in. */
export function DeskApp() {
  const session = useSession();
  useEffect(() => {
    signInWhenOver();
    void loadSession();
  }, []);

  return (
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      button={{ autoInsertSpace: false }}
      getPopupContainer={(trigger) => placeFor(trigger) ?? document.body}
    >
      <AntApp component={false}>
        <QueryClientProvider client={data}>
          {session.is === "in" ? <RouterProvider router={router} /> : null}
          {session.is === "unknown" || session.is === "out" ? <OpeningNote /> : null}
          {session.is === "failed" ? (
            <div className="opening">
              <ProblemNote problem={session.problem} onRetry={() => void loadSession()} />
            </div>
          ) : null}
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}

// What opens over the page stays inside its landmark or dialog, where a screen reader expects it.
function placeFor(trigger: HTMLElement | undefined): HTMLElement | null | undefined {
  return (
    trigger?.closest<HTMLElement>(".ant-modal-wrap, .ant-drawer, .top-bar") ??
    document.getElementById("popups")
  );
}
