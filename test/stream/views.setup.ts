import { PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { addDays } from "@guanhu/core/calendar";
import type { Parts } from "@guanhu/core/context";
import type { Deliverable } from "@guanhu/core/deliverable/shape";
import type { Placement } from "@guanhu/core/placement/shape";
import type { Change } from "@guanhu/core/projection";
import { isViewRow } from "@guanhu/local/views";
import fc from "fast-check";
import { DeliverableEntity } from "../../packages/core/src/deliverable/deliverable.entity.ts";
import { sortedKeys } from "../../packages/core/src/json.ts";
import { PlacementEntity } from "../../packages/core/src/placement/placement.entity.ts";
import { toItem } from "../../packages/core/src/table/expression.ts";
import { exampleId } from "../setup/deliverable-example.ts";

/** All that is told of a small world: every version of every record, in the order in which they came about. */
export interface Told {
  placements: Placement[][];
  deliverables: Deliverable[][];
}

const FROM = "2026-01-01";
const children = [1, 2, 3].map((nth) => exampleId("chd", nth));
const contracts = [1, 2].map((nth) => exampleId("con", nth));
const workers = [1, 2].map((nth) => exampleId("acc", nth));

/** Which states a deliverable goes through, version by version; the last of some is a new edition's word. */
const lives = [
  ["SUBMITTED"],
  ["SUBMITTED", "WITHDRAWN"],
  ["SUBMITTED", "RETURNED"],
  ["SUBMITTED", "RETURNED", "RETURNED"],
  ["SUBMITTED", "ORG_CHECKED"],
  ["SUBMITTED", "ORG_CHECKED", "ACCEPTED"],
  ["SUBMITTED", "ORG_CHECKED", "RETURNED", "RETURNED"],
  ["SUBMITTED", "ORG_CHECKED", "REJECTED"],
] as const;

const deliverableDraft = fc.record({
  child: fc.nat({ max: children.length - 1 }),
  contract: fc.nat({ max: contracts.length - 1 }),
  worker: fc.nat({ max: workers.length - 1 }),
  day: fc.nat({ max: 60 }),
  minutes: fc.integer({ min: 5, max: 90 }),
  seen: fc.boolean(),
  life: fc.constantFrom(...lives),
});

/** Two contracts, three children, up to eight deliverables with everything that became of them. */
export const toldWorld: fc.Arbitrary<Told> = fc
  .record({
    placementVersions: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }),
    drafts: fc.array(deliverableDraft, { maxLength: 8 }),
  })
  .map(({ placementVersions, drafts }) => ({
    placements: placementVersions.map((count, nth) =>
      Array.from({ length: count }, (_, version) => placementOf(nth, version + 1)),
    ),
    deliverables: drafts.map((draft, nth) =>
      draft.life.map((state, version) => deliverableOf(nth, draft, state, version + 1)),
    ),
  }));

/** The same changes as a stream may tell them: in any order, some twice, the newest of each at least once. */
export function retold(told: Told): fc.Arbitrary<Change[]> {
  const all = changesOf(told);
  const newest = newestOf(told);
  return fc.tuple(fc.subarray(all), fc.subarray(all)).chain(([some, more]) =>
    fc.shuffledSubarray([...newest, ...some, ...more], {
      minLength: newest.length + some.length + more.length,
    }),
  );
}

export function changesOf(told: Told): Change[] {
  return [
    ...told.placements.flat().map((record): Change => ({ noun: "placement", record })),
    ...told.deliverables.flat().map((record): Change => ({ noun: "deliverable", record })),
  ];
}

export function newestOf(told: Told): Change[] {
  const last = <T>(versions: T[]) => versions.slice(-1);
  return changesOf({
    placements: told.placements.map(last),
    deliverables: told.deliverables.map(last),
  });
}

/** Puts the records as they stand now into the table. */
export async function putTruth(parts: Parts, told: Told): Promise<void> {
  const { client, name } = parts.table;
  for (const { noun, record } of newestOf(told)) {
    const item = noun === "placement" ? toItem(PlacementEntity, record) : toItem(DeliverableEntity, record);
    await client.send(new PutItemCommand({ TableName: name, Item: item }));
  }
}

/** Every row of every view, as one text each, in order. */
export async function viewsOf(parts: Parts): Promise<string[]> {
  const rows: string[] = [];
  let start: Record<string, never> | undefined;
  do {
    const page = await parts.table.client.send(
      new ScanCommand({ TableName: parts.table.name, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    rows.push(...(page.Items ?? []).filter(isViewRow).map(textOf));
    start = page.LastEvaluatedKey as typeof start;
  } while (start);
  return rows.sort();
}

export function textOf(item: Parameters<typeof isViewRow>[0]): string {
  return JSON.stringify(unmarshall(item), sortedKeys);
}

function placementOf(nth: number, version: number): Placement {
  return {
    childId: children[nth % children.length] ?? "",
    contractId: contracts[Math.floor(nth / children.length)] ?? "",
    organizationId: exampleId("org", 1),
    division: "610703",
    label: "张**",
    residence: "610703109201",
    birthDate: "2015-06-01",
    riskLevel: "blue",
    contractTitle: "农村留守儿童关爱服务合同",
    items: [{ id: "1", kind: "visitVerification", name: "走访核查" }],
    frequencyDays: 30,
    from: FROM,
    to: version === 3 ? "2026-06-30" : "2026-12-31",
    status: version === 3 ? "ENDED" : "ACTIVE",
    ...(version > 1 ? { workerId: workers[nth % 2] ?? "", workerName: "社工甲" } : {}),
    ...(version === 3 ? { endReason: "搬家" } : {}),
    placedBy: exampleId("acc", 9),
    placedAt: "2026-01-01T02:00:00.000Z",
    earlier: [],
    version,
    head: `head of version ${version}`,
  };
}

function deliverableOf(
  nth: number,
  draft: typeof deliverableDraft extends fc.Arbitrary<infer D> ? D : never,
  state: Deliverable["state"],
  version: number,
): Deliverable {
  const id = exampleId("dlv", nth + 1);
  const again = state === "RETURNED" && draft.life[version - 2] === "RETURNED";
  return {
    id,
    firstId: id,
    edition: 1,
    kind: "visitVerification",
    contractId: contracts[draft.contract] ?? "",
    itemId: "1",
    childId: children[draft.child] ?? "",
    label: "张**",
    organizationId: exampleId("org", 1),
    division: "610703",
    authorId: workers[draft.worker] ?? "",
    authorName: "社工甲",
    onDate: addDays(FROM, draft.day),
    childSeen: draft.seen,
    minutes: draft.minutes,
    priceFen: 12_000,
    state,
    flags: [],
    attachments: [],
    receiptNo: `receipt ${nth}`,
    digest: "digest",
    submittedAt: `${addDays(FROM, draft.day)}T08:00:00.000Z`,
    ...(again ? { replacedBy: exampleId("dlv", 100 + nth) } : {}),
    report: new Uint8Array([1]),
    version,
    head: `head of version ${version}`,
  };
}
