import { fault } from "./fault.ts";
import { algorithm, amzInstant, type Credentials, checkScope, sameText, sign } from "./signature.ts";

/** How large a file may be under a policy, in bytes. */
export interface Allowance {
  min: number;
  max: number;
}

const uncovered = new Set(["policy", "x-amz-signature"]);

/**
 * Checks the signature of a POST policy and every condition but the file's size, which is answered. Refuses a
 * form without policy, a changed or expired policy, a condition that does not hold, and a field that no
 * condition covers (names that start with `x-ignore-` are free).
 */
export function checkPolicy(
  fields: ReadonlyMap<string, string>,
  bucket: string,
  credentials: Credentials,
  now: Date,
): Allowance {
  const text = fields.get("policy");
  const signature = fields.get("x-amz-signature");
  if (text === undefined || signature === undefined) throw fault("AccessDenied", "Access Denied");
  if (fields.has("x-amz-security-token")) {
    throw fault("InvalidToken", "The provided token is malformed or otherwise invalid.");
  }
  const date = fields.get("x-amz-date") ?? "";
  if (fields.get("x-amz-algorithm") !== algorithm || amzInstant(date) === undefined) {
    throw fault("InvalidArgument", `The form must carry ${algorithm} and a valid x-amz-date`);
  }
  const scope = fields.get("x-amz-credential") ?? "";
  const day = checkScope(scope, date, credentials, "InvalidArgument");
  if (!sameText(sign(text, credentials, day), signature)) {
    throw fault(
      "SignatureDoesNotMatch",
      "The request signature we calculated does not match the signature you provided.",
    );
  }
  const policy = readPolicy(text);
  if (now.getTime() > policy.expiration) throw violated("Policy expired.");
  return checkConditions(policy.conditions, new Map([...fields, ["bucket", bucket]]), fields, bucket);
}

function checkConditions(
  conditions: unknown[],
  values: ReadonlyMap<string, string>,
  fields: ReadonlyMap<string, string>,
  bucket: string,
): Allowance {
  const allowance = { min: 0, max: Number.POSITIVE_INFINITY };
  const covered = new Set<string>();
  for (const condition of conditions.flatMap(readCondition)) {
    if (condition.kind === "content-length-range") {
      allowance.min = Math.max(allowance.min, condition.min);
      allowance.max = Math.min(allowance.max, condition.max);
      continue;
    }
    const value = values.get(condition.field) ?? "";
    const holds = condition.kind === "eq" ? value === condition.value : value.startsWith(condition.value);
    if (!holds) {
      throw violated(
        `Policy Condition failed: ["${condition.kind}", "$${condition.field}", "${condition.value}"]`,
      );
    }
    covered.add(condition.field);
  }
  const extra = [...fields.keys()].filter(
    (name) => !covered.has(name) && !uncovered.has(name) && !name.startsWith("x-ignore-"),
  );
  if (extra.length > 0) throw violated(`Extra input fields: ${extra.join(", ")}`);
  if ((fields.get("bucket") ?? bucket) !== bucket) throw violated("the bucket is another one");
  return allowance;
}

type PolicyCondition =
  | { kind: "eq" | "starts-with"; field: string; value: string }
  | { kind: "content-length-range"; min: number; max: number };

function readPolicy(text: string): { expiration: number; conditions: unknown[] } {
  let policy: unknown;
  try {
    policy = JSON.parse(Buffer.from(text, "base64").toString("utf8"));
  } catch {
    throw invalid("Invalid JSON.");
  }
  if (typeof policy !== "object" || policy === null) throw invalid("It must be an object.");
  const { expiration, conditions } = policy as Record<string, unknown>;
  const instant = typeof expiration === "string" ? Date.parse(expiration) : Number.NaN;
  if (Number.isNaN(instant)) throw invalid("Invalid 'expiration' value.");
  if (!Array.isArray(conditions)) throw invalid("Invalid 'conditions' value.");
  return { expiration: instant, conditions };
}

function readCondition(condition: unknown): PolicyCondition[] {
  if (Array.isArray(condition)) return [readTriple(condition)];
  if (typeof condition !== "object" || condition === null) throw invalid("Invalid condition.");
  return Object.entries(condition).map(([field, value]) => {
    if (typeof value !== "string") throw invalid(`Invalid value of ${field}.`);
    return { kind: "eq", field: field.toLowerCase(), value };
  });
}

function readTriple(condition: unknown[]): PolicyCondition {
  const [kind, field, value] = condition;
  if (condition.length !== 3) throw invalid("A condition must have three elements.");
  if (kind === "content-length-range") {
    const [min, max] = [Number(field), Number(value)];
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min < 0 || max < min) {
      throw invalid("Invalid content-length-range.");
    }
    return { kind, min, max };
  }
  if (kind !== "eq" && kind !== "starts-with") throw invalid(`Unknown condition ${String(kind)}.`);
  if (typeof field !== "string" || !field.startsWith("$") || typeof value !== "string") {
    throw invalid("Invalid condition.");
  }
  return { kind, field: field.slice(1).toLowerCase(), value };
}

function invalid(reason: string): Error {
  return fault("InvalidPolicyDocument", `Invalid Policy: ${reason}`);
}

function violated(reason: string): Error {
  return fault("AccessDenied", `Invalid according to Policy: ${reason}`);
}
