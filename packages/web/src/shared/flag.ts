import { zhCn } from "../text/zh-cn.ts";

/** What a quality flag says; its code where there is no text for it. */
export function flagLabel(code: string): string {
  const labels: Readonly<Record<string, string>> = zhCn.flag;
  return labels[code] ?? code;
}
