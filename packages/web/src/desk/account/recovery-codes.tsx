import { PrinterOutlined } from "@ant-design/icons";
import { Alert, Button, Checkbox } from "antd";
import { useState } from "react";
import { loadSession } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";

const a = t.account;

/** Recovery codes, shown this once; one goes on after saying that they are kept. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone(): void }) {
  const [keptSafe, setKeptSafe] = useState(false);

  async function done() {
    onDone();
    await loadSession();
  }

  return (
    <>
      <Alert type="success" showIcon title={a.factorIsOn} description={a.codesText} />
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="button-row">
        <Button icon={<PrinterOutlined />} onClick={() => print()}>
          {t.part.print}
        </Button>
        <Checkbox checked={keptSafe} onChange={(event) => setKeptSafe(event.target.checked)}>
          {a.codesKept}
        </Checkbox>
        <Button type="primary" disabled={!keptSafe} onClick={() => void done()}>
          {t.part.done}
        </Button>
      </div>
    </>
  );
}
