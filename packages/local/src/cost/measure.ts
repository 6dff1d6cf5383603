import { CreateTableCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { type Actor, systemActor } from "@guanhu/core/actor";
import { Seal } from "@guanhu/core/audit/seal";
import { BriefCache } from "@guanhu/core/cache";
import { addDays } from "@guanhu/core/calendar";
import { Child } from "@guanhu/core/child";
import { ChildPage } from "@guanhu/core/child/page";
import type { Context, Parts } from "@guanhu/core/context";
import { ContractPage } from "@guanhu/core/contract/page";
import { Deliverable } from "@guanhu/core/deliverable";
import { DeliverableList } from "@guanhu/core/deliverable/list";
import { DeliverableReview } from "@guanhu/core/deliverable/review";
import type { DeliverableInput } from "@guanhu/core/deliverable/shape";
import { File } from "@guanhu/core/file";
import { makeId } from "@guanhu/core/id";
import { Person } from "@guanhu/core/person";
import { Placement } from "@guanhu/core/placement";
import { Projection } from "@guanhu/core/projection";
import { Session } from "@guanhu/core/session";
import { keys, tableDefinition } from "@guanhu/core/table/keys";
import { type Call, coveredMs, inSequence, type Meter, startMeter } from "../bench/meter.ts";
import { credentialsOf, type Seeded, seedWorld } from "../bench/product.seed.ts";
import { makeVisit } from "../bench/visit.data.ts";
import {
  type CountingKeyring,
  changesIn,
  countingKeyring,
  type Item,
  partsOn,
  scan,
  storedBytes,
  text,
} from "./measure.store.ts";
import {
  assumed,
  type Measured,
  type MeasuredOperation,
  type OperationName,
  type StoredBytes,
} from "./usage.ts";

/** What is done; what a photo adds to a submission follows from two of them. */
type Sampled = Exclude<OperationName, "photoInSubmit"> | "submitWithPhoto";

const SAMPLES = 3;

/**
 * Does every operation that the bill counts a few times on a world of its own, through a meter that works units
 * out by the published rules, and answers their means; and what the items of one deliverable and one child weigh.
 */
export async function measureUsage(endpoint: string): Promise<Measured> {
  const meter = await startMeter(endpoint);
  const table = `cost-${crypto.randomUUID()}`;
  const keyring = countingKeyring();
  const direct = partsOn(endpoint, table, keyring);
  try {
    await direct.table.client.send(new CreateTableCommand(tableDefinition(table)));
    const seeded = await seedWorld(direct, { visited: 5, read: 2, rows: 23, waiting: 21 });
    await Projection.project(direct, changesIn(await scan(direct)));
    const bench = new Bench(meter, keyring, partsOn(meter.url, table, keyring), seeded);
    await bench.run();
    return { operations: bench.means(), stored: bench.stored };
  } finally {
    direct.table.client.destroy();
    await meter.stop();
  }
}

class Bench {
  readonly stored: Measured["stored"] = {
    deliverable: { base: 0, indexes: 0 },
    photo: { base: 0, indexes: 0 },
    child: { base: 0, indexes: 0 },
  };
  readonly #meter: Meter;
  readonly #keyring: CountingKeyring;
  readonly #parts: Parts;
  readonly #seeded: Seeded;
  readonly #samples = new Map<Sampled, MeasuredOperation[]>();
  #seen = new Map<string, Item>();
  #reports = 0;

  constructor(meter: Meter, keyring: CountingKeyring, parts: Parts, seeded: Seeded) {
    this.#meter = meter;
    this.#keyring = keyring;
    this.#parts = parts;
    this.#seeded = seeded;
  }

  async run(): Promise<void> {
    const { worker, reviewer, checker } = this.#seeded;
    const people = {
      worker: await this.#actor(worker.id),
      reviewer: await this.#actor(reviewer.id),
      checker,
    };
    await this.#growth();
    for (let nth = 0; nth < SAMPLES; nth++) await this.#signIn();
    const { deliverable, photo, child } = this.stored;
    for (let nth = 0; nth < SAMPLES; nth++) add(deliverable, await this.#lifeOf(people, 0), 1 / SAMPLES);
    for (let nth = 0; nth < SAMPLES; nth++) add(photo, await this.#lifeOf(people, 1), 1 / SAMPLES);
    add(photo, deliverable, -1);
    for (let nth = 0; nth < SAMPLES; nth++) await this.#read(people);
    for (let nth = 0; nth < SAMPLES; nth++) await this.#noteForSeal(nth);
    for (let nth = 0; nth < SAMPLES; nth++) add(child, await this.#enrol(nth), 1 / SAMPLES);
  }

  means(): Measured["operations"] {
    const entries = [...this.#samples].map(([name, all]) => [name, meanOf(all)] as const);
    const means = Object.fromEntries(entries) as Record<Sampled, MeasuredOperation>;
    const { submitWithPhoto, ...rest } = means;
    // What a photo adds to the submission that it comes with.
    const photoInSubmit = meanOf([submitWithPhoto]);
    for (const figure of figuresOf(photoInSubmit)) {
      photoInSubmit[figure] = round(Math.max(0, submitWithPhoto[figure] - means.submit[figure]));
    }
    return { ...rest, photoInSubmit };
  }

  /** One deliverable from the report to its acceptance, with so many photos; what its items weigh. */
  async #lifeOf(people: Record<"worker" | "reviewer" | "checker", Actor>, photos: number) {
    const { id, input } = await this.#report(people.worker, photos);
    await this.#measure(photos > 0 ? "submitWithPhoto" : "submit", () =>
      Deliverable.record(this.#as(people.worker), input),
    );
    await this.#tell("viewOfSubmit");
    const pass = { version: 1, outcome: "PASS" } as const;
    await this.#measure("check", () => DeliverableReview.check(this.#as(people.checker), id, pass));
    await this.#tell("viewOfCheck");
    await this.#measure("open", () => Deliverable.get(this.#as(people.reviewer), id, "review"));
    const accept = { version: 2, outcome: "ACCEPT", contractId: input.contractId } as const;
    await this.#measure("accept", () => DeliverableReview.review(this.#as(people.reviewer), id, accept));
    await this.#tell("viewOfAccept");
    return this.#growth(/^R#/);
  }

  async #report(worker: Actor, photos: number): Promise<{ id: string; input: DeliverableInput }> {
    const { visited, today, contractId, itemId } = this.#seeded;
    const nth = this.#reports++;
    const childId = visited[nth % visited.length] ?? "";
    const onDate = addDays(today, -3 - Math.floor(nth / visited.length));
    const input = makeVisit(nth, { contractId, itemId, childId, onDate });
    for (let photo = 0; photo < photos; photo++) {
      const file = { id: makeId("file", new Date().toISOString()), contentType: "image/png", size: 9 };
      const sha256 = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64");
      await this.#measure("announcePhoto", () => File.announce(this.#as(worker), { ...file, sha256 }));
      await this.#measure("completePhoto", () => File.complete(this.#as(worker), file.id));
      input.report.header.attachments.push({ fileId: file.id, containsFace: false });
    }
    return { id: input.id, input };
  }

  async #read({ worker, reviewer, checker }: Record<"worker" | "reviewer" | "checker", Actor>) {
    const { read, contractId } = this.#seeded;
    const [childId = ""] = read;
    await this.#measure("page", () => ChildPage.page(this.#as(reviewer), childId));
    await this.#measure("timeline", () => ChildPage.timeline(this.#as(reviewer), childId, undefined));
    await this.#measure("reveal", () => ChildPage.reveal(this.#as(worker), childId, "visit"));
    await this.#measure("queue", () => DeliverableList.queue(this.#as(checker), {}));
    await this.#measure("listMine", () => DeliverableList.listMine(this.#as(worker), {}));
    await this.#measure("myChildren", () => Placement.listMine(this.#as(worker), {}));
    await this.#measure("contractPage", () => ContractPage.get(this.#as(systemActor), contractId));
  }

  /** What the stream notes of a batch for the seal of the day. */
  async #noteForSeal(nth: number): Promise<void> {
    const rows = [...(await this.#items()).values()]
      .flatMap((item) => Seal.rowOf(unmarshall(item)) ?? [])
      .slice(-assumed.changesPerBatch);
    await this.#measure("sealNote", () =>
      Seal.note(this.#parts, rows, `batch-${nth}`, new Date().toISOString()),
    );
  }

  async #signIn(): Promise<void> {
    const { worker } = this.#seeded;
    const credentials = await credentialsOf(this.#parts, worker, false);
    this.#meter.take();
    const origin = { at: new Date().toISOString(), requestId: crypto.randomUUID(), address: "198.51.100.7" };
    const opened = await this.#measure("signIn", () =>
      Session.signIn(this.#parts, { ...credentials, ...origin }),
    );
    await this.#measure("sessionCheck", () => Session.resolve(this.#parts, opened.token, origin.at));
  }

  /** One child from its file to its worker; what its items weigh. */
  async #enrol(nth: number) {
    const { contractId, today, visited, worker } = this.#seeded;
    const [model = ""] = visited;
    const asWorker = this.#as(await this.#actor(worker.id));
    const example = await ChildPage.reveal(asWorker, model, "visit");
    const { child } = await ChildPage.page(asWorker, model);
    await this.#growth();
    const { idNumber: _number, ...personal } = example;
    const registered = await this.#measure("registerChild", () =>
      Child.register(this.#as(systemActor), {
        sex: child.sex,
        birthDate: child.birthDate,
        residence: child.residence,
        hukouDivision: child.hukouDivision,
        categories: child.categories,
        riskLevel: child.riskLevel,
        personal: { ...personal, name: `示例${nth}`, noIdReason: "NOT_PROVIDED" },
      }),
    );
    const under = { contractId, childIds: [registered.id] };
    const period = { itemIds: ["1", "2", "3"], frequencyDays: 30, from: today, to: addDays(today, 20) };
    await this.#measure("placeChild", () => Placement.place(this.#as(systemActor), { ...under, ...period }));
    await this.#measure("assignChild", () =>
      Placement.assign(this.#as(systemActor), { ...under, workerId: worker.id }),
    );
    await this.#tell("viewOfPlacement");
    return this.#growth(/^R#/);
  }

  /** Brings the views up to what changed since the last telling. */
  async #tell(name: Sampled): Promise<void> {
    const known = this.#seen;
    const now = await this.#items();
    const changed = [...now].filter(([key, item]) => text(known.get(key)) !== text(item));
    this.#seen = now;
    const changes = changesIn(changed.map(([, item]) => item));
    await this.#measure(name, () => Projection.project(this.#parts, changes));
    this.#seen = await this.#items();
  }

  #grown = new Map<string, Item>();

  /** Bytes that came into the table since the last time, without items whose partition is passed over. */
  async #growth(without?: RegExp) {
    const was = this.#grown;
    this.#grown = await this.#items();
    this.#seen = this.#grown;
    const kept = (items: Map<string, Item>) =>
      storedBytes([...items.values()].filter((item) => !without?.test(item[keys.hash]?.S ?? "")));
    const [before, after] = [kept(was), kept(this.#grown)];
    return { base: after.base - before.base, indexes: after.indexes - before.indexes };
  }

  async #items(): Promise<Map<string, Item>> {
    const items = await scan(this.#parts);
    this.#meter.take();
    return new Map(items.map((item) => [`${item[keys.hash]?.S}\n${item[keys.range]?.S}`, item]));
  }

  async #measure<T>(name: Sampled, work: () => Promise<T>): Promise<T> {
    this.#forget();
    this.#meter.take();
    this.#keyring.calls = 0;
    const from = performance.now();
    const result = await work();
    const took = performance.now() - from;
    const calls = this.#meter.take();
    const isWrite = (call: Call) => /Write|Put|Update|Delete/.test(call.command);
    const sum = (figure: "wru" | "rru") => calls.reduce((total, call) => total + call[figure], 0);
    const sample: MeasuredOperation = {
      wru: sum("wru"),
      rru: sum("rru"),
      reads: inSequence(calls.filter((call) => !isWrite(call))),
      writes: inSequence(calls.filter(isWrite)),
      keyCalls: this.#keyring.calls,
      ownMs: took - coveredMs(calls),
      answerBytes: Buffer.byteLength(JSON.stringify(result ?? null)),
    };
    this.#samples.set(name, [...(this.#samples.get(name) ?? []), sample]);
    return result;
  }

  // As a process that has just started, so that nothing is cheaper than it can be relied on to be.
  #forget(): void {
    this.#parts.sessions = new BriefCache(1000);
    this.#parts.contractStates = new BriefCache(1000);
    this.#parts.recent = new BriefCache(1000);
  }

  #as(actor: Actor): Context {
    const at = new Date().toISOString();
    return { actor, at, requestId: crypto.randomUUID(), parts: this.#parts };
  }

  async #actor(id: string): Promise<Actor> {
    return Person.actorOf(await Person.get(this.#as(systemActor), id));
  }
}

function add(sum: StoredBytes, more: StoredBytes, times: number): void {
  sum.base += more.base * times;
  sum.indexes += more.indexes * times;
}

function meanOf(samples: readonly MeasuredOperation[]): MeasuredOperation {
  const [first] = samples;
  if (!first) throw new Error("nothing was measured");
  const mean = { ...first };
  for (const figure of figuresOf(first)) {
    mean[figure] = round(samples.reduce((sum, one) => sum + one[figure], 0) / samples.length);
  }
  return mean;
}

function figuresOf(operation: MeasuredOperation): (keyof MeasuredOperation)[] {
  return Object.keys(operation) as (keyof MeasuredOperation)[];
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
