import type { AidForm, Category, Channel, ContactOutcome, Matter, Referral } from '../codes';
import type { Stage } from '../state';
import type { queueCodes } from './list/filters';
import type { Awaited } from './queues';

/** The words of codes for files that leave the product: those of the screens, which a test compares (`words.spec.ts`). */
export const words: {
  readonly stage: Readonly<Record<Stage, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly contactOutcome: Readonly<Record<ContactOutcome, string>>;
  readonly referral: Readonly<Record<Referral, string>>;
  readonly matter: Readonly<Record<Matter, string>>;
  readonly aidForm: Readonly<Record<AidForm, string>>;
  readonly category: Readonly<Record<Category, string>>;
  readonly queue: Readonly<Record<(typeof queueCodes)[number], string>>;
  readonly awaited: Readonly<Record<Awaited, string>>;
} = {
  stage: {
    applied: '待初审',
    supplementing: '待补正',
    transferring: '待接收',
    reviewed: '待审批',
    granted: '待指派',
    assigned: '待接受',
    handling: '办理中',
    closed: '已结案',
    refused: '不予援助',
    withdrawn: '已撤回',
    lapsed: '视为撤回',
    objected: '异议审查中',
    submitted: '待归档检查',
    archived: '已归档',
    terminated: '已终止',
  },
  channel: {
    phone: '来电',
    visit: '来访',
    'hotline-12351': '12351 派单',
    'hotline-12345': '12345 转办',
    online: '网上',
    tour: '巡回',
    station: '驿站',
    petition: '信访转送',
    superior: '上级交办',
  },
  contactOutcome: {
    answered: '已答复',
    referred: '告知他处',
    converted: '转为申请',
  },
  referral: {
    'labour-inspection': '劳动监察',
    'hotline-12348': '12348 公共法律服务',
    arbitration: '仲裁委',
    court: '法院',
    'other-union': '他地工会',
    other: '其他',
  },
  matter: {
    'labour-or-pay': '确认劳动关系或者支付劳动报酬',
    injury: '工伤、交通、食药、医疗事故人身损害赔偿',
    'social-insurance': '社会保险待遇或者社会救助',
    'state-compensation': '国家赔偿',
    pension: '抚恤金',
    maintenance: '赡养费、抚养费、扶养费',
    capacity: '认定无或者限制民事行为能力',
    environment: '环境污染、生态破坏损害赔偿',
    other: '其他',
  },
  aidForm: {
    'mediation-arbitration': '劳动争议调解与仲裁代理',
    representation: '诉讼代理及非诉讼代理',
    drafting: '代拟法律文书',
    advice: '法律咨询',
    criminal: '刑事辩护与代理',
    'duty-lawyer': '值班律师法律帮助',
    other: '其他',
  },
  category: {
    'migrant-worker': '农民工',
    'new-employment': '新就业形态劳动者',
    'woman-worker': '女职工',
    disabled: '残疾人',
    elderly: '老年人',
    minor: '未成年工',
    hardship: '困难职工',
  },
  queue: {
    idle: '无下一步安排',
    waiting: '等待过久',
    away: '开庭遇请假',
  },
  awaited: {
    body: '办理机构期满未办',
    proceeding: '程序没有进展',
    firm: '律师事务所未指定承办人',
  },
};
