import { formatFen } from "@guanhu/core/money";
import { counties } from "../world/cast.data.ts";
import { familyOf, IdNumbers } from "../world/family.ts";
import type { Random } from "../world/random.ts";
import { type PlacedChild, players, type Stage } from "./stage.ts";
import { type Answer, type Step, StoryBroken, type Teller } from "./teller.ts";

const CHILDREN = 20;
const ATTEMPTS = 3;
/** The towns of the first county whose children wait to be placed. */
const towns = counties.nanzheng.towns.slice(2, 4);

/** The official opens the contract, twenty children of two towns are placed under it and handed to the caseworker. */
export async function* place(teller: Teller, stage: Stage): AsyncGenerator<Step> {
  teller.chapter = "一、打开合同，安排二十名儿童";
  yield* teller.signIn(players.procurement, "县级采购经办");
  const contracts = yield* teller.tell({
    by: players.procurement,
    asks: "打开本县合同",
    path: "/api/contracts",
    expect: 200,
    facts: ({ items }) => items.slice(0, 3).map(describeContract),
    check: ({ items }) => (items.some(isMain) ? undefined : "没有履行中的三条目合同"),
  });
  const { id, contractNo, organizationId, from, to } = contracts.items.filter(isMain).at(-1);
  stage.contract = { id, contractNo, organizationId, from, to };
  yield* contractPage(teller, stage, players.procurement, "打开合同：条目、单位、单价、数量");

  yield* teller.signIn(players.childCare, "县级儿童关爱");
  for (const town of towns) yield* registerChildren(teller, stage, town);
  yield* teller.tell({
    by: players.procurement,
    asks: `把 ${stage.children.length} 名儿童安排到合同之下`,
    method: "POST",
    path: "/api/placements",
    body: {
      contractId: id,
      childIds: stage.children.map((child) => child.id),
      itemIds: ["1", "2", "3"],
      frequencyDays: 30,
      from: stage.placedFrom,
      to,
    },
    expect: 201,
    facts: ({ items }) => [`${items.length} 名，${stage.placedFrom} 至 ${to}，每 30 天`],
    check: ({ items }) => (items.length === CHILDREN ? undefined : `应为 ${CHILDREN} 名`),
  });

  yield* teller.signIn(players.manager, "机构负责人");
  const people = yield* teller.tell({
    by: players.manager,
    asks: "打开本机构人员",
    path: "/api/persons",
    expect: 200,
    facts: ({ items }) => [`${items.length} 人`],
  });
  const cleared = people.items.filter(
    (one: { clearedUntil?: string; roles: string[] }) =>
      (one.clearedUntil ?? "") >= stage.today && one.roles.includes("caseworker"),
  );
  const own = cleared.find((one: { loginName: string }) => one.loginName === players.caseworker);
  const colleague = cleared.find((one: { id: string }) => one.id !== own?.id);
  if (!own || !colleague) throw new StoryBroken("机构里没有可以同行的社工");
  stage.caseworkerId = own.id;
  stage.colleagueId = colleague.id;
  yield* teller.tell({
    by: players.manager,
    asks: `把这些儿童指派给${own.name}`,
    method: "POST",
    path: "/api/placements/assign",
    body: { contractId: id, childIds: stage.children.map((child) => child.id), workerId: own.id },
    expect: 200,
    facts: ({ items }) => [`${items.length} 名`],
  });
}

/** The contract's page with its numbers. */
export function contractPage(teller: Teller, stage: Stage, by: string, asks: string) {
  return teller.tell({
    by,
    asks,
    path: `/api/contracts/${stage.contract.id}`,
    expect: 200,
    facts: describeNumbers,
  });
}

/** Delivered, accepted and contracted quantity of each line, and the money. */
export function describeNumbers({ progress, acceptedFen }: Answer["body"]): string[] {
  return [
    ...progress.map(
      (item: Answer["body"]) =>
        `${item.name} ${formatFen(item.priceFen)}/${item.unit}：交付 ${item.delivered}，` +
        `审核通过 ${item.accepted}，合同 ${item.quantity}，计 ${formatFen(item.acceptedFen)}`,
    ),
    `审核通过金额 ${formatFen(acceptedFen)}`,
  ];
}

/** Opens the file of one new child, with another number where one was given out before. */
export async function registerOne(
  teller: Teller,
  by: string,
  random: Random,
  home: { residence: string; today: string },
): Promise<PlacedChild> {
  for (let attempt = 0; ; attempt++) {
    const own = random.of(attempt);
    const [input] = familyOf(own, { ...home, ids: new IdNumbers(own.int(100, 480)) });
    if (!input) throw new StoryBroken("没有生成儿童");
    const { status, body } = await teller.ask({ by, method: "POST", path: "/api/children", body: input });
    if (status === 201) return { id: body.id, input };
    if (body?.code !== "child.id_taken" || attempt === ATTEMPTS) {
      throw new StoryBroken(`儿童建档：${status} ${body?.code}`);
    }
  }
}

async function* registerChildren(teller: Teller, stage: Stage, town: string): AsyncGenerator<Step> {
  const by = players.childCare;
  const { items: villages } = yield* teller.tell({
    by,
    asks: `查看 ${town} 的村（社区）`,
    path: `/api/divisions?parent=${town}`,
    expect: 200,
    facts: ({ items }) => [`${items.length} 个`],
  });
  const made: PlacedChild[] = [];
  for (let nth = 0; nth < CHILDREN / towns.length; nth++) {
    const random = stage.random.of(`${town}/${nth}`);
    const residence = random.pick<{ code: string }>(villages).code;
    made.push(await registerOne(teller, by, random, { residence, today: stage.today }));
  }
  stage.children.push(...made);
  yield teller.report({
    by,
    asks: `为 ${town} 的 ${made.length} 名儿童建档`,
    request: "POST /api/children",
    expected: { status: 201 },
    status: 201,
    facts: [`${made[0]?.id} …… ${made.at(-1)?.id}`],
  });
}

function isMain(contract: Answer["body"]): boolean {
  return (
    contract.status === "ACTIVE" && contract.items.length === 3 && /^NZ-\d{4}-ET-/.test(contract.contractNo)
  );
}

function describeContract(contract: Answer["body"]): string {
  return `${contract.contractNo} ${contract.title}（${contract.organizationName}，${contract.status}）`;
}
