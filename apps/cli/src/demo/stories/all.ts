import { SCRIPT_DAYS, startingOn } from '../plan';
import type { Story } from '../script';
import { activities } from './activities';
import { canteenPartner } from './canteen-partner';
import { checkups } from './checkups';
import { coalWashWages } from './coal-wash-wages';
import { contacts } from './contacts';
import { decoratorFall } from './decorator-fall';
import { guardDoubleWage } from './guard-double-wage';
import { handInjury } from './hand-injury';
import { hotelWages } from './hotel-wages';
import { logisticsOvertime } from './logistics-overtime';
import { officeRules } from './office-rules';
import { pensionArrears } from './pension-arrears';
import { pregnancyDismissal } from './pregnancy-dismissal';
import { programme } from './programme';
import { riderRelation } from './rider-relation';
import { safetyPacks } from './safety-packs';
import { siteWages } from './site-wages';
import { warehouseDismissal } from './warehouse-dismissal';
import { year } from './year/all';

/** What was written for the last hundred working days. */
const inAutumn = (story: Story): Story => ({ key: story.key, steps: (plan) => story.steps(startingOn(plan, SCRIPT_DAYS - 100)) });

/** Twelve cases told one by one. */
const told: readonly Story[] = [
  siteWages,
  handInjury,
  warehouseDismissal,
  pensionArrears,
  canteenPartner,
  coalWashWages,
  pregnancyDismissal,
  riderRelation,
  logisticsOvertime,
  guardDoubleWage,
  hotelWages,
  decoratorFall,
];

/** The sixty cases of the demo, in every stage a case can stand in. */
export const cases: readonly Story[] = [...told.map(inAutumn), ...year];

/** Everything that happens in the demo once the office is open. */
export const stories: readonly Story[] = [
  ...cases,
  ...[...contacts, officeRules, safetyPacks, programme, ...activities, ...checkups].map(inAutumn),
];
