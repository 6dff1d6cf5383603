import { describe, expect, test } from "vitest";
import {
  formatAge,
  formatBytes,
  formatCount,
  formatDue,
  formatMinutes,
  formatMoney,
  formatTime,
  formatWait,
  parseYuan,
  percentOf,
} from "../../packages/web/src/shared/format.ts";

test("times are China time, whatever the zone of the machine", () => {
  expect(formatTime("2026-02-14T07:04:59.000Z")).toBe("2026-02-14 15:04");
  expect(formatTime("2026-02-14T16:30:00.000Z")).toBe("2026-02-15 00:30");
  expect(formatTime(undefined)).toBe("—");
});

test("money and counts are grouped by thousands", () => {
  expect(formatMoney(123_450)).toBe("¥1,234.50");
  expect(formatMoney(5)).toBe("¥0.05");
  expect(formatCount(1_234_567)).toBe("1,234,567");
});

describe("what is typed as yuan", () => {
  test.each([
    ["120", 12_000],
    ["1,234.5", 123_450],
    ["¥1，234.56", 123_456],
    ["0.07", 7],
    [" 99.90 ", 9990],
  ])("%s is %d fen", (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });

  test.each(["", "-1", "1.234", "1e3", "一百", "1.", ".5", "123456789012"])("%j is no amount", (text) => {
    expect(parseYuan(text)).toBeUndefined();
  });
});

describe("how long something has waited", () => {
  test.each([
    ["2026-03-01T00:00:00Z", "2026-03-01T00:00:30Z", "0 分钟"],
    ["2026-03-01T00:00:00Z", "2026-03-01T00:59:00Z", "59 分钟"],
    ["2026-03-01T00:00:00Z", "2026-03-01T02:00:00Z", "2 小时"],
    ["2026-03-01T00:00:00Z", "2026-03-01T02:05:00Z", "2 小时 5 分钟"],
    ["2026-03-01T00:00:00Z", "2026-03-04T04:59:00Z", "3 天 4 小时"],
    ["2026-03-01T00:00:00Z", "2026-03-04T00:10:00Z", "3 天"],
  ])("%s to %s is %s", (since, until, text) => {
    expect(formatWait(since, until)).toBe(text);
  });

  test("a clock that is behind shows nothing negative", () => {
    expect(formatWait("2026-03-01T00:00:10Z", "2026-03-01T00:00:00Z")).toBe("0 分钟");
  });
});

test("a due date seen from a day", () => {
  expect(formatDue("2026-03-10", "2026-03-10")).toBe("今天到期");
  expect(formatDue("2026-03-09", "2026-03-10")).toBe("逾期 1 天");
  expect(formatDue("2026-03-15", "2026-03-10")).toBe("还有 5 天");
});

test("minutes, age and sizes", () => {
  expect(formatMinutes(45)).toBe("45 分钟");
  expect(formatMinutes(125)).toBe("2 小时 5 分钟");
  expect(formatAge("2015-06-01", "2026-05-31")).toBe("10 岁");
  expect(formatAge("2015-06-01", "2026-06-01")).toBe("11 岁");
  expect(formatBytes(3_355_443)).toBe("3.2 MB");
  expect(formatBytes(100)).toBe("1 KB");
});

test("a share is never rounded up to the whole", () => {
  expect(percentOf(999, 1000)).toBe(99);
  expect(percentOf(1000, 1000)).toBe(100);
  expect(percentOf(1200, 1000)).toBe(100);
  expect(percentOf(1, 3)).toBe(33);
  expect(percentOf(5, 0)).toBe(0);
});
