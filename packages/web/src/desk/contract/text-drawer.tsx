import { PrinterOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Drawer, Skeleton } from "antd";
import { t } from "../../text/zh-cn.desk.ts";
import { CopyCode } from "../part/copy-code.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { contractTextQuery } from "./contract.query.ts";
import { linesOfText } from "./text.ts";

const c = t.paper;

/** The text of a contract as both sides sign it, with its hash. */
export function TextDrawer({ contractId, onClose }: { contractId: string; onClose(): void }) {
  const found = useQuery(contractTextQuery(contractId));
  return (
    <Drawer
      open
      size={760}
      title={c.drawer}
      onClose={onClose}
      extra={
        <Button icon={<PrinterOutlined />} disabled={!found.data} onClick={() => print()}>
          {c.print}
        </Button>
      }
    >
      {found.error ? (
        <ProblemNote problem={found.error} onRetry={() => void found.refetch()} />
      ) : found.data ? (
        <>
          <ContractText text={found.data.text} />
          <p className="quiet hash">
            {c.hash} <CopyCode text={found.data.hash} label={c.hash} />
          </p>
          <p className="quiet">{c.hashNote}</p>
        </>
      ) : (
        <Skeleton active paragraph={{ rows: 10 }} />
      )}
    </Drawer>
  );
}

/** The same text on the page itself, for the printer only: a drawer does not print over several sheets. */
export function PrintedText({ contractId }: { contractId: string }) {
  const found = useQuery(contractTextQuery(contractId));
  if (!found.data) return null;
  return (
    <section className="print-only contract-text-print" aria-hidden="true">
      <ContractText text={found.data.text} />
      <p className="hash">
        {c.hash} <code>{found.data.hash}</code>
      </p>
    </section>
  );
}

function ContractText({ text }: { text: string }) {
  return (
    <div className="contract-text">
      {linesOfText(text).map(({ key, kind, line }) => (
        <p key={key} className={kind === "plain" ? undefined : `is-${kind}`}>
          {line}
        </p>
      ))}
    </div>
  );
}
