/** Regions the portal can run in; each has its own partition's form of the portal. */
export const regions = ["us-east-1", "cn-north-1", "cn-northwest-1"] as const;
export type Region = (typeof regions)[number];

/** What differs between stages, and nothing else does. Addresses and secrets are parameters of the account. */
export interface Stage {
  name: string;
  /** Where the stage runs when nobody names a region. */
  home: Region;
  /** Days that logs are kept. */
  logDays: 30 | 180 | 365;
  /** Days that daily backups are kept. */
  backupDays: number;
  /** How long a day's audit seal cannot be removed by anybody: procurement files are kept 15 years (政府采购法 42). */
  seal: { days: number } | { years: number };
  /** Parameter Store name of the address that alarms are mailed to; an address is no part of the code. */
  alarmMail: string;
  /** US dollars a month, beyond which the budget warns (global partition). */
  budget: number;
  /** Requests a day, beyond which the usage alarm warns (China partition, which has no budget to define). */
  requestsPerDay: number;
  /** Most copies of a function at once; absent: what the account allows. */
  concurrency: Partial<Record<"api" | "sign-in" | "public" | "portal", number>>;
  /** Requests a second through the gateway: everything together, and each route of sign-in. */
  throttle: { rate: number; burst: number; signInRate: number; signInBurst: number };
  /**
   * A restored table, by its name and the label of its stream (`LatestStreamLabel`, an instant), in place of one that
   * the stack makes; absent: the stack's own.
   */
  table?: { name: string; stream: string };
  /** Shards of the stream are read by this many readers each (1 to 10). */
  streamReaders: number;
  /** The portal's own name, and the Parameter Store name of its certificate's ARN (us-east-1 for the CDN). */
  domain?: { name: string; certificate: string };
  /** The province's own identity provider; its client secret lies in Secrets Manager. */
  oidc?: { issuer: string; clientId: string; redirectUri: string; claim?: string; only: boolean };
}

/** Stages by name. */
export const stages: Readonly<Record<string, Stage>> = {
  dev: {
    name: "dev",
    home: "us-east-1",
    logDays: 30,
    backupDays: 7,
    seal: { days: 1 },
    alarmMail: "/guanhu/dev/alarm-mail",
    budget: 50,
    requestsPerDay: 50_000,
    concurrency: {},
    throttle: { rate: 50, burst: 100, signInRate: 10, signInBurst: 20 },
    streamReaders: 1,
  },
  test: {
    name: "test",
    home: "cn-northwest-1",
    logDays: 30,
    backupDays: 14,
    seal: { days: 1 },
    alarmMail: "/guanhu/test/alarm-mail",
    budget: 100,
    requestsPerDay: 200_000,
    concurrency: {},
    throttle: { rate: 200, burst: 400, signInRate: 20, signInBurst: 40 },
    streamReaders: 1,
  },
  province: {
    name: "province",
    home: "cn-northwest-1",
    logDays: 365,
    backupDays: 35,
    seal: { years: 15 },
    alarmMail: "/guanhu/province/alarm-mail",
    budget: 1500,
    requestsPerDay: 1_000_000,
    concurrency: { api: 400, "sign-in": 100, public: 50, portal: 50 },
    throttle: { rate: 1000, burst: 2000, signInRate: 100, signInBurst: 200 },
    streamReaders: 4,
  },
};

/** In the China partition some services differ or are absent. */
export function isChina(region: string): boolean {
  return region.startsWith("cn-");
}

/**
 * Stage and region of a command line or environment.
 * @throws Error with one Chinese line when there is no such stage or region
 */
export function chooseStage(
  stageName: string | undefined,
  regionName?: string,
): { stage: Stage; region: Region } {
  const names = Object.keys(stages).join("、");
  const stage = stageName && Object.hasOwn(stages, stageName) ? stages[stageName] : undefined;
  if (!stage) throw new Error(`没有名为“${stageName ?? ""}”的环境，请用 --stage 指定其中之一：${names}。`);
  const region = regionName === undefined ? stage.home : regions.find((one) => one === regionName);
  if (!region) throw new Error(`不支持区域“${regionName}”，可用区域：${regions.join("、")}。`);
  return { stage, region };
}
