import { portalHeaders as ownHeaders } from "@guanhu/web/serve";

/** Headers of every file of the portal; on AWS it is never served without TLS. */
export function portalHeaders(evidence: string): Record<string, string> {
  return { ...ownHeaders(evidence), "strict-transport-security": "max-age=63072000; includeSubDomains" };
}
