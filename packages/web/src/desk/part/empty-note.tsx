import { Empty } from "antd";
import type { ReactNode } from "react";

/** There is nothing here: says so, and what one can do. */
export function EmptyNote({ text, help, action }: { text: string; help?: string; action?: ReactNode }) {
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <p className="empty-text">{text}</p>
          {help ? <p className="quiet">{help}</p> : null}
        </>
      }
    >
      {action}
    </Empty>
  );
}
