import { addDays } from "@guanhu/core/calendar";
import { FLOOR_TOKEN, floorChildren } from "./floor.data.ts";
import type { Shot } from "./load.ts";
import type { Seeded } from "./product.seed.ts";
import type { Tokens } from "./product.ts";
import { makeVisit } from "./visit.data.ts";

export const operationNames = ["submit", "queue", "timeline", "page", "accept"] as const;
export type OperationName = (typeof operationNames)[number];

export const writes: readonly OperationName[] = ["submit", "accept"];

/** What of an answer shows that an operation did its work: the number of rows, or nothing for a write. */
export const rowsOf: Partial<
  Record<OperationName, (body: { items?: unknown[]; timeline?: unknown[] }) => number>
> = {
  queue: ({ items }) => items?.length ?? 0,
  timeline: ({ items }) => items?.length ?? 0,
  page: ({ timeline }) => timeline?.length ?? 0,
};

/** A server under load, and the next request of each operation; undefined when there is none left. */
export interface Target {
  name: "product" | "floor" | "same";
  url: string;
  next: Record<OperationName, () => Shot | undefined>;
}

/** The product's requests: every report is of another child or day, so each can be accepted once. */
export class ProductTarget implements Target {
  readonly name = "product";
  readonly url: string;
  readonly #world: Seeded;
  readonly #tokens: Tokens;
  /** Submitted and not checked; checked and not accepted. */
  readonly #submitted: string[] = [];
  readonly #checked: string[] = [];
  #reports = 0;
  #reads = 0;

  constructor(url: string, world: Seeded, tokens: Tokens) {
    this.url = url;
    this.#world = world;
    this.#tokens = tokens;
  }

  readonly next: Target["next"] = {
    submit: () => {
      const nth = this.#reports++;
      const { visited, today, days, contractId, itemId } = this.#world;
      const childId = visited[nth % visited.length] ?? "";
      const day = Math.floor(nth / visited.length);
      if (day > days) return undefined;
      const visit = makeVisit(nth, { contractId, itemId, childId, onDate: addDays(today, -day) });
      this.#submitted.push(visit.id);
      return post("/api/deliverables", this.#tokens.worker, visit);
    },
    accept: () => {
      const id = this.#checked.shift();
      if (!id) return undefined;
      const body = { version: 2, outcome: "ACCEPT", contractId: this.#world.contractId };
      return post(`/api/deliverables/${id}/review`, this.#tokens.reviewer, body);
    },
    queue: () => this.#get("/api/deliverables/queue"),
    timeline: () => this.#get(`/api/children/${this.#child()}/timeline`),
    page: () => this.#get(`/api/children/${this.#child()}`),
  };

  /** The same child's page as the caseworker sees it. */
  workersPage(): Shot {
    return { ...this.#get(`/api/children/${this.#child()}`), token: this.#tokens.worker };
  }

  /** Up to so many submitted deliverables, handed out to be checked. */
  takeSubmitted(most: number): string[] {
    return this.#submitted.splice(0, most);
  }

  addChecked(ids: readonly string[]): void {
    this.#checked.push(...ids);
  }

  get submitted(): number {
    return this.#submitted.length;
  }

  get checked(): number {
    return this.#checked.length;
  }

  #get(path: string): Shot {
    return { method: "GET", path, token: this.#tokens.reviewer };
  }

  #child(): string {
    const { read } = this.#world;
    return read[this.#reads++ % read.length] ?? "";
  }
}

/** The floor's requests: bodies like the product's. `same` asks for writes with the product's reads and conditions. */
export class FloorTarget implements Target {
  readonly name: "floor" | "same";
  readonly url: string;
  readonly #world: Seeded;
  readonly #submitted: string[] = [];
  #reports = 0;
  #reads = 0;

  constructor(url: string, world: Seeded, name: "floor" | "same" = "floor") {
    this.url = url;
    this.#world = world;
    this.name = name;
  }

  readonly next: Target["next"] = {
    submit: () => {
      const nth = this.#reports++;
      const { visited, today, days, contractId, itemId } = this.#world;
      const childId = visited[nth % visited.length] ?? "";
      const onDate = addDays(today, -(Math.floor(nth / visited.length) % days));
      const visit = makeVisit(nth, { contractId, itemId, childId, onDate });
      this.#submitted.push(visit.id);
      return post(`${this.#writes}/deliverables`, FLOOR_TOKEN, visit);
    },
    accept: () => {
      const id = this.#submitted.shift();
      if (!id) return undefined;
      return post(`${this.#writes}/deliverables/${id}/accept`, FLOOR_TOKEN, {
        version: 2,
        outcome: "ACCEPT",
      });
    },
    queue: () => this.#get("/queue"),
    timeline: () => this.#get(`/children/${this.#child()}/timeline`),
    page: () => this.#get(`/children/${this.#child()}`),
  };

  get submitted(): number {
    return this.#submitted.length;
  }

  get #writes(): string {
    return this.name === "same" ? "/same" : "";
  }

  #get(path: string): Shot {
    return { method: "GET", path, token: FLOOR_TOKEN };
  }

  #child(): string {
    return floorChildren[this.#reads++ % floorChildren.length] ?? "";
  }
}

function post(path: string, token: string, body: object): Shot {
  return { method: "POST", path, token, body: JSON.stringify(body) };
}
