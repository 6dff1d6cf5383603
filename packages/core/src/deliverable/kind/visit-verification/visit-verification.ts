import { defineKind } from "../kind.define.ts";
import { visitVerificationForm } from "./visit-verification.form.ts";
import { checkVisitVerification } from "./visit-verification.rule.ts";
import { VisitVerificationContent } from "./visit-verification.shape.ts";

export const visitVerification = defineKind({
  label: "走访核查",
  version: 1,
  homeVisit: true,
  content: VisitVerificationContent,
  check: checkVisitVerification,
  form: visitVerificationForm,
});
