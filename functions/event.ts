import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";

const TEXT = /^text\/|[/+](json|xml)\s*(;|$)/i;

/**
 * The request of an API Gateway event (payload 2.0): the gateway joins repeated headers with commas, and hands
 * over cookies as a list and bytes as base64.
 * @throws TypeError when no request can be made of it
 */
export function requestOf(event: APIGatewayProxyEventV2): Request {
  const { domainName, http } = event.requestContext;
  const url = `https://${domainName}${event.rawPath}${event.rawQueryString ? `?${event.rawQueryString}` : ""}`;
  const headers = new Headers();
  for (const [name, value] of Object.entries(event.headers)) {
    if (value !== undefined) headers.set(name, ascii(value));
  }
  if (event.cookies?.length) headers.set("cookie", event.cookies.join("; "));
  if (!event.body) return new Request(url, { method: http.method, headers });
  const body = Buffer.from(event.body, event.isBase64Encoded ? "base64" : "utf8");
  headers.set("content-length", String(body.length));
  return new Request(url, { method: http.method, headers, body });
}

/** The answer as the gateway takes it: cookies as a list, what is no text as base64. */
export async function resultOf(response: Response): Promise<APIGatewayProxyStructuredResultV2> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (name !== "set-cookie") headers[name] = value;
  });
  const cookies = response.headers.getSetCookie();
  const type = response.headers.get("content-type");
  const isBase64Encoded = type !== null && !TEXT.test(type);
  const body = isBase64Encoded
    ? Buffer.from(await response.arrayBuffer()).toString("base64")
    : await response.text();
  return {
    statusCode: response.status,
    headers,
    body,
    isBase64Encoded,
    ...(cookies.length ? { cookies } : {}),
  };
}

// A header is a string of bytes; other signs stand percent-encoded.
function ascii(value: string): string {
  return /^[\x20-\x7e\t]*$/.test(value) ? value : encodeURIComponent(value);
}
