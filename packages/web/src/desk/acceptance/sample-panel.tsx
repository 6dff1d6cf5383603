import { formatTime } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { CopyCode } from "../part/copy-code.tsx";
import { Facts } from "../part/facts.tsx";
import { Panel } from "../part/panel.tsx";
import type { AcceptanceRow } from "./acceptance.query.ts";

const c = t.acceptance;

/** How the families that are asked were drawn, so that anyone can draw the same. */
export function SamplePanel({ acceptance: { sample } }: { acceptance: AcceptanceRow }) {
  if (!sample) {
    return (
      <Panel title={c.sample}>
        <p className="quiet">{c.notDrawn}</p>
      </Panel>
    );
  }
  return (
    <Panel title={c.sample}>
      <Facts
        items={[
          { label: c.families, value: c.households(sample.families) },
          { label: c.drawn, value: c.households(sample.size) },
          { label: c.required, value: c.households(sample.required) },
          { label: c.drawnAt, value: formatTime(sample.drawnAt) },
          { label: c.seed, value: <Code text={sample.seed} label={c.seed} /> },
          { label: c.listHash, value: <Code text={sample.listHash} label={c.listHash} /> },
        ]}
      />
      <details className="print-hidden">
        <summary>{c.recompute}</summary>
        <ol className="step-list">
          {c.recomputeSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </Panel>
  );
}

/** Short on the screen, where it can be copied; whole on paper. */
function Code({ text, label }: { text: string; label: string }) {
  return (
    <>
      <span className="print-hidden">
        <CopyCode text={text} label={label} short />
      </span>
      <code className="print-only hash">{text}</code>
    </>
  );
}
