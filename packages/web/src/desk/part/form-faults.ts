import type { FormInstance } from "antd";
import type { ApiProblem } from "../../api/problem.ts";

/**
 * Shows faults of the server at the fields they lie in and goes to the first; answers those that no field of
 * the form is found for.
 */
export function showFaults(
  form: FormInstance,
  problem: ApiProblem,
  fieldOf: (path: string) => (string | number)[],
): string[] {
  const known = problem.fields.filter((fault) => form.getFieldInstance(fieldOf(fault.path)));
  form.setFields(known.map((fault) => ({ name: fieldOf(fault.path), errors: [fault.text] })));
  const [first] = known;
  if (first) form.scrollToField(fieldOf(first.path), { block: "center", focus: true });
  return problem.fields.filter((fault) => !known.includes(fault)).map((fault) => fault.text);
}
