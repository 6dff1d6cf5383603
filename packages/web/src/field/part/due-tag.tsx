import { StateTag } from "../../shared/state-tag.tsx";
import { fieldText } from "../../text/zh-cn.field.ts";
import { zhCn } from "../../text/zh-cn.ts";
import { daysFrom } from "../data/clock.ts";
import type { Due } from "../data/cover.ts";

const t = fieldText.children;
// As `dueState` of the desk, whose shapes would bring zod into the first view.
const tones = { fine: "green", soon: "orange", overdue: "red", ended: "grey" } as const;

/** Whether the next visit is due, as everywhere. */
export function DueTag({ due }: { due: Due }) {
  return <StateTag state={{ label: zhCn.state.due[due], tone: tones[due] }} />;
}

/** `2026-02-14（逾期 3 天）` */
export function dueText(date: string, day: string): string {
  const left = daysFrom(day, date);
  const words = left < 0 ? t.late(-left) : left === 0 ? t.today : t.left(left);
  return `${date}（${words}）`;
}
