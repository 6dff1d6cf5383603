import type { Kind } from "./error.ts";

/** Refusals from the contract to the last payment, and of what is said of it afterwards. */
export const contractCodes = {
  // contract
  "contract.shares_not_100": {
    kind: "invalid",
    text: "各期付款比例合计为 {sum}%，应当等于 100%，请调整后再保存。",
  },
  "contract.milestone_order": {
    kind: "invalid",
    text: "“{name}”的验收日期早于前一期或合同起期，请按先后顺序填写。",
  },
  "contract.milestone_before_end": {
    kind: "invalid",
    text: "最后一期“{name}”的验收日期早于合同止期，请改为合同止期当日或之后。",
  },
  "contract.term_over_three_years": {
    kind: "invalid",
    text: "合同期限最长三年（政府购买服务管理办法第二十四条），请调整止期。",
  },
  "contract.year_without_budget": {
    kind: "invalid",
    text: "期限超过一年的合同须有各年度预算，缺少 {year} 年，请补充预算金额和文号。",
  },
  "contract.engagement_basis": {
    kind: "invalid",
    text: "政府委托、项目合作、孵化扶持的合同须写明依据文号，请补充。",
  },
  "contract.project_needed": {
    kind: "invalid",
    text: "金额达到采购限额标准 {threshold}，须先立采购项目、按成交结果起草合同，请选择采购项目。",
  },
  "contract.supplement_over": {
    kind: "conflict",
    text: "补充合同合计不得超过原合同金额的百分之十（政府采购法第四十九条），还可补充 {left}，请减少数量。",
  },
  "contract.change_empty": { kind: "invalid", text: "补充合同须增加至少一个条目的数量，请填写。" },
  "contract.change_settled": { kind: "conflict", text: "这项变更已经办结，请刷新后查看。" },
  "contract.bond_too_high": {
    kind: "invalid",
    text: "履约保证金不得超过合同金额的百分之十（政府采购法实施条例第四十八条），最多 {most}。",
  },
  "contract.side_signed": { kind: "conflict", text: "本方已经签署，请等待对方签署。" },
  "contract.not_signed": { kind: "conflict", text: "合同 {contractNo} 尚未由双方签订，请先完成签订。" },
  "contract.published_on": {
    kind: "invalid",
    text: "日期应在合同签订之日与今天之间，请核对。",
  },
  "contract.published_already": { kind: "conflict", text: "已经登记过，不能重复登记。" },
  "contract.all_frozen": {
    kind: "conflict",
    text: "合同 {contractNo} 的各期都已进入验收，不能再审核通过成果；如需整改请在验收中办理。",
  },
  "contract.milestone_open": {
    kind: "conflict",
    text: "“{name}”尚未验收，各期全部验收后才能办结合同。",
  },
  "contract.number_taken": { kind: "conflict", text: "合同编号 {contractNo} 已被使用，请核对。" },
  "contract.term_reversed": { kind: "invalid", text: "合同止期早于起期，请核对。" },
  "contract.term_too_long": {
    kind: "invalid",
    text: "合同期限一般不超过一年；确需更长的，须同时具备四个条件并有各年度预算（政府购买服务管理办法第二十四条）。",
  },
  "contract.wrong_state": {
    kind: "conflict",
    text: "合同 {contractNo} 的当前状态不能进行这一步，请刷新后查看。",
  },
  "contract.signer_is_drafter": {
    kind: "forbidden",
    text: "起草人不能审核签订同一份合同（政府采购法第六十一条），请由其他审核人办理。",
  },
  "contract.not_active": {
    kind: "conflict",
    text: "合同 {contractNo} 不在履行中，不能在其下登记，请联系县级民政部门。",
  },
  "contract.outside_term": {
    kind: "invalid",
    text: "服务日期不在合同期限 {from} 至 {to} 之内，请核对日期或合同。",
  },
  "contract.item_missing": { kind: "invalid", text: "合同没有条目 {item}，请从合同条目中选择。" },
  "contract.quantity_reached": {
    kind: "conflict",
    text: "该条目审核通过的成果已达合同数量，不能再审核通过；如需增加请办理补充合同。",
  },
  // acceptance
  "acceptance.wrong_state": { kind: "conflict", text: "验收的当前状态不能进行这一步，请刷新后查看。" },
  "acceptance.open_already": { kind: "conflict", text: "“{name}”正在验收，请先办结后再开启下一期。" },
  "acceptance.none_left": { kind: "conflict", text: "合同 {contractNo} 的各期都已验收。" },
  "acceptance.nothing": {
    kind: "conflict",
    text: "“{name}”没有审核通过的成果，不能开启验收；请先审核成果。",
  },
  "acceptance.involved": {
    kind: "forbidden",
    text: "{name}经办或审核签订了这份合同，不能参与其验收（政府采购法第六十一条），请另选人员。",
  },
  "acceptance.member_unfit": {
    kind: "invalid",
    text: "{name}不能作为验收小组成员：须为在岗、负责本县区的验收人员或评审专家，请另选人员。",
  },
  "acceptance.two_members": { kind: "invalid", text: "验收小组至少两人，请补充成员。" },
  "acceptance.not_member": { kind: "forbidden", text: "您不在这次验收的小组中，不能办理。" },
  "acceptance.views_behind": {
    kind: "conflict",
    text: "受服务儿童的名单还在汇总，请过一分钟再抽取。",
  },
  "acceptance.fail_unexplained": { kind: "invalid", text: "“{name}”不符合标准，请写明原因。" },
  "acceptance.line_unjudged": {
    kind: "conflict",
    text: "“{name}”还没有对照服务标准作出判断，请先逐条判断。",
  },
  "acceptance.line_failed": {
    kind: "conflict",
    text: "“{name}”不符合服务标准，不能验收通过；请责令整改，或重新判断。",
  },
  "acceptance.signed_already": { kind: "conflict", text: "您已签字；成果有变动时才需要重新签字。" },
  "acceptance.unsigned": {
    kind: "conflict",
    text: "验收小组还有成员没有签字：{names}（政府采购法第四十一条），请先签字。",
  },
  "acceptance.not_sampled": { kind: "conflict", text: "还没有抽取受服务家庭征询意见，请先抽取。" },
  "acceptance.opinions_missing": {
    kind: "conflict",
    text: "已答复 {answered} 户，至少须 {required} 户（政府采购法实施条例第四十五条），请继续征询意见。",
  },
  "acceptance.rectify_by": { kind: "invalid", text: "请填写今天或之后的整改期限。" },
  "acceptance.confirmed_already": { kind: "conflict", text: "本机构已经确认过这次验收结果。" },
  "acceptance.published_already": { kind: "conflict", text: "验收结果已经公开。" },
  // payment
  "payment.over_available": {
    kind: "conflict",
    text: "申请金额超过现在可以申请的 {available}，请核对验收金额与已申请、已支付的金额。",
  },
  "payment.over_accepted": {
    kind: "conflict",
    text: "申请之后有成果被认定不实，现在应付只剩 {owed}，请退回申请重新办理。",
  },
  "payment.wrong_state": { kind: "conflict", text: "这笔支付的当前状态不能进行这一步，请刷新后查看。" },
  "payment.milestone_open": {
    kind: "conflict",
    text: "“{name}”尚未验收通过，不能支付；请先完成本期履约验收。",
  },
  "payment.result_unpublished": {
    kind: "conflict",
    text: "“{name}”的验收结果尚未公告（政府采购法实施条例第四十五条），请先公告验收结果。",
  },
  "payment.clearance_expired": {
    kind: "conflict",
    text: "提供服务的人员中 {names} 在 {date} 没有有效的从业查询结果（未成年人保护法第六十二条），请由民政部门重新查询登记后再办理。",
  },
  "payment.recovery_open": {
    kind: "conflict",
    text: "合同有应追回款项 {amount} 尚未追回，请先退回款项并由财务登记。",
  },
  "payment.challenge_open": {
    kind: "conflict",
    text: "采购项目有未办结的质疑或投诉，暂停支付，请先答复或等待处理决定。",
  },
  "payment.access_open": {
    kind: "conflict",
    text: "末期款须在机构对儿童信息的访问终止之后支付，请先办结或终止合同 {contractNo}。",
  },
  "payment.request_open": {
    kind: "conflict",
    text: "“{name}”已有一笔办理中的支付申请，请先办结或退回该笔申请。",
  },
  "payment.invoice_used": {
    kind: "conflict",
    text: "发票 {number} 已用于另一笔支付申请，请核对发票号码。",
  },
  "payment.invoice_date": { kind: "invalid", text: "发票日期在今天之后，请核对。" },
  "payment.approver_involved": {
    kind: "forbidden",
    text: "您起草、签订过该合同或参加过本期验收，不能审批支付（政府采购法第六十一条），请由其他财务人员办理。",
  },
  "payment.payer_is_approver": {
    kind: "forbidden",
    text: "审批人不能登记同一笔支付，请由其他支付人员办理。",
  },
  "payment.paid_on": { kind: "invalid", text: "支付日期须在审批之日 {from} 至今天之间，请核对。" },
  "recovery.returned": { kind: "conflict", text: "这笔款项已登记追回，不能重复登记。" },
  "recovery.returned_on": {
    kind: "invalid",
    text: "追回日期须在认定之日 {from} 至今天之间，请核对。",
  },
  // opinion
  "opinion.link_invalid": {
    kind: "missing",
    text: "链接无效、已使用或已过期，请联系发出链接的民政部门。",
  },
  "opinion.wrong_state": { kind: "conflict", text: "这户的意见已经登记，不能重复登记。" },
  "opinion.closed": { kind: "conflict", text: "本次验收的意见征询已经结束，不能再登记。" },
  "opinion.score_mismatch": {
    kind: "invalid",
    text: "确认接受过服务的须填写满意度，未接受过服务的不填，请核对。",
  },
  "opinion.sample_differs": {
    kind: "conflict",
    text: "本次验收已按另一名单开始征询意见，不能更换名单；请沿用已抽取的名单。",
  },
  // breach
  "breach.wrong_state": { kind: "conflict", text: "该违约记录的当前状态不能进行这一步，请刷新后查看。" },
  "breach.evidence_needed": {
    kind: "invalid",
    text: "报告违约须附证据，请至少列出一份附件或一项成果。",
  },
  "breach.evidence_foreign": {
    kind: "invalid",
    text: "所列证据不属于该合同或承接主体，或者尚未上传，请核对编号。",
  },
  "breach.answer_late": {
    kind: "conflict",
    text: "陈述申辩期限 {due} 已过，请等待处理；确有正当理由的请联系购买主体。",
  },
  "breach.defence_running": {
    kind: "conflict",
    text: "承接主体的陈述申辩期限到 {due}，请在收到申辩或期满之后办理。",
  },
  "breach.due_provisional": {
    kind: "conflict",
    text: "陈述申辩期限 {due} 为暂定（节假日安排未公布），请在安排公布后办理。",
  },
  "breach.not_reporter": { kind: "forbidden", text: "只有报告人可以撤回，请联系报告人。" },
  "breach.decider_reported": {
    kind: "forbidden",
    text: "报告违约的人不能作出处理，请由其他合同审核人办理。",
  },
  "breach.measure_mismatch": {
    kind: "invalid",
    text: "违约成立的须至少选择一项处理措施，不成立的不能有处理措施，请修改。",
  },
  "breach.measure_twice": { kind: "invalid", text: "同一类处理措施只能有一项，请合并。" },
  "breach.deduction_over": {
    kind: "invalid",
    text: "扣减的违约金不能超过合同金额 {most}，请修改。",
  },
  "breach.rectify_past": { kind: "invalid", text: "整改期限早于今天，请改为今天或以后。" },
  // evaluation
  "evaluation.published": {
    kind: "conflict",
    text: "绩效评价已公布，是最终结果，不能再修改。",
  },
  "evaluation.marks_incomplete": {
    kind: "invalid",
    text: "评分须与应评的指标一一对应：{names}，请补齐并删去多余的。",
  },
  "evaluation.report_or_absence": {
    kind: "invalid",
    text: "请填写第三方评价报告，或者没有第三方评价的理由，二者填其一。",
  },
  "evaluation.not_third_party": {
    kind: "invalid",
    text: "购买主体和承接主体不能作为第三方评价自己的合同（国办发〔2013〕96号），请更换机构。",
  },
  "evaluation.report_future": { kind: "invalid", text: "第三方评价日期在今天之后，请核对。" },
  "evaluation.contract_running": {
    kind: "conflict",
    text: "合同 {contractNo} 尚未办结或终止，评价结果还会变动，请在合同结束后公布。",
  },
  "evaluation.purchaser_missing": { kind: "conflict", text: "购买主体尚未评分，请先完成评分再公布。" },
  "evaluation.third_party_missing": {
    kind: "conflict",
    text: "尚无第三方评价（国办发〔2013〕96号），请登记评价报告，或写明没有的理由。",
  },
  "evaluation.publisher_scored": {
    kind: "forbidden",
    text: "给出评分的人不能公布结果，请由其他人员核对后公布。",
  },
  // procurement file
  "procurement_file.kept": {
    kind: "conflict",
    text: "采购档案须自采购结束之日起至少保存十五年（政府采购法第四十二条），保存到 {date}，此前不得销毁。",
  },
  "procurement_file.running": {
    kind: "conflict",
    text: "合同 {contractNo} 尚未结束，采购档案的保存期限尚未起算，不得销毁（政府采购法第四十二条）。",
  },
  "procurement_file.released": {
    kind: "conflict",
    text: "该采购档案已登记为期满可以销毁，不必重复登记。",
  },
} as const satisfies Record<string, { kind: Kind; text: string }>;
