import { players, type Stage } from "./stage.ts";
import type { Answer, Step, Teller } from "./teller.ts";

/** The auditor reads what became of the deliverable, the child and the contract, and who looked at the child. */
export async function* audit(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  teller.chapter = "六、审计";
  const by = players.auditor;
  yield* teller.signIn(by, "审计员");
  const histories = [
    ["成果（第一版）", "deliverables", stage.first.id, ["deliverable.record", "deliverable.returned"]],
    ["成果（第二版）", "deliverables", stage.second.id, ["deliverable.record", "deliverable.accepted"]],
    ["儿童", "children", stage.second.childId, ["child.register", "placement.place", "deliverable.accepted"]],
    ["合同", "contracts", stage.contract.id, ["contract.draft", "contract.signed", "contract.active"]],
  ] as const;
  for (const [noun, plural, id, wanted] of histories) {
    yield* teller.tell({
      by,
      asks: `${noun}的审计记录`,
      path: `/api/audit/${plural}/${id}`,
      expect: 200,
      facts: ({ items, broken }) => [
        items.map((row: Answer["body"]) => row.action).join(" → "),
        broken.length === 0 ? "哈希链完整" : `断裂 ${broken.length} 处`,
      ],
      check: ({ items, broken }) => {
        const actions = new Set(items.map((row: Answer["body"]) => row.action));
        const missing = wanted.filter((action) => !actions.has(action));
        if (missing.length > 0) return `缺少 ${missing.join("、")}`;
        return broken.length === 0 ? undefined : "哈希链断裂";
      },
    });
  }
  yield* teller.tell({
    by,
    asks: "谁查看过这名儿童的个人信息",
    path: `/api/audit/children/${stage.second.childId}/accesses`,
    expect: 200,
    facts: ({ items }) =>
      items
        .slice(0, 4)
        .map((row: Answer["body"]) => `${row.roles.join()} ${row.purpose}：${row.fields.join()}`),
    check: ({ items }) => (items.length > 0 ? undefined : "没有查阅记录"),
  });
}
