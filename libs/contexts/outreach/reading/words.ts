import type { ActivityKind, Campaign, Category, PlaceKind } from '../codes';
import type { ActivityStage } from '../state';
import type { Alert } from './list/alerts';

/** The words of codes for files that leave the product: those of the screens, which a test compares (`words.spec.ts`). */
export const words: {
  readonly activityStage: Readonly<Record<ActivityStage, string>>;
  readonly activityAlert: Readonly<Record<Alert, string>>;
  readonly activityKind: Readonly<Record<ActivityKind, string>>;
  readonly campaign: Readonly<Record<Campaign, string>>;
  readonly activityPlace: Readonly<Record<PlaceKind, string>>;
  readonly category: Readonly<Record<Category, string>>;
} = {
  activityStage: {
    planned: '已排期',
    cancelled: '已取消',
    dropped: '不再举办',
    held: '待上报',
    reported: '待核定',
    verified: '已核定',
  },
  activityAlert: {
    'no-new-date': '已取消，没有新日期',
    'not-recorded': '日期已过，没有记录举办',
    unreported: '超过三天没有上报',
    returned: '上报被退回',
    unverified: '待核定',
  },
  activityKind: {
    lecture: '宣讲',
    consultation: '咨询',
    'legal-checkup': '法律体检',
    'enterprise-visit': '送法进企',
    online: '线上',
    'mobile-health': '移动体检',
  },
  campaign: {
    'respect-law-build-dreams': '尊法守法·携手筑梦',
    'warm-season': '新就业形态劳动者温暖季',
    'law-nearby': '工会普法在身边',
    'constitution-week': '宪法宣传周',
    'ankang-cup': '安康杯',
  },
  activityPlace: {
    site: '工地',
    park: '园区',
    enterprise: '企业',
    station: '驿站',
    community: '社区（街道）',
    village: '乡镇（村）',
    'labour-market': '人力资源市场',
    online: '线上',
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
};
