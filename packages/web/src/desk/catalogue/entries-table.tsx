import { DeleteOutlined, EditOutlined } from "@ant-design/icons";
import { countings } from "@guanhu/core/catalogue/shape";
import { Button, Input } from "antd";
import type { ReactNode } from "react";
import { t } from "../../text/zh-cn.desk.ts";
import { EmptyNote } from "../part/empty-note.tsx";
import { ListTable } from "../part/list-table.tsx";
import { Panel } from "../part/panel.tsx";
import type { Entry } from "./catalogue.query.ts";

const c = t.catalogue;

interface Props {
  entries: readonly Entry[];
  text: string | undefined;
  onText(text: string | undefined): void;
  extra?: ReactNode;
  onEdit?: ((entry: Entry) => void) | undefined;
  onRemove?: ((entry: Entry) => void) | undefined;
}

/** The entries of a catalogue in the order of their codes; found by code or name. */
export function EntriesTable({ entries, text, onText, extra, onEdit, onRemove }: Props) {
  const wanted = text?.trim().toUpperCase() ?? "";
  const rows = entries
    .filter((one) => one.code.startsWith(wanted) || one.name.toUpperCase().includes(wanted))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return (
    <Panel
      title={c.entries}
      note={c.entryCount(rows.length)}
      flush
      extra={
        <>
          <Input.Search
            allowClear
            size="small"
            defaultValue={text}
            placeholder={c.search}
            aria-label={c.search}
            className="filter-text"
            onSearch={(typed) => onText(typed.trim() || undefined)}
          />
          {extra}
        </>
      }
    >
      <ListTable<Entry>
        label={c.entries}
        rows={rows}
        rowKey={(row) => row.code}
        empty={<EmptyNote text={c.noneFound} />}
        minWidth={680}
        columns={[
          { title: c.code, key: "code", width: 120, render: (row) => <code>{row.code}</code> },
          {
            title: c.entryName,
            key: "name",
            render: (row) => (row.level === 1 ? <b>{row.name}</b> : row.name),
          },
          { title: c.level, key: "level", width: 70, render: (row) => c.levelOf(row.level) },
          { title: c.kind, key: "kind", width: 110, render: (row) => c.kinds[row.kind] },
          { title: c.unit, key: "unit", width: 90, render: (row) => row.unit ?? t.format.none },
          {
            title: c.counting,
            key: "counting",
            width: 120,
            render: (row) => (row.counting ? countings[row.counting] : t.format.none),
          },
          ...(onEdit && onRemove
            ? [
                {
                  title: t.part.actions,
                  key: "actions",
                  width: 90,
                  render: (row: Entry) => (
                    <>
                      <Button
                        type="text"
                        size="small"
                        icon={<EditOutlined />}
                        aria-label={c.change(row.code)}
                        onClick={() => onEdit(row)}
                      />
                      <Button
                        type="text"
                        size="small"
                        icon={<DeleteOutlined />}
                        aria-label={c.remove(row.code)}
                        onClick={() => onRemove(row)}
                      />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
