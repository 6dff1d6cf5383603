import { Alert, Modal } from "antd";
import { useState } from "react";
import { answerOf, api } from "../../api/client.ts";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { t } from "../../text/zh-cn.desk.ts";
import { CopyCode } from "../part/copy-code.tsx";
import { ProblemNote } from "../part/problem-note.tsx";
import type { Member } from "./people.query.ts";

const p = t.people;

/** Gives somebody a one-time password: the old one, the authenticator and all sign-ins end with it. */
export function InitialPasswordDialog({ person, onClose }: { person: Member; onClose(): void }) {
  const [password, setPassword] = useState<string>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);

  async function make() {
    setBusy(true);
    setProblem(undefined);
    try {
      const call = api.POST("/api/persons/{id}/initial-password", { params: { path: { id: person.id } } });
      setPassword((await answerOf(call)).password);
    } catch (thrown) {
      setProblem(toProblem(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={p.initialPasswordOf(person.name)}
      okText={password ? t.part.done : p.initialPasswordMake}
      confirmLoading={busy}
      onOk={() => (password ? onClose() : void make())}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {problem ? <ProblemNote problem={problem} /> : null}
      {password ? <InitialPassword name={person.name} password={password} /> : <p>{p.initialPasswordText}</p>}
    </Modal>
  );
}

/** The password, shown this once. */
export function InitialPassword({ name, password }: { name: string; password: string }) {
  return (
    <Alert
      type="success"
      showIcon
      title={p.initialPasswordFor(name)}
      description={
        <>
          <p className="secret">
            <CopyCode text={password} label={p.initialPassword} />
          </p>
          <p>{p.initialPasswordOnce}</p>
        </>
      }
    />
  );
}
