const AFTER_FIRST_VIEW_MS = 4000;

/**
 * Lets the field pages open without network: once the first view stands, the rest of them is fetched, and the
 * worker keeps what passes through it.
 */
export function prepareOffline(loadPages: () => Promise<unknown>): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  addEventListener("load", () =>
    setTimeout(() => void prepare(loadPages).catch(() => undefined), AFTER_FIRST_VIEW_MS),
  );
}

async function prepare(loadPages: () => Promise<unknown>): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register("/field/service-worker.js", { scope: "/field/" });
  await serviceWorker.ready;
  const isFirst = !serviceWorker.controller;
  if (isFirst)
    await new Promise((done) => serviceWorker.addEventListener("controllerchange", done, { once: true }));
  await loadPages();
  // What the page itself was opened with came before the worker.
  const opened = [
    ...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>("script[src], link[rel='stylesheet']"),
  ];
  const files = opened.map((element) => ("src" in element ? element.src : element.href));
  if (isFirst) await Promise.all(["/field/", ...files].map((file) => fetch(file)));
}
