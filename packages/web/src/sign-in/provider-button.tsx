import { safeBack } from "../shared/address.ts";
import { zhCn } from "../text/zh-cn.ts";

const t = zhCn.signIn;

/** The way by the province's identity provider. */
export function ProviderButton({ back, only }: { back: string | null; only: boolean }) {
  const target = safeBack(back);
  const query = target ? `?${new URLSearchParams({ back: target })}` : "";
  return (
    <>
      {only ? null : <p className="light-or">{t.or}</p>}
      <a className={only ? "light-submit" : "light-other"} href={`/api/oidc/start${query}`}>
        {t.provider}
      </a>
    </>
  );
}
