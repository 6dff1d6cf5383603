import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { OpeningNote } from "../shared/boundary.tsx";
import { Frame } from "./frame/frame.tsx";
import { MissingPage } from "./frame/missing-page.tsx";
import { RouteFault } from "./frame/route-fault.tsx";
import {
  AcceptancesSearch,
  AuditSearch,
  BudgetSearch,
  CatalogueSearch,
  ContractSearch,
  CursorSearch,
  DeliverableSearch,
  DivisionSearch,
  DraftSearch,
  LineSearch,
  NeedsSearch,
  PaymentsSearch,
  PeopleSearch,
  ProjectSearch,
  ProjectsSearch,
  parseSearch,
  stringifySearch,
  TendersSearch,
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
  validateSearch: DraftSearch,
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

const acceptances = createRoute({
  getParentRoute: () => root,
  path: "/acceptances",
  validateSearch: AcceptancesSearch,
  staticData: { needs: ["acceptance.read"] },
  component: lazyRouteComponent(() => import("./acceptance/acceptances-page.tsx"), "AcceptancesPage"),
});

const acceptance = createRoute({
  getParentRoute: () => root,
  path: "/acceptances/$id",
  validateSearch: LineSearch,
  staticData: { needs: ["acceptance.read"] },
  component: lazyRouteComponent(() => import("./acceptance/acceptance-page.tsx"), "AcceptancePage"),
});

const payments = createRoute({
  getParentRoute: () => root,
  path: "/payments",
  validateSearch: PaymentsSearch,
  staticData: { needs: ["payment.read"] },
  component: lazyRouteComponent(() => import("./payment/payments-page.tsx"), "PaymentsPage"),
});

const payment = createRoute({
  getParentRoute: () => root,
  path: "/payments/$id",
  validateSearch: LineSearch,
  staticData: { needs: ["payment.read"] },
  component: lazyRouteComponent(() => import("./payment/payment-page.tsx"), "PaymentPage"),
});

const needs = createRoute({
  getParentRoute: () => root,
  path: "/needs",
  validateSearch: NeedsSearch,
  staticData: { needs: ["need.read"] },
  component: lazyRouteComponent(() => import("./need/needs-page.tsx"), "NeedsPage"),
});

const newNeed = createRoute({
  getParentRoute: () => root,
  path: "/needs/new",
  staticData: { needs: ["need.draft"] },
  component: lazyRouteComponent(() => import("./need/need-form-page.tsx"), "NewNeedPage"),
});

const need = createRoute({
  getParentRoute: () => root,
  path: "/needs/$id",
  staticData: { needs: ["need.read"] },
  component: lazyRouteComponent(() => import("./need/need-page.tsx"), "NeedPage"),
});

const editNeed = createRoute({
  getParentRoute: () => root,
  path: "/needs/$id/edit",
  staticData: { needs: ["need.draft"] },
  component: lazyRouteComponent(() => import("./need/need-form-page.tsx"), "EditNeedPage"),
});

const budget = createRoute({
  getParentRoute: () => root,
  path: "/budget",
  validateSearch: BudgetSearch,
  staticData: { needs: ["budget.read"] },
  component: lazyRouteComponent(() => import("./budget/budget-page.tsx"), "BudgetPage"),
});

const catalogue = createRoute({
  getParentRoute: () => root,
  path: "/catalogue",
  validateSearch: CatalogueSearch,
  staticData: { needs: ["catalogue.read"] },
  component: lazyRouteComponent(() => import("./catalogue/catalogue-page.tsx"), "CataloguePage"),
});

const catalogueVersion = createRoute({
  getParentRoute: () => root,
  path: "/catalogue/$id",
  validateSearch: CatalogueSearch,
  staticData: { needs: ["catalogue.read"] },
  component: lazyRouteComponent(() => import("./catalogue/version-page.tsx"), "VersionPage"),
});

const projects = createRoute({
  getParentRoute: () => root,
  path: "/projects",
  validateSearch: ProjectsSearch,
  staticData: { needs: ["project.read"] },
  component: lazyRouteComponent(() => import("./project/projects-page.tsx"), "ProjectsPage"),
});

const project = createRoute({
  getParentRoute: () => root,
  path: "/projects/$id",
  validateSearch: ProjectSearch,
  staticData: { needs: ["project.read"] },
  component: lazyRouteComponent(() => import("./project/project-page.tsx"), "ProjectPage"),
});

const tenders = createRoute({
  getParentRoute: () => root,
  path: "/tenders",
  validateSearch: TendersSearch,
  staticData: { needs: ["project.read"] },
  component: lazyRouteComponent(() => import("./bid/tenders-page.tsx"), "TendersPage"),
});

const bid = createRoute({
  getParentRoute: () => root,
  path: "/tenders/$id/bid",
  staticData: { needs: ["bid.submit"] },
  component: lazyRouteComponent(() => import("./bid/bid-page.tsx"), "BidPage"),
});

const reviews = createRoute({
  getParentRoute: () => root,
  path: "/reviews",
  validateSearch: CursorSearch,
  staticData: { needs: ["review.take"] },
  component: lazyRouteComponent(() => import("./review/reviews-page.tsx"), "ReviewsPage"),
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/reviews/$id",
  staticData: { needs: ["review.take"] },
  component: lazyRouteComponent(() => import("./review/review-page.tsx"), "ReviewPage"),
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
  acceptances,
  acceptance,
  payments,
  payment,
  needs,
  newNeed,
  need,
  editNeed,
  budget,
  catalogue,
  catalogueVersion,
  projects,
  project,
  tenders,
  bid,
  reviews,
  review,
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
