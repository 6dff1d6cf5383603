import { Contract } from "@guanhu/core/contract";
import { ContractAgreement } from "@guanhu/core/contract/agreement";
import { ContractChange } from "@guanhu/core/contract/change";
import { Project } from "@guanhu/core/project";
import { ProjectAward } from "@guanhu/core/project/award";
import { ProjectQuestion } from "@guanhu/core/project/question";
import { chainOf } from "./chain.ts";
import type { Portal } from "./portal.ts";
import { openBuying, REVIEW } from "./project.ts";
import { COUNTY, NOW, TODAY, terms } from "./world.ts";

const medium = "陕西省政府采购网";

/**
 * A world in which everything was published that can be: a notice with a clarification, one that was ended, a purchase
 * from its notice to a supplement of its contract, a contract without a project to its payment. What happens is told
 * as it happens.
 */
export async function publishWorld(portal: Portal) {
  const { world } = portal;
  const { people } = world;
  const buying = await openBuying(world);
  const buyer = (at = NOW) => world.as(people.procurement, at);
  const tell = () => portal.settle();

  const planned = await buying.planned();
  const announced = await buying.announced();
  await tell();
  await ProjectQuestion.clarify(buyer(), announced.id, {
    version: announced.version,
    material: false,
    text: "报名地点有误，已更正为政务服务中心三楼。",
  });
  await tell();
  const ended = await buying.announced();
  await tell();
  await Project.terminate(buyer(), ended.id, { version: ended.version, reason: "预算调整，另行采购" });
  await tell();

  const project = await buying.concluded();
  await tell();
  const decider = world.as(people.contractReview, REVIEW);
  const reported = await Project.get(buyer(REVIEW), project.id);
  const decided = await ProjectAward.decide(decider, project.id, {
    version: reported.project.version,
    rank: 1,
  });
  await tell();
  const result = { version: decided.version, medium };
  const published = await ProjectAward.publishResult(buyer(REVIEW), project.id, result);
  await tell();
  await ProjectAward.notifyAward(buyer(REVIEW), project.id, published.version);
  await tell();

  const [, , winner] = buying.bidders;
  const draft = await Contract.draft(buyer(REVIEW), {
    contractNo: `CG-${project.id.slice(-6)}`,
    title: "农村留守儿童走访核查服务合同",
    division: COUNTY,
    purchaserName: "汉中市南郑区民政局",
    organizationId: winner.id,
    projectId: project.id,
    from: "2026-04-01",
    to: "2026-12-31",
    piaNo: "PIA-2026-009",
    dataEntrustmentAgreed: true,
    items: [{ catalogueCode: "A060101", priceFen: 4_500, quantity: 2_000, standard: "每季度至少走访一次" }],
    terms,
  });
  await ContractAgreement.sign(decider, draft.id, draft.version);
  const signed = await ContractAgreement.sign(world.as(winner.manager, REVIEW), draft.id, draft.version);
  await Contract.activate(buyer(REVIEW), draft.id, signed.version);
  await tell();
  const publication = { medium, number: "HTGG-2026-0324", on: "2026-03-24" };
  await ContractAgreement.publish(buyer(REVIEW), draft.id, publication);
  await tell();
  const change = await ContractChange.propose(buyer(REVIEW), draft.id, {
    kind: "SUPPLEMENT",
    reason: "DEMAND",
    clause: "第一条",
    text: "走访核查增加一百人次",
    items: [{ itemId: "1", addQuantity: 100 }],
  });
  const agreeing = { no: change.no, version: change.version };
  await ContractChange.agree(world.as(winner.manager, REVIEW), draft.id, agreeing);
  await tell();
  const announceChange = async () => {
    await ContractChange.announce(buyer(REVIEW), draft.id, { no: change.no, on: "2026-03-24" });
    await tell();
  };

  const direct = world.contract;
  await ContractAgreement.publish(buyer(), direct.id, { medium, number: "HTGG-2026-0105", on: TODAY });
  const chain = chainOf(portal);
  await Promise.all([chain.deliver(), chain.deliver()]);
  const accepted = await chain.accept();
  await tell();
  const post = async (actor: typeof people.finance, path: string, body: object) => {
    const answer = await portal.call(actor, "POST", path, body);
    if (answer.status >= 300) throw new Error(`${path} ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const publishAcceptance = async () => {
    await post(people.acceptance, `/api/acceptances/${accepted.id}/publish`, { version: accepted.version });
    await tell();
  };
  const pay = async () => {
    const invoice = { number: "FP-2026-000001", on: TODAY };
    const asked = { acceptanceId: accepted.id, amountFen: 24_000, invoice };
    const { id } = await post(people.manager, "/api/payments", asked);
    await post(people.finance, `/api/payments/${id}/approve`, { version: 1 });
    await tell();
    await post(people.payment, `/api/payments/${id}/pay`, {
      version: 2,
      voucherNo: "ZF-001",
      paidOn: TODAY,
    });
    await tell();
    return id as string;
  };
  return {
    buying,
    planned,
    announced,
    ended,
    project,
    winner,
    contract: draft,
    direct,
    acceptance: accepted as { id: string },
    announceChange,
    publishAcceptance,
    pay,
  };
}
