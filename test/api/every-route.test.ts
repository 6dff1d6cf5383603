import type { Actor } from "@guanhu/core/actor";
import { Breach } from "@guanhu/core/breach";
import { CatalogueVersion } from "@guanhu/core/catalogue/version";
import { Evaluation } from "@guanhu/core/evaluation";
import { makeId } from "@guanhu/core/id";
import { Need } from "@guanhu/core/need";
import { type Action, may, permissions } from "@guanhu/core/permission";
import { Session } from "@guanhu/core/session";
import { openApi } from "@guanhu/functions/http/openapi";
import { allRoutes } from "@guanhu/functions/routes";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { needInput, noToAll } from "../setup/buying.ts";
import { acceptedElsewhere } from "../setup/elsewhere.ts";
import { photoFile, sendPhoto } from "../setup/photo.ts";
import { type Answer, openPortal, type Portal, truthOf } from "../setup/portal.ts";
import { bidInput, draw, noticeOf, plannedElsewhere } from "../setup/project.ts";
import { phoneId, visitInput } from "../setup/report.ts";
import { COUNTY, NOW, OTHER_COUNTY, TODAY, type World } from "../setup/world.ts";

/** The document is walked, so a route is covered the moment it exists. */
const document = openApi(allRoutes(async () => ({}))) as {
  paths: Record<string, Record<string, Operation>>;
};

interface Operation {
  operationId: string;
  "x-gate": string;
  security?: unknown[];
  parameters: { name: string; in: string }[];
  requestBody?: object;
  responses: Record<string, { description: string }>;
}

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);
const guarded = operations.filter(({ operation }) => operation["x-gate"] !== "open");
const withBody = guarded.filter(({ operation }) => operation.requestBody);

let portal: Portal;
let world: World;
let ids: Record<string, string>;
let othersIds: Record<string, string>;

beforeAll(async () => {
  portal = await openPortal();
  world = portal.world;
  const childId = await world.placedChild();
  const report = visitInput(world, childId);
  await portal.call(world.people.caseworker, "POST", "/api/deliverables", report);
  await portal.settle();
  ids = {
    contracts: world.contract.id,
    children: childId,
    deliverables: report.id,
    organizations: world.organizationId,
    persons: world.people.caseworker.accountId,
    files: phoneId("fil"),
    acceptances: makeId("acceptance", NOW),
    opinions: makeId("opinion", NOW),
    payments: makeId("payment", NOW),
    recoveries: makeId("recovery", NOW),
    breaches: makeId("breach", NOW),
    projects: makeId("project", NOW),
    bids: makeId("bid", NOW),
    needs: (await Need.draft(world.as(world.people.procurement), needInput())).id,
    versions: await draftedVersion(world.people.procurement, COUNTY),
    questions: makeId("question", NOW),
    challenges: makeId("challenge", NOW),
  };
  const othersChild = await world.placedElsewhere();
  const othersReport = visitInput(world, othersChild, { contractId: world.otherContract.id });
  await portal.call(world.people.otherCaseworker, "POST", "/api/deliverables", othersReport);
  await portal.settle();
  const othersFile = await sendPhoto(portal, world.people.otherCaseworker, photoFile(1), { upload: false });
  othersIds = {
    contracts: world.otherContract.id,
    children: othersChild,
    deliverables: othersReport.id,
    organizations: world.otherOrganizationId,
    persons: world.people.otherCaseworker.accountId,
    files: othersFile.fileId,
    ...(await acceptedElsewhere(world, { childId: othersChild, deliverableId: othersReport.id })),
    projects: await plannedElsewhere(world),
    breaches: await brokenElsewhere(othersReport.id),
    bids: makeId("bid", NOW),
    needs: (await Need.draft(world.as(world.people.otherProcurement), needInput({ division: OTHER_COUNTY })))
      .id,
    versions: await draftedVersion(world.people.otherProcurement, OTHER_COUNTY),
    questions: makeId("question", NOW),
    challenges: makeId("challenge", NOW),
    sessions: Session.idOf(await portal.token(world.people.otherCaseworker)) ?? "",
  };
});

afterAll(() => portal.close());

const catalogueTitle = "县级政府购买服务目录";

async function draftedVersion(actor: Actor, division: string): Promise<string> {
  const input = { division, title: catalogueTitle, validFrom: "2026-04-01" };
  return (await CatalogueVersion.draft(world.as(actor), input)).id;
}

/** A breach and an evaluation of the other county's contract. */
async function brokenElsewhere(deliverableId: string): Promise<string> {
  const as = () => world.as(world.people.otherProcurement);
  await Evaluation.open(as(), world.otherContract.id);
  const evidence = { files: [], deliverables: [deliverableId] };
  const facts = { clause: "第三条", facts: "未按约走访，台账缺失。", evidence };
  return (await Breach.report(as(), { contractId: world.otherContract.id, ...facts })).id;
}

function address(path: string, known: Record<string, string>): string {
  return path.replace(/\/([\w-]+)\/\{(\w+)\}/g, (_, noun: string, name: string) => {
    if (name === "itemId" || name === "no") return `/${noun}/1`;
    if (name === "milestoneId") return `/${noun}/m1`;
    if (name === "code") return `/${noun}/610703`;
    return `/${noun}/${known[noun] ?? "unknown"}`;
  });
}

/** A body that fits, for every operation on one record: what is refused then is the record. */
function sampleBody(operationId: string): object {
  const version = { version: 1 };
  const member = makeId("account", NOW);
  const samples: Record<string, object> = {
    postProjectsByIdAnnounce: noticeOf(),
    postProjectsByIdBidding: version,
    postProjectsByIdOpen: version,
    postProjectsByIdQualify: version,
    postProjectsByIdFail: { ...version, ground: "TOO_FEW", reason: "合格投标不足" },
    postProjectsByIdTerminate: { ...version, reason: "预算调整" },
    postProjectsByIdDecide: { ...version, rank: 1 },
    postProjectsByIdRefusals: { ...version, reason: "放弃中标", documentNo: "FQ-1", refusedOn: TODAY },
    postProjectsByIdPublish: { ...version, medium: "陕西省政府采购网" },
    postProjectsByIdNotify: version,
    postProjectsByIdCommittee: {
      members: [{ accountId: member, seat: "EXPERT", chair: true }],
      draw: draw(),
      complex: false,
    },
    postProjectsByIdCommitteeReplace: {
      ...version,
      accountId: member,
      replacement: makeId("account", NOW),
      reason: "回避",
    },
    postProjectsByIdReviewDeclare: { ...version, interests: [], confirmed: true },
    postProjectsByIdReviewScores: {
      ...version,
      bids: [{ mask: "甲", marks: [{ criterionId: "plan", score: 80 }] }],
    },
    postProjectsByIdReviewClose: version,
    postProjectsByIdReviewSign: version,
    postProjectsByIdReviewConclude: { ...version, opinion: "按分数排序" },
    postProjectsByIdBid: bidInput(1),
    postProjectsByIdBidWithdraw: version,
    postProjectsByIdBidsByBidIdCredit: {
      ...version,
      queries: [
        {
          organizationId: makeId("organization", NOW),
          list: "TAX_VIOLATION",
          queriedOn: TODAY,
          hit: false,
          recordNo: "XY-1",
        },
      ],
    },
    ...needBodies(),
    ...paymentBodies(),
    ...breachBodies(),
    ...acceptanceBodies(),
    ...contractBodies(),
    postCatalogueVersionsByIdEdit: {
      ...version,
      title: catalogueTitle,
      validFrom: "2026-04-01",
      entries: [{ code: "A", name: "公共服务", level: 1, kind: "A" }],
    },
    postCatalogueVersionsByIdPublish: version,
    postProjectsByIdQuestions: { kind: "INQUIRY", text: "何时公告结果？" },
    postProjectsByIdQuestionsByQuestionIdAnswer: { ...version, text: "评审结束之后。" },
    postProjectsByIdClarifications: { ...version, material: false, text: "地址有误，已更正。" },
    postProjectsByIdChallenges: {
      ground: "DOCUMENTS",
      knewOn: TODAY,
      facts: "评审因素不合理。",
      claim: "请求修改。",
    },
    postProjectsByIdChallengesByChallengeIdReply: { ...version, outcome: "UPHELD", text: "质疑成立。" },
    postProjectsByIdChallengesByChallengeIdComplaint: { ...version, text: "不服答复。" },
    postProjectsByIdChallengesByChallengeIdWithdrawal: { ...version, reason: "误解" },
    postProjectsByIdChallengesByChallengeIdSuspension: { ...version, documentNo: "财采1号" },
    postProjectsByIdChallengesByChallengeIdDecision: {
      ...version,
      outcome: "UPHELD",
      text: "投诉成立。",
      documentNo: "财采2号",
    },
    postPersonsByIdInitialPassword: {},
    postContractsByIdSign: version,
    postContractsByIdActivate: version,
    postContractsByIdSuspend: { ...version, reason: "等待整改" },
    postContractsByIdTerminate: { ...version, reason: "严重违约" },
    postChildrenByIdReveal: { purpose: "visit" },
    postDeliverablesByIdCheck: { ...version, outcome: "PASS" },
    postDeliverablesByIdReview: { ...version, outcome: "ACCEPT" },
    postDeliverablesByIdWithdraw: { ...version, reason: "填错了儿童" },
    postPersonsByIdClearance: { result: "CLEAR", checkedOn: TODAY, authority: "南郑区公安局" },
  };
  const sample = samples[operationId];
  if (!sample) throw new Error(`give ${operationId} a sample body, so that its scope is proved`);
  return sample;
}

function acceptanceBodies(): Record<string, object> {
  const version = { version: 1 };
  return {
    postAcceptancesByIdDraw: version,
    postAcceptancesByIdJudge: { ...version, lines: [{ itemId: "1", result: "PASS" }] },
    postAcceptancesByIdSign: version,
    postAcceptancesByIdConclude: { ...version, outcome: "ACCEPT", opinion: "同意验收" },
    postAcceptancesByIdConfirm: version,
    postAcceptancesByIdPublish: version,
    postDeliverablesByIdFalse: { ...version, reason: "当日没有来访" },
  };
}

function contractBodies(): Record<string, object> {
  const words = { reason: "DEMAND", clause: "第一条", text: "增加走访人次" };
  return {
    postContractsByIdComplete: { version: 1 },
    postContractsByIdPublication: { medium: "陕西省政府采购网", number: "GG-1", on: TODAY },
    postContractsByIdFiling: { office: "区财政局", number: "BA-1", on: TODAY },
    postContractsByIdChanges: { kind: "SUPPLEMENT", ...words, items: [{ itemId: "1", addQuantity: 1 }] },
    postContractsByIdChangesByNoAgree: { version: 1 },
    postContractsByIdChangesByNoWithdraw: { version: 1 },
    postContractsByIdChangesByNoAnnouncement: { on: TODAY },
  };
}

function paymentBodies(): Record<string, object> {
  const version = { version: 1 };
  const answer = { received: true, satisfaction: 5, respondent: "GUARDIAN" };
  return {
    postOpinionsByIdEnter: { ...version, ...answer },
    postOpinionsByIdUnreached: { ...version, reason: "全家外出" },
    postPaymentsByIdApprove: version,
    postPaymentsByIdPay: { ...version, voucherNo: "ZF-1", paidOn: TODAY },
    postPaymentsByIdConfirm: version,
    postPaymentsByIdReject: { ...version, reason: "发票有误" },
    postRecoveriesByIdSettle: { ...version, voucherNo: "JK-1", returnedOn: TODAY },
  };
}

function breachBodies(): Record<string, object> {
  const version = { version: 1 };
  const mark = { score: 90, reason: "台账完整" };
  return {
    postBreachesByIdDefence: { ...version, text: "道路中断。", evidence: { files: [], deliverables: [] } },
    postBreachesByIdLapse: version,
    postBreachesByIdDecision: { ...version, outcome: "DISMISSED", measures: [], text: "证据不足。" },
    postBreachesByIdWithdrawal: { ...version, reason: "核对有误" },
    postContractsByIdEvaluationPurchaser: { ...version, marks: [{ ...mark, indicatorId: "management" }] },
    postContractsByIdEvaluationThirdParty: { ...version, absence: "金额较小，未委托" },
    postContractsByIdEvaluationPublish: version,
  };
}

function needBodies(): Record<string, object> {
  const version = { version: 1 };
  const { division: _division, ...content } = needInput();
  return {
    postNeedsByIdEdit: { ...version, ...content },
    postNeedsByIdAnswers: { ...version, answers: noToAll },
    postNeedsByIdCheck: version,
    postNeedsByIdConsultations: {
      ...version,
      heldOn: TODAY,
      form: "MEETING",
      participants: 20,
      summary: "同意购买",
    },
    postNeedsByIdConsulted: version,
    postNeedsByIdEvaluation: {
      ...version,
      heldOn: TODAY,
      evaluator: "财政投资评审中心",
      conclusion: "SUPPORT",
      opinion: "可行",
    },
    postNeedsByIdApprove: version,
    postNeedsByIdReject: { ...version, reason: "重复" },
  };
}

function everybody(): Actor[] {
  return Object.values(world.people);
}

function allowedActor(gate: string): Actor {
  if (gate === "session") return world.people.caseworker;
  const actor = everybody().find((one) => may(one, gate as Action));
  if (!actor) throw new Error(`nobody in the world may ${gate}`);
  return actor;
}

async function send(
  actor: Actor,
  method: string,
  path: string,
  body: BodyInit | undefined,
  type?: string,
): Promise<Answer> {
  return portal.raw(path, {
    method,
    headers: {
      authorization: `Bearer ${await portal.token(actor)}`,
      ...(type ? { "content-type": type } : {}),
    },
    ...(body === undefined ? {} : { body }),
  });
}

function expectProblem(answer: Answer, status: number | readonly number[], what: string) {
  const wanted = typeof status === "number" ? [status] : status;
  expect(wanted, `${what}: ${JSON.stringify(answer.body)}`).toContain(answer.status);
  expect(answer.headers.get("content-type"), what).toContain("application/problem+json");
  expect(answer.body, what).toMatchObject({
    status: answer.status,
    code: expect.stringMatching(/^[a-z_]+(\.[a-z_]+)+$/),
  });
  expect(answer.body.detail, what).toMatch(/[\u4e00-\u9fff]/);
  expect(answer.body.requestId, what).toMatch(/^[0-9a-f-]{36}$/);
}

describe("the document", () => {
  test("is valid OpenAPI 3.1", async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test("names every operation once, with bodies, problems and Chinese words", () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { path, method, operation } of guarded) {
      expect(Object.keys(operation.responses), `${method} ${path}`).toContain("401");
    }
    for (const { path, method, operation } of withBody) {
      expect(Object.keys(operation.responses), `${method} ${path}`).toEqual(
        expect.arrayContaining(["400", "413", "415"]),
      );
    }
  });

  test("has under every name a schema, not a reference to itself", () => {
    const { schemas } = (
      document as unknown as { components: { schemas: Record<string, { $ref?: string }> } }
    ).components;
    for (const [name, schema] of Object.entries(schemas)) expect(schema.$ref, name).toBeUndefined();
    expect(schemas.DeliverableInput).toMatchObject({ required: expect.arrayContaining(["id", "report"]) });
  });

  test("refers only to schemas that it has", () => {
    const text = JSON.stringify(document);
    const has = new Set(
      Object.keys((document as unknown as { components: { schemas: object } }).components.schemas),
    );
    const wanted = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]);
    expect(wanted.filter((name) => !has.has(name ?? ""))).toEqual([]);
  });

  test("is served, with a page to read that needs no script", async () => {
    const served = await portal.raw("/api/openapi.json");
    expect(served.body).toEqual(JSON.parse(JSON.stringify(document)));
    const page = await portal.raw("/api/docs");
    expect(page.body).toContain("提交成果");
    expect(page.body).not.toContain("<script");
  });
});

describe("every operation", () => {
  test.each(guarded.map((one) => [`${one.method} ${one.path}`, one] as const))(
    "%s refuses nobody and false tokens",
    async (name, one) => {
      const path = address(one.path, ids);
      expectProblem(await portal.raw(path, { method: one.method }), 401, name);
      const headers = { authorization: `Bearer ${world.people.auditor.accountId}.${"A".repeat(43)}` };
      expectProblem(await portal.raw(path, { method: one.method, headers }), 401, name);
    },
  );

  test.each(
    guarded
      .filter(({ operation }) => operation["x-gate"] in permissions)
      .map((one) => [`${one.method} ${one.path}`, one] as const),
  )("%s refuses every role that may not", async (name, one) => {
    const gate = one.operation["x-gate"] as Action;
    const before = truthOf(await portal.dump());
    for (const actor of everybody().filter((person) => !may(person, gate))) {
      const answer = await send(actor, one.method, address(one.path, ids), undefined);
      expectProblem(answer, 403, `${name} as ${actor.roles}`);
      expect(answer.body.code).toBe("permission.denied");
    }
    expect(truthOf(await portal.dump())).toEqual(before);
  });

  test.each(withBody.map((one) => [`${one.method} ${one.path}`, one] as const))(
    "%s refuses broken bodies and writes nothing",
    async (name, one) => {
      const actor = allowedActor(one.operation["x-gate"]);
      const path = address(one.path, ids);
      const before = truthOf(await portal.dump());
      const json = "application/json";
      const cases: [BodyInit | undefined, string | undefined, number, string][] = [
        ["{", json, 400, "request.broken_json"],
        ["[]", json, 400, "request.invalid"],
        ['"text"', json, 400, "request.invalid"],
        [JSON.stringify({ unknown_field: 1 }), json, 400, "request.invalid"],
        [Buffer.from("{}"), undefined, 415, "request.content_type"],
        ["{}", "text/plain", 415, "request.content_type"],
        [JSON.stringify({ pad: "长".repeat(200_000) }), json, 413, "request.too_large"],
      ];
      for (const [body, type, status, code] of cases) {
        const answer = await send(actor, one.method, path, body, type);
        expectProblem(answer, status, `${name} with ${type} ${String(body).slice(0, 20)}`);
        expect(answer.body.code).toBe(code);
      }
      expect(truthOf(await portal.dump())).toEqual(before);
    },
  );

  const byId = guarded.filter(({ path }) => path.includes("{id}"));
  test.each(byId.map((one) => [`${one.method} ${one.path}`, one] as const))(
    "%s says of what is elsewhere that it is missing",
    async (name, one) => {
      const gate = one.operation["x-gate"];
      const relations = gate in permissions ? Object.values(permissions[gate as Action]) : [];
      const anywhere = relations.includes("any" as never);
      const outsiders = everybody().filter(
        (actor) =>
          (gate === "session" || may(actor, gate as Action)) &&
          (actor.division === COUNTY || actor.organizationId === world.organizationId),
      );
      const body = one.operation.requestBody
        ? JSON.stringify(sampleBody(one.operation.operationId))
        : undefined;
      const type = body ? "application/json" : undefined;
      const before = truthOf(await portal.dump());
      for (const actor of outsiders) {
        if (anywhere && !actor.organizationId) continue;
        const answer = await send(actor, one.method, address(one.path, othersIds), body, type);
        if (answer.body.code !== "permission.denied") expectProblem(answer, 404, `${name} as ${actor.roles}`);
      }
      expect(truthOf(await portal.dump())).toEqual(before);
      const path = one.path.replace(/\{(\w+)\}/g, "nonsense");
      const wrong = await send(allowedActor(gate), one.method, path, body, type);
      expectProblem(wrong, [400, 404], name);
    },
  );

  test("unknown addresses are missing, cross-site writes are refused", async () => {
    expectProblem(await portal.raw("/api/nothing"), 404, "unknown");
    const cross = await portal.raw("/api/deliverables", {
      method: "POST",
      headers: { "sec-fetch-site": "cross-site" },
    });
    expectProblem(cross, 403, "cross-site");
    expect(cross.body.code).toBe("request.cross_site");
  });
});
