// Made from the routes of the API by `npm run api:types`. Do not edit.

export interface paths {
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
    "/api/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 现行指导性目录
         * @description 权限：查看指导性目录（购买服务）；岗位：procurement、contractReview、acceptance、payment、childCare、supervision、administration、manager、checker、caseworker、volunteer、auditor、system
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
         * @description 权限：查看合同（购买服务）；岗位：procurement、contractReview、acceptance、payment、childCare、supervision、manager、checker、auditor、system
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
         * @description 权限：查看合同（购买服务）；岗位：procurement、contractReview、acceptance、payment、childCare、supervision、manager、checker、auditor、system
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
         * 签订合同（起草人以外的合同审核人）
         * @description 权限：签订合同（购买服务）；岗位：contractReview、system
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
    "/api/deliverables/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 县级审核：验收、退回或否决 */
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
         * @description 权限：上传附件（服务交付）；岗位：caseworker、volunteer
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
         * @description 权限：上传附件（服务交付）；岗位：caseworker、volunteer
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
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 机构列表；机构人员只看到本机构
         * @description 权限：查看机构（购买服务）；岗位：procurement、contractReview、acceptance、payment、childCare、supervision、auditor、manager、checker、caseworker、volunteer、administration、system
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
         * @description 权限：查看机构（购买服务）；岗位：procurement、contractReview、acceptance、payment、childCare、supervision、auditor、manager、checker、caseworker、volunteer、administration、system
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
        Action: "catalogue.read" | "organization.read" | "organization.create" | "person.read" | "person.create" | "person.clear" | "contract.create" | "contract.sign" | "contract.activate" | "contract.suspend" | "contract.terminate" | "contract.read" | "placement.create" | "placement.end" | "placement.assign" | "placement.read" | "child.create" | "child.read" | "child.reveal" | "child.search" | "deliverable.record" | "deliverable.withdraw" | "deliverable.check" | "deliverable.review" | "deliverable.read" | "deliverable.list" | "file.upload" | "file.read" | "audit.read" | "session.read";
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
        CatalogueEntry: {
            code: string;
            /** @description 以哪类成果计量 */
            deliverableKind?: string;
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
            /** @description 计量单位 */
            unit?: string;
            validFrom: string;
            validTo?: string;
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
        Clearance: {
            /** @description 查询机关 */
            authority: string;
            checkedOn: components["schemas"]["ChinaDate"];
            /** @enum {string} */
            result: "CLEAR" | "HIT";
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
            organizationId: string;
            organizationName: string;
            /** @description 个人信息保护影响评估编号 */
            piaNo: string;
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
        ContractInput: {
            contractNo: string;
            /**
             * @description 合同含个人信息委托处理条款
             * @constant
             */
            dataEntrustmentAgreed: true;
            /** @description 购买主体所在县区 */
            division: string;
            from: components["schemas"]["ChinaDate"];
            items: {
                catalogueCode: string;
                priceFen: components["schemas"]["Fen"];
                quantity: number;
            }[];
            organizationId: string;
            /** @description 个人信息保护影响评估编号 */
            piaNo: string;
            purchaserName: string;
            title: string;
            to: components["schemas"]["ChinaDate"];
        };
        ContractItem: {
            catalogueCode: string;
            id: string;
            kind: components["schemas"]["KindName"];
            name: string;
            priceFen: components["schemas"]["Fen"];
            quantity: number;
            unit: string;
        };
        ContractItemProgress: {
            /** @description 已验收 */
            accepted: number;
            acceptedFen: components["schemas"]["Fen"];
            catalogueCode: string;
            /** @description 已提交（未退回、未否决、未撤回） */
            delivered: number;
            id: string;
            kind: components["schemas"]["KindName"];
            name: string;
            priceFen: components["schemas"]["Fen"];
            quantity: number;
            unit: string;
        };
        ContractPage: {
            acceptedFen: components["schemas"]["Fen"];
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
                organizationId: string;
                organizationName: string;
                /** @description 个人信息保护影响评估编号 */
                piaNo: string;
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
            progress: components["schemas"]["ContractItemProgress"][];
        };
        /** @enum {string} */
        ContractStatus: "DRAFT" | "SIGNED" | "ACTIVE" | "SUSPENDED" | "TERMINATED";
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
        /** @description 日期；日期不确定时只有年份 */
        DateOrYear: components["schemas"]["ChinaDate"] | string;
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
        DeliverableState: "SUBMITTED" | "ORG_CHECKED" | "ACCEPTED" | "RETURNED" | "REJECTED" | "WITHDRAWN";
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
        EndInput: {
            childId: string;
            contractId: string;
            lastDay: components["schemas"]["ChinaDate"];
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
        InitialPassword: {
            /** @description 只显示这一次，首次登录须修改 */
            password: string;
        };
        /**
         * @description 成果类型
         * @enum {string}
         */
        KindName: "visitVerification" | "guardianshipAssessment" | "homeVisitInspection";
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
        RecoveryCodes: {
            /** @description 只显示这一次，每个只能用一次 */
            recoveryCodes: string[];
        };
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
            /** @enum {string} */
            outcome: "ACCEPT" | "RETURN" | "REJECT";
            /** @description 退回、否决时必填 */
            reason?: string;
            version: number;
        };
        /** @enum {string} */
        RiskLevel: "red" | "yellow" | "blue" | "green";
        /** @enum {string} */
        Role: "procurement" | "contractReview" | "acceptance" | "payment" | "childCare" | "supervision" | "administration" | "manager" | "checker" | "caseworker" | "volunteer" | "auditor" | "system";
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
        StatusChange: {
            reason: string;
            version: number;
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
    getCatalogue: {
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
                        items: components["schemas"]["CatalogueEntry"][];
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
             *     `contract.term_too_long` 合同期限一般不超过一年（政府购买服务管理办法第二十四条），请调整止期。
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
             *     `deliverable.day_counted` 该儿童 {onDate} 的同一条目已有一份验收计量，同日只计一次，请退回或否决这一份。
             *
             *     `contract.quantity_reached` 该条目已验收到合同数量，不能再验收；如需增加请办理补充合同。
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
