import { Division } from "@guanhu/core/division";
import { counties } from "../world/cast.data.ts";
import { players, type Stage, visitOf } from "./stage.ts";
import { registerOne } from "./story.place.ts";
import { check, decide, openForReview } from "./story.review.ts";
import { submit } from "./story.visit.ts";
import { type Answer, type Step, StoryBroken, type Teller } from "./teller.ts";

/** A volunteer does the same under the same rules, and sees her hours add up. */
export async function* volunteer(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  teller.chapter = "五、志愿者走访，服务时长累计";
  const by = players.volunteer;
  yield* teller.signIn(players.volunteerChildCare, "另一县儿童关爱");
  yield* teller.signIn(players.volunteerProcurement, "另一县采购经办");
  yield* teller.signIn(players.volunteerManager, "志愿服务组织负责人");
  yield* teller.signIn(by, "志愿者");
  const { child, contractId } = yield* placeOne(teller, stage);

  const before = yield* hours(teller, by, "我的服务时长（之前）");
  const input = visitOf(stage, { contractId, child, coWorkerIds: [] });
  yield* submit(teller, by, input, "志愿者提交走访核查");
  const minutes = 45;
  yield* hours(teller, by, "我的服务时长（提交之后）", (now) =>
    now.minutes === before.minutes + minutes ? undefined : "时长没有加上这一次",
  );
  yield* teller.signIn(players.volunteerChecker, "志愿服务组织审核员");
  yield* check(teller, players.volunteerChecker, input.id);
  yield* teller.signIn(players.volunteerAcceptance, "另一县履约验收");
  const opened = yield* openForReview(teller, players.volunteerAcceptance, input.id);
  yield* decide(teller, players.volunteerAcceptance, input.id, {
    version: opened.deliverable.version,
    outcome: "ACCEPT",
  });
  yield* hours(teller, by, "我的服务时长（审核通过之后）", (now) =>
    now.acceptedMinutes === before.acceptedMinutes + minutes ? undefined : "审核通过的时长没有加上这一次",
  );
}

/** A new child of the other county under the volunteers' contract, handed to the volunteer. */
async function* placeOne(teller: Teller, stage: Stage) {
  const contracts = await teller.list(players.volunteerManager, "/api/contracts");
  const contract = contracts.find((one) => one.status === "ACTIVE");
  if (!contract) throw new StoryBroken("志愿服务组织没有履行中的合同");
  const [town = ""] = counties.shangzhou.towns;
  const [village] = await Division.children(town, { pickable: true });
  const child = await registerOne(teller, players.volunteerChildCare, stage.random.of("volunteer"), {
    residence: village?.code ?? "",
    today: stage.today,
  });
  yield* teller.tell({
    by: players.volunteerProcurement,
    asks: "把一名儿童安排到志愿服务合同之下",
    method: "POST",
    path: "/api/placements",
    body: {
      contractId: contract.id,
      childIds: [child.id],
      itemIds: ["1"],
      frequencyDays: 30,
      from: stage.placedFrom,
      to: contract.to,
    },
    expect: 201,
    facts: ({ items }) => [`${items[0].label}，合同 ${contract.contractNo}`],
  });
  const people = await teller.list(players.volunteerManager, "/api/persons");
  const worker = people.find((one) => one.loginName === players.volunteer);
  yield* teller.tell({
    by: players.volunteerManager,
    asks: `指派给志愿者${worker?.name}`,
    method: "POST",
    path: "/api/placements/assign",
    body: { contractId: contract.id, childIds: [child.id], workerId: worker?.id },
    expect: 200,
    facts: ({ items }) => [`${items.length} 名`],
  });
  return { child, contractId: String(contract.id) };
}

function hours(
  teller: Teller,
  by: string,
  asks: string,
  check: (body: Answer["body"]) => string | undefined = () => undefined,
) {
  return teller.await({
    by,
    asks,
    path: "/api/hours",
    expect: 200,
    facts: ({ minutes, acceptedMinutes }) => [`累计 ${minutes} 分钟，其中审核通过 ${acceptedMinutes} 分钟`],
    check,
  });
}
