import { CopyOutlined } from "@ant-design/icons";
import { App, Button } from "antd";
import { t } from "../../text/zh-cn.desk.ts";

/** An id in a monospaced face that can be copied. */
export function CopyCode({ text, label, short = false }: { text: string; label: string; short?: boolean }) {
  const { message } = App.useApp();
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      void message.success(t.part.copied);
    } catch {
      void message.warning(t.part.copyFailed);
    }
  }
  return (
    <span className="copy-code">
      <code title={text}>{short ? `…${text.slice(-6)}` : text}</code>
      <Button
        type="text"
        size="small"
        icon={<CopyOutlined />}
        aria-label={t.part.copy(label)}
        onClick={() => void copy()}
      />
    </span>
  );
}
