import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countWorkers,
  type FlagFacts,
  qualityFlags,
} from "../../packages/core/src/deliverable/header.rule.ts";
import type { DeliverableHeader } from "../../packages/core/src/deliverable/header.shape.ts";
import { flagBody } from "../../packages/core/src/deliverable/kind/kind.ts";
import { provisionalRegion } from "../../packages/core/src/deliverable/kind/region.data.ts";
import { exampleFacts, exampleHeader, exampleId, exampleVisit } from "../setup/deliverable-example.ts";

const pair = { coWorkerIds: [exampleId("acc", 2)] };
const place = { divisionCode: "610000000000", address: "示例村一组12号" };
const home = { latitude: 34.25, longitude: 108.95 };

function flags(header: Partial<DeliverableHeader>, facts: Partial<FlagFacts> = {}): string[] {
  const all = { ...exampleHeader(), ...pair, ...header };
  const found = qualityFlags(all, { ...exampleFacts(), homeVisit: true, ...facts });
  for (const flag of found) expect(flag.label).toMatch(/\p{Script=Han}/u);
  return found.map((flag) => flag.code.replace("deliverable.flag.", ""));
}

function span(startedAt: string, endedAt: string) {
  return { startedAt: `2026-03-10T${startedAt}+08:00`, endedAt: `2026-03-10T${endedAt}+08:00` };
}

describe("quality flags", () => {
  it("finds nothing odd in a plain visit of two", () => {
    expect(flags({})).toEqual([]);
  });

  it.each([
    ["05:59:59", "06:30:00", true],
    ["06:00:00", "06:30:00", false],
    ["21:00:00", "22:00:00", false],
    ["21:00:00", "22:00:01", true],
    ["22:00:00", "22:30:00", true],
    ["22:00:00", "22:05:00", true],
    ["00:00:00", "00:30:00", true],
  ])("night from %s to %s: %s", (from, to, night) => {
    expect(flags(span(from, to), { at: "2026-03-10T23:00:00+08:00" })).toEqual(night ? ["night"] : []);
  });

  it("sees a visit of no length at the stroke of the night", () => {
    expect(flags(span("22:00:00", "22:00:00"), { at: "2026-03-10T23:00:00+08:00" })).toEqual([
      "night",
      "short_visit",
    ]);
  });

  it("sees a night that the visit runs into, and one passed over", () => {
    expect(
      flags(
        { startedAt: "2026-03-10T20:00:00+08:00", endedAt: "2026-03-11T08:00:00+08:00" },
        { at: "2026-03-11T09:00:00+08:00" },
      ),
    ).toEqual(["night"]);
  });

  it.each([
    ["2026-03-13T10:45:00+08:00", []],
    ["2026-03-13T10:45:01+08:00", ["late_entry"]],
  ])("entered at %s", (at, expected) => {
    expect(flags({}, { at })).toEqual(expected);
  });

  it.each([
    ["10:00:00", ["short_visit"]],
    ["10:04:59", ["short_visit"]],
    ["10:05:00", []],
  ])("a visit from ten until %s", (endedAt, expected) => {
    expect(flags(span("10:00:00", endedAt))).toEqual(expected);
  });

  it("counts every person once, and wants two only in a home", () => {
    expect(flags({ coWorkerIds: [] })).toEqual(["too_few_workers"]);
    expect(flags({ coWorkerIds: [exampleId("acc", 1)] })).toEqual(["too_few_workers"]);
    expect(flags({ coWorkerIds: [] }, { homeVisit: false })).toEqual([]);
    expect(flags({ coWorkerIds: [] }, { region: { ...provisionalRegion, homeVisitWorkers: 1 } })).toEqual([]);
    expect(
      countWorkers({ coWorkerIds: [exampleId("acc", 1), exampleId("acc", 2)] }, exampleId("acc", 1)),
    ).toBe(2);
  });

  it("measures the way home, less the accuracy, and only where both points are known", () => {
    // One hundredth of a degree of latitude is about 1,112 metres.
    const gps = { latitude: 34.26, longitude: 108.95, accuracyMeters: 50 };
    expect(flags({ place: { ...place, gps } }, { home })).toEqual(["far_from_home"]);
    expect(flags({ place: { ...place, gps: { ...gps, accuracyMeters: 200 } } }, { home })).toEqual([]);
    expect(flags({ place: { ...place, gps: { ...gps, latitude: 34.2589 } } }, { home })).toEqual([]);
    expect(flags({ place: { ...place, gps } }, { home: undefined })).toEqual([]);
    expect(flags({ place }, { home })).toEqual([]);
  });

  it("shows the reviewer that the child was not seen", () => {
    expect(flags({ met: ["father"], childSeenInPerson: false })).toEqual(["child_not_seen"]);
  });

  it("takes from the kind whether it is a home visit", () => {
    expect(flagBody(exampleVisit(), exampleFacts()).map((flag) => flag.code)).toEqual([
      "deliverable.flag.too_few_workers",
    ]);
  });

  it("calls a visit nightly exactly when one of its minutes is", () => {
    const visit = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }));
    fc.assert(
      fc.property(visit, ([start, minutes]) => {
        const at = Date.parse("2026-03-10T00:00:00+08:00") + start * 60_000;
        const header = {
          startedAt: new Date(at).toISOString(),
          endedAt: new Date(at + minutes * 60_000).toISOString(),
        };
        const hours = Array.from({ length: minutes }, (_, i) => Math.floor(((start + i) % 1440) / 60));
        const nightly = hours.some((hour) => hour >= 22 || hour < 6);
        expect(flags(header, { at: "2026-03-12T00:00:00+08:00" }).includes("night")).toBe(nightly);
      }),
    );
  });
});
