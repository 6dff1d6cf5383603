import { Alert, Button } from "antd";
import { type ApiProblem, toProblem } from "../../api/problem.ts";
import { t } from "../../text/zh-cn.desk.ts";

interface Props {
  problem: unknown;
  onRetry?: (() => void) | undefined;
}

/** What was refused or went wrong, in the server's own sentence, with the number to tell the support. */
export function ProblemNote({ problem, onRetry }: Props) {
  const { message, requestId, status, fields } = toProblem(problem) satisfies ApiProblem;
  return (
    <Alert
      role="alert"
      type={status >= 500 || status === 0 ? "error" : "warning"}
      showIcon
      className="problem-note"
      title={message}
      description={
        fields.length > 0 || (requestId && status >= 500) ? (
          <>
            {fields.length > 0 ? (
              <ul>
                {fields.map((fault) => (
                  <li key={fault.path + fault.text}>{fault.text}</li>
                ))}
              </ul>
            ) : null}
            {requestId && status >= 500 ? (
              <p>
                {t.part.requestId} <code>{requestId}</code>
              </p>
            ) : null}
          </>
        ) : undefined
      }
      action={
        onRetry ? (
          <Button size="small" onClick={onRetry}>
            {t.part.retry}
          </Button>
        ) : undefined
      }
    />
  );
}
