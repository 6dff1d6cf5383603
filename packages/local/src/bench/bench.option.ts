import { parseArgs } from "node:util";

export interface BenchOptions {
  rounds: number;
  /** Writes of a measurement; at least two per client while it is not given. Reads are four times as many. */
  count: number;
  /** Longest time of a measurement. */
  seconds: number;
  clients: number[];
  json?: string;
  memory: boolean;
  /** The stream pump stands still during the rounds. */
  noPump: boolean;
}

export const usage = `npm run bench -- [options]
  --rounds N     interleaved rounds per figure, 1 to 30 (10)
  --count N      writes in a measurement, 1 to 300 (24, or two per client); reads: four times as many
  --seconds N    longest time of a measurement, 0.1 to 30 (1)
  --clients N,N  clients at once, up to four numbers from 1 to 64 (1,8,32)
  --memory       DynamoDB Local in memory instead of on disk
  --no-pump      the stream pump stands still during the rounds
  --json FILE    write the figures to a file, too`;

const DEFAULT_COUNT = 24;

/** @throws Error with one line when an option is unknown or out of bounds */
export function parseOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: "string", default: "10" },
      count: { type: "string" },
      seconds: { type: "string", default: "1" },
      clients: { type: "string", default: "1,8,32" },
      json: { type: "string" },
      memory: { type: "boolean", default: false },
      "no-pump": { type: "boolean", default: false },
    },
  });
  const clients = values.clients.split(",").map((one) => whole("clients", one, 1, 64));
  if (clients.length > 4) throw new Error("--clients: at most four numbers");
  return {
    rounds: whole("rounds", values.rounds, 1, 30),
    count: values.count === undefined ? 0 : whole("count", values.count, 1, 300),
    seconds: bounded("seconds", values.seconds, 0.1, 30),
    clients,
    memory: values.memory,
    noPump: values["no-pump"],
    ...(values.json === undefined ? {} : { json: values.json }),
  };
}

/** Requests of one measurement. */
export function requestsOf({ count }: BenchOptions, clients: number, write: boolean): number {
  const wanted = count > 0 ? count : Math.max(DEFAULT_COUNT, 2 * clients);
  return write ? wanted : 4 * wanted;
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = bounded(name, text, least, most);
  if (!Number.isInteger(value)) throw new Error(`--${name}: ${text} is not a whole number`);
  return value;
}

function bounded(name: string, text: string, least: number, most: number): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!(value >= least && value <= most)) throw new Error(`--${name}: ${least} to ${most}, not ${text}`);
  return value;
}
