import { BatchWriteItemCommand } from "@aws-sdk/client-dynamodb";
import { Audit } from "@guanhu/core/audit";
import { Bid } from "@guanhu/core/bid";
import { Breach } from "@guanhu/core/breach";
import { BriefCache } from "@guanhu/core/cache";
import { Catalogue } from "@guanhu/core/catalogue";
import { CatalogueVersion } from "@guanhu/core/catalogue/version";
import { Child } from "@guanhu/core/child";
import { ChildPage } from "@guanhu/core/child/page";
import { Contract } from "@guanhu/core/contract";
import { ContractPage } from "@guanhu/core/contract/page";
import { Deliverable } from "@guanhu/core/deliverable";
import { DeliverableList } from "@guanhu/core/deliverable/list";
import { DeliverableReview } from "@guanhu/core/deliverable/review";
import { Evaluation } from "@guanhu/core/evaluation";
import { File } from "@guanhu/core/file";
import { Need } from "@guanhu/core/need";
import { Budget } from "@guanhu/core/need/budget";
import { OpenData } from "@guanhu/core/open-data";
import { Opinion } from "@guanhu/core/opinion";
import { OpinionLink } from "@guanhu/core/opinion/link";
import { Organization } from "@guanhu/core/organization";
import { PaymentList } from "@guanhu/core/payment/list";
import { Recovery } from "@guanhu/core/payment/recovery";
import { Person } from "@guanhu/core/person";
import { Placement } from "@guanhu/core/placement";
import { Project } from "@guanhu/core/project";
import { ProjectChallenge } from "@guanhu/core/project/challenge";
import { ProjectQuestion } from "@guanhu/core/project/question";
import { ProjectReview } from "@guanhu/core/project/review";
import { Session } from "@guanhu/core/session";
import { type DynamoDb, startDynamoDb } from "@guanhu/local/dynamodb/dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AccessEntity, AuditEntity } from "../../packages/core/src/audit/audit.entity.ts";
import { BidEntity } from "../../packages/core/src/bid/bid.entity.ts";
import { BreachEntity } from "../../packages/core/src/breach/breach.entity.ts";
import { CatalogueVersionEntity } from "../../packages/core/src/catalogue/catalogue.entity.ts";
import { ChildEntity } from "../../packages/core/src/child/child.entity.ts";
import { ContractEntity } from "../../packages/core/src/contract/contract.entity.ts";
import { DeliverableView } from "../../packages/core/src/deliverable/deliverable.view.ts";
import { EvaluationEntity } from "../../packages/core/src/evaluation/evaluation.entity.ts";
import { BudgetLineEntity } from "../../packages/core/src/need/budget.entity.ts";
import { NeedEntity } from "../../packages/core/src/need/need.entity.ts";
import {
  ProcessEntity,
  PublishedEntity,
  ReleaseEntity,
} from "../../packages/core/src/open-data/open-data.entity.ts";
import { OpinionEntity } from "../../packages/core/src/opinion/opinion.entity.ts";
import { OrganizationEntity } from "../../packages/core/src/organization/organization.entity.ts";
import { PaymentEntity } from "../../packages/core/src/payment/payment.entity.ts";
import { RecoveryEntity } from "../../packages/core/src/payment/recovery.entity.ts";
import { PersonEntity } from "../../packages/core/src/person/person.entity.ts";
import { CoverView } from "../../packages/core/src/placement/placement.view.ts";
import { ChallengeEntity } from "../../packages/core/src/project/project.challenge.entity.ts";
import { ProjectEntity, SeatEntity } from "../../packages/core/src/project/project.entity.ts";
import {
  ClarificationEntity,
  QuestionEntity,
} from "../../packages/core/src/project/project.question.entity.ts";
import { open, readAccount, strangerContext } from "../../packages/core/src/session/session.open.ts";
import type { AnyEntity } from "../../packages/core/src/table/entity.ts";
import { toItem } from "../../packages/core/src/table/expression.ts";
import { storeAttributes } from "../../packages/core/src/table/keys.ts";
import { budgetCode, official } from "../setup/buying.ts";
import { acceptedElsewhere } from "../setup/elsewhere.ts";
import { photoFile, sendPhoto } from "../setup/photo.ts";
import { openPortal, type Portal } from "../setup/portal.ts";
import { type Buying, openBuying } from "../setup/project.ts";
import { phoneId, visitInput } from "../setup/report.ts";
import { COUNTY, NOW, TODAY, type World } from "../setup/world.ts";

let store: DynamoDb;
let portal: Portal;
let world: World;
let ids: { child: string; deliverable: string; token: string; file: string };
let buying: Buying;
let project: string;
let elsewhere: Awaited<ReturnType<typeof acceptedElsewhere>>;
let link: string;
let breach: string;
let asked: { project: string; challenge: string };

beforeAll(async () => {
  // A store of its own: a hundred thousand items would slow down every other test.
  store = await startDynamoDb();
  portal = await openPortal(store.endpoint);
  world = portal.world;
  const child = await world.placedChild();
  const input = visitInput(world, child);
  await Deliverable.record(world.as(world.people.caseworker), input);
  await portal.settle();
  const { fileId } = await sendPhoto(portal, world.people.caseworker, photoFile(1));
  const account = await readAccount(world.parts, world.people.caseworker.accountId);
  if (!account) throw new Error("no account");
  const stranger = strangerContext(world.parts, { at: NOW, requestId: crypto.randomUUID() });
  const { token } = await open(stranger, account, { amr: ["pwd"], pending: [] });
  ids = { child, deliverable: input.id, token, file: fileId };
  buying = await openBuying(world);
  project = (await buying.reviewing()).id;
  asked = await askAndChallenge();
  await publishCatalogue();
  // The notices of the projects come to be read by anyone.
  await portal.settle();
  elsewhere = await acceptedElsewhere(world, { childId: child, deliverableId: input.id });
  link = (await Opinion.link(world.as(world.people.otherAcceptance), elsewhere.opinions)).token;
  breach = await breakAndEvaluate();
  await grow(100);
});

afterAll(async () => {
  await portal?.close();
  await store?.stop();
});

const budgetLine = { division: COUNTY, fiscalYear: 2026, code: budgetCode };

async function askAndChallenge() {
  const { id } = await buying.announced();
  const supplier = () => world.as(buying.bidders[0].manager);
  await ProjectQuestion.ask(supplier(), id, { kind: "INQUIRY", text: "何时公告结果？" });
  const { version } = (await Project.get(world.as(world.people.procurement), id)).project;
  const clarification = { version, material: false, text: "地址有误，已更正。" };
  await ProjectQuestion.clarify(world.as(world.people.procurement), id, clarification);
  const challenge = await ProjectChallenge.raise(supplier(), id, {
    ground: "DOCUMENTS",
    knewOn: TODAY,
    facts: "评审因素不合理。",
    claim: "请求修改。",
  });
  return { project: id, challenge: challenge.id };
}

async function breakAndEvaluate(): Promise<string> {
  const as = () => world.as(world.people.procurement);
  await Evaluation.open(as(), world.contract.id);
  const evidence = { files: [], deliverables: [ids.deliverable] };
  const facts = { clause: "第三条", facts: "未按约走访，台账缺失。", evidence };
  return (await Breach.report(as(), { contractId: world.contract.id, ...facts })).id;
}

async function publishCatalogue() {
  const drafted = await CatalogueVersion.draft(world.as(world.people.administrator), {
    division: "61",
    documentNo: "陕民发〔2026〕5号",
    title: "政府购买服务指导性目录",
    validFrom: TODAY,
  });
  const publisher = official("省厅审核", ["contractReview"], "61");
  await CatalogueVersion.publish(world.as(publisher), drafted.id, drafted.version);
}

/**
 * Every access pattern: what is asked, by which index of the table, and the most that one may cost in calls.
 * The units of each are counted by the store at 100 and at 10,000 items of its partition: they must be equal.
 */
const patterns: [name: string, index: string, calls: number, read: (as: World["as"]) => Promise<unknown>][] =
  [
    ["the session and person of a token", "table", 1, (as) => freshSession(as)],
    ["a person's own sessions", "table", 2, (as) => Session.listMine(as(world.people.caseworker), undefined)],
    ["a person", "table", 1, (as) => Person.get(as(world.people.manager), world.people.caseworker.accountId)],
    ["members of an organization", "one", 1, (as) => Person.list(as(world.people.manager), {})],
    ["an organization", "table", 1, (as) => Organization.get(as(world.people.manager), world.organizationId)],
    ["organizations", "one", 1, (as) => Organization.list(as(world.people.procurement), {})],
    [
      "contracts of a county, newest first",
      "one",
      1,
      (as) => Contract.list(as(world.people.procurement), {}),
    ],
    ["contracts of an organization", "two", 1, (as) => Contract.list(as(world.people.manager), {})],
    [
      "a contract with its numbers",
      "table",
      1,
      (as) => ContractPage.get(as(world.people.procurement), world.contract.id),
    ],
    ["projects of a county, newest first", "one", 1, (as) => Project.list(as(world.people.procurement), {})],
    [
      "announced projects of a county, for organizations",
      "two",
      1,
      (as) => Project.list(as(world.people.manager), { division: COUNTY }),
    ],
    [
      "announced projects of a county, for anyone",
      "two",
      1,
      (as) => Project.listPublic(as(world.people.manager), { division: COUNTY }),
    ],
    ["a project with its clocks", "table", 1, (as) => Project.get(as(world.people.procurement), project)],
    ["needs of a purchaser, newest first", "one", 1, (as) => Need.list(as(world.people.procurement), {})],
    [
      "needs of a purchaser in one state",
      "two",
      1,
      (as) => Need.list(as(world.people.procurement), { status: "APPROVED" }),
    ],
    [
      "the needs behind a budget line",
      "three",
      1,
      (as) => Need.listByLine(as(world.people.finance), budgetLine),
    ],
    [
      "a purchaser's budget lines of a year",
      "table",
      1,
      (as) => Budget.list(as(world.people.finance), budgetLine),
    ],
    [
      "the catalogue in force for a county",
      "one",
      3,
      (as) => Catalogue.inForce(as(world.people.procurement), COUNTY, TODAY),
    ],
    [
      "versions of a department's catalogue",
      "two",
      1,
      (as) => CatalogueVersion.list(as(world.people.administrator), { division: "61" }),
    ],
    [
      "questions and answers of a project",
      "table",
      2,
      (as) => ProjectQuestion.list(as(world.people.procurement), asked.project, {}),
    ],
    [
      "clarifications of a project",
      "table",
      2,
      (as) => ProjectQuestion.listClarifications(as(buying.bidders[1].manager), asked.project, {}),
    ],
    [
      "challenges of a project",
      "table",
      2,
      (as) => ProjectChallenge.list(as(world.people.procurement), asked.project, {}),
    ],
    [
      "a challenge with its clocks",
      "table",
      1,
      (as) => ProjectChallenge.get(as(world.people.procurement), asked.project, asked.challenge),
    ],
    [
      "open challenges of a division, due first",
      "one",
      1,
      (as) => ProjectChallenge.listOpen(as(world.people.procurement), {}),
    ],
    [
      "an organization's challenges",
      "two",
      1,
      (as) => ProjectChallenge.listOpen(as(buying.bidders[0].manager), {}),
    ],
    ["what I review", "one", 1, (as) => ProjectReview.listMine(as(buying.experts[0]), {})],
    ["bids of an organization", "two", 1, (as) => Bid.listOwn(as(buying.bidders[0].manager), {})],
    [
      "an organization's bid for a project",
      "table",
      1,
      (as) => Bid.own(as(buying.bidders[0].manager), project),
    ],
    [
      "children under a contract, due first",
      "two",
      2,
      (as) => Placement.listByContract(as(world.people.procurement), world.contract.id, {}),
    ],
    [
      "children placed with me, due first",
      "one",
      2,
      (as) => Placement.listMine(as(world.people.caseworker), {}),
    ],
    ["children of a county", "one", 1, (as) => Child.list(as(world.people.childCare), {})],
    [
      "children of a town",
      "one",
      1,
      (as) => Child.list(as(world.people.childCare), { division: `${COUNTY}001` }),
    ],
    [
      "a child by ID number",
      "table",
      2,
      (as) => Child.search(as(world.people.childCare), { idNumber: "610000201403150017" }),
    ],
    ["a child by name", "two", 1, (as) => Child.search(as(world.people.childCare), { name: "张小明" })],
    [
      "a child's page: child, placements, newest rows",
      "table",
      1,
      (as) => ChildPage.page(as(world.people.childCare), ids.child),
    ],
    [
      "a child's timeline",
      "table",
      1,
      (as) => ChildPage.timeline(as(world.people.childCare), ids.child, undefined),
    ],
    ["what I recorded", "one", 1, (as) => DeliverableList.listMine(as(world.people.caseworker), {})],
    [
      "what came back to me",
      "three",
      1,
      (as) => DeliverableList.listReturned(as(world.people.caseworker), {}),
    ],
    [
      "what waits for my organization's checker",
      "three",
      1,
      (as) => DeliverableList.queue(as(world.people.checker), {}),
    ],
    ["what waits for the county", "three", 1, (as) => DeliverableList.queue(as(world.people.acceptance), {})],
    [
      "the rows behind a contract's number",
      "two",
      2,
      (as) =>
        DeliverableList.listByItem(as(world.people.procurement), {
          contractId: world.contract.id,
          itemId: "1",
        }),
    ],
    [
      "payments of a contract, newest first",
      "one",
      2,
      (as) => PaymentList.listByContract(as(world.people.otherManager), world.otherContract.id, {}),
    ],
    [
      "payments of a county, due last first",
      "two",
      1,
      (as) => PaymentList.listByDivision(as(world.people.otherProcurement), {}),
    ],
    [
      "payments that wait for a step, due first",
      "three",
      1,
      (as) => PaymentList.listByDivision(as(world.people.otherProcurement), { state: "REQUESTED" }),
    ],
    [
      "a payment with what blocks it",
      "table",
      5,
      (as) => PaymentList.get(as(world.people.otherManager), elsewhere.payments),
    ],
    [
      "what can be paid under a contract",
      "table",
      6,
      (as) => PaymentList.payable(as(world.people.otherManager), world.otherContract.id),
    ],
    [
      "what is to come back under a contract, open first",
      "one",
      2,
      (as) => Recovery.listByContract(as(world.people.otherManager), world.otherContract.id, {}),
    ],
    [
      "what is to come back in a county, open first",
      "two",
      1,
      (as) => Recovery.listByDivision(as(world.people.otherProcurement), {}),
    ],
    ["a breach with its clocks", "table", 1, (as) => Breach.get(as(world.people.manager), breach)],
    [
      "breaches of a contract, newest first",
      "one",
      2,
      (as) => Breach.listByContract(as(world.people.manager), world.contract.id, {}),
    ],
    [
      "breaches of a county that wait for a step, due first",
      "two",
      1,
      (as) => Breach.listOpen(as(world.people.contractReview), {}),
    ],
    ["breaches of an organization", "three", 1, (as) => Breach.listOpen(as(world.people.manager), {})],
    [
      "an evaluation with its numbers as they are now",
      "table",
      12,
      (as) => Evaluation.get(as(world.people.procurement), world.contract.id),
    ],
    [
      "evaluations of a county, newest first",
      "one",
      1,
      (as) => Evaluation.list(as(world.people.procurement), {}),
    ],
    [
      "published evaluations of a county, for anyone",
      "two",
      1,
      (as) => Evaluation.listPublic(as(world.people.manager), { division: COUNTY }),
    ],
    [
      "published evaluations of an organization",
      "three",
      1,
      (as) => Evaluation.list(as(world.people.manager), {}),
    ],
    [
      "families asked at an acceptance",
      "table",
      2,
      (as) => Opinion.list(as(world.people.otherChildCare), elsewhere.acceptances, {}),
    ],
    [
      "what the families answered, counted",
      "table",
      2,
      (as) => Opinion.readTally(as(world.people.otherManager), elsewhere.acceptances),
    ],
    [
      "one family's opinion",
      "one",
      2,
      (as) => Opinion.get(as(world.people.otherChildCare), elsewhere.opinions),
    ],
    [
      "what a family is asked behind its link",
      "table",
      3,
      (as) => OpinionLink.asked(as(world.people.auditor), link),
    ],
    [
      "notices of the whole province, for anyone",
      "one",
      1,
      (as) => OpenData.list(as(world.people.auditor), "notice", {}),
    ],
    [
      "notices of one division, for anyone",
      "two",
      1,
      (as) => OpenData.list(as(world.people.auditor), "notice", { division: COUNTY }),
    ],
    [
      "one notice, for anyone",
      "table",
      1,
      (as) => OpenData.get(as(world.people.auditor), "notice", asked.project),
    ],
    [
      "all that was published of a process",
      "three",
      1,
      (as) => OpenData.ofProcess(as(world.people.auditor), `ocds-guanhu-${asked.project}`),
    ],
    [
      "releases after a place of the feed",
      "table",
      1,
      (as) => OpenData.releases(as(world.people.auditor), 0),
    ],
    [
      "the record of a process",
      "one",
      1,
      (as) => OpenData.record(as(world.people.auditor), `ocds-guanhu-${asked.project}`),
    ],
    ["ten records of processes", "one", 11, (as) => OpenData.records(as(world.people.auditor), {})],
    ["my hours", "table", 1, (as) => DeliverableList.hours(as(world.people.caseworker))],
    [
      "a deliverable to read",
      "table",
      4,
      (as) => Deliverable.get(as(world.people.caseworker), ids.deliverable, "review"),
    ],
    [
      "the history of a child",
      "table",
      2,
      (as) => Audit.history(as(world.people.auditor), { kind: "child", id: ids.child }),
    ],
    [
      "the history of a contract",
      "table",
      2,
      (as) => Audit.history(as(world.people.auditor), { kind: "contract", id: world.contract.id }),
    ],
    [
      "the history of a deliverable",
      "table",
      2,
      (as) => Audit.history(as(world.people.auditor), { kind: "deliverable", id: ids.deliverable }),
    ],
    [
      "who read a child's personal data",
      "table",
      2,
      (as) => Audit.accesses(as(world.people.auditor), ids.child, {}),
    ],
    [
      "record a visit",
      "table",
      2,
      (as) => Deliverable.record(as(world.people.caseworker), visitInput(world, ids.child)),
    ],
    ["check and accept a visit", "table", 6, (as) => checkAndAccept(as)],
    [
      "announce a photo",
      "table",
      1,
      (as) =>
        File.announce(as(world.people.caseworker), {
          id: phoneId("fil"),
          contentType: "image/png",
          size: 9,
          sha256: `${"A".repeat(43)}=`,
        }),
    ],
  ];

describe("access patterns", () => {
  const small = new Map<string, { calls: number; units: number }>();

  test.each(patterns)("%s (%s): at most %i calls", async (name, _index, calls, read) => {
    const cost = await measure(read);
    small.set(name, cost);
    expect(cost.calls).toBeLessThanOrEqual(calls);
  });

  test("cost the same at 10,000 items as at 100", async () => {
    await grow(10_000);
    for (const [name, _index, _calls, read] of patterns) {
      expect({ name, ...(await measure(read)) }).toEqual({ name, ...small.get(name) });
    }
  }, 480_000);
});

async function measure(read: (as: World["as"]) => Promise<unknown>) {
  const { table, contractStates } = world.parts;
  contractStates.forget(world.contract.id);
  world.parts.recent = new BriefCache(10_000);
  const seen: { command: string; units: number }[] = [];
  table.observe = (call) => seen.push(call);
  try {
    await read(world.as);
  } finally {
    delete table.observe;
  }
  return { calls: seen.length, units: seen.reduce((sum, call) => sum + call.units, 0) };
}

async function freshSession(_as: World["as"]) {
  world.parts.sessions.forget(`${ids.token.split(".")[0]}.${Session.idOf(ids.token)}`);
  const session = await Session.resolve(world.parts, ids.token, NOW);
  expect(session?.actor.accountId).toBe(world.people.caseworker.accountId);
}

let nextDay = 12;
async function checkAndAccept(as: World["as"]) {
  const onDate = new Date(Date.UTC(2026, 0, nextDay++)).toISOString().slice(0, 10);
  const input = visitInput(world, ids.child, { onDate });
  await Deliverable.record(as(world.people.caseworker), input);
  await DeliverableReview.check(as(world.people.checker), input.id, { version: 1, outcome: "PASS" });
  await DeliverableReview.review(as(world.people.acceptance), input.id, { version: 2, outcome: "ACCEPT" });
}

/** Fills every partition that the patterns read with copies of what is in it, up to this many. */
async function grow(to: number) {
  const items = await portal.dump();
  const { client, name } = world.parts.table;
  const copies: { entity: AnyEntity; record: Record<string, unknown> }[] = [];
  const copyOf = (entity: AnyEntity, original: Record<string, unknown>, change: (nth: number) => object) => {
    for (let nth = copiedTo; nth < to; nth++)
      copies.push({ entity, record: { ...original, ...change(nth) } });
  };
  const one = (test: (item: Record<string, unknown>) => boolean) => {
    const found = items.find(test);
    if (!found) throw new Error("nothing to copy");
    return Object.fromEntries(Object.entries(found).filter(([field]) => !storeAttributes.includes(field)));
  };
  const number = (nth: number, prefix: string) => `${prefix}_${String(nth).padStart(26, "0")}`;
  const day = (nth: number) => new Date(Date.UTC(2010, 0, 1 + (nth % 5000))).toISOString().slice(0, 10);

  copyOf(
    DeliverableView,
    one((item) => item.pk === `C#${ids.child}` && String(item.sk).startsWith("T#")),
    (nth) => ({ id: number(nth, "dlv"), onDate: day(nth) }),
  );
  const row = one((item) => item.pk === `C#${ids.child}` && String(item.sk).startsWith("T#"));
  for (const state of ["ORG_CHECKED", "RETURNED"]) {
    copyOf(DeliverableView, row, (nth) => ({
      id: number(nth + (state === "RETURNED" ? 20_000 : 40_000), "dlv"),
      childId: number(nth, "chd"),
      state,
      onDate: day(nth),
    }));
  }
  copyOf(
    CoverView,
    one((item) => item.pk === `C#${ids.child}` && String(item.sk).startsWith("V#")),
    (nth) => ({ childId: number(nth, "chd") }),
  );
  copyOf(
    ChildEntity,
    one((item) => item.pk === `C#${ids.child}` && item.sk === "Z"),
    (nth) => ({ id: number(nth, "chd") }),
  );
  copyOf(
    ContractEntity,
    one((item) => item.pk === `K#${world.contract.id}` && item.sk === "A"),
    (nth) => ({ id: number(nth, "con") }),
  );
  copyOf(
    PaymentEntity,
    one((item) => item.pk === `P#${elsewhere.payments}`),
    (nth) => ({ id: number(nth, "pay") }),
  );
  copyOf(
    RecoveryEntity,
    one((item) => item.pk === `P#${elsewhere.recoveries}`),
    (nth) => ({ id: number(nth, "rcv") }),
  );
  copyOf(
    OpinionEntity,
    one((item) => item.pk === `AO#${elsewhere.acceptances}` && item.sk === "O#0001"),
    (nth) => ({ id: number(nth, "opn"), nth: nth + 5 }),
  );
  copyOf(
    BreachEntity,
    one((item) => item.pk === `V#${breach}`),
    (nth) => ({ id: number(nth, "brc") }),
  );
  copyOf(
    EvaluationEntity,
    one((item) => item.pk === `V#E#${world.contract.id}`),
    (nth) => ({ id: number(nth, "evl"), contractId: number(nth, "con"), publishedOn: day(nth) }),
  );
  copyOf(
    ProjectEntity,
    one((item) => item.pk === `J#${project}` && item.sk === "A"),
    (nth) => ({ id: number(nth, "prj") }),
  );
  copyOf(
    SeatEntity,
    one((item) => item.pk === `J#${project}` && item.sk === `S#${buying.experts[0].accountId}`),
    (nth) => ({ projectId: number(nth, "prj") }),
  );
  copyOf(
    BidEntity,
    one((item) => item.pk === `G#${project}` && item.sk === buying.bidders[0].id),
    (nth) => ({ projectId: number(nth, "prj"), id: number(nth, "bid") }),
  );
  copyOf(
    NeedEntity,
    one((item) => String(item.pk).startsWith("E#") && item.sk === "A" && item.status === "APPROVED"),
    (nth) => ({ id: number(nth, "ned") }),
  );
  copyOf(
    BudgetLineEntity,
    one((item) => item.pk === `B#${COUNTY}#2026` && item.sk === budgetCode),
    (nth) => ({ code: `${budgetCode}-${String(nth).padStart(6, "0")}` }),
  );
  copyOf(
    CatalogueVersionEntity,
    one((item) => String(item.pk).startsWith("T#cat_")),
    (nth) => ({ id: number(nth, "cat"), validFrom: day(nth), createdAt: `${day(nth)}T00:00:00.000Z` }),
  );
  copyOf(
    QuestionEntity,
    one((item) => item.pk === `J#${asked.project}` && String(item.sk).startsWith("Q#")),
    (nth) => ({ id: number(nth, "qst") }),
  );
  copyOf(
    ClarificationEntity,
    one((item) => item.pk === `J#${asked.project}` && String(item.sk).startsWith("R#")),
    (nth) => ({ id: number(nth, "qst") }),
  );
  copyOf(
    ChallengeEntity,
    one((item) => item.pk === `J#${asked.project}` && String(item.sk).startsWith("C#")),
    (nth) => ({ id: number(nth, "chl") }),
  );
  const published = `Z#T#notice#${asked.project}`;
  copyOf(
    PublishedEntity,
    one((item) => item.pk === published),
    (nth) => ({ id: number(nth, "prj"), ocid: `ocds-guanhu-${number(nth, "prj")}` }),
  );
  copyOf(
    ProcessEntity,
    one((item) => item.pk === `Z#O#ocds-guanhu-${asked.project}`),
    (nth) => ({ ocid: `ocds-guanhu-${number(nth, "prj")}`, first: nth + 1000 }),
  );
  copyOf(
    ReleaseEntity,
    one((item) => String(item.pk).startsWith("Z#F#")),
    (nth) => ({ seq: nth + 100, ocid: `ocds-guanhu-${number(nth + 50_000, "prj")}` }),
  );
  copyOf(
    OrganizationEntity,
    one((item) => item.pk === `O#${world.organizationId}`),
    (nth) => ({ id: number(nth, "org") }),
  );
  copyOf(
    PersonEntity,
    one((item) => item.pk === `U#${world.people.caseworker.accountId}` && item.sk === "A"),
    (nth) => ({ id: number(nth, "acc") }),
  );
  copyOf(
    AuditEntity,
    one((item) => item.subject === `deliverable#${ids.deliverable}`),
    (nth) => ({ subject: `deliverable#${number(nth, "dlv")}` }),
  );
  copyOf(
    AccessEntity,
    {
      childId: ids.child,
      id: "x",
      at: NOW,
      accountId: "a",
      roles: [],
      fields: [],
      purpose: "visit",
      requestId: "r",
    },
    (nth) => ({ id: String(nth) }),
  );
  copiedTo = to;
  const requests = copies.map((copy) => ({
    PutRequest: { Item: toItem(copy.entity, copy.record) },
  }));
  const batches: (typeof requests)[] = [];
  for (let at = 0; at < requests.length; at += 25) batches.push(requests.slice(at, at + 25));
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let batch = batches.pop(); batch; batch = batches.pop()) {
        let open: typeof batch | undefined = batch;
        while (open?.length) {
          const answer: { UnprocessedItems?: Record<string, unknown> | undefined } = await client.send(
            new BatchWriteItemCommand({ RequestItems: { [name]: open } }),
          );
          open = answer.UnprocessedItems?.[name] as typeof batch | undefined;
        }
      }
    }),
  );
}

let copiedTo = 0;
