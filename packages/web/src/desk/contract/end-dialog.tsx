import type { Cover } from "@guanhu/core/placement/shape";
import { useQueryClient } from "@tanstack/react-query";
import { App, DatePicker } from "antd";
import dayjs from "dayjs";
import { useId, useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { today } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ReasonDialog } from "../part/reason-dialog.tsx";

const c = t.cover;

/** Ends a placement with its last day: the organization's access to the child ends with that day. */
export function EndDialog({ cover, onClose }: { cover: Cover; onClose(): void }) {
  const [lastDay, setLastDay] = useState(today());
  const client = useQueryClient();
  const { message } = App.useApp();
  const id = useId();
  const { childId, contractId, version } = cover;
  const refresh = () => client.invalidateQueries({ queryKey: ["contract", contractId] });

  async function end(reason: string) {
    await answerOf(
      api.POST("/api/placements/end", { body: { childId, contractId, version, lastDay, reason } }),
    );
    void message.success(c.ended(cover.label, lastDay));
    onClose();
    await refresh();
    void client.invalidateQueries({ queryKey: ["child", childId] });
  }

  return (
    <ReasonDialog
      title={c.endTitle(cover.label)}
      text={c.endText(t.part.period(cover.from, cover.to))}
      okText={c.end}
      danger
      reason={{ least: 2, most: 200, keep: `${contractId}.${childId}.end` }}
      okDisabled={!lastDay}
      onOk={end}
      onRefused={() => void refresh()}
      onClose={onClose}
    >
      <div className="stacked-field">
        <label htmlFor={id}>{c.lastDay}</label>
        <DatePicker
          id={id}
          value={lastDay ? dayjs(lastDay) : null}
          onChange={(date) => setLastDay(date?.format("YYYY-MM-DD") ?? "")}
          minDate={dayjs(cover.from)}
          maxDate={dayjs(cover.to)}
        />
      </div>
    </ReasonDialog>
  );
}
