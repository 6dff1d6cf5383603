import { ContractAgreement } from "@guanhu/core/contract/agreement";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  findOverflow,
  findViolations,
  launchBrowser,
  phone,
  shoot,
  type TestBrowser,
} from "../setup/browser.ts";
import { type RunningPortal, startPortal } from "../setup/running.ts";
import { TODAY } from "../setup/world.ts";

let portal: RunningPortal;
let browser: TestBrowser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  const { world } = portal;
  const publication = { medium: "陕西省政府采购网", number: "HTGG-2026-0310", on: TODAY };
  await ContractAgreement.publish(world.as(world.people.procurement), world.contract.id, publication);
  await portal.stack.pump.drained();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

test("anyone comes from the sign-in page to a published contract, on a narrow phone without scripts", async () => {
  const signIn = await (await browser.context(phone, portal.now())).newPage();
  await signIn.goto(`${portal.stack.url}/sign-in`);
  const href = await signIn.getByRole("link", { name: /公开信息/ }).getAttribute("href");
  await signIn.context().close();

  const context = await browser.context({ ...phone, javaScriptEnabled: false } as typeof phone);
  const page = await context.newPage();
  await page.goto(`${portal.stack.url}${href}`);
  expect(await page.title()).toContain("关护公开信息");
  await page.getByRole("link", { name: "合同公告", exact: true }).first().click();
  await page.getByLabel("购买主体所在区划").selectOption("610703");
  await page.getByRole("button", { name: "查看" }).click();
  await page.getByRole("link", { name: new RegExp(portal.world.contract.contractNo) }).click();
  const heading = page.getByRole("heading", { level: 1, name: portal.world.contract.title });
  await heading.waitFor();
  await context.close();
});

test("the pages are accessible and fit 320 px", async () => {
  // The policy of the pages would keep the font out by which the pictures can be read.
  const context = await browser.context({ ...phone, bypassCSP: true } as typeof phone, portal.now());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  const id = portal.world.contract.id;
  for (const path of ["", "/notices", "/contracts", `/contracts/${id}`, "/catalogue", "/nothing"]) {
    await page.goto(`${portal.stack.url}/public${path}`);
    expect(await findViolations(page), path).toEqual([]);
    expect(await findOverflow(page), path).toEqual([]);
    await shoot(page, `public${path.replace(id, "page").replaceAll("/", "-")}`);
  }
  expect(faults).toEqual([]);
  await context.close();
});
