import { readdirSync } from "node:fs";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { Audit } from "@guanhu/core/audit";
import { Seal } from "@guanhu/core/audit/seal";
import type { SealStore } from "@guanhu/core/audit/seal/store";
import { Child } from "@guanhu/core/child";
import { ChildPage } from "@guanhu/core/child/page";
import type { Context, Parts } from "@guanhu/core/context";
import { Contract } from "@guanhu/core/contract";
import { ContractPage } from "@guanhu/core/contract/page";
import { Deliverable } from "@guanhu/core/deliverable";
import { DeliverableList } from "@guanhu/core/deliverable/list";
import { DeliverableReview } from "@guanhu/core/deliverable/review";
import { Organization } from "@guanhu/core/organization";
import { Person } from "@guanhu/core/person";
import { Placement } from "@guanhu/core/placement";
import { Projection } from "@guanhu/core/projection";
import { Session } from "@guanhu/core/session";
import { isViewRow, rebuildViews } from "@guanhu/local/views";
import { TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { sortedKeys } from "../../packages/core/src/json.ts";
import { type AnyEntity, entity } from "../../packages/core/src/table/entity.ts";
import { toRecord } from "../../packages/core/src/table/table.ts";
import { phoneId } from "../setup/report.ts";
import { openTable, type TestParts } from "../setup/table.ts";
import { plainItem } from "../setup/unpack.ts";
import type { World } from "../setup/world.ts";
import { allEntities, scan } from "./release/entities.ts";
import { breaksOf, storedShapeOf } from "./release/fields.ts";
import { keyringOf, photoEverywhere, putRelease, readRelease } from "./release/release.ts";

const releases = readdirSync(new URL("./release/", import.meta.url))
  .flatMap((file) => /^(\d+\.\d+)\.data\.json$/.exec(file)?.[1] ?? [])
  .sort();
/** Later on the day of the recorded world. */
const LATER = "2026-03-10T07:20:00.000Z";

test("the first release is recorded", () => {
  expect(releases).toContain("0.1");
});

describe.each(releases)("what release %s wrote", (name) => {
  const release = readRelease(name);
  const { names } = release;
  let table: TestParts;
  let parts: Parts;
  let entities: Map<string, AnyEntity>;

  beforeAll(async () => {
    entities = await allEntities();
    table = await openTable();
    parts = { ...table.parts, keyring: await keyringOf(release.keyFile), evidence: photoEverywhere };
    await putRelease(parts.table, release);
  });
  afterAll(() => table.close());

  const as = (who: keyof World["people"], at = LATER): Context => {
    return { actor: names.people[who], at, requestId: crypto.randomUUID(), parts };
  };

  test("has fields that today's shapes still know, and all that today's shapes need", () => {
    const broken = Object.entries(release.shapes).flatMap(([one, was]) => {
      const now = entities.get(one);
      return breaksOf(one, was, now && storedShapeOf(now));
    });
    expect(broken).toEqual([]);
  });

  test("fits today's shapes, item by item, and lies at the keys where today's code looks", () => {
    for (const [one, items] of Object.entries(release.items)) {
      const today = entities.get(one);
      if (!today) throw new Error(`no entity ${one} today`);
      expect(items.length, one).toBeGreaterThan(0);
      for (const item of items) {
        const record = toRecord(today, unmarshall(item));
        expect(today.shape.safeParse(record).error?.issues ?? [], one).toEqual([]);
        expect(today.key(record as never), one).toEqual({ pk: item.pk?.S, sk: item.sk?.S });
      }
    }
  });

  test("its views are what today's code makes of its records, field by field", async () => {
    const before = await viewTexts(parts);
    expect(before.length).toBeGreaterThan(10);
    await rebuildViews(parts);
    expect(await viewTexts(parts)).toEqual(before);
  });

  test("a child's page, its personal data, and the child found by number and by name", async () => {
    const { visited, unnumbered, replaced } = names.children;
    const page = await ChildPage.page(as("childCare"), visited);
    expect(page.child).toMatchObject({ id: visited, label: "张**", riskLevel: "blue", status: "CONFIRMED" });
    expect(page.covers).toMatchObject([{ workerName: "社工甲", status: "ACTIVE" }]);
    expect(page.timeline.map(({ onDate, state }) => [onDate, state])).toEqual([
      ["2026-03-05", "SUBMITTED"],
      ["2026-03-04", "SUBMITTED"],
      ["2026-03-02", "REJECTED"],
      ["2026-03-01", "WITHDRAWN"],
      ["2026-02-24", expect.any(String)],
      ["2026-02-24", expect.any(String)],
      ["2026-02-17", "RETURNED"],
      ["2026-02-10", "ORG_CHECKED"],
      ["2026-02-03", "ACCEPTED"],
    ]);
    const personal = await ChildPage.reveal(as("childCare"), visited, "supervision");
    expect(personal).toMatchObject({ name: "张小明", idNumber: names.idNumber, address: "一组 12 号" });
    expect(await ChildPage.reveal(as("childCare"), unnumbered, "supervision")).toMatchObject({
      noIdReason: "NO_HUKOU",
      health: "轻度贫血",
      guardians: [{ workPlace: "邻省" }, { relation: "maternalGrandmother" }],
    });
    const byNumber = await Child.search(as("childCare"), { idNumber: names.idNumber });
    expect(byNumber.items.map(({ id }) => id)).toEqual([visited]);
    const byName = await Child.search(as("childCare"), { name: "王示例" });
    expect(byName.items.map(({ id }) => id)).toEqual([unnumbered]);
    const listed = (await Child.list(as("childCare"), {})).items.map(({ id }) => id);
    expect(listed).toEqual(expect.arrayContaining([visited, unnumbered, replaced]));
  });

  test("a deliverable opens: report, reason, photo", async () => {
    const { accepted, returned, submitted, inspected } = names.deliverables;
    const page = await Deliverable.get(as("acceptance"), accepted, "review");
    expect(page.deliverable).toMatchObject({ state: "ACCEPTED", minutes: 45, edition: 1 });
    expect(page.report).toMatchObject({
      kind: "visitVerification",
      header: { attachments: [{ caption: "院门" }] },
    });
    expect(page.photos).toMatchObject([{ contentType: "image/png", otherUses: [] }]);
    const sentBack = await Deliverable.get(as("caseworker"), returned, "visit");
    expect(sentBack.reason).toBe("照片不清，请补充");
    for (const [id, kind] of [
      [submitted, "guardianshipAssessment"],
      [inspected, "homeVisitInspection"],
    ] as const) {
      expect((await Deliverable.get(as("checker"), id, "review")).report.kind).toBe(kind);
    }
  });

  test("lists and queues: mine, sent back, for the checker, for the county, children with me, hours", async () => {
    const ids = async (page: Promise<{ items: { id: string }[] }>) => (await page).items.map(({ id }) => id);
    const { checked, submitted, returned, mended, inspected } = names.deliverables;
    expect(await ids(DeliverableList.listMine(as("caseworker"), {}))).toHaveLength(9);
    expect(await ids(DeliverableList.listReturned(as("caseworker"), {}))).toEqual([returned]);
    const waiting = await ids(DeliverableList.queue(as("checker"), {}));
    expect(waiting.sort()).toEqual([mended, submitted, inspected].sort());
    expect(await ids(DeliverableList.queue(as("acceptance"), {}))).toEqual([checked]);
    const placed = (await Placement.listMine(as("caseworker"), {})).items;
    expect(placed.map(({ childId }) => childId)).toEqual([names.children.visited]);
    expect(await DeliverableList.hours(as("caseworker"))).toMatchObject({ acceptedMinutes: 45 });
    const people = (await Person.list(as("manager"), {})).items;
    expect(people.find(({ id }) => id === names.people.caseworker.accountId)?.clearance?.result).toBe(
      "CLEAR",
    );
    const organization = names.people.manager.organizationId ?? "";
    expect(await Organization.get(as("manager"), organization)).toMatchObject({ status: "APPROVED" });
  });

  test("a contract's page with its numbers, and one that has ended", async () => {
    const page = await ContractPage.get(as("procurement"), names.contractId);
    expect(page.contract).toMatchObject({ status: "ACTIVE", signedByName: "审核员甲" });
    expect(page.progress[0]).toMatchObject({ delivered: 3, accepted: 1, acceptedFen: 12_000 });
    const rows = await DeliverableList.listByItem(as("procurement"), {
      contractId: names.contractId,
      itemId: "1",
    });
    expect(rows.items).toHaveLength(7);
    const ended = await ContractPage.get(as("otherProcurement"), names.endedContractId);
    expect(ended.contract).toMatchObject({ status: "TERMINATED", statusReason: "整顿后未恢复" });
    expect((await Contract.list(as("procurement"), {})).items.map(({ id }) => id)).toContain(
      names.contractId,
    );
  });

  test("histories with chains that hold", async () => {
    const { visited } = names.children;
    const child = await Audit.history(as("auditor"), { kind: "child", id: visited });
    expect(child.items.length).toBeGreaterThan(15);
    const contract = await Audit.history(as("auditor"), { kind: "contract", id: names.contractId });
    expect(contract.items).toHaveLength(3);
    const one = await Audit.history(as("auditor"), { kind: "deliverable", id: names.deliverables.accepted });
    expect(one.items).toHaveLength(3);
    expect([child, contract, one].flatMap(({ broken }) => broken)).toEqual([]);
    const reads = await Audit.accesses(as("auditor"), visited, {});
    expect(reads.items.length).toBeGreaterThan(0);
  });

  test("its days stay sealed, and the next day's seal names the last of them", async () => {
    const seals = await Seal.list(parts.table);
    expect(seals.map(({ day }) => day)).toEqual(["2026-03-08", "2026-03-09"]);
    expect(seals[1]?.prev).toBe(seals[0]?.root);
    const texts = new Map<string, string>();
    const store: SealStore = {
      put: async (object, text) => !texts.has(object) && Boolean(texts.set(object, text)),
      get: async (object) => texts.get(object),
    };
    const next = await Seal.sealDay({ ...parts, seals: store }, "2026-03-10", "2026-03-11T01:00:00.000Z");
    expect(next.prev).toBe(seals[1]?.root);
  });

  test("its accounts sign in: password, one-time code once, recovery code once; its session still holds", async () => {
    const { worker, reviewer } = names.accounts;
    const known = await Session.resolve(parts, worker.token, LATER);
    expect(known?.actor.accountId).toBe(names.people.caseworker.accountId);
    const signIn = (loginName: string, password: string, code?: string) =>
      Session.signIn(parts, {
        loginName,
        password,
        ...(code ? { code } : {}),
        at: LATER,
        requestId: crypto.randomUUID(),
        address: "198.51.100.9",
      });
    const opened = await signIn(worker.loginName, worker.password);
    expect(opened.session).toMatchObject({ amr: ["pwd"], pending: [], previous: { at: release.at } });
    await expect(signIn(worker.loginName, "Not-The-Password-1")).rejects.toMatchObject({
      code: "session.bad_credentials",
    });
    const code = new TOTP({ secret: reviewer.totpSecret }).generate({ timestamp: Date.parse(LATER) });
    const official = await signIn(reviewer.loginName, reviewer.password, code);
    expect(official.session).toMatchObject({ amr: ["pwd", "otp"], pending: [] });
    await expect(signIn(reviewer.loginName, reviewer.password, code)).rejects.toMatchObject({
      code: "session.bad_credentials",
    });
    const recovered = await signIn(reviewer.loginName, reviewer.password, reviewer.recoveryCode);
    expect(recovered.session.amr).toEqual(["pwd", "recovery"]);
  });

  test("the work goes on: checked, accepted, sent back, mended; chains and views go on with it", async () => {
    const { accepted, checked, submitted, mended } = names.deliverables;
    const row = await DeliverableReview.check(as("checker"), mended, { version: 1, outcome: "PASS" });
    expect(row).toMatchObject({ state: "ORG_CHECKED", edition: 2 });
    const version = { version: 2, outcome: "ACCEPT" } as const;
    expect(await DeliverableReview.review(as("acceptance"), checked, version)).toMatchObject({
      state: "ACCEPTED",
    });
    await expect(DeliverableReview.review(as("acceptance"), accepted, version)).rejects.toMatchObject({
      code: "record.stale",
    });
    const back = { version: 1, outcome: "RETURN", reason: "评分依据不足" } as const;
    await DeliverableReview.check(as("checker"), submitted, back);

    // What the phone sent to the old version and sends again to the new one is the same record.
    const again = await Deliverable.record(as("caseworker"), names.returnedInput);
    expect(again).toMatchObject({ id: names.deliverables.returned, edition: 1 });
    const next = { ...names.returnedInput, id: phoneId("dlv"), replaces: names.deliverables.returned };
    expect(await Deliverable.record(as("caseworker"), next)).toMatchObject({ edition: 2 });

    const changes = (await scan(parts.table)).flatMap((item) => Projection.changeOf(unmarshall(item)) ?? []);
    await Projection.project(parts, changes);
    const { progress } = await ContractPage.get(as("procurement"), names.contractId);
    expect(progress[0]).toMatchObject({ delivered: 4, accepted: 2, acceptedFen: 24_000 });
    expect(progress[1]).toMatchObject({ delivered: 0 });
    const told = await viewTexts(parts);
    await rebuildViews(parts);
    expect(await viewTexts(parts)).toEqual(told);
    const { broken, items } = await Audit.history(as("auditor"), {
      kind: "child",
      id: names.children.visited,
    });
    expect(broken).toEqual([]);
    expect(items.filter(({ subject }) => subject === `deliverable#${checked}`)).toHaveLength(3);
  });

  test("people, placements and contracts of the release change under today's verbs", async () => {
    const { contractId, children } = names;
    const again = { contractId, childIds: [children.replaced], workerId: names.people.colleague.accountId };
    const [placement] = await Placement.assign(as("manager"), again);
    expect(placement).toMatchObject({ workerName: "社工丙", earlier: [{ to: "2026-02-01" }] });
    const clearance = { result: "CLEAR", checkedOn: "2026-03-09", authority: "南郑区公安局" } as const;
    await Person.clear(as("administrator"), names.people.uncleared.accountId, clearance);
    const { contract } = await ContractPage.get(as("procurement"), contractId);
    const reason = { version: contract.version, reason: "例行核查" };
    expect((await Contract.suspend(as("procurement"), contractId, reason)).status).toBe("SUSPENDED");
    const history = await Audit.history(as("auditor"), { kind: "contract", id: contractId });
    expect(history.broken).toEqual([]);
    expect(history.items).toHaveLength(4);
  });
});

describe("the comparison of shapes", () => {
  const made = (shape: z.ZodObject, packed?: string[]) =>
    storedShapeOf(
      entity({ name: "card", noun: "卡片", shape, key: () => ({ pk: "", sk: "" }), packed } as never),
    );
  const old = z.strictObject({
    id: z.string(),
    note: z.string().optional(),
    state: z.enum(["A", "B"]),
    lines: z.array(z.strictObject({ price: z.int() })),
  });
  const breaks = (shape: z.ZodObject) => breaksOf("card", made(old), made(shape));

  test("lets fields be added: optional, with a default, or a whole new part", () => {
    const part = z.strictObject({ inner: z.string() });
    const more = { tag: z.string().optional(), level: z.int().default(1), part: part.optional() };
    expect(breaks(old.extend(more))).toEqual([]);
  });

  test("names what was renamed, needed, narrowed or moved", () => {
    const { note: _note, ...rest } = old.shape;
    expect(breaks(z.strictObject({ ...rest, remark: z.string().optional() }))).toEqual([
      "card.note: gone or renamed",
    ]);
    expect(breaks(old.extend({ note: z.string() }))).toEqual([
      "card.note: needed today, but the release did not always write it",
    ]);
    expect(breaks(old.extend({ tag: z.string() }))).toEqual([
      "card.tag: needed today, but the release did not always write it",
    ]);
    expect(breaks(old.extend({ state: z.enum(["A", "C"]) }))).toEqual([
      'card.state: "B" is no longer allowed',
    ]);
    expect(breaks(old.extend({ lines: z.array(z.strictObject({ fen: z.int() })) }))).toEqual([
      "card.lines[].price: gone or renamed",
      "card.lines[].fen: needed today, but the release did not always write it",
    ]);
    expect(breaksOf("card", made(old), undefined)).toEqual(["card: the entity is gone or renamed"]);
    const packed = (fields: string[]) => made(old, fields);
    expect(breaksOf("card", packed(["id", "note"]), packed(["note", "id"]))).toEqual([
      "card.id: moved in the packed list, which only grows at its end",
      "card.note: moved in the packed list, which only grows at its end",
    ]);
    expect(breaksOf("card", packed(["id"]), packed(["id", "note"]))).toEqual([]);
    expect(breaksOf("card", packed([]), packed(["note", "id"]))).toEqual([]);
  });
});

/** What the views say, field by field: packed rows of an older release are shorter, and say the same. */
async function viewTexts(parts: Parts): Promise<string[]> {
  const rows = (await scan(parts.table)).filter(isViewRow);
  return rows.map((item) => JSON.stringify(plainItem(item), sortedKeys));
}
