import type { ContractClock } from "@guanhu/core/contract/agreement/shape";
import type { ContractPage } from "@guanhu/core/contract/shape";
import { Button, Tooltip } from "antd";
import { useState } from "react";
import { formatDue, today } from "../../shared/format.ts";
import { may, useMe } from "../../shared/session.ts";
import { clockState } from "../../shared/state.ts";
import { StateTag } from "../../shared/state-tag.tsx";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import { isMine } from "./contract-step.ts";
import { RecordDialog, type Recorded } from "./record-dialog.tsx";

const c = t.clock;

/** The statutory clocks of a contract; where it was published and filed is recorded here. */
export function Clocks({ page }: { page: ContractPage }) {
  const me = useMe();
  const { contract, agreement, clocks } = page;
  const [recording, setRecording] = useState<Recorded>();
  const records = contract.signedOn !== undefined && isMine(me, contract) && may(me, "contract.publish");
  return (
    <Panel
      title={c.title}
      note={c.note}
      flush
      extra={
        records ? (
          <>
            {agreement?.publication ? null : (
              <Button size="small" onClick={() => setRecording("publication")}>
                {c.publish}
              </Button>
            )}
            {agreement?.filing ? null : (
              <Button size="small" onClick={() => setRecording("filing")}>
                {c.file}
              </Button>
            )}
          </>
        ) : null
      }
    >
      <ListTable<ContractClock>
        label={c.title}
        rows={clocks}
        rowKey={(row) => row.name}
        empty={<EmptyNote text={c.none} />}
        minWidth={760}
        columns={[
          { title: c.label, key: "label", render: (row) => row.label },
          { title: c.due, key: "due", width: 210, render: (row) => <Due clock={row} /> },
          {
            title: c.done,
            key: "done",
            render: (row) => <Done clock={row} agreement={agreement} />,
          },
          { title: c.state, key: "state", render: (row) => <StateTag state={clockState(row.state)} /> },
          { title: c.basis, key: "basis", render: (row) => <span className="quiet">{row.basis}</span> },
        ]}
      />
      {recording ? (
        <RecordDialog contract={contract} record={recording} onClose={() => setRecording(undefined)} />
      ) : null}
    </Panel>
  );
}

function Due({ clock: { due, provisional, state } }: { clock: ContractClock }) {
  const open = state === "running" || state === "overdue";
  return (
    <>
      <span className={state === "overdue" ? "wait-red" : undefined}>
        {due} {open ? formatDue(due, today()) : null}
      </span>
      {provisional ? (
        <Tooltip title={c.provisionalWhy}>
          {" "}
          <span className="wait-orange" title={c.provisionalWhy}>
            {c.provisional}
          </span>
        </Tooltip>
      ) : null}
    </>
  );
}

function Done({ clock, agreement }: { clock: ContractClock; agreement: ContractPage["agreement"] }) {
  if (!clock.doneOn) return t.format.none;
  const { publication, filing } = agreement ?? {};
  const where = {
    sign: undefined,
    publish: publication ? c.publicationOf(publication.medium, publication.number) : undefined,
    file: filing ? c.publicationOf(filing.office, filing.number) : undefined,
  }[clock.name];
  return (
    <>
      {clock.doneOn}
      {where ? <small className="quiet is-block">{where}</small> : null}
    </>
  );
}
