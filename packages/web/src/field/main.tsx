import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadSession, signInWhenOver } from "../shared/session.ts";
import { App } from "./app.tsx";
import "../shared/base.css";
import "./field.css";

const root = document.getElementById("root");
if (!root) throw new Error("field/index.html has no #root");
signInWhenOver();
void loadSession();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
