import { useEffect, useRef, useState } from "react";
import { fieldText } from "../../text/zh-cn.field.ts";
import type { PageProps } from "../app.tsx";
import { renewed } from "../draft/draft.open.ts";
import { removeDraft, renewDraft } from "../draft/draft.store.ts";
import type { Draft } from "../draft/draft.ts";
import { BackLink } from "../part/page.tsx";
import { usePhotos } from "../photo/use-photos.ts";
import { toPath } from "../route/address.ts";
import { go } from "../route/router.tsx";
import { countBySteps, nearestPath, type PlacedFault, stepOf } from "./fault.model.ts";
import { sectionsOf } from "./form.model.ts";
import { FormProvider } from "./input/form-context.ts";
import { SaveLine, StepButtons, StepList } from "./report-frame.tsx";
import { ReviewStep } from "./review-step.tsx";
import { SectionView } from "./section-view.tsx";
import { useEarlierPhotos } from "./use-earlier-photos.ts";
import { useReport } from "./use-report.ts";

const t = fieldText.report;
const REVIEW = "review";

/** A report, step by step: one section of the form to a screen, and the review as the last. */
export function ReportForm({
  begun,
  me,
  place,
  onRenewed,
}: PageProps & { begun: Draft; onRenewed: () => void }) {
  const report = useReport(begun, me);
  const { draft, state, change } = report;
  const photos = usePhotos(draft.id);
  const earlier = useEarlierPhotos(draft.replaces);
  const sections = sectionsOf(draft.kind);
  const last = sections.length;
  const wanted = place.query.get("step") ?? draft.step;
  const step = wanted === REVIEW ? last : stepOf(sections, wanted);
  const section = sections[step];
  const child = { page: "child", childId: draft.childId } as const;
  // The faults of a step show when one has gone on from it; those of all steps when one wanted to send.
  const [passed, setPassed] = useState<ReadonlySet<number>>(new Set());
  const [listOpen, setListOpen] = useState(false);
  const target = useFocus(step);

  function toStep(next: number) {
    setListOpen(false);
    setPassed((old) => new Set(next > step ? [...old, ...range(step, next)] : old));
    const id = sections[next]?.id ?? REVIEW;
    change((old) => (old.savedAt === "" ? old : { ...old, step: id }));
    const query = { step: id, ...(draft.replaces ? { replaces: draft.replaces } : {}) };
    if (next !== step) go(toPath(place.address, query));
  }

  function toFault(fault: PlacedFault) {
    setPassed(new Set(range(0, last)));
    target.aim(fault.path);
    toStep(fault.step);
  }

  async function submit() {
    const fault = await report.submit();
    if (fault) toFault(fault);
    return undefined;
  }

  async function leave(act: Promise<void>, then: () => void) {
    await act.catch(() => undefined);
    then();
  }

  const shown = passed.has(step) ? report.faults.filter((fault) => fault.step === step) : [];
  return (
    <FormProvider
      value={{
        state,
        draft,
        facts: report.facts,
        faults: [...shown, ...report.refused],
        answer: report.answer,
        editRows: report.editRows,
        storeDraft: report.store,
      }}
    >
      <header className="head is-form">
        <BackLink to={child} />
        <h1>
          {draft.itemName} <span className="head-child">{draft.label}</span>
        </h1>
        <SaveLine save={report.save} />
      </header>
      <StepList
        sections={sections}
        step={step}
        faults={countBySteps(report.faults, last)}
        open={listOpen}
        onToggle={setListOpen}
        onStep={toStep}
      />
      <main className="body is-form">
        {draft.reason ? (
          <p className="note is-due">
            <b>{t.returnedReason}：</b>
            {draft.reason}
          </p>
        ) : null}
        <h2 ref={target.head} tabIndex={-1}>
          {section?.title ?? t.review}
        </h2>
        {section ? (
          <>
            <SectionView section={section} photos={photos} earlier={earlier} />
            <StepButtons step={step} last={last} onStep={toStep} />
          </>
        ) : (
          <ReviewStep
            report={{ ...report, submit }}
            photos={photos}
            onFault={toFault}
            onRenew={() => leave(renewDraft(draft, renewed(draft)), onRenewed)}
            onRemove={() => leave(removeDraft(draft.id), () => go(toPath(child), { replace: true }))}
          />
        )}
      </main>
    </FormProvider>
  );
}

/** Brings a new step to its head, or to the field that was aimed at. */
function useFocus(step: number) {
  const head = useRef<HTMLHeadingElement>(null);
  const aimed = useRef<string>(undefined);
  const [shots, setShots] = useState(0);
  const first = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step or a new aim, nothing else
  useEffect(() => {
    const path = aimed.current;
    aimed.current = undefined;
    if (path !== undefined) return focusField(path);
    if (!first.current) head.current?.focus({ preventScroll: true });
    first.current = false;
  }, [step, shots]);

  return {
    head,
    aim(path: string) {
      aimed.current = path;
      setShots((count) => count + 1);
    },
  };
}

function focusField(path: string) {
  const id = nearestPath(path, (above) => document.getElementById(above) !== null);
  const element = id ? document.getElementById(id) : null;
  if (!element) return;
  element.scrollIntoView({ block: "center" });
  const inner = element.querySelector<HTMLElement>("input:not([disabled]), textarea, select, button");
  (element.matches("input, textarea, select") ? element : (inner ?? element)).focus({ preventScroll: true });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth);
}
