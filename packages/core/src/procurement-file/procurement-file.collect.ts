import { Acceptance } from "../acceptance/acceptance.ts";
import { AuditHead } from "../audit/audit.head.ts";
import { digest } from "../audit/chain.ts";
import { Breach } from "../breach/breach.ts";
import type { Context } from "../context.ts";
import type { ContractChangeRow } from "../contract/contract.change.shape.ts";
import { ContractChange } from "../contract/contract.change.ts";
import { ContractPage } from "../contract/contract.page.ts";
import type { ContractPage as PageRecord } from "../contract/contract.shape.ts";
import { contractText } from "../contract/contract.text.ts";
import { Refusal } from "../error.ts";
import { Evaluation } from "../evaluation/evaluation.ts";
import { PaymentList } from "../payment/payment.list.ts";
import { Recovery } from "../payment/recovery.ts";
import type { Page } from "../table/table.ts";
import type { EndFacts } from "./procurement-file.rule.ts";

const MOST_PAGES = 500;

/** One document of the file before it is written: what is in it, or why there is none. */
export interface Document {
  title: string;
  data?: unknown;
  reason?: string;
}

/** Everything that a list has, page by page. */
export async function everything<T>(
  read: (page: { cursor?: string | undefined }) => Promise<Page<T>>,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  for (let nth = 0; nth < MOST_PAGES; nth++) {
    const page = await read({ cursor });
    all.push(...page.items);
    cursor = page.next;
    if (!cursor) return all;
  }
  throw new Error("a list without end");
}

/** What was done under the contract, and the documents that tell of it, in order. */
export async function contractDocuments(
  ctx: Context,
  contractId: string,
): Promise<{ documents: Document[]; ending: EndFacts }> {
  const [page, changes, acceptances, payments, recoveries, breaches, evaluation] = await Promise.all([
    ContractPage.get(ctx, contractId),
    ContractChange.list(ctx, contractId),
    everything(({ cursor }) => Acceptance.list(ctx, { contractId, cursor })),
    everything((at) => PaymentList.listByContract(ctx, contractId, at)),
    everything((at) => Recovery.listByContract(ctx, contractId, at)),
    everything((at) => Breach.listByContract(ctx, contractId, at)),
    evaluationOf(ctx, contractId),
  ]);
  const accepted = acceptances.map(({ head: _head, ...one }) => one).reverse();
  const paid = { money: page.money, payments: [...payments].reverse(), recoveries };
  return {
    documents: [
      { title: "合同文本", data: paperOf(page, changes) },
      listed("合同变更", "changes", changes),
      listed("履约验收", "acceptances", accepted),
      payments.length + recoveries.length > 0
        ? { title: "资金支付", data: paid }
        : { title: "资金支付", reason: "没有支付" },
      listed("违约处理", "breaches", [...breaches].reverse()),
      evaluation ? { title: "绩效评价", data: evaluation } : { title: "绩效评价", reason: "没有绩效评价" },
    ],
    ending: {
      contract: page.contract,
      payments,
      recoveries,
      breaches,
      evaluation: evaluation?.evaluation,
    },
  };
}

/** Where the audit chains of these files stand; who took the file out is told by its own chain, not in the file. */
export async function chainDocument(ctx: Context, homes: readonly string[]): Promise<Document> {
  const files = [];
  for (const home of homes) {
    const chains = await AuditHead.headsOf(ctx, home);
    files.push({ home, chains: chains.filter(({ subject }) => !subject.startsWith("procurement-file#")) });
  }
  return { title: "审计链", data: { files: files.filter(({ chains }) => chains.length > 0) } };
}

/** A list as a document; without entries it says that there are none. */
export function listed(title: string, name: string, items: readonly unknown[]): Document {
  return items.length > 0 ? { title, data: { [name]: items } } : { title, reason: `没有${title}` };
}

/**
 * The contract with the text that both sides signed: supplements are taken out again, so that its hash is the one in
 * the signatures; `textHolds` says whether it is.
 */
function paperOf({ contract, agreement, clocks }: PageRecord, changes: readonly ContractChangeRow[]) {
  if (!agreement) return { contract };
  const added = changes.filter(({ state }) => state === "AGREED");
  const items = contract.items.map((item) => ({
    ...item,
    quantity: added.reduce((left, change) => left - addedTo(change, item.id), item.quantity),
  }));
  const amountFen = added.reduce((left, change) => left - change.amountFen, contract.amountFen);
  const text = contractText({ ...contract, items, amountFen, head: "" }, agreement.terms);
  const textHash = digest(text);
  const { signatures } = agreement;
  const textHolds = signatures.length > 0 && signatures.every((one) => one.textHash === textHash);
  return { text, textHash, textHolds, agreement, contract, clocks };
}

function addedTo({ items }: ContractChangeRow, itemId: string): number {
  return items.find((one) => one.itemId === itemId)?.addQuantity ?? 0;
}

async function evaluationOf(ctx: Context, contractId: string) {
  try {
    return await Evaluation.get(ctx, contractId);
  } catch (cause) {
    if (cause instanceof Refusal && cause.code === "record.missing") return undefined;
    throw cause;
  }
}
