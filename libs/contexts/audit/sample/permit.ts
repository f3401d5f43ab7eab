import { may } from '@gongyuan/kernel/access';
import type { Env } from '@gongyuan/kernel/env';
import { forbid, missing } from '@gongyuan/kernel/refusal';
import { auditAccess } from '../access';
import type { SeedSample } from './commands';
import type { Sample } from './decider';

/** An auditor seeds samples at the own unit and below, and draws the own ones. Refuses `access.not-your-post`, `sample.none`. */
export function samplePermit(type: string, sample: Sample, { actor }: Env, command?: unknown): void {
  const act = 'audit.sample';
  const unit = sample.stage === 'none' ? (command as Partial<SeedSample> | undefined)?.unit : sample.unit;
  if (sample.stage === 'none' && type !== 'SeedSample') missing('sample.none');
  if (unit === undefined || !may(auditAccess, act, actor, { unit })) forbid('access.not-your-post', { act, unit });
  if (sample.stage !== 'none' && sample.auditor !== actor.id) forbid('sample.not-yours');
}
