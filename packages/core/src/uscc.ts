import * as z from "zod";

/** Unified social credit code (统一社会信用代码, GB 32100-2015): normalised, both structure and check character right. */
export const Uscc = z
  .string()
  .max(100)
  .overwrite(normalizeUscc)
  .superRefine((code, issue) => {
    for (const { text } of checkUscc(code).faults) issue.addIssue({ code: "custom", message: text });
  })
  .meta({ id: "Uscc", description: "统一社会信用代码，18 位", examples: ["52619999MJ0000018R"] });
export type Uscc = z.infer<typeof Uscc>;

export interface UsccFault {
  code: "length" | "alphabet" | "division" | "check_character";
  text: string;
}

export interface UsccWarning {
  code: "subject_check_digit" | "unknown_kind";
  text: string;
}

export interface UsccCheck {
  ok: boolean;
  normalized: string;
  faults: UsccFault[];
  warnings: UsccWarning[];
}

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const SUBJECT_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const FICTIONAL_DIVISION = "619999";

/** Registering department and kind of organization: the first two signs. */
export const usccKinds: Readonly<Record<string, string>> = {
  11: "机关",
  12: "事业单位",
  13: "中央编办直接管理机构编制的群众团体",
  19: "其他机构编制单位",
  51: "社会团体",
  52: "民办非企业单位（社会服务机构）",
  53: "基金会",
  59: "其他民政登记单位",
  91: "企业",
  92: "个体工商户",
  93: "农民专业合作社",
  N1: "组级集体经济组织",
  N2: "村级集体经济组织",
  N3: "乡镇级集体经济组织",
  Y1: "其他",
};

/** Upper case, half width, without spaces and hyphens. */
export function normalizeUscc(text: string): string {
  return plainSigns(text).replaceAll("-", "");
}

/** A code as typed on a Chinese keyboard: full-width signs made half width, small letters capital, no spaces. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/\s/g, "");
}

/**
 * Checks a unified social credit code by GB 32100-2015. A wrong check character is a fault; a wrong
 * inner check digit (GB 11714) or an unknown kind of organization only a warning: old codes have them.
 */
export function checkUscc(text: string): UsccCheck {
  const code = normalizeUscc(text);
  const faults: UsccFault[] = [];
  const warnings: UsccWarning[] = [];
  if (code.length !== 18) {
    faults.push({ code: "length", text: `统一社会信用代码须为 18 位，现为 ${code.length} 位。` });
  }
  const strange = [...code].find((sign) => !ALPHABET.includes(sign));
  if (strange !== undefined) {
    faults.push({ code: "alphabet", text: `统一社会信用代码不使用“${strange}”（不含 I、O、S、V、Z）。` });
  }
  if (faults.length > 0) return { ok: false, normalized: code, faults, warnings };

  if (!/^\d{6}$/.test(code.slice(2, 8))) {
    faults.push({ code: "division", text: "统一社会信用代码第 3 至 8 位须为登记机关的行政区划代码。" });
  }
  if (checkCharacter(code) !== code[17]) {
    faults.push({ code: "check_character", text: "统一社会信用代码校验位不符，请核对是否抄错。" });
  }
  if (subjectCheckDigit(code.slice(8, 16)) !== code[16]) {
    warnings.push({ code: "subject_check_digit", text: "第 17 位（组织机构代码校验位）不符，请核对证书。" });
  }
  if (!Object.hasOwn(usccKinds, code.slice(0, 2))) {
    warnings.push({
      code: "unknown_kind",
      text: `前两位“${code.slice(0, 2)}”不是常见的机构类别，请核对证书。`,
    });
  }
  return { ok: faults.length === 0, normalized: code, faults, warnings };
}

/**
 * A fictional code, for demonstrations and tests: division 619999 is assigned to nobody.
 * @param kind first two signs, such as `52`
 * @param subject eight signs of the subject code without its check digit, such as `MJ000001`
 */
export function makeUscc(kind: string, subject: string): Uscc {
  const head = `${kind}${FICTIONAL_DIVISION}${subject}`;
  if (kind.length !== 2 || subject.length !== 8 || [...head].some((sign) => !ALPHABET.includes(sign))) {
    throw new RangeError(`not the parts of a code: ${kind}, ${subject}`);
  }
  const body = `${head}${subjectCheckDigit(subject)}`;
  return `${body}${checkCharacter(body)}`;
}

function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(code.charAt(i)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function subjectCheckDigit(subject: string): string {
  const sum = SUBJECT_WEIGHTS.reduce(
    (total, weight, i) => total + weight * Number.parseInt(subject.charAt(i), 36),
    0,
  );
  const digit = 11 - (sum % 11);
  if (digit === 10) return "X";
  return digit === 11 ? "0" : String(digit);
}
