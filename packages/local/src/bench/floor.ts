// The floor: Hono, zod and the SDK on the same store, each operation one transaction of four items or one query
// of twenty rows; under /same, writes with the reads and conditions that the product cannot do without. Nothing
// of the product's code runs here.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  BatchGetItemCommand,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import * as z from "zod";
import { ownCpuMs } from "./cpu.ts";
import { FLOOR_TOKEN, floorChildren } from "./floor.data.ts";
import {
  acceptance,
  groundOf,
  guardedSubmission,
  makeTable,
  pageOf,
  plain,
  submission,
  TABLE,
} from "./floor.table.ts";
import { answer } from "./helper.ts";

const text = (most: number) => z.string().trim().min(1).max(most);
const instant = z.iso.datetime({ offset: true });
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{26}$`));
const finding = z.enum(["consistent", "inconsistent", "unverifiable"]);

const Submission = z.strictObject({
  id: id("dlv"),
  contractId: id("con"),
  itemId: z.string().max(8),
  childId: id("chd"),
  report: z.strictObject({
    kind: z.literal("visitVerification"),
    header: z.strictObject({
      startedAt: instant,
      endedAt: instant,
      place: z.strictObject({
        divisionCode: z.string().length(12),
        address: text(200),
        gps: z.strictObject({ latitude: z.number(), longitude: z.number(), accuracyMeters: z.number() }),
      }),
      coWorkerIds: z.array(id("acc")).max(4),
      met: z.array(z.enum(["child", "father", "mother", "delegatedCarer", "other"])).max(5),
      childSeenInPerson: z.boolean(),
      childView: z.strictObject({ asked: z.boolean(), text: text(1000) }),
      consentBasis: z.enum(["STATUTORY_DUTY", "CONTRACT_ENTRUSTMENT", "GUARDIAN_CONSENT"]),
      attachments: z.array(z.unknown()).max(9),
      mandatoryReport: z.record(z.string(), z.boolean()),
      nextAction: z.strictObject({ text: text(500), due: z.iso.date() }),
      signatures: z.strictObject({ workerSigned: z.boolean(), carerSigned: z.boolean() }),
      capture: z.strictObject({ offline: z.boolean(), deviceTime: instant }),
    }),
    content: z.strictObject({
      purpose: z.enum(["firstRecord", "regular", "changeCheck", "riskFollowUp", "exitCheck"]),
      items: z.record(z.string(), finding),
      changes: z.array(z.strictObject({ item: z.string(), description: text(500) })).max(20),
      stillEligible: z.enum(["yes", "no", "undecided"]),
      schooling: z.string(),
      health: z.string(),
      parentsLastContact: z.iso.date(),
      riskSuggestion: z.enum(["red", "yellow", "blue", "green"]),
    }),
  }),
});
const Acceptance = z.strictObject({ version: z.int(), outcome: z.literal("ACCEPT") });

let client: DynamoDBClient | undefined;
const server = createServer({}, getRequestListener(makeFloor().fetch));

answer(
  {
    async start(endpoint: string): Promise<{ url: string }> {
      const credentials = { accessKeyId: "local", secretAccessKey: "local" };
      client = new DynamoDBClient({ region: "cn-northwest-1", endpoint, credentials });
      await makeTable(client, floorChildren);
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    },
    cpu: () => ownCpuMs(),
  },
  async () => {
    server.close();
    client?.destroy();
  },
);

function makeFloor(): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (c.req.header("authorization") !== `Bearer ${FLOOR_TOKEN}`) return c.json({}, 401);
    await next();
  });
  app.post("/deliverables", async (c) => {
    const parsed = Submission.safeParse(await c.req.json());
    if (!parsed.success) return c.json({ issues: parsed.error.issues }, 400);
    const { id, childId, report } = parsed.data;
    const row = {
      id,
      child: childId,
      day: report.header.startedAt.slice(0, 10),
      at: new Date().toISOString(),
    };
    const items = submission(row, JSON.stringify(report));
    await client?.send(new TransactWriteItemsCommand({ TransactItems: items }));
    return c.json({ id, state: "SUBMITTED", at: row.at }, 201);
  });
  app.post("/same/deliverables", async (c) => {
    const parsed = Submission.safeParse(await c.req.json());
    if (!parsed.success) return c.json({ issues: parsed.error.issues }, 400);
    const { id, report } = parsed.data;
    const child = floorChildren[0] ?? "";
    const found = await client?.send(new BatchGetItemCommand(groundOf(child)));
    if (found?.Responses?.[TABLE]?.length !== 3) return c.json({}, 404);
    const at = new Date().toISOString();
    const row = { id, child, day: report.header.startedAt.slice(0, 10), at };
    const items = guardedSubmission(row, JSON.stringify(report));
    await client?.send(new TransactWriteItemsCommand({ TransactItems: items }));
    return c.json({ id, state: "SUBMITTED", at }, 201);
  });
  app.post("/same/deliverables/:id/accept", async (c) => {
    const parsed = Acceptance.safeParse(await c.req.json());
    if (!parsed.success) return c.json({ issues: parsed.error.issues }, 400);
    const Key = { pk: { S: `D#${c.req.param("id")}` }, sk: { S: "A" } };
    const found = await client?.send(new GetItemCommand({ TableName: TABLE, Key, ConsistentRead: true }));
    if (found?.Item?.state?.S !== "SUBMITTED") return c.json({}, 404);
    return c.json(await accept(c.req.param("id")));
  });
  app.post("/deliverables/:id/accept", async (c) => {
    const parsed = Acceptance.safeParse(await c.req.json());
    if (!parsed.success) return c.json({ issues: parsed.error.issues }, 400);
    return c.json(await accept(c.req.param("id")));
  });
  app.get("/queue", async (c) => c.json({ items: await page(undefined) }));
  app.get("/children/:id/timeline", async (c) => c.json({ items: await page(c.req.param("id")) }));
  app.get("/children/:id", async (c) => c.json({ timeline: await page(c.req.param("id")) }));
  return app;
}

async function accept(id: string) {
  const at = new Date().toISOString();
  const row = { id, child: floorChildren[0] ?? "", day: at.slice(0, 10), at };
  await client?.send(new TransactWriteItemsCommand({ TransactItems: acceptance(row) }));
  return { id, state: "ACCEPTED", at };
}

async function page(child: string | undefined): Promise<Record<string, unknown>[]> {
  const found = await client?.send(new QueryCommand(pageOf(child)));
  return (found?.Items ?? []).map(plain);
}
