import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Chain, chainOf } from "../setup/chain.ts";
import { openPortal, type Portal } from "../setup/portal.ts";
import type { World } from "../setup/world.ts";

type Item = Record<string, unknown>;
type Act = { op: (typeof ops)[number]; pick: number };

const ops = [
  "deliver",
  "deliver",
  "deliverAgain",
  "findFalse",
  "accept",
  "accept",
  "publish",
  "request",
  "request",
  "approve",
  "pay",
  "reject",
  "settle",
  "supplement",
] as const;

const history = fc.array(
  fc.array(fc.record({ op: fc.constantFrom(...ops), pick: fc.nat(1000) }), { minLength: 1, maxLength: 3 }),
  { minLength: 6, maxLength: 12 },
);

/** People who do what they may, at the same moment; what is refused is refused. */
class Players {
  readonly #portal: Portal;
  readonly #world: World;
  readonly #chain: Chain;
  readonly #made: { childId: string }[] = [];
  #invoices = 0;

  constructor(portal: Portal) {
    this.#portal = portal;
    this.#world = portal.world;
    this.#chain = chainOf(portal);
  }

  async play({ op, pick }: Act): Promise<void> {
    await this[op](pick).catch(() => undefined);
  }

  async deliver(_pick: number) {
    this.#made.push(await this.#chain.deliver());
  }

  /** The same child once more, on the same day or another. */
  async deliverAgain(pick: number) {
    const one = this.#made[pick % Math.max(1, this.#made.length)];
    if (one) await this.#chain.deliver({ childId: one.childId, onDate: `2026-03-0${1 + (pick % 9)}` });
  }

  async findFalse(pick: number) {
    const accepted = (await this.#items("D#")).filter((item) => item.state === "ACCEPTED");
    const one = accepted[pick % Math.max(1, accepted.length)];
    if (!one) return;
    const body = { version: one.version, reason: "家长称当日没有来访" };
    await this.#post(this.#world.people.supervision, `/api/deliverables/${one.id}/false`, body);
  }

  async accept(_pick: number) {
    const { people } = this.#world;
    const accepted = await this.#chain.accept();
    await this.#post(people.acceptance, `/api/acceptances/${accepted.id}/publish`, {
      version: accepted.version,
    });
  }

  async publish(pick: number) {
    const one = await this.#one("A#acp", pick, (item) => item.state === "ACCEPTED");
    await this.#post(this.#world.people.acceptance, `/api/acceptances/${one?.id}/publish`, {
      version: one?.version,
    });
  }

  async request(pick: number) {
    const one = await this.#one("A#acp", pick, (item) => item.state === "ACCEPTED");
    const { people, contract } = this.#world;
    const { body } = await this.#portal.call(people.procurement, "GET", `/api/contracts/${contract.id}`);
    // Sometimes more than there is.
    const amountFen = Math.max(1, Math.floor((body.money.availableFen * (50 + (pick % 70))) / 100));
    const number = `FP-2026-${String(++this.#invoices).padStart(5, "0")}`;
    const invoice = { number, on: "2026-03-10" };
    await this.#post(people.manager, "/api/payments", { acceptanceId: one?.id, amountFen, invoice });
  }

  async approve(pick: number) {
    const one = await this.#one("P#pay", pick, (item) => item.state === "REQUESTED");
    await this.#post(this.#world.people.finance, `/api/payments/${one?.id}/approve`, {
      version: one?.version,
    });
  }

  async pay(pick: number) {
    const one = await this.#one("P#pay", pick, (item) => item.state === "APPROVED");
    const body = { version: one?.version, voucherNo: `ZF-${pick}`, paidOn: "2026-03-10" };
    await this.#post(this.#world.people.payment, `/api/payments/${one?.id}/pay`, body);
  }

  async reject(pick: number) {
    const open = (item: Item) => item.state === "REQUESTED" || item.state === "APPROVED";
    const one = await this.#one("P#pay", pick, open);
    const body = { version: one?.version, reason: "发票抬头有误" };
    await this.#post(this.#world.people.finance, `/api/payments/${one?.id}/reject`, body);
  }

  async settle(pick: number) {
    const one = await this.#one(
      "",
      pick,
      (item) => String(item.id).startsWith("rcv_") && item.state === "OPEN",
    );
    const body = { version: one?.version, voucherNo: `TK-${pick}`, returnedOn: "2026-03-10" };
    await this.#post(this.#world.people.finance, `/api/recoveries/${one?.id}/settle`, body);
  }

  async supplement(pick: number) {
    const { people, contract } = this.#world;
    const path = `/api/contracts/${contract.id}/changes`;
    const items = [{ itemId: "1", addQuantity: 10 + (pick % 40) }];
    const words = { kind: "SUPPLEMENT", reason: "DEMAND", clause: "第一条", text: "增加走访人次", items };
    const { body } = await this.#post(people.procurement, path, words);
    await this.#post(people.manager, `${path}/${body.no}/agree`, { version: body.version });
  }

  async #one(prefix: string, pick: number, fits: (item: Item) => boolean): Promise<Item | undefined> {
    const found = (await this.#items(prefix)).filter(fits);
    return found[pick % Math.max(1, found.length)];
  }

  async #items(prefix: string): Promise<Item[]> {
    return (await this.#portal.dump()).filter((item) => String(item.pk).startsWith(prefix) && !isAudit(item));
  }

  #post(actor: World["people"]["manager"], path: string, body: object) {
    return this.#portal.call(actor, "POST", path, body);
  }
}

function isAudit(item: Item): boolean {
  return String(item.pk).startsWith("L#");
}

function sum(items: readonly Item[], field: string): number {
  return items.reduce((total, item) => total + Number(item[field] ?? 0), 0);
}

/** What must hold after every moment, recounted from the records themselves. */
async function expectSound(portal: Portal): Promise<void> {
  const { contract } = portal.world;
  const items = (await portal.dump()).filter((item) => !isAudit(item));
  const of = (prefix: string, fits: (item: Item) => boolean = () => true) =>
    items.filter(
      (item) => String(item.pk).startsWith(prefix) && item.contractId === contract.id && fits(item),
    );
  const [now] = items.filter((item) => item.pk === `K#${contract.id}` && item.sk === "A");
  const milestones = now?.milestones as { id: string; state: string; sharePercent: number }[];
  const stateOf = new Map(milestones.map((one) => [one.id, one.state]));
  const [ledger] = of("K#", (item) => item.sk === "L");
  const [paper] = of("K#", (item) => item.sk === "T");
  if (!now || !ledger || !paper) throw new Error("the contract is gone");

  const deliverables = of("D#");
  const accepted = deliverables.filter((item) => item.state === "ACCEPTED");
  const standing = deliverables.filter((one) =>
    ["SUBMITTED", "ORG_CHECKED", "ACCEPTED"].includes(String(one.state)),
  );
  const counts = of("K#", (item) => String(item.sk).startsWith("I#"));
  expect(sum(counts, "accepted")).toBe(accepted.length);
  expect(sum(counts, "acceptedFen")).toBe(sum(accepted, "priceFen"));
  for (const { id } of milestones) {
    const own = accepted.filter((item) => item.milestoneId === id);
    expect([sum(counts, id), sum(counts, `${id}Fen`)]).toEqual([own.length, sum(own, "priceFen")]);
  }
  for (const count of counts) expect(Number(count.accepted)).toBeLessThanOrEqual(Number(count.quantity));

  const worth = accepted.filter((item) => stateOf.get(String(item.milestoneId)) === "ACCEPTED");
  expect(ledger.worthFen).toBe(sum(worth, "priceFen"));
  const shares = milestones.filter((one) => one.state === "ACCEPTED");
  const percent = shares.reduce((total, one) => total + one.sharePercent, 0);
  expect(milestones.reduce((total, one) => total + one.sharePercent, 0)).toBe(100);

  const payments = of("P#pay");
  const inState = (...states: string[]) => payments.filter((one) => states.includes(String(one.state)));
  expect(ledger.requestedFen).toBe(sum(inState("REQUESTED", "APPROVED"), "amountFen"));
  expect(ledger.paidFen).toBe(sum(inState("PAID", "CONFIRMED"), "amountFen"));
  const recoveries = items.filter(
    (item) => String(item.id).startsWith("rcv_") && item.contractId === contract.id,
  );
  expect(ledger.recoveryFen).toBe(
    sum(
      recoveries.filter((one) => one.state === "OPEN"),
      "amountFen",
    ),
  );

  // Paid, without what is to come back or came back, never exceeds accepted; accepted never delivered.
  const kept = Number(ledger.paidFen) - Number(ledger.recoveredFen) - Number(ledger.recoveryFen);
  expect(kept).toBeLessThanOrEqual(Number(ledger.worthFen));
  expect(kept * 100).toBeLessThanOrEqual(Number(now.amountFen) * percent);
  expect(Number(ledger.worthFen)).toBeLessThanOrEqual(sum(standing, "priceFen"));

  expect(Number(paper.supplementFen) * 10).toBeLessThanOrEqual(Number(paper.originalFen));
  expect(now.amountFen).toBe(Number(paper.originalFen) + Number(paper.supplementFen));
  const agreed = of("K#C#", (item) => item.state === "AGREED");
  expect(paper.supplementFen).toBe(sum(agreed, "amountFen"));
  for (const one of payments) expectApart(now, one);
}

/** Nobody holds two duties that are kept apart (政府采购法 61条). */
function expectApart(contract: Item, payment: Item): void {
  const duties = [contract.createdBy, contract.signedBy, payment.approvedBy, payment.paidBy].filter(Boolean);
  expect(new Set(duties).size).toBe(duties.length);
}

/** The views of the children and workers of each milestone are those of a recount. */
async function expectViews(portal: Portal): Promise<void> {
  await portal.settle();
  const items = await portal.dump();
  const recount = new Map<string, number>();
  for (const item of items) {
    if (!String(item.pk).startsWith("D#") || item.state !== "ACCEPTED") continue;
    const pk = `K#S#${item.contractId}#${item.milestoneId}`;
    for (const sk of [`C#${item.childId}`, `W#${item.authorId}`])
      recount.set(`${pk}/${sk}`, (recount.get(`${pk}/${sk}`) ?? 0) + 1);
  }
  const rows = items.filter((item) => String(item.pk).startsWith("K#S#") && item.count !== 0);
  expect(new Map(rows.map((row) => [`${row.pk}/${row.sk}`, row.count]))).toEqual(recount);
}

test("whatever is done at once and in whatever order: paid ≤ accepted ≤ delivered, and every sum is a recount", async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(history, async (moments) => {
      const portal = await openPortal();
      try {
        const players = new Players(portal);
        // Something is there to begin with, so that every history reaches the money.
        await Promise.all([1, 2, 3].map(() => players.play({ op: "deliver", pick: 0 })));
        await players.play({ op: "accept", pick: 0 });
        await players.play({ op: "request", pick: 0 });
        for (const moment of moments) {
          await Promise.all(moment.map((act) => players.play(act)));
          await expectSound(portal);
        }
        await expectViews(portal);
        for (const item of await portal.dump()) {
          if (String(item.pk).startsWith("P#pay")) reached.add(`payment ${item.state}`);
          if (item.state === "FOUND_FALSE") reached.add("found false");
          if (item.state === "AGREED") reached.add("supplement");
        }
      } finally {
        await portal.close();
      }
    }),
    { numRuns: 4 },
  );
  // A property of histories in which nothing happens shows nothing.
  expect([...reached].some((one) => one.startsWith("payment"))).toBe(true);
}, 400_000);
