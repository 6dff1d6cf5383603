import { Acceptance, AcceptanceLine, AcceptanceMember, Sample, Tally } from "@guanhu/core/acceptance/shape";
import { Breach } from "@guanhu/core/breach/shape";
import { Child } from "@guanhu/core/child/shape";
import { Agreement, Filing, Publication, Signature, Terms } from "@guanhu/core/contract/agreement/shape";
import { ContractChange } from "@guanhu/core/contract/change/shape";
import { Ledger } from "@guanhu/core/contract/ledger/shape";
import { Contract, ContractItem, Milestone } from "@guanhu/core/contract/shape";
import { Deliverable } from "@guanhu/core/deliverable/shape";
import { Evaluation } from "@guanhu/core/evaluation/shape";
import { Opinion } from "@guanhu/core/opinion/shape";
import { Recovery } from "@guanhu/core/payment/recovery/shape";
import { Invoice, Payment, PaymentDue } from "@guanhu/core/payment/shape";
import { Placement } from "@guanhu/core/placement/shape";
import { ProcurementFile } from "@guanhu/core/procurement-file/shape";
import { describe, expect, test } from "vitest";
import { actionLabel, fieldLabel, showValue } from "../../packages/web/src/desk/audit/change.ts";
import { isSubject, subjectIn } from "../../packages/web/src/desk/audit/subject.ts";

const id = "01km54zqx00xpxvek74jgk39k4";

describe("finding a history", () => {
  test("a number is found wherever it stands", () => {
    expect(subjectIn(` chd_${id} `)).toEqual({ kind: "child", id: `chd_${id}` });
    expect(subjectIn(`http://127.0.0.1:8080/contracts/con_${id}?rows=1`)).toEqual({
      kind: "contract",
      id: `con_${id}`,
    });
    expect(subjectIn(`deliverable#dlv_${id}`)).toEqual({ kind: "deliverable", id: `dlv_${id}` });
  });

  test.each(["", "张小明", `acc_${id}`, `chd_${id.slice(1)}`, `chd_${id}0`])(
    "%j is no number of a record",
    (text) => {
      expect(subjectIn(text)).toBeUndefined();
    },
  );

  test("an address may name only what has a history", () => {
    expect(isSubject("child")).toBe(true);
    expect(isSubject("person")).toBe(false);
  });
});

describe("what changed, in words", () => {
  const values = (field: string, ...all: unknown[]) => all.map((value) => showValue(field, value));

  test("money, times, states and levels", () => {
    expect(values("amountFen", 126_400_00)).toEqual(["¥126,400.00"]);
    expect(values("submittedAt", "2026-03-10T07:04:00.000Z")).toEqual(["2026-03-10 15:04"]);
    expect(values("state", "RETURNED")).toEqual(["已退回"]);
    expect(values("status", "SIGNED", "ENDED")).toEqual(["已签订", "已结束"]);
    expect(values("riskLevel", "green")).toEqual(["低风险"]);
    expect(values("categories", ["leftBehind", "orphan"])).toEqual(["农村留守儿童、孤儿"]);
    expect(values("kind", "visitVerification")).toEqual(["走访核查"]);
  });

  test("a state is read as its noun means it", () => {
    const shown = ["deliverable", "acceptance", "contract"].map((noun) =>
      showValue("state", "ACCEPTED", noun),
    );
    expect(shown).toEqual(["审核通过", "验收通过", "已验收"]);
    expect(showValue("milestones", [{ state: "ACCEPTED" }], "contract")).toContain("已验收");
    expect(showValue("state", "REPORTED", "breach")).toBe("待申辩");
  });

  test("what is sealed shows its fingerprint only", () => {
    const [shown] = values("report", `sha256:${"a1B2".repeat(10)}`);
    expect(shown).toContain("a1B2a1B2a1B2…");
    expect(shown?.length).toBeLessThan(24);
  });

  test("nothing, yes and no, empty lists, records", () => {
    expect(values("x", undefined, true, false, [])).toEqual(["—", "是", "否", "空"]);
    expect(showValue("items", [{ name: "走访核查", quantity: 600 }])).toBe("名称 走访核查；数量 600");
  });

  test("every field of the records that have a history has a Chinese name", () => {
    const papers = [Agreement, Signature, Terms, Publication, Filing, Milestone, Ledger];
    const money = [Payment, Invoice, PaymentDue, Recovery];
    const judged = [Acceptance, AcceptanceLine, AcceptanceMember, Sample, Tally, Opinion];
    const shapes = [
      ...[Child, Contract, ContractItem, Deliverable, Placement],
      ...papers,
      ...money,
      ...judged,
      ...[ContractChange, Breach, Evaluation, ProcurementFile],
    ];
    const fields = new Set(shapes.flatMap((shape) => Object.keys(shape.shape)));
    // Version and head are the chain's own and never stand among the changes.
    for (const own of ["version", "head"]) fields.delete(own);
    expect([...fields].filter((field) => fieldLabel(field) === field)).toEqual([]);
  });

  test("actions that are known have a name, others show themselves", () => {
    expect(actionLabel("deliverable.accepted")).toBe("审核通过");
    expect(actionLabel("something.new")).toBe("something.new");
  });
});
