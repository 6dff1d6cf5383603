import { lazy, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Opening } from "../shared/boundary.tsx";
import "../shared/base.css";

const light: Record<string, ReturnType<typeof lazy>> = {
  "/sign-in": lazy(async () => ({ default: (await import("../sign-in/sign-in-page.tsx")).SignInPage })),
  "/password": lazy(async () => ({ default: (await import("../sign-in/password-page.tsx")).PasswordPage })),
};
const Desk = lazy(async () => ({ default: (await import("./app.tsx")).DeskApp }));
const Page = light[location.pathname] ?? Desk;

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Opening>
      <Page />
    </Opening>
  </StrictMode>,
);
