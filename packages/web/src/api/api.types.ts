// Made from the routes of the API by `npm run api:types`. Do not edit.

export interface paths {
    "/api/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 验收列表：一份合同的，或一个县区的，新的在前
         * @description 权限：查看履约验收（履约验收）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、reviewExpert、auditor、manager、checker
         */
        get: operations["getAcceptances"];
        put?: never;
        /**
         * 开启下一期的履约验收：各条目的数量由审核通过的成果计算
         * @description 权限：组织履约验收（履约验收）；岗位：acceptance
         */
        post: operations["postAcceptances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次验收：条目、小组、抽样、意见统计、结论
         * @description 权限：查看履约验收（履约验收）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、reviewExpert、auditor、manager、checker
         */
        get: operations["getAcceptancesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances/{id}/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出验收结论：通过，或责令整改后重新验收
         * @description 权限：组织履约验收（履约验收）；岗位：acceptance
         */
        post: operations["postAcceptancesByIdConclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 机构确认验收结果
         * @description 权限：确认验收结果（履约验收）；岗位：manager
         */
        post: operations["postAcceptancesByIdConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 随机抽取受服务家庭征询意见：种子与名单散列记录在案，可以复算
         * @description 权限：组织履约验收（履约验收）；岗位：acceptance
         */
        post: operations["postAcceptancesByIdDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances/{id}/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 逐条对照服务标准作出判断
         * @description 权限：组织履约验收（履约验收）；岗位：acceptance
         */
        post: operations["postAcceptancesByIdJudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次验收征询的各户，按抽取次序
         * @description 权限：查看服务对象意见（履约验收）；岗位：acceptance、childCare、supervision
         */
        get: operations["getAcceptancesByIdOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公开验收结果（不含任何儿童信息）
         * @description 权限：组织履约验收（履约验收）；岗位：acceptance
         */
        post: operations["postAcceptancesByIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 验收小组成员签字
         * @description 权限：验收小组签字（履约验收）；岗位：acceptance、reviewExpert
         */
        post: operations["postAcceptancesByIdSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances/{id}/tally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次验收的意见汇总，不含各户的答复
         * @description 权限：查看意见汇总（履约验收）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getAcceptancesByIdTally"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以进入某份合同验收小组的人员
         * @description 权限：组织履约验收（履约验收）；岗位：acceptance
         */
        get: operations["getAcceptancesCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/children/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 儿童的审计记录：档案、安排、成果
         * @description 权限：查看审计记录（审计）；岗位：auditor
         */
        get: operations["getAuditChildrenById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/children/{id}/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 谁查看过儿童的个人信息
         * @description 权限：查看审计记录（审计）；岗位：auditor
         */
        get: operations["getAuditChildrenByIdAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同的审计记录
         * @description 权限：查看审计记录（审计）；岗位：auditor
         */
        get: operations["getAuditContractsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/deliverables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 成果的审计记录
         * @description 权限：查看审计记录（审计）；岗位：auditor
         */
        get: operations["getAuditDeliverablesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本机构的投标，新的在前
         * @description 权限：查看本机构投标（购买服务）；岗位：manager
         */
        get: operations["getBids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个县区待办的违约记录，先到期的在前；机构看本机构的全部，新的在前
         * @description 权限：查看违约记录（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getBreaches"];
        put?: never;
        /**
         * 报告承接主体违约，附证据
         * @description 权限：报告违约（购买服务）；岗位：procurement
         */
        post: operations["postBreaches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/breaches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一项违约记录：报告、申辩、处理与期限
         * @description 权限：查看违约记录（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getBreachesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/breaches/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出处理（报告人以外的合同审核人）：成立的写明措施
         * @description 权限：处理违约（购买服务）；岗位：contractReview
         */
        post: operations["postBreachesByIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/breaches/{id}/defence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 承接主体陈述申辩，一次，在期限之内
         * @description 权限：陈述申辩（购买服务）；岗位：manager
         */
        post: operations["postBreachesByIdDefence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/breaches/{id}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记申辩期满、承接主体未申辩
         * @description 权限：处理违约（购买服务）；岗位：contractReview
         */
        post: operations["postBreachesByIdLapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/breaches/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报告人在处理之前撤回
         * @description 权限：报告违约（购买服务）；岗位：procurement
         */
        post: operations["postBreachesByIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 购买主体一个年度的预算项目
         * @description 权限：查看预算项目（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor
         */
        get: operations["getBudgetLines"];
        put?: never;
        /**
         * 登记已批复的预算项目
         * @description 权限：登记预算项目（购买服务）；岗位：finance
         */
        post: operations["postBudgetLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines/adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按新的文号调整预算项目的金额
         * @description 权限：登记预算项目（购买服务）；岗位：finance
         */
        post: operations["postBudgetLinesAdjust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预算项目已占用金额背后的需求，新的在前
         * @description 权限：查看采购需求（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor
         */
        get: operations["getBudgetLinesNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某区划某日现行的指导性目录；不写则为本人所在区划、今天
         * @description 权限：查看指导性目录（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、administration、manager、checker、caseworker、volunteer、reviewExpert、auditor、system
         */
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 部门的目录版本，新的在前；草案只有起草和发布的人看得到
         * @description 权限：查看指导性目录（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、administration、manager、checker、caseworker、volunteer、reviewExpert、auditor、system
         */
        get: operations["getCatalogueVersions"];
        put?: never;
        /**
         * 起草新版目录，内容取自今天现行的目录
         * @description 权限：起草指导性目录（购买服务）；岗位：procurement、administration
         */
        post: operations["postCatalogueVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一版目录及其条目
         * @description 权限：查看指导性目录（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、administration、manager、checker、caseworker、volunteer、reviewExpert、auditor、system
         */
        get: operations["getCatalogueVersionsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/versions/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一版目录与此前现行目录的差异
         * @description 权限：查看指导性目录（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、administration、manager、checker、caseworker、volunteer、reviewExpert、auditor、system
         */
        get: operations["getCatalogueVersionsByIdDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/versions/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改目录草案
         * @description 权限：起草指导性目录（购买服务）；岗位：procurement、administration
         */
        post: operations["postCatalogueVersionsByIdEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/versions/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布目录草案（没有起草或修改过它的人），上一版到生效日前一天为止
         * @description 权限：发布指导性目录（购买服务）；岗位：contractReview、administration
         */
        post: operations["postCatalogueVersionsByIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 未办结的质疑与投诉，先到期的在前；机构看本机构的，新的在前
         * @description 权限：查看质疑、投诉（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor、manager
         */
        get: operations["getChallenges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个县区、乡镇或村的儿童（已脱敏）
         * @description 权限：查看儿童（儿童关爱）；岗位：procurement、acceptance、childCare、supervision、manager、checker、caseworker、volunteer
         */
        get: operations["getChildren"];
        put?: never;
        /**
         * 儿童建档，个人信息逐项加密
         * @description 权限：儿童建档（儿童关爱）；岗位：childCare、system
         */
        post: operations["postChildren"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 儿童页：基本情况、服务安排、最近的时间线
         * @description 权限：查看儿童（儿童关爱）；岗位：procurement、acceptance、childCare、supervision、manager、checker、caseworker、volunteer
         */
        get: operations["getChildrenById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看个人信息；每次查看留下记录
         * @description 权限：查看儿童个人信息（儿童关爱）；岗位：childCare、supervision、caseworker、volunteer
         */
        post: operations["postChildrenByIdReveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时间线，新的在前
         * @description 权限：查看儿童（儿童关爱）；岗位：procurement、acceptance、childCare、supervision、manager、checker、caseworker、volunteer
         */
        get: operations["getChildrenByIdTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/children/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按证件号或姓名查找儿童
         * @description 权限：按证件号或姓名查找儿童（儿童关爱）；岗位：childCare
         */
        post: operations["postChildrenSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同列表：机构看本机构的，民政部门看一个县区的，新的在前
         * @description 权限：查看合同（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor、system
         */
        get: operations["getContracts"];
        put?: never;
        /**
         * 起草合同
         * @description 权限：起草合同（购买服务）；岗位：procurement、system
         */
        post: operations["postContracts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同及各条目的交付、验收数量与金额
         * @description 权限：查看合同（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor、system
         */
        get: operations["getContractsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启动履行
         * @description 权限：启动履行（购买服务）；岗位：procurement、system
         */
        post: operations["postContractsByIdActivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同之下的违约记录，新的在前
         * @description 权限：查看违约记录（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getContractsByIdBreaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同的变更与补充合同，各自的公告期限
         * @description 权限：查看合同（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor、system
         */
        get: operations["getContractsByIdChanges"];
        put?: never;
        /**
         * 提出变更或补充合同，待机构同意
         * @description 权限：变更合同（购买服务）；岗位：procurement
         */
        post: operations["postContractsByIdChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/changes/{no}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 机构同意变更：补充合同的数量和金额随即生效
         * @description 权限：同意合同变更（购买服务）；岗位：manager
         */
        post: operations["postContractsByIdChangesByNoAgree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/changes/{no}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记变更公告（生效之日起两个工作日内）
         * @description 权限：变更合同（购买服务）；岗位：procurement
         */
        post: operations["postContractsByIdChangesByNoAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/changes/{no}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回对方尚未同意的变更
         * @description 权限：变更合同（购买服务）；岗位：procurement
         */
        post: operations["postContractsByIdChangesByNoWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结合同：各期均已验收，机构对儿童信息的访问随即终止
         * @description 权限：办结合同（购买服务）；岗位：procurement
         */
        post: operations["postContractsByIdComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同的绩效评价：公布之前按现在的数据计算，公布之后不变
         * @description 权限：查看绩效评价（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getContractsByIdEvaluation"];
        put?: never;
        /**
         * 开始合同的绩效评价
         * @description 权限：绩效评价评分（购买服务）；岗位：procurement、acceptance
         */
        post: operations["postContractsByIdEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/evaluation/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公布绩效评价（未评分的人员，合同结束之后）
         * @description 权限：公布绩效评价（购买服务）；岗位：contractReview、supervision
         */
        post: operations["postContractsByIdEvaluationPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/evaluation/purchaser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 购买主体评分，逐项写明理由
         * @description 权限：绩效评价评分（购买服务）；岗位：procurement、acceptance
         */
        post: operations["postContractsByIdEvaluationPurchaser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/evaluation/third-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记第三方评价报告，或者没有的理由
         * @description 权限：绩效评价评分（购买服务）；岗位：procurement、acceptance
         */
        post: operations["postContractsByIdEvaluationThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记合同备案（签订之日起七个工作日内）
         * @description 权限：登记合同公告和备案（购买服务）；岗位：procurement
         */
        post: operations["postContractsByIdFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/items/{itemId}/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同条目数字背后的成果，新的在前
         * @description 权限：查看成果列表（服务交付）；岗位：procurement、acceptance、childCare、supervision、auditor、manager、checker、caseworker、volunteer
         */
        get: operations["getContractsByIdItemsByItemIdDeliverables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/milestones/{milestoneId}/items/{itemId}/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 验收条目数字背后的成果：计入的，或认定不实的，新的在前
         * @description 权限：查看成果列表（服务交付）；岗位：procurement、acceptance、childCare、supervision、auditor、manager、checker、caseworker、volunteer
         */
        get: operations["getContractsByIdMilestonesByMilestoneIdItemsByItemIdDeliverables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/payable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同各期现在能否支付，不能的写明全部原因
         * @description 权限：查看支付（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getContractsByIdPayable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同之下的支付，新的在前
         * @description 权限：查看支付（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getContractsByIdPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同之下的儿童，先到期的在前
         * @description 权限：查看服务安排（儿童关爱）；岗位：procurement、acceptance、childCare、supervision、auditor、manager、checker、caseworker、volunteer
         */
        get: operations["getContractsByIdPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/procurement-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购档案 ZIP：从需求到评价的全部文件、目录和散列值；调阅留痕
         * @description 权限：查阅采购档案（购买服务）；岗位：procurement、contractReview、supervision、auditor
         */
        get: operations["getContractsByIdProcurementFile"];
        put?: never;
        post?: never;
        /**
         * 保存期满之后登记采购档案可以销毁；此前一律不得，平台不删除任何记录
         * @description 权限：登记采购档案期满（购买服务）；岗位：supervision
         */
        delete: operations["deleteContractsByIdProcurementFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记合同公告（签订之日起两个工作日内）
         * @description 权限：登记合同公告和备案（购买服务）；岗位：procurement
         */
        post: operations["postContractsByIdPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同之下应追回和已追回的款项，未追回的在前
         * @description 权限：查看支付（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getContractsByIdRecoveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签订合同：县里由起草人以外的合同审核人，机构由负责人；双方签署后为已签订
         * @description 权限：签订合同（购买服务）；岗位：contractReview、manager、system
         */
        post: operations["postContractsByIdSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 中止合同
         * @description 权限：中止合同（购买服务）；岗位：procurement
         */
        post: operations["postContractsByIdSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止合同，机构对儿童信息的访问随即终止
         * @description 权限：终止合同（购买服务）；岗位：procurement
         */
        post: operations["postContractsByIdTerminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 合同文本及其散列值：双方签署的就是这份文本
         * @description 权限：查看合同（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor、system
         */
        get: operations["getContractsByIdText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交成果；同一编号同一内容重复提交得到同一回执
         * @description 权限：提交成果（服务交付）；岗位：caseworker、volunteer
         */
        post: operations["postDeliverables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliverables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 打开成果：表单内容、照片、退回理由；每次打开留下查阅记录
         * @description 权限：查看成果（服务交付）；岗位：procurement、acceptance、childCare、supervision、manager、checker、caseworker、volunteer
         */
        get: operations["getDeliverablesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliverables/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 机构审核：通过，或退回并说明理由
         * @description 权限：机构审核（服务交付）；岗位：checker
         */
        post: operations["postDeliverablesByIdCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliverables/{id}/false": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认定审核通过的成果不实：不再计量，应付随之减少，已付的开立追回
         * @description 权限：认定成果不实（监督检查）；岗位：supervision
         */
        post: operations["postDeliverablesByIdFalse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliverables/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 县级审核：通过、退回或否决 */
        post: operations["postDeliverablesByIdReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliverables/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回尚未审核的成果
         * @description 权限：撤回成果（服务交付）；岗位：caseworker、volunteer
         */
        post: operations["postDeliverablesByIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliverables/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我提交的成果，新的在前
         * @description 权限：提交成果（服务交付）；岗位：caseworker、volunteer
         */
        get: operations["getDeliverablesMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliverables/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 等我审核的成果：机构审核员看本机构的，县级看本县的，先提交的在前
         * @description 权限：查看成果列表（服务交付）；岗位：procurement、acceptance、childCare、supervision、auditor、manager、checker、caseworker、volunteer
         */
        get: operations["getDeliverablesQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliverables/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 退回给我、等待新版本的成果
         * @description 权限：提交成果（服务交付）；岗位：caseworker、volunteer
         */
        get: operations["getDeliverablesReturned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级行政区划；乡镇以下按需取村（社区） */
        get: operations["getDivisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 行政区划及其上级名称 */
        get: operations["getDivisionsByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可阅读的接口说明 */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个县区的绩效评价，新的在前；机构看本机构已公布的
         * @description 权限：查看绩效评价（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记照片，得到直传对象存储的地址（类型、大小、哈希由存储核对）
         * @description 权限：上传附件（服务交付）；岗位：caseworker、volunteer、manager
         */
        post: operations["postFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 照片已上传：核对大小与实际类型
         * @description 权限：上传附件（服务交付）；岗位：caseworker、volunteer、manager
         */
        post: operations["postFilesByIdComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 是否就绪：其后的各部分都能用时为 200，否则 503 */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的服务时长，按月累计
         * @description 权限：提交成果（服务交付）；岗位：caseworker、volunteer
         */
        get: operations["getHours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 购买主体的采购需求，新的在前；可只看一种状态
         * @description 权限：查看采购需求（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor
         */
        get: operations["getNeeds"];
        put?: never;
        /**
         * 提出采购需求
         * @description 权限：提出采购需求（购买服务）；岗位：procurement
         */
        post: operations["postNeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一项采购需求
         * @description 权限：查看采购需求（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor
         */
        get: operations["getNeedsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 逐项回答负面清单，记录回答人
         * @description 权限：提出采购需求（购买服务）；岗位：procurement
         */
        post: operations["postNeedsByIdAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准需求并占用预算（没有经办过它的审核人）
         * @description 权限：审批采购需求（购买服务）；岗位：contractReview
         */
        post: operations["postNeedsByIdApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对：负面清单、目录、预算
         * @description 权限：提出采购需求（购买服务）；岗位：procurement
         */
        post: operations["postNeedsByIdCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/{id}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记一次征求社会公众意见
         * @description 权限：提出采购需求（购买服务）；岗位：procurement
         */
        post: operations["postNeedsByIdConsultations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/{id}/consulted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 征求意见完毕；公共服务至少一次
         * @description 权限：提出采购需求（购买服务）；岗位：procurement
         */
        post: operations["postNeedsByIdConsulted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改草稿
         * @description 权限：提出采购需求（购买服务）；岗位：procurement
         */
        post: operations["postNeedsByIdEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记事前绩效评估
         * @description 权限：提出采购需求（购买服务）；岗位：procurement
         */
        post: operations["postNeedsByIdEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予批准，说明理由
         * @description 权限：审批采购需求（购买服务）；岗位：contractReview
         */
        post: operations["postNeedsByIdReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/{id}/splitting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各品目本年度以非公开招标方式累计采购的金额，以及加上本需求是否超过公开招标数额标准
         * @description 权限：查看采购需求（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor
         */
        get: operations["getNeedsByIdSplitting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 从统一身份认证返回；转到门户，未成功的转到登录页并注明原因 */
        get: operations["getOidcCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oidc/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转到省级统一身份认证 */
        get: operations["getOidcStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** OpenAPI 3.1 文档 */
        get: operations["getOpenapijson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一户的意见及其原话（原话留有查阅记录）
         * @description 权限：查看服务对象意见（履约验收）；岗位：acceptance、childCare、supervision
         */
        get: operations["getOpinionsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记村（居）儿童主任代询的意见
         * @description 权限：登记服务对象意见（履约验收）；岗位：childCare
         */
        post: operations["postOpinionsByIdEnter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 生成一次性链接，只显示这一次；先前的链接随即失效
         * @description 权限：发出意见征询链接（履约验收）；岗位：acceptance、childCare
         */
        post: operations["postOpinionsByIdLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/unreached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记未能联系上
         * @description 权限：登记服务对象意见（履约验收）；岗位：childCare
         */
        post: operations["postOpinionsByIdUnreached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 机构列表；机构人员只看到本机构
         * @description 权限：查看机构（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor、manager、checker、caseworker、volunteer、administration、system
         */
        get: operations["getOrganizations"];
        put?: never;
        /**
         * 登记机构
         * @description 权限：登记机构（购买服务）；岗位：administration、system
         */
        post: operations["postOrganizations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 机构
         * @description 权限：查看机构（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor、manager、checker、caseworker、volunteer、administration、system
         */
        get: operations["getOrganizationsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改密码；其他设备上的登录随即结束 */
        post: operations["postPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个县区的支付：待办的按到期先后，或全部
         * @description 权限：查看支付（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getPayments"];
        put?: never;
        /**
         * 承接主体凭发票申请支付一期已验收的款项
         * @description 权限：申请支付（购买服务）；岗位：manager
         */
        post: operations["postPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一笔支付，以及现在不能办理下一步的全部原因
         * @description 权限：查看支付（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getPaymentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 财务审批（未参与合同与验收的人员）
         * @description 权限：审批支付（购买服务）；岗位：finance
         */
        post: operations["postPaymentsByIdApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 承接主体确认收款
         * @description 权限：确认收款（购买服务）；岗位：manager
         */
        post: operations["postPaymentsByIdConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记已支付及凭证号（审批人以外的支付人员）
         * @description 权限：登记支付（购买服务）；岗位：payment
         */
        post: operations["postPaymentsByIdPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回支付申请，金额、里程碑与发票随即释放
         * @description 权限：退回支付申请（购买服务）；岗位：finance、payment
         */
        post: operations["postPaymentsByIdReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本机构的人员，或本部门的人员；管理员可指定机构
         * @description 权限：查看人员（人员管理）；岗位：manager、checker、caseworker、volunteer、administration、system
         */
        get: operations["getPersons"];
        put?: never;
        /**
         * 建立账号（不含密码）
         * @description 权限：建立账号（人员管理）；岗位：manager、administration、system
         */
        post: operations["postPersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员
         * @description 权限：查看人员（人员管理）；岗位：manager、checker、caseworker、volunteer、administration、system
         */
        get: operations["getPersonsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记从业查询结果（未成年人保护法第六十二条）
         * @description 权限：登记从业查询结果（未成年人保护）；岗位：administration、system
         */
        post: operations["postPersonsByIdClearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/initial-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 为他人生成一次性初始密码；原密码、验证器和登录随即作废
         * @description 权限：建立账号（人员管理）；岗位：manager、administration、system
         */
        post: operations["postPersonsByIdInitialPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把儿童安排到合同之下（一次最多 30 名，全部成功或全部不动）
         * @description 权限：安排儿童（儿童关爱）；岗位：procurement、childCare、system
         */
        post: operations["postPlacements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把儿童指派给本机构的社工或志愿者
         * @description 权限：指派社工（儿童关爱）；岗位：manager、system
         */
        post: operations["postPlacementsAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束安排，机构对该儿童的访问在最后一日后终止
         * @description 权限：结束安排（儿童关爱）；岗位：procurement、childCare
         */
        post: operations["postPlacementsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 安排给我的儿童，先到期的在前
         * @description 权限：查看服务安排（儿童关爱）；岗位：procurement、acceptance、childCare、supervision、auditor、manager、checker、caseworker、volunteer
         */
        get: operations["getPlacementsMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购项目列表：民政部门看一个区划的，机构看其中已公告、可投标的，新的在前
         * @description 权限：查看采购项目（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor、manager、checker、system
         */
        get: operations["getProjects"];
        put?: never;
        /**
         * 由已批准的采购需求立项
         * @description 权限：采购立项（购买服务）；岗位：procurement、system
         */
        post: operations["postProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购项目、各项法定期限与评审因素提示
         * @description 权限：查看采购项目（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor、manager、checker、system
         */
        get: operations["getProjectsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/announce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布采购公告
         * @description 权限：发布采购公告（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdAnnounce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/bid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本机构对该项目的投标及内容
         * @description 权限：查看本机构投标（购买服务）；岗位：manager
         */
        get: operations["getProjectsByIdBid"];
        put?: never;
        /**
         * 投标，或在截止前更换已提交的投标；开标前除本机构外任何人不可见
         * @description 权限：投标（购买服务）；岗位：manager
         */
        post: operations["postProjectsByIdBid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/bid/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 在截止前撤回投标
         * @description 权限：投标（购买服务）；岗位：manager
         */
        post: operations["postProjectsByIdBidWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/bidding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始接受投标
         * @description 权限：开始接受投标（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdBidding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/bids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 开标后的全部投标
         * @description 权限：查看开标后的投标（购买服务）；岗位：procurement、contractReview、supervision、auditor
         */
        get: operations["getProjectsByIdBids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/bids/{bidId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 开标后的一份投标及内容
         * @description 权限：查看开标后的投标（购买服务）；岗位：procurement、contractReview、supervision、auditor
         */
        get: operations["getProjectsByIdBidsByBidId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/bids/{bidId}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记三项信用查询，作出资格结论
         * @description 权限：登记信用查询（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdBidsByBidIdCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 项目的质疑与投诉及其期限；机构看本机构的
         * @description 权限：查看质疑、投诉（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor、manager
         */
        get: operations["getProjectsByIdChallenges"];
        put?: never;
        /**
         * 提出质疑，项目随即暂停
         * @description 权限：提出质疑、投诉（购买服务）；岗位：manager
         */
        post: operations["postProjectsByIdChallenges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/challenges/{challengeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一项质疑及其各项期限
         * @description 权限：查看质疑、投诉（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor、manager
         */
        get: operations["getProjectsByIdChallengesByChallengeId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/challenges/{challengeId}/complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 投诉（答复期满后十五个工作日内），项目再次暂停
         * @description 权限：提出质疑、投诉（购买服务）；岗位：manager
         */
        post: operations["postProjectsByIdChallengesByChallengeIdComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/challenges/{challengeId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记投诉处理决定（三十个工作日内），由没有答复过质疑的人登记
         * @description 权限：登记投诉处理（购买服务）；岗位：supervision
         */
        post: operations["postProjectsByIdChallengesByChallengeIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/challenges/{challengeId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复质疑（七个工作日内）
         * @description 权限：答复质疑（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdChallengesByChallengeIdReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/challenges/{challengeId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记财政部门暂停采购活动的通知（最长三十日）
         * @description 权限：登记投诉处理（购买服务）；岗位：supervision
         */
        post: operations["postProjectsByIdChallengesByChallengeIdSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/challenges/{challengeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回质疑或投诉
         * @description 权限：提出质疑、投诉（购买服务）；岗位：manager
         */
        post: operations["postProjectsByIdChallengesByChallengeIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/clarifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 澄清与修改，新的在前
         * @description 权限：查看采购项目（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor、manager、checker、system
         */
        get: operations["getProjectsByIdClarifications"];
        put?: never;
        /**
         * 发布澄清或修改；可能影响投标文件编制的，截止时间按法定天数顺延
         * @description 权限：答复与澄清（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdClarifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/committee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评审小组；结果公告前姓名只对组建人所在采购岗位可见
         * @description 权限：查看评审小组（购买服务）；岗位：procurement、supervision、auditor
         */
        get: operations["getProjectsByIdCommittee"];
        put?: never;
        /**
         * 登记外部抽取的评审专家并组建评审小组
         * @description 权限：组建评审小组（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdCommittee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/committee/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换缺席或回避的成员
         * @description 权限：组建评审小组（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdCommitteeReplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按评审报告排序确定中标人（立项经办人以外的人）
         * @description 权限：确定中标人（购买服务）；岗位：procurement、contractReview
         */
        post: operations["postProjectsByIdDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 废标
         * @description 权限：废标（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发出中标（成交）通知书
         * @description 权限：发出中标通知书（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdNotify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开标；有效投标不足法定家数即废标
         * @description 权限：开标（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公告采购结果，评审专家名单自此公开
         * @description 权限：公告采购结果（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/qualify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 完成资格审查
         * @description 权限：资格审查（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdQualify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提问与答复，不显示提问人；机构另可看到本机构尚未答复的
         * @description 权限：查看采购项目（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、auditor、manager、checker、system
         */
        get: operations["getProjectsByIdQuestions"];
        put?: never;
        /**
         * 对采购文件提问，或对采购活动询问
         * @description 权限：提问（购买服务）；岗位：manager
         */
        post: operations["postProjectsByIdQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/questions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复提问（三个工作日内）；对采购文件的提问，答复向所有供应商公开
         * @description 权限：答复与澄清（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdQuestionsByQuestionIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记中标候选人书面放弃，可确定下一名
         * @description 权限：登记放弃中标（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdRefusals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评审任务：声明、匿名投标与评分
         * @description 权限：参加评审（购买服务）；岗位：reviewExpert、procurement、contractReview、acceptance、payment、finance、childCare
         */
        get: operations["getProjectsByIdReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/review/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 组长结束独立评分
         * @description 权限：参加评审（购买服务）；岗位：reviewExpert、procurement、contractReview、acceptance、payment、finance、childCare
         */
        post: operations["postProjectsByIdReviewClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/review/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 组长提交评审报告，形成排序
         * @description 权限：参加评审（购买服务）；岗位：reviewExpert、procurement、contractReview、acceptance、payment、finance、childCare
         */
        post: operations["postProjectsByIdReviewConclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/review/declare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 声明与供应商有无利害关系
         * @description 权限：参加评审（购买服务）；岗位：reviewExpert、procurement、contractReview、acceptance、payment、finance、childCare
         */
        post: operations["postProjectsByIdReviewDeclare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/review/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交本人评分
         * @description 权限：参加评审（购买服务）；岗位：reviewExpert、procurement、contractReview、acceptance、payment、finance、childCare
         */
        post: operations["postProjectsByIdReviewScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/review/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 在评审报告上签字，可附不同意见
         * @description 权限：参加评审（购买服务）；岗位：reviewExpert、procurement、contractReview、acceptance、payment、finance、childCare
         */
        post: operations["postProjectsByIdReviewSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止采购
         * @description 权限：终止采购（购买服务）；岗位：procurement
         */
        post: operations["postProjectsByIdTerminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已公开的验收结果，新的在前 */
        get: operations["getPublicAcceptances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/acceptances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次已公开的验收结果 */
        get: operations["getPublicAcceptancesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某区划某日现行的指导性目录；不写则为全省、今天 */
        get: operations["getPublicCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已公告的合同，新的在前 */
        get: operations["getPublicContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份已公告的合同及其已公告的变更 */
        get: operations["getPublicContractsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 采购公告与结果，新的在前 */
        get: operations["getPublicNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个采购项目的公告与结果 */
        get: operations["getPublicNoticesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/ocds/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** OCDS 1.1 记录包：一个采购过程的，或依次十个；没有时答 204 */
        get: operations["getPublicOcdsRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/ocds/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** OCDS 1.1 发布包：某位置之后的发布，依次至多 50 条；links.next 总指向此后的发布，没有新发布时答 204 */
        get: operations["getPublicOcdsReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/opinions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 链接所征询的内容，不含儿童信息 */
        get: operations["getPublicOpinionsByToken"];
        put?: never;
        /** 凭链接答复，限一次；同样的答复重发不变 */
        post: operations["postPublicOpinionsByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/processes/{ocid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个采购过程已公开的全部信息：公告、澄清、合同、验收、支付 */
        get: operations["getPublicProcessesByOcid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某区划某日适用的采购标准及其依据，以及各采购方式的法定要求
         * @description 权限：查看指导性目录（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、administration、manager、checker、caseworker、volunteer、reviewExpert、auditor、system
         */
        get: operations["getPurchaseRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个县区应追回和已追回的款项，未追回的在前
         * @description 权限：查看支付（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getRecoveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recoveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一笔追回
         * @description 权限：查看支付（购买服务）；岗位：procurement、contractReview、acceptance、payment、finance、childCare、supervision、manager、checker、auditor
         */
        get: operations["getRecoveriesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recoveries/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 财务登记款项已追回
         * @description 权限：登记款项追回（购买服务）；岗位：finance
         */
        post: operations["postRecoveriesByIdSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人的评审任务，新的在前
         * @description 权限：参加评审（购买服务）；岗位：reviewExpert、procurement、contractReview、acceptance、payment、finance、childCare
         */
        get: operations["getReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录：本人、岗位、允许的操作、上一次登录 */
        get: operations["getSession"];
        put?: never;
        /** 登录：登录名、密码，已启用验证器的另加动态验证码 */
        post: operations["postSession"];
        /** 退出登录 */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可用的登录方式 */
        get: operations["getSessionWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的全部登录 */
        get: operations["getSessions"];
        put?: never;
        post?: never;
        /** 结束本人在所有设备上的登录 */
        delete: operations["deleteSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束本人的一个登录 */
        delete: operations["deleteSessionsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 设置动态验证码：取得验证器的密钥 */
        post: operations["postTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用第一个验证码启用验证器，取得恢复码 */
        post: operations["postTotpConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/totp/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新生成恢复码，旧的随即作废 */
        post: operations["postTotpRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Acceptance: {
            /** @description 本期验收金额 */
            acceptedFen?: components["schemas"]["Fen"];
            concludedBy?: string;
            concludedByName?: string;
            concludedOn?: components["schemas"]["ChinaDate"];
            confirmedAt?: string;
            /** @description 承接主体确认人 */
            confirmedByName?: string;
            contractId: string;
            contractNo: string;
            division: string;
            /** @description 计量截止的时刻 */
            frozenAt: string;
            id: string;
            lines: components["schemas"]["AcceptanceLine"][];
            members: components["schemas"]["AcceptanceMember"][];
            /** @enum {string} */
            milestoneId: "m1" | "m2" | "m3" | "m4" | "m5" | "m6" | "m7" | "m8" | "m9" | "m10" | "m11" | "m12";
            milestoneName: string;
            openedBy: string;
            openedByName: string;
            /** @description 验收结论意见，或整改要求 */
            opinion?: string;
            organizationId: string;
            organizationName: string;
            /** @description 整改之前的一次验收 */
            previousId?: string;
            publishedOn?: components["schemas"]["ChinaDate"];
            purchaserName: string;
            rectifyBy?: components["schemas"]["ChinaDate"];
            sample?: components["schemas"]["AcceptanceSample"];
            state: components["schemas"]["AcceptanceState"];
            tally?: components["schemas"]["OpinionTally"];
            title: string;
            version: number;
        };
        AcceptanceInput: {
            contractId: string;
            memberIds: string[];
        };
        AcceptanceLine: {
            amountFen: components["schemas"]["Fen"];
            contracted: number;
            /** @description 验收期间认定不实的数量 */
            deducted: number;
            deductedFen: components["schemas"]["Fen"];
            itemId: string;
            name: string;
            quantity: number;
            remark?: string;
            /**
             * @description PASS 符合标准，FAIL 不符合
             * @enum {string}
             */
            result?: "PASS" | "FAIL";
            standard?: string;
            unit: string;
        };
        AcceptanceMember: {
            accountId: string;
            name: string;
            opinion?: string;
            signedAt?: string;
        };
        AcceptanceSample: {
            drawnAt: string;
            /** @description 受服务家庭数 */
            families: number;
            /** @description 受服务儿童名单（按编号排序）的 SHA-256 */
            listHash: string;
            /** @description 至少须有几户答复 */
            required: number;
            seed: string;
            /** @description 抽取家庭数 */
            size: number;
        };
        AcceptanceSignInput: {
            opinion?: string;
            version: number;
        };
        /** @enum {string} */
        AcceptanceState: "OPENED" | "SAMPLED" | "ACCEPTED" | "RECTIFY";
        AccessRow: {
            accountId: string;
            address?: string;
            at: string;
            childId: string;
            division?: string;
            /** @description 读取的信息类别 */
            fields: string[];
            id: string;
            name: string;
            organizationId?: string;
            purpose: string;
            /** @description 经由哪条记录读取 */
            record?: string;
            requestId: string;
            roles: string[];
        };
        /** @enum {string} */
        Action: "catalogue.read" | "catalogue.edit" | "catalogue.publish" | "need.read" | "need.draft" | "need.approve" | "budget.read" | "budget.register" | "organization.read" | "organization.create" | "person.read" | "person.create" | "person.clear" | "contract.create" | "contract.sign" | "contract.change" | "contract.agree" | "contract.publish" | "contract.complete" | "contract.activate" | "contract.suspend" | "contract.terminate" | "contract.read" | "project.plan" | "project.announce" | "project.startBidding" | "project.open" | "project.qualify" | "project.fail" | "project.terminate" | "project.decide" | "project.refuseAward" | "project.publishResult" | "project.notifyAward" | "project.read" | "committee.form" | "committee.read" | "review.take" | "question.ask" | "question.answer" | "challenge.raise" | "challenge.reply" | "challenge.decide" | "challenge.read" | "bid.submit" | "bid.own" | "bid.read" | "bid.check" | "acceptance.read" | "acceptance.open" | "acceptance.sign" | "acceptance.confirm" | "payment.read" | "payment.request" | "payment.approve" | "payment.pay" | "payment.confirm" | "payment.reject" | "recovery.settle" | "breach.report" | "breach.answer" | "breach.decide" | "breach.read" | "evaluation.enter" | "evaluation.publish" | "evaluation.read" | "procurementFile.read" | "procurementFile.release" | "opinion.ask" | "opinion.link" | "opinion.enter" | "opinion.read" | "opinion.tally" | "placement.create" | "placement.end" | "placement.assign" | "placement.read" | "child.create" | "child.read" | "child.reveal" | "child.search" | "deliverable.record" | "deliverable.withdraw" | "deliverable.check" | "deliverable.review" | "deliverable.findFalse" | "deliverable.read" | "deliverable.list" | "file.upload" | "file.read" | "audit.read" | "session.read";
        Agreement: {
            /** @description 成交通知书日期 */
            awardedOn?: components["schemas"]["ChinaDate"];
            contractId: string;
            engagement: components["schemas"]["Engagement"];
            filing?: components["schemas"]["Filing"];
            /** @description 签订时的合同金额：补充合同的上限按它计算 */
            originalFen: components["schemas"]["Fen"];
            publication?: components["schemas"]["Publication"];
            signatures: components["schemas"]["Signature"][];
            /** @description 补充合同金额合计 */
            supplementFen: components["schemas"]["Fen"];
            terms: components["schemas"]["ContractTerms"];
            version: number;
        };
        AnnounceInput: {
            /**
             * Format: date-time
             * @description 投标截止时间
             */
            bidsUntil: string;
            bond?: components["schemas"]["BidBond"];
            /** @description 采购文件公开的预算金额（条例第三十条），须与项目预算一致 */
            budgetFen?: components["schemas"]["Fen"];
            /** @description 采购文件发出之日 */
            documentsFrom: components["schemas"]["ChinaDate"];
            /** @description 采购文件提供截止日 */
            documentsTo: components["schemas"]["ChinaDate"];
            /** @description 财政部门指定的公告媒体 */
            medium: string;
            /**
             * Format: date-time
             * @description 提问截止时间
             */
            questionsUntil: string;
            /** @description 采购需求与供应商资格要求 */
            requirements: string;
            version: number;
        };
        /** @description 批准文号与日期 */
        Approval: {
            approvedOn: components["schemas"]["ChinaDate"];
            documentNo: string;
        };
        AssignInput: {
            childIds: string[];
            contractId: string;
            workerId: string;
        };
        AuditRow: {
            accountId: string;
            action: string;
            at: string;
            changes: {
                after?: unknown;
                before?: unknown;
                field: string;
            }[];
            division?: string;
            hash: string;
            /** @description 所属卷宗，如 child#chd_… */
            home: string;
            name: string;
            organizationId?: string;
            prev: string;
            requestId: string;
            roles: string[];
            seq: number;
            /** @description 记录，如 deliverable#dlv_… */
            subject: string;
        };
        Award: {
            amountFen: components["schemas"]["Fen"];
            bidId: string;
            decidedBy: string;
            decidedByName: string;
            decidedOn: components["schemas"]["ChinaDate"];
            lines: components["schemas"]["AwardLine"][];
            medium?: string;
            noticedOn?: components["schemas"]["ChinaDate"];
            organizationId: string;
            organizationName: string;
            publishedOn?: components["schemas"]["ChinaDate"];
            rank: number;
        };
        AwardLine: {
            catalogueCode: string;
            priceFen: components["schemas"]["Fen"];
            quantity: number;
        };
        AwardRefusal: {
            /** @description 书面放弃函编号 */
            documentNo: string;
            rank: number;
            reason: string;
            refusedOn: components["schemas"]["ChinaDate"];
        };
        /** @description 投标保证金，不得为现金（条例第三十三条） */
        BidBond: {
            amountFen: components["schemas"]["Fen"];
            /** @enum {string} */
            form: "CHEQUE" | "DRAFT" | "PROMISSORY" | "GUARANTEE";
        };
        BidContentShown: {
            agreementNo?: string;
            amountFen: components["schemas"]["Fen"];
            controlLinks: string[];
            parties: components["schemas"]["BidParty"][];
            prices: components["schemas"]["BidPrice"][];
            proposal: string;
        };
        BidInput: {
            consortium?: components["schemas"]["ConsortiumInput"];
            /** @description 与本机构有直接控股、管理关系的单位的统一社会信用代码 */
            controlLinks: components["schemas"]["Uscc"][];
            /**
             * @description 声明具备政府采购法第二十二条规定的条件，前三年经营活动中没有重大违法记录
             * @constant
             */
            declared: true;
            legalRepresentative: components["schemas"]["LegalRepresentative"];
            /** @description 逐项对应采购清单的单价 */
            prices: components["schemas"]["BidPrice"][];
            /** @description 服务方案；不得出现机构名称 */
            proposal: string;
            /** @description 更换已提交的投标时填写其版本 */
            version?: number;
        };
        BidMarks: {
            comment?: string;
            marks: {
                criterionId: string;
                score: number;
            }[];
            /** @description 投标人代号：甲、乙、丙…… */
            mask: string;
        };
        BidPage: {
            bid: components["schemas"]["BidShown"];
            content: components["schemas"]["BidContentShown"];
        };
        BidParty: {
            name: string;
            organizationId: string;
        };
        /** @description 一项的单价 */
        BidPrice: {
            catalogueCode: string;
            priceFen: components["schemas"]["Fen"];
        };
        BidShown: {
            amountFen?: components["schemas"]["Fen"];
            /** @description 投标内容的 SHA-256，投标人可据以核对 */
            contentHash: string;
            credit?: components["schemas"]["CreditQuery"][];
            creditBy?: string;
            creditByName?: string;
            division: string;
            id: string;
            mask?: string;
            openedAt?: string;
            organizationId: string;
            organizationName: string;
            parties?: components["schemas"]["BidParty"][];
            projectId: string;
            rejection?: {
                ground: components["schemas"]["RejectionGround"];
                on: components["schemas"]["ChinaDate"];
                reason?: string;
            };
            status: components["schemas"]["BidStatus"];
            submittedAt: string;
            submittedBy: string;
            submittedByName: string;
            version: number;
        };
        /**
         * @description 投标状态
         * @enum {string}
         */
        BidStatus: "SUBMITTED" | "WITHDRAWN" | "OPENED" | "QUALIFIED" | "REJECTED";
        BreachClock: {
            doneOn?: components["schemas"]["ChinaDate"];
            due: components["schemas"]["DueDate"];
            /** @enum {string} */
            name: "defence" | "decision";
            /** @enum {string} */
            state: "OPEN" | "DONE" | "DONE_LATE" | "OVERDUE" | "LAPSED";
            /** @description 期限与依据 */
            text: string;
        };
        BreachDecisionInput: {
            /** @description 违约成立的至少一项，每类一项 */
            measures: components["schemas"]["BreachMeasure"][];
            /** @enum {string} */
            outcome: "UPHELD" | "DISMISSED";
            /** @description 处理意见 */
            text: string;
            version: number;
        };
        BreachDefenceInput: {
            evidence: components["schemas"]["BreachEvidence"];
            text: string;
            version: number;
        };
        /** @description 证据：附件、成果 */
        BreachEvidence: {
            deliverables: string[];
            files: string[];
        };
        BreachInput: {
            /** @description 违反的合同条款 */
            clause: string;
            contractId: string;
            evidence: components["schemas"]["BreachEvidence"];
            /** @description 违约事实 */
            facts: string;
        };
        BreachMeasure: {
            amountFen: components["schemas"]["Fen"];
            /** @constant */
            kind: "DEDUCTION";
        } | {
            /** @description 整改要求 */
            demand: string;
            /** @constant */
            kind: "RECTIFY";
            /** @description 整改期限 */
            until: components["schemas"]["ChinaDate"];
        } | {
            /** @constant */
            kind: "END_CONTRACT";
            /** @description 建议解除的理由 */
            reason: string;
        } | {
            documentNo: string;
            /** @constant */
            kind: "REFERRAL";
            /** @description 移送的部门 */
            office: string;
        };
        BreachShown: {
            /** @description 违反的合同条款 */
            clause: string;
            clocks: components["schemas"]["BreachClock"][];
            contractId: string;
            contractNo: string;
            decision?: {
                at: string;
                by: string;
                byName: string;
                measures: components["schemas"]["BreachMeasure"][];
                /** @enum {string} */
                outcome: "UPHELD" | "DISMISSED";
                text: string;
            };
            /** @description 承接主体的陈述申辩 */
            defence?: {
                at: string;
                by: string;
                byName: string;
                evidence: components["schemas"]["BreachEvidence"];
                text: string;
            };
            division: string;
            /** @description 当前一步的期限，办结后没有 */
            dueOn?: components["schemas"]["ChinaDate"];
            evidence: components["schemas"]["BreachEvidence"];
            /** @description 违约事实 */
            facts: string;
            id: string;
            /** @description 逾期未申辩，由谁何时登记 */
            lapsed?: {
                at: string;
                by: string;
                byName: string;
            };
            organizationId: string;
            organizationName: string;
            purchaserName: string;
            reported: {
                at: string;
                by: string;
                byName: string;
            };
            state: components["schemas"]["BreachState"];
            title: string;
            version: number;
            withdrawn?: {
                at: string;
                by: string;
                byName: string;
                reason: string;
            };
        };
        /**
         * @description 违约处理状态
         * @enum {string}
         */
        BreachState: "REPORTED" | "ANSWERED" | "DECIDED" | "WITHDRAWN";
        BreachWithdrawal: {
            reason: string;
            version: number;
        };
        BudgetAdjustment: {
            amountFen: components["schemas"]["Fen"];
            /** @description 预算批复日期 */
            approvedOn: components["schemas"]["ChinaDate"];
            code: string;
            /** @description 购买主体所在区划，六位；省级、市级以 0 补足 */
            division: string;
            /** @description 预算批复文号 */
            documentNo: string;
            fiscalYear: number;
            version: number;
        };
        BudgetLineInput: {
            amountFen: components["schemas"]["Fen"];
            /** @description 预算批复日期 */
            approvedOn: components["schemas"]["ChinaDate"];
            code: string;
            /** @description 购买主体所在区划，六位；省级、市级以 0 补足 */
            division: string;
            /** @description 预算批复文号 */
            documentNo: string;
            fiscalYear: number;
            name: string;
        };
        BudgetLineShown: {
            amountFen: components["schemas"]["Fen"];
            /** @description 预算批复日期 */
            approvedOn: components["schemas"]["ChinaDate"];
            code: string;
            /** @description 已批准的采购需求占用 */
            committedFen: components["schemas"]["Fen"];
            /** @description 购买主体所在区划，六位；省级、市级以 0 补足 */
            division: string;
            /** @description 预算批复文号 */
            documentNo: string;
            fiscalYear: number;
            name: string;
            registeredBy: string;
            registeredByName: string;
            version: number;
        };
        CatalogueDifference: {
            added: components["schemas"]["CatalogueVersionEntry"][];
            against: {
                documentNo: string | null;
                title: string;
                versionId: string | null;
            };
            changed: {
                code: string;
                fields: {
                    after?: string;
                    before?: string;
                    field: string;
                }[];
                name: string;
            }[];
            removed: components["schemas"]["CatalogueVersionEntry"][];
        };
        CatalogueEntry: {
            code: string;
            /**
             * @description DELIVERABLE 按成果计量；DOCUMENT 按文件验收（如平台维护、品牌建设）
             * @enum {string}
             */
            counting?: "DELIVERABLE" | "DOCUMENT";
            /** @description 以哪类成果计量 */
            deliverableKind?: components["schemas"]["KindName"];
            /** @description 依据文号；null 表示待核定 */
            documentNo: string | null;
            /**
             * @description A 公共服务；B 政府履职所需辅助性服务
             * @enum {string}
             */
            kind: "A" | "B";
            level: 1 | 2 | 3;
            name: string;
            parent?: string;
            /** @description 计量单位；有则可购买 */
            unit?: string;
            validFrom: components["schemas"]["ChinaDate"];
            validTo?: components["schemas"]["ChinaDate"];
        };
        CatalogueInForce: {
            division: components["schemas"]["DivisionCode"];
            documentNo: string | null;
            items: components["schemas"]["CatalogueEntry"][];
            title: string;
            validFrom: components["schemas"]["ChinaDate"];
            validTo?: components["schemas"]["ChinaDate"];
            /** @description null 表示内置目录，待核定 */
            versionId: string | null;
        };
        CatalogueVersionEdit: {
            /** @description 发布文号 */
            documentNo?: string;
            entries: components["schemas"]["CatalogueVersionEntry"][];
            title: string;
            validFrom: components["schemas"]["ChinaDate"];
            version: number;
        };
        CatalogueVersionEntry: {
            code: string;
            /**
             * @description DELIVERABLE 按成果计量；DOCUMENT 按文件验收（如平台维护、品牌建设）
             * @enum {string}
             */
            counting?: "DELIVERABLE" | "DOCUMENT";
            /** @description 以哪类成果计量 */
            deliverableKind?: components["schemas"]["KindName"];
            /**
             * @description A 公共服务；B 政府履职所需辅助性服务
             * @enum {string}
             */
            kind: "A" | "B";
            level: 1 | 2 | 3;
            name: string;
            parent?: string;
            /** @description 计量单位；有则可购买 */
            unit?: string;
        };
        CatalogueVersionInput: {
            division: components["schemas"]["DivisionCode"];
            /** @description 发布文号 */
            documentNo?: string;
            title: string;
            validFrom: components["schemas"]["ChinaDate"];
        };
        CatalogueVersionRow: {
            /** @description 所依据的版本；null 表示内置目录 */
            copiedFrom: string | null;
            createdAt: string;
            createdBy: string;
            createdByName: string;
            division: components["schemas"]["DivisionCode"];
            /** @description 发布文号 */
            documentNo?: string;
            entryCount: number;
            id: string;
            publishedAt?: string;
            publishedBy?: string;
            publishedByName?: string;
            /** @enum {string} */
            status: "DRAFT" | "PUBLISHED";
            title: string;
            validFrom: components["schemas"]["ChinaDate"];
            /** @description 由下一版本发布时确定 */
            validTo?: components["schemas"]["ChinaDate"];
            version: number;
        };
        CatalogueVersionShown: {
            /** @description 所依据的版本；null 表示内置目录 */
            copiedFrom: string | null;
            createdAt: string;
            createdBy: string;
            createdByName: string;
            division: components["schemas"]["DivisionCode"];
            /** @description 发布文号 */
            documentNo?: string;
            editedBy: string[];
            entries: components["schemas"]["CatalogueVersionEntry"][];
            id: string;
            publishedAt?: string;
            publishedBy?: string;
            publishedByName?: string;
            /** @enum {string} */
            status: "DRAFT" | "PUBLISHED";
            title: string;
            validFrom: components["schemas"]["ChinaDate"];
            /** @description 由下一版本发布时确定 */
            validTo?: components["schemas"]["ChinaDate"];
            version: number;
        };
        ChallengeClock: {
            doneOn?: components["schemas"]["ChinaDate"];
            due: components["schemas"]["DueDate"];
            /** @enum {string} */
            name: "raise" | "reply" | "complaint" | "decision" | "suspension";
            /** @enum {string} */
            state: "OPEN" | "DONE" | "OVERDUE" | "DONE_LATE" | "LAPSED";
            /** @description 期限与依据 */
            text: string;
        };
        ChallengeInput: {
            /** @description 请求 */
            claim: string;
            /** @description 事实与依据 */
            facts: string;
            /** @enum {string} */
            ground: "DOCUMENTS" | "PROCESS" | "RESULT";
            /** @description 知道或者应知其权益受到损害之日 */
            knewOn: components["schemas"]["ChinaDate"];
        };
        /** @enum {string} */
        ChallengeOutcome: "UPHELD" | "PARTLY" | "DISMISSED";
        ChallengeReplyInput: {
            outcome: components["schemas"]["ChallengeOutcome"];
            text: string;
            version: number;
        };
        ChallengeShown: {
            /** @description 请求 */
            claim: string;
            clocks: components["schemas"]["ChallengeClock"][];
            complaint?: {
                by: string;
                byName: string;
                on: components["schemas"]["ChinaDate"];
                text: string;
            };
            decision?: {
                by: string;
                byName: string;
                documentNo: string;
                on: components["schemas"]["ChinaDate"];
                outcome: components["schemas"]["ChallengeOutcome"];
                text: string;
            };
            division: string;
            /** @description 当前一步的期限，办结后没有 */
            dueOn?: components["schemas"]["ChinaDate"];
            /** @description 事实与依据 */
            facts: string;
            /** @enum {string} */
            ground: "DOCUMENTS" | "PROCESS" | "RESULT";
            id: string;
            /** @description 知道或者应知其权益受到损害之日 */
            knewOn: components["schemas"]["ChinaDate"];
            organizationId: string;
            organizationName: string;
            projectId: string;
            projectTitle: string;
            raised: {
                by: string;
                byName: string;
                on: components["schemas"]["ChinaDate"];
            };
            reply?: {
                by: string;
                byName: string;
                on: components["schemas"]["ChinaDate"];
                outcome: components["schemas"]["ChallengeOutcome"];
                text: string;
            };
            status: components["schemas"]["ChallengeStatus"];
            suspension?: {
                by: string;
                byName: string;
                documentNo: string;
                on: components["schemas"]["ChinaDate"];
            };
            version: number;
            withdrawn?: {
                by: string;
                byName: string;
                on: components["schemas"]["ChinaDate"];
                reason: string;
            };
        };
        /**
         * @description 质疑、投诉状态
         * @enum {string}
         */
        ChallengeStatus: "RAISED" | "REPLIED" | "COMPLAINED" | "DECIDED" | "WITHDRAWN";
        ChallengeWithdrawal: {
            reason: string;
            version: number;
        };
        CheckInput: {
            /** @enum {string} */
            outcome: "PASS" | "RETURN";
            /** @description 退回时必填 */
            reason?: string;
            version: number;
        };
        Child: {
            birthDate: components["schemas"]["ChinaDate"];
            categories: ("leftBehind" | "inDifficulty" | "deFactoUnsupported" | "orphan" | "migrant")[];
            createdAt: string;
            /** @description 户籍所在县区 */
            hukouDivision: string;
            id: string;
            /** @description 姓名（已脱敏） */
            label: string;
            /** @description 现居住地，十二位区划代码 */
            residence: string;
            riskLevel: components["schemas"]["RiskLevel"];
            /** @enum {string} */
            sex: "male" | "female";
            /** @enum {string} */
            status: "CONFIRMED" | "EXITED";
            version: number;
        };
        ChildInput: {
            birthDate: components["schemas"]["ChinaDate"];
            categories: ("leftBehind" | "inDifficulty" | "deFactoUnsupported" | "orphan" | "migrant")[];
            /** @description 户籍所在县区 */
            hukouDivision: string;
            personal: components["schemas"]["ChildPersonal"];
            /** @description 现居住地，十二位区划代码 */
            residence: string;
            riskLevel: components["schemas"]["RiskLevel"];
            /** @enum {string} */
            sex: "male" | "female";
        };
        ChildPage: {
            child: components["schemas"]["Child"];
            covers: components["schemas"]["Cover"][];
            next?: string;
            timeline: components["schemas"]["DeliverableRow"][];
        };
        ChildPersonal: {
            address: string;
            guardians: components["schemas"]["Guardian"][];
            health?: string;
            idNumber?: components["schemas"]["ResidentId"];
            name: string;
            /**
             * @description 无证件号的原因
             * @enum {string}
             */
            noIdReason?: "NO_HUKOU" | "NOT_PROVIDED";
        };
        ChildSearch: {
            idNumber?: components["schemas"]["ResidentId"];
            name?: string;
        };
        /**
         * Format: date
         * @description 中国日期（UTC+8），如 2026-02-14
         * @example 2026-02-14
         */
        ChinaDate: string;
        ClarificationInput: {
            /** @description 可能影响投标文件编制的澄清或者修改 */
            material: boolean;
            /** @description 由哪个提问引起 */
            questionId?: string;
            text: string;
            /** @description 所见的项目版本 */
            version: number;
        };
        ClarificationShown: {
            /** @description 澄清之后的投标截止时间 */
            bidsUntil: string;
            bidsUntilBefore: string;
            id: string;
            /** @description 可能影响投标文件编制的澄清或者修改 */
            material: boolean;
            medium: string;
            projectId: string;
            /** @description 节假日安排未公布，截止日暂定 */
            provisional: boolean;
            publishedAt: string;
            publishedBy: string;
            publishedByName: string;
            publishedOn: components["schemas"]["ChinaDate"];
            /** @description 由哪个提问引起 */
            questionId?: string;
            text: string;
        };
        Clearance: {
            /** @description 查询机关 */
            authority: string;
            checkedOn: components["schemas"]["ChinaDate"];
            /** @enum {string} */
            result: "CLEAR" | "HIT";
        };
        CommitteeInput: {
            complex: boolean;
            draw: components["schemas"]["ExpertDraw"];
            members: components["schemas"]["CommitteeMemberInput"][];
        };
        CommitteeMemberInput: {
            accountId: string;
            chair: boolean;
            seat: components["schemas"]["SeatKind"];
        };
        CommitteeProgress: {
            closedAt?: string;
            concludedAt?: string;
            version: number;
        };
        CommitteeReplaceInput: {
            /** @description 离席的成员 */
            accountId: string;
            /** @description 补抽评审专家的记录 */
            draw?: components["schemas"]["ExpertDraw"];
            reason: string;
            replacement: string;
            version: number;
        };
        CommitteeShown: {
            /** @description 独立评分结束；此后小组成员可互看分数 */
            closedAt?: string;
            /** @description 技术复杂或社会影响较大 */
            complex: boolean;
            concludedAt?: string;
            draws: components["schemas"]["ExpertDraw"][];
            formedAt: string;
            formedBy: string;
            formedByName: string;
            /** @description 抽签种子，可据以重算 */
            lotSeed?: string;
            members: {
                accountId?: string;
                chair: boolean;
                name: string;
                seat: components["schemas"]["SeatKind"];
            }[];
            /** @description 评审小组合议意见 */
            opinion?: string;
            projectId: string;
            ranking?: components["schemas"]["RankedBid"][];
            reportedOn?: components["schemas"]["ChinaDate"];
            version: number;
        };
        ComplaintDecisionInput: {
            documentNo: string;
            outcome: components["schemas"]["ChallengeOutcome"];
            text: string;
            version: number;
        };
        ComplaintInput: {
            text: string;
            version: number;
        };
        ConcludeInput: {
            opinion: string;
            /** @enum {string} */
            outcome: "ACCEPT" | "RECTIFY";
            /** @description 整改期限，责令整改时必填 */
            rectifyBy?: components["schemas"]["ChinaDate"];
            version: number;
        };
        ConcludeInputInput: {
            opinion: string;
            version: number;
        };
        ConsortiumInput: {
            /** @description 联合协议编号 */
            agreementNo: string;
            members: {
                legalRepresentative: components["schemas"]["LegalRepresentative"];
                organizationId: string;
            }[];
        };
        /** @description 就采购需求征求社会公众意见（实施条例第十五条） */
        Consultation: {
            /** @enum {string} */
            form: "MEETING" | "HEARING" | "SURVEY" | "ONLINE" | "VISIT";
            heldOn: components["schemas"]["ChinaDate"];
            participants: number;
            summary: string;
        };
        ConsultationInput: {
            /** @enum {string} */
            form: "MEETING" | "HEARING" | "SURVEY" | "ONLINE" | "VISIT";
            heldOn: components["schemas"]["ChinaDate"];
            participants: number;
            summary: string;
            version: number;
        };
        Contract: {
            amountFen: components["schemas"]["Fen"];
            contractNo: string;
            createdAt: string;
            createdBy: string;
            createdByName: string;
            /**
             * @description 合同含个人信息委托处理条款
             * @constant
             */
            dataEntrustmentAgreed: true;
            /** @description 购买主体所在县区 */
            division: string;
            endedOn?: components["schemas"]["ChinaDate"];
            from: components["schemas"]["ChinaDate"];
            id: string;
            items: components["schemas"]["ContractItem"][];
            /** @description 缺省：期末一次验收 */
            milestones?: components["schemas"]["Milestone"][];
            organizationId: string;
            organizationName: string;
            /** @description 个人信息保护影响评估编号 */
            piaNo: string;
            /** @description 由哪个采购项目成交 */
            projectId?: string;
            purchaserName: string;
            signedBy?: string;
            signedByName?: string;
            signedOn?: components["schemas"]["ChinaDate"];
            status: components["schemas"]["ContractStatus"];
            statusReason?: string;
            title: string;
            to: components["schemas"]["ChinaDate"];
            version: number;
        };
        ContractChangeInput: {
            /** @description 原合同条款号 */
            clause: string;
            items: {
                addQuantity: number;
                itemId: string;
            }[];
            /**
             * @description 补充合同，或条款变更
             * @enum {string}
             */
            kind: "SUPPLEMENT" | "AMENDMENT";
            /** @enum {string} */
            reason: "DEMAND" | "POLICY" | "FORCE_MAJEURE" | "PUBLIC_INTEREST" | "CORRECTION";
            /** @description 变更后的内容 */
            text: string;
        };
        ContractChangeRow: {
            agreedByName?: string;
            agreedOn?: components["schemas"]["ChinaDate"];
            amountFen: components["schemas"]["Fen"];
            announceBy?: components["schemas"]["ChinaDate"];
            announcedOn?: components["schemas"]["ChinaDate"];
            /** @description 原合同条款号 */
            clause: string;
            contractId: string;
            items: {
                addQuantity: number;
                itemId: string;
            }[];
            /**
             * @description 补充合同，或条款变更
             * @enum {string}
             */
            kind: "SUPPLEMENT" | "AMENDMENT";
            no: number;
            overdue: boolean;
            proposedAt: string;
            proposedBy: string;
            proposedByName: string;
            provisional?: boolean;
            /** @enum {string} */
            reason: "DEMAND" | "POLICY" | "FORCE_MAJEURE" | "PUBLIC_INTEREST" | "CORRECTION";
            /** @enum {string} */
            state: "PROPOSED" | "AGREED" | "WITHDRAWN";
            /** @description 变更后的内容 */
            text: string;
            version: number;
        };
        ContractClock: {
            basis: string;
            doneOn?: components["schemas"]["ChinaDate"];
            due: components["schemas"]["ChinaDate"];
            label: string;
            /** @enum {string} */
            name: "sign" | "publish" | "file";
            /** @description 节假日安排未公布 */
            provisional: boolean;
            /** @enum {string} */
            state: "running" | "kept" | "late" | "overdue";
        };
        ContractInput: {
            contractNo: string;
            /**
             * @description 合同含个人信息委托处理条款
             * @constant
             */
            dataEntrustmentAgreed: true;
            /** @description 购买主体所在县区 */
            division: string;
            /** @description 缺省：政府购买 */
            engagement?: components["schemas"]["Engagement"];
            from: components["schemas"]["ChinaDate"];
            items: {
                catalogueCode: string;
                /** @description 同一儿童两次可计量服务最少间隔几天 */
                minIntervalDays?: number;
                priceFen: components["schemas"]["Fen"];
                quantity: number;
                /** @description 服务标准，验收时逐条对照 */
                standard?: string;
            }[];
            milestones?: {
                name: string;
                /** @description 占合同金额的百分比，各期合计 100 */
                sharePercent: number;
                /** @description 计划验收日期 */
                until: components["schemas"]["ChinaDate"];
            }[];
            organizationId: string;
            /** @description 个人信息保护影响评估编号 */
            piaNo: string;
            /** @description 由哪个采购项目成交 */
            projectId?: string;
            purchaserName: string;
            terms: components["schemas"]["ContractTerms"];
            title: string;
            to: components["schemas"]["ChinaDate"];
        };
        ContractItem: {
            catalogueCode: string;
            id: string;
            kind: components["schemas"]["KindName"];
            /** @description 同一儿童两次可计量服务最少间隔几天 */
            minIntervalDays?: number;
            name: string;
            priceFen: components["schemas"]["Fen"];
            quantity: number;
            /** @description 服务标准，验收时逐条对照 */
            standard?: string;
            unit: string;
        };
        ContractItemProgress: {
            /** @description 县级审核通过 */
            accepted: number;
            acceptedFen: components["schemas"]["Fen"];
            catalogueCode: string;
            /** @description 已提交（未退回、未否决、未撤回） */
            delivered: number;
            id: string;
            kind: components["schemas"]["KindName"];
            /** @description 同一儿童两次可计量服务最少间隔几天 */
            minIntervalDays?: number;
            name: string;
            priceFen: components["schemas"]["Fen"];
            quantity: number;
            /** @description 服务标准，验收时逐条对照 */
            standard?: string;
            unit: string;
        };
        ContractMoney: {
            /** @description 已履约验收的金额 */
            acceptedFen: components["schemas"]["Fen"];
            /** @description 现在可以申请支付 */
            availableFen: components["schemas"]["Fen"];
            contractedFen: components["schemas"]["Fen"];
            paidFen: components["schemas"]["Fen"];
            /** @description 按里程碑比例至今应付 */
            payableFen: components["schemas"]["Fen"];
            /** @description 应追回、尚未追回 */
            recoveryFen: components["schemas"]["Fen"];
            /** @description 已申请、尚未支付 */
            requestedFen: components["schemas"]["Fen"];
            /** @description 已审核通过成果的金额 */
            reviewedFen: components["schemas"]["Fen"];
        };
        ContractPage: {
            acceptedFen: components["schemas"]["Fen"];
            agreement?: {
                /** @description 成交通知书日期 */
                awardedOn?: components["schemas"]["ChinaDate"];
                contractId: string;
                engagement: components["schemas"]["Engagement"];
                filing?: components["schemas"]["Filing"];
                /** @description 签订时的合同金额：补充合同的上限按它计算 */
                originalFen: components["schemas"]["Fen"];
                publication?: components["schemas"]["Publication"];
                signatures: components["schemas"]["Signature"][];
                /** @description 补充合同金额合计 */
                supplementFen: components["schemas"]["Fen"];
                terms: components["schemas"]["ContractTerms"];
                version: number;
            };
            clocks: components["schemas"]["ContractClock"][];
            contract: {
                amountFen: components["schemas"]["Fen"];
                contractNo: string;
                createdAt: string;
                createdBy: string;
                createdByName: string;
                /**
                 * @description 合同含个人信息委托处理条款
                 * @constant
                 */
                dataEntrustmentAgreed: true;
                /** @description 购买主体所在县区 */
                division: string;
                endedOn?: components["schemas"]["ChinaDate"];
                from: components["schemas"]["ChinaDate"];
                id: string;
                items: components["schemas"]["ContractItem"][];
                /** @description 缺省：期末一次验收 */
                milestones?: components["schemas"]["Milestone"][];
                organizationId: string;
                organizationName: string;
                /** @description 个人信息保护影响评估编号 */
                piaNo: string;
                /** @description 由哪个采购项目成交 */
                projectId?: string;
                purchaserName: string;
                signedBy?: string;
                signedByName?: string;
                signedOn?: components["schemas"]["ChinaDate"];
                status: components["schemas"]["ContractStatus"];
                statusReason?: string;
                title: string;
                to: components["schemas"]["ChinaDate"];
                version: number;
            };
            money: components["schemas"]["ContractMoney"];
            progress: components["schemas"]["ContractItemProgress"][];
        };
        /** @enum {string} */
        ContractStatus: "DRAFT" | "SIGNED" | "ACTIVE" | "SUSPENDED" | "COMPLETED" | "TERMINATED";
        ContractTerms: {
            /** @description 履约保证金，不超过合同金额的百分之十 */
            bond?: {
                amountFen: components["schemas"]["Fen"];
                /** @enum {string} */
                form: "CHEQUE" | "DRAFT" | "PROMISSORY" | "GUARANTEE";
            };
            /** @description 各方权利义务 */
            duties: string;
            /** @description 违约责任 */
            liability: string;
            /** @description 期限超过一年须同时具备的四个条件与各年度预算（102号令 24条） */
            longTerm?: {
                budgets: {
                    amountFen: components["schemas"]["Fen"];
                    documentNo: string;
                    fiscalYear: number;
                }[];
                /**
                 * @description 连续性强
                 * @constant
                 */
                continuous: true;
                /**
                 * @description 内容相对固定
                 * @constant
                 */
                fixedContent: true;
                /**
                 * @description 经费来源稳定
                 * @constant
                 */
                stableFunding: true;
                /**
                 * @description 价格变化幅度小
                 * @constant
                 */
                stablePrice: true;
            };
            /** @description 资金结算方式 */
            settlement: string;
        };
        ContractText: {
            hash: string;
            text: string;
        };
        Cover: {
            birthDate: components["schemas"]["ChinaDate"];
            childId: string;
            contractId: string;
            contractTitle: string;
            /** @description 购买主体所在县区 */
            division: string;
            /**
             * @description 是否到期：正常、临近、逾期、已结束
             * @enum {string}
             */
            due: "fine" | "soon" | "overdue" | "ended";
            endReason?: string;
            /** @description 计划走访间隔（天） */
            frequencyDays: number;
            from: components["schemas"]["ChinaDate"];
            items: {
                id: string;
                kind: components["schemas"]["KindName"];
                name: string;
            }[];
            /** @description 儿童姓名（已脱敏） */
            label: string;
            lastVisit?: components["schemas"]["ChinaDate"];
            nextDue?: components["schemas"]["ChinaDate"];
            organizationId: string;
            placedAt: string;
            residence: string;
            riskLevel: components["schemas"]["RiskLevel"];
            /** @enum {string} */
            status: "ACTIVE" | "ENDED";
            to: components["schemas"]["ChinaDate"];
            version: number;
            workerId?: string;
            workerName?: string;
        };
        CreditInput: {
            queries: components["schemas"]["CreditQuery"][];
            /** @description 资格不合格的，写明理由 */
            unqualified?: string;
            version: number;
        };
        /** @enum {string} */
        CreditList: "DISHONEST_DEBTOR" | "TAX_VIOLATION" | "PROCUREMENT_BREACH";
        CreditQuery: {
            /** @description 查到不良记录 */
            hit: boolean;
            list: components["schemas"]["CreditList"];
            organizationId: string;
            queriedOn: components["schemas"]["ChinaDate"];
            /** @description 查询截图或记录的编号 */
            recordNo: string;
        };
        Criterion: {
            id: string;
            name: string;
            /** @description 评分标准 */
            standard: string;
            /** @description 权重，各项之和为 100 */
            weight: number;
        };
        CriterionWarning: {
            criterionId: string;
            text: string;
            words: string;
        };
        /** @description 日期；日期不确定时只有年份 */
        DateOrYear: components["schemas"]["ChinaDate"] | string;
        DecideInput: {
            rank: number;
            version: number;
        };
        Declaration: {
            declaredAt: string;
            /** @description 空：与全部供应商无利害关系 */
            interests: components["schemas"]["Interest"][];
        };
        DeclareInput: {
            /** @constant */
            confirmed: true;
            /** @description 空：与全部供应商无利害关系 */
            interests: components["schemas"]["Interest"][];
            version: number;
        };
        /** @description 成果内容 */
        DeliverableBody: components["schemas"]["VisitVerificationBody"] | components["schemas"]["GuardianshipAssessmentBody"] | components["schemas"]["HomeVisitInspectionBody"];
        /** @description 成果通用表头 */
        DeliverableHeader: {
            attachments: {
                caption?: string;
                containsFace: boolean;
                fileId: string;
                /** Format: date-time */
                takenAt?: string;
            }[];
            capture: {
                /** Format: date-time */
                deviceTime: string;
                offline: boolean;
            };
            childSeenInPerson: boolean;
            childView: {
                asked: boolean;
                notAskedReason?: string;
                text?: string;
            };
            /** @enum {string} */
            consentBasis: "STATUTORY_DUTY" | "CONTRACT_ENTRUSTMENT" | "GUARDIAN_CONSENT";
            coWorkerIds: string[];
            /** Format: date-time */
            discoveredAt?: string;
            /** Format: date-time */
            endedAt: string;
            mandatoryReport: {
                abandonedOrUncared: boolean;
                missingOrTrafficked: boolean;
                organizedBegging: boolean;
                otherDanger: boolean;
                privatePartsInjury: boolean;
                selfHarmOrCasualty: boolean;
                sexualAbuseFrom14: boolean;
                sexualAbuseUnder14: boolean;
                suspectedViolence: boolean;
            };
            mandatoryReportAction?: {
                reportedTo: string;
                /** Format: date-time */
                reportedToPoliceAt?: string;
            };
            met: ("child" | "father" | "mother" | "delegatedCarer" | "other")[];
            nextAction: {
                due?: components["schemas"]["ChinaDate"];
                text: string;
            };
            place: {
                address: string;
                divisionCode: string;
                gps?: {
                    accuracyMeters: number;
                    latitude: number;
                    longitude: number;
                };
            };
            serviceMinutes?: number;
            signatures: {
                carerSigned: boolean;
                carerUnsignedReason?: string;
                workerSigned: boolean;
            };
            /** Format: date-time */
            startedAt: string;
        };
        DeliverableInput: {
            childId: string;
            contractId: string;
            id: string;
            itemId: string;
            /** @description 被退回的上一版 */
            replaces?: string;
            report: components["schemas"]["DeliverableBody"];
        };
        DeliverablePage: {
            deliverable: {
                attachments: {
                    contentType: string;
                    fileId: string;
                    sha256: string;
                    size: number;
                }[];
                authorId: string;
                authorName: string;
                checkedAt?: string;
                checkedBy?: string;
                checkedByName?: string;
                childId: string;
                childSeen: boolean;
                contractId: string;
                /** @description 购买主体所在县区 */
                division: string;
                /** @description 第几版 */
                edition: number;
                /** @description 第一版的编号 */
                firstId: string;
                /** @description 质量提示 */
                flags: string[];
                id: string;
                itemId: string;
                kind: components["schemas"]["KindName"];
                /** @description 儿童姓名（已脱敏） */
                label: string;
                /** @description 计入合同的哪一期验收 */
                milestoneId?: string;
                /** @description 服务时长（分钟） */
                minutes: number;
                /** @description 服务日期 */
                onDate: components["schemas"]["ChinaDate"];
                organizationId: string;
                receiptNo: string;
                replacedBy?: string;
                replaces?: string;
                reviewedAt?: string;
                reviewedBy?: string;
                reviewedByName?: string;
                state: components["schemas"]["DeliverableState"];
                submittedAt: string;
                version: number;
            };
            photos: {
                contentType: string;
                fileId: string;
                /** @description 同一照片用于其他成果的编号 */
                otherUses: string[];
                size: number;
                /** Format: uri */
                url: string;
            }[];
            reason?: string;
            report: components["schemas"]["DeliverableBody"];
        };
        DeliverableRow: {
            authorId: string;
            authorName: string;
            childId: string;
            childSeen: boolean;
            contractId: string;
            /** @description 购买主体所在县区 */
            division: string;
            /** @description 第几版 */
            edition: number;
            /** @description 质量提示 */
            flags: string[];
            id: string;
            itemId: string;
            kind: components["schemas"]["KindName"];
            /** @description 儿童姓名（已脱敏） */
            label: string;
            /** @description 计入合同的哪一期验收 */
            milestoneId?: string;
            /** @description 服务时长（分钟） */
            minutes: number;
            /** @description 服务日期 */
            onDate: components["schemas"]["ChinaDate"];
            organizationId: string;
            photos: number;
            receiptNo: string;
            replacedBy?: string;
            state: components["schemas"]["DeliverableState"];
            submittedAt: string;
            version: number;
        };
        /** @enum {string} */
        DeliverableState: "SUBMITTED" | "ORG_CHECKED" | "ACCEPTED" | "RETURNED" | "REJECTED" | "WITHDRAWN" | "FOUND_FALSE";
        /** @description 行政区划 */
        Division: {
            code: components["schemas"]["DivisionCode"];
            /** @description 设立或撤销的批复文号 */
            documentNo: string | null;
            /**
             * @description special：林场、园区等非乡镇单位（代码 4xx），仅用于统计
             * @enum {string}
             */
            kind: "ordinary" | "special";
            level: components["schemas"]["DivisionLevel"];
            name: string;
            parent: components["schemas"]["DivisionCode"] | null;
            /** @description 可在选择框中选择 */
            pickable: boolean;
            /** @description 撤销后承接其区域的区划 */
            successor: components["schemas"]["DivisionCode"] | null;
            /** @description 首日（含）；空：早于数据 */
            validFrom: components["schemas"]["DateOrYear"] | null;
            /** @description 末日（含）；空：至今有效 */
            validTo: components["schemas"]["DateOrYear"] | null;
        };
        /** @description 行政区划代码：省 2 位、市 4 位、县 6 位、乡镇 9 位、村（社区）12 位 */
        DivisionCode: string;
        /**
         * @description 省、市、县、乡镇（街道）、村（社区）
         * @enum {string}
         */
        DivisionLevel: "province" | "city" | "county" | "town" | "village";
        /** @description 期限 */
        DueDate: {
            date: components["schemas"]["ChinaDate"];
            /** @description 节假日安排未公布，日期暂定 */
            provisional: boolean;
        };
        EndInput: {
            childId: string;
            contractId: string;
            lastDay: components["schemas"]["ChinaDate"];
            reason: string;
            version: number;
        };
        Engagement: {
            /** @description 依据文号 */
            documentNo?: string;
            mode: components["schemas"]["EngagementMode"];
        };
        /**
         * @description 参与方式
         * @enum {string}
         */
        EngagementMode: "GOV_PURCHASE" | "GOV_ENTRUST" | "PROJECT_COOP" | "INCUBATION";
        /** @enum {string} */
        EvaluationGrade: "EXCELLENT" | "GOOD" | "FAIR" | "POOR";
        EvaluationMark: {
            indicatorId: string;
            reason: string;
            score: number;
        };
        EvaluationPage: {
            evaluation: components["schemas"]["EvaluationShown"];
            recipients: components["schemas"]["RecipientsSource"];
            result: components["schemas"]["EvaluationResult"];
        };
        EvaluationResult: {
            cutOffs: {
                /** @description 得分，单位：百分之一分 */
                from: number;
                grade: components["schemas"]["EvaluationGrade"];
            }[];
            grade?: components["schemas"]["EvaluationGrade"];
            indicators: components["schemas"]["IndicatorResult"][];
            measuredAt: string;
            /** @description 有数据的指标权重合计 */
            measuredWeight: number;
            /** @description 指标、权重与等次的依据：文号，或“待核定” */
            provenance: string;
            /** @description 按有数据的指标加权，单位：百分之一分 */
            total?: number;
        };
        EvaluationShown: {
            contractId: string;
            contractNo: string;
            division: string;
            /** @description 采购需求的事前绩效评估 */
            exAnte?: components["schemas"]["ExAnteEvaluation"];
            id: string;
            needId?: string;
            opened: {
                at: string;
                by: string;
                byName: string;
            };
            organizationId: string;
            organizationName: string;
            published?: {
                at: string;
                by: string;
                byName: string;
            };
            publishedOn?: components["schemas"]["ChinaDate"];
            purchaser?: components["schemas"]["PurchaserSource"];
            purchaserName: string;
            /** @description 公布时由数据合计 */
            recipients?: components["schemas"]["RecipientsSource"];
            result?: components["schemas"]["EvaluationResult"];
            state: components["schemas"]["EvaluationState"];
            thirdParty?: components["schemas"]["ThirdPartySource"];
            /** @description 没有第三方评价的理由 */
            thirdPartyAbsence?: {
                at: string;
                by: string;
                byName: string;
                reason: string;
            };
            title: string;
            version: number;
        };
        /**
         * @description 评价来源
         * @enum {string}
         */
        EvaluationSource: "DATA" | "PURCHASER" | "RECIPIENTS" | "THIRD_PARTY";
        /**
         * @description 绩效评价状态
         * @enum {string}
         */
        EvaluationState: "DRAFT" | "PUBLISHED";
        /** @description 事前绩效评估 */
        ExAnteEvaluation: {
            /** @enum {string} */
            conclusion: "SUPPORT" | "ADJUST" | "OPPOSE";
            /** @description 评估方 */
            evaluator: string;
            heldOn: components["schemas"]["ChinaDate"];
            opinion: string;
            /** @description 评估报告文号 */
            reportNo?: string;
        };
        ExAnteInput: {
            /** @enum {string} */
            conclusion: "SUPPORT" | "ADJUST" | "OPPOSE";
            /** @description 评估方 */
            evaluator: string;
            heldOn: components["schemas"]["ChinaDate"];
            opinion: string;
            /** @description 评估报告文号 */
            reportNo?: string;
            version: number;
        };
        ExpertDraw: {
            /** Format: date-time */
            drawnAt: string;
            /** @description 抽取记录编号 */
            drawNo: string;
            listHash: string;
            /**
             * @description FINANCE 财政部门政府采购评审专家库；DOMAIN 民政领域专家库
             * @enum {string}
             */
            pool: "FINANCE" | "DOMAIN";
        };
        FailInput: {
            ground: components["schemas"]["FailureGround"];
            reason: string;
            version: number;
        };
        /** @enum {string} */
        FailureGround: "TOO_FEW" | "UNLAWFUL" | "OVER_BUDGET" | "CANCELLED" | "NO_CANDIDATE";
        FalseInput: {
            reason: string;
            version: number;
        };
        /** @description 金额，单位：分 */
        Fen: number;
        FileInput: {
            contentType: string;
            id: string;
            sha256: string;
            size: number;
        };
        FileShown: {
            /** @enum {string} */
            contentType: "image/jpeg" | "image/png" | "image/webp";
            createdAt: string;
            id: string;
            organizationId: string;
            ownerId: string;
            sha256: string;
            /** @description 字节数 */
            size: number;
            /** @enum {string} */
            status: "PENDING" | "READY";
            version: number;
        };
        Filing: {
            number: string;
            /** @description 备案部门 */
            office: string;
            on: components["schemas"]["ChinaDate"];
        };
        Guardian: {
            livesWithChild: boolean;
            name: string;
            phone?: string;
            /** @enum {string} */
            relation: "father" | "mother" | "grandfather" | "grandmother" | "maternalGrandfather" | "maternalGrandmother" | "delegatedCarer" | "other";
            workPlace?: string;
        };
        /** @description 监护评估 */
        GuardianshipAssessmentBody: {
            content: components["schemas"]["GuardianshipAssessmentContent"];
            header: components["schemas"]["DeliverableHeader"];
            /** @constant */
            kind: "guardianshipAssessment";
        };
        /** @description 监护评估 */
        GuardianshipAssessmentContent: {
            advice: string;
            assessorIds: string[];
            /** @enum {string} */
            grade: "normal" | "insufficient" | "improper" | "absent";
            guardianTold?: {
                objects: boolean;
                on: components["schemas"]["ChinaDate"];
                opinion?: string;
            };
            methods: ("observation" | "interview" | "questionnaire")[];
            offSiteReason?: string;
            onSite: boolean;
            override?: {
                /** @enum {string} */
                grade: "normal" | "insufficient" | "improper" | "absent";
                reason: string;
            };
            scale: {
                id: string;
                version: number;
            };
            scores: {
                evidence: string;
                indicator: string;
                score: number;
            }[];
            /** @enum {string} */
            suggestedLevel: "red" | "yellow" | "blue" | "green";
            total: number;
            validUntil: components["schemas"]["ChinaDate"];
        };
        History: {
            /** @description 哈希链断裂之处；空表示完整 */
            broken: string[];
            items: components["schemas"]["AuditRow"][];
            next?: string;
        };
        /** @description 家庭探访督导检查 */
        HomeVisitInspectionBody: {
            content: components["schemas"]["HomeVisitInspectionContent"];
            header: components["schemas"]["DeliverableHeader"];
            /** @constant */
            kind: "homeVisitInspection";
        };
        /** @description 家庭探访督导检查 */
        HomeVisitInspectionContent: {
            checklist: {
                id: string;
                version: number;
            };
            compared: {
                deliverableId: string;
                note?: string;
                /** @enum {string} */
                verdict: "genuine" | "partlyGenuine" | "untrue";
            }[];
            /** @enum {string} */
            inspectedObject: "childDirector" | "undertaker" | "carer";
            inspectedOrganizationId?: string;
            /** @enum {string} */
            inspectorRole: "countyCivilAffairs" | "townSupervisor" | "thirdParty" | "province";
            problems: {
                deliverableId?: string;
                description: string;
                item?: string;
                /** @enum {string} */
                severity: "minor" | "major" | "severe";
            }[];
            recheck?: {
                date: components["schemas"]["ChinaDate"];
                /** @enum {string} */
                result?: "rectified" | "partlyRectified" | "notRectified";
            };
            rectificationDue?: components["schemas"]["ChinaDate"];
            results: {
                item: string;
                note?: string;
                /** @enum {string} */
                result: "qualified" | "unqualified" | "notApplicable";
            }[];
            /** @enum {string} */
            sampleMethod: "random" | "targeted";
        };
        Hours: {
            acceptedMinutes: number;
            minutes: number;
            months: {
                acceptedCount: number;
                acceptedMinutes: number;
                count: number;
                minutes: number;
                month: string;
            }[];
        };
        IndicatorResult: {
            denominator?: number;
            /** @description 这个数从哪里来 */
            from: string;
            id: string;
            name: string;
            numerator?: number;
            reason?: string;
            /** @description 这个数背后的记录 */
            rows: string[];
            /** @description 得分，单位：百分之一分 */
            score?: number;
            source: components["schemas"]["EvaluationSource"];
            /**
             * @description 分子、分母的单位
             * @enum {string}
             */
            unit?: "FEN" | "COUNT" | "POINT";
            weight: number;
        };
        InitialPassword: {
            /** @description 只显示这一次，首次登录须修改 */
            password: string;
        };
        Interest: {
            /** @description 关系终止之日；仍存在的不填 */
            endedOn?: components["schemas"]["ChinaDate"];
            ground: 1 | 2 | 3 | 4 | 5;
            organizationId: string;
        };
        Invitation: {
            /** @description 符合条件的供应商名单 */
            candidates: string[];
            /** @description 随机邀请的家数 */
            count: number;
            seed: string;
        };
        InvitationInput: {
            /** @description 符合条件的供应商名单 */
            candidates: string[];
            /** @description 随机邀请的家数 */
            count: number;
        };
        Invoice: {
            /** @description 发票影像 */
            fileId?: string;
            number: string;
            /** @description 开票日期 */
            on: components["schemas"]["ChinaDate"];
        };
        JudgeInput: {
            lines: {
                itemId: string;
                remark?: string;
                /** @enum {string} */
                result: "PASS" | "FAIL";
            }[];
            version: number;
        };
        /**
         * @description 成果类型
         * @enum {string}
         */
        KindName: "visitVerification" | "guardianshipAssessment" | "homeVisitInspection";
        /** @description 单位负责人；证件号只存加密摘要 */
        LegalRepresentative: {
            idNumber: components["schemas"]["ResidentId"];
            name: string;
        };
        MaskedBid: {
            amountFen: components["schemas"]["Fen"];
            mask: string;
            prices: {
                catalogueCode: string;
                priceFen: components["schemas"]["Fen"];
            }[];
            proposal: string;
        };
        Me: {
            accountId: string;
            actions: components["schemas"]["Action"][];
            amr: ("pwd" | "otp" | "recovery" | "oidc")[];
            /** @description 从业查询有效至（含当日） */
            clearedUntil?: components["schemas"]["ChinaDate"];
            /** @description 所属民政部门的区划代码：61 省、6101 市、610102 县 */
            division?: string;
            /** @description 最迟在此时刻失效；闲置会提前失效 */
            endsAt: string;
            idleMinutes: number;
            /** @description 上一次登录 */
            lastSignIn?: components["schemas"]["SignInPlace"];
            loginName: string;
            name: string;
            organizationId?: string;
            pending: components["schemas"]["PendingStep"][];
            roles: components["schemas"]["Role"][];
            signedInAt: string;
        };
        /**
         * @description 采购方式
         * @enum {string}
         */
        MethodName: "openTender" | "invitedTender" | "competitiveNegotiation" | "competitiveConsultation" | "quotation" | "singleSource" | "frameworkAgreement";
        Milestone: {
            acceptanceId?: string;
            /** @enum {string} */
            id: "m1" | "m2" | "m3" | "m4" | "m5" | "m6" | "m7" | "m8" | "m9" | "m10" | "m11" | "m12";
            name: string;
            /** @description 占合同金额的百分比，各期合计 100 */
            sharePercent: number;
            /** @enum {string} */
            state: "OPEN" | "FROZEN" | "ACCEPTED";
            /** @description 计划验收日期 */
            until: components["schemas"]["ChinaDate"];
        };
        NeedEdit: {
            amountFen: components["schemas"]["Fen"];
            budgetLineCode: string;
            /** @description 目录外事项的财政部门审核（财预〔2017〕87号） */
            catalogueApproval?: components["schemas"]["Approval"];
            engagementMode: components["schemas"]["EngagementMode"];
            fiscalYear: number;
            items: components["schemas"]["NeedItemInput"][];
            purchaserKind: components["schemas"]["PurchaserKind"];
            purchaserName: string;
            serviceKind: components["schemas"]["ServiceKind"];
            /** @description 同一品目多次采购的批准（实施条例第二十八条） */
            splittingApproval?: components["schemas"]["Approval"];
            title: string;
            version: number;
        };
        NeedInput: {
            amountFen: components["schemas"]["Fen"];
            budgetLineCode: string;
            /** @description 目录外事项的财政部门审核（财预〔2017〕87号） */
            catalogueApproval?: components["schemas"]["Approval"];
            /** @description 购买主体所在区划，六位；省级、市级以 0 补足 */
            division: string;
            engagementMode: components["schemas"]["EngagementMode"];
            fiscalYear: number;
            items: components["schemas"]["NeedItemInput"][];
            purchaserKind: components["schemas"]["PurchaserKind"];
            purchaserName: string;
            serviceKind: components["schemas"]["ServiceKind"];
            /** @description 同一品目多次采购的批准（实施条例第二十八条） */
            splittingApproval?: components["schemas"]["Approval"];
            title: string;
        };
        NeedItem: {
            catalogueCode: string;
            /** @enum {string} */
            counting: "DELIVERABLE" | "DOCUMENT";
            deliverableKind?: components["schemas"]["KindName"];
            /** @description 本条目的测算金额；各条目都填或都不填 */
            estimateFen?: components["schemas"]["Fen"];
            name: string;
            quantity: number;
            /** @description 服务标准 */
            standard: string;
            unit: string;
        };
        NeedItemInput: {
            catalogueCode: string;
            /** @description 本条目的测算金额；各条目都填或都不填 */
            estimateFen?: components["schemas"]["Fen"];
            name?: string;
            quantity: number;
            /** @description 服务标准 */
            standard: string;
            unit?: string;
        };
        NeedRejection: {
            reason: string;
            version: number;
        };
        /** @description 采购需求 */
        NeedShown: {
            amountFen: components["schemas"]["Fen"];
            approvedAt?: string;
            approvedBy?: string;
            approvedByName?: string;
            budgetLineCode: string;
            /** @description 参照执行 */
            byReference: boolean;
            /** @description 目录外事项的财政部门审核（财预〔2017〕87号） */
            catalogueApproval?: components["schemas"]["Approval"];
            consultations: components["schemas"]["Consultation"][];
            createdAt: string;
            createdBy: string;
            createdByName: string;
            /** @description 购买主体所在区划，六位；省级、市级以 0 补足 */
            division: string;
            engagementMode: components["schemas"]["EngagementMode"];
            exAnte?: components["schemas"]["ExAnteEvaluation"];
            fiscalYear: number;
            id: string;
            items: components["schemas"]["NeedItem"][];
            negativeList: components["schemas"]["NegativeAnswer"][];
            projectId?: string;
            purchaserKind: components["schemas"]["PurchaserKind"];
            purchaserName: string;
            serviceKind: components["schemas"]["ServiceKind"];
            /** @description 同一品目多次采购的批准（实施条例第二十八条） */
            splittingApproval?: components["schemas"]["Approval"];
            status: components["schemas"]["NeedStatus"];
            statusReason?: string;
            title: string;
            version: number;
            /** @description 经办过这项需求的账号 */
            workedBy: string[];
        };
        /**
         * @description 采购需求状态
         * @enum {string}
         */
        NeedStatus: "DRAFT" | "CHECKED" | "CONSULTED" | "EX_ANTE_EVALUATED" | "APPROVED" | "REJECTED";
        NegativeAnswer: {
            /** @description true：属于该情形 */
            answer: boolean;
            answeredAt: string;
            answeredBy: string;
            answeredByName: string;
            no: number;
        };
        NegativeAnswersInput: {
            answers: {
                /** @description true：属于该情形 */
                answer: boolean;
                no: number;
            }[];
            version: number;
        };
        Notice: {
            /**
             * Format: date-time
             * @description 投标截止时间
             */
            bidsUntil: string;
            bond?: components["schemas"]["BidBond"];
            /** @description 采购文件发出之日 */
            documentsFrom: components["schemas"]["ChinaDate"];
            /** @description 采购文件提供截止日 */
            documentsTo: components["schemas"]["ChinaDate"];
            /** @description 财政部门指定的公告媒体 */
            medium: string;
            publishedOn: components["schemas"]["ChinaDate"];
            /**
             * Format: date-time
             * @description 提问截止时间
             */
            questionsUntil: string;
            /** @description 采购需求与供应商资格要求 */
            requirements: string;
        };
        /** @description OCDS 1.1 record */
        OcdsRecord: {
            compiledRelease: components["schemas"]["OcdsRelease"];
            ocid: string;
            releases: components["schemas"]["OcdsRelease"][];
            versionedRelease: {
                ocid: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description OCDS 1.1 record package */
        OcdsRecordPackage: {
            links?: {
                next: string;
            };
            /** @description 时刻（ISO 8601） */
            publishedDate: string;
            publisher: {
                name: string;
            };
            records: components["schemas"]["OcdsRecord"][];
            uri: string;
            /** @constant */
            version: "1.1";
        };
        /** @description OCDS 1.1 release */
        OcdsRelease: {
            awards?: {
                /** @description 时刻（ISO 8601） */
                date: string;
                description?: string;
                id: string;
                /** @constant */
                status: "active";
                suppliers: {
                    id: string;
                    name: string;
                }[];
                title: string;
                value: {
                    amount: number;
                    /** @constant */
                    currency: "CNY";
                };
            }[];
            buyer?: {
                id: string;
                name: string;
            };
            contracts?: {
                amendments?: {
                    /** @description 时刻（ISO 8601） */
                    date: string;
                    description: string;
                    id: string;
                    rationale: string;
                }[];
                awardID: string;
                /** @description 时刻（ISO 8601） */
                dateSigned?: string;
                description?: string;
                id: string;
                implementation?: {
                    milestones?: {
                        /** @description 时刻（ISO 8601） */
                        dateMet?: string;
                        description?: string;
                        /** @description 时刻（ISO 8601） */
                        dueDate?: string;
                        id: string;
                        /** @enum {string} */
                        status: "scheduled" | "met" | "notMet";
                        title: string;
                        /** @enum {string} */
                        type: "delivery" | "assessment";
                    }[];
                    transactions?: {
                        /** @description 时刻（ISO 8601） */
                        date: string;
                        id: string;
                        payee: {
                            id: string;
                            name: string;
                        };
                        payer: {
                            id: string;
                            name: string;
                        };
                        value: {
                            amount: number;
                            /** @constant */
                            currency: "CNY";
                        };
                    }[];
                };
                items?: {
                    classification: {
                        description: string;
                        id: string;
                        scheme: string;
                    };
                    description: string;
                    id: string;
                    quantity: number;
                    unit: {
                        name: string;
                        value?: {
                            amount: number;
                            /** @constant */
                            currency: "CNY";
                        };
                    };
                }[];
                milestones?: {
                    /** @description 时刻（ISO 8601） */
                    dateMet?: string;
                    description?: string;
                    /** @description 时刻（ISO 8601） */
                    dueDate?: string;
                    id: string;
                    /** @enum {string} */
                    status: "scheduled" | "met" | "notMet";
                    title: string;
                    /** @enum {string} */
                    type: "delivery" | "assessment";
                }[];
                period?: {
                    /** @description 时刻（ISO 8601） */
                    endDate?: string;
                    /** @description 时刻（ISO 8601） */
                    startDate?: string;
                };
                /** @enum {string} */
                status?: "pending" | "active" | "terminated";
                title?: string;
                value?: {
                    amount: number;
                    /** @constant */
                    currency: "CNY";
                };
            }[];
            /** @description 时刻（ISO 8601） */
            date: string;
            id: string;
            /** @constant */
            initiationType: "tender";
            /** @constant */
            language: "zh";
            ocid: string;
            parties?: {
                address?: {
                    countryName: string;
                    region: string;
                };
                id: string;
                identifier?: {
                    id?: string;
                    legalName: string;
                    scheme?: string;
                };
                name: string;
                roles: ("buyer" | "procuringEntity" | "supplier" | "payer" | "payee")[];
            }[];
            planning?: {
                budget: {
                    amount: {
                        amount: number;
                        /** @constant */
                        currency: "CNY";
                    };
                    description: string;
                };
            };
            tag: ("planning" | "tender" | "tenderAmendment" | "tenderUpdate" | "tenderCancellation" | "award" | "awardUpdate" | "contract" | "contractUpdate" | "contractAmendment" | "contractTermination" | "implementation" | "implementationUpdate" | "compiled")[];
            tender?: {
                amendments?: {
                    /** @description 时刻（ISO 8601） */
                    date: string;
                    description: string;
                    id: string;
                    rationale: string;
                }[];
                /** @enum {string} */
                awardCriteria?: "priceOnly" | "ratedCriteria";
                awardCriteriaDetails?: string;
                description?: string;
                eligibilityCriteria?: string;
                enquiryPeriod?: {
                    /** @description 时刻（ISO 8601） */
                    endDate?: string;
                    /** @description 时刻（ISO 8601） */
                    startDate?: string;
                };
                id: string;
                items?: {
                    classification: {
                        description: string;
                        id: string;
                        scheme: string;
                    };
                    description: string;
                    id: string;
                    quantity: number;
                    unit: {
                        name: string;
                        value?: {
                            amount: number;
                            /** @constant */
                            currency: "CNY";
                        };
                    };
                }[];
                /** @constant */
                mainProcurementCategory?: "services";
                /** @enum {string} */
                procurementMethod?: "open" | "selective" | "direct";
                procurementMethodDetails?: string;
                procuringEntity?: {
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                status?: "active" | "complete" | "unsuccessful" | "cancelled";
                tenderPeriod?: {
                    /** @description 时刻（ISO 8601） */
                    endDate?: string;
                    /** @description 时刻（ISO 8601） */
                    startDate?: string;
                };
                title?: string;
                value?: {
                    amount: number;
                    /** @constant */
                    currency: "CNY";
                };
            };
        };
        /** @description OCDS 1.1 release package */
        OcdsReleasePackage: {
            links: {
                /** @description 此后发布的从这里取 */
                next: string;
            };
            /** @description 时刻（ISO 8601） */
            publishedDate: string;
            publisher: {
                name: string;
            };
            releases: components["schemas"]["OcdsRelease"][];
            uri: string;
            /** @constant */
            version: "1.1";
        };
        /** @description 采购过程编号（OCDS） */
        Ocid: string;
        OpinionAnswer: {
            /** @description 是否接受过服务 */
            received: boolean;
            /** @enum {string} */
            respondent: "GUARDIAN" | "CHILD";
            /** @description 满意度 1 至 5 分；未接受过服务的不填 */
            satisfaction?: number;
        };
        OpinionAsked: {
            expiresAt: string;
            topic: components["schemas"]["OpinionTopic"];
        };
        OpinionEntry: {
            comment?: string;
            /** @description 是否接受过服务 */
            received: boolean;
            /** @enum {string} */
            respondent: "GUARDIAN" | "CHILD";
            /** @description 满意度 1 至 5 分；未接受过服务的不填 */
            satisfaction?: number;
            version: number;
        };
        OpinionLink: {
            expiresAt: string;
            opinion: components["schemas"]["OpinionRow"];
            /** @description 供家长打开的地址 */
            path: string;
            token: string;
        };
        OpinionPage: {
            comment?: string;
            opinion: components["schemas"]["OpinionRow"];
        };
        OpinionRow: {
            acceptanceId: string;
            answeredAt?: string;
            childId: string;
            /** @description 留有意见原话 */
            commented: boolean;
            contractId: string;
            division: string;
            enteredBy?: string;
            enteredByName?: string;
            id: string;
            /** @description 儿童的代号 */
            label: string;
            /** @description 抽取次序 */
            nth: number;
            /** @description 是否接受过服务 */
            received?: boolean;
            /** @enum {string} */
            respondent?: "GUARDIAN" | "CHILD";
            /** @description 满意度 1 至 5 分；未接受过服务的不填 */
            satisfaction?: number;
            state: components["schemas"]["OpinionState"];
            tokenExpiresAt?: string;
            topic: components["schemas"]["OpinionTopic"];
            unreachedReason?: string;
            version: number;
            /** @enum {string} */
            via?: "LINK" | "DIRECTOR";
        };
        /** @enum {string} */
        OpinionState: "ASKED" | "ANSWERED" | "UNREACHED";
        OpinionTally: {
            answered: number;
            asked: number;
            /** @description 1 至 5 分各几户 */
            byScore: number[];
            /** @description 确认接受过服务的户数 */
            received: number;
            /** @description 满意度合计，每户 1 至 5 分 */
            scoreSum: number;
        };
        OpinionThanks: {
            answer: components["schemas"]["OpinionAnswer"];
        };
        OpinionTopic: {
            /** @description 服务截至的月份，如 2026-06 */
            month: string;
            organizationName: string;
            /** @description 县区 */
            place: string;
            /** @description 服务内容 */
            services: string[];
        };
        OpinionUnreachedInput: {
            reason: string;
            version: number;
        };
        Organization: {
            createdAt: string;
            /** @description 登记机关所在县区 */
            division: string;
            id: string;
            /** @enum {string} */
            kind: "socialWorkAgency" | "charity" | "volunteerOrg";
            /** @description 机构名称 */
            name: string;
            serviceAreas: string[];
            status: components["schemas"]["OrganizationStatus"];
            uscc: components["schemas"]["Uscc"];
            version: number;
        };
        OrganizationInput: {
            /** @description 登记机关所在县区 */
            division: string;
            /** @enum {string} */
            kind: "socialWorkAgency" | "charity" | "volunteerOrg";
            /** @description 机构名称 */
            name: string;
            serviceAreas: string[];
            uscc: components["schemas"]["Uscc"];
        };
        /** @enum {string} */
        OrganizationStatus: "APPROVED" | "SUSPENDED" | "CANCELLED";
        PasswordChangeInput: {
            current: string;
            next: string;
        };
        Payable: {
            contractId: string;
            milestones: components["schemas"]["PayableMilestone"][];
            money: components["schemas"]["PayableMoney"];
        };
        PayableMilestone: {
            acceptanceId?: string;
            /** @description 本期验收金额 */
            acceptedFen?: components["schemas"]["Fen"];
            blocks: components["schemas"]["PayBlock"][];
            milestoneId: string;
            name: string;
            /** @description 办理中的支付申请 */
            openPaymentId?: string;
            sharePercent: number;
            /** @enum {string} */
            state: "OPEN" | "FROZEN" | "ACCEPTED";
        };
        PayableMoney: {
            /** @description 已履约验收的金额 */
            acceptedFen: components["schemas"]["Fen"];
            /** @description 现在可以申请支付 */
            availableFen: components["schemas"]["Fen"];
            contractedFen: components["schemas"]["Fen"];
            paidFen: components["schemas"]["Fen"];
            /** @description 按里程碑比例至今应付 */
            payableFen: components["schemas"]["Fen"];
            /** @description 应追回、尚未追回 */
            recoveryFen: components["schemas"]["Fen"];
            /** @description 已申请、尚未支付 */
            requestedFen: components["schemas"]["Fen"];
        };
        /** @description 不能支付的原因与办法 */
        PayBlock: {
            /** @enum {string} */
            code: "payment.milestone_open" | "payment.result_unpublished" | "payment.clearance_expired" | "payment.recovery_open" | "payment.challenge_open" | "payment.access_open";
            text: string;
        };
        PayInput: {
            paidOn: components["schemas"]["ChinaDate"];
            version: number;
            voucherNo: string;
        };
        PaymentDue: {
            /** @description 依据 */
            basis: string;
            date: components["schemas"]["ChinaDate"];
            /** @description 节假日安排未公布，日期暂定 */
            provisional: boolean;
        };
        PaymentInput: {
            acceptanceId: string;
            amountFen: components["schemas"]["Fen"];
            invoice: components["schemas"]["Invoice"];
        };
        PaymentPage: {
            blocks: components["schemas"]["PayBlock"][];
            invoiceUrl?: string;
            payment: components["schemas"]["PaymentShown"];
        };
        PaymentRejectInput: {
            reason: string;
            version: number;
        };
        PaymentShown: {
            acceptanceId: string;
            amountFen: components["schemas"]["Fen"];
            approvedAt?: string;
            approvedBy?: string;
            approvedByName?: string;
            confirmedAt?: string;
            confirmedBy?: string;
            confirmedByName?: string;
            contractId: string;
            contractNo: string;
            division: string;
            due: components["schemas"]["PaymentDue"];
            id: string;
            invoice: components["schemas"]["Invoice"];
            /** @description 购买主体收到发票之日 */
            invoiceReceivedOn: components["schemas"]["ChinaDate"];
            milestoneId: string;
            milestoneName: string;
            organizationId: string;
            organizationName: string;
            paidBy?: string;
            paidByName?: string;
            /** @description 款项支付之日 */
            paidOn?: components["schemas"]["ChinaDate"];
            purchaserName: string;
            /** @description 退回理由 */
            reason?: string;
            rejectedAt?: string;
            rejectedBy?: string;
            rejectedByName?: string;
            requestedAt: string;
            requestedBy: string;
            requestedByName: string;
            state: components["schemas"]["PaymentState"];
            title: string;
            version: number;
            /** @description 支付凭证号 */
            voucherNo?: string;
        };
        /** @enum {string} */
        PaymentState: "REQUESTED" | "APPROVED" | "PAID" | "CONFIRMED" | "REJECTED";
        /** @enum {string} */
        PendingStep: "password" | "totp";
        Person: {
            clearance?: components["schemas"]["Clearance"];
            /** @description 从业查询有效至（含当日） */
            clearedUntil?: components["schemas"]["ChinaDate"];
            createdAt: string;
            /** @description 所属民政部门的区划代码：61 省、6101 市、610102 县 */
            division?: string;
            id: string;
            loginName: string;
            name: string;
            organizationId?: string;
            roles: components["schemas"]["Role"][];
            /** @enum {string} */
            status: "ACTIVE" | "LEFT";
            version: number;
        };
        PersonInput: {
            /** @description 所属民政部门的区划代码：61 省、6101 市、610102 县 */
            division?: string;
            loginName: string;
            name: string;
            organizationId?: string;
            roles: components["schemas"]["Role"][];
        };
        Placement: {
            birthDate: components["schemas"]["ChinaDate"];
            childId: string;
            contractId: string;
            contractTitle: string;
            /** @description 购买主体所在县区 */
            division: string;
            earlier: {
                from: components["schemas"]["ChinaDate"];
                to: components["schemas"]["ChinaDate"];
            }[];
            endReason?: string;
            /** @description 计划走访间隔（天） */
            frequencyDays: number;
            from: components["schemas"]["ChinaDate"];
            items: {
                id: string;
                kind: components["schemas"]["KindName"];
                name: string;
            }[];
            /** @description 儿童姓名（已脱敏） */
            label: string;
            organizationId: string;
            placedAt: string;
            placedBy: string;
            residence: string;
            riskLevel: components["schemas"]["RiskLevel"];
            /** @enum {string} */
            status: "ACTIVE" | "ENDED";
            to: components["schemas"]["ChinaDate"];
            version: number;
            workerId?: string;
            workerName?: string;
        };
        PlacementInput: {
            childIds: string[];
            contractId: string;
            /** @description 计划走访间隔（天） */
            frequencyDays: number;
            from: components["schemas"]["ChinaDate"];
            itemIds: string[];
            to: components["schemas"]["ChinaDate"];
        };
        Problem: {
            code: string;
            current?: {
                state?: string;
                version?: number;
            };
            detail: string;
            fields?: {
                path: string;
                text: string;
            }[];
            requestId: string;
            status: number;
            title: string;
            type: string;
        };
        ProcurementFileShown: {
            contractId: string;
            contractNo: string;
            division: string;
            /** @description 当时目录 index.json 的 SHA-256 */
            indexHash?: string;
            keptUntil?: components["schemas"]["ChinaDate"];
            readAt?: string;
            readBy?: string;
            /** @description 最近一次由谁调阅 */
            readByName?: string;
            /** @description 调阅次数 */
            reads: number;
            released?: {
                at: string;
                by: string;
                byName: string;
            };
            /** @enum {string} */
            state: "KEPT" | "RELEASED";
            version: number;
        };
        ProjectClock: {
            doneOn?: components["schemas"]["ChinaDate"];
            due: components["schemas"]["DueDate"];
            name: components["schemas"]["ProjectClockName"];
            /** @enum {string} */
            state: "OPEN" | "DONE" | "OVERDUE" | "DONE_LATE";
            /** @description 期限与依据 */
            text: string;
        };
        /** @enum {string} */
        ProjectClockName: "decide" | "publish" | "sign";
        ProjectInput: {
            criteria: components["schemas"]["Criterion"][];
            invitation?: components["schemas"]["InvitationInput"];
            method: components["schemas"]["MethodName"];
            methodApproval?: components["schemas"]["Approval"];
            needId: string;
            /** @description 承担整体设计、规范编制、管理、监理、检测、事前评估的单位，不得投标 */
            preparedBy?: string[];
            title: string;
        };
        ProjectPage: {
            clocks: components["schemas"]["ProjectClock"][];
            /** @description 有未办结的质疑或投诉 */
            paused: boolean;
            project: components["schemas"]["ProjectShown"];
            warnings: components["schemas"]["CriterionWarning"][];
        };
        ProjectShown: {
            award?: components["schemas"]["Award"];
            bidsClosedAt?: string;
            /** @description 开标时收到的有效投标数 */
            bidsReceived?: number;
            budgetFen: components["schemas"]["Fen"];
            budgetLineCode: string;
            contractId?: string;
            createdAt: string;
            createdBy: string;
            createdByName: string;
            criteria: components["schemas"]["Criterion"][];
            division: string;
            /** @description 评审专家姓名，结果公告时起公开 */
            experts?: string[];
            failure?: {
                ground: components["schemas"]["FailureGround"];
                on: components["schemas"]["ChinaDate"];
                reason: string;
            };
            fiscalYear: number;
            id: string;
            invitation?: components["schemas"]["Invitation"];
            invited?: string[];
            items: components["schemas"]["NeedItem"][];
            method: components["schemas"]["MethodName"];
            /** @description 达到公开招标数额标准而采用其他方式的批准（政府采购法第二十七条） */
            methodApproval?: components["schemas"]["Approval"];
            needId: string;
            notice?: components["schemas"]["Notice"];
            /** @description 未办结的质疑、投诉；大于零即暂停 */
            openChallenges: number;
            openedAt?: string;
            openedBy?: string;
            openedByName?: string;
            /** @description 承担整体设计、规范编制、管理、监理、检测、事前评估的单位，不得投标 */
            preparedBy: string[];
            purchaserName: string;
            qualifiedAt?: string;
            ranking?: components["schemas"]["RankedBid"][];
            refusals: components["schemas"]["AwardRefusal"][];
            /** @description 收到评审报告之日 */
            reportedOn?: components["schemas"]["ChinaDate"];
            resultPublishedOn?: components["schemas"]["ChinaDate"];
            status: components["schemas"]["ProjectStatus"];
            termination?: {
                on: components["schemas"]["ChinaDate"];
                reason: string;
            };
            title: string;
            version: number;
        };
        /** @enum {string} */
        ProjectStatus: "PLANNED" | "ANNOUNCED" | "BIDDING" | "REVIEWING" | "RESULT_DECIDED" | "RESULT_PUBLISHED" | "AWARDED" | "FAILED" | "TERMINATED";
        ProjectTermination: {
            reason: string;
            version: number;
        };
        Publication: {
            /** @description 财政部门指定的媒体 */
            medium: string;
            /** @description 公告编号或网址 */
            number: string;
            on: components["schemas"]["ChinaDate"];
        };
        PublishedAcceptance: {
            acceptedFen?: components["schemas"]["Fen"];
            concludedOn: components["schemas"]["ChinaDate"];
            contractId: string;
            contractNo: string;
            division: string;
            id: string;
            lines: {
                amountFen: number;
                name: string;
                quantity: number;
                /** @enum {string} */
                result?: "PASS" | "FAIL";
                standard?: string;
                unit: string;
            }[];
            members: string[];
            milestoneName: string;
            /** @constant */
            noun: "acceptance";
            ocid: components["schemas"]["Ocid"];
            opinion: string;
            /** @enum {string} */
            outcome: "ACCEPTED" | "RECTIFY";
            projectId?: string;
            publishedOn: components["schemas"]["ChinaDate"];
            purchaserName: string;
            rectifyBy?: components["schemas"]["ChinaDate"];
            supplier: components["schemas"]["PublishedSupplier"];
            tally?: components["schemas"]["OpinionTally"];
            title: string;
        };
        PublishedClarification: {
            /** @description 澄清之后的投标截止时间 */
            bidsUntil: string;
            division: string;
            id: string;
            /** @description 可能影响投标文件编制的澄清或者修改 */
            material: boolean;
            medium: string;
            /** @constant */
            noun: "clarification";
            ocid: components["schemas"]["Ocid"];
            projectId: string;
            publishedOn: components["schemas"]["ChinaDate"];
            purchaserName: string;
            text: string;
            title: string;
        };
        PublishedContract: {
            amountFen: components["schemas"]["Fen"];
            changes: {
                agreedOn: components["schemas"]["ChinaDate"];
                amountFen: components["schemas"]["Fen"];
                announcedOn: components["schemas"]["ChinaDate"];
                clause: string;
                /** @enum {string} */
                kind: "SUPPLEMENT" | "AMENDMENT";
                no: number;
                /** @enum {string} */
                reason: "DEMAND" | "POLICY" | "FORCE_MAJEURE" | "PUBLIC_INTEREST" | "CORRECTION";
                text: string;
            }[];
            contractNo: string;
            division: string;
            endedOn?: components["schemas"]["ChinaDate"];
            engagementMode: components["schemas"]["EngagementMode"];
            from: components["schemas"]["ChinaDate"];
            id: string;
            items: {
                catalogueCode: string;
                id: string;
                name: string;
                priceFen: components["schemas"]["Fen"];
                quantity: number;
                /** @description 服务标准，验收时逐条对照 */
                standard?: string;
                unit: string;
            }[];
            milestones: {
                /** @enum {string} */
                id: "m1" | "m2" | "m3" | "m4" | "m5" | "m6" | "m7" | "m8" | "m9" | "m10" | "m11" | "m12";
                name: string;
                /** @description 占合同金额的百分比，各期合计 100 */
                sharePercent: number;
                /** @description 计划验收日期 */
                until: components["schemas"]["ChinaDate"];
            }[];
            /** @constant */
            noun: "contract";
            ocid: components["schemas"]["Ocid"];
            originalFen: components["schemas"]["Fen"];
            /** @description 由哪个采购项目成交 */
            projectId?: string;
            publication: components["schemas"]["Publication"];
            publishedOn: components["schemas"]["ChinaDate"];
            purchaserName: string;
            signedOn?: components["schemas"]["ChinaDate"];
            status: components["schemas"]["ContractStatus"];
            supplier: components["schemas"]["PublishedSupplier"];
            title: string;
            to: components["schemas"]["ChinaDate"];
        };
        PublishedNotice: {
            award?: {
                amountFen: components["schemas"]["Fen"];
                noticedOn?: components["schemas"]["ChinaDate"];
                publishedOn: components["schemas"]["ChinaDate"];
                supplier: components["schemas"]["PublishedSupplier"];
            };
            budgetFen: components["schemas"]["Fen"];
            criteria: components["schemas"]["Criterion"][];
            division: string;
            /** @description 评审专家姓名，结果公告时起公开 */
            experts?: string[];
            failure?: {
                ground: components["schemas"]["FailureGround"];
                on: components["schemas"]["ChinaDate"];
                reason: string;
            };
            fiscalYear: number;
            id: string;
            items: components["schemas"]["NeedItem"][];
            method: components["schemas"]["MethodName"];
            notice: components["schemas"]["Notice"];
            /** @constant */
            noun: "notice";
            ocid: components["schemas"]["Ocid"];
            publishedOn: components["schemas"]["ChinaDate"];
            purchaserName: string;
            resultPublishedOn?: components["schemas"]["ChinaDate"];
            /** @enum {string} */
            status: "ANNOUNCED" | "REVIEWING" | "RESULT_PUBLISHED" | "AWARDED" | "FAILED" | "TERMINATED";
            termination?: {
                on: components["schemas"]["ChinaDate"];
                reason: string;
            };
            title: string;
        };
        PublishedPayment: {
            acceptanceId: string;
            amountFen: components["schemas"]["Fen"];
            contractId: string;
            contractNo: string;
            division: string;
            id: string;
            milestoneName: string;
            /** @constant */
            noun: "payment";
            ocid: components["schemas"]["Ocid"];
            projectId?: string;
            publishedOn: components["schemas"]["ChinaDate"];
            purchaserName: string;
            supplier: components["schemas"]["PublishedSupplier"];
            title: string;
        };
        /** @description 承接主体 */
        PublishedSupplier: {
            name: string;
            uscc?: components["schemas"]["Uscc"];
        };
        PublishResultInput: {
            /** @description 财政部门指定的公告媒体 */
            medium: string;
            version: number;
        };
        /** @description 采购方式的法定要求 */
        PurchaseMethod: {
            /** @description 评审组织 */
            body: string;
            /** @description 实质性澄清或修改须在截止前至少多少日 */
            clarifyDays?: number;
            /** @description 实质性澄清或修改须在截止前至少多少个工作日 */
            clarifyWorkdays?: number;
            /** @description 文件提供期限至少多少个工作日 */
            documentsWorkdays?: number;
            label: string;
            /** @description 符合要求的最低价成交 */
            lowestPrice?: boolean;
            /** @description 文件发出之日至截止至少多少日 */
            minDays: number;
            /** @description 政府购买服务项目最后一轮可以少到多少家 */
            minLastRound?: number;
            /** @description 至少多少家供应商，不足即废标或终止 */
            minSuppliers: number;
            /** @description 文件发出之日至截止至少多少个工作日 */
            minWorkdays?: number;
            /** @description 采购前公示至少多少个工作日 */
            noticeWorkdays?: number;
            /** @description 公开招标；其余方式达到公开招标数额须经批准 */
            open: boolean;
            source: string;
        };
        /**
         * @description 购买主体类别
         * @enum {string}
         */
        PurchaserKind: "STATE_ORGAN" | "PARTY_ORGAN" | "CPPCC" | "DEMOCRATIC_PARTY" | "MASS_ORGANIZATION_ADMINISTRATIVE" | "MASS_ORGANIZATION_FUNDED" | "PUBLIC_INSTITUTION_FIRST" | "PUBLIC_INSTITUTION_SECOND" | "ENTERPRISE" | "SOCIAL_ORGANIZATION";
        PurchaserMarksInput: {
            marks: components["schemas"]["EvaluationMark"][];
            version: number;
        };
        /** @description 购买主体评价 */
        PurchaserSource: {
            at: string;
            by: string;
            byName: string;
            marks: components["schemas"]["EvaluationMark"][];
        };
        PurchaseRulesPage: {
            methods: {
                [key: string]: components["schemas"]["PurchaseMethod"];
            };
            provenance: {
                openTenderThresholdFen: components["schemas"]["RuleProvenance"];
                payWorkdays: components["schemas"]["RuleProvenance"];
                purchaseThresholdFen: components["schemas"]["RuleProvenance"];
                recipientMinimum: components["schemas"]["RuleProvenance"];
                recipientSharePercent: components["schemas"]["RuleProvenance"];
                restDaysMoveDue: components["schemas"]["RuleProvenance"];
            };
            tier: components["schemas"]["PurchaseTier"];
            values: components["schemas"]["PurchaseRuleValues"];
        };
        PurchaseRuleValues: {
            /** @description 公开招标数额标准 */
            openTenderThresholdFen: components["schemas"]["Fen"];
            /** @description 收到发票后几个工作日内支付 */
            payWorkdays: number;
            /** @description 分散采购限额标准 */
            purchaseThresholdFen: components["schemas"]["Fen"];
            /** @description 验收时征求服务对象意见的最少户数 */
            recipientMinimum: number;
            /** @description 验收时征求服务对象意见的比例 */
            recipientSharePercent: number;
            /** @description 以日计的期限最后一日为休息日的，顺延（民法典第二百零三条，采购期限参照） */
            restDaysMoveDue: boolean;
        };
        /**
         * @description 标准档次：省级；市级（含杨凌、西咸新区、韩城）；县级
         * @enum {string}
         */
        PurchaseTier: "province" | "city" | "county";
        QuestionAnswerInput: {
            text: string;
            version: number;
        };
        QuestionInput: {
            /**
             * @description DOCUMENTS 截止前提问，答复公开；INQUIRY 询问，只答复询问人
             * @enum {string}
             */
            kind: "DOCUMENTS" | "INQUIRY";
            text: string;
        };
        QuestionShown: {
            answer?: {
                answeredAt: string;
                answeredBy: string;
                answeredByName: string;
                text: string;
            };
            askedAt: string;
            id: string;
            /**
             * @description DOCUMENTS 截止前提问，答复公开；INQUIRY 询问，只答复询问人
             * @enum {string}
             */
            kind: "DOCUMENTS" | "INQUIRY";
            /** @description 本机构提出 */
            mine: boolean;
            projectId: string;
            /** @description 答复期限：三个工作日（实施条例第五十二条） */
            replyDue: components["schemas"]["DueDate"];
            /** @enum {string} */
            state: "OPEN" | "OVERDUE" | "ANSWERED" | "ANSWERED_LATE";
            text: string;
            version: number;
        };
        RankedBid: {
            amountFen: components["schemas"]["Fen"];
            bidId: string;
            /** @description 同分同价时的抽签序号 */
            lot?: number;
            organizationId: string;
            organizationName: string;
            rank: number;
            /** @description 平均得分，单位：百分之一分 */
            totalScore: number;
        };
        Receipt: {
            /** @description 第几版 */
            edition: number;
            /** @description 质量提示 */
            flags: string[];
            id: string;
            receiptNo: string;
            state: components["schemas"]["DeliverableState"];
            submittedAt: string;
            version: number;
        };
        /** @description 服务对象评价：由各次验收的意见汇总合计 */
        RecipientsSource: {
            acceptanceIds: string[];
            answered: number;
            asked: number;
            /** @description 1 至 5 分各几户 */
            byScore: number[];
            /** @description 确认接受过服务的户数 */
            received: number;
            /** @description 满意度合计，每户 1 至 5 分 */
            scoreSum: number;
        };
        RecoveryCodes: {
            /** @description 只显示这一次，每个只能用一次 */
            recoveryCodes: string[];
        };
        RecoverySettleInput: {
            returnedOn: components["schemas"]["ChinaDate"];
            version: number;
            voucherNo: string;
        };
        RecoveryShown: {
            amountFen: components["schemas"]["Fen"];
            contractId: string;
            contractNo: string;
            /** @description 被认定不实的成果 */
            deliverableId: string;
            division: string;
            id: string;
            milestoneId: string;
            openedAt: string;
            openedBy: string;
            openedByName: string;
            organizationId: string;
            /** @enum {string} */
            reason: "DELIVERABLE_FALSE";
            recordedBy?: string;
            recordedByName?: string;
            returnedOn?: components["schemas"]["ChinaDate"];
            state: components["schemas"]["RecoveryState"];
            version: number;
            /** @description 缴款凭证号 */
            voucherNo?: string;
        };
        /** @enum {string} */
        RecoveryState: "OPEN" | "RETURNED";
        RefuseAwardInput: {
            /** @description 书面放弃函编号 */
            documentNo: string;
            reason: string;
            refusedOn: components["schemas"]["ChinaDate"];
            version: number;
        };
        /** @enum {string} */
        RejectionGround: "OVER_BUDGET" | "SAME_CONTROLLER" | "CONTROL_LINK" | "CONSORTIUM_TWICE" | "PREPARED_PROJECT" | "NOT_APPROVED" | "CREDIT_HIT" | "UNQUALIFIED";
        /**
         * @description 公民身份号码，18 位
         * @example 61000020130901019X
         */
        ResidentId: string;
        RevealInput: {
            /** @enum {string} */
            purpose: "visit" | "review" | "supervision" | "correction";
        };
        ReviewInput: {
            /** @description 成果所属合同；写明可少读一次库 */
            contractId?: string;
            /** @enum {string} */
            outcome: "ACCEPT" | "RETURN" | "REJECT";
            /** @description 退回、否决时必填 */
            reason?: string;
            version: number;
        };
        ReviewPage: {
            /** @description 供声明利害关系用的供应商名单，与代号无对应 */
            bidders: {
                name: string;
                organizationId: string;
            }[];
            /** @description 声明之后、资格审查完成后可见 */
            bids: components["schemas"]["MaskedBid"][];
            chair: boolean;
            committee: {
                closedAt?: string;
                concludedAt?: string;
                size: number;
                version: number;
            };
            criteria: components["schemas"]["Criterion"][];
            items: components["schemas"]["NeedItem"][];
            /** @description 独立评分结束后可见的其他成员评分 */
            others: {
                /** @description 不同意见及理由；空视为同意 */
                dissent?: string;
                marks?: components["schemas"]["BidMarks"][];
                name: string;
                signedAt?: string;
            }[];
            projectId: string;
            seat: components["schemas"]["SeatShown"];
            title: string;
        };
        ReviewSignInput: {
            dissent?: string;
            version: number;
        };
        /** @enum {string} */
        RiskLevel: "red" | "yellow" | "blue" | "green";
        /** @enum {string} */
        Role: "procurement" | "contractReview" | "acceptance" | "payment" | "finance" | "childCare" | "supervision" | "administration" | "manager" | "checker" | "caseworker" | "volunteer" | "reviewExpert" | "auditor" | "system";
        RuleProvenance: {
            /** @enum {string} */
            basis: "law" | "document" | "default";
            effectiveFrom: components["schemas"]["ChinaDate"];
            /** @description 空：全国 */
            region: components["schemas"]["DivisionCode"] | null;
            /** @description 法律条款、文号，或“待核定” */
            text: string;
        };
        ScoreInput: {
            bids: components["schemas"]["BidMarks"][];
            version: number;
        };
        /** @enum {string} */
        SeatKind: "EXPERT" | "PURCHASER_REP";
        SeatShown: {
            accountId: string;
            declaration?: components["schemas"]["Declaration"];
            /** @description 不同意见及理由；空视为同意 */
            dissent?: string;
            marks?: components["schemas"]["BidMarks"][];
            name: string;
            projectId: string;
            projectTitle: string;
            replacedReason?: string;
            replaces?: string;
            scoredAt?: string;
            seat: components["schemas"]["SeatKind"];
            signedAt?: string;
            /** @enum {string} */
            state: "SEATED" | "DECLARED" | "RECUSED" | "REPLACED";
            version: number;
        };
        /**
         * @description 购买内容（政府购买服务管理办法第九条）
         * @enum {string}
         */
        ServiceKind: "PUBLIC" | "AUXILIARY";
        SessionRow: {
            address?: string;
            amr: ("pwd" | "otp" | "recovery" | "oidc")[];
            createdAt: string;
            /** @description 就是本次登录 */
            current: boolean;
            id: string;
            lastSeenAt: string;
            userAgent?: string;
        };
        Signature: {
            accountId: string;
            at: string;
            name: string;
            /** @enum {string} */
            side: "PURCHASER" | "UNDERTAKER";
            textHash: string;
        };
        SignInAnswer: {
            me: components["schemas"]["Me"];
            token?: string;
        };
        SignInInput: {
            /** @description 为 true 时不设置 Cookie，在应答中给出令牌（供程序使用） */
            bearer?: boolean;
            /** @description 6 位动态验证码，或一个恢复码 */
            code?: string;
            loginName: string;
            password: string;
        };
        SignInPlace: {
            address?: string;
            at: string;
        };
        SignInWays: {
            oidc: boolean;
            password: boolean;
        };
        SplittingState: {
            catalogueCode: string;
            exceeded: boolean;
            name: string;
            /** @description 本年度已以非公开招标方式采购 */
            nonOpenFen: components["schemas"]["Fen"];
            /** @description 本需求 */
            thisFen: components["schemas"]["Fen"];
            /** @description 公开招标数额标准 */
            thresholdFen: components["schemas"]["Fen"];
        };
        StatusChange: {
            reason: string;
            version: number;
        };
        SuspensionInput: {
            documentNo: string;
            version: number;
        };
        /** @description 报告或者没有报告的理由，二者填其一 */
        ThirdPartyInput: {
            /** @description 没有第三方评价的，写明理由 */
            absence?: string;
            report?: {
                evaluatedOn: components["schemas"]["ChinaDate"];
                /** @description 第三方机构 */
                institution: string;
                marks: components["schemas"]["EvaluationMark"][];
                /** @description 评价报告编号 */
                reportNo: string;
            };
            version: number;
        };
        /** @description 第三方评价 */
        ThirdPartySource: {
            at: string;
            by: string;
            byName: string;
            evaluatedOn: components["schemas"]["ChinaDate"];
            /** @description 第三方机构 */
            institution: string;
            marks: components["schemas"]["EvaluationMark"][];
            /** @description 评价报告编号 */
            reportNo: string;
        };
        TotpConfirmInput: {
            code: string;
        };
        TotpEnrolInput: {
            /** @description 6 位动态验证码，或一个恢复码 */
            code?: string;
            password: string;
        };
        TotpEnrolment: {
            /** @description 不能扫码时手工输入（Base32） */
            secret: string;
            /** @description otpauth 地址，制成二维码由验证器扫描 */
            uri: string;
        };
        Upload: {
            file: {
                /** @enum {string} */
                contentType: "image/jpeg" | "image/png" | "image/webp";
                createdAt: string;
                id: string;
                organizationId: string;
                ownerId: string;
                sha256: string;
                /** @description 字节数 */
                size: number;
                /** @enum {string} */
                status: "PENDING" | "READY";
                version: number;
            };
            headers?: {
                [key: string]: string;
            };
            /**
             * Format: uri
             * @description 已上传时不再给出
             */
            url?: string;
        };
        /**
         * @description 统一社会信用代码，18 位
         * @example 52619999MJ0000018R
         */
        Uscc: string;
        Version: {
            version: number;
        };
        /** @description 走访核查 */
        VisitVerificationBody: {
            content: components["schemas"]["VisitVerificationContent"];
            header: components["schemas"]["DeliverableHeader"];
            /** @constant */
            kind: "visitVerification";
        };
        /** @description 走访核查 */
        VisitVerificationContent: {
            changes: {
                description: string;
                /** @enum {string} */
                item: "identity" | "hukou" | "residence" | "parentsWhereabouts" | "carer" | "school" | "health" | "assistance";
            }[];
            /** @enum {string} */
            health: "healthy" | "ill" | "disabled";
            items: {
                /** @enum {string} */
                assistance: "consistent" | "inconsistent" | "unverifiable";
                /** @enum {string} */
                carer: "consistent" | "inconsistent" | "unverifiable";
                /** @enum {string} */
                health: "consistent" | "inconsistent" | "unverifiable";
                /** @enum {string} */
                hukou: "consistent" | "inconsistent" | "unverifiable";
                /** @enum {string} */
                identity: "consistent" | "inconsistent" | "unverifiable";
                /** @enum {string} */
                parentsWhereabouts: "consistent" | "inconsistent" | "unverifiable";
                /** @enum {string} */
                residence: "consistent" | "inconsistent" | "unverifiable";
                /** @enum {string} */
                school: "consistent" | "inconsistent" | "unverifiable";
            };
            parentsLastContact?: components["schemas"]["ChinaDate"];
            parentsReturnPlanned?: components["schemas"]["ChinaDate"];
            /** @enum {string} */
            purpose: "firstRecord" | "regular" | "changeCheck" | "riskFollowUp" | "exitCheck";
            /** @enum {string} */
            riskSuggestion: "red" | "yellow" | "blue" | "green";
            /** @enum {string} */
            schooling: "notInKindergarten" | "kindergarten" | "primary" | "juniorHigh" | "seniorHigh" | "vocational" | "droppedOut" | "notInSchool";
            /** @enum {string} */
            stillEligible: "yes" | "no" | "undecided";
            stillEligibleReason?: string;
        };
        WithdrawInput: {
            reason: string;
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAcceptances: {
        parameters: {
            query?: {
                contractId?: string;
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Acceptance"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAcceptances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `acceptance.member_unfit` {name}不能作为验收小组成员：须为在岗、负责本县区的验收人员或评审专家，请另选人员。
             *
             *     `acceptance.two_members` 验收小组至少两人，请补充成员。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `acceptance.involved` {name}经办或审核签订了这份合同，不能参与其验收（政府采购法第六十一条），请另选人员。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.not_active` 合同 {contractNo} 不在履行中，不能在其下登记，请联系县级民政部门。
             *
             *     `acceptance.open_already` “{name}”正在验收，请先办结后再开启下一期。
             *
             *     `acceptance.none_left` 合同 {contractNo} 的各期都已验收。
             *
             *     `acceptance.nothing` “{name}”没有审核通过的成果，不能开启验收；请先审核成果。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAcceptancesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAcceptancesByIdConclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `acceptance.rectify_by` 请填写今天或之后的整改期限。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `acceptance.not_member` 您不在这次验收的小组中，不能办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `acceptance.wrong_state` 验收的当前状态不能进行这一步，请刷新后查看。
             *
             *     `acceptance.line_unjudged` “{name}”还没有对照服务标准作出判断，请先逐条判断。
             *
             *     `acceptance.line_failed` “{name}”不符合服务标准，不能验收通过；请责令整改，或重新判断。
             *
             *     `acceptance.unsigned` 验收小组还有成员没有签字：{names}（政府采购法第四十一条），请先签字。
             *
             *     `acceptance.not_sampled` 还没有抽取受服务家庭征询意见，请先抽取。
             *
             *     `acceptance.opinions_missing` 已答复 {answered} 户，至少须 {required} 户（政府采购法实施条例第四十五条），请继续征询意见。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAcceptancesByIdConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `acceptance.wrong_state` 验收的当前状态不能进行这一步，请刷新后查看。
             *
             *     `acceptance.confirmed_already` 本机构已经确认过这次验收结果。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAcceptancesByIdDraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `acceptance.wrong_state` 验收的当前状态不能进行这一步，请刷新后查看。
             *
             *     `acceptance.views_behind` 受服务儿童的名单还在汇总，请过一分钟再抽取。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAcceptancesByIdJudge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `acceptance.fail_unexplained` “{name}”不符合标准，请写明原因。
             *
             *     `contract.item_missing` 合同没有条目 {item}，请从合同条目中选择。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `acceptance.not_member` 您不在这次验收的小组中，不能办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `acceptance.wrong_state` 验收的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAcceptancesByIdOpinions: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpinionRow"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAcceptancesByIdPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `acceptance.wrong_state` 验收的当前状态不能进行这一步，请刷新后查看。
             *
             *     `acceptance.published_already` 验收结果已经公开。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAcceptancesByIdSign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceSignInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acceptance"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `acceptance.not_member` 您不在这次验收的小组中，不能办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `acceptance.wrong_state` 验收的当前状态不能进行这一步，请刷新后查看。
             *
             *     `acceptance.line_unjudged` “{name}”还没有对照服务标准作出判断，请先逐条判断。
             *
             *     `acceptance.signed_already` 您已签字；成果有变动时才需要重新签字。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAcceptancesByIdTally: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionTally"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAcceptancesCandidates: {
        parameters: {
            query: {
                contractId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            accountId: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditChildrenById: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditChildrenByIdAccesses: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccessRow"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditContractsById: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditDeliverablesById: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBids: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BidShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBreaches: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BreachShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBreaches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `breach.evidence_needed` 报告违约须附证据，请至少列出一份附件或一项成果。
             *
             *     `breach.evidence_foreign` 所列证据不属于该合同或承接主体，或者尚未上传，请核对编号。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。
             *
             *     `purchase_rule.missing` {date} 没有适用于区划 {code} 的采购标准，请先登记采购标准。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `contract.not_signed` 合同 {contractNo} 尚未由双方签订，请先完成签订。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBreachesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachShown"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBreachesByIdDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachDecisionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `breach.measure_mismatch` 违约成立的须至少选择一项处理措施，不成立的不能有处理措施，请修改。
             *
             *     `breach.measure_twice` 同一类处理措施只能有一项，请合并。
             *
             *     `breach.deduction_over` 扣减的违约金不能超过合同金额 {most}，请修改。
             *
             *     `breach.rectify_past` 整改期限早于今天，请改为今天或以后。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `breach.decider_reported` 报告违约的人不能作出处理，请由其他合同审核人办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `breach.wrong_state` 该违约记录的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBreachesByIdDefence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachDefenceInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `breach.evidence_foreign` 所列证据不属于该合同或承接主体，或者尚未上传，请核对编号。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `breach.wrong_state` 该违约记录的当前状态不能进行这一步，请刷新后查看。
             *
             *     `breach.answer_late` 陈述申辩期限 {due} 已过，请等待处理；确有正当理由的请联系购买主体。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBreachesByIdLapse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `breach.wrong_state` 该违约记录的当前状态不能进行这一步，请刷新后查看。
             *
             *     `breach.defence_running` 承接主体的陈述申辩期限到 {due}，请在收到申辩或期满之后办理。
             *
             *     `breach.due_provisional` 陈述申辩期限 {due} 为暂定（节假日安排未公布），请在安排公布后办理。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBreachesByIdWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreachWithdrawal"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `breach.not_reporter` 只有报告人可以撤回，请联系报告人。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `breach.wrong_state` 该违约记录的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBudgetLines: {
        parameters: {
            query: {
                cursor?: string;
                division: string;
                fiscalYear: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BudgetLineShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBudgetLines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetLineInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLineShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `budget.approved_in_future` 预算批复日期在今天之后，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `budget.code_taken` 本年度已登记预算项目 {code}，请核对代码，或办理调整。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBudgetLinesAdjust: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetAdjustment"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLineShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `budget.approved_in_future` 预算批复日期在今天之后，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `budget.below_committed` 调整后的金额低于已批准需求占用的金额，请核对。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBudgetLinesNeeds: {
        parameters: {
            query: {
                code: string;
                cursor?: string;
                division: string;
                fiscalYear: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NeedShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCatalogue: {
        parameters: {
            query?: {
                division?: components["schemas"]["DivisionCode"];
                on?: components["schemas"]["ChinaDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueInForce"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCatalogueVersions: {
        parameters: {
            query?: {
                cursor?: string;
                division?: components["schemas"]["DivisionCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueVersionRow"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCatalogueVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueVersionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersionShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCatalogueVersionsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersionShown"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCatalogueVersionsByIdDifference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDifference"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCatalogueVersionsByIdEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueVersionEdit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersionShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `catalogue.entries_invalid` 目录条目有误，请按各项提示修改后再保存。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `catalogue.published` 这一版目录已发布，不能再修改；如需调整请起草新的版本。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCatalogueVersionsByIdPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersionShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `catalogue.document_needed` 发布目录须有发布文号，请先填写文号。
             *
             *     `catalogue.from_past` 目录的生效日期早于今天，请改为今天或以后。
             *
             *     `catalogue.from_not_after` 生效日期须晚于上一版本的生效日期 {from}，请调整。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `catalogue.publisher_is_editor` 起草或修改过这一版目录的人不能发布，请由其他审核人发布。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `catalogue.published` 这一版目录已发布，不能再修改；如需调整请起草新的版本。
             *
             *     `catalogue.published_meanwhile` 本部门刚刚发布了另一版目录，请刷新并核对差异后再发布。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChallenges: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChallengeShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChildren: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Child"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `child.list_needs_county` 请先选择县（区），再查看儿童名单。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `child.list_by_placement` 机构人员请从服务安排中查看儿童。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChildren: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Child"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `division.not_village` “{name}”不是可居住的村（社区），请选择到村（社区）。
             *
             *     `child.id_or_reason` 请填写证件号，或选择没有证件号的原因。
             *
             *     `child.id_disagrees` 证件号与出生日期或性别不一致，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。
             *
             *     `division.missing` 没有行政区划 {code}，请从列表中重新选择。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `child.id_taken` 这个证件号已经建档，请用证件号查找原档案。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChildrenById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildPage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChildrenByIdReveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildPersonal"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChildrenByIdTimeline: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliverableRow"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChildrenSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildSearch"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Child"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContracts: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Contract"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContracts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `catalogue.missing` 指导性目录中没有现行的 {code}，目录外的服务不得购买，请重新选择。
             *
             *     `catalogue.not_deliverable` 目录 {code} 不是可计量的服务条目，请选择第三级条目。
             *
             *     `contract.term_reversed` 合同止期早于起期，请核对。
             *
             *     `contract.term_too_long` 合同期限一般不超过一年；确需更长的，须同时具备四个条件并有各年度预算（政府购买服务管理办法第二十四条）。
             *
             *     `contract.term_over_three_years` 合同期限最长三年（政府购买服务管理办法第二十四条），请调整止期。
             *
             *     `contract.year_without_budget` 期限超过一年的合同须有各年度预算，缺少 {year} 年，请补充预算金额和文号。
             *
             *     `contract.bond_too_high` 履约保证金不得超过合同金额的百分之十（政府采购法实施条例第四十八条），最多 {most}。
             *
             *     `contract.shares_not_100` 各期付款比例合计为 {sum}%，应当等于 100%，请调整后再保存。
             *
             *     `contract.milestone_order` “{name}”的验收日期早于前一期或合同起期，请按先后顺序填写。
             *
             *     `contract.milestone_before_end` 最后一期“{name}”的验收日期早于合同止期，请改为合同止期当日或之后。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `contract.number_taken` 合同编号 {contractNo} 已被使用，请核对。
             *
             *     `organization.not_approved` 机构未登记或登记已暂停，请先核实机构登记状态。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractPage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdActivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.wrong_state` 合同 {contractNo} 的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdBreaches: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BreachShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContractChangeRow"][];
                    };
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractChangeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractChangeRow"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `contract.change_empty` 补充合同须增加至少一个条目的数量，请填写。
             *
             *     `contract.item_missing` 合同没有条目 {item}，请从合同条目中选择。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.not_active` 合同 {contractNo} 不在履行中，不能在其下登记，请联系县级民政部门。
             *
             *     `contract.supplement_over` 补充合同合计不得超过原合同金额的百分之十（政府采购法第四十九条），还可补充 {left}，请减少数量。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdChangesByNoAgree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractChangeRow"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.not_active` 合同 {contractNo} 不在履行中，不能在其下登记，请联系县级民政部门。
             *
             *     `contract.change_settled` 这项变更已经办结，请刷新后查看。
             *
             *     `contract.supplement_over` 补充合同合计不得超过原合同金额的百分之十（政府采购法第四十九条），还可补充 {left}，请减少数量。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdChangesByNoAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on: components["schemas"]["ChinaDate"];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractChangeRow"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `contract.published_on` 日期应在合同签订之日与今天之间，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.published_already` 已经登记过，不能重复登记。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdChangesByNoWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractChangeRow"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.change_settled` 这项变更已经办结，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdComplete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.wrong_state` 合同 {contractNo} 的当前状态不能进行这一步，请刷新后查看。
             *
             *     `contract.milestone_open` “{name}”尚未验收，各期全部验收后才能办结合同。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationPage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationPage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.exists` {noun}已存在，不能重复建立。
             *
             *     `contract.not_signed` 合同 {contractNo} 尚未由双方签订，请先完成签订。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdEvaluationPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationPage"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `evaluation.publisher_scored` 给出评分的人不能公布结果，请由其他人员核对后公布。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `evaluation.published` 绩效评价已公布，是最终结果，不能再修改。
             *
             *     `evaluation.contract_running` 合同 {contractNo} 尚未办结或终止，评价结果还会变动，请在合同结束后公布。
             *
             *     `evaluation.purchaser_missing` 购买主体尚未评分，请先完成评分再公布。
             *
             *     `evaluation.third_party_missing` 尚无第三方评价（国办发〔2013〕96号），请登记评价报告，或写明没有的理由。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdEvaluationPurchaser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaserMarksInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationPage"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `evaluation.marks_incomplete` 评分须与应评的指标一一对应：{names}，请补齐并删去多余的。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `evaluation.published` 绩效评价已公布，是最终结果，不能再修改。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdEvaluationThirdParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThirdPartyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationPage"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `evaluation.report_or_absence` 请填写第三方评价报告，或者没有第三方评价的理由，二者填其一。
             *
             *     `evaluation.not_third_party` 购买主体和承接主体不能作为第三方评价自己的合同（国办发〔2013〕96号），请更换机构。
             *
             *     `evaluation.report_future` 第三方评价日期在今天之后，请核对。
             *
             *     `evaluation.marks_incomplete` 评分须与应评的指标一一对应：{names}，请补齐并删去多余的。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `evaluation.published` 绩效评价已公布，是最终结果，不能再修改。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Filing"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `contract.published_on` 日期应在合同签订之日与今天之间，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.not_signed` 合同 {contractNo} 尚未由双方签订，请先完成签订。
             *
             *     `contract.published_already` 已经登记过，不能重复登记。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdItemsByItemIdDeliverables: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliverableRow"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdMilestonesByMilestoneIdItemsByItemIdDeliverables: {
        parameters: {
            query?: {
                cursor?: string;
                state?: "ACCEPTED" | "FOUND_FALSE";
            };
            header?: never;
            path: {
                id: string;
                itemId: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliverableRow"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdPayable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payable"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdPayments: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PaymentShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdPlacements: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Cover"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdProcurementFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteContractsByIdProcurementFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcurementFileShown"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `procurement_file.kept` 采购档案须自采购结束之日起至少保存十五年（政府采购法第四十二条），保存到 {date}，此前不得销毁。
             *
             *     `procurement_file.running` 合同 {contractNo} 尚未结束，采购档案的保存期限尚未起算，不得销毁（政府采购法第四十二条）。
             *
             *     `procurement_file.released` 该采购档案已登记为期满可以销毁，不必重复登记。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `contract.published_on` 日期应在合同签订之日与今天之间，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.not_signed` 合同 {contractNo} 尚未由双方签订，请先完成签订。
             *
             *     `contract.published_already` 已经登记过，不能重复登记。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdRecoveries: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecoveryShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdSign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `contract.signer_is_drafter` 起草人不能审核签订同一份合同（政府采购法第六十一条），请由其他审核人办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.wrong_state` 合同 {contractNo} 的当前状态不能进行这一步，请刷新后查看。
             *
             *     `contract.side_signed` 本方已经签署，请等待对方签署。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdSuspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusChange"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.wrong_state` 合同 {contractNo} 的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContractsByIdTerminate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusChange"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `contract.wrong_state` 合同 {contractNo} 的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractText"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeliverables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverableInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `deliverable.kind_not_item` 表单类型与合同条目“{item}”不符，请重新选择。
             *
             *     `deliverable.nobody_seen` 没有见到任何人，不能作为一次走访提交；请见到儿童或照护人后再填写，或补填见到的人。
             *
             *     `deliverable.date_in_future` 日期在今天之后，请核对；走访结束后再提交。
             *
             *     `deliverable.all_consistent_with_change` 核查项目全部为“一致”，却填写了变化；请把有变化的项目改为“不一致”，或删除变化。
             *
             *     `deliverable.replaces_other` 新版本须针对同一儿童、同一合同条目，请从被退回的成果中打开修改。
             *
             *     `contract.outside_term` 服务日期不在合同期限 {from} 至 {to} 之内，请核对日期或合同。
             *
             *     `placement.item_not_placed` 该儿童的安排不含这一服务条目，请重新选择条目。
             *
             *     `file.twice_in_one` 同一张照片在这份成果中出现了两次，请删去重复的一张。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `person.not_cleared` {name}在 {onDate} 没有有效的从业查询结果（未成年人保护法第六十二条），请先完成查询登记。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。
             *
             *     `person.not_member` 没有找到该工作人员，请从本机构在职人员中选择。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `deliverable.id_taken` 这份成果已用其他内容提交过，不能覆盖；请在“我的成果”中核对后另行填写。
             *
             *     `deliverable.already_replaced` 被退回的成果已有新版本，请刷新后查看。
             *
             *     `deliverable.not_returned` 只有被退回的成果才能提交新版本，请刷新后查看。
             *
             *     `contract.not_active` 合同 {contractNo} 不在履行中，不能在其下登记，请联系县级民政部门。
             *
             *     `placement.not_on_day` 该儿童在 {onDate} 没有安排给您（安排期为 {from} 至 {to}），请核对服务日期。
             *
             *     `file.not_uploaded` 照片尚未上传完成，请上传后再提交。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeliverablesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverablePage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeliverablesByIdCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableRow"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `deliverable.reason_needed` 退回或否决须写明理由，请填写后再提交。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `deliverable.own_work` 不能审核自己提交或自己审核过的成果，请由其他人办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `deliverable.wrong_state` 成果的当前状态不能进行这一步，可能已有他人处理，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeliverablesByIdFalse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FalseInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableRow"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `deliverable.own_work` 不能审核自己提交或自己审核过的成果，请由其他人办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `deliverable.wrong_state` 成果的当前状态不能进行这一步，可能已有他人处理，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeliverablesByIdReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableRow"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `deliverable.reason_needed` 退回或否决须写明理由，请填写后再提交。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `deliverable.own_work` 不能审核自己提交或自己审核过的成果，请由其他人办理。
             *
             *     `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `deliverable.reviewer_from_organization` 县级审核不得由承接机构的人员进行，请由民政部门验收岗位办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `deliverable.wrong_state` 成果的当前状态不能进行这一步，可能已有他人处理，请刷新后查看。
             *
             *     `deliverable.day_counted` 该儿童 {onDate} 的同一条目已有一份审核通过的成果，同日只计一次，请退回或否决这一份。
             *
             *     `deliverable.interval_short` 与 {near} 已计量的一次相隔不足 {interval} 天（合同约定的最少间隔），不能重复计量，请否决或退回。
             *
             *     `contract.quantity_reached` 该条目审核通过的成果已达合同数量，不能再审核通过；如需增加请办理补充合同。
             *
             *     `contract.all_frozen` 合同 {contractNo} 的各期都已进入验收，不能再审核通过成果；如需整改请在验收中办理。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeliverablesByIdWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliverableRow"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `deliverable.own_work` 不能审核自己提交或自己审核过的成果，请由其他人办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `deliverable.wrong_state` 成果的当前状态不能进行这一步，可能已有他人处理，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeliverablesMine: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliverableRow"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeliverablesQueue: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliverableRow"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `deliverable.queue_needs_county` 请先选择县（区），再查看待审成果。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeliverablesReturned: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliverableRow"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDivisions: {
        parameters: {
            query?: {
                parent?: components["schemas"]["DivisionCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Division"][];
                        source: unknown;
                    };
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `division.missing` 没有行政区划 {code}，请从列表中重新选择。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDivisionsByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["schemas"]["DivisionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        division: components["schemas"]["Division"];
                        path: string[];
                    };
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `division.missing` 没有行政区划 {code}，请从列表中重新选择。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    getEvaluations: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EvaluationShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `file.type_not_allowed` 不能上传 {type} 类型的文件，请上传 JPEG、PNG 或 WebP 照片。
             *
             *     `file.too_large` 照片超过 10 MB，请压缩后再上传。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file.id_taken` 附件编号已被其他内容使用，请重新选择照片。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFilesByIdComplete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `file.type_mismatch` 文件内容不是所声明的 {type} 照片，请换一张。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file.not_uploaded` 照片尚未上传完成，请上传后再提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parts: {
                            [key: string]: boolean;
                        };
                        ready: boolean;
                    };
                };
            };
        };
    };
    getHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hours"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNeeds: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
                status?: components["schemas"]["NeedStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NeedShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `purchase_rule.not_purchaser` {kind}不能作为政府购买服务的购买主体（政府购买服务管理办法第五条、第八条），请由国家机关购买。
             *
             *     `need.estimates_differ` 各条目的测算金额须全部填写且合计等于需求金额，或全部不填，请核对。
             *
             *     `need.date_in_future` 日期 {date} 在今天之后，请核对。
             *
             *     `need.item_not_buyable` 目录 {code} 是分类，不能直接购买，请选择有计量单位的条目。
             *
             *     `need.outside_catalogue` 指导性目录中没有现行的 {code}（政府购买服务管理办法第十四条）。确需购买的，请先取得财政部门审核并填写文号和日期。
             *
             *     `need.outside_incomplete` 目录外的事项须填写名称和计量单位，请补充。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNeedsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedShown"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNeedsByIdAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NegativeAnswersInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `need.wrong_state` 需求“{title}”的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNeedsByIdApprove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `need.item_not_buyable` 目录 {code} 是分类，不能直接购买，请选择有计量单位的条目。
             *
             *     `need.outside_catalogue` 指导性目录中没有现行的 {code}（政府购买服务管理办法第十四条）。确需购买的，请先取得财政部门审核并填写文号和日期。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `need.approver_is_drafter` 经办过这项需求的人不能审批（政府采购法第六十一条），请由其他审核人办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `need.wrong_state` 需求“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `need.evaluation_opposes` 事前绩效评估结论为不予支持，不能批准；请不予批准，或调整后重新提出需求。
             *
             *     `need.budget_missing` 没有登记预算项目 {code}，先有预算、后购买服务，请财务部门先登记。
             *
             *     `need.budget_not_approved` 预算项目 {code} 自 {date} 起批复，在此之前不能购买，请核对。
             *
             *     `need.budget_exceeded` 预算项目 {code} 的余额不足（政府购买服务管理办法第十四条），请调减金额或先调整预算。
             *
             *     `budget.moved` 预算项目 {code} 刚刚被其他需求占用或调整，请重试。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNeedsByIdCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `need.item_not_buyable` 目录 {code} 是分类，不能直接购买，请选择有计量单位的条目。
             *
             *     `need.outside_catalogue` 指导性目录中没有现行的 {code}（政府购买服务管理办法第十四条）。确需购买的，请先取得财政部门审核并填写文号和日期。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `need.wrong_state` 需求“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `need.negative_open` 负面清单第 {open} 项尚未回答，六项均回答“否”后才能核对（政府购买服务管理办法第十条）。
             *
             *     `need.negative_item` 该需求属于“{item}”，不得纳入政府购买服务（政府购买服务管理办法第十条），请调整需求。
             *
             *     `need.budget_missing` 没有登记预算项目 {code}，先有预算、后购买服务，请财务部门先登记。
             *
             *     `need.budget_not_approved` 预算项目 {code} 自 {date} 起批复，在此之前不能购买，请核对。
             *
             *     `need.budget_exceeded` 预算项目 {code} 的余额不足（政府购买服务管理办法第十四条），请调减金额或先调整预算。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNeedsByIdConsultations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `need.date_in_future` 日期 {date} 在今天之后，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `need.wrong_state` 需求“{title}”的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `need.consultations_full` 征求意见记录已有 20 条，请合并后登记。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNeedsByIdConsulted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `need.wrong_state` 需求“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `need.not_consulted` 公共服务项目须就需求征求社会公众意见（政府采购法实施条例第十五条），请先登记至少一次。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNeedsByIdEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedEdit"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `purchase_rule.not_purchaser` {kind}不能作为政府购买服务的购买主体（政府购买服务管理办法第五条、第八条），请由国家机关购买。
             *
             *     `need.estimates_differ` 各条目的测算金额须全部填写且合计等于需求金额，或全部不填，请核对。
             *
             *     `need.date_in_future` 日期 {date} 在今天之后，请核对。
             *
             *     `need.item_not_buyable` 目录 {code} 是分类，不能直接购买，请选择有计量单位的条目。
             *
             *     `need.outside_catalogue` 指导性目录中没有现行的 {code}（政府购买服务管理办法第十四条）。确需购买的，请先取得财政部门审核并填写文号和日期。
             *
             *     `need.outside_incomplete` 目录外的事项须填写名称和计量单位，请补充。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `need.wrong_state` 需求“{title}”的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNeedsByIdEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExAnteInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `need.date_in_future` 日期 {date} 在今天之后，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `need.wrong_state` 需求“{title}”的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNeedsByIdReject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeedRejection"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `need.approver_is_drafter` 经办过这项需求的人不能审批（政府采购法第六十一条），请由其他审核人办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `need.wrong_state` 需求“{title}”的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNeedsByIdSplitting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SplittingState"][];
                    };
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。
             *
             *     `purchase_rule.missing` {date} 没有适用于区划 {code} 的采购标准，请先登记采购标准。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOidcCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOidcStart: {
        parameters: {
            query?: {
                back?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.oidc_unavailable` 统一身份认证暂时无法访问，请稍后再试。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.oidc_off` 本平台没有启用统一身份认证，请用登录名和密码登录。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenapijson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    getOpinionsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionPage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。
             *
             *     `child.erased` 该儿童的个人信息已依法删除，无法再查看。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOpinionsByIdEnter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionEntry"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionRow"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `opinion.score_mismatch` 确认接受过服务的须填写满意度，未接受过服务的不填，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。
             *
             *     `child.erased` 该儿童的个人信息已依法删除，无法再查看。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `opinion.wrong_state` 这户的意见已经登记，不能重复登记。
             *
             *     `opinion.closed` 本次验收的意见征询已经结束，不能再登记。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOpinionsByIdLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionLink"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `opinion.wrong_state` 这户的意见已经登记，不能重复登记。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOpinionsByIdUnreached: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionUnreachedInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionRow"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `opinion.wrong_state` 这户的意见已经登记，不能重复登记。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganizations: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Organization"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `organization.uscc_taken` 统一社会信用代码 {uscc} 已登记，请核对是否为同一机构。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganizationsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `session.password_wrong` 当前密码不正确，请重新输入。
             *
             *     `session.password_weak` 密码至少10位，须含大写字母、小写字母、数字、符号中的三类，不得含有登录名或常见密码，请换一个。
             *
             *     `session.password_used` 不能使用最近5次用过的密码，请换一个。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required` 请先登录。
             *
             *     `session.expired` 登录已失效，请重新登录；已填写的内容不会丢失。
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.locked` 尝试次数过多，已暂时锁定，请{minutes}分钟后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayments: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
                state?: "REQUESTED" | "APPROVED" | "PAID";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PaymentShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPayments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `payment.invoice_date` 发票日期在今天之后，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `payment.milestone_open` “{name}”尚未验收通过，不能支付；请先完成本期履约验收。
             *
             *     `payment.result_unpublished` “{name}”的验收结果尚未公告（政府采购法实施条例第四十五条），请先公告验收结果。
             *
             *     `payment.clearance_expired` 提供服务的人员中 {names} 在 {date} 没有有效的从业查询结果（未成年人保护法第六十二条），请由民政部门重新查询登记后再办理。
             *
             *     `payment.recovery_open` 合同有应追回款项 {amount} 尚未追回，请先退回款项并由财务登记。
             *
             *     `payment.challenge_open` 采购项目有未办结的质疑或投诉，暂停支付，请先答复或等待处理决定。
             *
             *     `payment.access_open` 末期款须在机构对儿童信息的访问终止之后支付，请先办结或终止合同 {contractNo}。
             *
             *     `payment.over_available` 申请金额超过现在可以申请的 {available}，请核对验收金额与已申请、已支付的金额。
             *
             *     `payment.request_open` “{name}”已有一笔办理中的支付申请，请先办结或退回该笔申请。
             *
             *     `payment.invoice_used` 发票 {number} 已用于另一笔支付申请，请核对发票号码。
             *
             *     `file.not_uploaded` 照片尚未上传完成，请上传后再提交。
             *
             *     `project.challenge_open` 项目有未办结的质疑或投诉，采购活动暂停（政府采购法实施条例第五十四条），请先答复或等待处理决定。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentsByIdApprove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `payment.approver_involved` 您起草、签订过该合同或参加过本期验收，不能审批支付（政府采购法第六十一条），请由其他财务人员办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `payment.wrong_state` 这笔支付的当前状态不能进行这一步，请刷新后查看。
             *
             *     `payment.milestone_open` “{name}”尚未验收通过，不能支付；请先完成本期履约验收。
             *
             *     `payment.result_unpublished` “{name}”的验收结果尚未公告（政府采购法实施条例第四十五条），请先公告验收结果。
             *
             *     `payment.clearance_expired` 提供服务的人员中 {names} 在 {date} 没有有效的从业查询结果（未成年人保护法第六十二条），请由民政部门重新查询登记后再办理。
             *
             *     `payment.recovery_open` 合同有应追回款项 {amount} 尚未追回，请先退回款项并由财务登记。
             *
             *     `payment.challenge_open` 采购项目有未办结的质疑或投诉，暂停支付，请先答复或等待处理决定。
             *
             *     `payment.access_open` 末期款须在机构对儿童信息的访问终止之后支付，请先办结或终止合同 {contractNo}。
             *
             *     `payment.over_accepted` 申请之后有成果被认定不实，现在应付只剩 {owed}，请退回申请重新办理。
             *
             *     `project.challenge_open` 项目有未办结的质疑或投诉，采购活动暂停（政府采购法实施条例第五十四条），请先答复或等待处理决定。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentsByIdConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `payment.wrong_state` 这笔支付的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentsByIdPay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `payment.paid_on` 支付日期须在审批之日 {from} 至今天之间，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `payment.payer_is_approver` 审批人不能登记同一笔支付，请由其他支付人员办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `payment.wrong_state` 这笔支付的当前状态不能进行这一步，请刷新后查看。
             *
             *     `payment.milestone_open` “{name}”尚未验收通过，不能支付；请先完成本期履约验收。
             *
             *     `payment.result_unpublished` “{name}”的验收结果尚未公告（政府采购法实施条例第四十五条），请先公告验收结果。
             *
             *     `payment.clearance_expired` 提供服务的人员中 {names} 在 {date} 没有有效的从业查询结果（未成年人保护法第六十二条），请由民政部门重新查询登记后再办理。
             *
             *     `payment.recovery_open` 合同有应追回款项 {amount} 尚未追回，请先退回款项并由财务登记。
             *
             *     `payment.challenge_open` 采购项目有未办结的质疑或投诉，暂停支付，请先答复或等待处理决定。
             *
             *     `payment.access_open` 末期款须在机构对儿童信息的访问终止之后支付，请先办结或终止合同 {contractNo}。
             *
             *     `payment.over_accepted` 申请之后有成果被认定不实，现在应付只剩 {owed}，请退回申请重新办理。
             *
             *     `project.challenge_open` 项目有未办结的质疑或投诉，采购活动暂停（政府采购法实施条例第五十四条），请先答复或等待处理决定。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentsByIdReject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentRejectInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `payment.wrong_state` 这笔支付的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersons: {
        parameters: {
            query?: {
                cursor?: string;
                organizationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPersons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `person.roles_conflict` 岗位组合不允许：机构人员不得兼任民政岗位，审计员不得兼任其他岗位，且须填写所属机构或所属民政部门。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `person.login_name_taken` 登录名已被使用，请换一个。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPersonsByIdClearance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Clearance"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPersonsByIdInitialPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitialPassword"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `session.own_initial_password` 不能为自己生成初始密码，请使用“修改密码”。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlacements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Placement"][];
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `contract.outside_term` 服务日期不在合同期限 {from} 至 {to} 之内，请核对日期或合同。
             *
             *     `contract.item_missing` 合同没有条目 {item}，请从合同条目中选择。
             *
             *     `placement.period_reversed` 安排的止期早于起期，请核对。
             *
             *     `placement.outside_contract` 安排须在合同期限 {from} 至 {to} 之内，请调整起止日期。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `contract.not_active` 合同 {contractNo} 不在履行中，不能在其下登记，请联系县级民政部门。
             *
             *     `placement.already_placed` {label}已安排在这份合同之下，请先结束原安排。
             *
             *     `child.closed` {label}的档案已退出，不能再安排或登记。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlacementsAssign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Placement"][];
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `person.not_field_worker` 只能指派给社工或志愿者，请重新选择。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `person.not_cleared` {name}在 {onDate} 没有有效的从业查询结果（未成年人保护法第六十二条），请先完成查询登记。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。
             *
             *     `person.not_member` 没有找到该工作人员，请从本机构在职人员中选择。
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `placement.ended` 这项安排已经结束，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlacementsEnd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `placement.last_day_outside` 结束日期须在 {from} 至 {to} 之间，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `placement.ended` 这项安排已经结束，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlacementsMine: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Cover"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjects: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProjectShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `project.weights_not_100` 评审因素的权重之和为 {sum}，须为 100，请调整。
             *
             *     `project.criterion_twice` 评审因素编号重复，请每项使用不同的编号。
             *
             *     `project.framework_agreement` 框架协议采购分两阶段、可有多家入围，不能按单个项目立项；请选择其他采购方式，或在征集平台办理。
             *
             *     `project.method_approval_needed` 达到公开招标数额标准而采用其他方式，须先获得设区的市以上财政部门批准（政府采购法第二十七条），请填写批准文号和不晚于今天的批准日期。
             *
             *     `project.invitation_unfit` 只有邀请招标和单一来源需要邀请名单，请删去名单或改选采购方式。
             *
             *     `project.invitation_needed` 请填写符合条件的供应商名单（不重复），并至少随机邀请 {least} 家（政府采购法第三十四条）；单一来源只填一家。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `project.planner_approved_need` 批准采购需求的人不能办理同一需求的采购立项，请由其他经办人办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `need.not_approved` 需求尚未批准，不能立项，请先完成审批。
             *
             *     `need.has_project` 该需求已经立项，不能重复立项，请打开已有项目。
             *
             *     `need.split` 本年度同一预算项目下的 {code} 以非公开招标方式累计采购将超过公开招标数额标准，属于化整为零（政府采购法实施条例第二十八条）。请改用公开招标，或填写批准文号。
             *
             *     `organization.not_approved` 机构未登记或登记已暂停，请先核实机构登记状态。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdAnnounce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `project.budget_not_stated` 采购文件须公开采购项目预算金额（政府采购法实施条例第三十条），请填写与项目一致的预算金额。
             *
             *     `project.bond_too_high` 投标保证金不得超过采购项目预算金额的百分之二（政府采购法实施条例第三十三条），请调低。
             *
             *     `project.notice_disordered` 公告中的日期前后不一致：采购文件自今天或以后发出，提供截止、提问截止不晚于投标截止，请核对。
             *
             *     `project.close_too_early` 投标截止时间过早，法定期限不少于 {days} 日，最早为 {earliest}，请顺延。
             *
             *     `project.documents_too_short` 采购文件的提供期限不得少于 {days} 个工作日，最早到 {earliest}，请延长。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectsByIdBid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidPage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdBid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BidInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidPage"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `bid.lines_unfit` 报价须逐项对应采购清单，不多、不少、不改变顺序，请核对。
             *
             *     `bid.price_zero` 投标总价须大于零，请填写报价。
             *
             *     `bid.names_bidder` 投标方案中出现了贵机构的名称、统一社会信用代码或负责人姓名，评审实行匿名，请删去后再提交。
             *
             *     `bid.consortium_unfit` 联合体成员须为已入库的其他机构且不重复，请核对（政府采购法第二十四条）。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `bid.prepared_project` 贵机构或联合体成员为本项目提供过设计、规范编制、管理、检测或评估服务，不得参加投标（政府采购法实施条例第十八条）。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `organization.not_approved` 机构未登记或登记已暂停，请先核实机构登记状态。
             *
             *     `bid.closed` 投标已截止或尚未开始，不能提交、更换或撤回投标。
             *
             *     `bid.exists` 贵机构已经投标；如需更换，请打开已提交的投标修改。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdBidWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `bid.closed` 投标已截止或尚未开始，不能提交、更换或撤回投标。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdBidding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `project.challenge_open` 项目有未办结的质疑或投诉，采购活动暂停（政府采购法实施条例第五十四条），请先答复或等待处理决定。
             *
             *     `project.documents_not_out` 采购文件自 {date} 起发出，当日起才能开始接受投标。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectsByIdBids: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidShown"][];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `bid.masked` 您是本项目评审小组成员，评审结束前只能查看匿名的投标，请从评审任务中打开。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `bid.sealed` 尚未开标，投标内容、数量和投标人均不公开，请在开标后查看。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectsByIdBidsByBidId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bidId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidPage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `bid.masked` 您是本项目评审小组成员，评审结束前只能查看匿名的投标，请从评审任务中打开。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `bid.sealed` 尚未开标，投标内容、数量和投标人均不公开，请在开标后查看。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdBidsByBidIdCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bidId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BidShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `bid.credit_incomplete` 每个投标人（含联合体成员）须有三项信用查询各一次：失信被执行人、重大税收违法失信主体、政府采购严重违法失信行为记录名单（财库〔2016〕125号）。
             *
             *     `bid.credit_date` 信用查询日期须在公告日 {from} 至今天之间，请按规定时间重新查询。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `bid.masked` 您是本项目评审小组成员，评审结束前只能查看匿名的投标，请从评审任务中打开。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `bid.sealed` 尚未开标，投标内容、数量和投标人均不公开，请在开标后查看。
             *
             *     `bid.checked` 该投标的资格已有结论，不能重复登记。
             *
             *     `project.already_qualified` 资格审查已经完成，不能再改动。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectsByIdChallenges: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChallengeShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdChallenges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `challenge.knew_in_future` 知道之日在今天之后，请核对。
             *
             *     `challenge.knew_before` 知道之日早于该事项公开之日 {since}，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `challenge.not_bidder` 只有参加投标的供应商可以质疑采购过程和结果（政府采购法第五十二条）；如有疑问请以询问方式提出。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `challenge.too_early` 质疑的事项尚未公开，请在采购文件发出、程序结束或结果公告之后提出。
             *
             *     `challenge.too_late` 质疑须在知道之日起七个工作日内提出（政府采购法第五十二条），期限 {due} 已过。
             *
             *     `challenge.open_already` 本机构在该项目已有未办结的质疑或投诉，请等待答复，或撤回后一次性提出。
             *
             *     `challenge.project_moved` 项目刚刚有其他变动，本次未能保存，请重试。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectsByIdChallengesByChallengeId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challengeId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeShown"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdChallengesByChallengeIdComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challengeId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `challenge.wrong_state` 该质疑的当前状态不能进行这一步，请刷新后查看。
             *
             *     `challenge.project_moved` 项目刚刚有其他变动，本次未能保存，请重试。
             *
             *     `challenge.open_already` 本机构在该项目已有未办结的质疑或投诉，请等待答复，或撤回后一次性提出。
             *
             *     `challenge.reply_running` 采购人的答复期限到 {due}，在答复或期满之后才能投诉（政府采购法第五十五条）。
             *
             *     `challenge.complaint_late` 投诉须在答复期满后十五个工作日内提出（政府采购法第五十五条），期限 {due} 已过。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdChallengesByChallengeIdDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challengeId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintDecisionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `challenge.decider_replied` 答复过该质疑的人不能处理同一投诉，请由其他监督人员办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `challenge.wrong_state` 该质疑的当前状态不能进行这一步，请刷新后查看。
             *
             *     `challenge.project_moved` 项目刚刚有其他变动，本次未能保存，请重试。
             *
             *     `challenge.open_already` 本机构在该项目已有未办结的质疑或投诉，请等待答复，或撤回后一次性提出。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdChallengesByChallengeIdReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challengeId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeReplyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `challenge.wrong_state` 该质疑的当前状态不能进行这一步，请刷新后查看。
             *
             *     `challenge.project_moved` 项目刚刚有其他变动，本次未能保存，请重试。
             *
             *     `challenge.open_already` 本机构在该项目已有未办结的质疑或投诉，请等待答复，或撤回后一次性提出。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdChallengesByChallengeIdSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challengeId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `challenge.wrong_state` 该质疑的当前状态不能进行这一步，请刷新后查看。
             *
             *     `challenge.suspended_already` 该投诉已通知暂停采购活动，不能重复登记。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdChallengesByChallengeIdWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challengeId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeWithdrawal"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `challenge.wrong_state` 该质疑的当前状态不能进行这一步，请刷新后查看。
             *
             *     `challenge.project_moved` 项目刚刚有其他变动，本次未能保存，请重试。
             *
             *     `challenge.open_already` 本机构在该项目已有未办结的质疑或投诉，请等待答复，或撤回后一次性提出。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectsByIdClarifications: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClarificationShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdClarifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClarificationInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClarificationShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `question.clarification_late` 投标已截止或项目不在公告、投标阶段，不能再澄清或修改采购文件。
             *
             *     `bid.closed` 投标已截止或尚未开始，不能提交、更换或撤回投标。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectsByIdCommittee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeShown"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdCommittee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitteeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `committee.domain_pool` 评审专家须从财政部门的政府采购评审专家库随机抽取（政府采购法实施条例第三十九条），民政领域专家库的抽取不能用于法定评审。
             *
             *     `committee.drawn_in_future` 抽取时间在现在之后，请核对抽取记录。
             *
             *     `committee.drawn_too_early` 评审专家的抽取不得早于评审开始前两个工作日（财库〔2016〕198号），最早为 {date}，请重新抽取。
             *
             *     `committee.not_expert` {name}不是在册的评审专家，请核对抽取名单。
             *
             *     `committee.not_purchaser` {name}不是采购人的工作人员，不能作为采购人代表，请更换。
             *
             *     `committee.purchasers_own` {name}是采购人的工作人员，不得以专家身份参加本部门项目的评审，请改为采购人代表或更换。
             *
             *     `committee.member_twice` 同一人不能占两个席位，请核对成员名单。
             *
             *     `committee.even` {body}成员人数须为单数，现为 {size} 人，请增减一人。
             *
             *     `committee.too_small` {body}成员不得少于 {least} 人，现为 {size} 人，请补足。
             *
             *     `committee.experts_too_few` 评审专家不得少于成员总数的三分之二：{size} 人中至少 {least} 名专家，现为 {experts} 名，请调整。
             *
             *     `committee.one_chair` 须有且只有一名组长，且由评审专家担任，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `record.exists` {noun}已存在，不能重复建立。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdCommitteeReplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitteeReplaceInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `committee.domain_pool` 评审专家须从财政部门的政府采购评审专家库随机抽取（政府采购法实施条例第三十九条），民政领域专家库的抽取不能用于法定评审。
             *
             *     `committee.drawn_in_future` 抽取时间在现在之后，请核对抽取记录。
             *
             *     `committee.drawn_too_early` 评审专家的抽取不得早于评审开始前两个工作日（财库〔2016〕198号），最早为 {date}，请重新抽取。
             *
             *     `committee.not_expert` {name}不是在册的评审专家，请核对抽取名单。
             *
             *     `committee.not_purchaser` {name}不是采购人的工作人员，不能作为采购人代表，请更换。
             *
             *     `committee.purchasers_own` {name}是采购人的工作人员，不得以专家身份参加本部门项目的评审，请改为采购人代表或更换。
             *
             *     `committee.member_twice` 同一人不能占两个席位，请核对成员名单。
             *
             *     `committee.draw_needed` 更换评审专家须填写补充抽取的记录，请补填。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `committee.not_formed` 评审小组尚未组建，请先登记抽取记录和成员。
             *
             *     `committee.too_late` 独立评分已经开始或结束，不能再变更评审小组。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `project.decider_is_planner` 采购经办与决策相互分离（政府采购法第六十一条）：立项经办人不能确定中标人，请由其他人办理。
             *
             *     `project.decider_reviewed` 您参加了本项目评审，不能再确定中标人，请由其他人办理。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `project.challenge_open` 项目有未办结的质疑或投诉，采购活动暂停（政府采购法实施条例第五十四条），请先答复或等待处理决定。
             *
             *     `project.no_report` 评审小组尚未提交评审报告，不能确定中标人。
             *
             *     `project.not_in_order` 须按评审报告排序确定，现应确定第 {rank} 名；前一名书面放弃后才能确定下一名（政府采购法实施条例第四十三条、第四十九条）。
             *
             *     `project.no_candidate` 全部候选人均已放弃，请作废标处理并重新开展采购。
             *
             *     `project.too_few_bids` 符合条件、作实质响应的投标为 {count} 家，不足 {least} 家（政府采购法第三十六条），请作废标处理。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdFail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `project.fail_unfounded` 废标理由与项目情况不符：{ground}。请核对投标情况后重新选择理由。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdNotify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `project.challenge_open` 项目有未办结的质疑或投诉，采购活动暂停（政府采购法实施条例第五十四条），请先答复或等待处理决定。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `project.challenge_open` 项目有未办结的质疑或投诉，采购活动暂停（政府采购法实施条例第五十四条），请先答复或等待处理决定。
             *
             *     `project.too_early_to_open` 投标截止时间为 {time}，截止后才能开标。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishResultInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `project.challenge_open` 项目有未办结的质疑或投诉，采购活动暂停（政府采购法实施条例第五十四条），请先答复或等待处理决定。
             *
             *     `project.no_report` 评审小组尚未提交评审报告，不能确定中标人。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdQualify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `project.already_qualified` 资格审查已经完成，不能再改动。
             *
             *     `project.bid_unchecked` 有投标尚未登记三项信用查询结果（财库〔2016〕125号），请逐一登记后再完成资格审查。
             *
             *     `project.too_few_bids` 符合条件、作实质响应的投标为 {count} 家，不足 {least} 家（政府采购法第三十六条），请作废标处理。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectsByIdQuestions: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QuestionShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `question.names_asker` 提问与答复公开时不显示提问人，内容中请勿写出其机构名称。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `question.not_announced` 项目尚未公告，不能提问，请在公告后提出。
             *
             *     `question.closed` 对采购文件的提问已经截止；对采购活动仍有疑问的，请以询问方式提出。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdQuestionsByQuestionIdAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionAnswerInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `question.names_asker` 提问与答复公开时不显示提问人，内容中请勿写出其机构名称。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `question.answered` 该提问已答复，不能再次答复；需要补充的请发布澄清。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdRefusals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseAwardInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `project.refused_in_future` 放弃日期须在确定中标人之日至今天之间，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             *
             *     `project.contract_made` 项目已签订合同或已起草合同，不能再进行这一步。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProjectsByIdReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdReviewClose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeProgress"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `review.not_chair` 只有评审小组组长可以进行这一步。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `review.not_declared` 尚未声明与供应商有无利害关系，未声明不得参加评审，请先声明。
             *
             *     `review.must_avoid` 您与供应商有利害关系，应当回避（政府采购法实施条例第九条），不能参加本项目评审。
             *
             *     `project.not_qualified_yet` 资格审查尚未完成，请先完成后再评审。
             *
             *     `review.closed` 独立评分已经结束，不能再改动分数。
             *
             *     `review.unscored` 还有成员未声明或未提交评分，全部提交后组长才能结束评分。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdReviewConclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeInputInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeProgress"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `review.not_chair` 只有评审小组组长可以进行这一步。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `review.open` 独立评分尚未结束，请在组长结束评分后办理。
             *
             *     `review.concluded` 评审报告已经提交，不能再改动。
             *
             *     `review.unsigned` 还有成员未在评审报告上签字（政府采购法实施条例第四十一条），请全部签字后再提交。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdReviewDeclare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `review.unknown_bidder` 声明中的供应商不在本项目供应商名单中，请从名单中选择。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `review.not_started` 尚未开标，暂无供应商名单可供声明，请在开标后办理。
             *
             *     `review.declared` 您已声明过，不能更改；如有变化请告知采购人更换成员。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdReviewScores: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `review.incomplete` 每个投标的每项评审因素都须评分，且只评一次，请补全后提交。
             *
             *     `review.pass_or_fail` 最低价成交的采购方式只判断是否满足：满足填 100，不满足填 0。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `review.not_declared` 尚未声明与供应商有无利害关系，未声明不得参加评审，请先声明。
             *
             *     `review.must_avoid` 您与供应商有利害关系，应当回避（政府采购法实施条例第九条），不能参加本项目评审。
             *
             *     `project.not_qualified_yet` 资格审查尚未完成，请先完成后再评审。
             *
             *     `review.closed` 独立评分已经结束，不能再改动分数。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdReviewSign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewSignInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `review.open` 独立评分尚未结束，请在组长结束评分后办理。
             *
             *     `review.signed` 您已在评审报告上签字，不能重复签字。
             *
             *     `review.concluded` 评审报告已经提交，不能再改动。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProjectsByIdTerminate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectTermination"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `project.wrong_state` 项目“{title}”的当前状态不能进行这一步，请刷新后查看。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicAcceptances: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublishedAcceptance"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicAcceptancesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedAcceptance"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicCatalogue: {
        parameters: {
            query?: {
                division?: components["schemas"]["DivisionCode"];
                on?: components["schemas"]["ChinaDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueInForce"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicContracts: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublishedContract"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicContractsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedContract"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicNotices: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublishedNotice"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicNoticesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedNotice"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicOcdsRecords: {
        parameters: {
            query?: {
                cursor?: string;
                ocid?: components["schemas"]["Ocid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OcdsRecordPackage"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicOcdsReleases: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OcdsReleasePackage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicOpinionsByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionAsked"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `opinion.link_invalid` 链接无效、已使用或已过期，请联系发出链接的民政部门。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublicOpinionsByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionAnswer"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionThanks"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `opinion.score_mismatch` 确认接受过服务的须填写满意度，未接受过服务的不填，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `opinion.link_invalid` 链接无效、已使用或已过期，请联系发出链接的民政部门。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicProcessesByOcid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ocid: components["schemas"]["Ocid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["PublishedNotice"] | components["schemas"]["PublishedClarification"] | components["schemas"]["PublishedContract"] | components["schemas"]["PublishedAcceptance"] | components["schemas"]["PublishedPayment"])[];
                    };
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPurchaseRules: {
        parameters: {
            query: {
                division: components["schemas"]["DivisionCode"];
                on?: components["schemas"]["ChinaDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseRulesPage"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `purchase_rule.missing` {date} 没有适用于区划 {code} 的采购标准，请先登记采购标准。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecoveries: {
        parameters: {
            query?: {
                cursor?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecoveryShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecoveriesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryShown"];
                };
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRecoveriesByIdSettle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverySettleInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryShown"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `recovery.returned_on` 追回日期须在认定之日 {from} 至今天之间，请核对。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。
             *
             *     `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `record.stale` 这条记录已被他人更新，请刷新后在最新版本上重试。
             *
             *     `recovery.returned` 这笔款项已登记追回，不能重复登记。
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReviews: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SeatShown"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.bad_cursor` 翻页位置无效，请从第一页重新打开列表。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `permission.denied` 您的岗位没有“{action}”的权限，如有需要请联系本单位管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.bad_credentials` 登录名、密码或验证码不正确，请核对后重试；连续失败{most}次将锁定{minutes}分钟。
             *
             *     `session.code_required` 请输入验证器上的6位动态验证码；手机不在身边的，请输入一个恢复码。
             *
             *     `session.initial_password_expired` 一次性初始密码已过期，请联系本单位管理员重新生成。
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。
             *
             *     `session.password_off` 本平台使用统一身份认证登录，不能使用密码。
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.locked` 尝试次数过多，已暂时锁定，请{minutes}分钟后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSessionWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWays"];
                };
            };
        };
    };
    getSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SessionRow"][];
                    };
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSessionsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.required` 请先登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `record.missing` 没有找到{noun}，可能不存在或不在您的工作范围内。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpEnrolInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolment"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `session.password_wrong` 当前密码不正确，请重新输入。
             *
             *     `session.totp_wrong` 验证码不正确或已用过，请等待下一个验证码；仍不正确的，请核对手机时间。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required` 请先登录。
             *
             *     `session.code_required` 请输入验证器上的6位动态验证码；手机不在身边的，请输入一个恢复码。
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.locked` 尝试次数过多，已暂时锁定，请{minutes}分钟后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTotpConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpConfirmInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `session.totp_wrong` 验证码不正确或已用过，请等待下一个验证码；仍不正确的，请核对手机时间。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required` 请先登录。
             *
             *     `session.expired` 登录已失效，请重新登录；已填写的内容不会丢失。
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.totp_not_started` 尚未设置动态验证码，请先在“账号安全”中开始设置。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTotpRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpEnrolInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /**
             * @description `request.invalid` 提交的内容有误，请按各项提示修改后再提交。
             *
             *     `request.broken_json` 请求内容不是有效的 JSON，请检查后重新发送。
             *
             *     `session.password_wrong` 当前密码不正确，请重新输入。
             *
             *     `session.totp_wrong` 验证码不正确或已用过，请等待下一个验证码；仍不正确的，请核对手机时间。
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required` 请先登录。
             *
             *     `session.code_required` 请输入验证器上的6位动态验证码；手机不在身边的，请输入一个恢复码。
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.cross_site` 请求来自其他网站，已拒绝。请从本平台页面操作。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.totp_not_started` 尚未设置动态验证码，请先在“账号安全”中开始设置。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large` 请求内容超过 {limit}，请删减后再提交；照片请用附件上传。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.content_type` 请求须声明 Content-Type: application/json。 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.locked` 尝试次数过多，已暂时锁定，请{minutes}分钟后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
