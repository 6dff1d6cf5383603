import type { ReactNode } from "react";
import { zhCn } from "../text/zh-cn.ts";
import "./light-page.css";

/** The frame of the pages before the portal: name, one card, a word on the data that is handled here. */
export function LightPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="light-page">
      <header className="light-head">
        <img src="/icon.svg" alt="" width="40" height="40" />
        <p>
          <strong>{zhCn.app.name}</strong>
          <span>{zhCn.app.full}</span>
        </p>
      </header>
      <main className="light-card">
        <h1>{title}</h1>
        {children}
      </main>
      <footer className="light-foot">{zhCn.signIn.notice}</footer>
    </div>
  );
}
