import type { Actor } from "@guanhu/core/actor";
import { Deliverable } from "@guanhu/core/deliverable";
import { DeliverableReview } from "@guanhu/core/deliverable/review";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  desk,
  findOverflow,
  findViolations,
  launchBrowser,
  phone,
  shoot,
  type TestBrowser,
} from "../setup/browser.ts";
import { visitInput } from "../setup/report.ts";
import { type RunningPortal, startPortal } from "../setup/running.ts";

let portal: RunningPortal;
let browser: TestBrowser;
let childId: string;
let deliverables: { checked: string; returned: string };

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  const { world } = portal;
  const { caseworker, checker, acceptance } = world.people;
  childId = await world.placedChild();
  const record = async (onDate: string) => {
    const input = visitInput(world, childId, { onDate });
    await Deliverable.record(world.as(caseworker), input);
    await DeliverableReview.check(world.as(checker), input.id, { version: 1, outcome: "PASS" });
    return input.id;
  };
  deliverables = { checked: await record("2026-03-01"), returned: await record("2026-03-05") };
  const back = { version: 2, outcome: "RETURN" as const, reason: "请补充就学情况的照片" };
  await DeliverableReview.review(world.as(acceptance), deliverables.returned, back);
  await portal.stack.pump.drained();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

type Wanted = [name: string, path: () => string, heading: RegExp];

/** Opens each page as this person; looks at it with axe, at 320 px, and for errors; keeps a picture. */
async function lookAt(
  actor: Actor,
  options: typeof phone | typeof desk,
  size: string,
  pages: readonly Wanted[],
) {
  const context: BrowserContext = await browser.context(options, portal.now());
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
    await portal.signIn(page, actor);
    for (const [name, path, heading] of pages) {
      await open(page, `${portal.stack.url}${path()}`, heading);
      await shoot(page, `${name}-${size}`);
      const found = [...(await findViolations(page)), ...(await findOverflow(page))];
      if (!(await page.title()).includes("关护")) found.push(`title: ${await page.title()}`);
      faults.push(...found.map((fault) => `${name} ${size}: ${fault}`));
    }
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

async function open(page: Page, url: string, heading: RegExp) {
  await page.goto(url);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  await page.waitForLoadState("networkidle");
}

const contractPath = () => `/contracts/${portal.world.contract.id}`;

describe.each([
  ["desk", desk],
  ["phone", phone],
] as const)("every desk page in a %s's size", (size, options) => {
  test("an official's", { timeout: 180_000 }, async () => {
    await lookAt(portal.world.people.procurement, options, size, [
      ["todo-official", () => "/", /待办/],
      ["contracts", () => "/contracts", /合同/],
      ["contract", contractPath, /农村留守儿童关爱服务合同/],
      ["contract-place", () => `${contractPath()}/place`, /安排/],
      ["contract-draft", () => "/contracts/new", /起草/],
      ["children", () => "/children", /儿童/],
      ["child", () => `/children/${childId}`, /张\*\*/],
      ["account", () => "/account", /账号/],
    ]);
  });

  test("a reviewer's", { timeout: 180_000 }, async () => {
    await lookAt(portal.world.people.acceptance, options, size, [
      ["todo-reviewer", () => "/", /待办/],
      ["queue", () => "/queue", /审核/],
      ["deliverable", () => `/deliverables/${deliverables.checked}`, /走访核查/],
      ["deliverable-returned", () => `/deliverables/${deliverables.returned}`, /走访核查/],
    ]);
  });

  test("a manager's, a child-care official's, an auditor's", { timeout: 180_000 }, async () => {
    await lookAt(portal.world.people.manager, options, size, [
      ["todo-manager", () => "/", /待办/],
      ["people", () => "/people", /人员/],
    ]);
    await lookAt(portal.world.people.childCare, options, size, [
      ["child-register", () => "/children/new", /建档|登记/],
    ]);
    await lookAt(portal.world.people.auditor, options, size, [
      ["audit", () => "/audit", /审计/],
      ["audit-child", () => `/audit/child/${childId}`, /审计|历史|张/],
      ["audit-deliverable", () => `/audit/deliverable/${deliverables.checked}`, /审计|历史|走访/],
    ]);
  });
});

test("every page of the phone", { timeout: 180_000 }, async () => {
  await lookAt(portal.world.people.caseworker, phone, "phone", [
    ["field-children", () => "/field/", /我的儿童/],
    ["field-child", () => `/field/children/${childId}`, /张\*\*/],
    ["field-report", () => `/field/report/${childId}/${portal.world.contract.id}/1`, /走访核查/],
    ["field-deliverables", () => "/field/deliverables", /我的成果/],
    ["field-deliverable", () => `/field/deliverables/${deliverables.returned}`, /走访核查|成果/],
    ["field-hours", () => "/field/hours", /服务时长/],
    ["field-account", () => "/field/account", /我的/],
  ]);
});

test("the sign-in page", async () => {
  for (const [size, options] of [
    ["desk", desk],
    ["phone", phone],
  ] as const) {
    const context = await browser.context(options, portal.now());
    const page = await context.newPage();
    await open(page, `${portal.stack.url}/sign-in`, /登录/);
    await shoot(page, `sign-in-${size}`);
    expect([...(await findViolations(page)), ...(await findOverflow(page))]).toEqual([]);
    await context.close();
  }
});
