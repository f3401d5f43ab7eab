import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';

/** Facts of the auditor's sample. The seed stands in the ledger before anybody knows what it draws. */
export const sampleFacts = {
  SampleSeeded: fact<{
    readonly sampleId: Uuid;
    /** Cases registered at this unit and those below it are drawn from. */
    readonly unit: Uuid;
    /** Days of application, both included. */
    readonly appliedFrom?: LocalDate;
    readonly appliedTo?: LocalDate;
    readonly size: number;
    /** 32 random bytes in hexadecimal. */
    readonly seed: string;
    /** Why personal values have to be seen; sealed under the auditor. */
    readonly reason: Personal<string>;
  }>({
    v: 1,
    means: 'The seed of a sample was fixed, with what it is drawn from and why',
    meansZh: '确定抽查种子',
    personal: { reason: 'text' },
  }),
  SampleDrawn: fact<{
    /** The list is what the ledger held at this position: that of the seed. */
    readonly position: number;
    /** How many cases were drawn from. */
    readonly population: number;
    /** SHA-256 (hex) over the ids of all of them in order, a line each. */
    readonly listHash: string;
    readonly cases: readonly Uuid[];
    /** The last day on which their personal values are open to the auditor. */
    readonly openUntil: LocalDate;
    readonly rule: string;
    readonly ruleVersion: number;
    readonly basis: string;
  }>({ v: 1, means: 'A sample was drawn: personal values of its cases are open to the auditor for a time', meansZh: '抽取案件' }),
};
