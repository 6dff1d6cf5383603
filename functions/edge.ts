import { createHash, timingSafeEqual } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";

/** Header in which the CDN tells the address it saw; it replaces whatever the browser sent under this name. */
export const ADDRESS_HEADER = "x-guanhu-address";
/** Header with the secret that only the CDN and the functions know. */
export const SECRET_HEADER = "x-guanhu-edge";

/**
 * Where a request comes from: what the gateway saw, or, behind the CDN, what the CDN saw; that is believed only with
 * the secret, so nobody chooses his own address by a header.
 */
export function addressOf(event: APIGatewayProxyEventV2, secret: string | undefined): string {
  const { [ADDRESS_HEADER]: told, [SECRET_HEADER]: shown } = event.headers;
  if (secret && told && shown && same(shown, secret)) return told;
  return event.requestContext.http.sourceIp;
}

function same(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => createHash("sha256").update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
