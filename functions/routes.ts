import { openApi } from "./http/openapi.ts";
import type { Route } from "./http/route.ts";
import { acceptanceRoutes } from "./routes/acceptance.ts";
import { auditRoutes } from "./routes/audit.ts";
import { bidRoutes } from "./routes/bid.ts";
import { breachRoutes, contractBreachRoutes } from "./routes/breach.ts";
import { budgetRoutes, purchaseRuleRoutes } from "./routes/budget.ts";
import { catalogueRoutes } from "./routes/catalogue.ts";
import { challengeRoutes, questionRoutes } from "./routes/challenge.ts";
import { childRoutes } from "./routes/child.ts";
import { contractChangeRoutes } from "./routes/contract.change.ts";
import { contractRoutes } from "./routes/contract.ts";
import { deliverableRoutes } from "./routes/deliverable.ts";
import { divisionRoutes } from "./routes/division.ts";
import { contractEvaluationRoutes, evaluationRoutes } from "./routes/evaluation.ts";
import { fileRoutes } from "./routes/file.ts";
import { metaRoutes } from "./routes/meta.ts";
import { needRoutes } from "./routes/need.ts";
import { acceptanceOpinionRoutes, opinionRoutes } from "./routes/opinion.ts";
import { opinionLinkRoutes } from "./routes/opinion-link.ts";
import { organizationRoutes } from "./routes/organization.ts";
import { contractMoneyRoutes, paymentRoutes, recoveryRoutes } from "./routes/payment.ts";
import { personRoutes } from "./routes/person.ts";
import { placementRoutes } from "./routes/placement.ts";
import { procurementFileRoutes } from "./routes/procurement-file.ts";
import { projectRoutes } from "./routes/project.ts";
import { publicRoutes } from "./routes/public.ts";
import { reviewRoutes } from "./routes/review.ts";
import { sessionRoutes } from "./routes/session.ts";

/** What the signed-in portal and partners call: every route that is neither of the sign-in nor public. */
export const portalRoutes: readonly Route[] = [
  ...contractRoutes,
  ...contractChangeRoutes,
  ...contractMoneyRoutes,
  ...contractBreachRoutes,
  ...contractEvaluationRoutes,
  ...procurementFileRoutes,
  ...placementRoutes,
  ...acceptanceRoutes,
  ...acceptanceOpinionRoutes,
  ...opinionRoutes,
  ...paymentRoutes,
  ...recoveryRoutes,
  ...breachRoutes,
  ...evaluationRoutes,
  ...childRoutes,
  ...deliverableRoutes,
  ...fileRoutes,
  ...organizationRoutes,
  ...personRoutes,
  ...auditRoutes,
  ...catalogueRoutes,
  ...needRoutes,
  ...budgetRoutes,
  ...purchaseRuleRoutes,
  ...projectRoutes,
  ...reviewRoutes,
  ...bidRoutes,
  ...questionRoutes,
  ...challengeRoutes,
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
    ...publicRoutes,
    ...opinionLinkRoutes,
    ...metaRoutes(described, ready),
  ];
  return routes;
}
