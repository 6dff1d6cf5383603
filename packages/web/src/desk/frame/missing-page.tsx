import { Link } from "@tanstack/react-router";
import { t } from "../../text/zh-cn.desk.ts";
import { PageHead } from "../part/page-head.tsx";

/** There is no such address. */
export function MissingPage() {
  return (
    <>
      <PageHead title={t.frame.missing} />
      <p>
        {t.frame.missingText} <Link to="/">{t.frame.backHome}</Link>
      </p>
    </>
  );
}
