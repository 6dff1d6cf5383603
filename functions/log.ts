import { codes } from "@guanhu/core/error/text";
import { stageOf } from "./config.ts";
import type { RequestLine } from "./http/app.ts";

const NAMESPACE = "Guanhu";

type Unit = "Count" | "Milliseconds";
type Metrics = Record<string, [number, Unit]>;

/** Failed sign-ins, as the alarm counts them. */
const FAILED_SIGN_INS = new Set([
  "session.bad_credentials",
  "session.locked",
  "session.oidc_failed",
  "session.oidc_unknown_account",
]);

/** Logs one line per request: the ids it carries, and its metrics in CloudWatch's embedded metric format. */
export function requestLog(name: string): (line: RequestLine) => void {
  return (line) => writeLine(name, { ...line }, metricsOf(line));
}

/** One JSON line of a function, with its metrics (dimensions: the function and its stage). Ids, counts and names of errors only. */
export function writeLine(name: string, line: Record<string, unknown>, metrics: Metrics): void {
  const entries = Object.entries(metrics);
  const embedded = {
    Timestamp: Date.now(),
    CloudWatchMetrics: [
      {
        Namespace: NAMESPACE,
        Dimensions: [["Function", "Stage"]],
        Metrics: entries.map(([metric, [, unit]]) => ({ Name: metric, Unit: unit })),
      },
    ],
  };
  const values = Object.fromEntries(entries.map(([metric, [value]]) => [metric, value]));
  const of = { Function: name, Stage: stageOf(process.env) };
  // Not console.log: Lambda puts words before its lines, and the metrics would not be found.
  process.stdout.write(`${JSON.stringify({ ...of, ...line, ...values, _aws: embedded })}\n`);
}

function metricsOf({ ms, status, code }: RequestLine): Metrics {
  const metrics: Metrics = { Requests: [1, "Count"], Latency: [ms, "Milliseconds"] };
  if (status >= 500) metrics.Faults = [1, "Count"];
  const kind = code && Object.hasOwn(codes, code) ? codes[code as keyof typeof codes].kind : undefined;
  if (kind) metrics[`Refused${kind[0]?.toUpperCase()}${kind.slice(1)}`] = [1, "Count"];
  if (code && FAILED_SIGN_INS.has(code)) metrics.SignInFailed = [1, "Count"];
  return metrics;
}
