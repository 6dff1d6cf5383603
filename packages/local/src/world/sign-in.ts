import { createHmac, randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Role, roles } from "@guanhu/core/actor";

/** An account of the demo world with what it takes to sign in. */
export interface DemoSignIn {
  /** Role, in Chinese. */
  role: string;
  loginName: string;
  password: string;
  /** Whether a one-time code is asked for besides. */
  needsCode: boolean;
}

/** What is kept of a demo world beside its table: the seed of its passwords, and the day on which it stands. */
export interface DemoFile {
  seed: string;
  /** The instant from which everything in the world is reckoned back. */
  now: string;
}

const PASSWORD_SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Who is shown at the start for each role: somebody for whom there is work to do. */
const shown: readonly [Role, string][] = [
  ["procurement", "nz.procurement"],
  ["contractReview", "nz.review"],
  ["childCare", "nz.childcare"],
  ["acceptance", "nz.acceptance"],
  ["finance", "sz.finance"],
  ["payment", "sz.payment"],
  ["supervision", "hz.supervision"],
  ["reviewExpert", "expert.social"],
  ["administration", "province.admin"],
  ["auditor", "province.auditor"],
  ["manager", "qingsui.manager"],
  ["checker", "qingsui.checker"],
  ["caseworker", "qingsui.worker1"],
  ["volunteer", "xinghuo.volunteer1"],
];

/** The demo world's file in the data folder; undefined where there is none. */
export async function readDemoFile(dataDir: string): Promise<DemoFile | undefined> {
  const text = await readFile(fileOf(dataDir), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as DemoFile);
}

/** Keeps the demo world's file, with a seed drawn by chance where none is given: no password stands in the code. */
export async function keepDemoFile(
  dataDir: string,
  { now, seed = randomBytes(24).toString("base64url") }: { now: string; seed?: string | undefined },
): Promise<DemoFile> {
  const made = { seed, now };
  const draft = `${fileOf(dataDir)}.new`;
  await writeFile(draft, JSON.stringify(made), { mode: 0o600 });
  await rename(draft, fileOf(dataDir));
  return made;
}

/** One sign-in for each role, as the start of the portal prints them. */
export function demoSignIns(seed: string): DemoSignIn[] {
  return shown.map(([role, loginName]) => ({
    role: roles[role],
    loginName,
    password: passwordOf(seed, loginName),
    needsCode: needsCode(loginName),
  }));
}

/** 14 signs of capitals, small letters and digits. */
export function passwordOf(seed: string, loginName: string): string {
  for (let round = 0; ; round++) {
    const bytes = drawn(seed, `password/${loginName}/${round}`);
    const password = [...bytes.subarray(0, 14)]
      .map((byte) => PASSWORD_SIGNS[byte % PASSWORD_SIGNS.length])
      .join("");
    if (/[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password)) return password;
  }
}

/** The key of an official's authenticator, Base32; members of organizations sign in without one. */
export function totpSecretOf(seed: string, loginName: string): string | undefined {
  if (!needsCode(loginName)) return undefined;
  return [...drawn(seed, `totp/${loginName}`)].map((byte) => BASE32[byte % 32]).join("");
}

function fileOf(dataDir: string): string {
  return join(dataDir, "demo.json");
}

// Officials have their division in front, experts the pool, members their organization's name.
function needsCode(loginName: string): boolean {
  return /^(province|hz|sl|nz|sz|expert)\./.test(loginName);
}

function drawn(seed: string, name: string): Buffer {
  return createHmac("sha256", seed).update(name).digest();
}
