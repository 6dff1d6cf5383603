import type { Route } from "./http/route.ts";
import { auditRoutes } from "./routes/audit.ts";
import { childRoutes } from "./routes/child.ts";
import { contractRoutes } from "./routes/contract.ts";
import { deliverableRoutes } from "./routes/deliverable.ts";
import { publicRoutes } from "./routes/division.ts";
import { fileRoutes } from "./routes/file.ts";
import { metaRoutes } from "./routes/meta.ts";
import { organizationRoutes } from "./routes/organization.ts";
import { personRoutes } from "./routes/person.ts";
import { placementRoutes } from "./routes/placement.ts";
import { sessionRoutes } from "./routes/session.ts";

/** Every route of the API, in the order of its description. */
export function allRoutes(ready: () => Promise<Record<string, boolean>>): readonly Route[] {
  const routes: Route[] = [
    ...sessionRoutes,
    ...contractRoutes,
    ...placementRoutes,
    ...childRoutes,
    ...deliverableRoutes,
    ...fileRoutes,
    ...organizationRoutes,
    ...personRoutes,
    ...auditRoutes,
    ...publicRoutes,
    ...metaRoutes(() => routes, ready),
  ];
  return routes;
}
