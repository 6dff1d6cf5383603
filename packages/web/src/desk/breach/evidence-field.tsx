import type { ContractPage } from "@guanhu/core/contract/shape";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import { deliverableState } from "../../shared/state.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { rowsQuery } from "../deliverable/deliverable.query.ts";
import { ProblemNote } from "../part/problem-note.tsx";

const c = t.breach;
const MOST = 50;

interface Props {
  id?: string;
  value?: string[];
  onChange?(value: string[]): void;
  contract: ContractPage["contract"];
}

/** Picks deliverables of a contract as evidence, line by line; what was picked of other lines stays. */
export function EvidenceField({ id, value = [], onChange, contract }: Props) {
  const [itemId, setItemId] = useState(contract.items[0]?.id ?? "");
  const found = useInfiniteQuery(rowsQuery(contract.id, itemId));
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const elsewhere = value.filter((one) => !rows.some((row) => row.id === one));
  return (
    <>
      {contract.items.length > 1 ? (
        <Select
          aria-label={c.chooseItem}
          className="is-full evidence-item"
          value={itemId}
          onChange={setItemId}
          options={contract.items.map((item) => ({ value: item.id, label: item.name }))}
        />
      ) : null}
      {found.error ? <ProblemNote problem={found.error} onRetry={() => void found.refetch()} /> : null}
      <Select
        {...(id ? { id } : {})}
        mode="multiple"
        className="is-full"
        aria-label={c.chooseEvidence}
        placeholder={c.chooseEvidence}
        loading={found.isPending}
        notFoundContent={found.isPending ? t.app.loading : c.noEvidence}
        value={value}
        maxCount={MOST}
        onChange={(next) => onChange?.(next)}
        showSearch={{ optionFilterProp: "label" }}
        options={[
          ...rows.map((row) => ({
            value: row.id,
            label: c.evidenceOption(row.onDate, row.label, row.authorName, deliverableState(row.state).label),
          })),
          ...elsewhere.map((one, nth) => ({ value: one, label: c.deliverable(nth + 1) })),
        ]}
      />
      {found.hasNextPage ? (
        <Button
          type="link"
          size="small"
          loading={found.isFetching}
          onClick={() => void found.fetchNextPage()}
        >
          {t.part.more}
        </Button>
      ) : null}
    </>
  );
}
