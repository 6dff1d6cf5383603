import type { Acceptance } from "../acceptance/acceptance.shape.ts";
import { chinaDate } from "../calendar.ts";
import type { Context } from "../context.ts";
import type { Ledger } from "../contract/contract.ledger.shape.ts";
import type { Milestone } from "../contract/contract.shape.ts";
import { Contract } from "../contract/contract.ts";
import { DeliverableList } from "../deliverable/deliverable.list.ts";
import { Person } from "../person/person.ts";
import { Project } from "../project/project.ts";
import type { Guarded } from "../table/step.ts";
import { findAll } from "../table/table.ts";
import type { PayFacts } from "./payment.rule.ts";

const BATCH = 100;

/** What the blocks of a milestone are decided on, read now. */
export async function factsOf(
  ctx: Context,
  contract: Contract.Record,
  {
    milestone,
    acceptance,
    ledger,
  }: {
    milestone: Milestone;
    acceptance: Acceptance | undefined;
    ledger: Pick<Ledger, "recoveryFen"> | undefined;
  },
): Promise<PayFacts> {
  const [workers, challenged] = await Promise.all([
    workersOf(ctx, contract.id, milestone.id),
    isChallenged(ctx, contract),
  ]);
  return {
    contract,
    milestone,
    last: Contract.milestonesOf(contract).at(-1)?.id === milestone.id,
    acceptance,
    workers,
    recoveryFen: ledger?.recoveryFen ?? 0,
    challenged,
    on: chinaDate(ctx.at),
  };
}

/** Lends the condition that the contract's project is not challenged; none for a contract without a project. */
export function unchallenged({ projectId }: Contract.Record): Guarded[] {
  return projectId ? [Project.stillUnchallenged(projectId)] : [];
}

/** Who delivered what a milestone counts. A record of a person that is gone counts as one who is not cleared. */
async function workersOf(
  ctx: Context,
  contractId: string,
  milestoneId: string,
): Promise<PayFacts["workers"]> {
  const served = await DeliverableList.served(ctx, { contractId, milestoneId }, "worker");
  const workers: PayFacts["workers"][number][] = [];
  for (let from = 0; from < served.length; from += BATCH) {
    const asks = served.slice(from, from + BATCH).map(({ id }) => Person.asks(id));
    const people = await findAll(ctx.parts.table, asks, { consistent: true });
    for (const [nth, person] of people.entries())
      workers.push(person ?? { name: served[from + nth]?.id ?? "" });
  }
  return workers;
}

async function isChallenged(ctx: Context, { projectId }: Contract.Record): Promise<boolean> {
  if (!projectId) return false;
  const [project] = await findAll(ctx.parts.table, [Project.asks(projectId)] as const, {
    consistent: true,
  });
  return project !== undefined && project.openChallenges > 0;
}
