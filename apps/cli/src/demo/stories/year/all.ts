import type { Story } from '../../script';
import { contributions } from './contributions';
import { dismissals } from './dismissals';
import { gangs } from './gangs';
import { injuries } from './injuries';
import { refusals } from './refusals';
import { riders } from './riders';
import { short } from './short';
import { transferred } from './transferred';
import { turns } from './turns';
import { urgent } from './urgent';
import { agreedWages } from './wages-agreed';
import { awardedWages } from './wages-awarded';

/** The cases of a year in the city and its eleven counties, by subject. */
export const year: readonly Story[] = [
  ...awardedWages,
  ...agreedWages,
  ...dismissals,
  ...injuries,
  ...contributions,
  ...riders,
  ...gangs,
  ...refusals,
  ...urgent,
  ...turns,
  ...short,
  ...transferred,
];
