import { sendPhoto } from "./photo.ts";
import { players, type Stage, visitOf } from "./stage.ts";
import { type Answer, type Step, StoryBroken, type Teller } from "./teller.ts";

const AT_ONCE = 50;

/** The caseworker sees her children, opens one, sends a report with two photos: once, again, changed, and all at once. */
export async function* visit(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  teller.chapter = "二、社工走访并提交";
  const by = players.caseworker;
  yield* teller.signIn(by, "社工");
  yield* ownChildren(teller, stage);
  const [child] = stage.children;
  if (!child) throw new StoryBroken("没有儿童");
  yield* teller.tell({
    by,
    asks: "打开一名儿童",
    path: `/api/children/${child.id}`,
    expect: 200,
    facts: ({ child: shown, timeline }) => [
      `${shown.label}，出生 ${shown.birthDate}，时间线 ${timeline.length} 条`,
    ],
  });
  yield* teller.tell({
    by,
    asks: "查看个人信息（留下查阅记录）",
    method: "POST",
    path: `/api/children/${child.id}/reveal`,
    body: { purpose: "visit" },
    expect: 200,
    facts: ({ guardians }) => [`监护人 ${guardians.length} 名`],
    check: ({ name }) => (name === child.input.personal.name ? undefined : "姓名不是建档时的姓名"),
  });
  for (const label of ["第一张照片", "第二张照片"]) {
    stage.photoIds.push(yield* sendPhoto(teller, by, label));
  }
  stage.first = visitOf(stage, { contractId: stage.contract.id, child, photoIds: stage.photoIds });
  const receipt = yield* submit(teller, by, stage.first, "提交走访核查（两张照片）", ({ flags }) => [
    flags.length > 0 ? `提示：${flags.join("、")}` : "没有质量提示",
  ]);
  yield* teller.tell({
    by,
    asks: "再发一次：同一编号、同一内容",
    method: "POST",
    path: "/api/deliverables",
    body: stage.first,
    expect: 201,
    facts: ({ receiptNo }) => [`回执 ${receiptNo}`],
    check: (again) => (JSON.stringify(again) === JSON.stringify(receipt) ? undefined : "应答与第一次不同"),
  });
  const changed = structuredClone(stage.first);
  changed.report.header.nextAction.text = "换一个内容";
  yield* teller.tell({
    by,
    asks: "同一编号、另一内容",
    method: "POST",
    path: "/api/deliverables",
    body: changed,
    expect: [409, "deliverable.id_taken"],
  });
  yield* sendAtOnce(teller, stage);
}

/** Sends a deliverable and tells its receipt. */
export function submit(
  teller: Teller,
  by: string,
  body: unknown,
  asks: string,
  facts: (receipt: Answer["body"]) => string[] = () => [],
) {
  return teller.tell({
    by,
    asks,
    method: "POST",
    path: "/api/deliverables",
    body,
    expect: 201,
    facts: (receipt) => [`回执 ${receipt.receiptNo}`, ...facts(receipt)],
  });
}

/** Only children placed with her, who is due first; those just placed come a moment later. */
async function* ownChildren(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  const by = players.caseworker;
  const wanted = new Set(stage.children.map((child) => child.id));
  const until = performance.now() + 30_000;
  let covers: Answer["body"][] = [];
  let seen = 0;
  do {
    covers = await teller.list(by, "/api/placements/mine");
    seen = covers.filter((cover) => wanted.has(cover.childId)).length;
    if (seen < wanted.size) await new Promise((resolve) => setTimeout(resolve, 250));
  } while (seen < wanted.size && performance.now() < until);
  const due = covers.map((cover) => cover.nextDue ?? cover.from);
  const inOrder = due.every((day, nth) => nth === 0 || due[nth - 1] <= day);
  const foreign = covers.filter((cover) => cover.workerId !== stage.caseworkerId).length;
  const complaint =
    seen < wanted.size
      ? "没有看到全部新安排的儿童"
      : foreign > 0
        ? "看到了他人的儿童"
        : inOrder
          ? undefined
          : "没有按到期先后";
  yield teller.report({
    by,
    asks: "我的儿童：只有安排给我的，先到期的在前",
    request: "GET /api/placements/mine",
    expected: { status: 200 },
    status: 200,
    facts: [`${covers.length} 名，其中新安排 ${seen} 名；最先到期 ${due[0]}，最后 ${due.at(-1)}`],
    ...(complaint ? { complaint } : {}),
  });
  if (complaint) throw new StoryBroken(complaint);
}

/** Fifty sends of one report at once leave one record. */
async function* sendAtOnce(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  const by = players.caseworker;
  const child = stage.children[1];
  if (!child) throw new StoryBroken("没有第二名儿童");
  const body = visitOf(stage, { contractId: stage.contract.id, child });
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, () =>
      teller.ask({ by, method: "POST", path: "/api/deliverables", body }),
    ),
  );
  const receipts = new Set(answers.map((answer) => JSON.stringify(answer.body)));
  const statuses = [...new Set(answers.map((answer) => answer.status))];
  yield teller.report({
    by,
    asks: `同一份成果同时发送 ${AT_ONCE} 次`,
    request: "POST /api/deliverables",
    expected: { status: 201 },
    status: statuses.length === 1 ? (statuses[0] ?? 0) : Math.max(...statuses),
    facts: [`${answers.length} 个应答，${receipts.size} 种：回执 ${answers[0]?.body?.receiptNo}`],
    ...(receipts.size === 1 && statuses.join() === "201" ? {} : { complaint: "应答不一致" }),
  });
  yield* teller.await({
    by,
    asks: "我的成果：只有一条记录",
    path: "/api/deliverables/mine",
    expect: 200,
    facts: ({ items }) => [`本页 ${items.length} 条，其中这一份 ${countOf(items, body.id)} 条`],
    check: ({ items }) => (countOf(items, body.id) === 1 ? undefined : "应为一条"),
  });
}

function countOf(items: Answer["body"][], id: string): number {
  return items.filter((row) => row.id === id).length;
}
