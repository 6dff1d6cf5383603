import type { ReactNode } from "react";

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Short facts in a grid: name and value. What has no value is left out. */
export function Facts({ items }: { items: readonly (Fact | undefined)[] }) {
  return (
    <dl className="facts">
      {items.map((item) =>
        item?.value === undefined || item.value === "" ? null : (
          <div key={item.label}>
            <dt>{item.label}</dt>
            <dd>{item.value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
