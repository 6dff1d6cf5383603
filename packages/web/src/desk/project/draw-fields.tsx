import { Button, Form, Input } from "antd";
import { useRef } from "react";
import { t } from "../../text/zh-cn.desk.ts";
import { toInstant } from "./instant.ts";
import { TimeField } from "./time-field.tsx";

const c = t.committee;
const required = { required: true, message: t.part.required };

export interface DrawTyped {
  drawNo?: string;
  drawnAt?: string;
  listHash?: string;
}

/** The record of the draw as the domain takes it: from the finance department's pool only (条例 39 条). */
export function toDraw({ drawNo = "", drawnAt, listHash = "" }: DrawTyped) {
  return {
    pool: "FINANCE" as const,
    drawNo: drawNo.trim(),
    drawnAt: toInstant(drawnAt) ?? "",
    listHash: listHash.trim().toLowerCase(),
  };
}

/** The record of an external draw; the hash of its list can be worked out here, the file stays on this machine. */
export function DrawFields({ at }: { at: string[] }) {
  const form = Form.useFormInstance();
  const file = useRef<HTMLInputElement>(null);

  async function hash(chosen: File | undefined) {
    if (!chosen) return;
    const digest = await crypto.subtle.digest("SHA-256", await chosen.arrayBuffer());
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    form.setFieldValue([...at, "listHash"], hex);
    void form.validateFields([[...at, "listHash"]]).catch(() => undefined);
  }

  return (
    <>
      <div className="form-grid">
        <Form.Item name={[...at, "drawNo"]} label={c.drawNo} rules={[required, { min: 2, whitespace: true }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name={[...at, "drawnAt"]} label={c.drawnAt} rules={[required]}>
          <TimeField />
        </Form.Item>
      </div>
      <Form.Item
        name={[...at, "listHash"]}
        label={c.listHash}
        extra={c.listHashHelp}
        rules={[{ required: true, pattern: /^\s*[0-9a-fA-F]{64}\s*$/, message: c.listHashWrong }]}
      >
        <Input maxLength={66} autoComplete="off" spellCheck={false} />
      </Form.Item>
      {globalThis.isSecureContext ? (
        <p>
          <input
            ref={file}
            type="file"
            style={{ display: "none" }}
            aria-label={c.chooseList}
            onChange={(event) => void hash(event.target.files?.[0])}
          />
          <Button size="small" onClick={() => file.current?.click()}>
            {c.chooseList}
          </Button>
        </p>
      ) : null}
    </>
  );
}
