import {
  AuditOutlined,
  CheckSquareOutlined,
  FileProtectOutlined,
  FormOutlined,
  HomeOutlined,
  IdcardOutlined,
  SafetyOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import type { Me } from "@guanhu/core/session/shape";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { type NavItem, navOf } from "./nav.ts";

const icons: Record<NavItem["icon"], ReactNode> = {
  todo: <HomeOutlined aria-hidden />,
  queue: <CheckSquareOutlined aria-hidden />,
  contract: <FileProtectOutlined aria-hidden />,
  child: <TeamOutlined aria-hidden />,
  people: <IdcardOutlined aria-hidden />,
  audit: <AuditOutlined aria-hidden />,
  account: <SafetyOutlined aria-hidden />,
};

/** Where one can go. While the second factor is due, only to one's account. */
export function SideNav({ me, open }: { me: Me; open: boolean }) {
  const items = navOf(me).filter((item) => me.pending.length === 0 || item.to === "/account");
  return (
    <nav id="side-nav" className={open ? "side-nav is-open" : "side-nav"} aria-label={t.frame.nav}>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to} activeOptions={{ exact: item.to === "/", includeSearch: false }}>
              {icons[item.icon]}
              {item.label}
            </Link>
          </li>
        ))}
        {may(me, "deliverable.record") ? (
          <li>
            <a href="/field/">
              <FormOutlined aria-hidden />
              {t.nav.field}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
