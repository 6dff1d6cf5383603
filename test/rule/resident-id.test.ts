import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkResidentId,
  makeResidentId,
  maskIdNumber,
  maskName,
  maskPhone,
  ResidentId,
} from "../../packages/core/src/resident-id.ts";

const codes = (...args: Parameters<typeof checkResidentId>) =>
  checkResidentId(...args).faults.map(({ code }) => code);

describe("a number that is right", () => {
  test.each([
    ["61000020130901019X", "2013-09-01", "male"],
    ["610000201403150017", "2014-03-15", "male"],
    ["610000201403150025", "2014-03-15", "female"],
    ["61000020120229003X", "2012-02-29", "male"],
    ["610000200811230011", "2008-11-23", "male"],
    ["610000198206070013", "1982-06-07", "male"],
    ["610000198508120020", "1985-08-12", "female"],
    ["610000202602150049", "2026-02-15", "female"],
  ] as const)("%s is of somebody born %s, %s", (number, birthDate, sex) => {
    expect(checkResidentId(number)).toEqual({ ok: true, normalized: number, birthDate, sex, faults: [] });
    expect(checkResidentId(number, { birthDate, sex }).ok).toBe(true);
    expect(ResidentId.parse(number)).toBe(number);
  });

  test("a small x, spaces and full width are put right first", () => {
    expect(ResidentId.parse("61000020130901019x")).toBe("61000020130901019X");
    expect(ResidentId.parse(" 610000 20130901 019X ")).toBe("61000020130901019X");
    expect(ResidentId.parse("６１００００20130901019Ｘ")).toBe("61000020130901019X");
  });
});

describe("a number that is wrong", () => {
  test.each([
    ["61000020140230001X", ["birth_date"]],
    ["610000201403150018", ["check_digit"]],
    ["610000201413150017", ["birth_date", "check_digit"]],
    ["6100002014031500", ["format"]],
    ["X10000201403150017", ["format"]],
    ["", ["format"]],
    ["610000001403150017", ["birth_date", "check_digit"]],
  ])("%s is refused: %j", (number, expected) => {
    expect(codes(number)).toEqual(expected);
    expect(ResidentId.safeParse(number).success).toBe(false);
  });

  test("another birth date or sex than stated beside it is refused", () => {
    const number = "610000201403150017";
    expect(codes(number, { birthDate: "2014-03-16" })).toEqual(["birth_date_differs"]);
    expect(codes(number, { sex: "female" })).toEqual(["sex_differs"]);
    expect(codes(number, { birthDate: "2014-03-16", sex: "female" })).toEqual([
      "birth_date_differs",
      "sex_differs",
    ]);
  });
});

test("numbers that are made pass, carry birth date and sex, and differ by serial", () => {
  const person = fc.record({
    birthDate: fc
      .date({ min: new Date("1930-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    sex: fc.constantFrom("male" as const, "female" as const),
    serial: fc.nat(498),
  });
  fc.assert(
    fc.property(person, fc.nat(498), (someone, other) => {
      const number = makeResidentId(someone);
      expect(number.startsWith("610000")).toBe(true);
      expect(checkResidentId(number)).toMatchObject({
        ok: true,
        birthDate: someone.birthDate,
        sex: someone.sex,
      });
      expect(makeResidentId({ ...someone, serial: other }) === number).toBe(other === someone.serial);
    }),
  );
  expect(makeResidentId({ birthDate: "2013-09-01", sex: "male", serial: 9 })).toBe("61000020130901019X");
  expect(() => makeResidentId({ birthDate: "2013-09-31", sex: "male", serial: 0 })).toThrow(RangeError);
  expect(() => makeResidentId({ birthDate: "2013-09-01", sex: "male", serial: 499 })).toThrow(RangeError);
});

test("any single wrong digit is found", () => {
  fc.assert(
    fc.property(fc.nat(498), fc.nat(17), fc.constantFrom(..."0123456789X"), (serial, place, sign) => {
      const number = makeResidentId({ birthDate: "2014-03-15", sex: "female", serial });
      const changed = number.slice(0, place) + sign + number.slice(place + 1);
      expect(checkResidentId(changed).ok).toBe(changed === number);
    }),
  );
});

describe("masking", () => {
  test.each([
    ["张小明", "张**"],
    ["张三", "张*"],
    ["张", "*"],
    ["", ""],
    [" 张三 ", "张*"],
    ["𠮷田", "𠮷*"],
    ["王𠮷", "王*"],
    ["李\u{6717}\u{E0100}明", "李**"],
    ["阿依古丽·买买提", "阿*******"],
  ])("the name %s becomes %s", (name, masked) => expect(maskName(name)).toBe(masked));

  test.each([
    ["610000201403150017", "61**************17"],
    ["61000020130901019X", "61**************9X"],
    ["123", "***"],
  ])("the number %s becomes %s", (number, masked) => expect(maskIdNumber(number)).toBe(masked));

  test.each([
    ["13800001234", "138****1234"],
    ["029-12345678", "029*****5678"],
    ["2345678", "****678"],
    ["12345", "*****"],
  ])("the phone %s becomes %s", (phone, masked) => expect(maskPhone(phone)).toBe(masked));

  test("an ID number shows nothing of the birth date", () => {
    fc.assert(
      fc.property(fc.nat(498), (serial) => {
        const masked = maskIdNumber(makeResidentId({ birthDate: "2014-03-15", sex: "male", serial }));
        expect(masked).toHaveLength(18);
        expect(masked.slice(2, 16)).toBe("*".repeat(14));
      }),
    );
  });
});
