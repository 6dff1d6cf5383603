import { fieldText } from "../../text/zh-cn.field.ts";
import type { Address } from "../route/address.ts";
import { Link } from "../route/router.tsx";
import { Icon } from "./icon.tsx";

const t = fieldText.tabs;
const tabs = ["children", "deliverables", "hours", "account"] as const;
const above: Partial<Record<Address["page"], (typeof tabs)[number]>> = {
  child: "children",
  report: "children",
  deliverable: "deliverables",
};

/** The four main pages, within reach of the thumb. */
export function TabBar({ page }: { page: Address["page"] }) {
  const current = above[page] ?? page;
  return (
    <nav className="tabs" aria-label={t.label}>
      {tabs.map((tab) => (
        <Link key={tab} to={{ page: tab }} aria-current={tab === current ? "page" : undefined}>
          <Icon name={tab} />
          {t[tab]}
        </Link>
      ))}
    </nav>
  );
}
