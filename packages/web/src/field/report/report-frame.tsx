import type { FormSection } from "@guanhu/core/deliverable/kind/form";
import { fieldText } from "../../text/zh-cn.field.ts";
import { now, shortTime } from "../data/clock.ts";
import type { SaveState } from "../draft/use-draft.ts";

const t = fieldText.report;

/** How the draft stands, always in sight. */
export function SaveLine({ save }: { save: SaveState }) {
  const bad = save.is === "failed" || save.is === "gone";
  return (
    <>
      <p className={bad ? "save-line is-bad" : "save-line"} role={bad ? "alert" : "status"}>
        {saveText(save)}
      </p>
      {save.other && save.is !== "gone" ? (
        <p className="note is-due" role="status">
          {save.other === "loaded" ? t.otherTab : t.overwrote}
        </p>
      ) : null}
    </>
  );
}

/** How far one is, and the way to any step. */
export function StepList({
  sections,
  step,
  faults,
  open,
  onToggle,
  onStep,
}: {
  sections: readonly FormSection[];
  step: number;
  /** Faults of each step. */
  faults: readonly number[];
  open: boolean;
  onToggle: (open: boolean) => void;
  onStep: (step: number) => void;
}) {
  const titles = [...sections.map((section) => section.title), t.review];
  const count = titles.length;
  return (
    <nav className="steps" aria-label={t.progress}>
      <progress className="visually-hidden" aria-label={t.progress} max={count} value={step + 1} />
      <div className="bar" aria-hidden="true">
        <span style={{ width: `${((step + 1) / count) * 100}%` }} />
      </div>
      <button type="button" className="step-now" aria-expanded={open} onClick={() => onToggle(!open)}>
        <strong>{titles[step]}</strong>
        <span className="small">{t.step(step + 1, count)}</span>
      </button>
      {open ? (
        <ol className="step-list" aria-label={t.steps}>
          {titles.map((title, nth) => (
            <li key={title}>
              <button
                type="button"
                aria-current={nth === step ? "step" : undefined}
                onClick={() => onStep(nth)}
              >
                <span>
                  {nth + 1}. {title}
                </span>
                {nth < sections.length ? <StepState faults={faults[nth] ?? 0} /> : null}
              </button>
            </li>
          ))}
        </ol>
      ) : null}
    </nav>
  );
}

function StepState({ faults }: { faults: number }) {
  return faults > 0 ? (
    <span className="state-tag state-orange">{t.faults(faults)}</span>
  ) : (
    <span className="state-tag state-green">{t.complete}</span>
  );
}

/** Back and on, under the thumb. */
export function StepButtons({
  step,
  last,
  onStep,
}: {
  step: number;
  last: number;
  onStep: (step: number) => void;
}) {
  return (
    <div className="thumb-bar">
      <button type="button" className="button" disabled={step === 0} onClick={() => onStep(step - 1)}>
        {t.previous}
      </button>
      <button type="button" className="button is-main" onClick={() => onStep(step + 1)}>
        {step + 1 === last ? t.review : t.next}
      </button>
    </div>
  );
}

function saveText(save: SaveState): string {
  switch (save.is) {
    case "new":
      return t.unsaved;
    case "waiting":
      return t.saving;
    case "saved":
      return save.at ? t.saved(shortTime(save.at, now())) : t.unsaved;
    case "failed":
      return t.storage;
    case "gone":
      return t.gone;
  }
}
