import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadSession, signInWhenOver } from "../shared/session.ts";
import { App, loadPages } from "./app.tsx";
import { prepareOffline } from "./offline.ts";
import "../shared/base.css";
import "./field.css";

// The page's policy forbids to make code of text. zod would try, and the browser would report it.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

// Browsers of 2020, as in the messengers of many phones, lack it; the forms read every value with it.
Object.hasOwn ??= (object, key) => Object.hasOwn(object, key);

const root = document.getElementById("root");
if (!root) throw new Error("field/index.html has no #root");
signInWhenOver();
void loadSession();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
prepareOffline(loadPages);
