import {
  AuditOutlined,
  BookOutlined,
  CheckSquareOutlined,
  FileAddOutlined,
  FileProtectOutlined,
  FormOutlined,
  FundOutlined,
  HomeOutlined,
  IdcardOutlined,
  NotificationOutlined,
  PayCircleOutlined,
  ProfileOutlined,
  SafetyOutlined,
  SolutionOutlined,
  StarOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import type { Me } from "@guanhu/core/session/shape";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { may } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { type NavItem, navGroups, navOf } from "./nav.ts";

const icons: Record<NavItem["icon"], ReactNode> = {
  todo: <HomeOutlined aria-hidden />,
  need: <FileAddOutlined aria-hidden />,
  project: <ProfileOutlined aria-hidden />,
  tender: <NotificationOutlined aria-hidden />,
  review: <StarOutlined aria-hidden />,
  budget: <FundOutlined aria-hidden />,
  catalogue: <BookOutlined aria-hidden />,
  queue: <CheckSquareOutlined aria-hidden />,
  contract: <FileProtectOutlined aria-hidden />,
  acceptance: <SolutionOutlined aria-hidden />,
  payment: <PayCircleOutlined aria-hidden />,
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
      <div className="side-nav-groups">
        {navGroups(items).map((group) => (
          <section key={group.name} aria-label={t.navGroup[group.name]}>
            {group.name === "own" ? null : <h2>{t.navGroup[group.name]}</h2>}
            <ul>
              {group.items.map((item) => (
                <li key={item.to}>
                  <Link to={item.to} activeOptions={{ exact: item.to === "/", includeSearch: false }}>
                    {icons[item.icon]}
                    {item.label}
                  </Link>
                </li>
              ))}
              {group.name === "own" && may(me, "deliverable.record") ? (
                <li>
                  <a href="/field/">
                    <FormOutlined aria-hidden />
                    {t.nav.field}
                  </a>
                </li>
              ) : null}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
