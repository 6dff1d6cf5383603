import { portalFile } from "./portal.policy.ts";

/** Header in which the CDN tells the address it saw; it replaces whatever the browser sent under this name. */
export const ADDRESS_HEADER = "x-guanhu-address";
/** Header with the secret that only the CDN and the functions know; without it the address is not believed. */
export const SECRET_HEADER = "x-guanhu-edge";

/** The CDN's function before files: turns a path of the portal's own routing into its page. */
export function pageFunction(): string {
  return `${portalFile.toString()}
function handler(event) {
  var request = event.request;
  request.uri = "/" + portalFile(request.uri);
  return request;
}`;
}

/** The CDN's function before the API. */
export function addressFunction(): string {
  return `function handler(event) {
  var request = event.request;
  request.headers["${ADDRESS_HEADER}"] = { value: event.viewer.ip };
  return request;
}`;
}
