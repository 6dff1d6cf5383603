import { isIP, isIPv4 } from "node:net";

/** Where attempts are counted together: an IPv4 address, or the /64 that one IPv6 subscriber has. */
export function addressBlock(address: string | undefined): string {
  const plain = (address ?? "").trim().toLowerCase().replace(/%.*$/, "");
  const mapped = plain.replace(/^::ffff:(?=\d+\.)/, "");
  if (isIPv4(mapped)) return mapped;
  if (isIP(plain) !== 6) return "unknown";
  const [head = "", tail] = plain.replace(/\d+\.\d+\.\d+\.\d+$/, "0:0").split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill("0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

const BROWSERS: readonly [string, RegExp][] = [
  ["微信", /MicroMessenger\/(\d+)/],
  ["Edge", /Edg[A-Z]*\/(\d+)/i],
  ["Firefox", /Firefox\/(\d+)/],
  ["Chrome", /Chrome\/(\d+)/],
  ["Safari", /Version\/(\d+)[^ ]* .*Safari/],
];
const SYSTEMS: readonly [string, RegExp][] = [
  ["HarmonyOS", /HarmonyOS|OpenHarmony/],
  ["Android", /Android/],
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux/],
];

/** A user agent as its owner knows it: `Chrome 143 · Android`; no more of it is kept. */
export function shortAgent(userAgent: string | undefined): string | undefined {
  if (!userAgent) return undefined;
  const browser = BROWSERS.map(([name, test]) => [name, test.exec(userAgent)?.[1]]).find(
    ([, version]) => version,
  );
  const system = SYSTEMS.find(([, test]) => test.test(userAgent))?.[0];
  const known = [browser?.join(" "), system].filter((part) => part !== undefined);
  return known.length > 0
    ? known.join(" · ")
    : userAgent.replace(/[^\x20-\x7e]/g, "").slice(0, 40) || undefined;
}
