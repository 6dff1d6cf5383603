import { makeId } from "@guanhu/core/id";
import { players, type Stage } from "./stage.ts";
import { contractPage, describeNumbers } from "./story.place.ts";
import { submit } from "./story.visit.ts";
import type { Answer, Step, Teller } from "./teller.ts";

const REASON = "照护人签字处看不清，请补充照护人的意见后重新提交。";

/** Checked, sent back with a reason, made anew, checked again, accepted; and what child and contract show then. */
export async function* review(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  teller.chapter = "三、机构审核，县级退回，新版本，县级审核通过";
  const { checker, acceptance, caseworker, childCare } = players;
  yield* teller.signIn(checker, "机构审核员");
  yield* teller.signIn(acceptance, "县级履约验收");
  const before = yield* contractPage(teller, stage, players.procurement, "审核通过之前的合同数字");

  yield* check(teller, checker, stage.first.id);
  const opened = yield* openForReview(teller, acceptance, stage.first.id);
  yield* decide(teller, acceptance, stage.first.id, {
    version: opened.deliverable.version,
    outcome: "RETURN",
    reason: REASON,
  });

  yield* teller.await({
    by: caseworker,
    asks: "退回给我的成果",
    path: "/api/deliverables/returned",
    expect: 200,
    facts: ({ items }) => [`${items.length} 份`],
    check: ({ items }) => (has(items, stage.first.id) ? undefined : "没有看到被退回的这一份"),
  });
  yield* teller.tell({
    by: caseworker,
    asks: "打开被退回的成果，看理由",
    path: `/api/deliverables/${stage.first.id}`,
    expect: 200,
    facts: ({ reason }) => [`理由：${reason}`],
    check: ({ reason }) => (reason === REASON ? undefined : "理由不是退回时写的"),
  });
  stage.second = structuredClone(stage.first);
  stage.second.id = makeId("deliverable", new Date().toISOString());
  stage.second.replaces = stage.first.id;
  stage.second.report.header.nextAction.text += "（补充：照护人同意走访所记内容。）";
  yield* submit(teller, caseworker, stage.second, "提交新版本", ({ edition }) => [`第 ${edition} 版`]);
  yield* teller.tell({
    by: caseworker,
    asks: "旧版本仍可阅读",
    path: `/api/deliverables/${stage.first.id}`,
    expect: 200,
    facts: ({ deliverable }) => [`第 ${deliverable.edition} 版，已由 ${deliverable.replacedBy} 代替`],
    check: ({ deliverable }) =>
      deliverable.replacedBy === stage.second.id ? undefined : "旧版本没有指向新版本",
  });

  yield* check(teller, checker, stage.second.id);
  const again = yield* openForReview(teller, acceptance, stage.second.id);
  yield* decide(teller, acceptance, stage.second.id, {
    version: again.deliverable.version,
    outcome: "ACCEPT",
  });

  teller.chapter = "四、儿童页与合同页";
  yield* teller.await({
    by: childCare,
    asks: "儿童页：时间线、上次走访、下次到期",
    path: `/api/children/${stage.second.childId}`,
    expect: 200,
    facts: ({ covers, timeline }) => [
      `上次走访 ${covers[0]?.lastVisit}，下次最迟 ${covers[0]?.nextDue}`,
      ...timeline.map((row: Answer["body"]) => `${row.onDate} 第 ${row.edition} 版 ${row.state}`),
    ],
    check: ({ covers, timeline }) => {
      const accepted = timeline.find((row: Answer["body"]) => row.id === stage.second.id);
      const returned = timeline.find((row: Answer["body"]) => row.id === stage.first.id);
      if (accepted?.state !== "ACCEPTED" || returned?.state !== "RETURNED") return "时间线不完整";
      return covers[0]?.lastVisit === accepted.onDate ? undefined : "上次走访不是这一天";
    },
  });
  const line = (page: Answer["body"]) => page.progress[0];
  yield* teller.await({
    by: players.procurement,
    asks: "合同页：交付、审核通过与合同数量，审核通过的金额",
    path: `/api/contracts/${stage.contract.id}`,
    expect: 200,
    facts: describeNumbers,
    check: (page) => {
      const money = line(page).acceptedFen - line(before).acceptedFen;
      const right = line(page).accepted === line(before).accepted + 1 && money === line(page).priceFen;
      return right ? undefined : "审核通过的数量或金额没有加上这一份";
    },
  });
  yield* teller.await({
    by: players.procurement,
    asks: "数字背后的成果",
    path: `/api/contracts/${stage.contract.id}/items/1/deliverables`,
    expect: 200,
    facts: ({ items }) =>
      items.slice(0, 3).map((row: Answer["body"]) => `${row.onDate} ${row.receiptNo} ${row.state}`),
    check: ({ items }) => (has(items, stage.second.id) ? undefined : "没有看到刚审核通过的这一份"),
  });
}

/** The organization's checker finds the deliverable in the queue and passes it on. */
export async function* check(teller: Teller, by: string, id: string): AsyncGenerator<Step> {
  let version = 1;
  yield* teller.await({
    by,
    asks: "待我审核的成果",
    path: "/api/deliverables/queue",
    expect: 200,
    facts: ({ items }) => [`本页 ${items.length} 份`],
    // The newest waits at the end of the queue: a full first page may not show it yet.
    check: ({ items, next }) => {
      version = items.find((row: Answer["body"]) => row.id === id)?.version ?? version;
      return has(items, id) || next ? undefined : "没有看到这一份";
    },
  });
  yield* teller.tell({
    by,
    asks: "机构审核通过",
    method: "POST",
    path: `/api/deliverables/${id}/check`,
    body: { version, outcome: "PASS" },
    expect: 200,
    facts: ({ state }) => [`状态 ${state}`],
  });
}

/** The county's word about a deliverable. */
export function decide(
  teller: Teller,
  by: string,
  id: string,
  body: { version: number; outcome: "ACCEPT" | "RETURN"; reason?: string },
) {
  return teller.tell({
    by,
    asks: body.outcome === "ACCEPT" ? "县级审核通过" : `县级退回：${body.reason}`,
    method: "POST",
    path: `/api/deliverables/${id}/review`,
    body,
    expect: 200,
    facts: ({ state }) => [`状态 ${state}`],
  });
}

export function openForReview(teller: Teller, by: string, id: string) {
  return teller.tell({
    by,
    asks: "打开待审成果：表单、照片",
    path: `/api/deliverables/${id}`,
    expect: 200,
    facts: ({ deliverable, photos }) => [`${deliverable.state}，照片 ${photos.length} 张`],
  });
}

function has(items: Answer["body"][], id: string): boolean {
  return items.some((row) => row.id === id);
}
