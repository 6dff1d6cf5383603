import { hasCdn, type Price, type PriceId, priceOn, type Region } from "./prices.ts";
import {
  type Assumed,
  type Measured,
  type OperationName,
  operationNames,
  operations,
  partsOfRequests,
  type Scenario,
} from "./usage.ts";

const GB = 1024 ** 3;
const MONTHS = 12;

/** One line of a bill: quantity × price = amount, in millionths of the currency. */
export interface Line {
  id: PriceId;
  /** Of a month, to the thousandth: what is printed is what is multiplied. */
  quantity: number;
  price: Price;
  micros: number;
}

export interface Bill {
  scenario: Scenario;
  region: Region;
  lines: Line[];
  micros: number;
}

export interface Figures {
  measured: Measured;
  assumed: Assumed;
}

/** The bill of a month, once `monthsKept` months of work lie in the table. */
export function billOf(
  scenario: Scenario,
  { measured, assumed }: Figures,
  prices: { region: Region; list: Record<PriceId, readonly Price[]>; day: string },
): Bill {
  const quantities = quantitiesOf(scenario, { measured, assumed }, hasCdn[prices.region]);
  const lines = (Object.keys(prices.list) as PriceId[]).map((id) =>
    lineOf(id, quantities[id], priceOn(prices.list[id], prices.day)),
  );
  const micros = lines.reduce((sum, line) => sum + line.micros, 0);
  return { scenario, region: prices.region, lines, micros };
}

export function lineOf(id: PriceId, exact: number, price: Price): Line {
  const quantity = Math.round(exact * 1000) / 1000;
  return { id, quantity, price, micros: Math.round((quantity * price.micros) / price.per) };
}

/** How often each operation happens in a month. */
export function timesOf(scenario: Scenario, assumed: Assumed): Record<OperationName, number> {
  const { perDeliverable, perChildMonth, perSignIn, photosPerDeliverable } = assumed;
  const deliverables = scenario.deliverables / MONTHS;
  const photos = deliverables * photosPerDeliverable;
  const signIns = signInsOf(scenario, assumed);
  const times = Object.fromEntries(
    operationNames.map((name) => [
      name,
      deliverables * (perDeliverable[name] ?? 0) +
        scenario.children * (perChildMonth[name] ?? 0) +
        signIns * (perSignIn[name] ?? 0),
    ]),
  ) as Record<OperationName, number>;
  times.announcePhoto += photos;
  times.completePhoto += photos;
  times.photoInSubmit += photos * (perDeliverable.submit ?? 0);
  // Every request of the API asks who is asking; every batch of the stream notes its audit rows for the seal.
  times.sessionCheck += requestsOf(times, "api");
  times.sealNote += batchesOf(times, assumed);
  return times;
}

/** Ms that a function is billed for one operation. */
export function durationOf(name: OperationName, measured: Measured, assumed: Assumed): number {
  const { ownMs, reads, writes, keyCalls } = measured.operations[name];
  const { ownTimeFactor, readMs, writeMs, keyMs } = assumed;
  return ownMs * ownTimeFactor + reads * readMs + writes * writeMs + keyCalls * keyMs;
}

/** What a month takes of everything that is priced; `cdn`: the portal's own files come from one. */
export function quantitiesOf(
  scenario: Scenario,
  { measured, assumed }: Figures,
  cdn: boolean,
): Record<PriceId, number> {
  const times = timesOf(scenario, assumed);
  const sum = (figure: (name: OperationName) => number) =>
    operationNames.reduce((total, name) => total + times[name] * figure(name), 0);
  const photos = (scenario.deliverables / MONTHS) * assumed.photosPerDeliverable;
  const signIns = signInsOf(scenario, assumed);
  const files = {
    requests: signIns * assumed.portalRequestsPerSignIn,
    bytes: signIns * assumed.portalBytesPerSignIn,
  };
  const throughGateway = cdn ? { requests: 0, bytes: 0 } : files;
  const fromCdn = cdn ? files : { requests: 0, bytes: 0 };
  const requests = requestsOf(times, "api") + requestsOf(times, "sign-in") + throughGateway.requests;
  const runs = requests + batchesOf(times, assumed);
  const runMs =
    sum((name) => durationOf(name, measured, assumed)) +
    throughGateway.requests * assumed.portalMs +
    runs * assumed.coldStartShare * assumed.coldStartMs;
  const stored = storedOf(scenario, measured, assumed);
  const photoGb = (photos * assumed.photoBytes * assumed.monthsKept) / GB;
  const logGb = (runs * assumed.logBytesPerRequest) / GB;
  const isAnswered = (name: OperationName) =>
    operations[name] !== "stream" && !partsOfRequests.includes(name);
  const answers = sum((name) => (isAnswered(name) ? measured.operations[name].answerBytes : 0));
  return {
    "table.write": sum((name) => measured.operations[name].wru),
    "table.read": sum((name) => measured.operations[name].rru),
    "table.storage": (stored.base + stored.indexes) / GB,
    "table.recovery": stored.base / GB,
    "table.backup": (stored.base * assumed.backups) / GB,
    "function.request": runs,
    "function.time": (runMs / 1000) * assumed.memoryGb,
    "api.request": requests,
    "files.storage": photoGb,
    "files.put": photos,
    // Besides the views, a HEAD and a GET of the first bytes when a photo has arrived.
    "files.get": photos * (assumed.viewsPerPhoto + 2),
    "files.backup": photoGb,
    "key.month": assumed.keys,
    "key.call": sum((name) => measured.operations[name].keyCalls) + assumed.otherKeyCalls,
    "logs.written": logGb,
    "logs.stored": logGb * assumed.logMonthsKept,
    "alarm.month": assumed.alarms,
    "metric.month": assumed.metrics,
    "dashboard.month": assumed.dashboards,
    "secret.month": assumed.secrets,
    "cdn.transfer": fromCdn.bytes / GB,
    "cdn.request": fromCdn.requests,
    "transfer.out":
      (answers + throughGateway.bytes + photos * assumed.viewsPerPhoto * assumed.photoBytes) / GB,
  };
}

function storedOf({ children, deliverables }: Scenario, { stored }: Measured, assumed: Assumed) {
  const kept = (deliverables / MONTHS) * assumed.monthsKept;
  const photos = kept * assumed.photosPerDeliverable;
  const of = (part: "base" | "indexes") =>
    children * stored.child[part] + kept * stored.deliverable[part] + photos * stored.photo[part];
  return { base: of("base"), indexes: of("indexes") };
}

function signInsOf({ children }: Scenario, { accountsPerThousand, signInsPerMonth }: Assumed): number {
  return (children / 1000) * accountsPerThousand * signInsPerMonth;
}

function batchesOf(times: Record<OperationName, number>, { changesPerBatch }: Assumed): number {
  return requestsOf(times, "stream") / changesPerBatch;
}

function requestsOf(times: Record<OperationName, number>, door: (typeof operations)[OperationName]): number {
  return operationNames
    .filter((name) => operations[name] === door && !partsOfRequests.includes(name))
    .reduce((sum, name) => sum + times[name], 0);
}
