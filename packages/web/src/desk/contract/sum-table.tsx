import type { ReactNode } from "react";
import { formatMoney } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { ScrollBox } from "../part/scroll-box.tsx";

interface Props {
  label: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  sum: number;
  sumLabel?: string;
}

/** Rows whose last column is money, and what they come to. */
export function SumTable({ label, head, rows, sum, sumLabel = t.money.sum }: Props) {
  const right = (nth: number) => (nth === 0 ? undefined : "is-right number");
  return (
    <ScrollBox label={label}>
      <table className="plain-table">
        <thead>
          <tr>
            {head.map((title, nth) => (
              <th key={title} scope="col" className={right(nth)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, nth) => (
                <td key={head[nth]} className={right(nth)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={head.length - 1}>
              {sumLabel}
            </th>
            <td className="is-right number">{formatMoney(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
