import type { Actor } from "@guanhu/core/actor";
import type { Portal } from "./portal.ts";
import { visitInput } from "./report.ts";

/** What the tests of acceptance and payment build on: deliverables let through, acceptances concluded. */
export interface Chain {
  /** A visit recorded, checked and let through for a child (a new one), on a day; answers its id and version. */
  deliver(options?: {
    childId?: string;
    onDate?: string;
  }): Promise<{ id: string; childId: string; version: number }>;
  /** An acceptance opened for the next milestone of the world's contract, with two members. */
  open(): Promise<{ status: number; body: AcceptanceBody }>;
  /** Families drawn and asked; as many answers entered as are required (or so many). */
  ask(acceptance: AcceptanceBody, answers?: number): Promise<AcceptanceBody>;
  /** Every line judged, every member signed. */
  judgeAndSign(acceptance: AcceptanceBody, result?: "PASS" | "FAIL"): Promise<AcceptanceBody>;
  /** From open to concluded: accepted. */
  accept(): Promise<AcceptanceBody>;
}

// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of a body
export type AcceptanceBody = any;

export function chainOf(portal: Portal): Chain {
  const { world } = portal;
  const { people } = world;
  const post = (actor: Actor, path: string, body: object) => portal.call(actor, "POST", path, body);
  const must = async (answer: ReturnType<typeof post>) => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };

  const chain: Chain = {
    async deliver(options = {}) {
      const childId = options.childId ?? (await world.placedChild());
      const input = visitInput(world, childId, options.onDate ? { onDate: options.onDate } : {});
      await must(post(people.caseworker, "/api/deliverables", input));
      await must(
        post(people.checker, `/api/deliverables/${input.id}/check`, { version: 1, outcome: "PASS" }),
      );
      const review = { version: 2, outcome: "ACCEPT" };
      const row = await must(post(people.acceptance, `/api/deliverables/${input.id}/review`, review));
      return { id: input.id, childId, version: row.version };
    },
    open() {
      const memberIds = [people.acceptance.accountId, people.acceptor.accountId];
      return post(people.acceptance, "/api/acceptances", { contractId: world.contract.id, memberIds });
    },
    async ask(acceptance, answers) {
      await portal.settle();
      const path = `/api/acceptances/${acceptance.id}`;
      const drawn = await must(post(people.acceptance, `${path}/draw`, { version: acceptance.version }));
      const { items } = (await portal.call(people.childCare, "GET", `${path}/opinions`)).body;
      const wanted = items.slice(0, answers ?? drawn.sample.required);
      for (const { id, version } of wanted) {
        const answer = { version, received: true, satisfaction: 5, respondent: "GUARDIAN" };
        await must(post(people.childCare, `/api/opinions/${id}/enter`, answer));
      }
      return drawn;
    },
    async judgeAndSign(acceptance, result = "PASS") {
      const path = `/api/acceptances/${acceptance.id}`;
      const remark = result === "FAIL" ? { remark: "走访记录不完整" } : {};
      const lines = acceptance.lines.map(({ itemId }: { itemId: string }) => ({ itemId, result, ...remark }));
      let { version } = await must(
        post(people.acceptance, `${path}/judge`, { version: acceptance.version, lines }),
      );
      for (const member of [people.acceptance, people.acceptor])
        ({ version } = await must(post(member, `${path}/sign`, { version })));
      return (await portal.call(people.acceptance, "GET", path)).body;
    },
    async accept() {
      const opened = await chain.open();
      const signed = await chain.judgeAndSign(await chain.ask(opened.body));
      const body = { version: signed.version, outcome: "ACCEPT", opinion: "服务按约完成，同意验收" };
      return must(post(people.acceptance, `/api/acceptances/${signed.id}/conclude`, body));
    },
  };
  return chain;
}
