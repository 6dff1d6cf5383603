import type { Actor } from "@guanhu/core/actor";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { desk, launchBrowser, phone, shoot, type TestBrowser } from "../setup/browser.ts";
import { photoFile } from "../setup/photo.ts";
import { type RunningPortal, startPortal } from "../setup/running.ts";

let portal: RunningPortal;
let browser: TestBrowser;
let childId: string;
const open: BrowserContext[] = [];

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
  childId = await portal.world.placedChild();
  await portal.stack.pump.drained();
}, 180_000);

afterAll(async () => {
  for (const context of open) await context.close();
  await browser?.close();
  await portal?.stop();
});

async function pageOf(actor: Actor, options: typeof phone | typeof desk): Promise<Page> {
  const context = await browser.context(options, portal.now());
  open.push(context);
  const page = await context.newPage();
  await portal.signIn(page, actor);
  return page;
}

/** Answers every question of the step that has no answer yet, as somebody would who found all in order. */
async function fillStep(page: Page) {
  const preferred = ["定期", "一致", "小学", "健康", "受托处理", "否", "是"];
  for (const time of await page.getByRole("button", { name: "填入现在" }).all()) {
    const optional = await time.evaluate((button) =>
      button.closest(".field, .card, div[id], fieldset")?.textContent?.includes("选填"),
    );
    if (!optional) await time.click();
  }
  const address = page.getByLabel(/^详细地址/);
  if ((await address.count()) > 0 && (await address.inputValue()) === "") await address.fill("二组 15 号");
  for (const question of [
    "当面见到儿童本人",
    "已询问儿童本人意见",
    "工作人员已签字",
    "照护人已签字",
    "是否仍符合条件",
  ]) {
    const group = page.getByRole("group", { name: question }).first();
    if ((await group.count()) > 0) await group.getByRole("radio", { name: "是", exact: true }).check();
  }
  for (const person of ["本人", "受委托照护人"]) {
    const box = page.getByRole("checkbox", { name: person, exact: true });
    if ((await box.count()) > 0) await box.check();
  }
  const view = page.getByLabel(/^儿童本人意见/);
  if ((await view.count()) > 0) await view.fill("想和爸爸妈妈多打几次电话。");
  const names = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].map((one) => one.name)),
  ]);
  for (const name of names) {
    const radios = page.locator(`input[type=radio][name="${name}"]`);
    const some = await radios.evaluateAll((all) => all.some((one) => (one as HTMLInputElement).checked));
    if (some) continue;
    const labels = await radios.evaluateAll((all) =>
      all.map((one) => one.closest("label")?.textContent?.trim() ?? ""),
    );
    const wanted =
      preferred.map((label) => labels.indexOf(label)).find((place) => place >= 0) ?? labels.length - 1;
    await radios.nth(wanted).check();
  }
  const next = page.getByLabel(/^下一步安排/);
  if ((await next.count()) > 0 && (await next.inputValue()) === "")
    await next.fill("下月再次走访，联系学校。");
}

/** Goes through the steps of the form to the end, and answers what is asked. */
async function fillReport(page: Page, photos: readonly Buffer[]) {
  for (let step = 0; step < 15; step++) {
    await fillStep(page);
    const album = page.locator('input[type="file"]').last();
    if (photos.length > 0 && (await album.count()) > 0) {
      for (const [nth, buffer] of photos.entries()) {
        await album.setInputFiles({ name: `photo-${nth}.png`, mimeType: "image/png", buffer });
        await page.getByText("已上传").nth(nth).waitFor({ timeout: 30_000 });
      }
      await fillStep(page);
    }
    const submit = page.getByRole("button", { name: "提交", exact: true });
    if ((await submit.count()) > 0) return submit;
    const forward = page.getByRole("button", { name: /^(下一步|核对并提交)/ }).last();
    await forward.click();
  }
  throw new Error("the form does not end");
}

test("a visit from the phone to the accepted line, sent back once", { timeout: 400_000 }, async () => {
  const { people, contract } = portal.world;
  const { url } = portal.stack;

  const field = await pageOf(people.caseworker, phone);
  await field.waitForURL(/\/field\//);
  await field.getByText("张**").first().click();
  await field
    .getByRole("link", { name: /走访核查/ })
    .first()
    .click();
  await field.getByRole("heading", { level: 1, name: /走访核查/ }).waitFor();

  // What was entered survives a reload.
  await field.getByLabel(/^详细地址/).fill("二组 15 号");
  await field.getByText(/已保存草稿/).waitFor();
  await field.reload();
  await expect.poll(() => field.getByLabel(/^详细地址/).inputValue(), { timeout: 15_000 }).toBe("二组 15 号");

  const submit = await fillReport(field, [photoFile(1), photoFile(2)]);
  await shoot(field, "story-review-phone");
  await submit.click();
  await field.getByText("提交成功").waitFor({ timeout: 30_000 });
  const receipt = /\d{8}-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(
    (await field.locator("main").textContent()) ?? "",
  )?.[0];
  expect(receipt).toBeTruthy();
  await shoot(field, "story-receipt-phone");
  await portal.stack.pump.drained();

  const checker = await pageOf(people.checker, desk);
  await checker.goto(`${url}/queue`);
  await checker
    .getByRole("link", { name: /走访核查/ })
    .first()
    .click();
  await checker.getByText(receipt ?? "").waitFor();
  expect(await checker.locator("main img").count()).toBeGreaterThanOrEqual(2);
  await decide(checker, "通过");
  await portal.stack.pump.drained();

  const reviewer = await pageOf(people.acceptance, desk);
  await reviewer.goto(`${url}/queue`);
  await reviewer
    .getByRole("link", { name: /走访核查/ })
    .first()
    .click();
  await reviewer.getByText(receipt ?? "").waitFor();
  await reviewer.getByLabel(/^理由/).fill("请补充就学情况");
  await shoot(reviewer, "story-review-desk");
  await decide(reviewer, "退回");
  await portal.stack.pump.drained();

  await field.goto(`${url}/field/deliverables`);
  await field.getByText("走访核查").first().waitFor();
  await field
    .getByRole("link", { name: /走访核查|打开|查看/ })
    .first()
    .click();
  await field.getByText("请补充就学情况").waitFor();
  await field
    .getByRole("button", { name: "修改并重新提交" })
    .or(field.getByRole("link", { name: "修改并重新提交" }))
    .first()
    .click();
  await field.getByRole("heading", { level: 1, name: /走访核查/ }).waitFor();
  const again = await fillReport(field, []);
  await again.click();
  await field.getByText("提交成功").waitFor({ timeout: 30_000 });
  await portal.stack.pump.drained();

  await checker.goto(`${url}/queue`);
  await checker
    .getByRole("link", { name: /走访核查/ })
    .first()
    .click();
  await checker.getByText("第 2 版").first().waitFor();
  await decide(checker, "通过");
  await portal.stack.pump.drained();
  await reviewer.goto(`${url}/queue`);
  await reviewer
    .getByRole("link", { name: /走访核查/ })
    .first()
    .click();
  await reviewer.getByText("第 2 版").first().waitFor();
  await decide(reviewer, "审核通过");
  await portal.stack.pump.drained();

  const official = await pageOf(people.procurement, desk);
  await official.goto(`${url}/contracts/${contract.id}`);
  await official.getByRole("link", { name: /走访核查：已审核 1/ }).click();
  await official.getByRole("dialog").getByText("张**").first().waitFor();
  expect(official.url()).toContain("rows=");
  await shoot(official, "story-contract-desk");
  await official.goto(`${url}/children/${childId}`);
  await official.getByText("2026-03-10").first().waitFor();
  await official.getByText("审核通过").first().waitFor();
  await shoot(official, "story-child-desk");

  const auditor = await pageOf(people.auditor, desk);
  await auditor.goto(`${url}/audit/child/${childId}`);
  await auditor
    .getByText("社工甲")
    .or(auditor.getByText(people.caseworker.accountId.slice(-6)))
    .first()
    .waitFor();
  await shoot(auditor, "story-audit-desk");
});

/** Presses the button, confirms where that is asked, and waits until the page says that it is done. */
async function decide(page: Page, choice: "通过" | "退回" | "审核通过") {
  await page.getByRole("button", { name: choice, exact: true }).click();
  const sure = page.getByRole("dialog").getByRole("button", { name: "审核通过", exact: true });
  if (choice === "审核通过") await sure.click();
  await page.locator(".ant-message").getByText(`已${choice}：`).waitFor({ state: "attached" });
}
