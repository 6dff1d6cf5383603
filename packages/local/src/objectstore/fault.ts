const statuses = {
  AccessDenied: 403,
  AccessForbidden: 403,
  AuthorizationHeaderMalformed: 400,
  AuthorizationQueryParametersError: 400,
  BadDigest: 400,
  EntityTooLarge: 400,
  EntityTooSmall: 400,
  IncompleteBody: 400,
  InternalError: 500,
  InvalidAccessKeyId: 403,
  InvalidArgument: 400,
  InvalidDigest: 400,
  InvalidPolicyDocument: 400,
  InvalidRange: 416,
  InvalidRequest: 400,
  InvalidToken: 400,
  InvalidURI: 400,
  KeyTooLongError: 400,
  MalformedPOSTRequest: 400,
  MaxPostPreDataLengthExceeded: 400,
  MetadataTooLarge: 400,
  MissingContentLength: 411,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  NotImplemented: 501,
  PreconditionFailed: 412,
  RequestTimeTooSkewed: 403,
  SignatureDoesNotMatch: 403,
  XAmzContentSHA256Mismatch: 400,
} as const;

export type FaultCode = keyof typeof statuses;

/** A refusal in the words of S3: code, status and an English message, as the SDKs expect them. */
export class S3Fault extends Error {
  readonly code: FaultCode;
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(code: FaultCode, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.name = "S3Fault";
    this.code = code;
    this.status = statuses[code];
    this.headers = headers;
  }
}

/** Makes the refusal; throw what it returns. */
export function fault(code: FaultCode, message: string, headers?: Record<string, string>): S3Fault {
  return new S3Fault(code, message, headers);
}

export function faultXml(refusal: S3Fault, resource: string, requestId: string): string {
  return xml("Error", {
    Code: refusal.code,
    Message: refusal.message,
    Resource: resource,
    RequestId: requestId,
  });
}

/** One flat XML document. */
export function xml(root: string, values: Record<string, string>): string {
  const inner = Object.entries(values).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>${inner.join("")}</${root}>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  // XML 1.0 has no way to write control characters other than tab and line ends.
  return text.replace(/[^\P{Cc}\t\n\r]/gu, "\ufffd").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
