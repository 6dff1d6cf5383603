/** How the story reaches a portal that runs. */
export interface StoryClient {
  /** Such as `http://127.0.0.1:8080`. */
  url: string;
  /** Password of a demo account, and where it needs one a one-time code that is accepted now. */
  secretsOf(loginName: string): Promise<{ password: string; code?: string | undefined }>;
}

/** One request of the story and what came of it. */
export interface Step {
  chapter: string;
  /** Login name of who asks. */
  by: string;
  /** What is asked, in words, and as a request. */
  asks: string;
  request: string;
  expected: Expected;
  status: number;
  /** Code and sentence of a refusal. */
  code?: string;
  detail?: string;
  /** What the answer says: ids, receipt, numbers. */
  facts: string[];
  /** What is not as it should be; absent when all is. */
  complaint?: string;
}

export interface Expected {
  status: number;
  code?: string;
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each step knows the shape of its own answer
  body: any;
}

/** What one step asks, what must come back, and what of it is told. */
export interface Asking {
  by: string;
  asks: string;
  method?: "GET" | "POST";
  path: string;
  body?: unknown;
  /** Sent as it is in place of `body`. */
  raw?: { body: string; contentType?: string };
  expect: number | readonly [status: number, code: string];
  facts?(body: Answer["body"]): string[];
  /** What is wrong with an answer of the right status, if anything. */
  check?(body: Answer["body"]): string | undefined;
}

/** Thrown after a step on which the rest of the story stands has gone wrong. */
export class StoryBroken extends Error {}

const PATIENCE_MS = 30_000;

/** Asks the portal as one demo account or another, and keeps the sessions. */
export class Teller {
  readonly #client: StoryClient;
  readonly #tokens = new Map<string, string>();
  chapter = "";

  constructor(client: StoryClient) {
    this.#client = client;
  }

  /** Signs an account in, once. */
  async *signIn(by: string, role: string): AsyncGenerator<Step> {
    if (this.#tokens.has(by)) return;
    const { password, code } = await this.#client.secretsOf(by);
    const body = { loginName: by, password, bearer: true, ...(code ? { code } : {}) };
    const answer = await this.#send({ by, path: "/api/session", method: "POST", body });
    const step = this.#step(
      {
        by,
        asks: `${role}登录${code ? "（密码和验证码）" : "（密码）"}`,
        method: "POST",
        path: "/api/session",
        expect: 200,
        facts: ({ me }) => [`${me.name}：${me.roles.join("、")}`],
      },
      answer,
    );
    yield step;
    if (step.complaint) throw new StoryBroken(step.complaint);
    this.#tokens.set(by, answer.body.token);
  }

  /** Asks, tells what came, and answers with the body; the story ends where a step on which it stands fails. */
  async *tell(asking: Asking): AsyncGenerator<Step, Answer["body"]> {
    const answer = await this.ask(asking);
    const step = this.#step(asking, answer);
    yield step;
    const refusal = typeof asking.expect !== "number";
    if (step.complaint && !refusal) throw new StoryBroken(step.complaint);
    return answer.body;
  }

  /** As `tell`, once the answer is as it should be: for what the stream shows a moment later. */
  async *await(asking: Asking): AsyncGenerator<Step, Answer["body"]> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const answer = await this.ask(asking);
      const step = this.#step(asking, answer);
      if (step.complaint && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        continue;
      }
      yield step;
      if (step.complaint) throw new StoryBroken(step.complaint);
      return answer.body;
    }
  }

  /** A request that is no step of its own. */
  async ask({ by, method = "GET", path, body, raw }: Omit<Asking, "expect" | "asks">): Promise<Answer> {
    return this.#send({ by, method, path, ...(body === undefined ? {} : { body }), ...(raw ? { raw } : {}) });
  }

  /** All items of a list, page after page. */
  async list(by: string, path: string): Promise<Answer["body"][]> {
    const items: Answer["body"][] = [];
    let cursor = "";
    for (let page = 0; page < 50; page++) {
      const more = cursor ? `${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}` : "";
      const { body, status } = await this.ask({ by, path: `${path}${more}` });
      if (status !== 200) throw new StoryBroken(`${path} ${status}`);
      items.push(...body.items);
      if (!body.next) return items;
      cursor = body.next;
    }
    return items;
  }

  /** A step told about something that was found out by several requests. */
  report(step: Omit<Step, "chapter">): Step {
    return { chapter: this.chapter, ...step };
  }

  async #send({
    by,
    method = "GET",
    path,
    body,
    raw,
  }: Pick<Asking, "by" | "method" | "path" | "body" | "raw">) {
    const token = this.#tokens.get(by);
    const type = raw ? raw.contentType : body === undefined ? undefined : "application/json";
    const text = raw?.body ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await fetch(new URL(path, this.#client.url), {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(type ? { "content-type": type } : {}),
      },
      // As bytes: a text would be given a content type of its own.
      ...(text === undefined ? {} : { body: new TextEncoder().encode(text) }),
    });
    const said = await answer.text();
    return { status: answer.status, body: said ? JSON.parse(said) : undefined };
  }

  #step(asking: Asking, answer: Answer): Step {
    const [status, code] = typeof asking.expect === "number" ? [asking.expect] : asking.expect;
    const { code: saidCode, detail } = answer.status >= 400 ? (answer.body ?? {}) : {};
    const right = answer.status === status && (code === undefined || saidCode === code);
    const wrong = right ? asking.check?.(answer.body) : `应为 ${status}${code ? ` ${code}` : ""}`;
    return {
      chapter: this.chapter,
      by: asking.by,
      asks: asking.asks,
      request: `${asking.method ?? "GET"} ${asking.path}`,
      expected: { status, ...(code ? { code } : {}) },
      status: answer.status,
      ...(saidCode ? { code: saidCode } : {}),
      ...(detail ? { detail } : {}),
      facts: right ? (asking.facts?.(answer.body) ?? []) : [],
      ...(wrong ? { complaint: wrong } : {}),
    };
  }
}
