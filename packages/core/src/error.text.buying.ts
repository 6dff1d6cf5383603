import type { Kind } from "./error.ts";

/** Refusals of buying before the contract: catalogue, needs, projects, bids, challenges. */
export const buyingCodes = {
  // catalogue
  "catalogue.missing": {
    kind: "invalid",
    text: "指导性目录中没有现行的 {code}，目录外的服务不得购买，请重新选择。",
  },
  "catalogue.not_deliverable": {
    kind: "invalid",
    text: "目录 {code} 不是可计量的服务条目，请选择第三级条目。",
  },
  "catalogue.entries_invalid": {
    kind: "invalid",
    text: "目录条目有误，请按各项提示修改后再保存。",
  },
  "catalogue.published": {
    kind: "conflict",
    text: "这一版目录已发布，不能再修改；如需调整请起草新的版本。",
  },
  "catalogue.publisher_is_editor": {
    kind: "forbidden",
    text: "起草或修改过这一版目录的人不能发布，请由其他审核人发布。",
  },
  "catalogue.document_needed": { kind: "invalid", text: "发布目录须有发布文号，请先填写文号。" },
  "catalogue.from_past": { kind: "invalid", text: "目录的生效日期早于今天，请改为今天或以后。" },
  "catalogue.from_not_after": {
    kind: "invalid",
    text: "生效日期须晚于上一版本的生效日期 {from}，请调整。",
  },
  "catalogue.published_meanwhile": {
    kind: "conflict",
    text: "本部门刚刚发布了另一版目录，请刷新并核对差异后再发布。",
  },
  // purchase-rule
  "purchase_rule.missing": {
    kind: "missing",
    text: "{date} 没有适用于区划 {code} 的采购标准，请先登记采购标准。",
  },
  "purchase_rule.not_purchaser": {
    kind: "invalid",
    text: "{kind}不能作为政府购买服务的购买主体（政府购买服务管理办法第五条、第八条），请由国家机关购买。",
  },
  "purchase_rule.not_undertaker": {
    kind: "invalid",
    text: "{kind}不能作为政府购买服务的承接主体（政府购买服务管理办法第六条、第八条），请更换承接主体。",
  },
  // need
  "need.wrong_state": {
    kind: "conflict",
    text: "需求“{title}”的当前状态不能进行这一步，请刷新后查看。",
  },
  "need.item_not_buyable": {
    kind: "invalid",
    text: "目录 {code} 是分类，不能直接购买，请选择有计量单位的条目。",
  },
  "need.outside_catalogue": {
    kind: "invalid",
    text: "指导性目录中没有现行的 {code}（政府购买服务管理办法第十四条）。确需购买的，请先取得财政部门审核并填写文号和日期。",
  },
  "need.outside_incomplete": {
    kind: "invalid",
    text: "目录外的事项须填写名称和计量单位，请补充。",
  },
  "need.estimates_differ": {
    kind: "invalid",
    text: "各条目的测算金额须全部填写且合计等于需求金额，或全部不填，请核对。",
  },
  "need.date_in_future": { kind: "invalid", text: "日期 {date} 在今天之后，请核对。" },
  "need.negative_open": {
    kind: "conflict",
    text: "负面清单第 {open} 项尚未回答，六项均回答“否”后才能核对（政府购买服务管理办法第十条）。",
  },
  "need.negative_item": {
    kind: "conflict",
    text: "该需求属于“{item}”，不得纳入政府购买服务（政府购买服务管理办法第十条），请调整需求。",
  },
  "need.budget_missing": {
    kind: "conflict",
    text: "没有登记预算项目 {code}，先有预算、后购买服务，请财务部门先登记。",
  },
  "need.budget_not_approved": {
    kind: "conflict",
    text: "预算项目 {code} 自 {date} 起批复，在此之前不能购买，请核对。",
  },
  "need.budget_exceeded": {
    kind: "conflict",
    text: "预算项目 {code} 的余额不足（政府购买服务管理办法第十四条），请调减金额或先调整预算。",
  },
  "need.consultations_full": { kind: "limit", text: "征求意见记录已有 20 条，请合并后登记。" },
  "need.not_consulted": {
    kind: "conflict",
    text: "公共服务项目须就需求征求社会公众意见（政府采购法实施条例第十五条），请先登记至少一次。",
  },
  "need.evaluation_opposes": {
    kind: "conflict",
    text: "事前绩效评估结论为不予支持，不能批准；请不予批准，或调整后重新提出需求。",
  },
  "need.approver_is_drafter": {
    kind: "forbidden",
    text: "经办过这项需求的人不能审批（政府采购法第六十一条），请由其他审核人办理。",
  },
  "need.not_approved": { kind: "conflict", text: "需求尚未批准，不能立项，请先完成审批。" },
  "need.has_project": { kind: "conflict", text: "该需求已经立项，不能重复立项，请打开已有项目。" },
  "need.split": {
    kind: "conflict",
    text: "本年度同一预算项目下的 {code} 以非公开招标方式累计采购将超过公开招标数额标准，属于化整为零（政府采购法实施条例第二十八条）。请改用公开招标，或填写批准文号。",
  },
  "need.counted_already": { kind: "conflict", text: "该需求已计入本年度累计采购，不能重复计入。" },
  "need.not_counted": { kind: "conflict", text: "该需求没有计入本年度累计采购，请刷新后查看。" },
  // budget
  "budget.code_taken": { kind: "conflict", text: "本年度已登记预算项目 {code}，请核对代码，或办理调整。" },
  "budget.approved_in_future": { kind: "invalid", text: "预算批复日期在今天之后，请核对。" },
  "budget.below_committed": {
    kind: "conflict",
    text: "调整后的金额低于已批准需求占用的金额，请核对。",
  },
  "budget.moved": {
    kind: "conflict",
    text: "预算项目 {code} 刚刚被其他需求占用或调整，请重试。",
  },
  // project
  "project.wrong_state": { kind: "conflict", text: "项目“{title}”的当前状态不能进行这一步，请刷新后查看。" },
  "project.challenge_open": {
    kind: "conflict",
    text: "项目有未办结的质疑或投诉，采购活动暂停（政府采购法实施条例第五十四条），请先答复或等待处理决定。",
  },
  "project.planner_approved_need": {
    kind: "forbidden",
    text: "批准采购需求的人不能办理同一需求的采购立项，请由其他经办人办理。",
  },
  "project.weights_not_100": { kind: "invalid", text: "评审因素的权重之和为 {sum}，须为 100，请调整。" },
  "project.criterion_twice": { kind: "invalid", text: "评审因素编号重复，请每项使用不同的编号。" },
  "project.framework_agreement": {
    kind: "invalid",
    text: "框架协议采购分两阶段、可有多家入围，不能按单个项目立项；请选择其他采购方式，或在征集平台办理。",
  },
  "project.method_approval_needed": {
    kind: "invalid",
    text: "达到公开招标数额标准而采用其他方式，须先获得设区的市以上财政部门批准（政府采购法第二十七条），请填写批准文号和不晚于今天的批准日期。",
  },
  "project.invitation_unfit": {
    kind: "invalid",
    text: "只有邀请招标和单一来源需要邀请名单，请删去名单或改选采购方式。",
  },
  "project.invitation_needed": {
    kind: "invalid",
    text: "请填写符合条件的供应商名单（不重复），并至少随机邀请 {least} 家（政府采购法第三十四条）；单一来源只填一家。",
  },
  "project.budget_not_stated": {
    kind: "invalid",
    text: "采购文件须公开采购项目预算金额（政府采购法实施条例第三十条），请填写与项目一致的预算金额。",
  },
  "project.bond_too_high": {
    kind: "invalid",
    text: "投标保证金不得超过采购项目预算金额的百分之二（政府采购法实施条例第三十三条），请调低。",
  },
  "project.notice_disordered": {
    kind: "invalid",
    text: "公告中的日期前后不一致：采购文件自今天或以后发出，提供截止、提问截止不晚于投标截止，请核对。",
  },
  "project.close_too_early": {
    kind: "invalid",
    text: "投标截止时间过早，法定期限不少于 {days} 日，最早为 {earliest}，请顺延。",
  },
  "project.documents_too_short": {
    kind: "invalid",
    text: "采购文件的提供期限不得少于 {days} 个工作日，最早到 {earliest}，请延长。",
  },
  "project.documents_not_out": {
    kind: "conflict",
    text: "采购文件自 {date} 起发出，当日起才能开始接受投标。",
  },
  "project.too_early_to_open": { kind: "conflict", text: "投标截止时间为 {time}，截止后才能开标。" },
  "project.bid_unchecked": {
    kind: "conflict",
    text: "有投标尚未登记三项信用查询结果（财库〔2016〕125号），请逐一登记后再完成资格审查。",
  },
  "project.too_few_bids": {
    kind: "conflict",
    text: "符合条件、作实质响应的投标为 {count} 家，不足 {least} 家（政府采购法第三十六条），请作废标处理。",
  },
  "project.not_qualified_yet": { kind: "conflict", text: "资格审查尚未完成，请先完成后再评审。" },
  "project.already_qualified": { kind: "conflict", text: "资格审查已经完成，不能再改动。" },
  "project.fail_unfounded": {
    kind: "invalid",
    text: "废标理由与项目情况不符：{ground}。请核对投标情况后重新选择理由。",
  },
  "project.no_report": { kind: "conflict", text: "评审小组尚未提交评审报告，不能确定中标人。" },
  "project.not_in_order": {
    kind: "conflict",
    text: "须按评审报告排序确定，现应确定第 {rank} 名；前一名书面放弃后才能确定下一名（政府采购法实施条例第四十三条、第四十九条）。",
  },
  "project.no_candidate": { kind: "conflict", text: "全部候选人均已放弃，请作废标处理并重新开展采购。" },
  "project.decider_is_planner": {
    kind: "forbidden",
    text: "采购经办与决策相互分离（政府采购法第六十一条）：立项经办人不能确定中标人，请由其他人办理。",
  },
  "project.decider_reviewed": {
    kind: "forbidden",
    text: "您参加了本项目评审，不能再确定中标人，请由其他人办理。",
  },
  "project.refused_in_future": { kind: "invalid", text: "放弃日期须在确定中标人之日至今天之间，请核对。" },
  "project.contract_made": { kind: "conflict", text: "项目已签订合同或已起草合同，不能再进行这一步。" },
  "project.not_awarded": { kind: "conflict", text: "项目尚未发出中标通知书，不能据此起草合同。" },
  "project.award_mismatch": {
    kind: "invalid",
    text: "合同的供应商和金额须与中标结果一致（政府采购法第四十六条），请核对。",
  },
  // committee, review
  "committee.domain_pool": {
    kind: "invalid",
    text: "评审专家须从财政部门的政府采购评审专家库随机抽取（政府采购法实施条例第三十九条），民政领域专家库的抽取不能用于法定评审。",
  },
  "committee.drawn_in_future": { kind: "invalid", text: "抽取时间在现在之后，请核对抽取记录。" },
  "committee.drawn_too_early": {
    kind: "invalid",
    text: "评审专家的抽取不得早于评审开始前两个工作日（财库〔2016〕198号），最早为 {date}，请重新抽取。",
  },
  "committee.even": { kind: "invalid", text: "{body}成员人数须为单数，现为 {size} 人，请增减一人。" },
  "committee.too_small": {
    kind: "invalid",
    text: "{body}成员不得少于 {least} 人，现为 {size} 人，请补足。",
  },
  "committee.experts_too_few": {
    kind: "invalid",
    text: "评审专家不得少于成员总数的三分之二：{size} 人中至少 {least} 名专家，现为 {experts} 名，请调整。",
  },
  "committee.member_twice": { kind: "invalid", text: "同一人不能占两个席位，请核对成员名单。" },
  "committee.one_chair": { kind: "invalid", text: "须有且只有一名组长，且由评审专家担任，请核对。" },
  "committee.not_expert": { kind: "invalid", text: "{name}不是在册的评审专家，请核对抽取名单。" },
  "committee.purchasers_own": {
    kind: "invalid",
    text: "{name}是采购人的工作人员，不得以专家身份参加本部门项目的评审，请改为采购人代表或更换。",
  },
  "committee.not_purchaser": {
    kind: "invalid",
    text: "{name}不是采购人的工作人员，不能作为采购人代表，请更换。",
  },
  "committee.too_late": { kind: "conflict", text: "独立评分已经开始或结束，不能再变更评审小组。" },
  "committee.not_formed": { kind: "conflict", text: "评审小组尚未组建，请先登记抽取记录和成员。" },
  "committee.draw_needed": { kind: "invalid", text: "更换评审专家须填写补充抽取的记录，请补填。" },
  "review.not_started": { kind: "conflict", text: "尚未开标，暂无供应商名单可供声明，请在开标后办理。" },
  "review.declared": { kind: "conflict", text: "您已声明过，不能更改；如有变化请告知采购人更换成员。" },
  "review.unknown_bidder": {
    kind: "invalid",
    text: "声明中的供应商不在本项目供应商名单中，请从名单中选择。",
  },
  "review.must_avoid": {
    kind: "conflict",
    text: "您与供应商有利害关系，应当回避（政府采购法实施条例第九条），不能参加本项目评审。",
  },
  "review.not_declared": {
    kind: "conflict",
    text: "尚未声明与供应商有无利害关系，未声明不得参加评审，请先声明。",
  },
  "review.incomplete": {
    kind: "invalid",
    text: "每个投标的每项评审因素都须评分，且只评一次，请补全后提交。",
  },
  "review.pass_or_fail": {
    kind: "invalid",
    text: "最低价成交的采购方式只判断是否满足：满足填 100，不满足填 0。",
  },
  "review.closed": { kind: "conflict", text: "独立评分已经结束，不能再改动分数。" },
  "review.open": { kind: "conflict", text: "独立评分尚未结束，请在组长结束评分后办理。" },
  "review.unscored": { kind: "conflict", text: "还有成员未声明或未提交评分，全部提交后组长才能结束评分。" },
  "review.unsigned": {
    kind: "conflict",
    text: "还有成员未在评审报告上签字（政府采购法实施条例第四十一条），请全部签字后再提交。",
  },
  "review.signed": { kind: "conflict", text: "您已在评审报告上签字，不能重复签字。" },
  "review.not_chair": { kind: "forbidden", text: "只有评审小组组长可以进行这一步。" },
  "review.concluded": { kind: "conflict", text: "评审报告已经提交，不能再改动。" },
  // bid
  "bid.closed": { kind: "conflict", text: "投标已截止或尚未开始，不能提交、更换或撤回投标。" },
  "bid.exists": { kind: "conflict", text: "贵机构已经投标；如需更换，请打开已提交的投标修改。" },
  "bid.lines_unfit": {
    kind: "invalid",
    text: "报价须逐项对应采购清单，不多、不少、不改变顺序，请核对。",
  },
  "bid.price_zero": { kind: "invalid", text: "投标总价须大于零，请填写报价。" },
  "bid.names_bidder": {
    kind: "invalid",
    text: "投标方案中出现了贵机构的名称、统一社会信用代码或负责人姓名，评审实行匿名，请删去后再提交。",
  },
  "bid.prepared_project": {
    kind: "forbidden",
    text: "贵机构或联合体成员为本项目提供过设计、规范编制、管理、检测或评估服务，不得参加投标（政府采购法实施条例第十八条）。",
  },
  "bid.consortium_unfit": {
    kind: "invalid",
    text: "联合体成员须为已入库的其他机构且不重复，请核对（政府采购法第二十四条）。",
  },
  "bid.sealed": { kind: "conflict", text: "尚未开标，投标内容、数量和投标人均不公开，请在开标后查看。" },
  "bid.masked": {
    kind: "forbidden",
    text: "您是本项目评审小组成员，评审结束前只能查看匿名的投标，请从评审任务中打开。",
  },
  "bid.credit_incomplete": {
    kind: "invalid",
    text: "每个投标人（含联合体成员）须有三项信用查询各一次：失信被执行人、重大税收违法失信主体、政府采购严重违法失信行为记录名单（财库〔2016〕125号）。",
  },
  "bid.credit_date": {
    kind: "invalid",
    text: "信用查询日期须在公告日 {from} 至今天之间，请按规定时间重新查询。",
  },
  "bid.checked": { kind: "conflict", text: "该投标的资格已有结论，不能重复登记。" },
  // question, clarification
  "question.not_announced": { kind: "conflict", text: "项目尚未公告，不能提问，请在公告后提出。" },
  "question.closed": {
    kind: "conflict",
    text: "对采购文件的提问已经截止；对采购活动仍有疑问的，请以询问方式提出。",
  },
  "question.names_asker": {
    kind: "invalid",
    text: "提问与答复公开时不显示提问人，内容中请勿写出其机构名称。",
  },
  "question.answered": { kind: "conflict", text: "该提问已答复，不能再次答复；需要补充的请发布澄清。" },
  "question.clarification_late": {
    kind: "conflict",
    text: "投标已截止或项目不在公告、投标阶段，不能再澄清或修改采购文件。",
  },
  // challenge, complaint
  "challenge.too_early": {
    kind: "conflict",
    text: "质疑的事项尚未公开，请在采购文件发出、程序结束或结果公告之后提出。",
  },
  "challenge.knew_in_future": { kind: "invalid", text: "知道之日在今天之后，请核对。" },
  "challenge.knew_before": {
    kind: "invalid",
    text: "知道之日早于该事项公开之日 {since}，请核对。",
  },
  "challenge.too_late": {
    kind: "conflict",
    text: "质疑须在知道之日起七个工作日内提出（政府采购法第五十二条），期限 {due} 已过。",
  },
  "challenge.not_bidder": {
    kind: "forbidden",
    text: "只有参加投标的供应商可以质疑采购过程和结果（政府采购法第五十二条）；如有疑问请以询问方式提出。",
  },
  "challenge.open_already": {
    kind: "conflict",
    text: "本机构在该项目已有未办结的质疑或投诉，请等待答复，或撤回后一次性提出。",
  },
  "challenge.wrong_state": { kind: "conflict", text: "该质疑的当前状态不能进行这一步，请刷新后查看。" },
  "challenge.reply_running": {
    kind: "conflict",
    text: "采购人的答复期限到 {due}，在答复或期满之后才能投诉（政府采购法第五十五条）。",
  },
  "challenge.complaint_late": {
    kind: "conflict",
    text: "投诉须在答复期满后十五个工作日内提出（政府采购法第五十五条），期限 {due} 已过。",
  },
  "challenge.suspended_already": { kind: "conflict", text: "该投诉已通知暂停采购活动，不能重复登记。" },
  "challenge.decider_replied": {
    kind: "forbidden",
    text: "答复过该质疑的人不能处理同一投诉，请由其他监督人员办理。",
  },
  "challenge.project_moved": { kind: "conflict", text: "项目刚刚有其他变动，本次未能保存，请重试。" },
} as const satisfies Record<string, { kind: Kind; text: string }>;
