import { answerOf, api } from "../../api/client.ts";
import { fieldText } from "../../text/zh-cn.field.ts";
import { useAct } from "../data/act.ts";
import { timeOf } from "../data/clock.ts";
import { useLoad } from "../data/load.ts";
import { Refused, Waiting } from "../part/page.tsx";
import { deviceOf } from "./device.ts";

const t = fieldText.account;

/** The devices on which the account is signed in; any but this one can be signed out from here. */
export function Sessions() {
  const load = useLoad("sessions", () => answerOf(api.GET("/api/sessions")));
  const { busy, problem, run } = useAct();
  const end = (id: string) =>
    run(async () => {
      await answerOf(api.DELETE("/api/sessions/{id}", { params: { path: { id } } }));
      load.again();
    });
  return (
    <section className="sheet" id="sessions" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t.sessions}</h2>
      {load.value ? null : <Waiting load={load} again={load.again} />}
      <ul className="lines">
        {load.value?.items.map((one) => (
          <li key={one.id}>
            <span>
              <b>{deviceOf(one.userAgent) ?? t.unknownDevice}</b>
              <span className="small block">{t.seen(timeOf(one.lastSeenAt))}</span>
            </span>
            {one.current ? (
              <span className="state-tag state-green">{t.current}</span>
            ) : (
              <button type="button" className="button" disabled={busy} onClick={() => end(one.id)}>
                {t.end}
              </button>
            )}
          </li>
        ))}
      </ul>
      {problem ? <Refused problem={problem} /> : null}
    </section>
  );
}
