import type { OpinionRow } from "@guanhu/core/opinion/shape";
import { useQuery } from "@tanstack/react-query";
import { Button, Modal, Skeleton } from "antd";
import { t } from "../../text/zh-cn.desk.ts";
import { ProblemNote } from "../part/problem-note.tsx";
import { opinionQuery } from "./acceptance.query.ts";

const c = t.opinion;

/** A family's own words; opening them leaves an access row. */
export function WordsDialog({ opinion, onClose }: { opinion: OpinionRow; onClose(): void }) {
  const found = useQuery(opinionQuery(opinion.id));
  return (
    <Modal
      open
      title={c.wordsTitle(opinion.label)}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{t.frame.close}</Button>}
    >
      {found.error ? <ProblemNote problem={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton active title={false} /> : null}
      {found.data ? (
        <>
          <p className="long-text">{found.data.comment ?? t.format.none}</p>
          <p className="quiet">{c.wordsNote}</p>
        </>
      ) : null}
    </Modal>
  );
}
