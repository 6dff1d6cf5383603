// Loads one bundle in a process of its own, as Lambda does, and hands it the events that come in.
import { pathToFileURL } from "node:url";

const { handler } = await import(pathToFileURL(process.argv[2]).href);
process.on("message", async ({ id, event, leftMs }) => {
  const until = performance.now() + leftMs;
  const context = { getRemainingTimeInMillis: () => until - performance.now() };
  try {
    process.send({ id, result: await handler(event, context) });
  } catch (cause) {
    process.send({ id, error: String(cause?.message ?? cause) });
  }
});
process.send({ ready: true });
