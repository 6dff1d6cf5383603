import { t } from "../../text/zh-cn.desk.ts";
import { PageHead } from "../part/page-head.tsx";

/** The page is not for this role. */
export function NoAccessPage() {
  return (
    <>
      <PageHead title={t.frame.noAccess} />
      <p>{t.frame.noAccessText}</p>
    </>
  );
}
