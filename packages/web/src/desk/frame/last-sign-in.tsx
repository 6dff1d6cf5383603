import type { Me } from "@guanhu/core/session/shape";
import { Link, useLocation } from "@tanstack/react-router";
import { Alert } from "antd";
import { useEffect, useState } from "react";
import { formatTime } from "../../shared/format.ts";
import { t } from "../../text/zh-cn.desk.ts";

const KEY = "guanhu.signInSeen";

/** Says once after signing in when and from where the account was used before (GB/T 22239-2019). */
export function LastSignIn({ me }: { me: Me }) {
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  const [seen, setSeen] = useState(() => sessionStorage.getItem(KEY) === me.signedInAt);
  const left = pathname !== first;

  useEffect(() => {
    if (left) sessionStorage.setItem(KEY, me.signedInAt);
  }, [left, me.signedInAt]);

  if (seen || left || me.pending.length > 0) return null;

  function close() {
    sessionStorage.setItem(KEY, me.signedInAt);
    setSeen(true);
  }

  const { lastSignIn } = me;
  return (
    <Alert
      type="info"
      className="last-sign-in"
      closable={{ onClose: close, "aria-label": t.frame.close }}
      title={
        lastSignIn ? (
          <>
            {t.frame.lastSignIn(formatTime(lastSignIn.at), lastSignIn.address)}{" "}
            <Link to="/account" onClick={close}>
              {t.frame.notMe}
            </Link>
          </>
        ) : (
          t.frame.firstSignIn
        )
      }
    />
  );
}
