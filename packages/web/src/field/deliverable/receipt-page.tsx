import type { Receipt } from "@guanhu/core/deliverable/shape";
import { useState } from "react";
import { deliverableState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { fieldText } from "../../text/zh-cn.field.ts";
import { timeOf } from "../data/clock.ts";
import { Page } from "../part/page.tsx";
import { Link } from "../route/router.tsx";

const t = fieldText.receipt;

/** Proof that a deliverable is recorded. */
export function ReceiptPage({ receipt }: { receipt: Omit<Receipt, "version" | "edition"> }) {
  return (
    <Page title={t.title}>
      <section className="sheet receipt">
        <p className="small">{t.number}</p>
        <p className="receipt-number code">{receipt.receiptNo}</p>
        <CopyButton text={receipt.receiptNo} />
        <dl className="pairs">
          <div>
            <dt>{t.time}</dt>
            <dd>{timeOf(receipt.submittedAt)}</dd>
          </div>
          <div>
            <dt>{t.state}</dt>
            <dd>
              <StateTag state={deliverableState(receipt.state)} />
            </dd>
          </div>
        </dl>
        {receipt.flags.length > 0 ? (
          <>
            <h2>{t.flags}</h2>
            <ul>
              {receipt.flags.map((flag) => (
                <li key={flag}>{fieldText.flags[flag] ?? flag}</li>
              ))}
            </ul>
          </>
        ) : (
          <p className="small">{t.noFlags}</p>
        )}
        <p className="small">{t.note}</p>
      </section>
      <Link className="button is-main is-wide" to={{ page: "children" }}>
        {fieldText.page.home}
      </Link>
      <Link className="button is-wide" to={{ page: "deliverable", id: receipt.id }}>
        {t.open}
      </Link>
    </Page>
  );
}

function CopyButton({ text }: { text: string }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
  };
  return (
    <button type="button" className="button" onClick={() => void copy().catch(() => setDone(false))}>
      <span aria-live="polite">{done ? fieldText.page.copied : fieldText.page.copy}</span>
    </button>
  );
}
