/** What can be priced: one line of a price list each. */
export type PriceId =
  | "table.write"
  | "table.read"
  | "table.storage"
  | "table.recovery"
  | "table.backup"
  | "function.request"
  | "function.time"
  | "api.request"
  | "files.storage"
  | "files.put"
  | "files.get"
  | "files.backup"
  | "key.month"
  | "key.call"
  | "logs.written"
  | "logs.stored"
  | "alarm.month"
  | "metric.month"
  | "dashboard.month"
  | "secret.month"
  | "cdn.transfer"
  | "cdn.request"
  | "transfer.out";

export type Region = "us-east-1" | "cn-northwest-1";
export const currencies = { "us-east-1": "USD", "cn-northwest-1": "CNY" } as const satisfies Record<
  Region,
  string
>;
/** Where there is no CDN the portal's files come through the gateway. */
export const hasCdn: Record<Region, boolean> = { "us-east-1": true, "cn-northwest-1": false };
export const regions = Object.keys(currencies) as Region[];

/** A list price before tax: so many millionths of the currency for `per` of what is counted. */
export interface Price {
  micros: number;
  per: number;
  /** First day on which this list takes the price; a newer row of the same kind takes its place. */
  from: string;
  /** The page that names it. */
  page: string;
  /** Nobody has held it against that page: it is shown with a mark, and is to be checked before it is relied on. */
  unconfirmed?: true;
}

/** What is counted, for the printout. */
export const counted: Record<PriceId, { service: string; what: string; unit: string }> = {
  "table.write": { service: "DynamoDB", what: "write request units", unit: "WRU" },
  "table.read": { service: "DynamoDB", what: "read request units", unit: "RRU" },
  "table.storage": { service: "DynamoDB", what: "storage, table and indexes", unit: "GB-month" },
  "table.recovery": { service: "DynamoDB", what: "point-in-time recovery", unit: "GB-month" },
  "table.backup": { service: "DynamoDB", what: "backups kept", unit: "GB-month" },
  "function.request": { service: "Lambda", what: "requests", unit: "request" },
  "function.time": { service: "Lambda", what: "time, x86", unit: "GB-s" },
  "api.request": { service: "API Gateway", what: "HTTP API requests", unit: "request" },
  "files.storage": { service: "S3", what: "storage, photos", unit: "GB-month" },
  "files.put": { service: "S3", what: "PUT", unit: "request" },
  "files.get": { service: "S3", what: "GET and HEAD", unit: "request" },
  "files.backup": { service: "S3", what: "backup of the photos", unit: "GB-month" },
  "key.month": { service: "KMS", what: "keys", unit: "key-month" },
  "key.call": { service: "KMS", what: "requests", unit: "request" },
  "logs.written": { service: "CloudWatch", what: "logs written", unit: "GB" },
  "logs.stored": { service: "CloudWatch", what: "logs kept", unit: "GB-month" },
  "alarm.month": { service: "CloudWatch", what: "alarms", unit: "alarm-month" },
  "metric.month": { service: "CloudWatch", what: "own metrics", unit: "metric-month" },
  "dashboard.month": { service: "CloudWatch", what: "dashboards", unit: "dashboard-month" },
  "secret.month": { service: "Secrets Manager", what: "secrets", unit: "secret-month" },
  "cdn.transfer": { service: "CloudFront", what: "the portal's own files", unit: "GB" },
  "cdn.request": { service: "CloudFront", what: "requests", unit: "request" },
  "transfer.out": { service: "Transfer", what: "answers and photos to the internet", unit: "GB" },
};

const MILLION = 1_000_000;
const usual = { from: "2026-01-01" } as const;
const usd = (page: string) => ({ ...usual, page: `${page} pricing, US East (N. Virginia)` });
const cny = (page: string) => ({
  ...usual,
  page: `${page} pricing, China (Ningxia)`,
  unconfirmed: true as const,
});

/**
 * List prices by region: edit a row, or add one with a later `from`. Streams that Lambda reads and data that comes
 * in cost nothing; volume discounts and free tiers are left out, so the real bill is lower.
 */
export const priceList: Record<Region, Record<PriceId, readonly Price[]>> = {
  "us-east-1": {
    "table.write": [{ micros: 625_000, per: MILLION, ...usd("DynamoDB on-demand"), from: "2024-11-01" }],
    "table.read": [{ micros: 125_000, per: MILLION, ...usd("DynamoDB on-demand"), from: "2024-11-01" }],
    "table.storage": [{ micros: 250_000, per: 1, ...usd("DynamoDB on-demand") }],
    "table.recovery": [{ micros: 200_000, per: 1, ...usd("DynamoDB on-demand"), unconfirmed: true }],
    "table.backup": [{ micros: 100_000, per: 1, ...usd("AWS Backup"), unconfirmed: true }],
    "function.request": [{ micros: 200_000, per: MILLION, ...usd("Lambda") }],
    "function.time": [{ micros: 16_666_700, per: MILLION, ...usd("Lambda") }],
    "api.request": [{ micros: 1_000_000, per: MILLION, ...usd("API Gateway") }],
    "files.storage": [{ micros: 23_000, per: 1, ...usd("S3"), unconfirmed: true }],
    "files.put": [{ micros: 5000, per: 1000, ...usd("S3"), unconfirmed: true }],
    "files.get": [{ micros: 400, per: 1000, ...usd("S3"), unconfirmed: true }],
    "files.backup": [{ micros: 50_000, per: 1, ...usd("AWS Backup"), unconfirmed: true }],
    "key.month": [{ micros: 1_000_000, per: 1, ...usd("KMS") }],
    "key.call": [{ micros: 30_000, per: 10_000, ...usd("KMS") }],
    "logs.written": [{ micros: 500_000, per: 1, ...usd("CloudWatch") }],
    "logs.stored": [{ micros: 30_000, per: 1, ...usd("CloudWatch"), unconfirmed: true }],
    "alarm.month": [{ micros: 100_000, per: 1, ...usd("CloudWatch"), unconfirmed: true }],
    "metric.month": [{ micros: 300_000, per: 1, ...usd("CloudWatch"), unconfirmed: true }],
    "dashboard.month": [{ micros: 3_000_000, per: 1, ...usd("CloudWatch"), unconfirmed: true }],
    "secret.month": [{ micros: 400_000, per: 1, ...usd("Secrets Manager"), unconfirmed: true }],
    "cdn.transfer": [{ micros: 85_000, per: 1, ...usd("CloudFront"), unconfirmed: true }],
    "cdn.request": [{ micros: 10_000, per: 10_000, ...usd("CloudFront"), unconfirmed: true }],
    "transfer.out": [{ micros: 90_000, per: 1, ...usd("EC2 data transfer") }],
  },
  // Of these only that DynamoDB once cost 11.1538 yuan per million writes was seen on a copy of its page, without a date.
  "cn-northwest-1": {
    "table.write": [{ micros: 11_153_800, per: MILLION, ...cny("DynamoDB") }],
    "table.read": [{ micros: 2_231_000, per: MILLION, ...cny("DynamoDB") }],
    "table.storage": [{ micros: 2_166_000, per: 1, ...cny("DynamoDB") }],
    "table.recovery": [{ micros: 1_733_000, per: 1, ...cny("DynamoDB") }],
    "table.backup": [{ micros: 867_000, per: 1, ...cny("Backup") }],
    "function.request": [{ micros: 1_360_000, per: MILLION, ...cny("Lambda") }],
    "function.time": [{ micros: 113_477_000, per: MILLION, ...cny("Lambda") }],
    "api.request": [{ micros: 6_700_000, per: MILLION, ...cny("API Gateway") }],
    "files.storage": [{ micros: 176_000, per: 1, ...cny("S3") }],
    "files.put": [{ micros: 34_000, per: 1000, ...cny("S3") }],
    "files.get": [{ micros: 2700, per: 1000, ...cny("S3") }],
    "files.backup": [{ micros: 380_000, per: 1, ...cny("Backup") }],
    "key.month": [{ micros: 6_880_000, per: 1, ...cny("KMS") }],
    "key.call": [{ micros: 204_000, per: 10_000, ...cny("KMS") }],
    "logs.written": [{ micros: 4_690_000, per: 1, ...cny("CloudWatch") }],
    "logs.stored": [{ micros: 216_000, per: 1, ...cny("CloudWatch") }],
    "alarm.month": [{ micros: 690_000, per: 1, ...cny("CloudWatch") }],
    "metric.month": [{ micros: 2_060_000, per: 1, ...cny("CloudWatch") }],
    "dashboard.month": [{ micros: 20_600_000, per: 1, ...cny("CloudWatch") }],
    "secret.month": [{ micros: 2_750_000, per: 1, ...cny("Secrets Manager") }],
    "cdn.transfer": [{ micros: 300_000, per: 1, ...cny("CloudFront") }],
    "cdn.request": [{ micros: 50_000, per: 10_000, ...cny("CloudFront") }],
    "transfer.out": [{ micros: 933_000, per: 1, ...cny("EC2 data transfer") }],
  },
};

/** The price in force on a day. @throws Error when the list begins later */
export function priceOn(prices: readonly Price[], day: string): Price {
  const begun = prices.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1));
  const [newest] = begun;
  if (!newest) throw new Error(`no price on ${day}: the list begins on ${prices[0]?.from ?? "no day"}`);
  return newest;
}
