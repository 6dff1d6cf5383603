import { ageOn, chinaDate } from "@guanhu/core/calendar";
import { checkResidentId } from "@guanhu/core/resident-id";
import { checkUscc } from "@guanhu/core/uscc";
import { type DemoPlan, planDemo } from "@guanhu/local/world/demo.plan";
import { drawPhoto } from "@guanhu/local/world/photo";
import type { VisitPlan } from "@guanhu/local/world/plan";
import { beforeAll, expect, test } from "vitest";

const NOW = "2026-03-10T07:00:00.000Z";

let plan: DemoPlan;
let visits: VisitPlan[];

beforeAll(async () => {
  plan = await planDemo(NOW);
  visits = plan.visits.flat();
});

test("is the same whenever it is planned on one day, and moves with the day", async () => {
  const { cast: _cast, ...own } = plan;
  const { cast: _other, ...evening } = await planDemo("2026-03-10T15:59:59.000Z");
  expect(evening).toEqual(own);
  const tomorrow = await planDemo("2026-03-10T16:00:00.000Z");
  expect(tomorrow.visits).not.toEqual(plan.visits);
});

test("has two counties, five organizations, thirty field workers, 120 children, three contracts", () => {
  expect(new Set(plan.children.map((child) => child.input.residence.slice(0, 6))).size).toBe(2);
  expect(plan.organizations.map((one) => one.input.kind).sort()).toEqual([
    "charity",
    "socialWorkAgency",
    "socialWorkAgency",
    "socialWorkAgency",
    "volunteerOrg",
  ]);
  const field = plan.people.filter((one) =>
    one.roles.some((role) => role === "caseworker" || role === "volunteer"),
  );
  expect(field.length).toBe(30);
  expect(field.filter((one) => !one.clearance).length).toBe(1);
  expect(plan.children.length).toBe(120);
  expect(plan.contracts.map((one) => one.input.items.length).sort()).toEqual([1, 3, 3]);
  expect(new Set(plan.contracts.map((one) => one.input.organizationId)).size).toBe(3);
  const placed = new Set(plan.placements.flatMap((one) => one.childIds));
  expect(placed.size).toBe(100);
  expect(plan.summary.unplacedChildIds.filter((id) => placed.has(id))).toEqual([]);
  expect(visits.length).toBeGreaterThanOrEqual(200);
});

test("names nobody who lives: numbers are of divisions that are given to nobody", () => {
  const numbers = plan.children.flatMap((child) => child.input.personal.idNumber ?? []);
  expect(numbers.filter((number) => !number.startsWith("610000") || !checkResidentId(number).ok)).toEqual([]);
  expect(new Set(numbers).size).toBe(plan.children.length - 1);
  const codes = plan.organizations.map((one) => one.input.uscc);
  expect(codes.filter((code) => code.slice(2, 8) !== "619999" || !checkUscc(code).ok)).toEqual([]);
  const phones = plan.children.flatMap((child) =>
    child.input.personal.guardians.map((one) => one.phone ?? "0290000"),
  );
  expect(phones.filter((phone) => !phone.startsWith("0290000"))).toEqual([]);
});

test("has children of every age up to sixteen, rare characters, and one child without hukou", () => {
  const today = chinaDate(NOW);
  const ages = plan.children.map((child) => ageOn(child.input.birthDate, today));
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(3);
  expect(Math.max(...ages)).toBeLessThan(16);
  expect(new Set(ages).size).toBeGreaterThan(10);
  const names = plan.children.map((child) => child.input.personal.name).join(" ");
  for (const rare of ["㛃", "䶮", "𠮷"]) expect(names).toContain(rare);
  const without = plan.children.filter((child) => child.input.personal.noIdReason === "NO_HUKOU");
  expect(without.map((child) => child.id)).toEqual([plan.summary.childWithoutHukouId]);
});

test("nothing lies ahead, and nobody is in two places at once", () => {
  const today = chinaDate(NOW);
  const instants = visits.flatMap((visit) => [
    visit.at,
    ...[visit.check, visit.review, visit.withdraw].flatMap((call) => call?.at ?? []),
  ]);
  expect(instants.filter((at) => chinaDate(at) >= today)).toEqual([]);
  for (const own of plan.visits) {
    const spans = own
      .filter((visit) => !visit.input.replaces)
      .map(({ input: { report } }) => [report.header.startedAt, report.header.endedAt] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    expect(spans.filter(([start], nth) => nth > 0 && start < (spans[nth - 1]?.[1] ?? ""))).toEqual([]);
  }
});

test("no two reports read alike", () => {
  const first = visits.filter((visit) => !visit.input.replaces);
  const contents = first.map(({ input: { report } }) => {
    const { childView, nextAction } = report.header;
    return JSON.stringify([childView.text, nextAction.text, report.content]);
  });
  expect(new Set(contents).size).toBe(contents.length);
  const sayings = first.flatMap(({ input }) => input.report.header.childView.text ?? []);
  expect(new Set(sayings).size).toBeGreaterThan(sayings.length * 0.75);
});

test("every state of a deliverable is there, and what is worth a look is named", () => {
  const ends = visits.map((visit) => {
    if (visit.withdraw) return "WITHDRAWN";
    return visit.review?.outcome ?? visit.check?.outcome ?? "SUBMITTED";
  });
  expect([...new Set(ends)].sort()).toEqual(["ACCEPT", "PASS", "REJECT", "RETURN", "SUBMITTED", "WITHDRAWN"]);
  const { returnedId, amendedId, photoReusedId, rareNamedChildIds, contracts } = plan.summary;
  for (const id of [returnedId, amendedId, photoReusedId]) expect(id).toMatch(/^dlv_/);
  expect(rareNamedChildIds.length).toBe(3);
  expect(contracts.length).toBe(3);
});

test("photos are small, real and different", () => {
  const photos = visits.flatMap((visit) => visit.photos).slice(0, 6);
  const files = photos.map((photo) => drawPhoto(photo.seed, photo.takenAt));
  expect(files.length).toBe(6);
  for (const file of files) {
    expect(file.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(file.length).toBeGreaterThan(10_000);
    expect(file.length).toBeLessThan(40_000);
  }
  expect(new Set(files.map((file) => file.toString("base64"))).size).toBe(files.length);
});
