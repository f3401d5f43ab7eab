import { invalid } from '@gongyuan/kernel/refusal';
import list from '../data/causes.json';
import type { Cause } from './events';

const keyOf = ({ code, version }: Cause): string => `${version} ${code}`;

const causes = new Map(list.map((cause) => [keyOf(cause), cause.name]));

/** Refuses `intake.unknown-cause` for a 案由 that is not on the list it names. */
export function assertCause(cause: Cause): void {
  if (!causes.has(keyOf(cause))) invalid('intake.unknown-cause', { code: cause.code, version: cause.version });
}

/** 确认劳动关系: whether there was employment at all is in dispute. */
export const confirmsEmployment = (cause: Cause): boolean => causes.get(keyOf(cause)) === '确认劳动关系纠纷';
