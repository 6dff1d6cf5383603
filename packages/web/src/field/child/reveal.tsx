import { type ChildPersonal, relations } from "@guanhu/core/child/shape";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { fieldText } from "../../text/zh-cn.field.ts";
import { useAct } from "../data/act.ts";
import { Icon } from "../part/icon.tsx";
import { Refused } from "../part/page.tsx";

const t = fieldText.child;

/** Name, address and guardians, asked for on purpose: each time leaves a record, and nothing is kept. */
export function Reveal({ childId }: { childId: string }) {
  const [person, setPerson] = useState<ChildPersonal>();
  const { busy, problem, run } = useAct();
  const show = () => run(async () => setPerson(await revealForVisit(childId)));

  if (!person) {
    return (
      <>
        <button type="button" className="button" onClick={show} disabled={busy}>
          {busy ? t.revealing : t.reveal}
        </button>
        <p className="small">{t.revealNote}</p>
        {problem ? <Refused problem={problem} /> : null}
      </>
    );
  }
  return (
    <div className="revealed">
      <dl className="pairs">
        <dt>{t.name}</dt>
        <dd>{person.name}</dd>
        <dt>{t.address}</dt>
        <dd>{person.address}</dd>
        {person.health ? (
          <>
            <dt>{t.health}</dt>
            <dd>{person.health}</dd>
          </>
        ) : null}
      </dl>
      <h2>{t.guardians}</h2>
      <ul className="lines">
        {person.guardians.map((guardian) => (
          <li key={`${guardian.relation}/${guardian.name}`}>
            <span>
              {relations[guardian.relation]} <b>{guardian.name}</b>
              {guardian.livesWithChild ? `，${t.livesWith}` : ""}
              {guardian.workPlace ? (
                <span className="small block">{t.workPlace(guardian.workPlace)}</span>
              ) : null}
            </span>
            {guardian.phone ? (
              <a
                className="button"
                href={`tel:${guardian.phone}`}
                aria-label={t.call(guardian.name, guardian.phone)}
              >
                <Icon name="phone" />
                {guardian.phone}
              </a>
            ) : (
              <span className="small">{t.noPhone}</span>
            )}
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => setPerson(undefined)}>
        {t.hide}
      </button>
    </div>
  );
}

/** A child's personal data for the purpose of a visit. */
export function revealForVisit(childId: string): Promise<ChildPersonal> {
  const params = { path: { id: childId } };
  return answerOf(api.POST("/api/children/{id}/reveal", { params, body: { purpose: "visit" } }));
}
