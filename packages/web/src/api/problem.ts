/** Where in the input the fault lies, as the server names it, such as `report.content.items.school`. */
export interface FieldFault {
  path: string;
  text: string;
}

export interface ProblemBody {
  status: number;
  code: string;
  detail: string;
  requestId?: string;
  fields?: FieldFault[];
  current?: { version?: number; state?: string };
}

/**
 * What the API refused, or that it could not be reached (`network.unreachable`, status 0).
 * The message is Chinese and made for the person; show it as it is.
 */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly fields: readonly FieldFault[];
  readonly current: { version?: number; state?: string } | undefined;

  constructor(body: ProblemBody) {
    super(body.detail);
    this.name = "ApiProblem";
    this.status = body.status;
    this.code = body.code;
    this.requestId = body.requestId;
    this.fields = body.fields ?? [];
    this.current = body.current;
  }

  /** Whether sending the same again may succeed: no connection, or the server was busy. */
  get retryable(): boolean {
    return this.status === 0 || this.status >= 500 || this.code === "write.contended";
  }
}

/** Anything thrown, as a problem that can be shown. */
export function toProblem(cause: unknown): ApiProblem {
  if (cause instanceof ApiProblem) return cause;
  return new ApiProblem({
    status: 0,
    code: "portal.error",
    detail: "页面出错，请刷新后重试；已填写的内容会保留在本机。",
  });
}
