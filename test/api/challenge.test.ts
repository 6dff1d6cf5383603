import { Project } from "@guanhu/core/project";
import { ProjectChallenge } from "@guanhu/core/project/challenge";
import type { ChallengeInput } from "@guanhu/core/project/challenge/shape";
import { ProjectQuestion } from "@guanhu/core/project/question";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPortal, type Portal, truthOf } from "../setup/portal.ts";
import { type Buying, CLOSE, OPENING, openBuying } from "../setup/project.ts";
import { NOW, OTHER_COUNTY, type World } from "../setup/world.ts";

let portal: Portal;
let world: World;
let buying: Buying;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
  buying = await openBuying(world);
});

afterAll(() => portal.close());

const buyer = (at = NOW) => world.as(world.people.procurement, at);
const supervisor = (at = NOW) => world.as(world.people.supervision, at);
const bidder = (nth: 0 | 1 | 2, at = NOW) => world.as(buying.bidders[nth].manager, at);
const project = async (id: string) => (await Project.get(buyer(), id)).project;

async function refused(run: () => Promise<unknown>, code: string) {
  const before = truthOf(await portal.dump());
  await expect(run()).rejects.toMatchObject({ code });
  expect(truthOf(await portal.dump())).toEqual(before);
}

describe("questions", () => {
  const text = "走访对象是否包含暂居外地的儿童？";

  test("are answered for all, and nobody learns who asked", async () => {
    const { id } = await buying.announced();
    const asked = await ProjectQuestion.ask(bidder(0), id, { kind: "DOCUMENTS", text });
    expect(asked).toMatchObject({
      mine: true,
      state: "OPEN",
      replyDue: { date: "2026-03-13", provisional: false },
    });
    expect((await ProjectQuestion.list(bidder(1), id, {})).items).toEqual([]);
    const open = await ProjectQuestion.list(buyer(), id, {});
    expect(open.items).toMatchObject([{ id: asked.id, mine: false }]);
    const input = { version: 1, text: "包含，按户籍地计。" };
    const answered = await ProjectQuestion.answer(buyer("2026-03-13T15:59:00.000Z"), id, asked.id, input);
    expect(answered.state).toBe("ANSWERED");
    const seen = await ProjectQuestion.list(bidder(1), id, {});
    expect(seen.items).toMatchObject([{ text, mine: false, answer: { text: input.text } }]);
    const { organizationId, accountId, name } = buying.bidders[0].manager;
    for (const page of [open, seen])
      for (const secret of [organizationId ?? "", accountId, buying.bidders[0].name])
        expect(JSON.stringify(page)).not.toContain(secret);
    const rows = (await portal.dump()).filter((item) => item.home === `project#${id}`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some((row) => row.name === name && row.organizationId === organizationId)).toBe(false);
    await refused(
      () => ProjectQuestion.answer(buyer(), id, asked.id, { ...input, version: 2 }),
      "question.answered",
    );
    await refused(() => ProjectQuestion.answer(buyer(), id, asked.id, input), "record.stale");
  });

  test("end at their deadline; an inquiry may be made after it, and only its asker sees the answer", async () => {
    const { id } = await buying.announced();
    const late = "2026-03-16T09:00:01.000Z";
    await ProjectQuestion.ask(bidder(0, "2026-03-16T09:00:00.000Z"), id, { kind: "DOCUMENTS", text });
    await refused(
      () => ProjectQuestion.ask(bidder(0, late), id, { kind: "DOCUMENTS", text }),
      "question.closed",
    );
    const asked = await ProjectQuestion.ask(bidder(0, late), id, { kind: "INQUIRY", text });
    await ProjectQuestion.answer(buyer(late), id, asked.id, { version: 1, text: "按公告办理。" });
    const ids = async (nth: 0 | 1) =>
      (await ProjectQuestion.list(bidder(nth, late), id, {})).items.map((one) => one.id);
    expect(await ids(0)).toContain(asked.id);
    expect(await ids(1)).not.toContain(asked.id);
    const overdue = await ProjectQuestion.list(buyer("2026-03-20T01:00:00.000Z"), id, {});
    expect(overdue.items.map(({ state }) => state).sort()).toEqual(["ANSWERED", "OVERDUE"]);
  });

  test("do not name who asks, neither in the question nor in the answer", async () => {
    const { id } = await buying.announced();
    const named = `我们${buying.bidders[0].name}请问走访范围？`;
    await refused(
      () => ProjectQuestion.ask(bidder(0), id, { kind: "DOCUMENTS", text: named }),
      "question.names_asker",
    );
    const asked = await ProjectQuestion.ask(bidder(0), id, { kind: "DOCUMENTS", text });
    await refused(
      () => ProjectQuestion.answer(buyer(), id, asked.id, { version: 1, text: named }),
      "question.names_asker",
    );
  });

  test("are asked by managers of projects that are announced, and answered in the division", async () => {
    const { id } = await buying.planned();
    await refused(() => ProjectQuestion.ask(bidder(0), id, { kind: "INQUIRY", text }), "record.missing");
    await refused(() => ProjectQuestion.list(bidder(0), id, {}), "record.missing");
    const announced = await buying.announced();
    const asked = await ProjectQuestion.ask(bidder(0), announced.id, { kind: "INQUIRY", text });
    const elsewhere = world.as(world.people.otherProcurement);
    const input = { version: 1, text: "按公告办理。" };
    await refused(() => ProjectQuestion.answer(elsewhere, announced.id, asked.id, input), "record.missing");
    await refused(() => ProjectQuestion.list(elsewhere, announced.id, {}), "record.missing");
    await refused(
      () => ProjectQuestion.answer(bidder(0), announced.id, asked.id, input),
      "permission.denied",
    );
    await refused(
      () => ProjectQuestion.ask(buyer(), announced.id, { kind: "INQUIRY", text }),
      "permission.denied",
    );
  });
});

describe("a clarification", () => {
  const text = "服务标准改为每月至少一次走访。";

  test("that is material moves the end of bidding until the floor is kept; another does not", async () => {
    const { id, version } = await buying.bidding();
    const early = "2026-03-17T02:00:00.000Z";
    const kept = await ProjectQuestion.clarify(buyer(early), id, { version, material: true, text });
    expect(kept).toMatchObject({
      bidsUntilBefore: CLOSE,
      bidsUntil: CLOSE,
      publishedOn: "2026-03-17",
      medium: "陕西省政府采购网",
    });
    const late = "2026-03-19T02:00:00.000Z";
    const minor = await ProjectQuestion.clarify(buyer(late), id, { version, material: false, text });
    expect(minor.bidsUntil).toBe(CLOSE);
    const moved = await ProjectQuestion.clarify(buyer(late), id, { version, material: true, text });
    expect(moved).toMatchObject({ bidsUntil: "2026-03-24T01:30:00.000Z", provisional: false });
    expect((await project(id)).notice?.bidsUntil).toBe("2026-03-24T01:30:00.000Z");
    await refused(
      () => ProjectQuestion.clarify(buyer(late), id, { version, material: true, text }),
      "record.stale",
    );
    const listed = await ProjectQuestion.listClarifications(bidder(1, late), id, {});
    expect(listed.items).toHaveLength(3);
    const onTheDay = "2026-03-23T03:00:00.000Z";
    await buying.bid({ id }, buying.bidders[0]);
    const again = await ProjectQuestion.clarify(buyer(onTheDay), id, {
      version: version + 1,
      material: true,
      text,
    });
    expect(again.bidsUntil).toBe("2026-03-30T01:30:00.000Z");
    await refused(
      () =>
        ProjectQuestion.clarify(buyer("2026-03-30T01:30:00.000Z"), id, {
          version: version + 2,
          material: false,
          text,
        }),
      "question.clarification_late",
    );
  });

  test("of ten material ones at once exactly one is published", async () => {
    const { id, version } = await buying.bidding();
    const late = "2026-03-20T02:00:00.000Z";
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        ProjectQuestion.clarify(buyer(late), id, { version, material: true, text }),
      ),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await ProjectQuestion.listClarifications(buyer(late), id, {})).items).toHaveLength(1);
  });
});

describe("a challenge", () => {
  const input = (change: Partial<ChallengeInput> = {}): ChallengeInput => ({
    ground: "DOCUMENTS",
    knewOn: "2026-03-10",
    facts: "评审因素以特定区域业绩加分。",
    claim: "请求修改采购文件。",
    ...change,
  });

  test("pauses the project, its reply lets it go on, a complaint pauses it again until it is decided", async () => {
    const announced = await buying.announced();
    const { id } = announced;
    const raised = await ProjectChallenge.raise(bidder(0), id, input());
    expect(raised).toMatchObject({ status: "RAISED", dueOn: "2026-03-19", projectTitle: announced.title });
    expect(await project(id)).toMatchObject({ openChallenges: 1 });
    const { version } = await project(id);
    await refused(() => Project.startBidding(buyer(), id, version), "project.challenge_open");
    const answer = { version: 1, outcome: "DISMISSED", text: "评审因素未限定区域。" } as const;
    const replied = await ProjectChallenge.reply(buyer("2026-03-12T02:00:00.000Z"), id, raised.id, answer);
    expect(replied.status).toBe("REPLIED");
    expect(replied.dueOn).toBeUndefined();
    expect((await project(id)).openChallenges).toBe(0);
    const at = "2026-03-13T02:00:00.000Z";
    const complained = await ProjectChallenge.complain(bidder(0, at), id, raised.id, {
      version: 2,
      text: "不服答复。",
    });
    expect(complained).toMatchObject({ status: "COMPLAINED", dueOn: "2026-04-27" });
    expect((await project(id)).openChallenges).toBe(1);
    const order = { version: 3, documentNo: "南财采〔2026〕20号" };
    const suspended = await ProjectChallenge.suspend(supervisor(at), id, raised.id, order);
    expect(suspended.clocks.at(-1)).toMatchObject({
      name: "suspension",
      due: { date: "2026-04-12" },
      state: "OPEN",
    });
    await refused(
      () => ProjectChallenge.suspend(supervisor(at), id, raised.id, { ...order, version: 4 }),
      "challenge.suspended_already",
    );
    const decision = {
      version: 4,
      outcome: "DISMISSED",
      text: "驳回投诉。",
      documentNo: "南财采〔2026〕25号",
    } as const;
    const decided = await ProjectChallenge.decide(supervisor(at), id, raised.id, decision);
    expect(decided.status).toBe("DECIDED");
    expect((await project(id)).openChallenges).toBe(0);
    await Project.startBidding(buyer(), id, (await project(id)).version);
    const history = (await portal.dump()).filter((item) => item.subject === `challenge#${raised.id}`);
    expect(history.map(({ home }) => home)).toEqual(Array(5).fill(`project#${id}`));
  });

  test("is raised once while one is open; withdrawn, another can be", async () => {
    const { id } = await buying.announced();
    const first = await ProjectChallenge.raise(bidder(0), id, input());
    await refused(() => ProjectChallenge.raise(bidder(0), id, input()), "challenge.open_already");
    const reason = { version: 1, reason: "误解了文件" };
    await refused(() => ProjectChallenge.withdraw(bidder(1), id, first.id, reason), "record.missing");
    expect((await ProjectChallenge.withdraw(bidder(0), id, first.id, reason)).status).toBe("WITHDRAWN");
    expect((await project(id)).openChallenges).toBe(0);
    await ProjectChallenge.raise(bidder(0), id, input());
    expect((await project(id)).openChallenges).toBe(1);
  });

  test("is not raised late, of what is not out, or of the process by who did not bid", async () => {
    const { id } = await buying.bidding();
    const last = "2026-03-19T15:59:00.000Z";
    await refused(
      () => ProjectChallenge.raise(bidder(0, "2026-03-19T16:00:00.000Z"), id, input()),
      "challenge.too_late",
    );
    await refused(
      () => ProjectChallenge.raise(bidder(0), id, input({ ground: "RESULT" })),
      "challenge.too_early",
    );
    const process = input({ ground: "PROCESS" });
    expect((await ProjectChallenge.raise(bidder(0), id, process)).ground).toBe("PROCESS");
    expect((await ProjectChallenge.raise(bidder(1, last), id, input())).raised.on).toBe("2026-03-19");
  });

  test("of the process is, once bids are opened, raised only by who bid", async () => {
    const { id } = await buying.opened();
    const outsider = await buying.bidder("勉县晨光社会工作服务中心");
    const process = input({ ground: "PROCESS", knewOn: "2026-03-23" });
    await refused(
      () => ProjectChallenge.raise(world.as(outsider.manager, OPENING), id, process),
      "challenge.not_bidder",
    );
    expect((await ProjectChallenge.raise(bidder(0, OPENING), id, process)).ground).toBe("PROCESS");
  });

  test("without a reply is complained about when the period ends, and the project stays paused", async () => {
    const { id } = await buying.announced();
    const raised = await ProjectChallenge.raise(bidder(0), id, input());
    const complaint = { version: 1, text: "逾期未答复。" };
    const inTime = "2026-03-19T15:59:00.000Z";
    await refused(
      () => ProjectChallenge.complain(bidder(0, inTime), id, raised.id, complaint),
      "challenge.reply_running",
    );
    const after = "2026-03-20T01:00:00.000Z";
    await ProjectChallenge.complain(bidder(0, after), id, raised.id, complaint);
    expect((await project(id)).openChallenges).toBe(1);
    const answer = { version: 2, outcome: "UPHELD", text: "质疑成立。" } as const;
    await refused(() => ProjectChallenge.reply(buyer(after), id, raised.id, answer), "challenge.wrong_state");
    await ProjectChallenge.withdraw(bidder(0, after), id, raised.id, { version: 2, reason: "已经和解" });
    expect((await project(id)).openChallenges).toBe(0);
  });

  test("is not decided by who replied to it", async () => {
    const { id } = await buying.announced();
    const both = await buying.person("身兼两岗", ["procurement", "supervision"], { division: "610703" });
    const raised = await ProjectChallenge.raise(bidder(0), id, input());
    const answer = { version: 1, outcome: "DISMISSED", text: "质疑不成立。" } as const;
    await ProjectChallenge.reply(world.as(both), id, raised.id, answer);
    await ProjectChallenge.complain(bidder(0), id, raised.id, { version: 2, text: "不服答复。" });
    const decision = { version: 3, outcome: "DISMISSED", text: "驳回投诉。", documentNo: "1号" } as const;
    await refused(
      () => ProjectChallenge.decide(world.as(both), id, raised.id, decision),
      "challenge.decider_replied",
    );
    await refused(() => ProjectChallenge.decide(buyer(), id, raised.id, decision), "permission.denied");
  });

  test("is seen by its organization and the division, what is due first", async () => {
    const { id } = await buying.announced();
    const raised = await ProjectChallenge.raise(bidder(2), id, input());
    const ids = (page: { items: { id: string }[] }) => page.items.map((one) => one.id);
    expect(ids(await ProjectChallenge.list(bidder(2), id, {}))).toEqual([raised.id]);
    expect(ids(await ProjectChallenge.list(bidder(1), id, {}))).toEqual([]);
    expect(ids(await ProjectChallenge.listOpen(bidder(2), {}))).toContain(raised.id);
    await refused(() => ProjectChallenge.get(bidder(1), id, raised.id), "record.missing");
    const elsewhere = world.as(world.people.otherProcurement);
    await refused(() => ProjectChallenge.get(elsewhere, id, raised.id), "record.missing");
    await refused(() => ProjectChallenge.list(elsewhere, id, {}), "record.missing");
    const open = await ProjectChallenge.listOpen(buyer(), {});
    expect(ids(open)).toContain(raised.id);
    const due = open.items.map(({ dueOn }) => dueOn ?? "");
    expect(due).toEqual([...due].sort());
    expect((await ProjectChallenge.listOpen(world.as(world.people.otherProcurement), {})).items).toEqual([]);
    await refused(() => ProjectChallenge.listOpen(buyer(), { division: OTHER_COUNTY }), "record.missing");
  });

  test("of all bidders at once each counts, of one bidder ten times at once only one", async () => {
    const { id } = await buying.announced();
    await Promise.all(([0, 1, 2] as const).map((nth) => ProjectChallenge.raise(bidder(nth), id, input())));
    expect((await project(id)).openChallenges).toBe(3);
    const { id: other } = await buying.announced();
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, () => ProjectChallenge.raise(bidder(0), other, input())),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of answers)
      if (one.status === "rejected") expect(one.reason.code).toBe("challenge.open_already");
    expect((await project(other)).openChallenges).toBe(1);
  });

  test("holds up the opening of bids until it is replied to", async () => {
    const { id } = await buying.bidding();
    const raised = await ProjectChallenge.raise(bidder(0), id, input());
    expect((await Project.get(buyer(OPENING), id)).paused).toBe(true);
    await ProjectChallenge.reply(buyer(), id, raised.id, {
      version: 1,
      outcome: "PARTLY",
      text: "部分成立，已澄清。",
    });
    expect((await Project.get(buyer(OPENING), id)).paused).toBe(false);
  });
});
