import type { PayBlock } from "@guanhu/core/payment/shape";
import { Alert } from "antd";
import { t } from "../../text/zh-cn.desk.ts";

/** Every reason for which a milestone cannot be paid now, and what to do about it. */
export function BlockList({ blocks }: { blocks: readonly PayBlock[] }) {
  return (
    <Alert
      type="warning"
      showIcon
      title={t.payment.blocksTitle}
      description={
        <ul className="block-list">
          {blocks.map((block) => (
            <li key={block.code}>{block.text}</li>
          ))}
        </ul>
      }
    />
  );
}
