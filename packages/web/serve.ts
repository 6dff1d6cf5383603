/** What every file of the portal is served with, wherever it is served: nothing is loaded from elsewhere. */
export function portalHeaders(evidence: string): Record<string, string> {
  return {
    "content-security-policy": [
      "default-src 'self'",
      // Photos come from and go to the store of evidence.
      `img-src 'self' data: blob: ${evidence}`,
      `connect-src 'self' ${evidence}`,
      // Ant Design writes its styles into the page.
      "style-src 'self' 'unsafe-inline'",
      "frame-ancestors 'none'",
      "base-uri 'self'",
      "form-action 'self'",
    ].join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
  };
}

/** Name of the file that answers a path: a path without an ending belongs to the routing of the desk or the field pages. */
export function portalFile(path: string): string {
  const last = path.slice(path.lastIndexOf("/") + 1);
  if (last.includes(".") && !last.endsWith(".html")) return path.slice(1);
  const isField = path === "/field" || path.startsWith("/field/");
  return isField ? "field/index.html" : "index.html";
}
