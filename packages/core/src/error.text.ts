import { buyingCodes } from "./error.text.buying.ts";
import { contractCodes } from "./error.text.contract.ts";
import type { Kind } from "./error.ts";

/** Every refusal that Guanhu can give: its kind, and the sentence that a person reads. */
export const codes = {
  // request
  "request.invalid": { kind: "invalid", text: "提交的内容有误，请按各项提示修改后再提交。" },
  "request.broken_json": { kind: "invalid", text: "请求内容不是有效的 JSON，请检查后重新发送。" },
  "request.content_type": { kind: "invalid", text: "请求须声明 Content-Type: application/json。" },
  "request.too_large": { kind: "invalid", text: "请求内容超过 {limit}，请删减后再提交；照片请用附件上传。" },
  "request.bad_cursor": { kind: "invalid", text: "翻页位置无效，请从第一页重新打开列表。" },
  "request.route_missing": { kind: "missing", text: "没有这个地址，请检查链接。" },
  "request.cross_site": { kind: "forbidden", text: "请求来自其他网站，已拒绝。请从本平台页面操作。" },
  "record.missing": { kind: "missing", text: "没有找到{noun}，可能不存在或不在您的工作范围内。" },
  "record.stale": { kind: "conflict", text: "这条记录已被他人更新，请刷新后在最新版本上重试。" },
  "record.exists": { kind: "conflict", text: "{noun}已存在，不能重复建立。" },
  "permission.denied": {
    kind: "forbidden",
    text: "您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。",
  },
  "write.contended": { kind: "conflict", text: "同时操作的人较多，本次未能保存，请稍后重试。" },
  // division
  "division.missing": { kind: "missing", text: "没有行政区划 {code}，请从列表中重新选择。" },
  "division.not_village": { kind: "invalid", text: "“{name}”不是可居住的村（社区），请选择到村（社区）。" },

  // region-rule
  "region_rule.missing": {
    kind: "missing",
    text: "{date} 没有适用于区划 {code} 的地区规则，请先由管理员登记规则。",
  },
  // deliverable content
  "deliverable.interval_short": {
    kind: "conflict",
    text: "与 {near} 已计量的一次相隔不足 {interval} 天（合同约定的最少间隔），不能重复计量，请否决或退回。",
  },
  "deliverable.date_in_future": { kind: "invalid", text: "日期在今天之后，请核对；走访结束后再提交。" },
  "deliverable.ends_before_start": { kind: "invalid", text: "结束时间早于开始时间，请核对。" },
  "deliverable.next_action_past": {
    kind: "invalid",
    text: "下一步的期限早于走访日期，请改为走访当日或之后。",
  },
  "deliverable.nobody_seen": {
    kind: "invalid",
    text: "没有见到任何人，不能作为一次走访提交；请见到儿童或照护人后再填写，或补填见到的人。",
  },
  "deliverable.child_seen_mismatch": {
    kind: "invalid",
    text: "“当面见到儿童本人”与“见到的人”不一致，请核对两处。",
  },
  "deliverable.child_view_empty": { kind: "invalid", text: "已询问儿童本人意见，请写下儿童的回答。" },
  "deliverable.child_view_not_asked": {
    kind: "invalid",
    text: "填写了儿童本人意见，却标为未询问，请核对。",
  },
  "deliverable.child_view_missing": {
    kind: "invalid",
    text: "儿童已满{age}周岁且当面见到，请询问本人意见，或写明未询问的原因（未成年人保护法第四条）。",
  },
  "deliverable.report_action_missing": {
    kind: "invalid",
    text: "发现应当强制报告的情形，须立即报告公安、民政、教育等部门（未成年人保护法第十一条）。请先拨打110报告，再填写已向谁报告。",
  },
  "deliverable.worker_unsigned": { kind: "invalid", text: "工作人员尚未签字，请签字后再提交。" },
  "deliverable.carer_unsigned": { kind: "invalid", text: "照护人未签字，请补签或写明未签字的原因。" },
  "deliverable.all_consistent_with_change": {
    kind: "invalid",
    text: "核查项目全部为“一致”，却填写了变化；请把有变化的项目改为“不一致”，或删除变化。",
  },
  "deliverable.inconsistency_unexplained": {
    kind: "invalid",
    text: "该项为“不一致”，请在“发现的变化”中写明变化内容。",
  },
  "deliverable.eligibility_reason_missing": {
    kind: "invalid",
    text: "不再符合或待定的，请写明理由。",
  },
  "deliverable.contact_after_visit": {
    kind: "invalid",
    text: "父母最近联系日期晚于走访日期，请核对。",
  },
  "deliverable.return_before_visit": {
    kind: "invalid",
    text: "父母计划返乡日期早于走访日期，请核对。",
  },
  "deliverable.scale_not_in_force": {
    kind: "invalid",
    text: "所用量表在评估当日未施行，请改用当日施行的量表重新评分。",
  },
  "deliverable.score_not_allowed": {
    kind: "invalid",
    text: "量表中没有这项指标，或分值超出该指标的范围，请核对。",
  },
  "deliverable.scores_incomplete": { kind: "invalid", text: "还有{count}项指标未评分，请评完全部指标。" },
  "deliverable.total_mismatch": {
    kind: "invalid",
    text: "总分与各项得分之和{sum}不符，请核对各项得分。",
  },
  "deliverable.grade_mismatch": {
    kind: "invalid",
    text: "监护等级与量表的等级划分不符；如需调整等级，请填写“人工调整”并写明理由。",
  },
  "deliverable.methods_too_few": { kind: "invalid", text: "评估方法不得少于{count}种，请补充。" },
  "deliverable.assessors_too_few": { kind: "invalid", text: "评估人不得少于{count}人，请补充。" },
  "deliverable.assessor_serves_family": {
    kind: "invalid",
    text: "评估人正在为该家庭提供服务，不能评估同一家庭，请更换评估人。",
  },
  "deliverable.offsite_without_reason": { kind: "invalid", text: "未到现场评估的，请写明原因。" },
  "deliverable.objection_unstated": { kind: "invalid", text: "监护人有异议的，请写明监护人的意见。" },
  "deliverable.validity_past": { kind: "invalid", text: "有效期须晚于评估日期，请核对。" },
  "deliverable.inspector_of_inspected": {
    kind: "forbidden",
    text: "您属于被检查的机构，不能检查本机构，请由其他机构或民政部门检查。",
  },
  "deliverable.inspector_role_mismatch": {
    kind: "invalid",
    text: "机构人员只能以“第三方”身份检查，请改正检查人身份。",
  },
  "deliverable.inspected_organization_missing": {
    kind: "invalid",
    text: "检查承接机构履职的，请选择被检查的机构。",
  },
  "deliverable.checklist_not_in_force": {
    kind: "invalid",
    text: "所用检查表在检查当日未施行，请改用当日施行的检查表。",
  },
  "deliverable.check_item_unknown": { kind: "invalid", text: "检查表中没有这一项，请核对。" },
  "deliverable.checklist_incomplete": {
    kind: "invalid",
    text: "还有{count}个检查项未填写，请逐项选择合格、不合格或不适用。",
  },
  "deliverable.false_without_problem": {
    kind: "invalid",
    text: "成果比对为“不实”的，请在问题中写明不实之处。",
  },
  "deliverable.unqualified_without_problem": {
    kind: "invalid",
    text: "检查项为“不合格”的，请在问题中写明问题。",
  },
  "deliverable.problem_link_unknown": {
    kind: "invalid",
    text: "问题所指的检查项或成果不在本次检查之内，请重新选择。",
  },
  "deliverable.rectification_missing": { kind: "invalid", text: "发现问题的，请填写整改期限。" },
  "deliverable.rectification_past": { kind: "invalid", text: "整改期限早于检查日期，请核对。" },
  "deliverable.recheck_past": { kind: "invalid", text: "复查日期早于检查日期，请核对。" },
  "deliverable.recheck_not_yet": {
    kind: "invalid",
    text: "复查日期未到，不能填写复查结果；请只填计划复查日期。",
  },
  // organization, person
  "organization.uscc_taken": {
    kind: "conflict",
    text: "统一社会信用代码 {uscc} 已登记，请核对是否为同一机构。",
  },
  "organization.not_approved": { kind: "conflict", text: "机构未登记或登记已暂停，请先核实机构登记状态。" },
  "person.login_name_taken": { kind: "conflict", text: "登录名已被使用，请换一个。" },
  "person.roles_conflict": {
    kind: "invalid",
    text: "岗位组合不允许：机构人员不得兼任民政岗位，审计员不得兼任其他岗位，且须填写所属机构或所属民政部门。",
  },
  "person.not_member": { kind: "missing", text: "没有找到该工作人员，请从本机构在职人员中选择。" },
  "person.not_cleared": {
    kind: "forbidden",
    text: "{name}在 {onDate} 没有有效的从业查询结果（未成年人保护法第六十二条），请先完成查询登记。",
  },
  "person.not_field_worker": { kind: "invalid", text: "只能指派给社工或志愿者，请重新选择。" },
  "person.first_exists": {
    kind: "conflict",
    text: "本省已有系统管理员，不能再建立首个管理员；请由现有管理员在“人员”中建立其他账号。",
  },
  // placement, child
  "placement.period_reversed": { kind: "invalid", text: "安排的止期早于起期，请核对。" },
  "placement.outside_contract": {
    kind: "invalid",
    text: "安排须在合同期限 {from} 至 {to} 之内，请调整起止日期。",
  },
  "placement.already_placed": { kind: "conflict", text: "{label}已安排在这份合同之下，请先结束原安排。" },
  "placement.ended": { kind: "conflict", text: "这项安排已经结束，请刷新后查看。" },
  "placement.last_day_outside": {
    kind: "invalid",
    text: "结束日期须在 {from} 至 {to} 之间，请核对。",
  },
  "placement.not_on_day": {
    kind: "conflict",
    text: "该儿童在 {onDate} 没有安排给您（安排期为 {from} 至 {to}），请核对服务日期。",
  },
  "placement.item_not_placed": { kind: "invalid", text: "该儿童的安排不含这一服务条目，请重新选择条目。" },
  "child.list_by_placement": { kind: "forbidden", text: "机构人员请从服务安排中查看儿童。" },
  "child.list_needs_county": { kind: "invalid", text: "请先选择县（区），再查看儿童名单。" },
  "child.id_taken": { kind: "conflict", text: "这个证件号已经建档，请用证件号查找原档案。" },
  "child.id_or_reason": { kind: "invalid", text: "请填写证件号，或选择没有证件号的原因。" },
  "child.id_disagrees": { kind: "invalid", text: "证件号与出生日期或性别不一致，请核对。" },
  "child.erased": { kind: "missing", text: "该儿童的个人信息已依法删除，无法再查看。" },
  "child.closed": { kind: "conflict", text: "{label}的档案已退出，不能再安排或登记。" },
  // file
  "file.type_not_allowed": {
    kind: "invalid",
    text: "不能上传 {type} 类型的文件，请上传 JPEG、PNG 或 WebP 照片。",
  },
  "file.too_large": { kind: "invalid", text: "照片超过 10 MB，请压缩后再上传。" },
  "file.id_taken": { kind: "conflict", text: "附件编号已被其他内容使用，请重新选择照片。" },
  "file.not_uploaded": { kind: "conflict", text: "照片尚未上传完成，请上传后再提交。" },
  "file.type_mismatch": { kind: "invalid", text: "文件内容不是所声明的 {type} 照片，请换一张。" },
  "file.twice_in_one": { kind: "invalid", text: "同一张照片在这份成果中出现了两次，请删去重复的一张。" },
  // deliverable
  "deliverable.id_taken": {
    kind: "conflict",
    text: "这份成果已用其他内容提交过，不能覆盖；请在“我的成果”中核对后另行填写。",
  },
  "deliverable.kind_not_item": { kind: "invalid", text: "表单类型与合同条目“{item}”不符，请重新选择。" },
  "deliverable.replaces_other": {
    kind: "invalid",
    text: "新版本须针对同一儿童、同一合同条目，请从被退回的成果中打开修改。",
  },
  "deliverable.already_replaced": { kind: "conflict", text: "被退回的成果已有新版本，请刷新后查看。" },
  "deliverable.not_returned": { kind: "conflict", text: "只有被退回的成果才能提交新版本，请刷新后查看。" },
  "deliverable.wrong_state": {
    kind: "conflict",
    text: "成果的当前状态不能进行这一步，可能已有他人处理，请刷新后查看。",
  },
  "deliverable.own_work": { kind: "forbidden", text: "不能审核自己提交或自己审核过的成果，请由其他人办理。" },
  "deliverable.reviewer_from_organization": {
    kind: "forbidden",
    text: "县级审核不得由承接机构的人员进行，请由民政部门验收岗位办理。",
  },
  "deliverable.reason_needed": { kind: "invalid", text: "退回或否决须写明理由，请填写后再提交。" },
  "deliverable.day_counted": {
    kind: "conflict",
    text: "该儿童 {onDate} 的同一条目已有一份审核通过的成果，同日只计一次，请退回或否决这一份。",
  },
  "deliverable.queue_needs_county": { kind: "invalid", text: "请先选择县（区），再查看待审成果。" },
  // session
  "session.required": { kind: "unauthenticated", text: "请先登录。" },
  "session.expired": { kind: "unauthenticated", text: "登录已失效，请重新登录；已填写的内容不会丢失。" },
  "session.bad_credentials": {
    kind: "unauthenticated",
    text: "登录名、密码或验证码不正确，请核对后重试；连续失败{most}次将锁定{minutes}分钟。",
  },
  "session.locked": { kind: "limit", text: "尝试次数过多，已暂时锁定，请{minutes}分钟后再试。" },
  "session.code_required": {
    kind: "unauthenticated",
    text: "请输入验证器上的6位动态验证码；手机不在身边的，请输入一个恢复码。",
  },
  "session.initial_password_expired": {
    kind: "unauthenticated",
    text: "一次性初始密码已过期，请联系本单位管理员重新生成。",
  },
  "session.password_off": { kind: "forbidden", text: "本平台使用统一身份认证登录，不能使用密码。" },
  "session.password_change_required": { kind: "forbidden", text: "请先修改密码，再继续使用。" },
  "session.totp_required": {
    kind: "forbidden",
    text: "您的岗位须启用动态验证码，请先完成设置，再继续使用。",
  },
  "session.password_wrong": { kind: "invalid", text: "当前密码不正确，请重新输入。" },
  "session.password_weak": {
    kind: "invalid",
    text: "密码至少10位，须含大写字母、小写字母、数字、符号中的三类，不得含有登录名或常见密码，请换一个。",
  },
  "session.password_used": { kind: "invalid", text: "不能使用最近5次用过的密码，请换一个。" },
  "session.totp_wrong": {
    kind: "invalid",
    text: "验证码不正确或已用过，请等待下一个验证码；仍不正确的，请核对手机时间。",
  },
  "session.totp_not_started": { kind: "conflict", text: "尚未设置动态验证码，请先在“账号安全”中开始设置。" },
  "session.own_initial_password": { kind: "forbidden", text: "不能为自己生成初始密码，请使用“修改密码”。" },
  "session.oidc_off": { kind: "missing", text: "本平台没有启用统一身份认证，请用登录名和密码登录。" },
  "session.oidc_failed": {
    kind: "unauthenticated",
    text: "统一身份认证没有完成或已超时，请从登录页重新开始。",
  },
  "session.oidc_unknown_account": {
    kind: "unauthenticated",
    text: "您的统一身份在本平台没有账号，请联系本单位管理员建立账号。",
  },
  "session.oidc_unavailable": {
    kind: "unauthenticated",
    text: "统一身份认证暂时无法访问，请稍后再试。",
  },
  // world
  "world.not_demo": { kind: "forbidden", text: "这不是演示环境，不能进行这一步。" },
  ...buyingCodes,
  ...contractCodes,
} as const satisfies Record<string, { kind: Kind; text: string }>;

export type Code = keyof typeof codes;
