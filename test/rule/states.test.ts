import { type Action, permissions } from "@guanhu/core/permission";
import { expect, test } from "vitest";
import { acceptanceTransitions } from "../../packages/core/src/acceptance/acceptance.rule.ts";
import { acceptanceStates } from "../../packages/core/src/acceptance/acceptance.shape.ts";
import { bidTransitions } from "../../packages/core/src/bid/bid.rule.ts";
import { bidStatus } from "../../packages/core/src/bid/bid.shape.ts";
import { breachTransitions } from "../../packages/core/src/breach/breach.rule.ts";
import { breachStates } from "../../packages/core/src/breach/breach.shape.ts";
import { milestoneTransitions } from "../../packages/core/src/contract/contract.milestone.rule.ts";
import { contractTransitions } from "../../packages/core/src/contract/contract.rule.ts";
import { contractStatus, milestoneStates } from "../../packages/core/src/contract/contract.shape.ts";
import { deliverableTransitions } from "../../packages/core/src/deliverable/deliverable.rule.ts";
import { deliverableStates } from "../../packages/core/src/deliverable/deliverable.shape.ts";
import { evaluationTransitions } from "../../packages/core/src/evaluation/evaluation.rule.ts";
import { evaluationStates } from "../../packages/core/src/evaluation/evaluation.shape.ts";
import { transitions as needTransitions } from "../../packages/core/src/need/need.rule.ts";
import { needStatus } from "../../packages/core/src/need/need.shape.ts";
import { opinionTransitions } from "../../packages/core/src/opinion/opinion.rule.ts";
import { opinionStates } from "../../packages/core/src/opinion/opinion.shape.ts";
import { paymentTransitions } from "../../packages/core/src/payment/payment.rule.ts";
import { paymentStates } from "../../packages/core/src/payment/payment.shape.ts";
import { transitions as challengeTransitions } from "../../packages/core/src/project/project.challenge.rule.ts";
import { challengeStatus } from "../../packages/core/src/project/project.challenge.shape.ts";
import { transitions as projectTransitions } from "../../packages/core/src/project/project.rule.ts";
import { projectStatus } from "../../packages/core/src/project/project.shape.ts";

interface Machine {
  title: string;
  states: Readonly<Record<string, string>>;
  transitions: readonly { from: string; to: string; action: string }[];
}

const machines: readonly Machine[] = [
  { title: "采购需求", states: needStatus, transitions: needTransitions },
  { title: "采购项目", states: projectStatus, transitions: projectTransitions },
  { title: "投标", states: bidStatus, transitions: bidTransitions },
  { title: "质疑与投诉", states: challengeStatus, transitions: challengeTransitions },
  { title: "合同", states: contractStatus, transitions: contractTransitions },
  { title: "合同的一期（里程碑）", states: milestoneStates, transitions: milestoneTransitions },
  { title: "成果", states: deliverableStates, transitions: deliverableTransitions },
  { title: "履约验收", states: acceptanceStates, transitions: acceptanceTransitions },
  { title: "受服务家庭的意见", states: opinionStates, transitions: opinionTransitions },
  { title: "违约处理", states: breachStates, transitions: breachTransitions },
  { title: "绩效评价", states: evaluationStates, transitions: evaluationTransitions },
  { title: "支付", states: paymentStates, transitions: paymentTransitions },
];

/** What people call an action; a family that answers through its link has no account. */
function labelOf(action: string): string {
  return action in permissions ? permissions[action as Action].label : "家长答复";
}

function drawing({ title, states, transitions }: Machine): string {
  const named = Object.entries(states).map(([state, label]) => `  ${state}: ${label}`);
  const arrows = transitions.map(({ from, to, action }) => `  ${from} --> ${to}: ${labelOf(action)}`);
  const reached = new Set(transitions.map(({ to }) => to));
  const first = Object.keys(states).filter((state) => !reached.has(state));
  const begin = (first.length > 0 ? first : [Object.keys(states)[0]]).map((state) => `  [*] --> ${state}`);
  return [`## ${title}`, "", "```mermaid", "stateDiagram-v2", ...named, ...begin, ...arrows, "```"].join(
    "\n",
  );
}

test("the diagrams in docs/states.md are those of the machines (npx vitest run test/rule/states.test.ts -u)", async () => {
  const intro =
    "# States\n\nDrawn from the state machines in the code by `test/rule/states.test.ts`: every arrow is a permission of the action that it names.";
  const text = [intro, ...machines.map(drawing)].join("\n\n");
  await expect(`${text}\n`).toMatchFileSnapshot("../../docs/states.md");
});

test.each(machines.map((one) => [one.title, one] as const))(
  "%s: every state is named and reached, and no arrow is doubled",
  (_title, { states, transitions }) => {
    const names = new Set(Object.keys(states));
    for (const { from, to } of transitions) expect([names.has(from), names.has(to)]).toEqual([true, true]);
    const arrows = transitions.map(({ from, to, action }) => `${from}>${to}>${action}`);
    expect(new Set(arrows).size).toBe(arrows.length);
    const touched = new Set(transitions.flatMap(({ from, to }) => [from, to]));
    expect([...names].filter((name) => !touched.has(name))).toEqual([]);
  },
);
