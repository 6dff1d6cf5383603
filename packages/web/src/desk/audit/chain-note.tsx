import { Alert } from "antd";
import { t } from "../../text/zh-cn.desk.ts";

interface Props {
  rows: number;
  broken: readonly string[];
  /** Only whole chains are judged; a page of a long one is not. */
  whole: boolean;
}

/** Whether the chain of hashes holds: that nothing was changed, left out or put in afterwards. */
export function ChainNote({ rows, broken, whole }: Props) {
  if (broken.length > 0) {
    return (
      <Alert
        type="error"
        role="alert"
        showIcon
        className="chain-note"
        title={t.audit.chainBroken(broken.length)}
        description={broken.map((key) => (
          <code key={key} className="is-block">
            {key}
          </code>
        ))}
      />
    );
  }
  return (
    <Alert
      type={whole ? "success" : "info"}
      showIcon
      className="chain-note"
      title={whole ? t.audit.chainWhole(rows) : t.audit.chainPart}
    />
  );
}
