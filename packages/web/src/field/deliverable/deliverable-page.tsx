import { kindLabels } from "@guanhu/core/deliverable/kind";
import type { DeliverablePage as Opened } from "@guanhu/core/deliverable/shape";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { formatMinutes } from "../../shared/format.ts";
import { deliverableState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { fieldText } from "../../text/zh-cn.field.ts";
import type { PageProps } from "../app.tsx";
import { useAct } from "../data/act.ts";
import { timeOf } from "../data/clock.ts";
import { useLoad } from "../data/load.ts";
import { Page, Refused, Waiting } from "../part/page.tsx";
import { receiptOf } from "../report/receipt.ts";
import { Link } from "../route/router.tsx";
import { ReceiptPage } from "./receipt-page.tsx";
import { ReportView } from "./report-view.tsx";

const t = fieldText.deliverable;

/** A deliverable of one's own as it was sent; just after sending, its receipt. */
export function DeliverablePage({ me, place }: PageProps) {
  const id = place.address.page === "deliverable" ? place.address.id : "";
  const receipt = place.query.has("receipt") ? receiptOf(id) : undefined;
  if (receipt) return <ReceiptPage receipt={receipt} />;
  return <Recorded key={id} id={id} accountId={me.accountId} asReceipt={place.query.has("receipt")} />;
}

function Recorded({ id, accountId, asReceipt }: { id: string; accountId: string; asReceipt: boolean }) {
  const load = useLoad(`deliverable.${id}`, () =>
    answerOf(api.GET("/api/deliverables/{id}", { params: { path: { id } } })),
  );
  const opened = load.value;
  if (opened && asReceipt) return <ReceiptPage receipt={opened.deliverable} />;
  const title = opened ? `${opened.deliverable.label} ${kindLabels[opened.deliverable.kind]}` : t.title;
  return (
    <Page title={title} back={{ page: "deliverables" }}>
      {opened ? (
        <>
          <Head opened={opened} onChange={load.again} />
          <Photos opened={opened} />
          <ReportView kind={opened.deliverable.kind} report={opened.report} accountId={accountId} />
        </>
      ) : (
        <Waiting load={load} again={load.again} />
      )}
    </Page>
  );
}

function Head({ opened, onChange }: { opened: Opened; onChange: () => void }) {
  const { deliverable, reason } = opened;
  const { id, state, childId, contractId, itemId, replacedBy } = deliverable;
  return (
    <section className="sheet">
      <p className="facts">
        <StateTag state={deliverableState(state)} />
        <span>{deliverable.onDate}</span>
        {deliverable.edition > 1 ? <span>{fieldText.child.edition(deliverable.edition)}</span> : null}
      </p>
      {reason ? (
        <p className="reason">
          <b>{reasonLabel(state)}：</b>
          {reason}
        </p>
      ) : null}
      {state === "RETURNED" && !replacedBy ? (
        <Link
          className="button is-main is-wide"
          to={{ page: "report", childId, contractId, itemId }}
          query={{ replaces: id }}
        >
          {t.revise}
        </Link>
      ) : null}
      {replacedBy ? (
        <p className="small">
          {t.revised} <Link to={{ page: "deliverable", id: replacedBy }}>{fieldText.child.open}</Link>
        </p>
      ) : null}
      <dl className="pairs">
        <div>
          <dt>{t.number}</dt>
          <dd className="code">{deliverable.receiptNo}</dd>
        </div>
        <Time label={t.submitted} at={deliverable.submittedAt} />
        <Time label={t.checked} at={deliverable.checkedAt} />
        <Time label={t.reviewed} at={deliverable.reviewedAt} />
        <div>
          <dt>{t.minutes}</dt>
          <dd>{formatMinutes(deliverable.minutes)}</dd>
        </div>
      </dl>
      {state === "SUBMITTED" ? <Withdraw id={id} version={deliverable.version} onDone={onChange} /> : null}
    </section>
  );
}

function Time({ label, at }: { label: string; at: string | undefined }) {
  if (!at) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{timeOf(at)}</dd>
    </div>
  );
}

function Photos({ opened }: { opened: Opened }) {
  const { photos, report } = opened;
  if (photos.length === 0) return null;
  const { attachments } = report.header;
  return (
    <section className="sheet" aria-labelledby="photos">
      <h2 id="photos">{t.photos}</h2>
      <ul className="gallery">
        {photos.map((photo, nth) => {
          const told = attachments.find((one) => one.fileId === photo.fileId);
          return (
            <li key={photo.fileId}>
              <a href={photo.url} target="_blank" rel="noreferrer">
                <img src={photo.url} alt={t.photoAlt(nth + 1, told?.caption ?? "")} loading="lazy" />
              </a>
              <p className="small">
                {told?.caption ?? ""} {told?.takenAt ? timeOf(told.takenAt) : ""}{" "}
                {told?.containsFace ? fieldText.photo.face : t.noFace}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Takes back what nobody has looked at yet. */
function Withdraw({ id, version, onDone }: { id: string; version: number; onDone: () => void }) {
  const [reason, setReason] = useState<string>();
  const { busy, problem, run } = useAct();
  if (reason === undefined) {
    return (
      <button type="button" className="quiet is-red" onClick={() => setReason("")}>
        {t.withdraw}
      </button>
    );
  }
  const withdraw = () =>
    run(async () => {
      const params = { path: { id } };
      await answerOf(api.POST("/api/deliverables/{id}/withdraw", { params, body: { version, reason } }));
      onDone();
    });
  return (
    <div className="note is-bad">
      <label className="field">
        {t.withdrawReason}
        <textarea
          className="box"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {problem ? <Refused problem={problem} /> : null}
      <div className="row">
        <button
          type="button"
          className="button is-red"
          disabled={busy || reason.trim().length < 4}
          onClick={withdraw}
        >
          {busy ? t.withdrawing : t.withdrawSure}
        </button>
        <button type="button" className="button" onClick={() => setReason(undefined)}>
          {fieldText.report.cancel}
        </button>
      </div>
    </div>
  );
}

function reasonLabel(state: Opened["deliverable"]["state"]): string {
  if (state === "REJECTED") return t.rejected;
  return state === "WITHDRAWN" ? t.withdrawn : t.returned;
}
