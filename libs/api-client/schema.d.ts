// Generated from the routes of apps/api by `npm run generate`. Do not edit.

export interface paths {
    "/api/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 普法活动列表
         * @description Activities within reach, by day, a page at a time
         */
        get: operations["listActivities"];
        put?: never;
        /**
         * 排期
         * @description Plan an activity
         */
        post: operations["planActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 普法活动
         * @description One activity: plan, figures, what can be done next
         */
        get: operations["readActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 报名和签到
         * @description Who signed up for an activity and who was there
         */
        get: operations["readAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消
         * @description Cancel an activity; it waits for a new day
         */
        post: operations["cancelActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 调整安排
         * @description Change a plan, but for its day
         */
        post: operations["changePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签到
         * @description Check people in
         */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记咨询
         * @description Record a question that was answered
         */
        post: operations["answerConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正活动情况
         * @description Correct the figures
         */
        post: operations["correctSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不再举办
         * @description Do not hold a cancelled activity at all
         */
        post: operations["dropActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 活动全程留痕
         * @description The history of one activity: who, when and why
         */
        get: operations["readActivityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录举办
         * @description Record that the activity took place
         */
        post: operations["markHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上报活动情况
         * @description Report what came of the session
         */
        post: operations["reportSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改期
         * @description Give an activity another day
         */
        post: operations["rescheduleActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回上报
         * @description Send a report back
         */
        post: operations["returnSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记报名
         * @description Record that a worker wants to come
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/strike-check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销签到
         * @description Strike a check-in that was a mistake
         */
        post: operations["strikeCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核定
         * @description Verify what somebody else reported
         */
        post: operations["verifySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{activityId}/withdraw-sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销报名
         * @description Take a sign-up back
         */
        post: operations["withdrawSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 普法活动数
         * @description How many activities stand where, within reach
         */
        get: operations["countActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可签字的审批人
         * @description Approvers and deputies at a unit or above it, on a day
         */
        get: operations["listApprovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件列表
         * @description Cases within reach, by filters, a page at a time
         */
        get: operations["listCases"];
        put?: never;
        /**
         * 登记申请
         * @description Register an application for aid
         */
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件
         * @description One case: facts, dates, what can be done next; as it stood once, when a moment is named
         */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接受指派
         * @description Accept an assignment
         */
        post: operations["acceptAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/accept-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接收移送
         * @description Accept a case from another unit
         */
        post: operations["acceptTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/add-applicant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 增加申请人
         * @description Add an applicant
         */
        post: operations["addApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/add-respondent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 增加被申请方
         * @description Add a respondent
         */
        post: operations["addRespondent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/ask-replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请更换承办人
         * @description Ask for another handler
         */
        post: operations["askReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/assess-means": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 经济状况核查
         * @description Assess means
         */
        post: operations["assessMeans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指派承办人
         * @description Assign a handler
         */
        post: operations["assignHandler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/assign-firm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指派律师事务所
         * @description Assign a firm, which names the lawyer
         */
        post: operations["assignFirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传材料附件
         * @description Attach a scan or photograph
         */
        post: operations["attachFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/attachments/{attachmentId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载附件
         * @description An attachment, to be kept
         */
        get: operations["downloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/attachments/{attachmentId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看附件
         * @description An attachment, to be looked at in the browser
         */
        get: operations["previewAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/attachments/{attachmentId}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换材料附件
         * @description Replace an attachment by a newer version
         */
        post: operations["replaceFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/attachments/{attachmentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废材料附件
         * @description Mark an attachment as attached by mistake
         */
        post: operations["withdrawFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回访
         * @description Call the client back
         */
        post: operations["recordCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/check-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 归档检查
         * @description Check the file
         */
        post: operations["checkFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结案
         * @description Close a case
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/confirm-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 本人确认
         * @description Confirm a decision of one’s own that was recorded from paper
         */
        post: operations["confirmDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/confirm-termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 本人确认终止
         * @description Confirm a termination of one’s own that was recorded from paper
         */
        post: operations["confirmTermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/confirm-urgent-aid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认先行援助
         * @description Confirm aid that was given first
         */
        post: operations["confirmUrgentAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正申请
         * @description Correct an application
         */
        post: operations["correctApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/correct-party": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正当事人
         * @description Correct what is recorded of one party
         */
        post: operations["correctParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/decide-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 异议决定
         * @description Decide on an objection
         */
        post: operations["decideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不接受指派
         * @description Decline an assignment
         */
        post: operations["declineAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两个时刻的差异
         * @description Which fields of a case differ between two moments: old and new value, and the event behind each
         */
        get: operations["readDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记文书材料
         * @description Record a document
         */
        post: operations["recordDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全程留痕
         * @description The history of one case, event by event: who, when and why
         */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 给予援助
         * @description Give aid
         */
        post: operations["grantAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记开庭情况
         * @description Record a hearing
         */
        post: operations["recordHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/import-roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入申请人名册
         * @description Import a roster of applicants: all of them or none
         */
        post: operations["importRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/interrupt-limitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记时效中断
         * @description Record what interrupted the limitation
         */
        post: operations["recordInterruption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/key-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记起算日
         * @description Record a day from which dates are counted
         */
        post: operations["recordKeyDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 关联案件
         * @description Link two cases that belong together
         */
        post: operations["linkCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/major-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重大事项报告
         * @description Report a major matter
         */
        post: operations["recordMajorReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 约见受援人
         * @description Record a meeting with the client
         */
        post: operations["recordMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/name-handler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 律师事务所指定承办人
         * @description Assign the lawyer whom the firm named
         */
        post: operations["nameHandler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 添加办案记录
         * @description Add a note
         */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出异议
         * @description Object to a refusal or termination
         */
        post: operations["raiseObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记办理结果
         * @description Record an outcome
         */
        post: operations["recordOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/paper-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记纸质决定
         * @description Record a decision signed on paper
         */
        post: operations["recordPaperDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/paper-termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记纸质终止决定
         * @description Record a termination signed on paper
         */
        post: operations["recordPaperTermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/paper/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 申请表
         * @description The application form, for printing
         */
        get: operations["readApplicationPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/paper/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审批表
         * @description The approval sheet, for printing
         */
        get: operations["readApprovalPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/paper/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 补正告知书、决定书、指派函、送达回证、结案审批表、卷内目录
         * @description Letters and forms of a case, for printing
         */
        get: operations["readLetterPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/proceeding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记程序
         * @description Carry the case into a proceeding
         */
        post: operations["fileProceeding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记程序进展
         * @description Record the progress of a proceeding
         */
        post: operations["recordProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/recall-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收回移送
         * @description Take a case back that was sent to another unit
         */
        post: operations["recallTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/receive-termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收到终止决定书
         * @description Receive the decision to terminate
         */
        post: operations["receiveTermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/record-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记同意
         * @description Record what a person agreed to
         */
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记到账
         * @description Record money that came in
         */
        post: operations["recordRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予援助
         * @description Refuse aid
         */
        post: operations["refuseAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/refuse-replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予更换承办人
         * @description Refuse to replace the handler
         */
        post: operations["refuseReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/reminders/{reminderId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提醒已读
         * @description Mark a reminder as read
         */
        post: operations["readReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/remove-applicant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移除申请人
         * @description Remove an applicant
         */
        post: operations["removeApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新办理
         * @description Take a closed case up again
         */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/replace-handler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换承办人
         * @description Replace the handler
         */
        post: operations["replaceHandler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/representatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 推举代表人
         * @description Name who speaks for the workers of a collective dispute
         */
        post: operations["nameRepresentatives"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/request-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 一次性告知补正
         * @description Ask once for everything that is missing
         */
        post: operations["requestSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/resume-limitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记时效恢复
         * @description Record that the limitation runs on
         */
        post: operations["resumeLimitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/retainer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签订委托手续
         * @description Retainer and power of attorney signed
         */
        post: operations["signRetainer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/return-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回移送
         * @description Send a case back to the unit that it came from
         */
        post: operations["returnTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 初审意见
         * @description Give the review opinion
         */
        post: operations["reviewOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/roster/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对申请人名册（不记录）
         * @description A dry run of ImportRoster: what is wrong with each row
         */
        post: operations["checkRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/schedule-hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记开庭通知
         * @description Record the notice of a hearing
         */
        post: operations["scheduleHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记用印
         * @description Record the official seal on a paper
         */
        post: operations["recordSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/settle-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 了结期限
         * @description Settle a date that nothing else ends
         */
        post: operations["settleDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/submit-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交归档材料
         * @description Hand in the file
         */
        post: operations["submitFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补正收齐
         * @description Everything missing has been supplied
         */
        post: operations["supplyMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/suspend-limitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记时效中止
         * @description Record what suspends the limitation
         */
        post: operations["suspendLimitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止援助
         * @description Terminate aid
         */
        post: operations["terminateAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送案件
         * @description Send a case to another unit
         */
        post: operations["transferCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消案件关联
         * @description Part two cases linked by mistake
         */
        post: operations["unlinkCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/urgent-aid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 先行援助
         * @description Give aid first, because it is urgent
         */
        post: operations["grantUrgentAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/void-recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废到账登记
         * @description Void a recovery
         */
        post: operations["voidRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回申请
         * @description Withdraw an application
         */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/withdraw-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回同意
         * @description Withdraw a consent
         */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记工作记录
         * @description Log work
         */
        post: operations["logWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件数
         * @description How many cases stand where, within reach
         */
        get: operations["countCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出案件列表
         * @description All cases within reach, by filters, as an Excel file
         */
        get: operations["exportCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案由
         * @description The list of causes, all versions
         */
        get: operations["listCauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 法律体检列表
         * @description Check-ups within reach, newest first, a page at a time
         */
        get: operations["listCheckups"];
        put?: never;
        /**
         * 开始法律体检
         * @description Begin a legal check-up
         */
        post: operations["openCheckup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/{checkupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 法律体检
         * @description One check-up: questionnaire, findings, advice, next steps
         */
        get: operations["readCheckup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/{checkupId}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出并交付体检建议
         * @description Give advice, and to whom it was handed
         */
        post: operations["giveAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/{checkupId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 填写体检问卷
         * @description Answer the questionnaire
         */
        post: operations["recordAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/{checkupId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 完成法律体检
         * @description Close a check-up
         */
        post: operations["closeCheckup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/{checkupId}/correct-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正体检问卷
         * @description Correct answers
         */
        post: operations["correctAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/{checkupId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 排除体检发现
         * @description Say that a finding does not hold
         */
        post: operations["dismissFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/{checkupId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销法律体检
         * @description Drop a check-up before any advice
         */
        post: operations["dropCheckup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/{checkupId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 法律体检全程留痕
         * @description The history of one check-up: who, when and why
         */
        get: operations["readCheckupHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/{checkupId}/finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充体检发现
         * @description Add a finding of one’s own
         */
        post: operations["addFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/{checkupId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 跟踪整改
         * @description Record whether a finding was put right
         */
        post: operations["followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 法律体检数
         * @description How many check-ups stand where, and what those of this year come to
         */
        get: operations["countCheckups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkups/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出法律体检列表
         * @description All check-ups within reach, by filters, as an Excel file
         */
        get: operations["exportCheckups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 来访来电列表
         * @description Contacts within reach, newest first, a page at a time
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * 来访来电登记
         * @description Register a contact
         */
        post: operations["registerContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 来访来电
         * @description One contact
         */
        get: operations["readContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{contactId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 来访来电办结
         * @description Close a contact
         */
        post: operations["closeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 来访来电数
         * @description How many contacts are open, closed and overdue, within reach
         */
        get: operations["countContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出来访来电列表
         * @description All contacts within reach, by filters, as an Excel file
         */
        get: operations["exportContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 盘点
         * @description Counts within reach, newest first, without book figures
         */
        get: operations["listCounts"];
        put?: never;
        /**
         * 开始盘点
         * @description Begin a count of a store
         */
        post: operations["startCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counts/{countId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 第二人盘点
         * @description Count as the second person
         */
        post: operations["confirmCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counts/{countId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记盘点数
         * @description Write down what was counted
         */
        post: operations["recordCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 发放疑点
         * @description What is in doubt about hand-outs, open ones first
         */
        get: operations["listExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭一次性链接开立第一个系统管理员 */
        post: operations["makeFirstAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handlers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可指派的承办人
         * @description Handlers a case can be assigned to, with their open cases
         */
        get: operations["listHandlers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handlers/{handler}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记请假
         * @description Record leave of a handler
         */
        post: operations["recordLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handlers/{handler}/leave/{leaveId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 销假
         * @description End a leave early
         */
        post: operations["endLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handlers/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 承办人请假
         * @description Handlers within reach who are on leave, now or soon
         */
        get: operations["listLeave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 发放场次
         * @description Hand-outs within reach, newest first
         */
        get: operations["listHandouts"];
        put?: never;
        /**
         * 安排发放
         * @description Plan a hand-out
         */
        post: operations["planHandout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handouts/{handoutId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一场发放
         * @description One hand-out with its sheets
         */
        get: operations["readHandout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handouts/{handoutId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束发放
         * @description Close a hand-out
         */
        post: operations["closeHandout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handouts/{handoutId}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公示名单
         * @description Who received, masked for the public notice
         */
        get: operations["readNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handouts/{handoutId}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 花名册导入
         * @description Puts the people of a roster on the sheets of their teams
         */
        post: operations["importSiteRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handouts/{handoutId}/roster/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 花名册试导入
         * @description Reads a roster without recording anything
         */
        post: operations["checkSiteRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handouts/{handoutId}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 准备签领表
         * @description Prepare a sheet for a team
         */
        post: operations["prepareSheet"];
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
        /** 运行状况 */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度节假日安排
         * @description Days off by year, with source and approver
         */
        get: operations["listHolidayYears"];
        put?: never;
        /**
         * 录入年度节假日安排
         * @description Enter the days off of a year
         */
        post: operations["proposeHolidayYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/{proposalId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核准年度节假日安排
         * @description Approve the days off of a year
         */
        post: operations["approveHolidayYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/{proposalId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回年度节假日安排
         * @description Turn down the days off of a year
         */
        post: operations["rejectHolidayYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 礼包项目
         * @description Programmes of packs with their versions
         */
        get: operations["listKits"];
        put?: never;
        /**
         * 设立礼包项目
         * @description Open a programme of packs
         */
        post: operations["openKitProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kits/{kitId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设定礼包内容
         * @description Say what a pack holds and costs
         */
        post: operations["addKitVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kits/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可作保管员、监发人的人员
         * @description Who can keep a store or be a witness
         */
        get: operations["listPackStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全程留痕：逐条记录，个人信息遮蔽 */
        get: operations["ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看记录：登录、查看个人信息、被拒绝的访问 */
        get: operations["accessLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/access/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出查看记录 */
        get: operations["exportAccessLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出全程留痕 */
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outreach-team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可选的团队成员
         * @description Colleagues who can stand in a team, and when they are taken
         */
        get: operations["listTeamCandidates"];
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
        /** 凭一次性链接设密码 */
        post: operations["setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员和岗位 */
        get: operations["staff"];
        put?: never;
        /**
         * 开立账号
         * @description Open an account; the person sets the password by a one-time link
         */
        post: operations["openAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一名工作人员 */
        get: operations["staffMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/correct-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正姓名
         * @description Correct a name
         */
        post: operations["correctName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/correct-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正电话
         * @description Correct a telephone number
         */
        post: operations["correctPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定代理
         * @description Appoint a deputy
         */
        post: operations["appointDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/deputies/{deputyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束代理
         * @description End a deputyship
         */
        post: operations["endDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用账号
         * @description Disable an account
         */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复账号
         * @description Enable an account
         */
        post: operations["enableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/handler-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记承办人信息
         * @description Say what a handler can take on
         */
        post: operations["setHandlerProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 生成一次性设密码链接
         * @description Make a one-time link with which the person sets a password
         */
        post: operations["makePasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 授予岗位
         * @description Give a post
         */
        post: operations["givePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/posts/{postId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 免去岗位
         * @description End a post
         */
        post: operations["endPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出人员和岗位 */
        get: operations["exportStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查找人员
         * @description Everybody of whom exactly this value was recorded, within reach
         */
        post: operations["searchPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度计划
         * @description Every figure of the year at a unit and below, as of now or of a position
         */
        get: operations["programmeBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 上报与核定
         * @description Deliveries in one state, within reach
         */
        get: operations["listDeliveries"];
        put?: never;
        /**
         * 上报完成情况
         * @description Report a delivery
         */
        post: operations["reportDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条上报
         * @description One delivery with its steps
         */
        get: operations["delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/deliveries/{deliveryId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回
         * @description Return a delivery
         */
        post: operations["returnDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/deliveries/{deliveryId}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 冲正
         * @description Reverse a delivery
         */
        post: operations["reverseDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/deliveries/{deliveryId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核定
         * @description Verify a delivery
         */
        post: operations["verifyDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/deliveries/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试导入
         * @description Looks a list through row by row; records nothing
         */
        post: operations["dryRunDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/deliveries/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量导入
         * @description Take a list of deliveries in
         */
        post: operations["importDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/measures/{measureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 指标
         * @description One measure, its units compared, its allocation
         */
        get: operations["programmeMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/measures/{measureId}/allocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 任务分解
         * @description Share a target out
         */
        post: operations["allocateTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/measures/{measureId}/allocation/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认任务分解
         * @description Confirm how a target is shared out
         */
        post: operations["confirmAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/measures/{measureId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 明细
         * @description What stands behind a figure, newest first
         */
        get: operations["programmeEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/measures/{measureId}/lag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记落后原因
         * @description Note why a unit lags behind
         */
        post: operations["noteLag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/measures/{measureId}/recount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 重新计数
         * @description The figure at a position, counted again from the record itself
         */
        get: operations["recountMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/measures/{measureId}/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设定统计口径
         * @description Set a counting rule
         */
        post: operations["setCountingRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/measures/{measureId}/rule/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认统计口径
         * @description Confirm a counting rule
         */
        post: operations["confirmCountingRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/measures/{measureId}/target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设定年度目标
         * @description Set the target of the year
         */
        post: operations["setTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/measures/{measureId}/target/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认年度目标
         * @description Confirm a target
         */
        post: operations["confirmTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以做责任人的同事
         * @description Registrars and coordinators at a unit or above it
         */
        get: operations["listOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 月报
         * @description The monthly report as of a position, as Word or Excel
         */
        get: operations["programmeReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采购
         * @description Purchases within reach, newest first
         */
        get: operations["listPurchases"];
        put?: never;
        /**
         * 采购申请
         * @description Ask for a purchase
         */
        post: operations["requestPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{purchaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一项采购
         * @description One purchase
         */
        get: operations["readPurchase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{purchaseId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 到货验收
         * @description Check a delivery
         */
        post: operations["checkDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{purchaseId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 第二人确认验收
         * @description Confirm an acceptance as the second person
         */
        post: operations["confirmAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{purchaseId}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记合同和发票
         * @description Record contract and invoice
         */
        post: operations["recordContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{purchaseId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采购审批
         * @description Approve or refuse a purchase
         */
        post: operations["decidePurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{purchaseId}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 入库
         * @description Take accepted packs into a store
         */
        post: operations["receivePurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期限提醒
         * @description Standing reminders of the dates that concern the reader
         */
        get: operations["listReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽查 */
        get: operations["samples"];
        put?: never;
        /**
         * 确定抽查种子
         * @description Fix the seed of a sample, with what it is drawn from and why
         */
        post: operations["seedSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/{sampleId}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 重新抽取核对
         * @description The draw done again from seed and ledger
         */
        get: operations["drawAgain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/{sampleId}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抽取案件
         * @description Draw what the seed decides from the list as of the seed; personal values of the cases are open for a time
         */
        post: operations["drawSample"];
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
        /** 我的会话：岗位、权限、CSRF 令牌 */
        get: operations["session"];
        put?: never;
        /** 登录 */
        post: operations["signIn"];
        /** 退出登录 */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改密码：其他会话随即结束，当前会话换新编号 */
        post: operations["changePassword"];
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
        /** 我的全部会话 */
        get: operations["ownSessions"];
        put?: never;
        post?: never;
        /** 结束我的其他会话 */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束我的一个会话 */
        delete: operations["endOwnSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{sheetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 签领表
         * @description One sheet with its lines
         */
        get: operations["readSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{sheetId}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对签领表
         * @description Compare the signed sheet with the ticks
         */
        post: operations["compareSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{sheetId}/hand-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签领
         * @description Hand a pack to a person
         */
        post: operations["handOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{sheetId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回仓库
         * @description Return packs to a store
         */
        post: operations["returnToStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{sheetId}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 留存签领表原件
         * @description Keep a photo or scan of the signed sheet
         */
        post: operations["keepSheetScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{sheetId}/scans/{scanId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载签领表原件
         * @description A photo or scan of a sheet, to be kept
         */
        get: operations["downloadSheetScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{sheetId}/scans/{scanId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看签领表原件
         * @description A photo or scan of a sheet, to be looked at
         */
        get: operations["previewSheetScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{sheetId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 疑点处理
         * @description Settle an exception
         */
        post: operations["settleException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{sheetId}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回签领
         * @description Take a hand-out back
         */
        post: operations["takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 库存
         * @description Stores within reach with what lies in them, and what lies elsewhere
         */
        get: operations["listStores"];
        put?: never;
        /**
         * 设立仓库
         * @description Open a store
         */
        post: operations["openStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stores/{storeId}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 年末结转
         * @description Carry the stock over into the next year
         */
        post: operations["carryOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stores/{storeId}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 领用出库
         * @description Issue packs to a holder for sheets
         */
        post: operations["issueStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stores/{storeId}/keeper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换保管员
         * @description Give a store another keeper
         */
        post: operations["changeKeeper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stores/{storeId}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 出入库流水
         * @description What came to a store and left it, newest first
         */
        get: operations["listMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stores/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 仓库名称
         * @description The names of all stores: where a transfer can go
         */
        get: operations["listStoreNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 调拨
         * @description Transfers within reach, newest first
         */
        get: operations["listTransfers"];
        put?: never;
        /**
         * 调拨出库
         * @description Send packs to another store
         */
        post: operations["sendTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{transferId}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 调拨签收
         * @description Receive a transfer
         */
        post: operations["receiveTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-rules/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位规程
         * @description What a unit laid down, and what holds where it did not
         */
        get: operations["getUnitRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-rules/{unit}/{proposalId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核准单位规程
         * @description Approve a rule of a unit
         */
        post: operations["approveUnitRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-rules/{unit}/{proposalId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回单位规程
         * @description Turn down a rule of a unit
         */
        post: operations["rejectUnitRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-rules/{unit}/objection-route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拟定异议受理规则
         * @description Draw up to whom objections go
         */
        post: operations["proposeObjectionRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位 */
        get: operations["units"];
        put?: never;
        /**
         * 登记单位
         * @description Enter a unit
         */
        post: operations["openUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销单位
         * @description Close a unit
         */
        post: operations["closeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 调整隶属
         * @description Place a unit under another one
         */
        post: operations["moveUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 单位更名
         * @description Rename a unit
         */
        post: operations["renameUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/variances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 差异
         * @description Variances within reach, newest first
         */
        get: operations["listVariances"];
        put?: never;
        /**
         * 报损
         * @description Report a loss
         */
        post: operations["reportLoss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/variances/{varianceId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审批差异
         * @description Write a variance off, or not
         */
        post: operations["decideVariance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/variances/{varianceId}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 说明差异
         * @description Explain a variance
         */
        post: operations["explainVariance"];
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
        AcceptAssignmentBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        AcceptTransferBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        /**
         * @description 为何不能做
         * @enum {string}
         */
        ActivityBlock: "post" | "separation";
        ActivityCounts: {
            alerts: components["schemas"]["AlertCounts"];
            /** @description 本年已核定、属于“尊法守法·携手筑梦”、有农民工参加的场次 */
            counted: number;
            /** @description 其中同时属于其他专项行动的 */
            countedUnderSeveral: number;
            stages: components["schemas"]["ActivityStageCounts"];
            /** @description 全部 */
            total: number;
        };
        ActivityEventShown: {
            /** @description 记录人；系统所为时姓名为空 */
            actor: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @description 记录时间
             */
            at: string;
            /** @description 事件内容，没有个人信息 */
            data: {
                [key: string]: unknown;
            };
            /** @description 补记依据和原因 */
            late?: {
                [key: string]: unknown;
            };
            /** @description 事件的含义 */
            means: components["schemas"]["Words"];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 由策略或者定时任务所为 */
            system: boolean;
            /** @example SessionVerified */
            type: string;
            /** @description 其后的版本 */
            version: number;
            /** @description 原因或者说明 */
            why?: string | null;
        };
        /**
         * @description 核定时留意
         * @enum {string}
         */
        ActivityHint: "planned-afterwards" | "team-clash" | "no-names" | "round-headcount" | "photos-missing";
        ActivityHistory: {
            /** @description 由早到晚 */
            events: components["schemas"]["ActivityEventShown"][];
            sight: components["schemas"]["Sight"];
        };
        /** @enum {string} */
        ActivityKind: "lecture" | "consultation" | "legal-checkup" | "enterprise-visit" | "online" | "mobile-health";
        ActivityPage: {
            /** @description 下一页的 cursor；最后一页没有 */
            next?: string;
            rows: components["schemas"]["ActivityRow"][];
        };
        /** @enum {string} */
        ActivityPlaceKind: "site" | "park" | "enterprise" | "station" | "community" | "village" | "labour-market" | "online" | "other";
        ActivityPlaceShown: {
            kind: components["schemas"]["ActivityPlaceKind"];
            name: string;
        };
        ActivityRow: {
            /** Format: uuid */
            activityId: string;
            /** @description 需要注意的 */
            alerts: components["schemas"]["Alert"][];
            campaigns: components["schemas"]["Campaign"][];
            /** @description 面向的人群 */
            categories: components["schemas"]["Category"][];
            /** @description 实名签到人数 */
            checkedIn: number;
            /** @description 团队时间冲突（已说明的） */
            clashes: number;
            /** @description 解答咨询人次 */
            consultations?: number;
            /** @description 发放资料册（份）数 */
            copies?: number;
            /** @description 更正次数 */
            corrections: number;
            /**
             * Format: date
             * @description 日期
             */
            day: string;
            /** @description 预计人数 */
            expected: number;
            /** @example 09:00 */
            from: string;
            /** @description 承办单位 */
            host: string;
            kind: components["schemas"]["ActivityKind"];
            /** @description 其中实名 */
            named?: number;
            /** @description 参加人次 */
            persons?: number;
            place: components["schemas"]["ActivityPlaceShown"];
            /** @description 最近一次记录的序号 */
            position: number;
            /** @description 上报人 */
            reportedBy?: components["schemas"]["Named"];
            /** @description 改期次数 */
            rescheduled: number;
            /** @description 报名人数 */
            signedUp: number;
            stage: components["schemas"]["ActivityStage"];
            tags?: components["schemas"]["TagShown"][];
            /** @description 团队；外请人员姓名为空 */
            team: components["schemas"]["Named"][];
            /** @description 活动名称 */
            title: string;
            /** @example 11:30 */
            to: string;
            unit: components["schemas"]["Named"];
            /** @description 核定人 */
            verifiedBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 核定日期
             */
            verifiedOn?: string;
        };
        ActivityShown: {
            /** Format: uuid */
            activityId: string;
            alerts: components["schemas"]["Alert"][];
            campaigns: components["schemas"]["Campaign"][];
            /** @description 面向的人群 */
            categories: components["schemas"]["Category"][];
            /** @description 实名签到人数 */
            checkedIn: number;
            /** @description 团队时间冲突的说明 */
            clashReason?: string | null;
            consultations: components["schemas"]["ConsultationShown"][];
            /** @description 更正次数 */
            corrections: number;
            /**
             * Format: date
             * @description 日期
             */
            day: string;
            /** @description 预计人数 */
            expected: number;
            figures?: components["schemas"]["FiguresShown"];
            /** @example 09:00 */
            from: string;
            /** @description 核定时留意 */
            hints: components["schemas"]["ActivityHint"][];
            /** @description 承办单位 */
            host: string;
            kind: components["schemas"]["ActivityKind"];
            /** @description 最近一次取消、改期或者不再举办的原因 */
            moveReason?: string | null;
            next: components["schemas"]["ActivityStepShown"][];
            /** @description 协办单位 */
            partners: string[];
            place: components["schemas"]["ActivityPlaceShown"];
            plannedBy: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 排期日期
             */
            plannedOn: string;
            /** @description 最近一次记录的序号 */
            position: number;
            /** @description 上报（更正）人 */
            reportedBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 上报日期
             */
            reportedOn?: string;
            /** @description 改期次数 */
            rescheduled: number;
            /** @description 退回原因 */
            returnReason?: string | null;
            sight: components["schemas"]["Sight"];
            /** @description 报名人数 */
            signedUp: number;
            stage: components["schemas"]["ActivityStage"];
            /** @description 活动情况 */
            summary?: string | null;
            team: components["schemas"]["TeamMemberShown"][];
            /** @description 活动名称 */
            title: string;
            /** @example 11:30 */
            to: string;
            unit: components["schemas"]["Named"];
            /** @description 核定人 */
            verifiedBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 核定日期
             */
            verifiedOn?: string;
            /** @description 版本：修改时放在 If-Match */
            version: number;
            /** @description 照片不足的原因 */
            withoutPhotos?: string | null;
        };
        /** @enum {string} */
        ActivityStage: "planned" | "cancelled" | "dropped" | "held" | "reported" | "verified";
        ActivityStageCounts: {
            /** @description 已取消 */
            cancelled: number;
            /** @description 不再举办 */
            dropped: number;
            /** @description 已举办 */
            held: number;
            /** @description 已排期 */
            planned: number;
            /** @description 已上报 */
            reported: number;
            /** @description 已核定 */
            verified: number;
        };
        ActivityStepShown: {
            /** @description 为何不能做 */
            blockedBy?: components["schemas"]["ActivityBlock"];
            /**
             * @description 命令类型
             * @example VerifySession
             */
            command: string;
            /** @description 主要步骤；其他为随时可做的 */
            main: boolean;
            /** @description 需要 If-Match */
            overwrites: boolean;
            /**
             * @description 接口路径的末段
             * @example verify
             */
            path: string;
            /** @description 读取者可以做 */
            permitted: boolean;
        };
        ActorNamed: {
            /** @description 经办人编号；系统自动办理的为 system:… */
            id: string;
            /** @description 姓名；系统自动办理或者已删除的为空 */
            name: string;
        };
        AddApplicantBody: {
            /** @description 申请人 */
            applicant: components["schemas"]["ApplicantInput"];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 说明 */
            reason?: string;
        };
        AddFindingBody: {
            /** @description 法律依据 */
            basis?: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 风险等级
             * @enum {string}
             */
            severity: "high" | "medium" | "low";
            /** @description 发现的问题；不得写健康信息 */
            text: string;
            /**
             * @description 方面
             * @enum {string}
             */
            topic: "contract" | "wages" | "hours" | "insurance" | "women" | "safety" | "democracy" | "rules" | "agreement" | "pay" | "rest" | "injury" | "platform" | "appeal" | "other";
        };
        AddKitVersionBody: {
            /** @description 内装物品 */
            items: components["schemas"]["KitItemInput"][];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 单价（分） */
            unitCost: number;
        };
        AddNoteBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 记录 */
            note: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        AddRespondentBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 说明 */
            reason?: string;
            /** @description 被申请方 */
            respondent: components["schemas"]["RespondentInput"];
        };
        AdviceInput: {
            /**
             * Format: date
             * @description 整改期限
             * @example 2026-05-18
             */
            dueOn: string;
            /** @description 体检发现 */
            finding: string;
            /** @description 建议 */
            text: string;
        };
        /** @enum {string} */
        AdviceWay: "in-person" | "post" | "electronic";
        /** @enum {string} */
        AgentAuthority: "general" | "special";
        AgentInput: {
            /**
             * @description 代理权限
             * @enum {string}
             */
            authority: "general" | "special";
            /** @description 代理人 */
            person: components["schemas"]["PersonInput"];
            /**
             * @description 与申请人的关系
             * @enum {string}
             */
            relation: "spouse" | "parent" | "child" | "sibling" | "other-relative" | "statutory" | "workmate" | "union" | "other";
        };
        /** @enum {string} */
        AgentRelation: "spouse" | "parent" | "child" | "sibling" | "other-relative" | "statutory" | "workmate" | "union" | "other";
        AgentShown: {
            authority: components["schemas"]["AgentAuthority"];
            person: components["schemas"]["PersonShown"];
            relation: components["schemas"]["AgentRelation"];
        };
        /** @enum {string} */
        AidForm: "advice" | "drafting" | "criminal" | "representation" | "duty-lawyer" | "mediation-arbitration" | "other";
        /**
         * @description 需要注意的
         * @enum {string}
         */
        Alert: "no-new-date" | "not-recorded" | "unreported" | "returned" | "unverified";
        AlertCounts: {
            /** @description 已取消，没有新日期 */
            "no-new-date": number;
            /** @description 日期已过，没有记录举办 */
            "not-recorded": number;
            /** @description 上报被退回 */
            returned: number;
            /** @description 超过期限没有上报 */
            unreported: number;
            /** @description 待核定 */
            unverified: number;
        };
        AllocateTargetBody: {
            /**
             * Format: uuid
             * @description 责任部门
             */
            department?: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 各单位、部门的任务数 */
            shares: components["schemas"]["ShareInput"][];
            /**
             * Format: uuid
             * @description 分解任务的单位
             */
            unit: string;
        };
        AllocationShown: {
            /** @description 审批人已确认 */
            confirmed: boolean;
            /** @description 确认人 */
            confirmedBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 确认日期
             */
            confirmedOn?: string;
            /** @description 责任部门 */
            department?: components["schemas"]["Named"];
            /** @description 设定人 */
            setBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 设定日期
             */
            setOn?: string;
            shares: components["schemas"]["ShareShown"][];
            /** @description 版本；0 为公布的内容 */
            version: number;
        };
        AllocationSummary: {
            /** @description 审批人已确认 */
            confirmed: boolean;
            /** @description 与目标之差；不为零时提示 */
            gap?: number;
            /** @description 已分解合计 */
            sum: number;
        };
        AmountsInput: {
            /** @description 裁决或者调解金额（分） */
            awarded?: number;
            /** @description 请求金额（分） */
            claimed?: number;
            /** @description 到账金额（分） */
            received?: number;
        };
        AmountsShown: {
            /**
             * Format: int64
             * @description 裁决或者调解金额（分）
             */
            awarded?: number;
            /**
             * Format: int64
             * @description 请求金额（分）
             */
            claimed?: number;
            /**
             * Format: int64
             * @description 到账金额（分）
             */
            received?: number;
        };
        AnswerConsultationBody: {
            /** @description 答复 */
            answer: string;
            /** @description 咨询人；不愿留名的不填 */
            asker?: components["schemas"]["AttendeeInput"];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 咨询的问题 */
            question: string;
        };
        AnswerDto: {
            /** @description 所涉事项的编号 */
            id: string;
            /** @description 取得的案号等编号 */
            numbers: string[];
            /** @description 记录序号 */
            position: number;
            /** @description 其后的版本 */
            version: number;
        };
        AnswerInput: {
            /**
             * @description 回答
             * @enum {string}
             */
            answer: "yes" | "partly" | "no" | "unknown" | "not-applicable";
            /**
             * @description 问题代码
             * @example written-contract
             */
            question: string;
        };
        ApplicantAmountsInput: {
            /** @description 裁决或者调解金额（分） */
            awarded?: number;
            /** @description 请求金额（分） */
            claimed?: number;
            /** @description 到账金额（分） */
            received?: number;
            /**
             * Format: uuid
             * @description 受援人
             */
            subject: string;
        };
        ApplicantAmountsShown: {
            /**
             * Format: int64
             * @description 裁决或者调解金额（分）
             */
            awarded?: number;
            /**
             * Format: int64
             * @description 请求金额（分）
             */
            claimed?: number;
            /**
             * Format: int64
             * @description 到账金额（分）
             */
            received?: number;
            /**
             * Format: uuid
             * @description 受援人
             */
            subject: string;
        };
        ApplicantInput: {
            /** @description 人群类别 */
            categories?: ("migrant-worker" | "new-employment" | "woman-worker" | "disabled" | "elderly" | "minor" | "hardship")[];
            /** @description 本人请求金额，按项目 */
            claims?: components["schemas"]["ClaimInput"][];
            /**
             * @description 职业
             * @enum {string}
             */
            occupation?: "truck-driver" | "courier" | "care-worker" | "domestic-worker" | "mall-staff" | "food-delivery" | "estate-agent" | "guard" | "ride-hailing" | "chauffeur" | "streamer" | "instant-delivery" | "construction" | "manufacturing" | "mining" | "catering" | "other";
            /** @description 职业说明 */
            occupationNote?: string;
            /** @description 申请人 */
            person: components["schemas"]["PersonInput"];
            /**
             * @description 用工关系
             * @enum {string}
             */
            relation: "labour" | "quasi-labour" | "service" | "self-employed" | "unclear";
        };
        ApplicantShown: {
            categories: components["schemas"]["Category"][];
            claims: components["schemas"]["ClaimShown"][];
            /** @description 现行有效的单独同意 */
            consents: components["schemas"]["ConsentShown"][];
            occupation?: components["schemas"]["Occupation"];
            /** @description 职业说明 */
            occupationNote?: string | null;
            person: components["schemas"]["PersonShown"];
            relation: components["schemas"]["Relation"];
            /** @description 集体争议的代表人 */
            representative: boolean;
        };
        ApplicationChanges: {
            /** @description 代理人 */
            agent?: components["schemas"]["AgentInput"];
            /**
             * @description 援助形式（参照法律援助法第二十二条）
             * @enum {string}
             */
            aidForm?: "advice" | "drafting" | "criminal" | "representation" | "duty-lawyer" | "mediation-arbitration" | "other";
            /** @description 申请人（一人或者多人） */
            applicants?: components["schemas"]["ApplicantInput"][];
            /** @description 案由 */
            cause?: components["schemas"]["CauseInput"];
            /**
             * Format: date
             * @description 劳动关系终止之日（拖欠劳动报酬的仲裁时效由此起算）
             * @example 2026-05-18
             */
            employmentEndedOn?: string;
            /**
             * Format: date
             * @description 知道或者应当知道权利被侵害之日（仲裁时效由此起算）
             * @example 2026-05-18
             */
            harmKnownOn?: string;
            /**
             * @description 援助事项（参照法律援助法第三十一条）
             * @enum {string}
             */
            matter?: "state-compensation" | "social-insurance" | "pension" | "maintenance" | "labour-or-pay" | "capacity" | "injury" | "environment" | "other";
            /** @description 请求事项 */
            requests?: string;
            /** @description 被申请方（一方或者多方） */
            respondents?: components["schemas"]["RespondentInput"][];
            /** @description 案情和申请理由 */
            statement?: string;
        };
        ApplicationPaper: {
            agent?: components["schemas"]["AgentShown"];
            aidForm: components["schemas"]["AidForm"];
            amounts: components["schemas"]["AmountsShown"];
            applicants: components["schemas"]["ApplicantShown"][];
            /**
             * Format: date
             * @description 收到申请日期
             */
            appliedOn: string;
            /** Format: uuid */
            caseId: string;
            cause: components["schemas"]["CauseShown"];
            channel: components["schemas"]["Channel"];
            /** @description 集体争议：申请人十人以上 */
            collective: boolean;
            /**
             * Format: date
             * @description 劳动关系终止之日
             */
            employmentEndedOn?: string;
            /** @description 提议按法律援助法第四十二条第（三）项免予核查 */
            exemptionProposed: boolean;
            foot: components["schemas"]["PaperFoot"];
            /** @description 编号 */
            formNumber: string;
            /**
             * Format: date
             * @description 知道或者应当知道权利被侵害之日
             */
            harmKnownOn?: string;
            matter: components["schemas"]["Matter"];
            /** @description 收件人 */
            receivedBy: components["schemas"]["Named"];
            /** @description 请求事项 */
            requests?: string | null;
            respondents: components["schemas"]["RespondentShown"][];
            sight: components["schemas"]["Sight"];
            /**
             * Format: date
             * @description 申请表签字日期
             */
            signedOn: string;
            /** @description 案情和申请理由 */
            statement?: string | null;
            /** @description 表名 */
            title: components["schemas"]["Words"];
            unit: components["schemas"]["Named"];
        };
        Apply: {
            /** @description 代理人 */
            agent?: components["schemas"]["AgentInput"];
            /**
             * @description 援助形式（参照法律援助法第二十二条）
             * @enum {string}
             */
            aidForm: "advice" | "drafting" | "criminal" | "representation" | "duty-lawyer" | "mediation-arbitration" | "other";
            /** @description 申请人（一人或者多人） */
            applicants: components["schemas"]["ApplicantInput"][];
            /** @description 案由 */
            cause: components["schemas"]["CauseInput"];
            /**
             * @description 来源
             * @enum {string}
             */
            channel: "visit" | "phone" | "hotline-12351" | "hotline-12345" | "online" | "tour" | "station" | "petition" | "superior";
            /**
             * Format: uuid
             * @description 由哪条来访来电转来
             */
            contactId?: string;
            /**
             * Format: date
             * @description 劳动关系终止之日（拖欠劳动报酬的仲裁时效由此起算）
             * @example 2026-05-18
             */
            employmentEndedOn?: string;
            /** @description 签字申请表的凭据：编号、存放处或者扫描件 */
            formEvidence: string;
            /**
             * Format: date
             * @description 知道或者应当知道权利被侵害之日（仲裁时效由此起算）
             * @example 2026-05-18
             */
            harmKnownOn?: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * @description 援助事项（参照法律援助法第三十一条）
             * @enum {string}
             */
            matter: "state-compensation" | "social-insurance" | "pension" | "maintenance" | "labour-or-pay" | "capacity" | "injury" | "environment" | "other";
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 转办单 */
            order?: components["schemas"]["ExternalOrderInput"];
            /** @description 请求事项 */
            requests?: string;
            /** @description 被申请方（一方或者多方） */
            respondents: components["schemas"]["RespondentInput"][];
            /**
             * Format: date
             * @description 申请表签字日期
             * @example 2026-05-18
             */
            signedOn: string;
            /** @description 案情和申请理由 */
            statement: string;
            /**
             * Format: uuid
             * @description 受理单位
             */
            unit: string;
        };
        AppointDeputyBody: {
            /**
             * Format: uuid
             * @description 被代理人
             */
            forPerson: string;
            /**
             * Format: date
             * @description 代理首日
             * @example 2026-05-18
             */
            from: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 代理的岗位
             * @enum {string}
             */
            post: "registrar" | "coordinator" | "approver" | "handler" | "storekeeper" | "finance" | "auditor" | "admin";
            /**
             * Format: date
             * @description 代理末日（含当日）
             * @example 2026-05-18
             */
            to: string;
            /** Format: uuid */
            unit: string;
        };
        ApprovalPaper: {
            agent?: components["schemas"]["AgentShown"];
            aidForm: components["schemas"]["AidForm"];
            amounts: components["schemas"]["AmountsShown"];
            applicants: components["schemas"]["ApplicantShown"][];
            /**
             * Format: date
             * @description 收到申请日期
             */
            appliedOn: string;
            /** @description 三个意见栏 */
            boxes: components["schemas"]["OpinionBox"][];
            /** Format: uuid */
            caseId: string;
            cause: components["schemas"]["CauseShown"];
            /** @description 集体争议：申请人十人以上 */
            collective: boolean;
            decision?: components["schemas"]["DecisionShown"];
            foot: components["schemas"]["PaperFoot"];
            /** @description 编号 */
            formNumber: string;
            matter: components["schemas"]["Matter"];
            /** @description 经济状况核查 */
            means?: components["schemas"]["MeansShown"];
            /** @description 请求事项 */
            requests?: string | null;
            respondents: components["schemas"]["RespondentShown"][];
            /**
             * Format: date
             * @description 审查期限最后一日
             */
            reviewDueOn?: string;
            sight: components["schemas"]["Sight"];
            /** @description 案情和申请理由 */
            statement?: string | null;
            /** @description 表名 */
            title: components["schemas"]["Words"];
            unit: components["schemas"]["Named"];
        };
        ApproveHolidayYearBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        ApproverList: {
            rows: components["schemas"]["ApproverShown"][];
        };
        ApproverShown: {
            /** Format: uuid */
            id: string;
            /** @description 姓名或者单位名称 */
            name: string;
            /** @description 任审批人的单位 */
            units: components["schemas"]["Named"][];
        };
        ApproveUnitRuleBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        /**
         * @description 材料种类，按卷内目录
         * @enum {string}
         */
        ArchiveItem: "application-form" | "identity" | "means" | "approval-sheet" | "decision" | "assignment-letter" | "agreement" | "meeting-record" | "pleading" | "evidence" | "argument" | "hearing" | "result-document" | "service-receipt" | "summary" | "quality" | "subsidy" | "other";
        AskReplacementBody: {
            /**
             * @description 谁提出
             * @enum {string}
             */
            askedBy: "client" | "handler" | "unit";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 更换的理由 */
            reason: string;
        };
        AssessMeansBody: {
            /**
             * @description 免予核查的情形：第四十二条第（一）至（四）项
             * @enum {number}
             */
            ground?: 1 | 2 | 3 | 4;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 看到的材料名称：写明后免予核查成立；承诺书、核查结果也写在这里 */
            proof?: string;
            /**
             * @description 方式：免予核查、个人诚信承诺、信息共享
             * @enum {string}
             */
            way: "exempt" | "pledge" | "data-share";
        };
        AssignFirmBody: {
            /**
             * Format: uuid
             * @description 律师事务所（单位）
             */
            firm: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 指派说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        AssignHandlerBody: {
            /**
             * Format: uuid
             * @description 承办人
             */
            handler: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 指派说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 超过在办上限仍然指派的理由（已达上限时必填） */
            overLimitReason?: string;
        };
        AssignmentShown: {
            /**
             * Format: date
             * @description 接受日期
             */
            acceptedOn?: string;
            by: components["schemas"]["Named"];
            /** @description 律师事务所 */
            firm?: components["schemas"]["Named"];
            /** @description 承办人 */
            handler: components["schemas"]["Named"];
            /** @description 指派说明 */
            note?: string | null;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 超过在办上限的理由 */
            overLimitReason?: string | null;
            /** @description 记录序号 */
            position: number;
            /** @description 更换前的承办人 */
            replaced?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 委托手续签订日期
             */
            retainedOn?: string;
        };
        AttachFileBody: {
            /**
             * Format: uuid
             * @description 材料所属的当事人（默认第一申请人）
             */
            about?: string;
            /**
             * Format: binary
             * @description PDF、JPEG 或者 PNG，不超过 20 MB
             */
            file: string;
            /** @description 材料种类，按卷内目录 */
            item: components["schemas"]["ArchiveItem"];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        AttachmentShown: {
            /**
             * Format: uuid
             * @description 材料所属的当事人
             */
            about: string;
            /** Format: uuid */
            attachmentId: string;
            /** @description 材料种类，按卷内目录 */
            item: components["schemas"]["ArchiveItem"];
            /** @description 说明 */
            note?: string | null;
            /** @description 新的在前 */
            versions: components["schemas"]["AttachmentVersion"][];
            withdrawn?: components["schemas"]["AttachmentWithdrawn"];
        };
        AttachmentsShown: {
            /** @description 可以上传、更换、作废 */
            mayAttach: boolean;
            /** @description 可以打开和下载 */
            mayOpen: boolean;
            /** @description 按卷内目录的次序 */
            rows: components["schemas"]["AttachmentShown"][];
        };
        AttachmentVersion: {
            /** @description 上传人 */
            by: components["schemas"]["Named"];
            /** @description 字节数 */
            bytes: number;
            /** @description 内容已随个人信息删除 */
            erased: boolean;
            /** @description 按内容识别的格式 */
            mediaType: components["schemas"]["MediaType"];
            /** @description 文件名 */
            name?: string | null;
            /**
             * Format: date
             * @description 日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 更换原因 */
            reason?: string | null;
            /** @description 第几版，从 1 起 */
            version: number;
        };
        AttachmentWithdrawn: {
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 作废日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 作废原因 */
            reason?: string | null;
        };
        AttendanceShown: {
            checkedIn: components["schemas"]["CheckedInPerson"][];
            sight: components["schemas"]["Sight"];
            signedUp: components["schemas"]["SignedUpPerson"][];
        };
        AttendeeInput: {
            /** @description 人群类别 */
            categories: ("migrant-worker" | "new-employment" | "woman-worker" | "disabled" | "elderly" | "minor" | "hardship")[];
            /**
             * @description 职业
             * @enum {string}
             */
            occupation?: "truck-driver" | "courier" | "care-worker" | "domestic-worker" | "mall-staff" | "food-delivery" | "estate-agent" | "guard" | "ride-hailing" | "chauffeur" | "streamer" | "instant-delivery" | "construction" | "manufacturing" | "mining" | "catering" | "other";
            /** @description 职工：写姓名，或者选取已登记的人 */
            person: components["schemas"]["PersonInput"];
        };
        AudiencePerson: {
            categories: components["schemas"]["Category"][];
            /** @description 居民身份证号码 */
            idNumber?: string | null;
            /** @description 姓名 */
            name?: string | null;
            occupation?: components["schemas"]["Occupation"];
            /** @description 联系电话 */
            phone?: string | null;
            /** Format: uuid */
            subject: string;
        };
        /**
         * @description 办理机构期满未办、程序没有进展、律师事务所未指定承办人
         * @enum {string}
         */
        Awaited: "body" | "proceeding" | "firm";
        BatchQuantity: {
            /**
             * Format: uuid
             * @description 批次
             */
            batch: string;
            /** @description 数量（个） */
            quantity: number;
        };
        BatchShown: {
            /**
             * Format: uuid
             * @description 批次
             */
            batch: string;
            /** @description 批次编号 */
            batchNumber: string;
            /** @description 礼包名称 */
            kit: string;
            /**
             * Format: uuid
             * @description 礼包项目
             */
            kitId: string;
            /** @description 数量 */
            quantity: number;
        };
        BehindShown: {
            actor: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @description 记录时间
             */
            at: string;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @example HandlerAssigned */
            type: string;
            /** @description 案件版本 */
            version: number;
        };
        BoardShown: {
            /**
             * Format: date
             * @description 截至日期
             */
            day: string;
            figures: components["schemas"]["FigureShown"][];
            /** @description 需要关注 */
            lags: components["schemas"]["LagShown"][];
            /** @description 公布单位 */
            organisation: string;
            pace: components["schemas"]["PaceShown"];
            /** @description 记录序号：各数字截至这条记录 */
            position: number;
            /** @description 所看的单位（含下级） */
            scope: components["schemas"]["Named"];
            /** @description 可以选择的单位 */
            scopes: components["schemas"]["ProgrammeScope"][];
            /** @description 年度 */
            year: number;
        };
        BuildingDto: {
            generation: number;
            position: number;
        };
        BusyShown: {
            /** Format: uuid */
            activityId: string;
            /** @example 09:00 */
            from: string;
            /** @description 活动名称 */
            title: string;
            /** @example 11:30 */
            to: string;
        };
        CallbackShown: {
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 款项已全部到手 */
            paidInFull?: boolean;
            /** @description 记录序号 */
            position: number;
            /** @description 联系上了 */
            reached: boolean;
            satisfaction?: components["schemas"]["Satisfaction"];
            /**
             * Format: uuid
             * @description 受援人
             */
            subject: string;
            /** @description 承办人是否收取财物 */
            tookMoney?: components["schemas"]["TookMoney"];
            way: components["schemas"]["CallbackWay"];
            /** @description 意见和建议 */
            words?: string | null;
        };
        /** @enum {string} */
        CallbackWay: "phone" | "visit" | "in-person" | "message";
        /** @enum {string} */
        Campaign: "respect-law-build-dreams" | "warm-season" | "law-nearby" | "constitution-week" | "ankang-cup";
        CancelActivityBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 取消原因 */
            reason: string;
        };
        CandidateList: {
            rows: components["schemas"]["CandidateShown"][];
        };
        CandidateShown: {
            /** @description 这一天的其他活动 */
            busy: components["schemas"]["BusyShown"][];
            /** Format: uuid */
            id: string;
            /** @description 姓名 */
            name: string;
            /** @description 所任岗位 */
            posts: components["schemas"]["Post"][];
            units: components["schemas"]["Named"][];
        };
        CarryOverBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 结转的年度 */
            year: number;
        };
        CaseCounts: {
            /** @description 开庭遇承办人请假 */
            away: number;
            /** @description 无下一步安排 */
            idle: number;
            /** @description 读取者本人承办、未结束的 */
            mine: number;
            /** @description 其中待读取者本人确认的 */
            mineToConfirm: number;
            /** @description 未结束的案件 */
            open: number;
            /** @description 有期限已超期（含已结案未归档的） */
            overdue: number;
            rules: components["schemas"]["QueueRulesShown"];
            /** @description 七日内有期限到期、尚未超期（含已结案未归档的） */
            soon: number;
            stages: components["schemas"]["StageCounts"];
            /** @description 可见的全部案件 */
            total: number;
            /** @description 待本人确认的纸质决定 */
            unconfirmed: number;
            /** @description 未设期限：没有在今天或者以后的期限 */
            undated: number;
            /** @description 等待过久 */
            waiting: number;
        };
        CaseDateShown: {
            /** @description 依据 */
            basis: string;
            /** @description 所用节假日数据的版本 */
            calendarVersion: string;
            /** @description 读取之日到最后一日（未知时到名义日）的天数；负数为已超期 */
            daysLeft: number;
            /**
             * Format: date
             * @description 最后一日（遇节假日顺延）；节假日安排未公布时为 null
             */
            dueOn: string | null;
            /** @description 由哪个事件完成、暂停或者取代 */
            endedBy?: components["schemas"]["EventPlace"];
            /** @description 由哪个事件起算 */
            event: components["schemas"]["EventPlace"];
            /**
             * Format: date
             * @description 起算日（当日不计入）
             */
            from: string;
            /** @description 可以登记中断的时效（仲裁时效以外） */
            interruptible?: boolean;
            /** @description 期限名称 */
            name: components["schemas"]["Words"];
            /** @description 节假日安排未公布，日期待定 */
            needsHolidayData: boolean;
            /**
             * Format: date
             * @description 按日历计算的最后一日
             */
            nominalOn: string;
            /** @description 已超期（本方的期限，最后一日已过） */
            overdue: boolean;
            /**
             * Format: uuid
             * @description 属于哪一程序；全案的期限没有
             */
            proceedingId?: string;
            /**
             * @description 规则编号；`SUPPLY_BY` 为告知的补正截止日期
             * @example LA_REVIEW_7D
             */
            rule: string;
            /** @description 规则版本；0 表示不是计算得出的日期 */
            ruleVersion: number;
            /**
             * Format: date
             * @description 稳妥日：不晚于名义日的最后一个工作日；未知时为 null
             */
            safeBy: string | null;
            /**
             * Format: uuid
             * @description 从哪个起算日、结果或者程序来；了结期限、登记时效中断时写它
             */
            sourceId?: string;
            /** @description 进行中、暂停、已完成、不再适用 */
            state: components["schemas"]["DateState"];
            /** @description 距名义日不足七日 */
            urgent: boolean;
            /** @description 谁的期限：本方、办理机构、对方、可以行使的权利；只有本方的会超期 */
            whose: components["schemas"]["Whose"];
        };
        CaseDifference: {
            fields: components["schemas"]["FieldDifference"][];
            /** @description 前一时刻；那时案件尚不存在的没有 */
            from?: components["schemas"]["PastShown"];
            /** @description 后一时刻 */
            to: components["schemas"]["PastShown"];
        };
        CasePage: {
            /** @description 下一页的 cursor；最后一页没有 */
            next?: string;
            rows: components["schemas"]["CaseRow"][];
        };
        CaseRow: {
            aidForm: components["schemas"]["AidForm"];
            amounts: components["schemas"]["AmountsShown"];
            /** @description 第一申请人姓名 */
            applicant?: string | null;
            /** @description 申请人数 */
            applicants: number;
            /**
             * Format: date
             * @description 申请日期
             */
            appliedOn: string;
            /** Format: uuid */
            caseId: string;
            /** @description 各申请人的人群类别 */
            categories: components["schemas"]["Category"][];
            cause: components["schemas"]["CauseShown"];
            /**
             * Format: date-time
             * @description 最近一次记录的时间
             */
            changedAt: string;
            /**
             * Format: date
             * @description 结案日
             */
            closedOn?: string;
            /** @description 集体争议：申请人十人以上 */
            collective: boolean;
            /**
             * Format: date
             * @description 给予或者不予的决定日期
             */
            decidedOn?: string;
            /** @description 承办人 */
            handler?: components["schemas"]["Named"];
            matter: components["schemas"]["Matter"];
            /** @description 最近的期限 */
            next?: components["schemas"]["NextDate"];
            /**
             * @description 案号；给予援助后才有
             * @example （2026）晋中工援字第001号
             */
            number?: string;
            /** @description 对不予援助提出过异议 */
            objected: boolean;
            /** @description 有期限已超期 */
            overdue: boolean;
            /** @description 最近一次记录的序号 */
            position: number;
            /** @description 登记号 */
            registration: string;
            /** @description 第一被申请方名称或者姓名 */
            respondent?: string | null;
            /** @description 被申请方数 */
            respondents: number;
            /** @description 个人信息：可见或者掩码 */
            sight: components["schemas"]["Sight"];
            stage: components["schemas"]["Stage"];
            /** @description 待本人确认：纸质决定尚未由签字人确认 */
            unconfirmed: boolean;
            unit: components["schemas"]["Named"];
            /** @description 先行援助 */
            urgent: boolean;
            /** @description 等待过久；没有等待或者还在规定天数内的没有 */
            waiting?: components["schemas"]["WaitingShown"];
        };
        CaseShown: {
            agent?: components["schemas"]["AgentShown"];
            aidForm: components["schemas"]["AidForm"];
            /** @description 全案金额 */
            amounts: components["schemas"]["AmountsShown"];
            applicants: components["schemas"]["ApplicantShown"][];
            /**
             * Format: date
             * @description 收到申请日期
             */
            appliedOn: string;
            assignment?: components["schemas"]["AssignmentShown"];
            /** @description 材料附件 */
            attachments: components["schemas"]["AttachmentsShown"];
            /** @description 回访；读取者不能看时没有 */
            callbacks?: components["schemas"]["CallbackShown"][];
            /** Format: uuid */
            caseId: string;
            cause: components["schemas"]["CauseShown"];
            /**
             * Format: date-time
             * @description 案件最近一次记录的时间
             */
            changedAt: string;
            channel: components["schemas"]["Channel"];
            closing?: components["schemas"]["ClosingShown"];
            /** @description 集体争议：申请人十人以上 */
            collective: boolean;
            /**
             * Format: uuid
             * @description 由哪条来访来电转来
             */
            contactId?: string;
            /** @description 进行中的在前，由近及远 */
            dates: components["schemas"]["CaseDateShown"][];
            decision?: components["schemas"]["DecisionShown"];
            /**
             * Format: date
             * @description 劳动关系终止之日
             */
            employmentEndedOn?: string;
            ending?: components["schemas"]["EndingShown"];
            /** @description 归档 */
            file: components["schemas"]["FileShown"];
            firmAsked?: components["schemas"]["FirmAskedShown"];
            /** @description 移送前各单位的登记号 */
            formerRegistrations: string[];
            /** @description 签字申请表的凭据 */
            formEvidence?: string | null;
            /** @description 办理 */
            handling: components["schemas"]["HandlingShown"];
            /**
             * Format: date
             * @description 知道或者应当知道权利被侵害之日
             */
            harmKnownOn?: string;
            /** @description 关联案件 */
            links: components["schemas"]["LinkShown"][];
            matter: components["schemas"]["Matter"];
            means?: components["schemas"]["MeansShown"];
            /** @description 下一步；历史回看时没有 */
            next: components["schemas"]["NextStepShown"][];
            /** @description 案号 */
            number?: string;
            objection?: components["schemas"]["ObjectionShown"];
            opinion?: components["schemas"]["OpinionShown"];
            order?: components["schemas"]["ExternalOrderShown"];
            outcomes: components["schemas"]["OutcomeShown"][];
            /** @description 文书和用印 */
            papers: components["schemas"]["PapersShown"];
            /** @description 历史回看；现在的没有 */
            past?: components["schemas"]["PastShown"];
            /** @description 案件最近一次记录的序号 */
            position: number;
            /** @description 提议免予核查的条款 */
            proposedExemption?: components["schemas"]["ProposedExemption"];
            /** @description 到账 */
            recoveries: components["schemas"]["RecoveryShown"][];
            /** @description 登记人 */
            registeredBy: components["schemas"]["Named"];
            /** @description 登记号 */
            registration: string;
            /** @description 重新办理 */
            reopenings: components["schemas"]["ReopeningShown"][];
            /** @description 尚未决定的更换申请 */
            replacement?: components["schemas"]["ReplacementShown"];
            /** @description 请求事项 */
            requests?: string | null;
            respondents: components["schemas"]["RespondentShown"][];
            /** @description 个人信息：可见或者掩码 */
            sight: components["schemas"]["Sight"];
            /**
             * Format: date
             * @description 申请表签字日期
             */
            signedOn: string;
            stage: components["schemas"]["Stage"];
            /** @description 案情和申请理由 */
            statement?: string | null;
            supplement?: components["schemas"]["SupplementShown"];
            /** @description 终止 */
            termination?: components["schemas"]["TerminationShown"];
            /** @description 移送，先后排列 */
            transfers: components["schemas"]["CaseTransferShown"][];
            unit: components["schemas"]["Named"];
            urgent?: components["schemas"]["UrgentShown"];
            /** @description 版本：修改时放在 If-Match */
            version: number;
        };
        CaseTransferShown: {
            /** @description 接收、退回或者收回；在途时没有 */
            answer?: components["schemas"]["TransferAnswer"];
            /** @description 谁在何日答复 */
            answered?: components["schemas"]["StepShown"];
            by: components["schemas"]["Named"];
            /** @description 接收说明或者退回的理由 */
            note?: string | null;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 移送的理由 */
            reason?: string | null;
            /** @description 接收单位的登记号 */
            registration?: string;
            /** @description 移送单位 */
            sender: components["schemas"]["Named"];
            /** @description 接收单位 */
            to: components["schemas"]["Named"];
        };
        /**
         * @description 各申请人的人群类别
         * @enum {string}
         */
        Category: "migrant-worker" | "new-employment" | "woman-worker" | "disabled" | "elderly" | "minor" | "hardship";
        CauseInput: {
            /** @description 案由代码，如 205(5) */
            code: string;
            /** @description 案由规定的版本，如 2026 */
            version: string;
        };
        CauseList: {
            rows: components["schemas"]["CauseRow"][];
        };
        CauseRow: {
            /** @example 205(5) */
            code: string;
            /** @description 现行版本：新申请使用 */
            current: boolean;
            /** @example 追索劳动报酬纠纷 */
            name: string;
            /** @description 上级案由的代码 */
            parent?: string;
            /**
             * @description 通俗说法
             * @example 拖欠工资、加班费
             */
            plain: string;
            /**
             * @description 所属部分
             * @example 十九、劳动争议
             */
            section: string;
            /** @example 2026 */
            version: string;
        };
        CauseShown: {
            /**
             * @description 案由代码
             * @example 205(5)
             */
            code: string;
            /** @description 案由名称；不在列表中时为代码 */
            name: string;
            /**
             * @description 案由规定的版本
             * @example 2026
             */
            version: string;
        };
        /**
         * @description 依据的确定程度
         * @enum {string}
         */
        Certainty: "V" | "V2" | "K-h" | "K-m" | "K-l";
        ChangeKeeperBody: {
            /**
             * Format: uuid
             * @description 新的保管员
             */
            keeper: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        ChangePasswordBody: {
            /**
             * Format: password
             * @description 现在的密码
             */
            current: string;
            /**
             * Format: password
             * @description 新密码
             */
            password: string;
        };
        ChangePlanBody: {
            /** @description 专项行动 */
            campaigns?: ("respect-law-build-dreams" | "warm-season" | "law-nearby" | "constitution-week" | "ankang-cup")[];
            /** @description 面向的人群 */
            categories?: ("migrant-worker" | "new-employment" | "woman-worker" | "disabled" | "elderly" | "minor" | "hardship")[];
            /** @description 团队成员时间冲突的说明：有冲突时必填 */
            clashReason?: string;
            /** @description 预计人数 */
            expected?: number;
            /** @description 承办单位 */
            host?: string;
            /**
             * @description 活动形式
             * @enum {string}
             */
            kind?: "lecture" | "consultation" | "legal-checkup" | "enterprise-visit" | "online" | "mobile-health";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 协办单位 */
            partners?: string[];
            place?: components["schemas"]["PlaceInput"];
            /** @description 调整原因 */
            reason: string;
            /** @description 团队：写全部成员 */
            team?: components["schemas"]["TeamMemberInput"][];
            /** @description 活动名称 */
            title?: string;
        };
        /** @enum {string} */
        Channel: "visit" | "phone" | "hotline-12351" | "hotline-12345" | "online" | "tour" | "station" | "petition" | "superior";
        CheckDeliveryBody: {
            /** @description 合格数量（个） */
            good: number;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 验收说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 不合格数量（个） */
            rejected: number;
        };
        CheckedInPerson: {
            categories: components["schemas"]["Category"][];
            /** @description 居民身份证号码 */
            idNumber?: string | null;
            /** @description 姓名 */
            name?: string | null;
            occupation?: components["schemas"]["Occupation"];
            /** @description 联系电话 */
            phone?: string | null;
            /** Format: uuid */
            subject: string;
            way: components["schemas"]["CheckInWay"];
        };
        CheckFileBody: {
            /** @description 需要补齐的材料（退回时） */
            items?: ("application-form" | "identity" | "means" | "approval-sheet" | "decision" | "assignment-letter" | "agreement" | "meeting-record" | "pleading" | "evidence" | "argument" | "hearing" | "result-document" | "service-receipt" | "summary" | "quality" | "subsidy" | "other")[];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 案卷存放处（合格时填写） */
            place?: string;
            /** @description 退回原因（退回时必填） */
            reason?: string;
            /**
             * Format: date
             * @description 补齐截止日期（退回时必填）
             * @example 2026-05-18
             */
            resubmitBy?: string;
            /**
             * @description 检查结论
             * @enum {string}
             */
            result: "passed" | "returned";
        };
        CheckInBody: {
            /** @description 到场的职工 */
            attendees: components["schemas"]["AttendeeInput"][];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 签到方式
             * @enum {string}
             */
            way: "desk" | "qr" | "paper-sheet";
        };
        /** @enum {string} */
        CheckInWay: "desk" | "qr" | "paper-sheet";
        /** @enum {string} */
        CheckResult: "passed" | "returned";
        CheckupActivityShown: {
            /** Format: uuid */
            activityId: string;
            /**
             * Format: date
             * @description 日期
             */
            day: string;
            /** @description 活动名称 */
            title: string;
        };
        /**
         * @description 可以选择的回答
         * @enum {string}
         */
        CheckupAnswer: "yes" | "partly" | "no" | "unknown" | "not-applicable";
        CheckupCounts: {
            /** @description 逾期未整改的 */
            overdue: number;
            stages: components["schemas"]["CheckupStageCounts"];
            /** @description 全部 */
            total: number;
            year: components["schemas"]["CheckupFigures"];
        };
        CheckupFigures: {
            /** @description 建议数 */
            advised: number;
            /** @description 整改数 */
            done: number;
            /** @description 涉及职工数 */
            employees: number;
            /** @description 体检的用人单位数，按统一社会信用代码去重 */
            enterprises: number;
            /** @description 风险隐患数 */
            findings: number;
            /** @description 出具的报告数 */
            reports: number;
            /** @description 体检的站点数 */
            stations: number;
            /** @description 体检的职工数 */
            workers: number;
        };
        /** @enum {string} */
        CheckupKind: "enterprise" | "station" | "worker";
        CheckupOriginInput: {
            /**
             * Format: uuid
             * @description 法律体检
             */
            checkupId: string;
        };
        CheckupPage: {
            /** @description 下一页的 cursor；最后一页没有 */
            next?: string;
            rows: components["schemas"]["CheckupRow"][];
        };
        CheckupRow: {
            /** @description 已提建议的 */
            advised: number;
            /** Format: uuid */
            checkupId: string;
            /**
             * Format: date
             * @description 完成日期
             */
            closedOn?: string;
            /** @description 已整改的 */
            done: number;
            /** @description 涉及职工数 */
            employees?: number;
            /** @description 体检人员 */
            examiners: components["schemas"]["Named"][];
            /** @description 重大风险 */
            high: number;
            kind: components["schemas"]["CheckupKind"];
            /** @description 提示 */
            low: number;
            /** @description 一般风险 */
            medium: number;
            /**
             * Format: date
             * @description 最早的整改期限
             */
            nextDue?: string;
            /** @description 未整改的 */
            notDone: number;
            occupation?: components["schemas"]["Occupation"];
            /**
             * Format: date
             * @description 开始日期
             */
            openedOn: string;
            /** @description 用人单位、站点；职工服务的平台或者站点 */
            organisation?: string;
            /** @description 有整改期限已过、还没有结果的 */
            overdue: boolean;
            /** @description 最近一次记录的序号 */
            position: number;
            stage: components["schemas"]["CheckupStage"];
            unit: components["schemas"]["Named"];
            /** @description 职工，遮蔽 */
            worker?: string | null;
        };
        CheckupShown: {
            activity?: components["schemas"]["CheckupActivityShown"];
            /**
             * Format: date
             * @description 建议交付日期
             */
            advisedOn?: string;
            /**
             * Format: date
             * @description 填写日期
             */
            answeredOn?: string;
            /** Format: uuid */
            checkupId: string;
            /**
             * Format: date
             * @description 完成日期
             */
            closedOn?: string;
            /** @description 小结 */
            closeNote?: string | null;
            /**
             * Format: uuid
             * @description 转成的来访来电
             */
            contactId?: string;
            contactPerson?: components["schemas"]["ContactPersonShown"];
            /** @description 统一社会信用代码；个体工商户的按个人信息显示 */
            creditCode?: string | null;
            /** @description 撤销的原因 */
            dropReason?: string | null;
            /** @description 涉及职工数 */
            employees?: number;
            /** @description 体检人员 */
            examiners: components["schemas"]["Named"][];
            /** @description 重大的在前；排除的在后 */
            findings: components["schemas"]["FindingShown"][];
            kind: components["schemas"]["CheckupKind"];
            next: components["schemas"]["ActivityStepShown"][];
            /** @description 情况说明 */
            note?: string | null;
            openedBy: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 开始日期
             */
            openedOn: string;
            /** @description 用人单位、站点；职工服务的平台或者站点 */
            organisation?: string;
            /** @description 最近一次记录的序号 */
            position: number;
            questionnaire: components["schemas"]["QuestionnaireShown"];
            /** @description 接收人 */
            receiver?: string | null;
            sight: components["schemas"]["Sight"];
            stage: components["schemas"]["CheckupStage"];
            unit: components["schemas"]["Named"];
            /** @description 版本：修改时放在 If-Match */
            version: number;
            way?: components["schemas"]["AdviceWay"];
            worker?: components["schemas"]["AudiencePerson"];
        };
        /** @enum {string} */
        CheckupStage: "opened" | "answered" | "advised" | "closed" | "dropped";
        CheckupStageCounts: {
            /** @description 跟踪中 */
            advised: number;
            /** @description 待提建议 */
            answered: number;
            /** @description 已完成 */
            closed: number;
            /** @description 已撤销 */
            dropped: number;
            /** @description 待填写 */
            opened: number;
        };
        /** @enum {string} */
        CheckupTopic: "contract" | "wages" | "hours" | "insurance" | "women" | "safety" | "democracy" | "rules" | "agreement" | "pay" | "rest" | "injury" | "platform" | "appeal" | "other";
        ClaimInput: {
            /** @description 请求金额（分） */
            amount: number;
            /**
             * @description 请求项目
             * @enum {string}
             */
            item: "wages" | "overtime" | "double-wage" | "annual-leave" | "severance" | "damages" | "injury" | "medical" | "social-insurance" | "personal-injury" | "other";
        };
        /** @enum {string} */
        ClaimItem: "wages" | "overtime" | "double-wage" | "annual-leave" | "severance" | "damages" | "injury" | "medical" | "social-insurance" | "personal-injury" | "other";
        ClaimShown: {
            /**
             * Format: int64
             * @description 请求金额（分）
             */
            amount: number;
            item: components["schemas"]["ClaimItem"];
        };
        CloseCaseBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 据以结案的办理结果（默认最后一项）
             */
            outcomeId?: string;
            /**
             * @description 结案结果
             * @enum {string}
             */
            result: "won" | "partly-won" | "lost" | "mediated" | "settled" | "withdrawn" | "advised";
            /** @description 办案小结 */
            summary: string;
        };
        CloseCheckupBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 小结 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        CloseContactBody: {
            /**
             * Format: uuid
             * @description 转成的申请（转为申请时必填）
             */
            caseId?: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 答复内容或者说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 办结方式
             * @enum {string}
             */
            outcome: "answered" | "referred" | "converted";
            /**
             * @description 告知去向（告知他处时必填）
             * @enum {string}
             */
            referredTo?: "labour-inspection" | "hotline-12348" | "arbitration" | "court" | "other-union" | "other";
        };
        CloseHandoutBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        CloseUnitBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        /** @enum {string} */
        ClosingResult: "won" | "partly-won" | "lost" | "mediated" | "settled" | "withdrawn" | "advised";
        ClosingShown: {
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 结案日
             */
            closingDay: string;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /**
             * Format: uuid
             * @description 据以结案的办理结果
             */
            outcomeId: string;
            /** @description 记录序号 */
            position: number;
            result: components["schemas"]["ClosingResult"];
            /** @description 办案小结 */
            summary?: string | null;
        };
        CompareSheetBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 页数 */
            pages: number;
            /** @description 签领表照片的 SHA-256 */
            photo: string;
            /** @description 纸面上有签名的行号 */
            signed: number[];
            /** @description 监发人 */
            witness: components["schemas"]["WitnessInput"];
        };
        /** @enum {string} */
        Comparison: "at_least" | "exactly_or_more" | "approximately";
        ConfirmAcceptanceBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 验收说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        ConfirmAllocationBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 分解任务的单位
             */
            unit: string;
            /** @description 所见的分解版本 */
            version: number;
        };
        ConfirmCountBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 各批次盘点数 */
            lines: components["schemas"]["BatchQuantity"][];
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        ConfirmCountingRuleBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 所见的口径版本 */
            version: number;
        };
        ConfirmDecisionBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        ConfirmTargetBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 所见的目标版本 */
            version: number;
        };
        ConfirmTerminationBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        ConfirmUrgentAidBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 确认意见 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        /** @enum {string} */
        ConsentKind: "sensitive" | "medical" | "share-firm" | "share-authorities" | "publicity";
        ConsentShown: {
            /** @description 登记人 */
            by: components["schemas"]["Named"];
            kind: components["schemas"]["ConsentKind"];
            /**
             * Format: date
             * @description 同意日期
             */
            on: string;
        };
        ConsultationInput: {
            /**
             * Format: uuid
             * @description 普法活动
             */
            activityId: string;
            /**
             * Format: uuid
             * @description 活动中的咨询
             */
            consultationId: string;
        };
        ConsultationShown: {
            /** @description 答复 */
            answer?: string | null;
            /** @description 不愿留名的没有 */
            asker?: components["schemas"]["AudiencePerson"];
            by: components["schemas"]["Named"];
            /** Format: uuid */
            consultationId: string;
            /**
             * Format: uuid
             * @description 转成的来访来电
             */
            contactId?: string;
            /**
             * Format: date
             * @description 日期
             */
            on: string;
            /** @description 问题 */
            question?: string | null;
        };
        ContactCounts: {
            /** @description 已办结 */
            closed: number;
            /** @description 未办结 */
            open: number;
            /** @description 未办结且要求回复日期已过 */
            overdue: number;
            total: number;
        };
        /** @enum {string} */
        ContactOutcome: "answered" | "referred" | "converted";
        ContactPage: {
            /** @description 下一页的 cursor；最后一页没有 */
            next?: string;
            rows: components["schemas"]["ContactShown"][];
        };
        ContactPersonShown: {
            /** @description 姓名 */
            name?: string | null;
            /** @description 联系电话 */
            phone?: string | null;
        };
        ContactShown: {
            /**
             * Format: uuid
             * @description 转成的案件
             */
            caseId?: string;
            channel: components["schemas"]["Channel"];
            closedBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 办结日期
             */
            closedOn?: string;
            /** Format: uuid */
            contactId: string;
            /** @description 最近一次记录的校验值（SHA-256，base64url）；列表中没有 */
            hash?: string;
            /** @description 答复内容或者说明 */
            note?: string | null;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            order?: components["schemas"]["ExternalOrderShown"];
            /** @description 用人单位、工地或者项目名称 */
            organisation?: string;
            outcome?: components["schemas"]["ContactOutcome"];
            person: components["schemas"]["PersonShown"];
            /** @description 最近一次记录的序号 */
            position: number;
            referredTo?: components["schemas"]["Referral"];
            registeredBy: components["schemas"]["Named"];
            sight: components["schemas"]["Sight"];
            state: components["schemas"]["ContactState"];
            /** @description 反映的问题 */
            summary?: string | null;
            unit: components["schemas"]["Named"];
            version: number;
        };
        /** @enum {string} */
        ContactState: "open" | "closed";
        ContentLine: {
            /** @description 附件份数，不含作废的 */
            copies: number;
            item: components["schemas"]["ArchiveItem"];
            /**
             * Format: date
             * @description 其中最近一份的日期
             */
            on?: string;
            /** @description 顺序号，按卷内目录 */
            place: number;
            /** @description 登记的文书材料份数，电子的和纸质的 */
            recorded: number;
        };
        CorrectAnswersBody: {
            /** @description 每个问题一个回答 */
            answers: components["schemas"]["AnswerInput"][];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 更正原因 */
            reason: string;
        };
        CorrectApplicationBody: {
            /** @description 更正后的内容：只写有变动的部分 */
            changes?: components["schemas"]["ApplicationChanges"];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 更正原因 */
            reason: string;
            /** @description 撤去的内容：代理人、请求事项、起算日期 */
            remove?: ("agent" | "requests" | "employmentEndedOn" | "harmKnownOn")[];
        };
        CorrectNameBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 姓名 */
            name: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        CorrectPartyBody: {
            /** @description 更正后的申请人 */
            applicant?: components["schemas"]["ApplicantInput"];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 更正原因 */
            reason: string;
            /** @description 更正后的被申请方，带原来的编号 */
            respondent?: components["schemas"]["RespondentInput"];
            /**
             * Format: uuid
             * @description 更正的申请人（更正申请人时必填）
             */
            subject?: string;
        };
        CorrectPhoneBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 联系电话 */
            phone: string;
        };
        CorrectSessionBody: {
            /** @description 专项行动（更正时填写全部） */
            campaigns?: ("respect-law-build-dreams" | "warm-season" | "law-nearby" | "constitution-week" | "ankang-cup")[];
            /** @description 解答咨询人次 */
            consultations: number;
            /** @description 未实名人数的依据：有未实名的必填 */
            evidence: ("sign-in-sheet" | "photo" | "host-letter" | "platform-statistics" | "other")[];
            /** @description 按职业的人数，合计就是参加人次 */
            groups: components["schemas"]["GroupInput"][];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 发放资料 */
            materials: components["schemas"]["MaterialInput"][];
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 更正原因 */
            reason: string;
            /** @description 其中各人群的人数；一个人可以属于多个人群 */
            tags: components["schemas"]["TagInput"][];
        };
        /**
         * @description 计算方式
         * @enum {string}
         */
        CountingMethod: "case-assigned" | "outreach-session" | "people-served" | "pack-signed" | "delivery-verified";
        CountingRuleShown: {
            /** @description 确认人 */
            confirmedBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 确认日期
             */
            confirmedOn?: string;
            method: components["schemas"]["CountingMethod"];
            /** @description 设定人 */
            setBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 设定日期
             */
            setOn?: string;
            /** @description 口径说明 */
            text: string;
            /** @description 版本；0 为公布的内容 */
            version: number;
        };
        CountList: {
            rows: components["schemas"]["CountShown"][];
        };
        CountShown: {
            /** @description 第二人 */
            confirmedBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 确认日期
             */
            confirmedOn?: string;
            /**
             * Format: uuid
             * @description 盘点
             */
            countId: string;
            /** @description 与账面不符的批次 */
            differences?: number;
            /** @description 登记人 */
            recordedBy?: components["schemas"]["Named"];
            /** @description 盲盘表：数量一律为 0 */
            sheet: components["schemas"]["BatchShown"][];
            startedBy: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 开始日期
             */
            startedOn: string;
            store: components["schemas"]["StoreName"];
        };
        /**
         * @description 进行中、暂停、已完成、不再适用
         * @enum {string}
         */
        DateState: "open" | "paused" | "met" | "superseded";
        DayCountShown: {
            /** @description 依据 */
            basis: string;
            /** @description 几日 */
            days: number;
            rule: components["schemas"]["ObjectionRule"];
            /** @description 按工作日计算 */
            working: boolean;
        };
        DecideObjectionBody: {
            /** @description 理由 */
            explanation: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 异议成立：原决定撤销，应当给予援助，或者继续办理 */
            upheld: boolean;
        };
        DecidePurchaseBody: {
            /**
             * @description 批准或者不批准
             * @enum {string}
             */
            decision: "approve" | "refuse";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 审批意见（不批准时必填） */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        DecideVarianceBody: {
            /**
             * @description 核销、找回入库或者退回重新说明
             * @enum {string}
             */
            decision: "write-off" | "found" | "send-back";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 审批意见（退回时必填） */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        DecisionShown: {
            by: components["schemas"]["Named"];
            /** @description 已由决定人本人确认 */
            confirmed: boolean;
            /** @description 代理审批：被代理的审批人 */
            deputyFor?: components["schemas"]["Named"];
            /** @description 理由说明（不予） */
            explanation?: string | null;
            kind: components["schemas"]["Recommendation"];
            /** @description 审批意见（给予） */
            note?: string | null;
            /** @description 异议去处和期限（不予） */
            objection?: components["schemas"]["ToldRouteShown"];
            /** @description 异议受理机构（不予） */
            objectTo?: string;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            paper?: components["schemas"]["PaperDecisionShown"];
            /** @description 记录序号 */
            position: number;
            /** @description 不予援助的理由 */
            reason?: components["schemas"]["RefusalReason"];
            /** @description 录入人；本人决定时为同一人 */
            recordedBy: components["schemas"]["Named"];
        };
        DeclineAssignmentBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 不接受的理由 */
            reason: string;
        };
        DeliveryCounts: {
            /** @description 已核定 */
            counted: number;
            /** @description 待核定 */
            reported: number;
            /** @description 已退回 */
            returned: number;
            /** @description 已冲正 */
            reversed: number;
        };
        DeliveryInput: {
            /** @description 数量（有数量的指标必填） */
            amount?: number;
            /** @description 资金（分） */
            cash?: number;
            /**
             * Format: date
             * @description 完成日期：按此日期计入
             * @example 2026-05-18
             */
            doneOn: string;
            /** @description 佐证材料及存放处 */
            evidence: string;
            /** @description 物资折价（分） */
            inKind?: number;
            /**
             * Format: uuid
             * @description 指标
             */
            measureId: string;
            /** @description 人数（去重，部门掌握时填） */
            persons?: number;
            /** @description 达标项数（达标类指标必填） */
            reached?: number;
            /** @description 对象名称（驿站、节日、托管班等），不写个人姓名 */
            subject?: string;
            /** @description 完成事项 */
            title: string;
        };
        DeliveryList: {
            counts: components["schemas"]["DeliveryCounts"];
            rows: components["schemas"]["EntryShown"][];
        };
        DeliveryRows: {
            /** @description 逐行的完成情况 */
            rows: components["schemas"]["ImportRow"][];
            /**
             * Format: uuid
             * @description 上报单位
             */
            unit: string;
        };
        DeliveryShown: {
            delivery: components["schemas"]["EntryShown"];
            /** @description 佐证材料 */
            evidence?: string | null;
            /** @description 本人上报：由他人核定 */
            own: boolean;
            /** @description 责任部门上报的人数 */
            persons?: number;
            /**
             * Format: uuid
             * @description 更正的是哪一条
             */
            replaces?: string;
            /** @description 导入文件中的行号 */
            row?: number;
            steps: components["schemas"]["DeliveryStep"][];
        };
        DeliveryStep: {
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 说明或者原因 */
            text?: string | null;
            /** @description 事件类型 */
            type: string;
        };
        DisableAccountBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 原因 */
            reason?: string;
        };
        DismissFindingBody: {
            /** @description 体检发现 */
            finding: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 排除的理由 */
            reason: string;
        };
        /** @enum {string} */
        DocumentForm: "file" | "paper";
        DocumentShown: {
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 落款日期
             */
            dated?: string;
            form: components["schemas"]["DocumentForm"];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ArchiveItem"];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 存放处 */
            place?: string | null;
            /** @description 记录序号 */
            position: number;
            /**
             * Format: uuid
             * @description 属于哪一程序
             */
            proceedingId?: string;
            /** @description 名称 */
            title?: string | null;
        };
        DrawnCaseShown: {
            /** Format: uuid */
            caseId: string;
            /** @description 案号或者登记号 */
            number?: string;
        };
        DropActivityBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 不再举办的原因 */
            reason: string;
        };
        DropCheckupBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 撤销的原因 */
            reason: string;
        };
        DryRunShown: {
            /** @description 与已上报的内容相同、可能重复的行号 */
            alike: number[];
            /** @description 有误的行 */
            faults: components["schemas"]["RowFaultShown"][];
            /** @description 可以导入的行数 */
            good: number;
        };
        EnableAccountBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 原因 */
            reason?: string;
        };
        EndDeputyBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 原因 */
            reason?: string;
        };
        /** @enum {string} */
        EndingKind: "withdrawn" | "lapsed";
        EndingShown: {
            by: components["schemas"]["Named"];
            /** @description 撤回凭据 */
            evidence?: string | null;
            kind: components["schemas"]["EndingKind"];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 撤回原因 */
            reason?: string | null;
        };
        EndLeaveBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        EndPostBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 原因 */
            reason?: string;
        };
        EntryPage: {
            /** @description 下一页 */
            next?: string;
            /** @description 记录序号 */
            position: number;
            rows: components["schemas"]["EntryShown"][];
        };
        EntryShown: {
            /** @description 数量 */
            amount: number;
            /** @description 列入的活动 */
            campaigns: string[];
            /** @description 资金（分） */
            cash?: number;
            /**
             * Format: date
             * @description 办结日期
             */
            closedOn?: string;
            /**
             * Format: date
             * @description 计入日期
             */
            day: string;
            entry: string;
            /** @description 人数 */
            heads?: number;
            /** @description 物资折价（分） */
            inKind?: number;
            /** @description 案号、活动名称、对象名称 */
            label?: string | null;
            /** @description 指标名称 */
            measure: string;
            /** Format: uuid */
            measureId: string;
            /** @description 计量单位 */
            measureUnit?: string;
            /** @description 是否达标 */
            met?: boolean;
            money: boolean;
            /** @description 记录序号：最近一次变化 */
            position: number;
            /** @description 达标项数 */
            reached?: number;
            /** @description 上报人 */
            reportedBy?: components["schemas"]["Named"];
            source: components["schemas"]["EntrySource"];
            /** @description 案件、活动、发放或者上报的编号 */
            sourceId: string;
            state: components["schemas"]["EntryState"];
            /** @description 完成事项 */
            title?: string | null;
            unit: components["schemas"]["Named"];
            /** @description 未核实身份的数量 */
            unverified: number;
            /** @description 核定人 */
            verifiedBy?: components["schemas"]["Named"];
        };
        /** @enum {string} */
        EntrySource: "case" | "activity" | "pack" | "delivery";
        /** @enum {string} */
        EntryState: "waiting" | "reported" | "counted" | "returned" | "reversed" | "out";
        EventPlace: {
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /**
             * @description 事件类型
             * @example Applied
             */
            type: string;
            /** @description 案件版本 */
            version: number;
        };
        /**
         * @description 未实名人数的依据
         * @enum {string}
         */
        EvidenceKind: "sign-in-sheet" | "photo" | "host-letter" | "platform-statistics" | "other";
        /** @enum {string} */
        ExceptionKind: "second-receipt" | "double-tick" | "no-stock" | "sheet-closed" | "ticked-not-signed" | "signed-not-ticked";
        ExceptionList: {
            rows: components["schemas"]["ExceptionShown"][];
        };
        /** @enum {string} */
        ExceptionOutcome: "stands" | "not-given" | "given-uncounted";
        ExceptionShown: {
            /**
             * Format: uuid
             * @description 疑点
             */
            exceptionId: string;
            /**
             * Format: date
             * @description 首次领取的日期
             */
            firstOn?: string;
            /** @description 首次领取的地点 */
            firstSite?: string;
            /** @description 首次领取的单位 */
            firstUnit?: components["schemas"]["Named"];
            /**
             * Format: uuid
             * @description 发放场次
             */
            handoutId: string;
            kind: components["schemas"]["ExceptionKind"];
            /** @description 行号 */
            line: number;
            /** @description 姓名 */
            name?: string | null;
            /** @description 核实说明 */
            note?: string | null;
            outcome?: components["schemas"]["ExceptionOutcome"];
            raisedBy: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 登记日期
             */
            raisedOn: string;
            settledBy?: components["schemas"]["Named"];
            /**
             * Format: uuid
             * @description 签领表
             */
            sheetId: string;
            site: string;
            team: string;
        };
        ExplainVarianceBody: {
            /**
             * @description 原因
             * @enum {string}
             */
            cause: "damaged" | "lost" | "expired" | "miscounted" | "carrier" | "other";
            /** @description 说明 */
            explanation: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        ExternalOrderInput: {
            /** @description 转办单号 */
            number: string;
            /**
             * Format: date
             * @description 要求回复日期
             * @example 2026-05-18
             */
            returnBy?: string;
        };
        ExternalOrderShown: {
            /** @description 转办单号 */
            number: string;
            /**
             * Format: date
             * @description 要求回复日期
             */
            returnBy?: string;
        };
        /**
         * @description 自动计入的来源；空为责任部门上报
         * @enum {string}
         */
        Feed: "cases" | "outreach" | "packs";
        FieldDifference: {
            after: components["schemas"]["SideShown"];
            before: components["schemas"]["SideShown"];
            /**
             * @description 代码所属的列表
             * @example Stage
             */
            dictionary?: string;
            kind: components["schemas"]["ValueKind"];
            /**
             * @description 字段
             * @example assignment.handler
             */
            path: string;
            /** @description 字段名称，由外到内 */
            steps: components["schemas"]["FieldStep"][];
        };
        FieldStep: {
            /** @description 这一项自己的名称，如期限的名称、单位的名称 */
            called?: components["schemas"]["Words"];
            /** @description 列表中的第几项 */
            item?: number;
            /** @example applicants */
            name: string;
            /** @description 名称，如接口说明所写 */
            words?: string;
        };
        FigureShown: {
            /** @description 任务分解 */
            allocation?: components["schemas"]["AllocationSummary"];
            /** @description 达标类指标：每个对象至少多少项 */
            atLeast?: number;
            /** @description 资金（分） */
            cash: number;
            /** @description 办结 */
            closed: number;
            comparison?: components["schemas"]["Comparison"];
            /** @description 完成（核定） */
            done: number;
            /** @description 同时列入其他活动的场次 */
            doubleTagged: number;
            /** @description 计入的笔数 */
            entries: number;
            /** @description 按时间进度应完成 */
            expected?: number;
            /** @description 自动计入的来源；空为责任部门上报 */
            feeds: components["schemas"]["Feed"][];
            /** @description 按目前进度推算的全年数 */
            forecast?: number;
            /** @description 与应完成之差；负数为落后 */
            gap?: number;
            groupKind: components["schemas"]["GroupKind"];
            /** @description 专项行动或者实事的名称 */
            groupName: string;
            /** @description 第几项 */
            groupNo: number;
            /** @description 集体争议的职工人数、活动人数合计 */
            heads: number;
            /** @description 物资折价（分） */
            inKind: number;
            key: string;
            kind: components["schemas"]["MeasureKind"];
            /** @description 指标名称 */
            label: string;
            /** @description 最近的完成情况 */
            latest: components["schemas"]["LatestDelivery"][];
            /** Format: uuid */
            measureId: string;
            /** @description 达标的对象数 */
            met: number;
            /** @description 金额：以分计 */
            money: boolean;
            /** @description 各月末累计完成，一月在前 */
            months: number[];
            /** @description 以人计量 */
            people: boolean;
            /** @description 完成千分比 */
            permille?: number;
            /** @description 实名去重人数 */
            persons: number;
            /** @description 待确认的目标 */
            proposed?: components["schemas"]["TargetShown"];
            /** @description 待确认的统计口径 */
            proposedRule?: components["schemas"]["CountingRuleShown"];
            /** @description 公布的内容；false 为本系统增加 */
            published: boolean;
            /** @description 已上报待核定 */
            reported: number;
            /** @description 待核定的笔数 */
            reportedEntries: number;
            /** @description 统计口径 */
            rule: components["schemas"]["CountingRuleShown"];
            /** @description 责任部门上报的人数 */
            saidPersons: number;
            standing: components["schemas"]["Standing"];
            target?: components["schemas"]["TargetShown"];
            /** @description 计量单位 */
            unit?: string;
            /** @description 未核实身份的数量 */
            unverified: number;
        };
        FiguresShown: {
            campaigns: components["schemas"]["Campaign"][];
            /** @description 解答咨询人次 */
            consultations: number;
            /**
             * Format: date
             * @description 举办日期
             */
            day: string;
            /** @description 未实名人数的依据 */
            evidence: components["schemas"]["EvidenceKind"][];
            groups: components["schemas"]["GroupShown"][];
            materials: components["schemas"]["MaterialShown"][];
            /** @description 其中实名 */
            named: number;
            /** @description 参加人次 */
            persons: number;
            /** @description 照片张数 */
            photos: number;
            tags: components["schemas"]["TagShown"][];
        };
        FileCheckShown: {
            by: components["schemas"]["Named"];
            /** @description 需要补齐的材料 */
            items: components["schemas"]["ArchiveItem"][];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 案卷存放处 */
            place?: string | null;
            /** @description 记录序号 */
            position: number;
            /** @description 退回原因 */
            reason?: string | null;
            /**
             * Format: date
             * @description 补齐截止日期
             */
            resubmitBy?: string;
            result: components["schemas"]["CheckResult"];
        };
        FileItemInput: {
            /**
             * @description 案卷材料
             * @enum {string}
             */
            item: "application-form" | "identity" | "means" | "approval-sheet" | "decision" | "assignment-letter" | "agreement" | "meeting-record" | "pleading" | "evidence" | "argument" | "hearing" | "result-document" | "service-receipt" | "summary" | "quality" | "subsidy" | "other";
            /** @description 页数 */
            pages?: number;
        };
        FileItemShown: {
            item: components["schemas"]["ArchiveItem"];
            /** @description 页数 */
            pages?: number;
        };
        FileProceedingBody: {
            /** @description 对哪些被申请方（默认全部） */
            against?: string[];
            /** @description 受理机构 */
            body: string;
            /** @description 请求金额（分） */
            claimed?: number;
            /** @description 尚未登记的统一社会信用代码 */
            codes?: components["schemas"]["RespondentCodeInput"][];
            /**
             * Format: uuid
             * @description 承接哪一程序（二审、再审、执行等；有多个时必填）
             */
            follows?: string;
            /**
             * @description 程序种类
             * @enum {string}
             */
            kind: "negotiation" | "mediation" | "mediation-review" | "judicial-confirmation" | "labour-inspection" | "arbitration" | "first-instance" | "second-instance" | "retrial" | "execution" | "payment-order" | "preservation" | "advance-execution" | "injury-recognition" | "ability-appraisal" | "occupational-harm" | "reconsideration" | "administrative-suit" | "traffic-tort";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 说明 */
            note?: string;
            /** @description 外部案号（照文书填写） */
            number?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        FileShown: {
            /** @description 必须有的材料 */
            required: components["schemas"]["ArchiveItem"][];
            /** @description 新的在前 */
            submissions: components["schemas"]["FileSubmissionShown"][];
        };
        FileSubmissionShown: {
            by: components["schemas"]["Named"];
            check?: components["schemas"]["FileCheckShown"];
            /** Format: uuid */
            id: string;
            items: components["schemas"]["FileItemShown"][];
            /** @description 说明 */
            note?: string | null;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
        };
        FindingShown: {
            /** @description 建议 */
            advice?: string | null;
            /** @description 法律依据 */
            basis: string[];
            /** @description 依据的确定程度 */
            certainty?: components["schemas"]["Certainty"];
            /** @description 已排除 */
            dismissed: boolean;
            /** @description 排除的理由 */
            dismissReason?: string | null;
            /**
             * Format: date
             * @description 整改期限
             */
            dueOn?: string;
            /** @description 问题代码或者编号 */
            finding: string;
            followUps: components["schemas"]["FollowUpShown"][];
            /** @description 期限已过，还没有结果 */
            overdue: boolean;
            /** @description 体检人员写的法律依据 */
            ownBasis?: string | null;
            result?: components["schemas"]["FollowUpResult"];
            severity: components["schemas"]["Severity"];
            /** @description 可以参考的建议 */
            suggestion?: string;
            /** @description 体检人员补充的发现 */
            text?: string | null;
            topic: components["schemas"]["CheckupTopic"];
            /** @description 由问卷得出的发现 */
            words?: components["schemas"]["Words"];
        };
        FirmAskedShown: {
            by: components["schemas"]["Named"];
            /** @description 律师事务所 */
            firm: components["schemas"]["Named"];
            /** @description 指派说明 */
            note?: string | null;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
        };
        FirstAdminBody: {
            /** @description 登录名 */
            login: string;
            /** @description 姓名 */
            name: string;
            /**
             * Format: password
             * @description 密码
             */
            password: string;
            /** @description 一次性链接中的令牌 */
            token: string;
        };
        FirstAdminMade: {
            /** Format: uuid */
            id: string;
        };
        FollowUpBody: {
            /** @description 体检发现 */
            finding: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 下次跟踪日期；整改中的必填
             * @example 2026-05-18
             */
            nextOn?: string;
            /** @description 情况说明；未整改的必填 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 整改情况
             * @enum {string}
             */
            result: "done" | "in-progress" | "not-done";
        };
        /** @enum {string} */
        FollowUpResult: "done" | "in-progress" | "not-done";
        FollowUpShown: {
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 下次跟踪日期
             */
            nextOn?: string;
            /** @description 说明 */
            note?: string | null;
            /**
             * Format: date
             * @description 日期
             */
            on: string;
            result: components["schemas"]["FollowUpResult"];
        };
        GiveAdviceBody: {
            advice: components["schemas"]["AdviceInput"][];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 接收人；职工本人接收的不填 */
            receiver?: components["schemas"]["PersonInput"];
            /**
             * @description 交付方式
             * @enum {string}
             */
            way: "in-person" | "post" | "electronic";
        };
        GivePostBody: {
            /**
             * Format: date
             * @description 任职首日（默认业务日期）
             * @example 2026-05-18
             */
            from?: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 岗位
             * @enum {string}
             */
            post: "registrar" | "coordinator" | "approver" | "handler" | "storekeeper" | "finance" | "auditor" | "admin";
            /**
             * Format: date
             * @description 任职末日（含当日）
             * @example 2026-05-18
             */
            to?: string;
            /**
             * Format: uuid
             * @description 任职单位
             */
            unit: string;
        };
        GrantAidBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 审批意见 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        GrantUrgentAidBody: {
            /** @description 情况说明 */
            explanation: string;
            /**
             * @description 情形：时效或者期限届满不足七日、需要保全或者先予执行、其他紧急情况
             * @enum {string}
             */
            ground: "limitation" | "preservation" | "other";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        GroupInput: {
            /**
             * @description 职业
             * @enum {string}
             */
            occupation: "truck-driver" | "courier" | "care-worker" | "domestic-worker" | "mall-staff" | "food-delivery" | "estate-agent" | "guard" | "ride-hailing" | "chauffeur" | "streamer" | "instant-delivery" | "construction" | "manufacturing" | "mining" | "catering" | "other";
            /** @description 人数 */
            persons: number;
        };
        /** @enum {string} */
        GroupKind: "special-action" | "practical-matter";
        GroupShown: {
            occupation: components["schemas"]["Occupation"];
            /** @description 人数 */
            persons: number;
        };
        /** @enum {string} */
        HandlerKind: "contract-lawyer" | "resident-lawyer" | "volunteer-lawyer" | "public-lawyer" | "union-legal-worker" | "mediator";
        HandlerLeave: {
            /**
             * Format: date
             * @description 首日
             */
            from: string;
            /** @description 今天在假，不能指派 */
            now: boolean;
            /**
             * Format: date
             * @description 末日（含当日）
             */
            to: string;
        };
        HandlerList: {
            /** @description 不在假的在前，未满的在前，在办少的在前 */
            rows: components["schemas"]["HandlerShown"][];
        };
        HandlerProfileShown: {
            counties: string[];
            /** @description 律师事务所 */
            firm?: string | null;
            /** Format: uuid */
            firmUnit?: string | null;
            kind: components["schemas"]["HandlerKind"];
            /** @description 执业证号 */
            licence?: string | null;
            /** @description 在办上限 */
            maxOpenCases: number;
            publicPayroll: boolean;
            specialties: components["schemas"]["Specialty"][];
        };
        HandlerShown: {
            /** @description 承办区域；空为不限 */
            counties: components["schemas"]["Named"][];
            /** @description 律师事务所（执业证所载） */
            firm?: string | null;
            /** @description 律师事务所在组织树中的单位 */
            firmUnit?: components["schemas"]["Named"];
            /** @description 已达在办上限 */
            full: boolean;
            /** Format: uuid */
            id: string;
            /** @description 类别；没有登记承办人信息时没有 */
            kind?: components["schemas"]["HandlerKind"];
            /** @description 请假：今天的，或者将要开始的 */
            leave?: components["schemas"]["HandlerLeave"];
            /** @description 在办上限；没有登记时没有 */
            maxOpenCases?: number;
            /** @description 姓名 */
            name: string;
            /** @description 在办案件数（含待接受） */
            open: number;
            /** @description 由财政供养（不发办案补贴） */
            publicPayroll: boolean;
            specialties: components["schemas"]["Specialty"][];
            /** @description 任承办人的单位 */
            units: components["schemas"]["Named"][];
        };
        HandlingShown: {
            documents: components["schemas"]["DocumentShown"][];
            /** @description 已履行的告知义务 */
            informed: components["schemas"]["InformDuty"][];
            meetings: components["schemas"]["MeetingShown"][];
            /** @description 新的在前 */
            notes: components["schemas"]["NoteShown"][];
            proceedings: components["schemas"]["ProceedingShown"][];
            reports: components["schemas"]["MajorReportShown"][];
        };
        HandOutBody: {
            /**
             * @description 人员类别
             * @enum {string}
             */
            category?: "migrant-worker" | "new-employment" | "other-worker";
            /**
             * Format: date-time
             * @description 设备上登记的时间
             */
            happenedAt?: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 签领表的行号 */
            line?: number;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 不在名单上的人，或者当场出示的身份证号 */
            person?: components["schemas"]["PersonInput"];
            /** @description 代领人和原因 */
            proxy?: components["schemas"]["ProxyInput"];
            /** @description 签名笔迹（SVG 路径） */
            signature?: string;
            /** @description 已在现场发出，联网后补传：有冲突的记为疑点，不会丢失 */
            told?: boolean;
        };
        HandoutList: {
            rows: components["schemas"]["HandoutRow"][];
        };
        HandoutPageShown: {
            /**
             * Format: date
             * @description 结束日期
             */
            closedOn?: string;
            /** @description 未处理的疑点 */
            exceptions: number;
            /** @description 预计人数 */
            expected?: number;
            /** @description 已签领 */
            given: number;
            /**
             * Format: uuid
             * @description 发放场次
             */
            handoutId: string;
            /** @description 企业或者项目部 */
            host?: string;
            /** @description 礼包名称 */
            kit: string;
            /**
             * Format: uuid
             * @description 礼包项目
             */
            kitId: string;
            /** @description 名单人数 */
            listed: number;
            plannedBy: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 计划日期
             */
            plannedOn: string;
            rule: components["schemas"]["UniquenessRule"];
            sheets: components["schemas"]["SheetRow"][];
            /** @description 地点 */
            site: string;
            siteKind: components["schemas"]["SiteKind"];
            /** @description 可领用的批次 */
            supply: components["schemas"]["BatchShown"][];
            unit: components["schemas"]["Named"];
            /** @description 其中未核实 */
            unverified: number;
        };
        HandoutRow: {
            /**
             * Format: date
             * @description 结束日期
             */
            closedOn?: string;
            /** @description 未处理的疑点 */
            exceptions: number;
            /** @description 预计人数 */
            expected?: number;
            /** @description 已签领 */
            given: number;
            /**
             * Format: uuid
             * @description 发放场次
             */
            handoutId: string;
            /** @description 企业或者项目部 */
            host?: string;
            /** @description 礼包名称 */
            kit: string;
            /**
             * Format: uuid
             * @description 礼包项目
             */
            kitId: string;
            /** @description 名单人数 */
            listed: number;
            /**
             * Format: date
             * @description 计划日期
             */
            plannedOn: string;
            /** @description 地点 */
            site: string;
            siteKind: components["schemas"]["SiteKind"];
            unit: components["schemas"]["Named"];
            /** @description 其中未核实 */
            unverified: number;
        };
        HealthDto: {
            ledger: components["schemas"]["LedgerHealthDto"];
            projections: components["schemas"]["ProjectionHealthDto"][];
            /** @enum {string} */
            status: "ok" | "degraded" | "down";
        };
        HearingShown: {
            /** @description 休庭，另行开庭 */
            adjourned?: boolean;
            /** @description 承办人到庭 */
            attended?: boolean;
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 开庭日期
             */
            hearingOn: string;
            /** Format: uuid */
            id: string;
            /** @description 通知晚于法定的最后一日 */
            lateNotice: boolean;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 地点 */
            place?: string | null;
            /** @description 记录序号 */
            position: number;
            /** @description 已通知、已开庭、已改期 */
            state: components["schemas"]["HearingState"];
            /** @description 庭审情况 */
            summary?: string | null;
            /**
             * @description 开庭时间
             * @example 09:00
             */
            time?: string;
        };
        /**
         * @description 已通知、已开庭、已改期
         * @enum {string}
         */
        HearingState: "scheduled" | "held" | "replaced";
        /**
         * @description shipped 随系统提供；open 待核准；approved 已核准；rejected 已退回
         * @enum {string}
         */
        HolidayState: "shipped" | "open" | "approved" | "rejected";
        HolidayYears: {
            /**
             * Format: date
             * @description 已知到哪一天为止
             */
            knownUntil: string;
            /** @description 年份近的在前 */
            rows: components["schemas"]["HolidayYearShown"][];
        };
        HolidayYearShown: {
            /** @description 录入人 */
            by?: components["schemas"]["Named"];
            /** @description 放假日期 */
            daysOff: string[];
            /** @description 期限现在按它计算 */
            inForce: boolean;
            /** @description 调休上班日期 */
            makeUpWorkdays: string[];
            /**
             * Format: date
             * @description 录入日期
             */
            on?: string;
            /**
             * Format: uuid
             * @description 录入的才有
             */
            proposalId?: string;
            /** @description 核准或者退回的人 */
            settledBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 核准或者退回的日期
             */
            settledOn?: string;
            /** @description 来源 */
            source: string;
            /** @description shipped 随系统提供；open 待核准；approved 已核准；rejected 已退回 */
            state: components["schemas"]["HolidayState"];
            /** @description 同一年份的第几次安排 */
            version: number;
            year: number;
        };
        ImportDeliveries: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 逐行的完成情况 */
            rows: components["schemas"]["ImportRow"][];
            /**
             * Format: uuid
             * @description 上报单位
             */
            unit: string;
        };
        ImportRosterBody: {
            /** @description 名册上的申请人；一人有误，整册不导入 */
            applicants: components["schemas"]["ApplicantInput"][];
            /** @description 名册凭据：签字名册的编号、存放处 */
            evidence: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        ImportRow: {
            /** @description 数量（有数量的指标必填） */
            amount?: number;
            /** @description 资金（分） */
            cash?: number;
            /**
             * Format: date
             * @description 完成日期：按此日期计入
             * @example 2026-05-18
             */
            doneOn: string;
            /** @description 佐证材料及存放处 */
            evidence: string;
            /** @description 物资折价（分） */
            inKind?: number;
            /**
             * Format: uuid
             * @description 指标
             */
            measureId: string;
            /** @description 人数（去重，部门掌握时填） */
            persons?: number;
            /** @description 达标项数（达标类指标必填） */
            reached?: number;
            /** @description 文件中的行号 */
            row: number;
            /** @description 对象名称（驿站、节日、托管班等），不写个人姓名 */
            subject?: string;
            /** @description 完成事项 */
            title: string;
        };
        /**
         * @description 这一次履行的告知义务
         * @enum {string}
         */
        InformDuty: "agency" | "judicial-aid" | "risks" | "rights";
        /**
         * @description 审级
         * @enum {string}
         */
        Instance: "first" | "second" | "retrial";
        IssueStockBody: {
            /**
             * Format: uuid
             * @description 批次
             */
            batch: string;
            /**
             * Format: uuid
             * @description 发放场次
             */
            handoutId: string;
            /** @description 领用人 */
            holder: components["schemas"]["PersonInput"];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 各签领表的数量 */
            sheets: components["schemas"]["SheetQuantity"][];
        };
        KeepSheetScanBody: {
            /**
             * Format: binary
             * @description PDF、JPEG 或者 PNG，不超过 20 MB
             */
            file: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        KitItemInput: {
            /** @description 物品名称 */
            name: string;
            /** @description 数量 */
            quantity: number;
        };
        KitItemShown: {
            name: string;
            /** @description 数量 */
            quantity: number;
        };
        KitList: {
            rows: components["schemas"]["KitShown"][];
        };
        KitShown: {
            /**
             * Format: uuid
             * @description 礼包项目
             */
            kitId: string;
            name: string;
            rule: components["schemas"]["UniquenessRule"];
            unit: components["schemas"]["Named"];
            versions: components["schemas"]["KitVersionShown"][];
        };
        KitVersionShown: {
            items: components["schemas"]["KitItemShown"][];
            /** @description 单价（分） */
            unitCost: number;
            /** @description 版本 */
            version: number;
        };
        LagShown: {
            at: components["schemas"]["Named"];
            /** @description 完成 */
            done: number;
            /** @description 与应完成之差，负数 */
            gap: number;
            label: string;
            /** Format: uuid */
            measureId: string;
            money: boolean;
            /**
             * Format: date
             * @description 登记日期
             */
            notedOn?: string;
            /** @description 责任人 */
            owner?: components["schemas"]["Named"];
            /** @description 原因 */
            reason?: string | null;
            /** @description 目标 */
            target: number;
            /** @description 计量单位 */
            unit?: string;
        };
        LateShown: {
            /** @description 补记依据 */
            evidence?: string | null;
            /** @description 补记原因 */
            reason?: string | null;
        };
        LatestDelivery: {
            /**
             * Format: date
             * @description 完成日期
             */
            day: string;
            /** @description 对象名称 */
            label?: string | null;
            /** @description 是否达标 */
            met?: boolean | null;
            /** @description 完成事项 */
            title?: string | null;
            unit: components["schemas"]["Named"];
        };
        LeaveList: {
            /** @description 今天在假的和将要请假的，首日早的在前 */
            rows: components["schemas"]["LeaveShown"][];
        };
        LeaveShown: {
            /** @description 登记人 */
            by: components["schemas"]["StaffNamed"];
            /**
             * Format: date
             * @description 首日
             */
            from: string;
            /** Format: uuid */
            leaveId: string;
            /** @description 今天在假 */
            now: boolean;
            /** @description 承办人 */
            person: components["schemas"]["StaffNamed"];
            /** @description 事由；按权限以掩码显示，已删除的为空 */
            reason?: string | null;
            /**
             * Format: date
             * @description 末日（含当日）
             */
            to: string;
        };
        LedgerEventShown: {
            actor: components["schemas"]["ActorNamed"];
            /**
             * Format: date-time
             * @description 记录时刻
             */
            at: string;
            /**
             * Format: uuid
             * @description 办理它的请求
             */
            command: string;
            /** @description 内容；个人信息已遮蔽 */
            data: {
                [key: string]: unknown;
            };
            /** @description 叶子的散列值（SHA-256，base64url） */
            hash: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description 发生日期
             */
            on?: string | null;
            /** @description 记录序号 */
            position: number;
            /** @description 这个版本认识这条记录；不认识时 data 为空 */
            readable: boolean;
            stream: string;
            type: string;
            version: number;
        };
        LedgerHealthDto: {
            /** @description 最新的记录序号 */
            position: number;
        };
        LedgerPageShown: {
            events: components["schemas"]["LedgerEventShown"][];
            /** @description 全部记录的最大序号 */
            head: number;
            /** @description 下一页放在 after；没有更多时为空。一页可能不满，甚至为空，而仍有下一页 */
            next?: number | null;
        };
        /** @enum {string} */
        LetterKind: "supplement" | "decision" | "assignment" | "receipt" | "closing" | "contents";
        LetterPaper: {
            agent?: components["schemas"]["AgentShown"];
            aidForm: components["schemas"]["AidForm"];
            amounts: components["schemas"]["AmountsShown"];
            applicants: components["schemas"]["ApplicantShown"][];
            /**
             * Format: date
             * @description 收到申请日期
             */
            appliedOn: string;
            /**
             * Format: date
             * @description 指派期限最后一日
             */
            assignDueOn?: string;
            assignment?: components["schemas"]["AssignmentShown"];
            /** Format: uuid */
            caseId: string;
            cause: components["schemas"]["CauseShown"];
            closing?: components["schemas"]["ClosingShown"];
            /** @description 集体争议：申请人十人以上 */
            collective: boolean;
            /** @description 卷内目录 */
            contents: components["schemas"]["ContentLine"][];
            decision?: components["schemas"]["DecisionShown"];
            /**
             * Format: date
             * @description 归档材料提交期限最后一日
             */
            fileDueOn?: string;
            foot: components["schemas"]["PaperFoot"];
            /** @description 编号 */
            formNumber: string;
            /**
             * Format: date
             * @description 文书日期；尚无事由的，留空手填
             */
            issuedOn?: string;
            kind: components["schemas"]["LetterKind"];
            matter: components["schemas"]["Matter"];
            means?: components["schemas"]["MeansShown"];
            outcomes: components["schemas"]["OutcomeShown"][];
            /** @description 请求事项 */
            requests?: string | null;
            respondents: components["schemas"]["RespondentShown"][];
            sight: components["schemas"]["Sight"];
            /** @description 案情和申请理由 */
            statement?: string | null;
            supplement?: components["schemas"]["SupplementShown"];
            /** @description 表名 */
            title: components["schemas"]["Words"];
            unit: components["schemas"]["Named"];
        };
        LineShown: {
            category?: components["schemas"]["RecipientCategory"];
            /** @description 发放人 */
            givenBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 签领日期
             */
            givenOn?: string;
            /** @description 身份证号 */
            idNumber?: string | null;
            /** @description 行号 */
            line: number;
            /** @description 在花名册上 */
            listed: boolean;
            /** @description 姓名 */
            name?: string | null;
            /** @description 电话 */
            phone?: string | null;
            /** @description 代领人 */
            proxy?: string | null;
            /** @description 代领原因 */
            proxyReason?: string | null;
            /** @description 当场签名 */
            signed: boolean;
            /** @description 已核实 */
            verified: boolean;
        };
        LinkCasesBody: {
            /**
             * @description 关联关系
             * @enum {string}
             */
            kind: "same-worker" | "same-dispute" | "same-employer" | "other";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 关联的案件
             */
            other: string;
            /** @description 关联的理由 */
            reason: string;
        };
        /**
         * @description 关联关系
         * @enum {string}
         */
        LinkKind: "same-worker" | "same-dispute" | "same-employer" | "other";
        LinkShown: {
            /** @description 关联关系 */
            kind: components["schemas"]["LinkKind"];
            /** @description 案号或者登记号 */
            number: string;
            /**
             * Format: date
             * @description 关联日期
             */
            on: string;
            /** Format: uuid */
            otherId: string;
            /** @description 关联的理由 */
            reason?: string | null;
            /** @description 可以查看时：阶段 */
            stage?: components["schemas"]["Stage"];
            /** @description 读取者可以查看 */
            visible: boolean;
        };
        LogWorkBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 用时（分钟） */
            minutes?: number;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 做了什么 */
            work: string;
        };
        /** @enum {string} */
        MajorMatter: "doubt" | "group" | "impact" | "other";
        MajorReportShown: {
            by: components["schemas"]["Named"];
            /**
             * Format: uuid
             * @description 补充哪一次报告
             */
            earlier?: string;
            /** Format: uuid */
            id: string;
            matter: components["schemas"]["MajorMatter"];
            means: components["schemas"]["ReportMeans"];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 答复 */
            reply?: string | null;
            /** @description 报告内容 */
            report?: string | null;
            /** @description 报告给谁 */
            to?: string | null;
        };
        MarkHeldBody: {
            /**
             * @description 实际开始时间
             * @example 09:00
             */
            from: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 到场的团队成员 */
            present: string[];
            /**
             * @description 实际结束时间
             * @example 11:30
             */
            to: string;
        };
        MaterialInput: {
            /** @description 册（份）数 */
            copies: number;
            /** @description 资料名称 */
            title: string;
        };
        MaterialShown: {
            /** @description 册（份）数 */
            copies: number;
            title: string;
        };
        /** @enum {string} */
        Matter: "state-compensation" | "social-insurance" | "pension" | "maintenance" | "labour-or-pay" | "capacity" | "injury" | "environment" | "other";
        /**
         * @description 法律援助法条款
         * @enum {string}
         */
        MeansArticle: "41" | "42(1)" | "42(2)" | "42(3)" | "42(4)";
        MeansShown: {
            /** @description 法律援助法条款 */
            article: components["schemas"]["MeansArticle"];
            by: components["schemas"]["Named"];
            /** @description 说明 */
            note?: string | null;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 材料名称 */
            proof?: string | null;
            /** @description 成立；免予核查在写明材料之前只是提议 */
            standing: boolean;
            way: components["schemas"]["MeansWay"];
        };
        /** @enum {string} */
        MeansWay: "exempt" | "pledge" | "data-share";
        /** @enum {string} */
        MeasureKind: "quantified" | "qualitative" | "standard" | "milestone";
        MeasureShown: {
            /** @description 已确认的任务分解 */
            allocation?: components["schemas"]["AllocationShown"];
            /**
             * Format: date
             * @description 截至日期
             */
            day: string;
            figure: components["schemas"]["FigureShown"];
            pace: components["schemas"]["PaceShown"];
            /** @description 记录序号 */
            position: number;
            /** @description 待确认的任务分解 */
            proposedAllocation?: components["schemas"]["AllocationShown"];
            scope: components["schemas"]["Named"];
            scopes: components["schemas"]["ProgrammeScope"][];
            /** @description 所看的单位是最上级：目标和口径在这里设定 */
            top: boolean;
            /** @description 各单位对比 */
            units: components["schemas"]["UnitFigure"][];
            /** @description 版本：修改时放在 If-Match */
            version: number;
            /** @description 年度 */
            year: number;
        };
        /**
         * @description 按内容识别的格式
         * @enum {string}
         */
        MediaType: "application/pdf" | "image/jpeg" | "image/png";
        MeetingShown: {
            by: components["schemas"]["Named"];
            /** Format: uuid */
            id: string;
            /** @description 这一次履行的告知义务 */
            informed: components["schemas"]["InformDuty"][];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 地点 */
            place?: string | null;
            /** @description 记录序号 */
            position: number;
            /** @description 约见笔录 */
            record?: string | null;
            /** @description 受援人已在笔录上签名 */
            signed: boolean;
            way: components["schemas"]["MeetingWay"];
        };
        /** @enum {string} */
        MeetingWay: "in-person" | "video" | "phone";
        /** @enum {string} */
        MovementKind: "receipt" | "transfer-out" | "transfer-in" | "issue" | "hand-out" | "taken-back" | "return" | "loss" | "shortage" | "found" | "surplus" | "write-off";
        MovementList: {
            /** @description 更早一页的记录序号 */
            before?: number;
            rows: components["schemas"]["MovementShown"][];
        };
        MovementShown: {
            /** @description 批次编号 */
            batchNumber: string;
            by: components["schemas"]["Named"];
            from: components["schemas"]["PlaceShown"];
            kind: components["schemas"]["MovementKind"];
            /**
             * Format: uuid
             * @description 流水
             */
            movementId: string;
            /**
             * Format: date
             * @description 日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 数量 */
            quantity: number;
            to: components["schemas"]["PlaceShown"];
        };
        MoveUnitBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 新的上级单位
             */
            parent: string;
        };
        Named: {
            /** Format: uuid */
            id: string;
            /** @description 姓名或者单位名称 */
            name: string;
        };
        NameHandlerBody: {
            /**
             * Format: uuid
             * @description 承办人
             */
            handler: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 律师事务所指定函的编号或者存放处 */
            namedIn: string;
            /** @description 指派说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 超过在办上限仍然指派的理由（已达上限时必填） */
            overLimitReason?: string;
        };
        NameRepresentativesBody: {
            /** @description 推举书的编号或者存放处 */
            evidence: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 代表人（三至五名申请人） */
            representatives: string[];
        };
        NextDate: {
            /** @description 读取之日到最后一日（未知时到名义日）的天数；负数为已超期 */
            daysLeft: number;
            /**
             * Format: date
             * @description 最后一日（遇节假日顺延）；节假日安排未公布时为 null
             */
            dueOn: string | null;
            /** @description 期限名称 */
            name: components["schemas"]["Words"];
            /** @description 节假日安排未公布，日期待定 */
            needsHolidayData: boolean;
            /**
             * Format: date
             * @description 按日历计算的最后一日
             */
            nominalOn: string;
            /** @description 已超期（本方的期限，最后一日已过） */
            overdue: boolean;
            /**
             * @description 规则编号；`SUPPLY_BY` 为告知的补正截止日期
             * @example LA_REVIEW_7D
             */
            rule: string;
            /**
             * Format: date
             * @description 稳妥日：不晚于名义日的最后一个工作日；未知时为 null
             */
            safeBy: string | null;
            /** @description 距名义日不足七日 */
            urgent: boolean;
            /** @description 谁的期限：本方、办理机构、对方、可以行使的权利；只有本方的会超期 */
            whose: components["schemas"]["Whose"];
        };
        NextStepShown: {
            /**
             * @description 权限表中的事项
             * @example cases.decide
             */
            act: string;
            /** @description 为何不能做：岗位不符、须由他人、与已做的步骤分离 */
            blockedBy?: components["schemas"]["StepBlock"];
            /**
             * @description 命令类型
             * @example GrantAid
             */
            command: string;
            due?: components["schemas"]["StepDueShown"];
            /** @description 推进案件的主要步骤；其他为随时可做的（更正等） */
            main: boolean;
            /** @description 只能由此人做 */
            only?: components["schemas"]["Named"];
            /** @description 需要 If-Match */
            overwrites: boolean;
            /**
             * @description 接口路径的末段
             * @example grant
             */
            path: string;
            /** @description 读取者可以做 */
            permitted: boolean;
            /** @description 哪些岗位可以做 */
            posts: components["schemas"]["Post"][];
        };
        NoteLagBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 责任人
             */
            owner: string;
            /** @description 原因 */
            reason: string;
            /**
             * Format: uuid
             * @description 落后的单位
             */
            unit: string;
        };
        NoteShown: {
            by: components["schemas"]["Named"];
            /** @description 用时（分钟） */
            minutes?: number;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 记录 */
            text?: string | null;
            /** @description 工作记录；否则为办案记录 */
            work: boolean;
        };
        NoticeLine: {
            /**
             * Format: date
             * @description 签领日期
             */
            givenOn: string;
            /** @description 身份证号 */
            idNumber?: string | null;
            /** @description 姓名 */
            name?: string | null;
            /** @description 班组 */
            team: string;
        };
        NoticeShown: {
            /** @description 签领人数 */
            given: number;
            kit: string;
            lines: components["schemas"]["NoticeLine"][];
            site: string;
            unit: components["schemas"]["Named"];
            /** @description 其中未核实 */
            unverified: number;
        };
        /**
         * @description 对哪一项决定提出
         * @enum {string}
         */
        ObjectedDecision: "refusal" | "termination";
        ObjectionRouteShown: {
            /** @description 依据 */
            basis: string;
            /** @description 决定书上写的受理机构 */
            body: string;
            /** @description 拟定人 */
            by?: components["schemas"]["Named"];
            /** @description 审查期限 */
            counted: components["schemas"]["DayCountShown"];
            /**
             * Format: date
             * @description 从哪一天起的决定适用
             */
            from?: string;
            /** @description 今天作出的决定适用它 */
            inForce: boolean;
            /**
             * Format: date
             * @description 拟定日期
             */
            on?: string;
            /**
             * Format: uuid
             * @description 本单位拟定的才有
             */
            proposalId?: string;
            /** @description 核准或者退回的人 */
            settledBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 核准或者退回的日期
             */
            settledOn?: string;
            /** @description shipped 随系统提供；open 待核准；approved 已核准；rejected 已退回 */
            state: components["schemas"]["HolidayState"];
            /** @description 审查异议的单位 */
            to: components["schemas"]["Named"];
            /** @description 第几次拟定；随系统提供的为零 */
            version: number;
        };
        /** @enum {string} */
        ObjectionRule: "LA_OBJECTION_REVIEW_5D" | "LA_OBJECTION_REVIEW_5WD";
        ObjectionShown: {
            /** @description 对哪一项决定提出 */
            against: components["schemas"]["ObjectedDecision"];
            by: components["schemas"]["Named"];
            /** @description 决定 */
            decided?: components["schemas"]["StepShown"];
            /** @description 异议书 */
            evidence?: string | null;
            /** @description 决定的理由 */
            explanation?: string | null;
            /** @description 异议的理由 */
            grounds?: string | null;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 审查异议的单位 */
            unit: components["schemas"]["Named"];
            /** @description 异议成立；未决定时没有 */
            upheld?: boolean;
        };
        /** @enum {string} */
        Occupation: "truck-driver" | "courier" | "care-worker" | "domestic-worker" | "mall-staff" | "food-delivery" | "estate-agent" | "guard" | "ride-hailing" | "chauffeur" | "streamer" | "instant-delivery" | "construction" | "manufacturing" | "mining" | "catering" | "other";
        OpenAccountBody: {
            /** @description 登录名 */
            login: string;
            /** @description 工作人员 */
            person: components["schemas"]["StaffInput"];
        };
        OpenCheckup: {
            /**
             * Format: uuid
             * @description 所属的普法活动
             */
            activityId?: string;
            /** @description 用人单位、站点的联系人 */
            contactPerson?: components["schemas"]["PersonInput"];
            /** @description 统一社会信用代码；用人单位必填 */
            creditCode?: string;
            /** @description 涉及职工数；用人单位必填 */
            employees?: number;
            /** @description 体检人员（本系统人员） */
            examiners: string[];
            /**
             * @description 体检对象
             * @enum {string}
             */
            kind: "enterprise" | "station" | "worker";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 用人单位、站点名称；体检对象为职工本人时写服务的平台或者站点 */
            organisation?: string;
            /**
             * Format: uuid
             * @description 县（市、区）或者市本级单位
             */
            unit: string;
            /** @description 职工本人 */
            worker?: components["schemas"]["AttendeeInput"];
        };
        OpenKitProgramme: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 项目名称，例如工会爱心安全包 */
            name: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 每人领取次数的规则
             * @enum {string}
             */
            rule: "one-per-person-per-year" | "one-per-person" | "no-limit";
            /**
             * Format: uuid
             * @description 设立单位
             */
            unit: string;
        };
        OpenStore: {
            /**
             * Format: uuid
             * @description 保管员
             */
            keeper: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 仓库名称 */
            name: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 所属单位
             */
            unit: string;
        };
        OpenUnit: {
            /** @description 单位代码：有行政区划代码（GB/T 2260）的用区划代码 */
            code: string;
            /** @enum {string} */
            kind: "city" | "department" | "county" | "zone" | "industry" | "township" | "grassroots" | "firm";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 单位名称 */
            name: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 同一地方从前的代码（旧身份证号码的前六位） */
            oldCodes?: string[];
            /**
             * Format: uuid
             * @description 上级单位；只有最上级单位不填
             */
            parent?: string;
            /** @description 案号用字，如“晋中” */
            series?: string;
            /** @description 简称 */
            shortName: string;
        };
        OpinionBox: {
            by?: components["schemas"]["Named"];
            /** @description 受理意见、初审意见、审批意见 */
            key: components["schemas"]["OpinionBoxKey"];
            /**
             * Format: date
             * @description 日期
             */
            on?: string;
            /** @description 意见 */
            text?: string | null;
            title: components["schemas"]["Words"];
            /** @description 待本人确认 */
            unconfirmed: boolean;
            /** @description 结论的代码：grant、refuse */
            verdict?: string;
        };
        /**
         * @description 受理意见、初审意见、审批意见
         * @enum {string}
         */
        OpinionBoxKey: "receipt" | "review" | "approval";
        OpinionShown: {
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 初审意见 */
            opinion?: string | null;
            /** @description 记录序号 */
            position: number;
            recommends: components["schemas"]["Recommendation"];
        };
        OutcomeDocumentInput: {
            /** @description 作出机构 */
            body?: string;
            /**
             * Format: date
             * @description 文书日期（协议为签订日期）
             * @example 2026-05-18
             */
            issuedOn: string;
            /** @description 文书号 */
            number?: string;
        };
        OutcomeDocumentShown: {
            /** @description 作出机构 */
            body?: string;
            /**
             * Format: date
             * @description 文书日期
             */
            issuedOn: string;
            /** @description 文书号 */
            number?: string;
        };
        /** @enum {string} */
        OutcomeRoute: "arbitration-award" | "arbitration-mediation" | "judgment" | "ruling" | "court-mediation" | "mediation-agreement" | "settlement" | "injury-decision" | "ability-conclusion" | "reconsideration" | "performance" | "advice" | "withdrawal";
        OutcomeShown: {
            amounts: components["schemas"]["AmountsShown"];
            by: components["schemas"]["Named"];
            document?: components["schemas"]["OutcomeDocumentShown"];
            /** @description 终局裁决 */
            finalAward?: boolean;
            /** Format: uuid */
            id: string;
            /** @description 审级 */
            instance?: components["schemas"]["Instance"];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            perApplicant: components["schemas"]["ApplicantAmountsShown"][];
            /**
             * Format: date
             * @description 履行期限最后一日
             */
            performBy?: string;
            /**
             * Format: date
             * @description 对方开始履行之日
             */
            performedFrom?: string;
            /** @description 记录序号 */
            position: number;
            /**
             * Format: uuid
             * @description 哪一程序的结果
             */
            proceedingId?: string;
            /**
             * Format: date
             * @description 我方收到之日
             */
            receivedOn?: string;
            /**
             * Format: date
             * @description 对方收到之日
             */
            respondentReceivedOn?: string;
            route: components["schemas"]["OutcomeRoute"];
            /** @description 结果说明 */
            summary?: string | null;
        };
        OwnerList: {
            rows: components["schemas"]["Named"][];
        };
        OwnSessionList: {
            rows: components["schemas"]["OwnSessionShown"][];
        };
        OwnSessionShown: {
            /** Format: date-time */
            createdAt: string;
            /** @description 就是当前这个会话 */
            current: boolean;
            /** @description 浏览器和系统，如 Edge · Windows */
            device: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            seenAt: string;
        };
        /**
         * @description 按工作日还是按自然日
         * @enum {string}
         */
        PaceBasis: "working-days" | "days";
        PaceShown: {
            /** @description 按工作日还是按自然日 */
            basis: components["schemas"]["PaceBasis"];
            /** @description 已过天数 */
            elapsed: number;
            /** @description 各月末已过天数，一月在前 */
            monthEnds: number[];
            /** @description 全年天数 */
            total: number;
        };
        PackStaff: {
            /**
             * Format: uuid
             * @description 人员
             */
            id: string;
            name: string;
            /** @description 保管员 */
            storekeeper: boolean;
            unit: components["schemas"]["Named"];
        };
        PackStaffList: {
            rows: components["schemas"]["PackStaff"][];
        };
        PaperDecisionShown: {
            /** @description 审批表编号 */
            formNumber: string;
            /** @description 扫描件或者原件存放处 */
            scan?: string | null;
            /**
             * Format: date
             * @description 签字日期
             */
            signedOn: string;
        };
        PaperFoot: {
            /** @description 该次记录的校验值（SHA-256，base64url） */
            hash: string;
            /** @description 案号或者登记号 */
            number: string;
            /** @description 案件最近一次记录的序号 */
            position: number;
            /**
             * Format: date-time
             * @description 打印时间
             */
            printedAt: string;
            /** @description 打印人 */
            printedBy: components["schemas"]["Named"];
            /** @description 案件版本 */
            version: number;
        };
        PaperShown: {
            /** @description 编号，如纸上所印 */
            number: string;
            paper: components["schemas"]["SealedPaper"];
            /** @description 可以打印：所载事项已经发生 */
            ready: boolean;
            /** @description 用印，由早到晚 */
            seals: components["schemas"]["SealShown"][];
        };
        PapersShown: {
            /** @description 可以登记用印 */
            maySeal: boolean;
            rows: components["schemas"]["PaperShown"][];
        };
        ParkedDto: {
            /** @description 已试次数（仅系统管理员可见） */
            attempts?: number;
            /** @description 原因（仅系统管理员可见） */
            error?: string;
            /** @description 卡住的记录序号 */
            position: number | null;
            /** @description 卡住的记录类型 */
            type: string | null;
        };
        /**
         * @description 在哪些身份中出现
         * @enum {string}
         */
        PartyRole: "applicant" | "respondent" | "agent" | "contact";
        PasswordLink: {
            /** Format: date-time */
            expiresAt: string;
            /** @description 一次性地址：一小时内有效，用一次 */
            link: string;
        };
        /**
         * @description 当时所知（按记录），或者当日实情（按发生日期）
         * @enum {string}
         */
        PastMode: "known" | "true";
        PastShown: {
            /**
             * Format: date-time
             * @description 所问的时刻；未问时刻的，为最后一条的记录时间
             */
            at: string;
            /**
             * Format: date
             * @description 剩余天数、是否超期以这一天计
             */
            day: string;
            /** @description 案件另有几条记录不在其中 */
            later: number;
            /** @description 当时所知（按记录），或者当日实情（按发生日期） */
            mode: components["schemas"]["PastMode"];
            /**
             * Format: date
             * @description 按发生日期回看的那一天
             */
            on?: string;
            /** @description 显示到哪个记录序号为止 */
            position: number;
            /** @description 当时案件的版本 */
            version: number;
        };
        PeopleFound: {
            /** @description 最近的在前，最多一百件 */
            cases: components["schemas"]["CaseRow"][];
            /** @description 最近的在前，最多一百条 */
            contacts: components["schemas"]["ContactShown"][];
            people: components["schemas"]["PersonFound"][];
        };
        PersonFound: {
            /** @description 所涉案件 */
            caseIds: string[];
            /** @description 所涉来访来电 */
            contactIds: string[];
            /** @description 居民身份证号码（掩码） */
            idNumber?: string | null;
            /** @description 姓名（掩码） */
            name?: string | null;
            /** @description 联系电话（掩码） */
            phone?: string | null;
            /** @description 在哪些身份中出现 */
            roles: components["schemas"]["PartyRole"][];
            /** Format: uuid */
            subject: string;
        };
        PersonInput: {
            /** @description 住址 */
            address?: string;
            /**
             * Format: date
             * @description 出生日期
             * @example 2026-05-18
             */
            birthDate?: string;
            /**
             * @description 性别
             * @enum {string}
             */
            gender?: "male" | "female";
            /** @description 居民身份证号码（GB 11643） */
            idNumber?: string;
            /** @description 姓名 */
            name?: string;
            /** @description 联系电话 */
            phone?: string;
            /**
             * Format: uuid
             * @description A person already known, chosen from a search
             */
            subject?: string;
        };
        PersonSearch: {
            /** @description 按什么查找 */
            kind: components["schemas"]["PersonSearchKind"];
            /** @description 完整的姓名、电话或者身份证号码 */
            value: string;
        };
        /**
         * @description 按什么查找
         * @enum {string}
         */
        PersonSearchKind: "name" | "phone" | "id-number";
        PersonShown: {
            /** @description 住址 */
            address?: string | null;
            /** @description 出生日期 */
            birthDate?: string | null;
            /** @description 性别：male、female */
            gender?: string | null;
            /** @description 居民身份证号码 */
            idNumber?: string | null;
            /** @description 姓名 */
            name?: string | null;
            /** @description 联系电话 */
            phone?: string | null;
            /** Format: uuid */
            subject: string;
        };
        PlaceInput: {
            /**
             * @description 场所类型
             * @enum {string}
             */
            kind: "site" | "park" | "enterprise" | "station" | "community" | "village" | "labour-market" | "online" | "other";
            /** @description 地点名称 */
            name: string;
        };
        /** @enum {string} */
        PlaceKind: "supplier" | "store" | "transit" | "sheet" | "recipient" | "variance" | "surplus" | "scrap";
        PlaceShown: {
            kind: components["schemas"]["PlaceKind"];
            /** @description 仓库名称 */
            name?: string;
        };
        PlanActivity: {
            /** @description 专项行动；可以有多个，也可以没有 */
            campaigns: ("respect-law-build-dreams" | "warm-season" | "law-nearby" | "constitution-week" | "ankang-cup")[];
            /** @description 面向的人群 */
            categories: ("migrant-worker" | "new-employment" | "woman-worker" | "disabled" | "elderly" | "minor" | "hardship")[];
            /** @description 团队成员时间冲突的说明：有冲突时必填 */
            clashReason?: string;
            /**
             * Format: date
             * @description 日期
             * @example 2026-05-18
             */
            day: string;
            /** @description 预计人数 */
            expected: number;
            /**
             * @description 开始时间
             * @example 09:00
             */
            from: string;
            /** @description 承办单位；移动体检写组织单位 */
            host: string;
            /**
             * @description 活动形式
             * @enum {string}
             */
            kind: "lecture" | "consultation" | "legal-checkup" | "enterprise-visit" | "online" | "mobile-health";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 协办单位 */
            partners: string[];
            place: components["schemas"]["PlaceInput"];
            /** @description 团队 */
            team: components["schemas"]["TeamMemberInput"][];
            /** @description 活动名称 */
            title: string;
            /**
             * @description 结束时间
             * @example 11:30
             */
            to: string;
            /**
             * Format: uuid
             * @description 县（市、区）或者市本级单位
             */
            unit: string;
        };
        PlanHandout: {
            /** @description 预计人数 */
            expected?: number;
            /** @description 所在企业或者项目部 */
            host?: string;
            /**
             * Format: uuid
             * @description 礼包项目
             */
            kitId: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: date
             * @description 计划发放日期
             * @example 2026-05-18
             */
            plannedOn: string;
            /** @description 工地、园区或者企业名称 */
            site: string;
            /**
             * @description 地点类型
             * @enum {string}
             */
            siteKind: "building-site" | "park" | "enterprise" | "station" | "township" | "other";
            /**
             * Format: uuid
             * @description 发放单位
             */
            unit: string;
        };
        /** @enum {string} */
        Post: "registrar" | "coordinator" | "approver" | "handler" | "storekeeper" | "finance" | "auditor" | "admin";
        PostInForce: {
            /**
             * Format: uuid
             * @description 代理时：被代理人
             */
            deputyFor?: string;
            post: components["schemas"]["Post"];
            /** Format: uuid */
            unit: string;
            unitName: string;
        };
        PostShown: {
            /** @description 代理时：被代理人 */
            deputyFor?: components["schemas"]["StaffNamed"] | null;
            /**
             * Format: date
             * @description 自该日起不再担任
             */
            endedOn?: string | null;
            /** Format: date */
            from: string;
            /** @description 经办人 */
            givenBy: components["schemas"]["StaffNamed"];
            post: components["schemas"]["Post"];
            /** Format: uuid */
            postId: string;
            /**
             * Format: date
             * @description 末日（含当日）
             */
            to?: string | null;
            /** Format: uuid */
            unit: string;
            unitName: string;
        };
        PrepareSheetBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 名单；没有花名册的为空 */
            people: components["schemas"]["RosterPerson"][];
            /** @description 班组 */
            team: string;
        };
        ProblemDto: {
            /** @description 稳定的代码 */
            code: string;
            /** @description 编号、代码、日期、数字；不含个人信息 */
            details: {
                [key: string]: unknown;
            };
            /** @description 是否已有记录；unknown 表示不能确定，请用同一 Idempotency-Key 重发 */
            recorded: boolean | "unknown";
            status: number;
            /** @description 中文或英文的说明，依 Accept-Language */
            title: string;
            /** @description 追踪号，报告问题时请提供 */
            trace: string;
            /**
             * Format: uri
             * @example urn:gongyuan:problem:request.invalid
             */
            type: string;
        };
        /**
         * @description 审理程序
         * @enum {string}
         */
        Procedure: "ordinary" | "simple" | "small";
        /** @enum {string} */
        ProceedingKind: "negotiation" | "mediation" | "mediation-review" | "judicial-confirmation" | "labour-inspection" | "arbitration" | "first-instance" | "second-instance" | "retrial" | "execution" | "payment-order" | "preservation" | "advance-execution" | "injury-recognition" | "ability-appraisal" | "occupational-harm" | "reconsideration" | "administrative-suit" | "traffic-tort";
        ProceedingShown: {
            /**
             * Format: date
             * @description 受理日期
             */
            acceptedOn?: string;
            /** @description 对哪些被申请方 */
            against: string[];
            /** @description 受理机构 */
            body: string;
            by: components["schemas"]["Named"];
            /**
             * Format: int64
             * @description 请求金额（分）
             */
            claimed?: number;
            /**
             * Format: uuid
             * @description 承接哪一程序
             */
            follows?: string;
            hearings: components["schemas"]["HearingShown"][];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ProceedingKind"];
            /** @description 说明 */
            note?: string | null;
            /** @description 外部案号 */
            number?: string;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 审理程序 */
            procedure?: components["schemas"]["Procedure"];
            progress: components["schemas"]["ProgressShown"][];
            road: components["schemas"]["Road"];
            state: components["schemas"]["ProceedingState"];
            /** @description 接下来可以登记的进展 */
            steps: components["schemas"]["ProgressStep"][];
        };
        /** @enum {string} */
        ProceedingState: "filed" | "supplementing" | "accepted" | "suspended" | "refused" | "silent" | "decided" | "ended";
        ProgrammeScope: {
            /** @description 层级，最上级为 0 */
            depth: number;
            /** Format: uuid */
            id: string;
            name: string;
        };
        ProgressShown: {
            by: components["schemas"]["Named"];
            /** @description 说明 */
            note?: string | null;
            /** @description 外部案号 */
            number?: string;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 审理程序 */
            procedure?: components["schemas"]["Procedure"];
            step: components["schemas"]["ProgressStep"];
        };
        /**
         * @description 接下来可以登记的进展
         * @enum {string}
         */
        ProgressStep: "supplement" | "completed" | "accepted" | "refused" | "silent" | "panel-told" | "served" | "answered" | "changed" | "entrusted" | "suspended" | "resumed" | "extended" | "measure-taken" | "concluded" | "facts-clear" | "order-served" | "in-force" | "revoked" | "ended";
        ProjectionHealthDto: {
            building?: components["schemas"]["BuildingDto"];
            generation: number;
            /** @description 落后的记录数 */
            lag: number;
            name: string;
            parked?: components["schemas"]["ParkedDto"];
            position: number;
            /** @enum {string} */
            state: "live" | "parked";
        };
        /**
         * @description 提议免予核查的条款
         * @enum {string}
         */
        ProposedExemption: "42(3)";
        ProposeHolidayYear: {
            /** @description 全部放假日期，含其中的周末 */
            daysOff: string[];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 调休上班的周六、周日 */
            makeUpWorkdays: string[];
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 来源：国务院办公厅通知的网址或者文号 */
            source: string;
            /** @description 年份 */
            year: number;
        };
        ProposeObjectionRouteBody: {
            /** @description 依据：文件名称和文号 */
            basis: string;
            /** @description 决定书上写的受理机构；不填为审查单位的名称 */
            body?: string;
            /**
             * Format: date
             * @description 从哪一天起的决定适用
             * @example 2026-05-18
             */
            from: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 审查期限
             * @enum {string}
             */
            rule: "LA_OBJECTION_REVIEW_5D" | "LA_OBJECTION_REVIEW_5WD";
            /**
             * Format: uuid
             * @description 审查异议的单位：上级单位；没有上级单位的为本单位
             */
            to: string;
        };
        ProxyInput: {
            /** @description 代领人 */
            person: components["schemas"]["PersonInput"];
            /** @description 代领原因 */
            reason: string;
        };
        PurchaseList: {
            rows: components["schemas"]["PurchaseShown"][];
        };
        PurchaseShown: {
            /** @description 验收合格 */
            accepted: number;
            /**
             * Format: int64
             * @description 合同金额（分）
             */
            amount?: number;
            /** @description 批次编号 */
            batchNumber: string;
            /** @description 验收人 */
            checkedBy?: components["schemas"]["Named"];
            /** @description 第二验收人 */
            confirmedBy?: components["schemas"]["Named"];
            /** @description 合同编号 */
            contractNumber?: string;
            /** @description 审批人 */
            decidedBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 审批日期
             */
            decidedOn?: string;
            /** @description 审批意见 */
            decisionNote?: string | null;
            /** @description 发票号码 */
            invoiceNumber?: string;
            /** @description 礼包名称 */
            kit: string;
            /**
             * Format: uuid
             * @description 礼包项目
             */
            kitId: string;
            /** @description 礼包版本 */
            kitVersion: number;
            /** @description 等待第二人确认 */
            pending: number;
            /**
             * Format: uuid
             * @description 采购
             */
            purchaseId: string;
            /** @description 用途说明 */
            purpose?: string | null;
            /** @description 数量 */
            quantity: number;
            /** @description 已入库 */
            received: number;
            /** @description 不合格 */
            rejected: number;
            requestedBy: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 申请日期
             */
            requestedOn: string;
            sight: components["schemas"]["Sight"];
            stage: components["schemas"]["PurchaseStage"];
            /** @description 供应商 */
            supplier?: string;
            unit: components["schemas"]["Named"];
            /**
             * Format: int64
             * @description 单价（分）
             */
            unitCost?: number;
            /** @description 版本 */
            version: number;
        };
        /** @enum {string} */
        PurchaseStage: "requested" | "refused" | "approved" | "contracted" | "checked" | "accepted" | "received";
        QuestionnaireShown: {
            id: string;
            questions: components["schemas"]["QuestionShown"][];
            /** @description 依据的核对情况 */
            source: string;
            title: components["schemas"]["Words"];
            /** @description 版本 */
            version: number;
        };
        QuestionShown: {
            answer?: components["schemas"]["CheckupAnswer"];
            /** @description 可以选择的回答 */
            answers: components["schemas"]["CheckupAnswer"][];
            /** @description 法律依据 */
            basis: string[];
            /** @description 依据的确定程度 */
            certainty: components["schemas"]["Certainty"];
            code: string;
            text: components["schemas"]["Words"];
            topic: components["schemas"]["CheckupTopic"];
        };
        QueueRulesShown: {
            /** @description 等待过久：委派律师事务所后多少天未指定承办人 */
            firmDays: number;
            /** @description 无下一步安排：今后多少天内没有期限 */
            idleDays: number;
            /** @description 等待过久：程序多少天没有进展 */
            proceedingDays: number;
            /** @description 规定的版本 */
            version: number;
        };
        RaiseObjectionBody: {
            /** @description 异议书的编号或者存放处 */
            evidence?: string;
            /** @description 异议的理由 */
            grounds: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 提出异议的申请人、受援人
             */
            subject: string;
        };
        ReadReminderBody: Record<string, never>;
        RecallTransferBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 收回的理由 */
            reason: string;
        };
        ReceivedInput: {
            /** @description 到账金额（分） */
            amount: number;
            /**
             * Format: uuid
             * @description 受援人
             */
            subject: string;
        };
        ReceivedShown: {
            /**
             * Format: int64
             * @description 金额（分）
             */
            amount: number;
            /**
             * Format: uuid
             * @description 受援人
             */
            subject: string;
        };
        ReceivePurchaseBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 入库数量（个） */
            quantity: number;
            /**
             * Format: uuid
             * @description 入库仓库
             */
            storeId: string;
        };
        ReceiveTerminationBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        ReceiveTransferBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 各批次实收数量 */
            lines: components["schemas"]["BatchQuantity"][];
            /** @description 签收说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        /** @enum {string} */
        RecipientCategory: "migrant-worker" | "new-employment" | "other-worker";
        /** @enum {string} */
        Recommendation: "grant" | "refuse";
        RecordAnswersBody: {
            /** @description 每个问题一个回答 */
            answers: components["schemas"]["AnswerInput"][];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 情况说明；不得写健康信息 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        RecordCallbackBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 款项是否已全部到手 */
            paidInFull?: boolean;
            /** @description 联系上了 */
            reached: boolean;
            /**
             * @description 是否满意（联系上时必填）
             * @enum {string}
             */
            satisfaction?: "satisfied" | "fair" | "dissatisfied";
            /**
             * Format: uuid
             * @description 回访对象（受援人）
             */
            subject: string;
            /**
             * @description 承办人是否收取财物（联系上时必填，法律援助法第二十条）
             * @enum {string}
             */
            tookMoney?: "no" | "yes" | "unsure";
            /**
             * @description 回访方式
             * @enum {string}
             */
            way: "phone" | "visit" | "in-person" | "message";
            /** @description 意见和建议 */
            words?: string;
        };
        RecordConsentBody: {
            /** @description 凭据：签字同意书的编号、存放处 */
            evidence: string;
            /** @description 本人同意的事项，逐项选择 */
            kinds: ("sensitive" | "medical" | "share-firm" | "share-authorities" | "publicity")[];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 申请人
             */
            subject: string;
        };
        RecordContractBody: {
            /** @description 合同金额（分） */
            amount: number;
            /** @description 合同编号 */
            contractNumber: string;
            /** @description 发票号码 */
            invoiceNumber?: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 供应商名称 */
            supplier: string;
        };
        RecordCountBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 各批次盘点数 */
            lines: components["schemas"]["BatchQuantity"][];
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        RecordDocumentBody: {
            /**
             * Format: date
             * @description 落款日期
             * @example 2026-05-18
             */
            dated?: string;
            /**
             * @description 电子件或者只有纸质件
             * @enum {string}
             */
            form: "file" | "paper";
            /**
             * @description 案卷材料种类
             * @enum {string}
             */
            kind: "application-form" | "identity" | "means" | "approval-sheet" | "decision" | "assignment-letter" | "agreement" | "meeting-record" | "pleading" | "evidence" | "argument" | "hearing" | "result-document" | "service-receipt" | "summary" | "quality" | "subsidy" | "other";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 存放处（只有纸质件时必填） */
            place?: string;
            /**
             * Format: uuid
             * @description 属于哪一程序
             */
            proceedingId?: string;
            /** @description 名称 */
            title: string;
        };
        RecordHearingBody: {
            /** @description 休庭，另行开庭 */
            adjourned: boolean;
            /** @description 承办人到庭 */
            attended: boolean;
            /**
             * Format: uuid
             * @description 事先通知的开庭
             */
            hearingId?: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 哪一程序
             */
            proceedingId: string;
            /** @description 庭审情况 */
            summary: string;
        };
        RecordInterruptionBody: {
            /** @description 证据：凭什么材料 */
            evidence: string;
            /**
             * @description 中断事由
             * @enum {string}
             */
            kind: "claimed" | "relief-sought" | "acknowledged";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 哪一项时效：起算日或者结果；不写的是仲裁时效
             */
            of?: string;
        };
        RecordKeyDayBody: {
            /**
             * Format: date
             * @description 起算日；办案机关指定的日期，写指定的那一天
             * @example 2026-05-18
             */
            day: string;
            /** @description 证据：凭什么材料 */
            evidence: string;
            /**
             * @description 这一天发生了什么
             * @enum {string}
             */
            kind: "injury" | "harm-known" | "iou-due" | "breach-ended" | "act-known" | "contract-ended" | "obstacle-removed" | "set-by-body";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 属于哪一程序（办案机关指定的日期必填）
             */
            proceedingId?: string;
        };
        RecordLeaveBody: {
            /**
             * Format: date
             * @description 首日
             * @example 2026-05-18
             */
            from: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 事由 */
            reason?: string;
            /**
             * Format: date
             * @description 末日（含当日）
             * @example 2026-05-18
             */
            to: string;
        };
        RecordMajorReportBody: {
            /**
             * Format: uuid
             * @description 补充哪一次报告（登记后来的答复）
             */
            earlier?: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * @description 事项
             * @enum {string}
             */
            matter: "doubt" | "group" | "impact" | "other";
            /**
             * @description 报告方式
             * @enum {string}
             */
            means: "in-person" | "phone" | "written" | "message";
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 答复 */
            reply?: string;
            /** @description 报告内容 */
            report: string;
            /** @description 报告给谁 */
            to: string;
        };
        RecordMeetingBody: {
            /** @description 已履行的告知义务 */
            informed: ("agency" | "judicial-aid" | "risks" | "rights")[];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 地点 */
            place?: string;
            /** @description 约见笔录 */
            record: string;
            /** @description 受援人已在笔录上签名 */
            signed: boolean;
            /**
             * @description 约见方式
             * @enum {string}
             */
            way: "in-person" | "video" | "phone";
        };
        RecordOutcomeBody: {
            /** @description 合计金额；填写了各人金额时可以不填 */
            amounts?: components["schemas"]["AmountsInput"];
            /** @description 文书（有文书的方式必填） */
            document?: components["schemas"]["OutcomeDocumentInput"];
            /** @description 是否终局裁决（仲裁裁决时填写，默认否） */
            finalAward?: boolean;
            /**
             * @description 审级（判决、裁定时必填；指明程序时可以不填）
             * @enum {string}
             */
            instance?: "first" | "second" | "retrial";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 各受援人金额 */
            perApplicant?: components["schemas"]["ApplicantAmountsInput"][];
            /**
             * Format: date
             * @description 履行期限最后一日（文书写明时填写；申请执行期限从这一天起算）
             * @example 2026-05-18
             */
            performBy?: string;
            /**
             * Format: date
             * @description 对方开始履行之日（无文书时必填）
             * @example 2026-05-18
             */
            performedFrom?: string;
            /**
             * Format: uuid
             * @description 哪一程序的结果
             */
            proceedingId?: string;
            /**
             * Format: date
             * @description 我方收到文书之日
             * @example 2026-05-18
             */
            receivedOn?: string;
            /**
             * Format: date
             * @description 对方收到文书之日（知道时填写）
             * @example 2026-05-18
             */
            respondentReceivedOn?: string;
            /**
             * @description 结果方式
             * @enum {string}
             */
            route: "arbitration-award" | "arbitration-mediation" | "judgment" | "ruling" | "court-mediation" | "mediation-agreement" | "settlement" | "injury-decision" | "ability-conclusion" | "reconsideration" | "performance" | "advice" | "withdrawal";
            /** @description 结果说明 */
            summary?: string;
        };
        RecordPaperDecisionBody: {
            /**
             * Format: uuid
             * @description 签字审批人
             */
            decidedBy: string;
            /**
             * @description 决定：给予或者不予
             * @enum {string}
             */
            decision: "grant" | "refuse";
            /** @description 理由说明（不予时必填） */
            explanation?: string;
            /** @description 审批表编号 */
            formNumber: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 审批意见（给予时） */
            note?: string;
            /** @description 异议受理机构（不予时）；不填的按单位规程 */
            objectTo?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 理由（不予时必填）
             * @enum {string}
             */
            reason?: "out-of-scope" | "not-ours" | "means" | "no-facts" | "already-aided" | "false-material" | "settled" | "other";
            /** @description 扫描件或者原件存放处 */
            scan: string;
        };
        RecordPaperTerminationBody: {
            /**
             * Format: uuid
             * @description 签字审批人
             */
            decidedBy: string;
            /** @description 理由说明 */
            explanation: string;
            /** @description 审批表编号 */
            formNumber: string;
            /**
             * @description 终止情形（法律援助法第四十八条）
             * @enum {string}
             */
            ground: "deceit" | "false-evidence" | "unlawful-use" | "means-changed" | "case-ended" | "own-lawyer" | "client-request" | "other";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 异议受理机构（写入决定书）；不填的按单位规程 */
            objectTo?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 扫描件或者原件存放处 */
            scan: string;
        };
        RecordProgressBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 说明 */
            note?: string;
            /** @description 外部案号（受理时由机构编立） */
            number?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 审理程序（一审立案时填写，默认普通程序）
             * @enum {string}
             */
            procedure?: "ordinary" | "simple" | "small";
            /**
             * Format: uuid
             * @description 哪一程序
             */
            proceedingId: string;
            /**
             * @description 进展
             * @enum {string}
             */
            step: "supplement" | "completed" | "accepted" | "refused" | "silent" | "panel-told" | "served" | "answered" | "changed" | "entrusted" | "suspended" | "resumed" | "extended" | "measure-taken" | "concluded" | "facts-clear" | "order-served" | "in-force" | "revoked" | "ended";
        };
        RecordRecoveryBody: {
            /** @description 凭据（转账回单、收条等） */
            evidence: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 付款人 */
            payer?: string;
            /**
             * Format: uuid
             * @description 经由哪一程序（执行等）
             */
            proceedingId?: string;
            /** @description 各受援人到账金额 */
            received: components["schemas"]["ReceivedInput"][];
        };
        RecordSealBody: {
            /** @description 份数 */
            copies: number;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 说明 */
            note?: string;
            /** @description 文书编号，如纸上所印 */
            number: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 文书 */
            paper: components["schemas"]["SealedPaper"];
        };
        RecountShown: {
            /** @description 办结 */
            closed: number;
            /** @description 完成（核定） */
            done: number;
            /** @description 同时列入其他活动的场次 */
            doubleTagged: number;
            /** @description 计入的笔数 */
            entries: number;
            key: string;
            /** @description 指标名称 */
            label: string;
            /** Format: uuid */
            measureId: string;
            /** @description 实名去重人数 */
            persons: number;
            /** @description 数到哪条记录 */
            position: number;
            /** @description 已上报待核定 */
            reported: number;
            /** @description 统计口径的版本；0 为公布时拟定的 */
            ruleVersion: number;
            /** @description 未核实身份的数量 */
            unverified: number;
        };
        RecoveryShown: {
            /**
             * Format: int64
             * @description 合计金额（分）
             */
            amount?: number;
            by: components["schemas"]["Named"];
            /** @description 凭据 */
            evidence?: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 付款人 */
            payer?: string | null;
            /** @description 记录序号 */
            position: number;
            /**
             * Format: uuid
             * @description 经由哪一程序
             */
            proceedingId?: string;
            received: components["schemas"]["ReceivedShown"][];
            voided?: components["schemas"]["VoidingShown"];
        };
        /** @enum {string} */
        Referral: "labour-inspection" | "hotline-12348" | "arbitration" | "court" | "other-union" | "other";
        /**
         * @description 不予援助的理由
         * @enum {string}
         */
        RefusalReason: "out-of-scope" | "not-ours" | "means" | "no-facts" | "already-aided" | "false-material" | "settled" | "other";
        RefuseAidBody: {
            /** @description 理由说明（写入决定书） */
            explanation: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 异议受理机构（写入决定书）；不填的按单位规程 */
            objectTo?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 理由
             * @enum {string}
             */
            reason: "out-of-scope" | "not-ours" | "means" | "no-facts" | "already-aided" | "false-material" | "settled" | "other";
        };
        RefuseReplacementBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 不予更换的理由 */
            reason: string;
        };
        RegisterContact: {
            /**
             * @description 来源
             * @enum {string}
             */
            channel: "visit" | "phone" | "hotline-12351" | "hotline-12345" | "online" | "tour" | "station" | "petition" | "superior";
            /** @description 由职工法律体检转来的 */
            checkup?: components["schemas"]["CheckupOriginInput"];
            /** @description 普法活动现场咨询转来的 */
            consultation?: components["schemas"]["ConsultationInput"];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 转办单 */
            order?: components["schemas"]["ExternalOrderInput"];
            /** @description 用人单位、工地或者项目名称 */
            organisation?: string;
            /** @description 来访来电人（姓名或者电话有一项即可） */
            person: components["schemas"]["PersonInput"];
            /** @description 反映的问题 */
            summary: string;
            /**
             * Format: uuid
             * @description 受理单位
             */
            unit: string;
        };
        RejectHolidayYearBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 退回的理由 */
            reason: string;
        };
        RejectUnitRuleBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 退回的理由 */
            reason: string;
        };
        /** @enum {string} */
        Relation: "labour" | "quasi-labour" | "service" | "self-employed" | "unclear";
        ReminderList: {
            /** @description 最迟应办之日近的在前 */
            rows: components["schemas"]["ReminderShown"][];
            /** @description 其中读取者还没有标为已读的 */
            unread: number;
        };
        ReminderShown: {
            /** Format: uuid */
            caseId: string;
            cause: components["schemas"]["CauseShown"];
            /** @description 提醒的期限 */
            date: components["schemas"]["NextDate"];
            /** @description 读取之日到最迟应办之日的天数；负数为已过 */
            daysToWorkBy: number;
            /** @description 期限已过，已报审核员 */
            escalated: boolean;
            /** @description 承办人 */
            handler?: components["schemas"]["Named"];
            /** @description 案号；还没有案号的为登记号 */
            number: string;
            /** @description 读取者本人已标为已读 */
            read: boolean;
            /**
             * Format: date
             * @description 提醒之日
             */
            remindedOn: string;
            /** Format: uuid */
            reminderId: string;
            unit: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 最迟应办之日：稳妥日，未知时为名义日
             */
            workBy: string;
        };
        RemoveApplicantBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 移除原因 */
            reason: string;
            /**
             * Format: uuid
             * @description 申请人
             */
            subject: string;
        };
        RenameUnitBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 单位名称 */
            name: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 简称 */
            shortName: string;
        };
        ReopenCaseBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 重新办理的原因 */
            reason: string;
        };
        ReopeningShown: {
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 重新办理的原因 */
            reason?: string | null;
        };
        ReplaceFileBody: {
            /**
             * Format: binary
             * @description PDF、JPEG 或者 PNG，不超过 20 MB
             */
            file: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 更换原因 */
            reason: string;
        };
        ReplaceHandlerBody: {
            /**
             * @description 谁提出
             * @enum {string}
             */
            askedBy: "client" | "handler" | "unit";
            /**
             * Format: uuid
             * @description 承办人
             */
            handler: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 指派说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 超过在办上限仍然指派的理由（已达上限时必填） */
            overLimitReason?: string;
            /** @description 更换的理由 */
            reason: string;
        };
        /**
         * @description 谁提出
         * @enum {string}
         */
        ReplacementAsker: "client" | "handler" | "unit";
        ReplacementShown: {
            /** @description 谁提出 */
            askedBy: components["schemas"]["ReplacementAsker"];
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 更换的理由 */
            reason?: string | null;
        };
        ReportDelivery: {
            /** @description 完成情况 */
            delivery: components["schemas"]["DeliveryInput"];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 更正哪一条已冲正的上报
             */
            replaces?: string;
            /**
             * Format: uuid
             * @description 上报单位
             */
            unit: string;
        };
        ReportLoss: {
            /**
             * Format: uuid
             * @description 批次
             */
            batch: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 数量（个） */
            quantity: number;
            /** @description 损耗情况 */
            reason: string;
            /**
             * Format: uuid
             * @description 签领表：领用以后损耗的填写
             */
            sheetId?: string;
            /**
             * Format: uuid
             * @description 仓库
             */
            storeId: string;
        };
        /** @enum {string} */
        ReportMeans: "in-person" | "phone" | "written" | "message";
        ReportSessionBody: {
            /** @description 解答咨询人次 */
            consultations: number;
            /** @description 未实名人数的依据：有未实名的必填 */
            evidence: ("sign-in-sheet" | "photo" | "host-letter" | "platform-statistics" | "other")[];
            /** @description 按职业的人数，合计就是参加人次 */
            groups: components["schemas"]["GroupInput"][];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 发放资料 */
            materials: components["schemas"]["MaterialInput"][];
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 活动情况 */
            summary?: string;
            /** @description 其中各人群的人数；一个人可以属于多个人群 */
            tags: components["schemas"]["TagInput"][];
            /** @description 照片不足的原因 */
            withoutPhotos?: string;
        };
        RequestPurchase: {
            /** @description 批次编号 */
            batchNumber: string;
            /**
             * Format: uuid
             * @description 礼包项目
             */
            kitId: string;
            /** @description 礼包版本 */
            kitVersion: number;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 用途说明 */
            purpose: string;
            /** @description 数量（个） */
            quantity: number;
            /**
             * Format: uuid
             * @description 采购单位
             */
            unit: string;
        };
        RequestSupplementBody: {
            /** @description 缺少的全部材料 */
            items: components["schemas"]["SupplementItemInput"][];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: date
             * @description 补正截止日期
             * @example 2026-05-18
             */
            supplyBy: string;
        };
        RescheduleActivityBody: {
            /** @description 团队成员时间冲突的说明：有冲突时必填 */
            clashReason?: string;
            /**
             * Format: date
             * @description 新日期
             * @example 2026-05-18
             */
            day: string;
            /**
             * @description 开始时间
             * @example 09:00
             */
            from: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 改期原因 */
            reason: string;
            /**
             * @description 结束时间
             * @example 11:30
             */
            to: string;
        };
        RespondentCodeInput: {
            /** @description 统一社会信用代码 */
            creditCode: string;
            /**
             * Format: uuid
             * @description 被申请方
             */
            respondent: string;
        };
        RespondentInput: {
            /** @description 统一社会信用代码（GB 32100） */
            creditCode?: string;
            /**
             * Format: uuid
             * @description 更正时沿用原来的编号
             */
            id?: string;
            /**
             * @description 单位或者个人
             * @enum {string}
             */
            kind: "organisation" | "person";
            /** @description 单位名称（单位时必填） */
            name?: string;
            /** @description 个人（个人时必填） */
            person?: components["schemas"]["PersonInput"];
            /** @description 单位联系电话 */
            phone?: string;
            /** @description 项目或者工地名称 */
            projectName?: string;
            /**
             * @description 身份
             * @enum {string}
             */
            role: "employer" | "labour-dispatch" | "labour-subcontractor" | "general-contractor" | "developer" | "foreman" | "platform" | "delivery-partner" | "insurer" | "tortfeasor";
        };
        /** @enum {string} */
        RespondentKind: "organisation" | "person";
        /** @enum {string} */
        RespondentRole: "employer" | "labour-dispatch" | "labour-subcontractor" | "general-contractor" | "developer" | "foreman" | "platform" | "delivery-partner" | "insurer" | "tortfeasor";
        RespondentShown: {
            /** @description 统一社会信用代码；个人经营者的按个人信息处理 */
            creditCode?: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RespondentKind"];
            /** @description 单位名称 */
            name?: string;
            /** @description 个人 */
            person?: components["schemas"]["PersonShown"];
            /** @description 单位联系电话 */
            phone?: string | null;
            /** @description 项目或者工地名称 */
            projectName?: string;
            role: components["schemas"]["RespondentRole"];
        };
        ResumeLimitationBody: {
            /** @description 证据：凭什么材料 */
            evidence: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        ReturnDeliveryBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 退回原因 */
            reason: string;
        };
        ReturnSessionBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 退回原因 */
            reason: string;
        };
        ReturnToStoreBody: {
            /**
             * Format: uuid
             * @description 批次
             */
            batch: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 数量（个） */
            quantity: number;
            /**
             * Format: uuid
             * @description 收回的仓库
             */
            storeId: string;
        };
        ReturnTransferBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 退回的理由 */
            reason: string;
        };
        ReverseDeliveryBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 冲正原因 */
            reason: string;
        };
        ReviewOpinionBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 初审意见 */
            opinion: string;
            /**
             * @description 建议：给予或者不予
             * @enum {string}
             */
            recommends: "grant" | "refuse";
        };
        /** @enum {string} */
        Road: "labour" | "injury" | "tort";
        RosterCheck: {
            /** @description 名册上的申请人，与导入时相同 */
            applicants: components["schemas"]["ApplicantInput"][];
        };
        RosterChecked: {
            /** @description 无误的行数 */
            right: number;
            /** @description 有误的各行 */
            rows: components["schemas"]["RosterRowShown"][];
            /** @description 有误的行数 */
            wrong: number;
        };
        RosterPerson: {
            /**
             * @description 人员类别
             * @enum {string}
             */
            category?: "migrant-worker" | "new-employment" | "other-worker";
            /** @description 人员 */
            person: components["schemas"]["PersonInput"];
        };
        RosterRowShown: {
            problems: components["schemas"]["RowProblemShown"][];
            /** @description 第几名，从 0 起 */
            row: number;
        };
        RowFaultShown: {
            /** @description 代码 */
            code: string;
            /** @description 文件中的行号 */
            row: number;
            /** @description 说明 */
            title: string;
        };
        RowProblemShown: {
            /**
             * @description 代码
             * @example intake.applicant-twice
             */
            code: string;
            /**
             * @description 有误的栏
             * @example person.idNumber
             */
            field: string;
            /** @description 说明，按读取者的语言 */
            title: string;
        };
        SampleAgain: {
            cases: string[];
            listHash: string;
            population: number;
            /** @description 重新抽取的结果与记录一致 */
            same: boolean;
        };
        SampleList: {
            /** @description 新的在前，最多一百次 */
            rows: components["schemas"]["SampleShown"][];
        };
        SampleShown: {
            /** Format: date */
            appliedFrom?: string | null;
            /** Format: date */
            appliedTo?: string | null;
            /** @description 抽查人 */
            auditor: components["schemas"]["ActorNamed"];
            /** @description 开放时限的依据 */
            basis?: string | null;
            cases: components["schemas"]["DrawnCaseShown"][];
            /** @description 抽取的记录序号 */
            drawPosition?: number | null;
            /** @description 名单的散列值（SHA-256，十六进制） */
            listHash?: string | null;
            /** @description 今天仍然开放 */
            open: boolean;
            /**
             * Format: date
             * @description 个人信息开放到这一天
             */
            openUntil?: string | null;
            /** @description 由读取者本人抽取：个人信息只对本人开放 */
            own: boolean;
            /** @description 名单中的案件数 */
            population?: number | null;
            /** @description 抽查理由；已删除的为空 */
            reason?: string | null;
            /** Format: uuid */
            sampleId: string;
            /** @description 种子（十六进制） */
            seed: string;
            /** Format: date-time */
            seededAt: string;
            /** @description 种子的记录序号；名单以此为准 */
            seedPosition: number;
            /** @description 抽取件数 */
            size: number;
            unit: components["schemas"]["SampleUnitShown"];
        };
        SampleUnitShown: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        Satisfaction: "satisfied" | "fair" | "dissatisfied";
        ScanShown: {
            /** @description 留存人 */
            by: components["schemas"]["Named"];
            /** @description 字节数 */
            bytes: number;
            /** @description 就是核对时所用的照片 */
            compared: boolean;
            /**
             * @description 文件类型
             * @enum {string}
             */
            mediaType: "application/pdf" | "image/jpeg" | "image/png";
            /**
             * Format: date
             * @description 留存日期
             */
            on: string;
            /**
             * Format: uuid
             * @description 原件
             */
            scanId: string;
            /** @description 文件内容的 SHA-256，由服务器计算 */
            sha256: string;
        };
        ScheduleHearingBody: {
            /**
             * Format: date
             * @description 开庭日期
             * @example 2026-05-18
             */
            hearingOn: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 地点 */
            place?: string;
            /**
             * Format: uuid
             * @description 哪一程序
             */
            proceedingId: string;
            /**
             * Format: uuid
             * @description 改期的，原来的开庭
             */
            replaces?: string;
            /**
             * @description 开庭时间
             * @example 09:00
             */
            time?: string;
        };
        /**
         * @description 文书
         * @enum {string}
         */
        SealedPaper: "application" | "supplement" | "approval" | "decision" | "assignment" | "receipt" | "closing" | "contents";
        SealShown: {
            by: components["schemas"]["Named"];
            /** @description 份数 */
            copies: number;
            /** @description 说明 */
            note?: string | null;
            /** @description 文书编号 */
            number: string;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            paper: components["schemas"]["SealedPaper"];
            /** @description 记录序号 */
            position: number;
        };
        SeedSample: {
            /**
             * Format: date
             * @description 收到申请日期不早于
             * @example 2026-05-18
             */
            appliedFrom?: string;
            /**
             * Format: date
             * @description 收到申请日期不晚于
             * @example 2026-05-18
             */
            appliedTo?: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 抽查理由：为何需要查看个人信息 */
            reason: string;
            /**
             * Format: uuid
             * @description 留空由系统编号
             */
            sampleId?: string;
            /** @description 抽取件数 */
            size: number;
            /**
             * Format: uuid
             * @description 抽查范围：在这个单位及其下级单位登记的案件
             */
            unit: string;
        };
        SendTransfer: {
            /**
             * Format: uuid
             * @description 调出仓库
             */
            fromStore: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 各批次的数量 */
            lines: components["schemas"]["BatchQuantity"][];
            /** @description 承运和说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 调入仓库
             */
            toStore: string;
        };
        SessionShown: {
            /** @description 可以办理的事项（见 docs/access.md）；只能查看、由他人办理的以 :look 结尾 */
            acts: string[];
            /** @description 每次提交时放在 X-CSRF-Token */
            csrf: string;
            person: components["schemas"]["StaffNamed"];
            /** @description 今天在任的岗位 */
            posts: components["schemas"]["PostInForce"][];
            /** Format: uuid */
            sessionId: string;
        };
        SetCountingRuleBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 计算方式 */
            method: components["schemas"]["CountingMethod"];
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 口径说明，公开内容，不写个人信息 */
            text: string;
        };
        SetHandlerProfileBody: {
            /** @description 承办区域（单位）；空表示不限 */
            counties: string[];
            /** @description 律师事务所 */
            firm?: string;
            /**
             * Format: uuid
             * @description 律师事务所（单位）
             */
            firmUnit?: string;
            /**
             * @description 承办人类别
             * @enum {string}
             */
            kind: "contract-lawyer" | "resident-lawyer" | "volunteer-lawyer" | "public-lawyer" | "union-legal-worker" | "mediator";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 执业证号 */
            licence?: string;
            /** @description 在办上限 */
            maxOpenCases: number;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 是否财政供养 */
            publicPayroll: boolean;
            /** @description 专长 */
            specialties: ("wages" | "work-injury" | "termination" | "social-insurance" | "new-employment" | "women-workers" | "occupational-disease" | "collective" | "other")[];
        };
        SetPasswordBody: {
            /**
             * Format: password
             * @description 新密码
             */
            password: string;
            /** @description 一次性链接中的令牌 */
            token: string;
        };
        SetTargetBody: {
            /** @description 目标数，按指标的计量单位；金额以分计 */
            amount: number;
            /** @description 依据的文件（名称、文号），公开内容，不写个人信息 */
            basis: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        SettleDateBody: {
            /**
             * @description 为什么不再计算
             * @enum {string}
             */
            how: "acted" | "needless" | "void";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 说明（何时、向谁、凭什么材料） */
            note: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 期限的来源：起算日、结果或者程序
             */
            of: string;
        };
        SettleExceptionBody: {
            /**
             * Format: uuid
             * @description 疑点
             */
            exceptionId: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 核实说明 */
            note: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * @description 核实结果
             * @enum {string}
             */
            outcome: "stands" | "not-given" | "given-uncounted";
        };
        /** @enum {string} */
        Severity: "high" | "medium" | "low";
        ShareInput: {
            /** @description 任务数，按指标的计量单位；金额以分计 */
            amount: number;
            /**
             * Format: uuid
             * @description 承担任务的单位或者部门
             */
            unit: string;
        };
        ShareShown: {
            /** @description 任务数 */
            amount: number;
            unit: components["schemas"]["Named"];
        };
        SheetQuantity: {
            /** @description 数量（个） */
            quantity: number;
            /**
             * Format: uuid
             * @description 签领表
             */
            sheetId: string;
        };
        SheetRow: {
            /** @description 已结束 */
            closed: boolean;
            /**
             * Format: date
             * @description 核对日期
             */
            comparedOn?: string;
            /** @description 未处理的疑点 */
            exceptions: number;
            /** @description 已签领 */
            given: number;
            /** @description 领用剩余 */
            left: number;
            /** @description 名单人数 */
            listed: number;
            /**
             * Format: uuid
             * @description 签领表
             */
            sheetId: string;
            /** @description 班组 */
            team: string;
            /** @description 其中未核实 */
            unverified: number;
        };
        SheetShown: {
            /** @description 已结束 */
            closed: boolean;
            /**
             * Format: date
             * @description 核对日期
             */
            comparedOn?: string;
            /** @description 未处理的疑点 */
            exceptions: number;
            /** @description 已签领 */
            given: number;
            /**
             * Format: uuid
             * @description 发放场次
             */
            handoutId: string;
            /** @description 礼包名称 */
            kit: string;
            /** @description 领用剩余 */
            left: number;
            lines: components["schemas"]["LineShown"][];
            /** @description 名单人数 */
            listed: number;
            /**
             * Format: date
             * @description 计划日期
             */
            plannedOn: string;
            /** @description 签领表原件 */
            scans: components["schemas"]["ScanShown"][];
            /**
             * Format: uuid
             * @description 签领表
             */
            sheetId: string;
            sight: components["schemas"]["Sight"];
            site: string;
            stock: components["schemas"]["BatchShown"][];
            /** @description 班组 */
            team: string;
            unit: components["schemas"]["Named"];
            /** @description 其中未核实 */
            unverified: number;
        };
        SideShown: {
            /** @description 个人信息已经删除 */
            erased: boolean;
            /** @description 由哪条记录而来 */
            event?: components["schemas"]["BehindShown"];
            /** @description 值；当时没有的为空，个人信息已删除的为空且 erased 为真 */
            value?: Record<string, never> | null;
        };
        /**
         * @description 个人信息：可见或者掩码
         * @enum {string}
         */
        Sight: "full" | "masked";
        SignedUpPerson: {
            categories: components["schemas"]["Category"][];
            /** @description 已签到 */
            checkedIn: boolean;
            /** @description 居民身份证号码 */
            idNumber?: string | null;
            /** @description 姓名 */
            name?: string | null;
            occupation?: components["schemas"]["Occupation"];
            /** @description 联系电话 */
            phone?: string | null;
            /** Format: uuid */
            subject: string;
        };
        SignInBody: {
            /** @description 登录名 */
            login: string;
            /**
             * Format: password
             * @description 密码
             */
            password: string;
        };
        SignRetainerBody: {
            /** @description 委托协议的编号或者存放处 */
            agreement: string;
            /** @description 授权委托书的编号或者存放处 */
            authority: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        SignUpBody: {
            attendee: components["schemas"]["AttendeeInput"];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        /** @enum {string} */
        SiteKind: "building-site" | "park" | "enterprise" | "station" | "township" | "other";
        SiteRosterChecked: {
            errors: components["schemas"]["SiteRosterError"][];
            /** @description 可以导入的人数 */
            ready: number;
            teams: components["schemas"]["SiteRosterTeam"][];
        };
        SiteRosterError: {
            /** @description 原因代码 */
            code: string;
            /** @description 列 */
            column: string;
            /** @description 行号 */
            row: number;
        };
        SiteRosterImport: {
            /** @description 花名册各行的单元格，第一行为表头 */
            rows: string[][];
            /** @description 有错误的行跳过，其余的导入 */
            skipErrors: boolean;
        };
        SiteRosterRows: {
            /** @description 花名册各行的单元格，第一行为表头 */
            rows: string[][];
        };
        SiteRosterTeam: {
            people: number;
            /** @description 班组 */
            team: string;
            /** @description 其中有身份证号 */
            verified: number;
        };
        /** @enum {string} */
        Specialty: "wages" | "work-injury" | "termination" | "social-insurance" | "new-employment" | "women-workers" | "occupational-disease" | "collective" | "other";
        StaffInput: {
            /** @description 姓名 */
            name: string;
            /** @description 联系电话 */
            phone?: string;
        };
        StaffList: {
            /** @description 下一页从这里开始；没有下一页时为空 */
            next?: number | null;
            rows: components["schemas"]["StaffShown"][];
        };
        StaffNamed: {
            /** @description 人员编号；系统自动办理的为 system:… */
            id: string;
            /** @description 姓名；已删除或者系统自动办理的为空 */
            name: string;
        };
        StaffShown: {
            /** @description 账号在用 */
            enabled: boolean;
            /** @description 承办人信息 */
            handler?: components["schemas"]["HandlerProfileShown"] | null;
            /** Format: uuid */
            id: string;
            /** @description 登录名；已删除的为空 */
            login: string;
            /** @description 姓名；已删除的为空 */
            name: string;
            /** @description 开立账号的人 */
            openedBy: components["schemas"]["StaffNamed"];
            /** Format: date */
            openedOn: string;
            /** @description 联系电话 */
            phone?: string | null;
            /** @description 岗位和代理，包括已经结束的 */
            posts: components["schemas"]["PostShown"][];
            version: number;
        };
        /** @enum {string} */
        Stage: "applied" | "supplementing" | "transferring" | "reviewed" | "granted" | "assigned" | "handling" | "closed" | "submitted" | "archived" | "terminated" | "refused" | "objected" | "withdrawn" | "lapsed";
        StageCounts: {
            /** @description 待初审 */
            applied: number;
            /** @description 已归档 */
            archived: number;
            /** @description 待接受 */
            assigned: number;
            /** @description 已结案，待归档 */
            closed: number;
            /** @description 待指派 */
            granted: number;
            /** @description 办理中 */
            handling: number;
            /** @description 视为撤回 */
            lapsed: number;
            /** @description 异议审查中 */
            objected: number;
            /** @description 不予援助 */
            refused: number;
            /** @description 待审批 */
            reviewed: number;
            /** @description 待归档检查 */
            submitted: number;
            /** @description 待补正 */
            supplementing: number;
            /** @description 已终止 */
            terminated: number;
            /** @description 待接收（移送中） */
            transferring: number;
            /** @description 已撤回 */
            withdrawn: number;
        };
        /** @enum {string} */
        Standing: "ahead" | "even" | "behind" | "spent" | "over" | "none";
        StartCount: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 仓库
             */
            storeId: string;
        };
        /**
         * @description 为何不能做：岗位不符、须由他人、与已做的步骤分离
         * @enum {string}
         */
        StepBlock: "post" | "person" | "separation";
        StepDueShown: {
            /** @description 剩余天数；负数为已超期 */
            daysLeft: number | null;
            /** @description 期限名称 */
            name: components["schemas"]["Words"];
            /**
             * Format: date
             * @description 最后一日；节假日安排未公布时为 null
             */
            on: string | null;
        };
        StepShown: {
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
        };
        StoreList: {
            /** @description 待查差异 */
            inQuestion: components["schemas"]["BatchShown"][];
            /** @description 在途 */
            inTransit: components["schemas"]["BatchShown"][];
            /** @description 签领到人 */
            received: components["schemas"]["BatchShown"][];
            rows: components["schemas"]["StoreShown"][];
            /** @description 领用中 */
            withHolders: components["schemas"]["BatchShown"][];
        };
        StoreName: {
            name: string;
            /**
             * Format: uuid
             * @description 仓库
             */
            storeId: string;
            unit: components["schemas"]["Named"];
        };
        StoreNames: {
            rows: components["schemas"]["StoreName"][];
        };
        StoreShown: {
            keeper: components["schemas"]["Named"];
            name: string;
            stock: components["schemas"]["BatchShown"][];
            /**
             * Format: uuid
             * @description 仓库
             */
            storeId: string;
            unit: components["schemas"]["Named"];
        };
        StrikeCheckInBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 原因 */
            reason: string;
            /**
             * Format: uuid
             * @description 误签到的职工
             */
            subject: string;
        };
        SubmitFileBody: {
            /** @description 卷内材料 */
            items: components["schemas"]["FileItemInput"][];
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        /** @enum {string} */
        SupplementItem: "application-form" | "identity" | "employment-proof" | "means-proof" | "exemption-proof" | "evidence" | "agent-authority" | "respondent" | "other";
        SupplementItemInput: {
            /**
             * @description 缺少的材料
             * @enum {string}
             */
            code: "application-form" | "identity" | "employment-proof" | "means-proof" | "exemption-proof" | "evidence" | "agent-authority" | "respondent" | "other";
            /** @description 说明 */
            note?: string;
        };
        SupplementItemShown: {
            code: components["schemas"]["SupplementItem"];
            /** @description 说明 */
            note?: string | null;
        };
        SupplementShown: {
            by: components["schemas"]["Named"];
            items: components["schemas"]["SupplementItemShown"][];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 收齐时的说明 */
            suppliedNote?: string | null;
            /**
             * Format: date
             * @description 收齐日期
             */
            suppliedOn?: string;
            /**
             * Format: date
             * @description 补正截止日期
             */
            supplyBy: string;
        };
        SupplyMaterialsBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        SuspendLimitationBody: {
            /**
             * @description 中止原因
             * @enum {string}
             */
            cause: "force-majeure" | "no-guardian" | "other";
            /** @description 证据：凭什么材料 */
            evidence: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        TagInput: {
            /**
             * @description 人群类别
             * @enum {string}
             */
            category: "migrant-worker" | "new-employment" | "woman-worker" | "disabled" | "elderly" | "minor" | "hardship";
            /** @description 人数 */
            persons: number;
        };
        TagShown: {
            category: components["schemas"]["Category"];
            /** @description 其中实名 */
            named: number;
            /** @description 人数 */
            persons: number;
        };
        TakeBackBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 签领表的行号 */
            line: number;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 原因 */
            reason: string;
            /**
             * @description 登记有误，或者本人退回
             * @enum {string}
             */
            why: "mistake" | "returned";
        };
        TargetShown: {
            /** @description 目标数，金额以分计 */
            amount: number;
            /** @description 依据 */
            basis?: string;
            /** @description 确认人 */
            confirmedBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 确认日期
             */
            confirmedOn?: string;
            /** @description 设定人 */
            setBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 设定日期
             */
            setOn?: string;
            state: components["schemas"]["TargetState"];
            /** @description 版本；0 为公布的内容 */
            version: number;
        };
        /** @enum {string} */
        TargetState: "published" | "confirmed" | "proposed" | "allocated";
        TeamMemberInput: {
            /** @description 本系统人员从名单中选取；外请人员写姓名 */
            person: components["schemas"]["PersonInput"];
            /**
             * @description 身份
             * @enum {string}
             */
            role: "lawyer" | "cadre" | "legal-worker" | "mediator" | "volunteer";
        };
        TeamMemberShown: {
            /** Format: uuid */
            id: string;
            /** @description 姓名 */
            name?: string | null;
            /** @description 到场；尚未举办时没有 */
            present?: boolean;
            role: components["schemas"]["TeamRole"];
            /** @description 本系统人员 */
            staff: boolean;
        };
        /** @enum {string} */
        TeamRole: "lawyer" | "cadre" | "legal-worker" | "mediator" | "volunteer";
        TerminateAidBody: {
            /** @description 理由说明 */
            explanation: string;
            /**
             * @description 终止情形（法律援助法第四十八条）
             * @enum {string}
             */
            ground: "deceit" | "false-evidence" | "unlawful-use" | "means-changed" | "case-ended" | "own-lawyer" | "client-request" | "other";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 异议受理机构（写入决定书）；不填的按单位规程 */
            objectTo?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        /** @enum {string} */
        TerminationGround: "deceit" | "false-evidence" | "unlawful-use" | "means-changed" | "case-ended" | "own-lawyer" | "client-request" | "other";
        TerminationShown: {
            by: components["schemas"]["Named"];
            /** @description 已由决定人本人确认 */
            confirmed: boolean;
            /** @description 仍计入办理件数 */
            counted: boolean;
            /** @description 代理审批：被代理的审批人 */
            deputyFor?: components["schemas"]["Named"];
            /** @description 理由说明 */
            explanation?: string | null;
            ground: components["schemas"]["TerminationGround"];
            /** @description 异议去处和期限 */
            objection?: components["schemas"]["ToldRouteShown"];
            /** @description 异议受理机构 */
            objectTo: string;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            paper?: components["schemas"]["PaperDecisionShown"];
            /** @description 记录序号 */
            position: number;
            /**
             * Format: date
             * @description 承办人收到终止决定书之日
             */
            receivedOn?: string;
            /** @description 录入人；本人决定时为同一人 */
            recordedBy: components["schemas"]["Named"];
        };
        Timeline: {
            /** @description 由早到晚 */
            events: components["schemas"]["TimelineEvent"][];
            /** @description 历史回看；现在的没有 */
            past?: components["schemas"]["PastShown"];
            sight: components["schemas"]["Sight"];
            /** @description 读取时案件的版本 */
            version: number;
        };
        TimelineEvent: {
            /** @description 记录人；系统所为时姓名为空 */
            actor: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @description 记录时间
             */
            at: string;
            /** @description 事件内容；个人信息处为文字（可见或者掩码），已删除的为 null */
            data: {
                [key: string]: unknown;
            };
            late?: components["schemas"]["LateShown"];
            /** @description 事件的含义 */
            means: components["schemas"]["Words"];
            /** @description 内容中提到的工作人员和单位 */
            named: components["schemas"]["Named"][];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 案件本身，或者转来的来访来电 */
            stream: components["schemas"]["TimelineStream"];
            /** @description 由策略或者定时任务所为 */
            system: boolean;
            /** @example AidGranted */
            type: string;
            /** @description 其后的版本 */
            version: number;
            /** @description 理由、原因或者意见 */
            why?: string | null;
        };
        /**
         * @description 案件本身，或者转来的来访来电
         * @enum {string}
         */
        TimelineStream: "case" | "contact";
        ToldRouteShown: {
            /** @description 审查期限 */
            counted: components["schemas"]["DayCountShown"];
            /** @description 审查异议的单位 */
            unit: components["schemas"]["Named"];
        };
        /**
         * @description 承办人是否收取财物
         * @enum {string}
         */
        TookMoney: "no" | "yes" | "unsure";
        /**
         * @description 接收、退回或者收回；在途时没有
         * @enum {string}
         */
        TransferAnswer: "accepted" | "returned" | "recalled";
        TransferCaseBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 移送的理由 */
            reason: string;
            /**
             * Format: uuid
             * @description 接收单位
             */
            to: string;
        };
        TransferList: {
            rows: components["schemas"]["TransferShown"][];
        };
        TransferShown: {
            from: components["schemas"]["StoreName"];
            /** @description 说明 */
            note?: string | null;
            received?: components["schemas"]["BatchShown"][];
            /** @description 签收人 */
            receivedBy?: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 签收日期
             */
            receivedOn?: string;
            /**
             * Format: uuid
             * @description 调入仓库保管员
             */
            receiver: string;
            sent: components["schemas"]["BatchShown"][];
            sentBy: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 调出日期
             */
            sentOn: string;
            to: components["schemas"]["StoreName"];
            /**
             * Format: uuid
             * @description 调拨
             */
            transferId: string;
        };
        /** @enum {string} */
        UniquenessRule: "one-per-person-per-year" | "one-per-person" | "no-limit";
        UnitFigure: {
            at: components["schemas"]["Named"];
            /** @description 分解已经审批人确认 */
            confirmed?: boolean;
            /** @description 完成（核定） */
            done: number;
            /** @description 与应完成之差 */
            gap?: number;
            /** @description 本级：不含下级单位 */
            itself: boolean;
            /**
             * Format: date
             * @description 登记日期
             */
            notedOn?: string;
            /** @description 责任人 */
            owner?: components["schemas"]["Named"];
            /** @description 完成千分比 */
            permille?: number;
            /** @description 落后原因 */
            reason?: string | null;
            /** @description 已上报待核定 */
            reported: number;
            /** @description 分解的任务 */
            share?: number;
            standing: components["schemas"]["Standing"];
        };
        /** @enum {string} */
        UnitKind: "city" | "department" | "county" | "zone" | "industry" | "township" | "grassroots" | "firm";
        UnitList: {
            /** @description 上级在前 */
            rows: components["schemas"]["UnitShown"][];
        };
        UnitRulesShown: {
            /** @description 可以审查异议的单位：上级单位，由近到远；没有上级单位的为本单位 */
            above: components["schemas"]["Named"][];
            /** @description 可以选用的审查期限 */
            countings: components["schemas"]["DayCountShown"][];
            /** @description 新的在前，随系统提供的在最后 */
            routes: components["schemas"]["ObjectionRouteShown"][];
            unit: components["schemas"]["Named"];
        };
        UnitShown: {
            /** @description 已撤销 */
            closed: boolean;
            /** @description 单位代码 */
            code: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["UnitKind"];
            name: string;
            /**
             * Format: uuid
             * @description 上级单位
             */
            parent?: string | null;
            /** @description 案号用字 */
            series?: string | null;
            shortName: string;
            version: number;
        };
        UnlinkCasesBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /**
             * Format: uuid
             * @description 不再关联的案件
             */
            other: string;
            /** @description 取消关联的理由 */
            reason: string;
        };
        /**
         * @description 先行援助的情形
         * @enum {string}
         */
        UrgentGround: "limitation" | "preservation" | "other";
        UrgentShown: {
            by: components["schemas"]["Named"];
            /** @description 确认的审批人；未确认时没有 */
            confirmedBy?: components["schemas"]["Named"];
            /** @description 情况说明 */
            explanation?: string | null;
            /** @description 先行援助的情形 */
            ground: components["schemas"]["UrgentGround"];
            /** @description 确认意见 */
            note?: string | null;
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
        };
        /** @enum {string} */
        ValueKind: "text" | "code" | "money" | "number" | "day" | "instant" | "yes-no" | "named" | "list";
        /** @enum {string} */
        VarianceCause: "damaged" | "lost" | "expired" | "miscounted" | "carrier" | "other";
        /** @enum {string} */
        VarianceDecision: "write-off" | "found" | "send-back";
        VarianceList: {
            rows: components["schemas"]["VarianceShown"][];
        };
        /** @enum {string} */
        VarianceOrigin: "transit" | "count" | "loss";
        VarianceShown: {
            /** @description 批次编号 */
            batchNumber: string;
            cause?: components["schemas"]["VarianceCause"];
            /** @description 审批人 */
            decidedBy?: components["schemas"]["Named"];
            decision?: components["schemas"]["VarianceDecision"];
            /** @description 说明 */
            explanation?: string | null;
            /** @description 短少；负数为多出 */
            missing: number;
            /** @description 审批意见 */
            note?: string | null;
            /**
             * Format: date
             * @description 日期
             */
            openedOn: string;
            origin: components["schemas"]["VarianceOrigin"];
            /** @description 损耗情况 */
            reason?: string | null;
            stage: components["schemas"]["VarianceStage"];
            store: components["schemas"]["StoreName"];
            /**
             * Format: uuid
             * @description 差异
             */
            varianceId: string;
            /** @description 版本 */
            version: number;
        };
        /** @enum {string} */
        VarianceStage: "opened" | "explained" | "settled";
        VerifyDeliveryBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 核定说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        VerifySessionBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /** @description 核定说明 */
            note?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
        };
        VoidingShown: {
            by: components["schemas"]["Named"];
            /**
             * Format: date
             * @description 发生日期
             */
            on: string;
            /** @description 记录序号 */
            position: number;
            /** @description 作废原因 */
            reason?: string | null;
        };
        VoidRecoveryBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 作废原因 */
            reason: string;
            /**
             * Format: uuid
             * @description 哪一笔到账
             */
            recoveryId: string;
        };
        WaitingShown: {
            /** @description 从那天起到今天的天数 */
            days: number;
            /**
             * Format: date
             * @description 办理机构的最后一日，或者最近一次进展、委派律师事务所的日期
             */
            since: string;
            /** @description 办理机构期满未办、程序没有进展、律师事务所未指定承办人 */
            what: components["schemas"]["Awaited"];
        };
        /**
         * @description 谁的期限：本方、办理机构、对方、可以行使的权利；只有本方的会超期
         * @enum {string}
         */
        Whose: "ours" | "body" | "other" | "choice";
        WithdrawApplicationBody: {
            /** @description 撤回凭据（书面撤回、电话记录） */
            evidence?: string;
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 撤回原因 */
            reason: string;
        };
        WithdrawConsentBody: {
            /**
             * @description 撤回的事项
             * @enum {string}
             */
            kind: "sensitive" | "medical" | "share-firm" | "share-authorities" | "publicity";
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 说明 */
            reason?: string;
            /**
             * Format: uuid
             * @description 申请人
             */
            subject: string;
        };
        WithdrawFileBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 作废原因 */
            reason: string;
        };
        WithdrawSignUpBody: {
            /** @description 补记依据：早于今天时必填，写明凭什么材料 */
            lateEvidence?: string;
            /** @description 补记原因：早于三天前时必填 */
            lateReason?: string;
            /**
             * Format: date
             * @description 发生日期（默认今天，按北京时间）
             * @example 2026-05-18
             */
            occurredOn?: string;
            /** @description 原因 */
            reason?: string;
            /**
             * Format: uuid
             * @description 报名的职工
             */
            subject: string;
        };
        WitnessInput: {
            /** @description 没有账号的监发人 */
            person?: components["schemas"]["PersonInput"];
            /** @description 签名笔迹（SVG 路径） */
            signature?: string;
            /**
             * Format: uuid
             * @description 有账号的监发人
             */
            staff?: string;
        };
        Words: {
            en: string;
            zh: string;
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
    listActivities: {
        parameters: {
            query?: {
                /** @description 提醒 */
                alert?: "no-new-date" | "not-recorded" | "unreported" | "returned" | "unverified";
                /** @description 专项行动；none 为不属于专项行动的 */
                campaign?: "respect-law-build-dreams" | "warm-season" | "law-nearby" | "constitution-week" | "ankang-cup" | "none" | "several";
                /** @description 面向的人群；已上报的按参加的人群 */
                category?: "migrant-worker" | "new-employment" | "woman-worker" | "disabled" | "elderly" | "minor" | "hardship";
                /** @description 上一页的 next */
                cursor?: string;
                /** @description 自这一天起 */
                from?: string;
                /** @description 活动形式 */
                kind?: "lecture" | "consultation" | "legal-checkup" | "enterprise-visit" | "online" | "mobile-health";
                limit?: number;
                /** @description 场所类型 */
                place?: "site" | "park" | "enterprise" | "station" | "community" | "village" | "labour-market" | "online" | "other";
                /** @description 次序 */
                sort?: "latest" | "earliest";
                /** @description 状态；可以有多个 */
                stage?: ("planned" | "cancelled" | "dropped" | "held" | "reported" | "verified")[];
                /** @description me 为团队中有读取者本人的 */
                team?: "me";
                /** @description 到这一天止 */
                to?: string;
                /** @description 单位及其下级 */
                unit?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    planActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanActivity"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 读取时的记录序号 */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 读取时的记录序号 */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    cancelActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelActivityBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlanBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    answerConsultation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConsultationBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    correctSession: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectSessionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dropActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropActivityBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readActivityHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 读取时的记录序号 */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityHistory"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    markHeld: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkHeldBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reportSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSessionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    rescheduleActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleActivityBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    returnSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnSessionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    strikeCheckIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrikeCheckInBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    verifySession: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifySessionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    withdrawSignUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawSignUpBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    countActivities: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityCounts"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listApprovers: {
        parameters: {
            query?: {
                /** @description 签字日期（默认今天） */
                on?: string;
                /** @description 案件的受理单位；不填为全部审批人 */
                unit?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproverList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description 人群类别 */
                category?: "migrant-worker" | "new-employment" | "woman-worker" | "disabled" | "elderly" | "minor" | "hardship";
                /** @description 案由代码；上级代码包含其下级 */
                cause?: string;
                /** @description pending 待本人确认的纸质决定；mine 待读取者本人确认的 */
                confirm?: "pending" | "mine";
                /** @description 上一页的 next */
                cursor?: string;
                /** @description overdue 已超期；7d 七日内到期；none 未设期限（未结束的，没有在今天或者以后的期限） */
                due?: "overdue" | "7d" | "none";
                /** @description 承办人编号；me 为读取者本人 */
                handler?: string;
                limit?: number;
                /** @description 援助事项 */
                matter?: "state-compensation" | "social-insurance" | "pension" | "maintenance" | "labour-or-pay" | "capacity" | "injury" | "environment" | "other";
                /** @description 对不予援助提出过异议的 */
                objected?: "yes";
                /** @description 案号或者登记号的开头；不能搜索姓名 */
                q?: string;
                /** @description idle 无下一步安排；waiting 等待过久；away 开庭遇承办人请假（都是未结束的） */
                queue?: "idle" | "waiting" | "away";
                /** @description 次序 */
                sort?: "next" | "applied" | "oldest" | "changed";
                /** @description 阶段；可以有多个 */
                stage?: ("applied" | "supplementing" | "transferring" | "reviewed" | "granted" | "assigned" | "handling" | "closed" | "submitted" | "archived" | "terminated" | "refused" | "objected" | "withdrawn" | "lapsed")[];
                /** @description 未结束、已结束 */
                state?: "open" | "ended";
                /** @description 单位及其下级 */
                unit?: string;
                /** @description 先行援助的 */
                urgent?: "yes";
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    apply: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Apply"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCase: {
        parameters: {
            query?: {
                /** @description 当时所知：到这个时刻为止记录的 */
                at?: string;
                /** @description 当日实情：到这一天为止发生的，无论何时记录；可以与前两项之一合用 */
                on?: string;
                /** @description 当时所知：到这个记录序号为止 */
                position?: number;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 读取时的记录序号 */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    acceptAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptAssignmentBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    acceptTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTransferBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addApplicant: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddApplicantBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addRespondent: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRespondentBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    askReplacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskReplacementBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    assessMeans: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessMeansBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    assignHandler: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignHandlerBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    assignFirm: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignFirmBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    attachFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachFileBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    downloadAttachment: {
        parameters: {
            query?: {
                /** @description 第几版（默认最新） */
                version?: number;
            };
            header?: never;
            path: {
                attachmentId: string;
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewAttachment: {
        parameters: {
            query?: {
                /** @description 第几版（默认最新） */
                version?: number;
            };
            header?: never;
            path: {
                attachmentId: string;
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    replaceFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                attachmentId: string;
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReplaceFileBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    withdrawFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                attachmentId: string;
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawFileBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordCallback: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCallbackBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    checkFile: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckFileBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCaseBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmDecisionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmTermination: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTerminationBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmUrgentAid: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmUrgentAidBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    correctApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectApplicationBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    correctParty: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPartyBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    decideObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjectionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    declineAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineAssignmentBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readDifference: {
        parameters: {
            query?: {
                /** @description 从这个记录序号 */
                from?: number;
                /** @description 从这个时刻 */
                fromAt?: string;
                /** @description 从这一天的实情 */
                fromOn?: string;
                /** @description 到这个记录序号 */
                to?: number;
                /** @description 到这个时刻 */
                toAt?: string;
                /** @description 到这一天的实情 */
                toOn?: string;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 读取时的记录序号 */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDifference"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDocumentBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                /** @description 当时所知：到这个时刻为止记录的 */
                at?: string;
                /** @description 当日实情：到这一天为止发生的，无论何时记录；可以与前两项之一合用 */
                on?: string;
                /** @description 当时所知：到这个记录序号为止 */
                position?: number;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 读取时的记录序号 */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    grantAid: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantAidBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordHearing: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordHearingBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    importRoster: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportRosterBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordInterruption: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInterruptionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordKeyDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordKeyDayBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    linkCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCasesBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordMajorReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMajorReportBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMeetingBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    nameHandler: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameHandlerBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNoteBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    raiseObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseObjectionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordOutcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOutcomeBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordPaperDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPaperDecisionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordPaperTermination: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPaperTerminationBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readApplicationPaper: {
        parameters: {
            query?: {
                /** @description 当时所知：到这个时刻为止记录的 */
                at?: string;
                /** @description 当日实情：到这一天为止发生的，无论何时记录；可以与前两项之一合用 */
                on?: string;
                /** @description 当时所知：到这个记录序号为止 */
                position?: number;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPaper"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readApprovalPaper: {
        parameters: {
            query?: {
                /** @description 当时所知：到这个时刻为止记录的 */
                at?: string;
                /** @description 当日实情：到这一天为止发生的，无论何时记录；可以与前两项之一合用 */
                on?: string;
                /** @description 当时所知：到这个记录序号为止 */
                position?: number;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPaper"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readLetterPaper: {
        parameters: {
            query: {
                /** @description 当时所知：到这个时刻为止记录的 */
                at?: string;
                /** @description 文书 */
                kind: components["schemas"]["LetterKind"];
                /** @description 当日实情：到这一天为止发生的，无论何时记录；可以与前两项之一合用 */
                on?: string;
                /** @description 当时所知：到这个记录序号为止 */
                position?: number;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPaper"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    fileProceeding: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileProceedingBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordProgress: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordProgressBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recallTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallTransferBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    receiveTermination: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveTerminationBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordConsentBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRecoveryBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    refuseAid: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseAidBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    refuseReplacement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseReplacementBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readReminder: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
                reminderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadReminderBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    removeApplicant: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveApplicantBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenCaseBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    replaceHandler: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceHandlerBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    nameRepresentatives: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameRepresentativesBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    requestSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSupplementBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    resumeLimitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeLimitationBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signRetainer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignRetainerBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    returnTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnTransferBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reviewOpinion: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewOpinionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    checkRoster: {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterCheck"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterChecked"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    scheduleHearing: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleHearingBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSealBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    settleDate: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDateBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    submitFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitFileBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    supplyMaterials: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyMaterialsBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    suspendLimitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendLimitationBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    terminateAid: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateAidBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    transferCase: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferCaseBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    unlinkCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkCasesBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    grantUrgentAid: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantUrgentAidBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    voidRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidRecoveryBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawApplicationBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawConsentBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    logWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogWorkBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    countCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCounts"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportCases: {
        parameters: {
            query?: {
                /** @description 人群类别 */
                category?: "migrant-worker" | "new-employment" | "woman-worker" | "disabled" | "elderly" | "minor" | "hardship";
                /** @description 案由代码；上级代码包含其下级 */
                cause?: string;
                /** @description pending 待本人确认的纸质决定；mine 待读取者本人确认的 */
                confirm?: "pending" | "mine";
                /** @description 上一页的 next */
                cursor?: string;
                /** @description overdue 已超期；7d 七日内到期；none 未设期限（未结束的，没有在今天或者以后的期限） */
                due?: "overdue" | "7d" | "none";
                /** @description 承办人编号；me 为读取者本人 */
                handler?: string;
                limit?: number;
                /** @description 援助事项 */
                matter?: "state-compensation" | "social-insurance" | "pension" | "maintenance" | "labour-or-pay" | "capacity" | "injury" | "environment" | "other";
                /** @description 对不予援助提出过异议的 */
                objected?: "yes";
                /** @description 案号或者登记号的开头；不能搜索姓名 */
                q?: string;
                /** @description idle 无下一步安排；waiting 等待过久；away 开庭遇承办人请假（都是未结束的） */
                queue?: "idle" | "waiting" | "away";
                /** @description 次序 */
                sort?: "next" | "applied" | "oldest" | "changed";
                /** @description 阶段；可以有多个 */
                stage?: ("applied" | "supplementing" | "transferring" | "reviewed" | "granted" | "assigned" | "handling" | "closed" | "submitted" | "archived" | "terminated" | "refused" | "objected" | "withdrawn" | "lapsed")[];
                /** @description 未结束、已结束 */
                state?: "open" | "ended";
                /** @description 单位及其下级 */
                unit?: string;
                /** @description 先行援助的 */
                urgent?: "yes";
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCauses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CauseList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCheckups: {
        parameters: {
            query?: {
                /** @description 所属的普法活动 */
                activity?: string;
                /** @description 上一页的 next */
                cursor?: string;
                /** @description overdue 整改期限已过、还没有结果的 */
                due?: "overdue";
                /** @description 自这一天起开始的 */
                from?: string;
                /** @description 体检对象 */
                kind?: "enterprise" | "station" | "worker";
                limit?: number;
                /** @description 状态 */
                stage?: "opened" | "answered" | "advised" | "closed" | "dropped";
                /** @description 到这一天止开始的 */
                to?: string;
                /** @description 单位及其下级 */
                unit?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckupPage"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    openCheckup: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCheckup"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCheckup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                checkupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 读取时的记录序号 */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckupShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    giveAdvice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                checkupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAdviceBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordAnswers: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                checkupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAnswersBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    closeCheckup: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                checkupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCheckupBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    correctAnswers: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                checkupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectAnswersBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dismissFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                checkupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissFindingBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dropCheckup: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                checkupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropCheckupBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readCheckupHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                checkupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 读取时的记录序号 */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityHistory"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                checkupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFindingBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    followUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                checkupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    countCheckups: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckupCounts"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportCheckups: {
        parameters: {
            query?: {
                /** @description 所属的普法活动 */
                activity?: string;
                /** @description 上一页的 next */
                cursor?: string;
                /** @description overdue 整改期限已过、还没有结果的 */
                due?: "overdue";
                /** @description 自这一天起开始的 */
                from?: string;
                /** @description 体检对象 */
                kind?: "enterprise" | "station" | "worker";
                limit?: number;
                /** @description 状态 */
                stage?: "opened" | "answered" | "advised" | "closed" | "dropped";
                /** @description 到这一天止开始的 */
                to?: string;
                /** @description 单位及其下级 */
                unit?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description 来源 */
                channel?: "visit" | "phone" | "hotline-12351" | "hotline-12345" | "online" | "tour" | "station" | "petition" | "superior";
                /** @description 上一页的 next */
                cursor?: string;
                /** @description overdue 未办结且要求回复日期已过 */
                due?: "overdue";
                limit?: number;
                /** @description 未办结、已办结 */
                state?: "open" | "closed";
                /** @description 单位及其下级 */
                unit?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    registerContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterContact"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    closeContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseContactBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    countContacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactCounts"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportContacts: {
        parameters: {
            query?: {
                /** @description 来源 */
                channel?: "visit" | "phone" | "hotline-12351" | "hotline-12345" | "online" | "tour" | "station" | "petition" | "superior";
                /** @description 上一页的 next */
                cursor?: string;
                /** @description overdue 未办结且要求回复日期已过 */
                due?: "overdue";
                limit?: number;
                /** @description 未办结、已办结 */
                state?: "open" | "closed";
                /** @description 单位及其下级 */
                unit?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listCounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    startCount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartCount"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmCount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                countId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCountBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordCount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                countId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCountBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listExceptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExceptionList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    makeFirstAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdminBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstAdminMade"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listHandlers: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlerList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                handler: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordLeaveBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                handler: string;
                leaveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndLeaveBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listHandouts: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoutList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    planHandout: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanHandout"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readHandout: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                handoutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoutPageShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    closeHandout: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                handoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseHandoutBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                handoutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    importSiteRoster: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
            };
            path: {
                handoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteRosterImport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteRosterChecked"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    checkSiteRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteRosterRows"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteRosterChecked"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    prepareSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                handoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareSheetBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description 数据库无法使用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listHolidayYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayYears"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    proposeHolidayYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeHolidayYear"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    approveHolidayYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveHolidayYearBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    rejectHolidayYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectHolidayYearBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listKits: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KitList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    openKitProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenKitProgramme"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    addKitVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                kitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddKitVersionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listPackStaff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackStaffList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ledger: {
        parameters: {
            query?: {
                /** @description 经办人编号，或者 system:… */
                actor?: string;
                /** @description 从这个记录序号之后开始；上一页给出的 next */
                after?: number;
                /** @description 记录序号不小于 */
                from?: number;
                limit?: number;
                /** @description 发生日期不早于 */
                onFrom?: string;
                /** @description 发生日期不晚于 */
                onTo?: string;
                /** @description 先旧后新，或者先新后旧 */
                order?: "oldest" | "newest";
                /** @description 不含个人信息的内容中的文字：编号、单位名称、代码，区分大小写 */
                q?: string;
                /** @description 记录日期不早于 */
                recordedFrom?: string;
                /** @description 记录日期不晚于 */
                recordedTo?: string;
                /** @description 一条流（case-…），或者流名的开头 */
                stream?: string;
                /** @description 记录序号不大于 */
                to?: number;
                /** @description 事实类型，如 Applied */
                type?: string;
                /** @description 单位：记录对象属于这个单位或者其下级单位 */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPageShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    accessLedger: {
        parameters: {
            query?: {
                /** @description 经办人编号，或者 system:… */
                actor?: string;
                /** @description 从这个记录序号之后开始；上一页给出的 next */
                after?: number;
                /** @description 记录序号不小于 */
                from?: number;
                limit?: number;
                /** @description 发生日期不早于 */
                onFrom?: string;
                /** @description 发生日期不晚于 */
                onTo?: string;
                /** @description 先旧后新，或者先新后旧 */
                order?: "oldest" | "newest";
                /** @description 不含个人信息的内容中的文字：编号、单位名称、代码，区分大小写 */
                q?: string;
                /** @description 记录日期不早于 */
                recordedFrom?: string;
                /** @description 记录日期不晚于 */
                recordedTo?: string;
                /** @description 一条流（case-…），或者流名的开头 */
                stream?: string;
                /** @description 记录序号不大于 */
                to?: number;
                /** @description 事实类型，如 Applied */
                type?: string;
                /** @description 单位：记录对象属于这个单位或者其下级单位 */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPageShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportAccessLedger: {
        parameters: {
            query?: {
                /** @description 经办人编号，或者 system:… */
                actor?: string;
                /** @description 从这个记录序号之后开始；上一页给出的 next */
                after?: number;
                /** @description 记录序号不小于 */
                from?: number;
                limit?: number;
                /** @description 发生日期不早于 */
                onFrom?: string;
                /** @description 发生日期不晚于 */
                onTo?: string;
                /** @description 先旧后新，或者先新后旧 */
                order?: "oldest" | "newest";
                /** @description 不含个人信息的内容中的文字：编号、单位名称、代码，区分大小写 */
                q?: string;
                /** @description 记录日期不早于 */
                recordedFrom?: string;
                /** @description 记录日期不晚于 */
                recordedTo?: string;
                /** @description 一条流（case-…），或者流名的开头 */
                stream?: string;
                /** @description 记录序号不大于 */
                to?: number;
                /** @description 事实类型，如 Applied */
                type?: string;
                /** @description 单位：记录对象属于这个单位或者其下级单位 */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportLedger: {
        parameters: {
            query?: {
                /** @description 经办人编号，或者 system:… */
                actor?: string;
                /** @description 从这个记录序号之后开始；上一页给出的 next */
                after?: number;
                /** @description 记录序号不小于 */
                from?: number;
                limit?: number;
                /** @description 发生日期不早于 */
                onFrom?: string;
                /** @description 发生日期不晚于 */
                onTo?: string;
                /** @description 先旧后新，或者先新后旧 */
                order?: "oldest" | "newest";
                /** @description 不含个人信息的内容中的文字：编号、单位名称、代码，区分大小写 */
                q?: string;
                /** @description 记录日期不早于 */
                recordedFrom?: string;
                /** @description 记录日期不晚于 */
                recordedTo?: string;
                /** @description 一条流（case-…），或者流名的开头 */
                stream?: string;
                /** @description 记录序号不大于 */
                to?: number;
                /** @description 事实类型，如 Applied */
                type?: string;
                /** @description 单位：记录对象属于这个单位或者其下级单位 */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listTeamCandidates: {
        parameters: {
            query?: {
                /** @description 看这一天各人是否另有活动 */
                day?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    staff: {
        parameters: {
            query?: {
                /** @description 上一页给出的 next */
                after?: number;
                limit?: number;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    openAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccountBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    staffMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    correctName: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectNameBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    correctPhone: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPhoneBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    appointDeputy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointDeputyBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endDeputy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                deputyId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDeputyBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisableAccountBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    enableAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableAccountBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    setHandlerProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetHandlerProfileBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    makePasswordLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLink"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    givePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePostBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                personId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPostBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    exportStaff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Excel 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    searchPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleFound"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    programmeBoard: {
        parameters: {
            query?: {
                /** @description 截至哪条记录；不填为最新 */
                position?: number;
                /** @description 单位（含下级）；不填为可以看到的最上级 */
                unit?: string;
                /** @description 年度 */
                year?: number;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                state?: components["schemas"]["EntryState"];
                /** @description 单位（含下级）；不填为可以看到的最上级 */
                unit?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reportDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDelivery"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    delivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    returnDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDeliveryBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reverseDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseDeliveryBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    verifyDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyDeliveryBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    dryRunDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryRows"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    importDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportDeliveries"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    programmeMeasure: {
        parameters: {
            query?: {
                /** @description 截至哪条记录；不填为最新 */
                position?: number;
                /** @description 单位（含下级）；不填为可以看到的最上级 */
                unit?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    allocateTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocateTargetBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmAllocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAllocationBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    programmeEntries: {
        parameters: {
            query?: {
                /** @description 上一页的 next */
                cursor?: string;
                limit?: number;
                /** @description 计入的月份 */
                month?: string;
                /** @description 截至哪条记录；不填为最新 */
                position?: number;
                state?: components["schemas"]["EntryState"];
                /** @description 单位（含下级）；不填为可以看到的最上级 */
                unit?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    noteLag: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteLagBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recountMeasure: {
        parameters: {
            query?: {
                /** @description 截至哪条记录；不填为最新 */
                position?: number;
                /** @description 单位（含下级）；不填为可以看到的最上级 */
                unit?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecountShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    setCountingRule: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCountingRuleBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmCountingRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCountingRuleBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    setTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTargetBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTargetBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listOwners: {
        parameters: {
            query: {
                /** @description 落后的单位 */
                unit: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    programmeReport: {
        parameters: {
            query: {
                /** @description Word 还是 Excel */
                format: "docx" | "xlsx";
                /** @description 截至哪条记录；不填为最新 */
                position?: number;
                /** @description 单位（含下级）；不填为可以看到的最上级 */
                unit?: string;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listPurchases: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    requestPurchase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPurchase"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readPurchase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                purchaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    checkDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                purchaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckDeliveryBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    confirmAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                purchaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAcceptanceBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    recordContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                purchaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordContractBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    decidePurchase: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                purchaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePurchaseBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    receivePurchase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                purchaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceivePurchaseBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listReminders: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    samples: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    seedSample: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeedSample"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    drawAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sampleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleAgain"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    drawSample: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                sampleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ownSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    endOwnSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    readSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                sheetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    compareSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                sheetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompareSheetBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    handOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                sheetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOutBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    returnToStore: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                sheetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnToStoreBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    keepSheetScan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                sheetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["KeepSheetScanBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    downloadSheetScan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                scanId: string;
                sheetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    previewSheetScan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                scanId: string;
                sheetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    settleException: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                sheetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleExceptionBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                sheetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listStores: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    openStore: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenStore"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    carryOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                storeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOverBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    issueStock: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                storeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueStockBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    changeKeeper: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                storeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeKeeperBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listMovements: {
        parameters: {
            query?: {
                /** @description 只看这个记录序号以前的 */
                before?: number;
            };
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path: {
                storeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listStoreNames: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreNames"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listTransfers: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    sendTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendTransfer"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    receiveTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                transferId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveTransferBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    getUnitRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRulesShown"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    approveUnitRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                proposalId: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveUnitRuleBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    rejectUnitRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                proposalId: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectUnitRuleBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    proposeObjectionRoute: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeObjectionRouteBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    units: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    openUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenUnit"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    closeUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseUnitBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    moveUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveUnitBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    renameUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameUnitBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    listVariances: {
        parameters: {
            query?: never;
            header?: {
                /** @description 至少读到这个记录序号；最多等待 2 秒 */
                "X-Min-Position"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VarianceList"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    reportLoss: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportLoss"];
            };
        };
        responses: {
            /** @description 已记录 */
            201: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    decideVariance: {
        parameters: {
            query?: never;
            header: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 所见版本，例如 "3" */
                "If-Match": string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                varianceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideVarianceBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 所见版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未说明所见版本 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    explainVariance: {
        parameters: {
            query?: never;
            header?: {
                /** @description 一次意图一个 UUID；重发时不变 */
                "Idempotency-Key"?: string;
                /** @description 取自 GET /api/session */
                "X-CSRF-Token"?: string;
            };
            path: {
                varianceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainVarianceBody"];
            };
        };
        responses: {
            /** @description 已记录 */
            200: {
                headers: {
                    /** @description 版本：修改时放在 If-Match */
                    ETag?: string;
                    /** @description 记录序号：其后读取时放在 X-Min-Position */
                    "X-Ledger-Position"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description 未登录或会话已结束 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 没有此项，或无权知道 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 当前状态不允许 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 暂时无法记录 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description 未办理：原因见 code，说明见 title */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
