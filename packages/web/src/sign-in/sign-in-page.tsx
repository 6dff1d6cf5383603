import { useEffect } from "react";
import { afterSignIn } from "../shared/address.ts";
import { refusalText } from "../shared/refusal.ts";
import { keep, type Me } from "../shared/session.ts";
import { zhCn } from "../text/zh-cn.ts";
import { LightPage } from "./light-page.tsx";
import { PasswordForm } from "./password-form.tsx";
import { ProviderButton } from "./provider-button.tsx";
import { useWays } from "./ways.ts";

const t = zhCn.signIn;

/** Sign-in of everybody: desk and field pages share it. */
export function SignInPage() {
  const query = new URLSearchParams(location.search);
  const back = query.get("back");
  const ways = useWays();

  useEffect(() => {
    document.title = `${t.title} · ${zhCn.app.name}`;
  }, []);

  return (
    <LightPage title={t.title}>
      <Cause cause={query.get("cause")} problem={query.get("problem")} />
      {ways.password ? <PasswordForm onSignedIn={(me) => enter(me, back)} /> : null}
      {ways.oidc ? <ProviderButton back={back} only={!ways.password} /> : null}
      <p>
        <a href="/public">{t.publicSite}</a>
      </p>
    </LightPage>
  );
}

function Cause({ cause, problem }: { cause: string | null; problem: string | null }) {
  const refused = refusalText(problem);
  if (refused) {
    return (
      <p className="light-note is-bad" role="alert">
        {refused}
      </p>
    );
  }
  if (cause !== "over" && cause !== "out") return null;
  return (
    <p className="light-note" role="status">
      {cause === "over" ? t.again : t.signedOut}
    </p>
  );
}

/** Goes where the person wanted to go; a new password first, where one is due. */
function enter(me: Me, back: string | null) {
  keep(me);
  const target = afterSignIn(me.roles, back);
  const first = me.pending.includes("password")
    ? `/password?${new URLSearchParams({ back: target })}`
    : target;
  location.assign(first);
}
