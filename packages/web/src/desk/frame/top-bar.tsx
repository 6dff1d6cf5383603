import { DownOutlined, LogoutOutlined, MenuOutlined, SafetyOutlined } from "@ant-design/icons";
import { roles } from "@guanhu/core/actor";
import type { Me } from "@guanhu/core/session/shape";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { signInAddress } from "../../shared/address.ts";
import { signOut } from "../../shared/session.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { useUnit } from "./unit.ts";

interface Props {
  me: Me;
  navOpen: boolean;
  onToggleNav(): void;
}

/** The product, the unit, and whose session this is. */
export function TopBar({ me, navOpen, onToggleNav }: Props) {
  const unit = useUnit(me);
  const navigate = useNavigate();

  async function leave() {
    await signOut();
    location.assign(signInAddress("/", "out"));
  }

  return (
    <header className="top-bar">
      <button
        type="button"
        className="top-menu"
        aria-expanded={navOpen}
        aria-controls="side-nav"
        onClick={onToggleNav}
      >
        <MenuOutlined aria-hidden />
        <span className="visually-hidden">{t.frame.menu}</span>
      </button>
      <Link to="/" className="top-brand" aria-label={t.frame.home}>
        <img src="/icon.svg" alt="" width="24" height="24" />
        <strong>{t.app.name}</strong>
      </Link>
      <span className="top-unit">{unit}</span>
      <Dropdown
        trigger={["click"]}
        menu={{
          items: [
            { key: "account", icon: <SafetyOutlined />, label: t.nav.account },
            { type: "divider" },
            { key: "leave", icon: <LogoutOutlined />, label: t.frame.signOut },
          ],
          onClick: ({ key }) => (key === "leave" ? void leave() : void navigate({ to: "/account" })),
        }}
      >
        <Button type="text" className="top-person">
          <span>
            {me.name}
            <small>{me.roles.map((role) => roles[role]).join(t.part.comma)}</small>
          </span>
          <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
    </header>
  );
}
