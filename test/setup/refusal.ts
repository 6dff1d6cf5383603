import { Refusal } from "@guanhu/core/error";

/** The code with which a decision refuses; undefined when it does not. */
export function codeOf(decide: () => unknown): string | undefined {
  try {
    decide();
    return undefined;
  } catch (cause) {
    if (cause instanceof Refusal) return cause.code;
    throw cause;
  }
}

/** As `codeOf`, for a verb. */
export async function codeOfVerb(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (cause) {
    if (cause instanceof Refusal) return cause.code;
    throw cause;
  }
}
