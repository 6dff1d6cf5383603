import { codes } from "@guanhu/core/error/text";

/** The sentence of a refusal's code; undefined for a code that there is not, or whose sentence needs values. */
export function refusalText(code: string | null): string | undefined {
  if (!code || !Object.hasOwn(codes, code)) return undefined;
  const { text } = codes[code as keyof typeof codes];
  return text.includes("{") ? undefined : text;
}
