import { readApi } from "./config.ts";
import { type HttpDoor, httpDoor } from "./door.ts";
import type { Route } from "./http/route.ts";
import { lambdaParts } from "./lambda.ts";
import { lazyKeyring } from "./lazy.ts";

/** API Gateway's door to the signed-in portal and its API. */
export function apiDoor(env = process.env): HttpDoor {
  const settings = readApi(env);
  const keyring = lazyKeyring({
    region: settings.AWS_REGION,
    childKeyId: settings.CHILD_KEY_ID,
    indexKeyWrapped: settings.INDEX_KEY_WRAPPED,
  });
  return httpDoor("api", {
    parts: lambdaParts(settings, keyring),
    routes: routesUnder,
    edgeSecret: settings.EDGE_SECRET,
  });
}

/**
 * The portal's routes by the first word of their paths. A function loads those of a noun when they are first asked
 * for: most instances serve a few nouns, and none has to wait for all.
 */
export const portalNouns: Readonly<Record<string, () => Promise<readonly Route[]>>> = {
  contracts: contractRoutes,
  acceptances: acceptanceRoutes,
  opinions: async () => (await import("./routes/opinion.ts")).opinionRoutes,
  payments: async () => (await import("./routes/payment.ts")).paymentRoutes,
  recoveries: async () => (await import("./routes/payment.ts")).recoveryRoutes,
  breaches: async () => (await import("./routes/breach.ts")).breachRoutes,
  evaluations: async () => (await import("./routes/evaluation.ts")).evaluationRoutes,
  placements: async () => (await import("./routes/placement.ts")).placementRoutes,
  children: async () => (await import("./routes/child.ts")).childRoutes,
  deliverables: deliverableRoutes,
  hours: deliverableRoutes,
  files: async () => (await import("./routes/file.ts")).fileRoutes,
  organizations: async () => (await import("./routes/organization.ts")).organizationRoutes,
  persons: async () => (await import("./routes/person.ts")).personRoutes,
  audit: async () => (await import("./routes/audit.ts")).auditRoutes,
  catalogue: async () => (await import("./routes/catalogue.ts")).catalogueRoutes,
  needs: async () => (await import("./routes/need.ts")).needRoutes,
  "budget-lines": async () => (await import("./routes/budget.ts")).budgetRoutes,
  "purchase-rules": async () => (await import("./routes/budget.ts")).purchaseRuleRoutes,
  projects: projectRoutes,
  reviews: projectRoutes,
  bids: projectRoutes,
  challenges: projectRoutes,
};

async function contractRoutes(): Promise<readonly Route[]> {
  const [contract, change, payment, breach, evaluation, file] = await Promise.all([
    import("./routes/contract.ts"),
    import("./routes/contract.change.ts"),
    import("./routes/payment.ts"),
    import("./routes/breach.ts"),
    import("./routes/evaluation.ts"),
    import("./routes/procurement-file.ts"),
  ]);
  return [
    ...contract.contractRoutes,
    ...change.contractChangeRoutes,
    ...payment.contractMoneyRoutes,
    ...breach.contractBreachRoutes,
    ...evaluation.contractEvaluationRoutes,
    ...file.procurementFileRoutes,
  ];
}

async function acceptanceRoutes(): Promise<readonly Route[]> {
  const [acceptance, opinion] = await Promise.all([
    import("./routes/acceptance.ts"),
    import("./routes/opinion.ts"),
  ]);
  return [...acceptance.acceptanceRoutes, ...opinion.acceptanceOpinionRoutes];
}

async function projectRoutes(): Promise<readonly Route[]> {
  const [project, review, bid, challenge] = await Promise.all([
    import("./routes/project.ts"),
    import("./routes/review.ts"),
    import("./routes/bid.ts"),
    import("./routes/challenge.ts"),
  ]);
  return [
    ...project.projectRoutes,
    ...review.reviewRoutes,
    ...bid.bidRoutes,
    ...challenge.questionRoutes,
    ...challenge.challengeRoutes,
  ];
}

async function deliverableRoutes(): Promise<readonly Route[]> {
  return (await import("./routes/deliverable.ts")).deliverableRoutes;
}

const none: readonly Route[] = [];

async function routesUnder(path: string): Promise<readonly Route[]> {
  const word = path.split("/")[2] ?? "";
  return Object.hasOwn(portalNouns, word) ? ((await portalNouns[word]?.()) ?? none) : none;
}
