import { valueAt } from "@guanhu/core/deliverable/kind/form";
import { useState } from "react";
import { fieldText } from "../../text/zh-cn.field.ts";
import type { DraftPhoto } from "../draft/draft.ts";
import { Refused } from "../part/page.tsx";
import { Link } from "../route/router.tsx";
import type { PlacedFault } from "./fault.model.ts";
import { visitDay } from "./form.model.ts";
import { isFilled } from "./path.ts";
import { photosIn, type ReportInHand } from "./use-report.ts";

const t = fieldText.report;

/** The last step: what is still wrong, what will be sent, and the sending. */
export function ReviewStep({
  report,
  photos,
  onFault,
  onRenew,
  onRemove,
}: {
  report: ReportInHand;
  photos: ReadonlyMap<string, DraftPhoto>;
  onFault: (fault: PlacedFault) => void;
  onRenew: () => void;
  onRemove: () => void;
}) {
  const { draft, faults, refused, problem, stage, save } = report;
  const toFix = [...faults, ...refused];
  return (
    <>
      <Summary report={report} />
      {toFix.length > 0 ? (
        <section className="to-fix" aria-label={t.toFix(toFix.length)}>
          <h3>{t.toFix(toFix.length)}</h3>
          <ul>
            {toFix.map((fault, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two faults may be at one place
              <li key={`${fault.path}/${nth}`}>
                <button type="button" onClick={() => onFault(fault)}>
                  <b>{fault.label}</b> {fault.text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p className="note is-done">{t.ready}</p>
      )}
      {problem ? (
        <>
          <h3>{t.refused}</h3>
          <Refused problem={problem} />
        </>
      ) : null}
      {problem?.code === "deliverable.id_taken" ? <Taken onRenew={onRenew} /> : null}
      {draft.sent && stage === "idle" && problem?.code !== "deliverable.id_taken" ? (
        <p className="note is-due" role="status">
          {t.unanswered}
        </p>
      ) : null}
      <RemoveDraft onRemove={onRemove} stored={save.is !== "new"} />
      <SubmitBar report={report} photos={photos} />
    </>
  );
}

/** The button; while it works it says how far it is. */
function SubmitBar({ report, photos }: { report: ReportInHand; photos: ReadonlyMap<string, DraftPhoto> }) {
  const { draft, stage, save, submit } = report;
  const sent = [...photos.values()].filter((photo) => photo.state === "done").length;
  const texts = {
    idle: draft.sent ? t.submitAgain : t.submit,
    uploading: t.uploading(sent, photos.size),
    sending: t.submitting,
  };
  return (
    <div className="thumb-bar">
      <button
        type="button"
        className="button is-main is-wide"
        disabled={stage !== "idle" || save.is === "gone"}
        onClick={submit}
      >
        {texts[stage]}
      </button>
    </div>
  );
}

function Summary({ report }: { report: ReportInHand }) {
  const { draft, state } = report;
  const start = valueAt(draft.values, "header.startedAt");
  const end = valueAt(draft.values, "header.endedAt");
  const minutes = Math.round((Date.parse(String(end)) - Date.parse(String(start))) / 60_000);
  return (
    <dl className="pairs sheet" aria-label={t.summary}>
      <dt>{t.child}</dt>
      <dd>{draft.label}</dd>
      <dt>{t.item}</dt>
      <dd>{draft.itemName}</dd>
      <dt>{t.day}</dt>
      <dd>{isFilled(start) ? visitDay(state) : t.unknown}</dd>
      <dt>{t.duration}</dt>
      <dd>{minutes >= 0 ? t.minutes(minutes) : t.unknown}</dd>
      <dt>{t.photos}</dt>
      <dd>{t.sheets(photosIn(draft))}</dd>
    </dl>
  );
}

function Taken({ onRenew }: { onRenew: () => void }) {
  return (
    <div className="note is-due">
      <p>{t.taken}</p>
      <div className="row">
        <Link className="button" to={{ page: "deliverables" }}>
          {t.toDeliverables}
        </Link>
        <button type="button" className="button" onClick={onRenew}>
          {t.renew}
        </button>
      </div>
    </div>
  );
}

function RemoveDraft({ onRemove, stored }: { onRemove: () => void; stored: boolean }) {
  const [asked, setAsked] = useState(false);
  if (!stored) return null;
  if (!asked) {
    return (
      <button type="button" className="quiet is-red" onClick={() => setAsked(true)}>
        {t.remove}
      </button>
    );
  }
  return (
    <div className="note is-bad" role="alert">
      <p>{t.removeSure}</p>
      <div className="row">
        <button type="button" className="button is-red" onClick={onRemove}>
          {t.remove}
        </button>
        <button type="button" className="button" onClick={() => setAsked(false)}>
          {t.cancel}
        </button>
      </div>
    </div>
  );
}
