import { DownloadOutlined } from "@ant-design/icons";
import type { ContractPage } from "@guanhu/core/contract/shape";
import { App, Button } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { today } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { isMine } from "../contract/contract-step.ts";
import { ActionButton } from "../part/action-button.tsx";
import { Panel } from "../part/panel.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import { ReasonDialog } from "../part/reason-dialog.tsx";
import { keptUntil } from "./kept.ts";

const c = t.file;

/** The procurement file of a contract: taken out whole, every time with a row in the audit. */
export function FilePanel({ page: { contract } }: { page: ContractPage }) {
  const me = useMe();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const [releasing, setReleasing] = useState(false);
  const until = keptUntil(contract);
  const params = { path: { id: contract.id } };

  async function download() {
    setBusy(true);
    setProblem(undefined);
    try {
      const zip: Blob = await answerOf(
        api.GET("/api/contracts/{id}/procurement-file", { params, parseAs: "blob" }),
      );
      save(zip, c.name(contract.contractNo));
      void message.success(c.downloaded);
    } catch (thrown) {
      setProblem(toProblem(thrown));
    } finally {
      setBusy(false);
    }
  }

  async function release() {
    await answerOf(api.DELETE("/api/contracts/{id}/procurement-file", { params }));
    void message.success(c.released);
    setReleasing(false);
  }

  return (
    <Panel
      title={c.title}
      extra={
        <>
          {until && isMine(me, contract) && may(me, "procurementFile.release") ? (
            <ActionButton
              size="small"
              reason={today() <= until ? c.releaseNotYet(until) : undefined}
              onClick={() => setReleasing(true)}
            >
              {c.release}
            </ActionButton>
          ) : null}
          <Button size="small" icon={<DownloadOutlined />} loading={busy} onClick={() => void download()}>
            {c.download}
          </Button>
        </>
      }
    >
      {problem ? <ProblemNote problem={problem} /> : null}
      <p>{c.text}</p>
      <p className="quiet">{until ? c.keptUntil(until) : c.keptFrom}</p>
      {releasing ? (
        <ReasonDialog
          title={c.releaseTitle}
          text={c.releaseText}
          okText={c.release}
          danger
          onOk={release}
          onClose={() => setReleasing(false)}
        />
      ) : null}
    </Panel>
  );
}

function save(content: Blob, name: string) {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}
