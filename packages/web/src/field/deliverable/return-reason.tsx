import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { fieldText } from "../../text/zh-cn.field.ts";
import { useAct } from "../data/act.ts";
import { Refused } from "../part/page.tsx";

const t = fieldText.child;

/** Why a deliverable came back; it is sealed with the report, so it is read when it is asked for. */
export function ReturnReason({ id }: { id: string }) {
  const [reason, setReason] = useState<string>();
  const { busy, problem, run } = useAct();
  const show = () =>
    run(async () => {
      const page = await answerOf(api.GET("/api/deliverables/{id}", { params: { path: { id } } }));
      setReason(page.reason ?? t.noReason);
    });

  if (reason !== undefined) {
    return (
      <p className="reason" role="status">
        {t.reasonIs}
        {reason}
      </p>
    );
  }
  return (
    <>
      <button type="button" className="quiet" onClick={show} disabled={busy}>
        {busy ? fieldText.page.loading : t.reason}
      </button>
      {problem ? <Refused problem={problem} /> : null}
    </>
  );
}
