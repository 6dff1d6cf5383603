import type { ProjectPage } from "@guanhu/core/project/shape";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useMe } from "../../shared/session.ts";
import { ActionButton } from "../part/action-button.tsx";
import { AnnounceDialog } from "./announce-dialog.tsx";
import { CommitteeDialog } from "./committee-dialog.tsx";
import { type Known, type Step, stepsFor } from "./project-step.ts";
import { StepDialog } from "./step-dialog.tsx";

/** What can be done with a project now; the main action is the next step, the ways out stand behind it. */
export function ProjectActions({ page: { project }, known }: { page: ProjectPage; known: Known }) {
  const me = useMe();
  const [asked, setAsked] = useState<Step>();
  const steps = stepsFor(me, project, known);
  const main = steps.find((step) => step.forward && !step.notYet);
  const close = () => setAsked(undefined);

  return (
    <>
      {steps.map((step) =>
        step.name === "draft" && !step.notYet ? (
          <Link key={step.name} to="/contracts/new" search={{ project: project.id }}>
            <Button type="primary">{step.label}</Button>
          </Link>
        ) : (
          <ActionButton
            key={step.name}
            type={step === main ? "primary" : "default"}
            danger={step.name === "fail" || step.name === "terminate"}
            reason={step.notYet}
            onClick={() => setAsked(step)}
          >
            {step.label}
          </ActionButton>
        ),
      )}
      {asked?.name === "announce" ? <AnnounceDialog project={project} onClose={close} /> : null}
      {asked?.name === "form" ? <CommitteeDialog project={project} onClose={close} /> : null}
      {asked && asked.name !== "announce" && asked.name !== "form" && asked.name !== "draft" ? (
        <StepDialog project={project} step={{ ...asked, name: asked.name }} onClose={close} />
      ) : null}
    </>
  );
}
