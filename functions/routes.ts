import { openApi } from "./http/openapi.ts";
import type { Route } from "./http/route.ts";
import { auditRoutes } from "./routes/audit.ts";
import { childRoutes } from "./routes/child.ts";
import { contractRoutes } from "./routes/contract.ts";
import { deliverableRoutes } from "./routes/deliverable.ts";
import { catalogueRoutes, divisionRoutes } from "./routes/division.ts";
import { fileRoutes } from "./routes/file.ts";
import { metaRoutes } from "./routes/meta.ts";
import { organizationRoutes } from "./routes/organization.ts";
import { personRoutes } from "./routes/person.ts";
import { placementRoutes } from "./routes/placement.ts";
import { sessionRoutes } from "./routes/session.ts";

/** What the signed-in portal and partners call: every route that is neither of the sign-in nor public. */
export const portalRoutes: readonly Route[] = [
  ...contractRoutes,
  ...placementRoutes,
  ...childRoutes,
  ...deliverableRoutes,
  ...fileRoutes,
  ...organizationRoutes,
  ...personRoutes,
  ...auditRoutes,
  ...catalogueRoutes,
];

/** Every route of the API, in the order of its description; that is made once, when first asked. */
export function allRoutes(ready: () => Promise<Record<string, boolean>>): readonly Route[] {
  let document: ReturnType<typeof openApi> | undefined;
  const described = () => {
    document ??= openApi(routes);
    return document;
  };
  const routes: Route[] = [
    ...sessionRoutes,
    ...portalRoutes,
    ...divisionRoutes,
    ...metaRoutes(described, ready),
  ];
  return routes;
}
