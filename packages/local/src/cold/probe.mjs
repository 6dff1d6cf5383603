// A fresh process that loads one bundle and says what that took; with an event, also until its first answer.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [file, eventFile] = process.argv.slice(2);
const event = eventFile ? JSON.parse(readFileSync(eventFile, "utf8")) : undefined;
const began = performance.now();
const cpu = process.cpuUsage();
const { handler } = await import(pathToFileURL(file).href);
const wall = performance.now() - began;
const used = process.cpuUsage(cpu);
if (typeof handler !== "function") throw new Error("no handler");
if (event) {
  process.stdout.write = () => true;
  await handler(event, { getRemainingTimeInMillis: () => 10_000 });
}
const answered = performance.now() - began;
const measured = { wall, cpu: (used.user + used.system) / 1000, ...(event ? { answered } : {}) };
process.send(measured, () => process.exit(0));
