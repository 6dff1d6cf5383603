import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { OpeningNote } from "../shared/boundary.tsx";
import { Frame } from "./frame/frame.tsx";
import { MissingPage } from "./frame/missing-page.tsx";
import { RouteFault } from "./frame/route-fault.tsx";
import {
  AuditSearch,
  ContractSearch,
  DeliverableSearch,
  DivisionSearch,
  PeopleSearch,
  parseSearch,
  stringifySearch,
} from "./search.ts";

const root = createRootRoute({ component: Frame, notFoundComponent: MissingPage });

const todo = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("./todo/todo-page.tsx"), "TodoPage"),
});

const queue = createRoute({
  getParentRoute: () => root,
  path: "/queue",
  validateSearch: DivisionSearch,
  staticData: { needs: ["deliverable.check", "deliverable.review"] },
  component: lazyRouteComponent(() => import("./queue/queue-page.tsx"), "QueuePage"),
});

const deliverable = createRoute({
  getParentRoute: () => root,
  path: "/deliverables/$id",
  validateSearch: DeliverableSearch,
  staticData: { needs: ["deliverable.read"] },
  component: lazyRouteComponent(() => import("./deliverable/deliverable-page.tsx"), "DeliverablePage"),
});

const contracts = createRoute({
  getParentRoute: () => root,
  path: "/contracts",
  validateSearch: DivisionSearch,
  staticData: { needs: ["contract.read"] },
  component: lazyRouteComponent(() => import("./contract/contracts-page.tsx"), "ContractsPage"),
});

const newContract = createRoute({
  getParentRoute: () => root,
  path: "/contracts/new",
  staticData: { needs: ["contract.create"] },
  component: lazyRouteComponent(() => import("./contract/draft-page.tsx"), "DraftPage"),
});

const contract = createRoute({
  getParentRoute: () => root,
  path: "/contracts/$id",
  validateSearch: ContractSearch,
  staticData: { needs: ["contract.read"] },
  component: lazyRouteComponent(() => import("./contract/contract-page.tsx"), "ContractPage"),
});

const place = createRoute({
  getParentRoute: () => root,
  path: "/contracts/$id/place",
  staticData: { needs: ["placement.create"] },
  component: lazyRouteComponent(() => import("./contract/place-page.tsx"), "PlacePage"),
});

const children = createRoute({
  getParentRoute: () => root,
  path: "/children",
  validateSearch: DivisionSearch,
  staticData: { needs: ["child.read"] },
  component: lazyRouteComponent(() => import("./child/children-page.tsx"), "ChildrenPage"),
});

const newChild = createRoute({
  getParentRoute: () => root,
  path: "/children/new",
  staticData: { needs: ["child.create"] },
  component: lazyRouteComponent(() => import("./child/register-page.tsx"), "RegisterPage"),
});

const child = createRoute({
  getParentRoute: () => root,
  path: "/children/$id",
  staticData: { needs: ["child.read"] },
  component: lazyRouteComponent(() => import("./child/child-page.tsx"), "ChildPage"),
});

const people = createRoute({
  getParentRoute: () => root,
  path: "/people",
  validateSearch: PeopleSearch,
  staticData: { needs: ["person.create"] },
  component: lazyRouteComponent(() => import("./people/people-page.tsx"), "PeoplePage"),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: "/audit",
  staticData: { needs: ["audit.read"] },
  component: lazyRouteComponent(() => import("./audit/audit-page.tsx"), "AuditPage"),
});

const history = createRoute({
  getParentRoute: () => root,
  path: "/audit/$kind/$id",
  validateSearch: AuditSearch,
  staticData: { needs: ["audit.read"] },
  component: lazyRouteComponent(() => import("./audit/history-page.tsx"), "HistoryPage"),
});

const account = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: lazyRouteComponent(() => import("./account/account-page.tsx"), "AccountPage"),
});

const pages = [
  todo,
  queue,
  deliverable,
  contracts,
  newContract,
  contract,
  place,
  children,
  newChild,
  child,
  people,
  audit,
  history,
  account,
];

export const router = createRouter({
  routeTree: root.addChildren(pages),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPendingComponent: OpeningNote,
  defaultErrorComponent: RouteFault,
  defaultNotFoundComponent: MissingPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
