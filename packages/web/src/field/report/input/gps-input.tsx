import type { FormField } from "@guanhu/core/deliverable/kind/form";
import { valueAt } from "@guanhu/core/deliverable/kind/form";
import { useState } from "react";
import { fieldText } from "../../../text/zh-cn.field.ts";
import { Icon } from "../../part/icon.tsx";
import { useForm } from "./form-context.ts";

const t = fieldText.input;
const WAIT_MS = 20_000;
const DENIED = 1;

/** Where the phone is, asked for by a touch; the visit can be reported without it. */
export function GpsInput({ path }: { path: string }) {
  const { state, answer } = useForm();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const gps = valueAt(state.values, path) as
    | Record<"latitude" | "longitude" | "accuracyMeters", number>
    | undefined;

  function locate() {
    setBusy(true);
    setProblem(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setBusy(false);
        answer(path, {
          latitude: round(coords.latitude, 6),
          longitude: round(coords.longitude, 6),
          accuracyMeters: Math.min(100_000, Math.ceil(coords.accuracy)),
        });
      },
      (error) => {
        setBusy(false);
        setProblem(error.code === DENIED ? t.gpsDenied : t.gpsFailed);
      },
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: 0 },
    );
  }

  return (
    <fieldset className="field" id={path} tabIndex={-1}>
      <legend>
        {t.gps}
        <span className="optional">{fieldText.report.optional}</span>
      </legend>
      {gps ? (
        <p className="small" role="status">
          {t.located(`${gps.latitude}, ${gps.longitude}`, gps.accuracyMeters)}
        </p>
      ) : null}
      <div className="row">
        <button type="button" className="button" onClick={locate} disabled={busy}>
          <Icon name="place" />
          {busy ? t.locating : t.locate}
        </button>
        {gps ? (
          <button type="button" className="button" onClick={() => answer(path, undefined)}>
            {t.clear}
          </button>
        ) : null}
      </div>
      {problem ? (
        <p className="small" role="alert">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

/** The object that three device-filled fields make, when the field is the first of them. */
export function gpsPathOf(field: FormField): string | undefined {
  return field.input === "auto" && field.path.endsWith(".gps.latitude")
    ? field.path.slice(0, -".latitude".length)
    : undefined;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
