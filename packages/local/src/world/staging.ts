import {
  type AttributeValue,
  BatchGetItemCommand,
  type CancellationReason,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { BriefCache } from "@guanhu/core/cache";
import type { Parts } from "@guanhu/core/context";
import { type IndexName, type Key, keys } from "@guanhu/core/table/keys";
import { type Item, meets, update, type Words } from "./staging.expression.ts";

const MINUTE = 60_000;

type Request = Words & {
  Key?: Item | undefined;
  Item?: Item | undefined;
  ConditionExpression?: string | undefined;
  UpdateExpression?: string | undefined;
};

/**
 * A table in memory, on which the very verbs of the domain build a world before it is written in bulk. It knows
 * what the write door and the reads of the verbs say, conditions included, and refuses anything else. Not for
 * serving: it looks for the rows of an index among all items.
 */
export class Staging {
  readonly #partitions = new Map<string, Map<string, Item>>();

  /** Parts whose table is this one; keys and evidence are those given. */
  parts(real: Parts): Parts {
    // Safe: the domain calls nothing of a client but `send`, with the commands that `#answer` knows.
    const client = { send: (command: object) => this.#send(command) } as unknown as DynamoDBClient;
    return {
      ...real,
      table: { client, name: real.table.name },
      contractStates: new BriefCache(MINUTE),
      recent: new BriefCache(MINUTE),
      sessions: new BriefCache(MINUTE),
    };
  }

  /** Everything that stands in it, partition by partition. */
  *items(): Generator<Item> {
    for (const partition of this.#partitions.values()) yield* partition.values();
  }

  clear(): void {
    this.#partitions.clear();
  }

  // The answer comes later, as from a store: what runs at once must not rest on getting it at once.
  async #send(command: object): Promise<unknown> {
    await undefined;
    return this.#answer(command);
  }

  #answer(command: object): unknown {
    if (command instanceof GetItemCommand) return { Item: this.#find(command.input.Key) };
    if (command instanceof BatchGetItemCommand) {
      const entries = Object.entries(command.input.RequestItems ?? {});
      return {
        Responses: Object.fromEntries(
          entries.map(([table, { Keys = [] }]) => [
            table,
            Keys.map((key) => this.#find(key)).filter((item) => item !== undefined),
          ]),
        ),
      };
    }
    if (command instanceof QueryCommand) return this.#query(command.input);
    if (command instanceof PutItemCommand) return this.#single(command.input);
    if (command instanceof UpdateItemCommand) return this.#single(command.input);
    if (command instanceof TransactWriteItemsCommand)
      return this.#transact(command.input.TransactItems ?? []);
    throw new Error(`${command.constructor.name} is not staged`);
  }

  #single(request: Request): object {
    const old = this.#find(request.Key ?? request.Item);
    if (!meets(request.ConditionExpression, old, request)) {
      const detail = { message: "The conditional request failed", $metadata: {} };
      throw new ConditionalCheckFailedException({ ...detail, ...(old ? { Item: old } : {}) });
    }
    this.#apply(request, old);
    return {};
  }

  #transact(items: readonly TransactWriteItem[]): object {
    const requests = items.map(({ Put, Update, Delete, ConditionCheck }) => ({
      request: (Put ?? Update ?? Delete ?? ConditionCheck) as Request,
      change: Put ?? Update,
      gone: Delete,
    }));
    const olds = requests.map(({ request }) => this.#find(request.Key ?? request.Item));
    const names = new Set(requests.map(({ request }) => nameOf(request.Key ?? request.Item)));
    if (names.size < requests.length) throw new Error("two operations on one item in one transaction");
    const reasons = requests.map(({ request }, nth): CancellationReason => {
      const old = olds[nth];
      if (meets(request.ConditionExpression, old, request)) return { Code: "None" };
      return { Code: "ConditionalCheckFailed", ...(old ? { Item: old } : {}) };
    });
    if (reasons.some((reason) => reason.Code !== "None")) {
      throw new TransactionCanceledException({
        message: "Transaction cancelled",
        CancellationReasons: reasons,
        $metadata: {},
      });
    }
    for (const [nth, { change, gone, request }] of requests.entries()) {
      if (change) this.#apply(change, olds[nth]);
      if (gone) this.#remove(request.Key);
    }
    return {};
  }

  #apply(request: Request, old: Item | undefined): void {
    const { Item: item, Key: key = {}, UpdateExpression: expression } = request;
    this.#put(item ?? update(expression ?? "", old ?? key, request));
  }

  #put(item: Item): void {
    const { pk, sk } = keyOf(item);
    const partition = this.#partitions.get(pk) ?? new Map<string, Item>();
    partition.set(sk, item);
    this.#partitions.set(pk, partition);
  }

  #remove(key: Item | undefined): void {
    const { pk, sk } = keyOf(key);
    this.#partitions.get(pk)?.delete(sk);
  }

  #find(key: Item | undefined): Item | undefined {
    const { pk, sk } = keyOf(key);
    return this.#partitions.get(pk)?.get(sk);
  }

  /** A page of one partition, of the table or of an index: by its sort key, in either direction. */
  #query(input: QueryCommand["input"]): object {
    const values = input.ExpressionAttributeValues ?? {};
    const names = input.IndexName ? keys.indexes[input.IndexName as IndexName] : keys;
    const pk = values[":pk"]?.S ?? "";
    const begins = values[":b"]?.S ?? "";
    const [from, to] = [values[":f"]?.S, values[":t"]?.S];
    const rows = this.#partition(input.IndexName ? names : undefined, pk)
      .map((item) => ({ order: item[names.range]?.S ?? "", name: nameOf(item), item }))
      .filter(({ order }) => order.startsWith(begins))
      .filter(({ order }) => from === undefined || to === undefined || (order >= from && order <= to))
      .sort((a, b) => (a.order < b.order || (a.order === b.order && a.name < b.name) ? -1 : 1));
    if (input.ScanIndexForward === false) rows.reverse();
    const after = input.ExclusiveStartKey && nameOf(input.ExclusiveStartKey);
    const start = after === undefined ? 0 : rows.findIndex(({ name }) => name === after) + 1;
    const page = rows.slice(start, start + (input.Limit ?? rows.length)).map(({ item }) => item);
    const last = page.at(-1);
    const more = start + page.length < rows.length;
    if (!more || !last) return { Items: page };
    const place = input.IndexName ? pick(last, [names.hash, names.range]) : {};
    return { Items: page, LastEvaluatedKey: { ...toKey(last), ...place } };
  }

  /** The items of a partition; those of an index are looked for among all, which a world in memory can bear. */
  #partition(index: { hash: string; range: string } | undefined, pk: string): Item[] {
    if (!index) return [...(this.#partitions.get(pk)?.values() ?? [])];
    return [...this.#partitions.values()].flatMap((partition) =>
      [...partition.values()].filter((item) => item[index.hash]?.S === pk),
    );
  }
}

function pick(item: Item, names: readonly string[]): Item {
  return Object.fromEntries(names.flatMap((name) => (item[name] ? [[name, item[name]]] : [])));
}

function keyOf(item: Item | undefined): Key {
  const pk = item?.[keys.hash]?.S;
  const sk = item?.[keys.range]?.S;
  if (pk === undefined || sk === undefined) throw new Error("an item without a key");
  return { pk, sk };
}

function nameOf(item: Item | undefined): string {
  const { pk, sk } = keyOf(item);
  return `${pk}\n${sk}`;
}

function toKey(item: Item): Record<string, AttributeValue> {
  const { pk, sk } = keyOf(item);
  return { [keys.hash]: { S: pk }, [keys.range]: { S: sk } };
}
