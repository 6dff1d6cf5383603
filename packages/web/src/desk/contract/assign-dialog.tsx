import type { Cover } from "@guanhu/core/placement/shape";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Select } from "antd";
import { useId, useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { today } from "../../shared/format.ts";
import { clearanceState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ProblemNote } from "../part/problem-note.tsx";
import { ReasonDialog } from "../part/reason-dialog.tsx";
import { peopleQuery } from "../people/people.query.ts";
import { fieldWorkers } from "../people/worker.ts";

const c = t.cover;

interface Props {
  contractId: string;
  covers: readonly Cover[];
  onDone(): void;
  onClose(): void;
}

/** Hands children to a caseworker or volunteer; who has no valid clearance stands there, but cannot be chosen. */
export function AssignDialog({ contractId, covers, onDone, onClose }: Props) {
  const people = useQuery(peopleQuery());
  const [workerId, setWorkerId] = useState<string>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const id = useId();
  const on = today();
  const workers = fieldWorkers(people.data ?? [], on);
  const chosen = workers.find((one) => one.person.id === workerId)?.person;

  async function assign() {
    if (!workerId) return;
    const childIds = covers.map((cover) => cover.childId);
    await answerOf(api.POST("/api/placements/assign", { body: { contractId, childIds, workerId } }));
    void message.success(c.assigned(covers.length, chosen?.name ?? ""));
    onDone();
    onClose();
    await client.invalidateQueries({ queryKey: ["contract", contractId] });
    void client.invalidateQueries({ queryKey: ["todo"] });
  }

  return (
    <ReasonDialog
      title={c.assignTitle(covers.length)}
      text={covers.map((cover) => cover.label).join(t.part.comma)}
      okText={c.assign}
      okDisabled={!workerId}
      onOk={assign}
      onClose={onClose}
    >
      {people.error ? <ProblemNote problem={people.error} onRetry={() => void people.refetch()} /> : null}
      <div className="stacked-field">
        <label htmlFor={id}>{c.worker}</label>
        <Select
          id={id}
          value={workerId}
          onChange={setWorkerId}
          loading={people.isPending}
          placeholder={c.chooseWorker}
          showSearch={{ optionFilterProp: "label" }}
          notFoundContent={people.isPending ? t.app.loading : c.noWorkers}
          options={workers.map(({ person, roles, cleared }) => ({
            value: person.id,
            label: cleared
              ? c.workerOption(person.name, roles)
              : c.workerBlocked(person.name, clearanceState(person, on).label),
            disabled: !cleared,
          }))}
        />
      </div>
    </ReasonDialog>
  );
}
