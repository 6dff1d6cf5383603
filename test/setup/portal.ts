import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { Actor } from "@guanhu/core/actor";
import { Projection } from "@guanhu/core/projection";
import { makeApp } from "@guanhu/functions/http/app";
import { allRoutes } from "@guanhu/functions/routes";
import { sortedKeys } from "../../packages/core/src/json.ts";
import { open, readAccount, strangerContext } from "../../packages/core/src/session/session.open.ts";
import { openTable } from "./table.ts";
import { plainItem } from "./unpack.ts";
import { makeWorld, NOW, type World } from "./world.ts";

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of a body
  body: any;
  headers: Headers;
}

export interface Portal {
  world: World;
  /** What the clock of the API says from now on. */
  setNow(at: string): void;
  token(actor: Actor): Promise<string>;
  /** One request as this actor (undefined: nobody). */
  call(actor: Actor | undefined, method: string, path: string, body?: unknown): Promise<Answer>;
  /** One request exactly as given. */
  raw(path: string, init?: RequestInit): Promise<Answer>;
  /** Brings the views up to the truth, as the stream would. */
  settle(): Promise<void>;
  /** Every item of the table, to show that a refusal wrote nothing. */
  dump(): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** The API over a table of its own, with a small world; requests go through the whole app. `dynamodb`: another store. */
export async function openPortal(dynamodb?: string): Promise<Portal> {
  const table = await openTable(dynamodb);
  const world = await makeWorld(table.parts);
  let now = NOW;
  const app = makeApp({
    parts: table.parts,
    routes: allRoutes(async () => ({ table: true })),
    now: () => now,
    addressOf: () => "127.0.0.1",
  });
  const tokens = new Map<string, Promise<string>>();

  async function newToken(actor: Actor): Promise<string> {
    const account = await readAccount(table.parts, actor.accountId);
    if (!account) throw new Error("no such account");
    const stranger = strangerContext(table.parts, { at: now, requestId: crypto.randomUUID() });
    const { token } = await open(stranger, account, { amr: ["pwd", "otp"], pending: [] });
    return token;
  }

  const portal: Portal = {
    world,
    setNow(at) {
      now = at;
      tokens.clear();
    },
    token(actor) {
      const known = tokens.get(actor.accountId) ?? newToken(actor);
      tokens.set(actor.accountId, known);
      return known;
    },
    async call(actor, method, path, body) {
      const headers: Record<string, string> = {};
      if (actor) headers.authorization = `Bearer ${await portal.token(actor)}`;
      if (body !== undefined) headers["content-type"] = "application/json";
      return portal.raw(path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    },
    async raw(path, init) {
      const answer = await app.request(path, init);
      const text = await answer.text();
      const json = answer.headers.get("content-type")?.includes("json");
      return { status: answer.status, body: json && text ? JSON.parse(text) : text, headers: answer.headers };
    },
    async settle() {
      const changes = (await portal.dump()).flatMap((item) => Projection.changeOf(item) ?? []);
      await Projection.project(table.parts, changes);
    },
    async dump() {
      const items: Record<string, unknown>[] = [];
      let start: Record<string, never> | undefined;
      do {
        const page = await table.parts.table.client.send(
          new ScanCommand({
            TableName: table.parts.table.name,
            ConsistentRead: true,
            ExclusiveStartKey: start,
          }),
        );
        items.push(...(page.Items ?? []).map((item) => plainItem(item)));
        start = page.LastEvaluatedKey as typeof start;
      } while (start);
      return items;
    },
    close: () => table.close(),
  };
  return portal;
}

/** The truth in the table, without what reading and signing in leave behind. */
export function truthOf(items: readonly Record<string, unknown>[]): string[] {
  return items
    .filter(
      (item) =>
        !/^(R#|U#|X#login|Y#)/.test(String(item.pk)) && !/^person#|^L#session/.test(String(item.home)),
    )
    .map((item) => JSON.stringify(item, sortedKeys))
    .sort();
}
