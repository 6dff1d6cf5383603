import * as z from "zod";
import { ChinaDate } from "./calendar.ts";
import { plainSigns } from "./uscc.ts";

export const Sex = z.enum(["male", "female"]).meta({ id: "Sex", description: "性别：male 男，female 女" });
export type Sex = z.infer<typeof Sex>;

/** Resident identity number (公民身份号码, GB 11643-1999): normalised, real birth date, right check digit. */
export const ResidentId = z
  .string()
  .max(100)
  .overwrite(normalizeResidentId)
  .superRefine((number, issue) => {
    for (const { text } of checkResidentId(number).faults) issue.addIssue({ code: "custom", message: text });
  })
  .meta({ id: "ResidentId", description: "公民身份号码，18 位", examples: ["61000020130901019X"] });
export type ResidentId = z.infer<typeof ResidentId>;

export interface ResidentIdFault {
  code: "format" | "birth_date" | "check_digit" | "birth_date_differs" | "sex_differs";
  text: string;
}

export interface ResidentIdCheck {
  ok: boolean;
  normalized: string;
  /** Derived from the number; undefined where the number does not carry them. */
  birthDate?: ChinaDate;
  sex?: Sex;
  faults: ResidentIdFault[];
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = "10X98765432";
const FICTIONAL_DIVISION = "610000";

/** Half width, without spaces, `x` as `X`. */
export function normalizeResidentId(text: string): string {
  return plainSigns(text);
}

/** Checks a number by GB 11643-1999 and, where given, against the birth date and sex stated beside it. */
export function checkResidentId(
  text: string,
  stated: { birthDate?: ChinaDate; sex?: Sex } = {},
): ResidentIdCheck {
  const number = normalizeResidentId(text);
  if (!/^\d{17}[\dX]$/.test(number)) {
    const fault = { code: "format", text: "身份证号须为 18 位，前 17 位为数字，末位为数字或 X。" } as const;
    return { ok: false, normalized: number, faults: [fault] };
  }
  const faults: ResidentIdFault[] = [];
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const birthDate = number.slice(6, 8) >= "18" && ChinaDate.safeParse(born).success ? born : undefined;
  const sex: Sex = Number(number[16]) % 2 === 1 ? "male" : "female";

  if (birthDate === undefined) {
    faults.push({ code: "birth_date", text: "身份证号中的出生日期不存在，请核对是否抄错。" });
  }
  if (checkDigit(number) !== number[17]) {
    faults.push({ code: "check_digit", text: "身份证号校验位不符，请核对是否抄错。" });
  }
  if (stated.birthDate !== undefined && birthDate !== undefined && stated.birthDate !== birthDate) {
    faults.push({ code: "birth_date_differs", text: "填写的出生日期与身份证号不一致，请核对。" });
  }
  if (stated.sex !== undefined && stated.sex !== sex) {
    faults.push({ code: "sex_differs", text: "填写的性别与身份证号不一致，请核对。" });
  }
  return { ok: faults.length === 0, normalized: number, ...(birthDate && { birthDate }), sex, faults };
}

/**
 * A fictional number, for demonstrations and tests: division 610000 is issued to nobody.
 * @param serial 0 to 498; tells apart people of one birth date and sex
 */
export function makeResidentId(person: { birthDate: ChinaDate; sex: Sex; serial: number }): ResidentId {
  const { birthDate, sex, serial } = person;
  if (!Number.isInteger(serial) || serial < 0 || serial > 498)
    throw new RangeError(`not a serial: ${serial}`);
  if (!ChinaDate.safeParse(birthDate).success) throw new RangeError(`not a date: ${birthDate}`);
  const sequence = String(serial * 2 + (sex === "male" ? 1 : 2)).padStart(3, "0");
  const body = `${FICTIONAL_DIVISION}${birthDate.replaceAll("-", "")}${sequence}`;
  return `${body}${checkDigit(body)}`;
}

/** `张小明` as `张**`: the first character stays, a name of one character is hidden. */
export function maskName(name: string): string {
  const [first, ...rest] = characters(name.trim());
  if (first === undefined) return "";
  return rest.length === 0 ? "*" : first + "*".repeat(rest.length);
}

/**
 * `610000201403150017` as `61**************17`. Lists show a child's birth date and township, so more
 * visible digits would give the number away.
 */
export function maskIdNumber(number: string): string {
  const text = number.trim();
  return text.length <= 4 ? "*".repeat(text.length) : hideBetween(text, 2, 2);
}

/** `13800001234` as `138****1234`; a shorter number keeps its last three digits, a very short one none. */
export function maskPhone(phone: string): string {
  const text = phone.trim();
  if (text.length >= 11) return hideBetween(text, 3, 4);
  return text.length >= 7 ? hideBetween(text, 0, 3) : "*".repeat(text.length);
}

let graphemes: Intl.Segmenter | undefined;

// One sign per written character: 𠮷 lies outside the BMP, and variation selectors follow their character.
function characters(text: string): string[] {
  graphemes ??= new Intl.Segmenter("zh", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function hideBetween(text: string, head: number, tail: number): string {
  return text.slice(0, head) + "*".repeat(text.length - head - tail) + text.slice(text.length - tail);
}

function checkDigit(number: string): string {
  return CHECK_DIGITS.charAt(
    WEIGHTS.reduce((total, weight, i) => total + weight * Number(number.charAt(i)), 0) % 11,
  );
}
