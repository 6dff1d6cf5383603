import { EyeInvisibleOutlined, EyeOutlined } from "@ant-design/icons";
import { type ChildPersonal, relations } from "@guanhu/core/child/shape";
import { Button, Radio } from "antd";
import { useEffect, useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { Facts } from "../part/facts.tsx";
import { ProblemNote } from "../part/problem-note.tsx";

const c = t.personal;
const HIDE_AFTER = 5 * 60_000;
const purposes = ["visit", "review", "supervision", "correction"] as const;
type Purpose = (typeof purposes)[number];

/**
 * The child's personal data: shown when a purpose is chosen (个人信息保护法 6条), which the server records, and
 * hidden again after five minutes.
 */
export function Personal({ childId }: { childId: string }) {
  const [asking, setAsking] = useState(false);
  const [purpose, setPurpose] = useState<Purpose>();
  const [shown, setShown] = useState<ChildPersonal>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => setShown(undefined), HIDE_AFTER);
    return () => clearTimeout(timer);
  }, [shown]);

  async function reveal() {
    if (!purpose) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const call = api.POST("/api/children/{id}/reveal", {
        params: { path: { id: childId } },
        body: { purpose },
      });
      setShown(await answerOf(call));
      setAsking(false);
    } catch (thrown) {
      setProblem(toProblem(thrown));
    } finally {
      setBusy(false);
    }
  }

  if (shown) {
    return (
      <section className="personal" aria-label={c.title}>
        <PersonalFacts personal={shown} />
        <Button icon={<EyeInvisibleOutlined />} onClick={() => setShown(undefined)}>
          {c.hide}
        </Button>
        <span className="quiet">{c.hidesItself}</span>
      </section>
    );
  }
  if (!asking) {
    return (
      <Button icon={<EyeOutlined />} onClick={() => setAsking(true)} className="print-hidden">
        {c.show}
      </Button>
    );
  }
  return (
    <fieldset className="personal">
      <legend>{c.why}</legend>
      <Radio.Group
        value={purpose}
        onChange={(event) => setPurpose(event.target.value as Purpose)}
        options={purposes.map((one) => ({ value: one, label: c.purpose[one] }))}
      />
      <p className="quiet">{c.recorded}</p>
      {problem ? <ProblemNote problem={problem} /> : null}
      <Button type="primary" disabled={!purpose} loading={busy} onClick={() => void reveal()}>
        {c.confirm}
      </Button>
      <Button onClick={() => setAsking(false)}>{t.part.cancel}</Button>
    </fieldset>
  );
}

function PersonalFacts({ personal }: { personal: ChildPersonal }) {
  return (
    <>
      <Facts
        items={[
          { label: c.name, value: personal.name },
          {
            label: c.idNumber,
            value: personal.idNumber ? (
              <code>{personal.idNumber}</code>
            ) : (
              c.noIdReason[personal.noIdReason ?? "NOT_PROVIDED"]
            ),
          },
          { label: c.address, value: personal.address },
          { label: c.health, value: personal.health },
        ]}
      />
      <table className="plain-table">
        <caption>{c.guardians}</caption>
        <thead>
          <tr>
            <th scope="col">{c.relation}</th>
            <th scope="col">{c.name}</th>
            <th scope="col">{c.phone}</th>
            <th scope="col">{c.workPlace}</th>
            <th scope="col">{c.livesWithChild}</th>
          </tr>
        </thead>
        <tbody>
          {personal.guardians.map((guardian) => (
            <tr key={guardian.relation + guardian.name}>
              <td>{relations[guardian.relation]}</td>
              <td>{guardian.name}</td>
              <td className="code">{guardian.phone ?? t.format.none}</td>
              <td>{guardian.workPlace ?? t.format.none}</td>
              <td>{guardian.livesWithChild ? t.part.yes : t.part.no}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
