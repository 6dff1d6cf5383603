import { addDays } from "@guanhu/core/calendar";
import type { DeliverableInput } from "@guanhu/core/deliverable/shape";
import { makeId } from "@guanhu/core/id";
import { instantOf } from "../world/plan.ts";
import { players, type Stage, visitOf } from "./stage.ts";
import { suspendedContract } from "./story.suspended.ts";
import { type Answer, type Step, StoryBroken, type Teller } from "./teller.ts";

/** Everything that must be refused: each with its code, and nothing written. */
export async function* refusals(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  teller.chapter = "七、必须拒绝的（不留下任何记录）";
  yield* aboutTheDay(teller, stage);
  yield* aboutWhoIsAsked(teller, stage);
  yield* aboutTheBody(teller, stage);
}

/** Sends a deliverable that must be refused, and remembers its id. */
function refused(
  teller: Teller,
  stage: Stage,
  asks: string,
  input: DeliverableInput,
  expect: readonly [number, string],
  by: string = players.caseworker,
) {
  stage.refusedIds.push(input.id);
  return teller.tell({ by, asks, method: "POST", path: "/api/deliverables", body: input, expect });
}

async function* aboutTheDay(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  const child = stage.children[2];
  if (!child) throw new StoryBroken("没有第三名儿童");
  const on = (day: string, minute = 600) => ({
    contractId: stage.contract.id,
    child,
    startedAt: instantOf(day, minute),
  });
  const beforePlacement = visitOf(stage, on(addDays(stage.placedFrom, -3)));
  yield* refused(teller, stage, "那一天儿童没有安排在合同之下", beforePlacement, [
    409,
    "placement.not_on_day",
  ]);
  yield* suspendedContract(teller, stage, child);
  yield* refused(teller, stage, "走访日期在明天", visitOf(stage, on(addDays(stage.today, 1))), [
    400,
    "deliverable.date_in_future",
  ]);
  const beforeTerm = visitOf(stage, on(addDays(stage.contract.from, -10)));
  yield* refused(teller, stage, "走访日期在合同期限之外", beforeTerm, [400, "contract.outside_term"]);
  const nobody = visitOf(stage, { contractId: stage.contract.id, child });
  yield* refused(teller, stage, "没有见到任何人，却全部“一致”", seenByNobody(nobody), [
    400,
    "deliverable.nobody_seen",
  ]);
}

function seenByNobody(input: DeliverableInput): DeliverableInput {
  const { report } = input;
  if (report.kind !== "visitVerification") return input;
  const items = Object.fromEntries(
    Object.keys(report.content.items).map((item) => [item, "consistent"]),
  ) as typeof report.content.items;
  return {
    ...input,
    report: {
      ...report,
      header: { ...report.header, met: [], childSeenInPerson: false, childView: { asked: false } },
      content: { ...report.content, items, changes: [] },
    },
  };
}

async function* aboutWhoIsAsked(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  const { expired, both, checker, acceptance, caseworker, otherCaseworker, otherManager } = players;
  yield* teller.signIn(expired, "从业查询已过期的社工");
  const uncleared = await ownVisit(teller, stage, expired);
  yield* refused(teller, stage, "社工没有有效的从业查询", uncleared, [403, "person.not_cleared"], expired);

  yield* teller.signIn(both, "既是社工又是审核员的人");
  const own = await ownVisit(teller, stage, both);
  yield* teller.tell({
    by: both,
    asks: "提交本人的走访",
    method: "POST",
    path: "/api/deliverables",
    body: own,
    expect: 201,
    facts: ({ receiptNo }) => [`回执 ${receiptNo}`],
  });
  yield* teller.tell({
    by: both,
    asks: "审核自己的成果",
    method: "POST",
    path: `/api/deliverables/${own.id}/check`,
    body: { version: 1, outcome: "PASS" },
    expect: [403, "deliverable.own_work"],
  });
  yield* teller.tell({
    by: both,
    asks: "撤回这一份",
    method: "POST",
    path: `/api/deliverables/${own.id}/withdraw`,
    body: { version: 1, reason: "演示用，撤回" },
    expect: 200,
    facts: ({ state }) => [`状态 ${state}`],
  });
  yield* teller.tell({
    by: checker,
    asks: "承接机构的人进行县级审核",
    method: "POST",
    path: `/api/deliverables/${stage.second.id}/review`,
    body: { version: 1, outcome: "ACCEPT" },
    expect: [403, "deliverable.reviewer_from_organization"],
  });
  yield* teller.tell({
    by: acceptance,
    asks: "拿旧版本号审核",
    method: "POST",
    path: `/api/deliverables/${stage.second.id}/review`,
    body: { version: 1, outcome: "ACCEPT" },
    expect: [409, "record.stale"],
  });

  yield* teller.signIn(otherCaseworker, "另一机构的社工");
  yield* teller.signIn(otherManager, "另一机构的负责人");
  const others = [
    [otherCaseworker, "儿童", `/api/children/${stage.second.childId}`],
    [otherCaseworker, "成果", `/api/deliverables/${stage.second.id}`],
    [otherManager, "合同", `/api/contracts/${stage.contract.id}`],
  ] as const;
  for (const [by, noun, path] of others) {
    yield* teller.tell({ by, asks: `另一机构打开这里的${noun}`, path, expect: [404, "record.missing"] });
  }
  yield* teller.tell({
    by: otherCaseworker,
    asks: "另一机构动用这里的附件",
    method: "POST",
    path: `/api/files/${stage.photoIds[0]}/complete`,
    expect: [404, "record.missing"],
  });
  const foreign = (await teller.list(both, "/api/placements/mine"))[0];
  const child = stage.children[2];
  if (!foreign || !child) throw new StoryBroken("没有可用的儿童");
  const notMine = { ...visitOf(stage, { contractId: stage.contract.id, child }), childId: foreign.childId };
  yield* refused(teller, stage, "安排给别人的儿童", notMine, [404, "record.missing"], caseworker);
}

/** A visit to a child of the account's own, with what its page of the child says. */
async function ownVisit(teller: Teller, stage: Stage, by: string): Promise<DeliverableInput> {
  const [cover] = await teller.list(by, "/api/placements/mine");
  if (!cover) throw new StoryBroken(`${by} 没有儿童`);
  const path = `/api/children/${cover.childId}/reveal`;
  const { body: personal } = await teller.ask({ by, method: "POST", path, body: { purpose: "visit" } });
  const { birthDate, residence, riskLevel } = cover;
  const input = { birthDate, residence, riskLevel, personal } as Parameters<
    typeof visitOf
  >[1]["child"]["input"];
  return visitOf(stage, {
    contractId: cover.contractId,
    child: { id: cover.childId, input },
    coWorkerIds: [],
  });
}

async function* aboutTheBody(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  const by = players.caseworker;
  const child = stage.children[2];
  if (!child) throw new StoryBroken("没有第三名儿童");
  const fresh = () => visitOf(stage, { contractId: stage.contract.id, child });
  const post = { by, method: "POST", path: "/api/deliverables" } as const;
  const unknown = fresh();
  yield* teller.tell({
    ...post,
    asks: "多出一个不认识的字段",
    body: { ...unknown, organizationId: stage.contract.organizationId },
    expect: [400, "request.invalid"],
  });
  const wrong = fresh() as Answer["body"];
  wrong.report.content.schooling = "university";
  yield* teller.tell({ ...post, asks: "枚举值不对", body: wrong, expect: [400, "request.invalid"] });
  const long = fresh();
  long.report.header.nextAction.text = "长".repeat(1_700_000);
  yield* teller.tell({ ...post, asks: "5 MB 的文字", body: long, expect: [413, "request.too_large"] });
  yield* teller.tell({
    ...post,
    asks: "残缺的 JSON",
    raw: { body: '{"id": "dlv_', contentType: "application/json" },
    expect: [400, "request.broken_json"],
  });
  const untyped = fresh();
  yield* teller.tell({
    ...post,
    asks: "没有 Content-Type",
    raw: { body: JSON.stringify(untyped) },
    expect: [415, "request.content_type"],
  });
  stage.refusedIds.push(unknown.id, wrong.id, long.id, untyped.id);
  const missing = fresh();
  missing.report.header.attachments = [
    { fileId: makeId("file", new Date().toISOString()), containsFace: false },
  ];
  yield* refused(teller, stage, "引用不存在的附件", missing, [404, "record.missing"]);
}

/** None of the refused deliverables is there. */
export async function* nothingWritten(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  teller.chapter = "九、拒绝之后";
  const by = players.acceptance;
  const answers = await Promise.all(
    stage.refusedIds.map((id) => teller.ask({ by, path: `/api/deliverables/${id}` })),
  );
  const there = answers.filter((answer) => answer.status !== 404).length;
  yield teller.report({
    by,
    asks: `被拒绝的 ${answers.length} 份成果都没有记录`,
    request: "GET /api/deliverables/{id}",
    expected: { status: 404 },
    status: there === 0 ? 404 : 200,
    facts: [`${answers.length - there} 份都没有找到`],
    ...(there === 0 ? {} : { complaint: `${there} 份留下了记录` }),
  });
}
