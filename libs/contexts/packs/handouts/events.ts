import { fact } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { SiteKind, UniquenessRule } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const handoutFacts = {
  HandoutPlanned: fact<{
    handoutId: Uuid;
    unit: Uuid;
    kitId: Uuid;
    rule: UniquenessRule;
    /** Name of the site, park or enterprise. */
    site: string;
    siteKind: SiteKind;
    host?: string;
    plannedOn: LocalDate;
    /** How many people are expected. */
    expected?: number;
  }>({ v: 1, means: 'A hand-out of packs at a site was planned', meansZh: '安排一场发放' }),
  SheetListed: fact<{ sheetId: Uuid; team: string }>({ v: 1, means: 'A hand-out has one more sheet', meansZh: '发放场次增加一份签领表' }),
  HandoutClosed: fact<{ given: number; verified: number; unverified: number }>({
    v: 1,
    means: 'A hand-out is over: sheets and ticks agree, nothing is left with a holder',
    meansZh: '发放结束：签领表与登记一致，领用的已交清',
  }),
};
