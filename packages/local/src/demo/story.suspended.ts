import { addDays } from "@guanhu/core/calendar";
import { paper } from "../world/paper.data.ts";
import { type PlacedChild, players, type Stage, visitOf } from "./stage.ts";
import type { Step, Teller } from "./teller.ts";

/** A second contract, drafted, signed, begun and suspended: nothing is recorded under it any more. */
export async function* suspendedContract(
  teller: Teller,
  stage: Stage,
  child: PlacedChild,
): AsyncGenerator<Step> {
  const { procurement, contractReview, manager, caseworker } = players;
  yield* teller.signIn(contractReview, "县级合同审核");
  const from = addDays(stage.today, -30);
  const to = addDays(stage.today, 200);
  const draft = yield* teller.tell({
    by: procurement,
    asks: "起草另一份合同",
    method: "POST",
    path: "/api/contracts",
    body: {
      contractNo: `NZ-STORY-${stage.random.of("contract").int(100_000, 999_999)}`,
      title: "南郑区留守儿童走访服务（补充）",
      division: "610703",
      purchaserName: "汉中市南郑区民政局",
      organizationId: stage.contract.organizationId,
      from,
      to,
      piaNo: "PIA-STORY-01",
      dataEntrustmentAgreed: true,
      items: [{ catalogueCode: "A060101", priceFen: 12_000, quantity: 10 }],
      terms: paper,
    },
    expect: 201,
    facts: ({ id, contractNo, status }) => [`${contractNo} ${id} ${status}`],
  });
  const path = `/api/contracts/${draft.id}`;
  const own = { by: procurement, method: "POST" } as const;
  yield* teller.tell({
    ...own,
    asks: "起草人自己签订",
    path: `${path}/sign`,
    body: { version: 1 },
    expect: [403, "permission.denied"],
  });
  yield* teller.tell({
    ...own,
    by: contractReview,
    asks: "由合同审核人签订",
    path: `${path}/sign`,
    body: { version: 1 },
    expect: 200,
    facts: ({ status }) => [status],
  });
  yield* teller.tell({
    ...own,
    by: manager,
    asks: "由机构负责人签订",
    path: `${path}/sign`,
    body: { version: 1 },
    expect: 200,
    facts: ({ status }) => [status],
  });
  yield* teller.tell({
    ...own,
    asks: "启动履行",
    path: `${path}/activate`,
    body: { version: 2 },
    expect: 200,
    facts: ({ status }) => [status],
  });
  yield* teller.tell({
    ...own,
    asks: "在其下安排一名儿童",
    path: "/api/placements",
    body: { contractId: draft.id, childIds: [child.id], itemIds: ["1"], frequencyDays: 30, from, to },
    expect: 201,
    facts: ({ items }) => [items[0].label],
  });
  yield* teller.tell({
    by: manager,
    method: "POST",
    asks: "指派给社工",
    path: "/api/placements/assign",
    body: { contractId: draft.id, childIds: [child.id], workerId: stage.caseworkerId },
    expect: 200,
  });
  yield* teller.tell({
    ...own,
    asks: "中止这份合同",
    path: `${path}/suspend`,
    body: { version: 3, reason: "演示：暂停履行" },
    expect: 200,
    facts: ({ status }) => [status],
  });
  const input = visitOf(stage, { contractId: draft.id, child });
  stage.refusedIds.push(input.id);
  yield* teller.tell({
    by: caseworker,
    method: "POST",
    asks: "在已中止的合同下提交",
    path: "/api/deliverables",
    body: input,
    expect: [409, "contract.not_active"],
  });
}
