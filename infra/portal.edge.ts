import { portalFile } from "@guanhu/web/serve";
import { ADDRESS_HEADER } from "../functions/edge.ts";

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
