import type { OpinionLink, OpinionRow } from "@guanhu/core/opinion/shape";
import { Button, Modal } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { formatTime } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { CopyCode } from "../part/copy-code.tsx";
import { ProblemNote } from "../part/problem-note.tsx";

const c = t.opinion;

interface Props {
  opinion: OpinionRow;
  onDone(): void;
  onClose(): void;
}

/** Makes a one-time link for a family and shows it, this once. */
export function LinkDialog({ opinion, onDone, onClose }: Props) {
  const [link, setLink] = useState<OpinionLink>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  async function make() {
    setBusy(true);
    setProblem(undefined);
    try {
      setLink(await answerOf(api.POST("/api/opinions/{id}/link", { params: { path: { id: opinion.id } } })));
      onDone();
    } catch (thrown) {
      setProblem(thrown);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={c.linkTitle(opinion.label)}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        link ? (
          <Button type="primary" onClick={onClose}>
            {t.part.done}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t.part.cancel}</Button>
            <Button type="primary" loading={busy} onClick={() => void make()}>
              {c.link}
            </Button>
          </>
        )
      }
    >
      <p>{c.linkText}</p>
      {problem ? <ProblemNote problem={problem} /> : null}
      {link ? (
        <>
          <p className="secret hash">
            <CopyCode text={location.origin + link.path} label={c.link} />
          </p>
          <p className="quiet">{c.linkUntil(formatTime(link.expiresAt))}</p>
        </>
      ) : null}
    </Modal>
  );
}
