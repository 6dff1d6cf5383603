import type { Me } from "@guanhu/core/session/shape";
import { Button } from "antd";
import { useState } from "react";
import { t } from "../../text/zh-cn.desk.ts";
import { Panel } from "../part/panel.tsx";
import { ConfirmFactor } from "./confirm-factor.tsx";
import { ProveForm } from "./prove-form.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { enrol, renewCodes } from "./second-factor.call.ts";

const a = t.account;

type Stage =
  | { is: "rest" }
  | { is: "prove"; goal: "enrol" | "renew" }
  | { is: "confirm"; uri: string; secret: string }
  | { is: "codes"; codes: readonly string[] };

/** The authenticator: setting it up, changing it, and new recovery codes. */
export function SecondFactor({ me }: { me: Me }) {
  const due = me.pending.includes("totp");
  const [stage, setStage] = useState<Stage>(due ? { is: "prove", goal: "enrol" } : { is: "rest" });
  // Whoever came in with a code has an authenticator already.
  const has = me.amr.includes("otp") || me.amr.includes("recovery");

  return (
    <Panel title={a.factor}>
      {stage.is === "rest" ? (
        <>
          <p className="quiet">{has ? a.factorOn : a.factorOff}</p>
          <div className="button-row">
            <Button onClick={() => setStage({ is: "prove", goal: "enrol" })}>
              {has ? a.changeFactor : a.setUp}
            </Button>
            {has ? (
              <Button onClick={() => setStage({ is: "prove", goal: "renew" })}>{a.renewCodes}</Button>
            ) : null}
          </div>
        </>
      ) : null}
      {stage.is === "prove" ? (
        <ProveForm
          asksCode={has}
          submit={stage.goal === "enrol" ? a.next : a.renewCodes}
          onProve={async (proof) =>
            setStage(
              stage.goal === "enrol"
                ? { is: "confirm", ...(await enrol(proof)) }
                : { is: "codes", codes: await renewCodes(proof) },
            )
          }
          onCancel={due ? undefined : () => setStage({ is: "rest" })}
        />
      ) : null}
      {stage.is === "confirm" ? (
        <ConfirmFactor
          uri={stage.uri}
          secret={stage.secret}
          onConfirmed={(codes) => setStage({ is: "codes", codes })}
        />
      ) : null}
      {stage.is === "codes" ? (
        <RecoveryCodes codes={stage.codes} onDone={() => setStage({ is: "rest" })} />
      ) : null}
    </Panel>
  );
}
