/** Which function does an operation, and so which door its requests come through. */
export const operations = {
  signIn: "sign-in",
  sessionCheck: "api",
  announcePhoto: "api",
  completePhoto: "api",
  submit: "api",
  photoInSubmit: "api",
  check: "api",
  open: "api",
  accept: "api",
  page: "api",
  timeline: "api",
  reveal: "api",
  queue: "api",
  listMine: "api",
  myChildren: "api",
  contractPage: "api",
  registerChild: "api",
  placeChild: "api",
  assignChild: "api",
  viewOfSubmit: "stream",
  viewOfCheck: "stream",
  viewOfAccept: "stream",
  viewOfPlacement: "stream",
  sealNote: "stream",
} as const;

export type OperationName = keyof typeof operations;
export const operationNames = Object.keys(operations) as OperationName[];
/** What is part of a request, or of a batch of the stream, and none of its own. */
export const partsOfRequests: readonly OperationName[] = ["sessionCheck", "photoInSubmit", "sealNote"];

/** What one operation takes. */
export interface MeasuredOperation {
  /** Write and read request units, by the published rules. */
  wru: number;
  rru: number;
  /** Calls to the table one after the other. */
  reads: number;
  writes: number;
  /** Data keys wrapped or opened: calls to KMS when none is remembered. */
  keyCalls: number;
  /** Ms in which no call to the table was under way, on the machine that measured. */
  ownMs: number;
  answerBytes: number;
}

/** Bytes as they are billed: the table itself, and the indexes, which hold whole items. */
export interface StoredBytes {
  base: number;
  indexes: number;
}

export interface Measured {
  operations: Record<OperationName, MeasuredOperation>;
  stored: Record<"deliverable" | "photo" | "child", StoredBytes>;
}

const figures = (
  wru: number,
  rru: number,
  reads: number,
  writes: number,
  keyCalls: number,
  ownMs: number,
  answerBytes: number,
): MeasuredOperation => ({ wru, rru, reads, writes, keyCalls, ownMs, answerBytes });

/**
 * Measured by `npm run cost -- --measure`: the verbs on DynamoDB Local behind the meter of `npm run bench`, nothing
 * remembered from a call before, each change told to the views by itself. On the service changes come in batches and
 * keys are remembered for minutes, so these are upper bounds.
 */
export const measured: Measured = {
  operations: {
    signIn: figures(10.2, 4, 3, 4.2, 0, 44, 828),
    sessionCheck: figures(0, 1, 1, 0, 0, 2.6, 992),
    announcePhoto: figures(4, 0, 0, 1, 0, 4, 415),
    completePhoto: figures(4, 1, 1, 1, 0, 4.6, 291),
    submit: figures(14, 1.5, 1, 1, 1, 6.9, 234),
    photoInSubmit: figures(2, 1, 1, 0, 0, 3.4, 30),
    check: figures(6, 1, 1, 1, 0, 6, 571),
    open: figures(2, 2, 2.5, 1, 1, 9.4, 2556),
    accept: figures(10, 2, 1, 1, 0, 5, 602),
    page: figures(0, 2, 1, 0, 0, 2.2, 12728),
    timeline: figures(0, 2, 1, 0, 0, 1.8, 11671),
    reveal: figures(2, 1, 2, 1, 1, 5.7, 179),
    queue: figures(0, 2, 1, 0, 0, 1.8, 11907),
    listMine: figures(0, 2, 1, 0, 0, 1.6, 11488),
    myChildren: figures(0, 1.5, 2, 0, 0, 3.3, 5401),
    contractPage: figures(0, 0.5, 1, 0, 0, 2.4, 3434),
    registerChild: figures(6, 0, 0, 1, 1, 3.6, 266),
    placeChild: figures(10, 3, 1, 1, 0, 3.9, 724),
    assignChild: figures(6, 2, 1, 1, 0, 3.7, 796),
    viewOfSubmit: figures(14, 3, 1, 1, 0, 7.7, 4),
    viewOfCheck: figures(10, 3, 1, 1, 0, 8.4, 4),
    viewOfAccept: figures(16, 3, 1, 1, 0, 6, 4),
    viewOfPlacement: figures(3, 2, 2, 1, 0, 5.2, 4),
    sealNote: figures(1, 0, 0, 1, 0, 2.5, 4),
  },
  stored: {
    deliverable: { base: 7091, indexes: 2326 },
    photo: { base: 1178, indexes: 44 },
    child: { base: 4767, indexes: 3656 },
  },
};

/** Assumed, not measured: change them and run again. */
export interface Assumed {
  /** How often an operation happens: per deliverable, per child and month, per sign-in. */
  perDeliverable: Partial<Record<OperationName, number>>;
  perChildMonth: Partial<Record<OperationName, number>>;
  perSignIn: Partial<Record<OperationName, number>>;
  photosPerDeliverable: number;
  photoBytes: number;
  /** How often each photo is looked at. */
  viewsPerPhoto: number;
  /** People with an account per 1,000 children, and how often each signs in in a month. */
  accountsPerThousand: number;
  signInsPerMonth: number;
  /** The portal's own files that a sign-in loads; most are kept on the device. */
  portalRequestsPerSignIn: number;
  portalBytesPerSignIn: number;
  /** Ms of the function that gives out the portal's files where there is no CDN. */
  portalMs: number;
  /** Months of deliverables and photos that lie in the table by then. */
  monthsKept: number;
  /** Nightly backups of the table that are kept, each whole; of the photos one copy is kept. */
  backups: number;
  /** Log bytes of a request: ours, the platform's report, the access log; and of a batch of the stream. */
  logBytesPerRequest: number;
  logMonthsKept: number;
  /** Changes that the stream function is handed at once. */
  changesPerBatch: number;
  memoryGb: number;
  /** Own time here becomes so many times as much on the share of a processor that the memory buys. */
  ownTimeFactor: number;
  readMs: number;
  writeMs: number;
  keyMs: number;
  coldStartShare: number;
  coldStartMs: number;
  keys: number;
  /** The table's and the buckets' own use of their keys. */
  otherKeyCalls: number;
  alarms: number;
  metrics: number;
  dashboards: number;
  secrets: number;
}

// One in twelve comes back and is sent again.
const EDITIONS = 1.08;

export const assumed: Assumed = {
  perDeliverable: {
    submit: EDITIONS,
    viewOfSubmit: EDITIONS,
    check: EDITIONS,
    viewOfCheck: EDITIONS,
    accept: 1,
    viewOfAccept: 1,
    open: 2.1,
    page: 1.5,
    timeline: 0.5,
    reveal: 0.3,
    queue: 0.4,
    listMine: 0.5,
    myChildren: 1,
    contractPage: 0.1,
  },
  perChildMonth: { registerChild: 0.02, placeChild: 0.09, assignChild: 0.1, viewOfPlacement: 0.19 },
  perSignIn: { signIn: 1, myChildren: 1, queue: 1 },
  photosPerDeliverable: 2,
  photoBytes: 350_000,
  viewsPerPhoto: 2,
  accountsPerThousand: 45,
  signInsPerMonth: 22,
  portalRequestsPerSignIn: 12,
  portalBytesPerSignIn: 60_000,
  portalMs: 15,
  monthsKept: 12,
  backups: 35,
  logBytesPerRequest: 900,
  logMonthsKept: 12,
  changesPerBatch: 5,
  memoryGb: 1,
  ownTimeFactor: 2,
  readMs: 5,
  writeMs: 25,
  keyMs: 8,
  coldStartShare: 0.01,
  coldStartMs: 600,
  keys: 3,
  otherKeyCalls: 50_000,
  alarms: 34,
  metrics: 30,
  dashboards: 1,
  secrets: 2,
};

export interface Scenario {
  name: string;
  children: number;
  /** Deliverables of a year. */
  deliverables: number;
}

const PROVINCE = { children: 230_000, deliverables: 2_800_000 };

/** So many children, with deliverables as many as they have in the province unless another number is given. */
export function scenarioOf(name: string, children: number, deliverables?: number): Scenario {
  const share = Math.round((children * PROVINCE.deliverables) / PROVINCE.children);
  return { name, children, deliverables: deliverables ?? share };
}

export const scenarios: readonly Scenario[] = [
  scenarioOf("county", 5000),
  scenarioOf("city", 23_000),
  scenarioOf("province", PROVINCE.children),
];
