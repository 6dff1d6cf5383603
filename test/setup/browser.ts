import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

const DEBIAN_CHROMIUM = "/usr/bin/chromium";
const FONT_PATH = "/__font/";
const shots = join(import.meta.dirname, "../e2e/shots");

export const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};
export const desk = { viewport: { width: 1366, height: 768 } };

export interface TestBrowser {
  /** A context of its own: own cookies, own storage, the given clock, Chinese, and a font that has its signs. */
  context(options: typeof phone | typeof desk, now?: string): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Real Chromium: Debian's where it is installed, else the one that its npm package ships. */
export async function launchBrowser(): Promise<TestBrowser> {
  const temporary = await mkdtemp(join(tmpdir(), "guanhu-browser-"));
  const browser: Browser = await chromium.launch({
    executablePath: await findChromium(temporary),
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      "--disable-gpu",
      "--disable-quic",
      "--font-render-hinting=none",
    ],
    env: { ...process.env, TMPDIR: temporary } as Record<string, string>,
  });
  return {
    async context(options, now) {
      const context = await browser.newContext({ ...options, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
      context.setDefaultTimeout(45_000);
      // Only the date: timers and frames stay those of the browser.
      if (now) await context.clock.setSystemTime(now);
      await serveFont(context);
      return context;
    },
    async close() {
      await browser.close();
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

/** A picture of the page, kept for people to look at; fails when Chinese text would be boxes. */
export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir(shots, { recursive: true });
  await page.evaluate(async () => {
    await document.fonts.load('16px "Noto Sans SC"', "关护");
    await document.fonts.ready;
  });
  expect(await page.evaluate(() => document.fonts.check('16px "Noto Sans SC"', "关护"))).toBe(true);
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}

/** What the axe rules find wrong with the page as it stands. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const result = await run(document, { resultTypes: ["violations"] });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`,
    );
  });
}

/** What sticks out sideways at 320 px, where 200 % text of a phone ends up. */
export async function findOverflow(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 720 });
  const found = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide <= 0) return [];
    const out = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
    );
    return [
      `${wide} px too wide: ${out
        .slice(0, 3)
        .map((one) => one.outerHTML.slice(0, 120))
        .join(" | ")}`,
    ];
  });
  if (before) await page.setViewportSize(before);
  return found;
}

async function findChromium(temporary: string): Promise<string> {
  if (existsSync(DEBIAN_CHROMIUM)) return DEBIAN_CHROMIUM;
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

// A bare machine has no Chinese font; the portal's own stack of fonts names this one last.
async function serveFont(context: BrowserContext): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve("@fontsource/noto-sans-sc/400.css"));
  await context.route(`**${FONT_PATH}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(FONT_PATH.length);
    const contentType = name.endsWith(".css") ? "text/css" : "font/woff2";
    await route.fulfill({ contentType, body: await readFile(join(folder, name)) });
  });
  await context.addInitScript((path) => {
    document.addEventListener("DOMContentLoaded", () => {
      for (const weight of ["400", "700"]) {
        const link = document.createElement("link");
        link.rel = "stylesheet";
        link.href = `${path}${weight}.css`;
        document.head.append(link);
      }
    });
  }, FONT_PATH);
}
