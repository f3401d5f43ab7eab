import { Refused } from '@gongyuan/kernel/refusal';
import { DatabaseError } from 'pg';
import { describeError } from '../http/describe-error';

// connection lost, serialization and deadlock, lock not to be had, out of resources, operator intervention, system and internal errors
const passingClasses = ['08', '40', '53', '55', '57', '58', 'XX'];
const passingMessages =
  /^(Connection terminated|Client (was closed|has encountered a connection error)|timeout exceeded when trying to connect|Query read timeout|Cannot use a pool after)/;

/** True for what passes by itself (a lost connection, a lock): to be tried again, never held against an event. */
export function isPassing(error: unknown): boolean {
  if (error instanceof Refused) return error.kind === 'busy';
  if (error instanceof DatabaseError) return passingClasses.includes((error.code ?? '').slice(0, 2)) || error.code === '25P03';
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && /^E(CONN|PIPE|TIMEDOUT|HOST|NET|AI_)/.test(code)) return true;
  return passingMessages.test(error.message);
}

/** One line for operators: what went wrong and where in the code, without values. */
export function faultText(error: unknown): string {
  const told = describeError(error);
  const refusal = error instanceof Refused ? error.code : undefined;
  const frame = told.stack?.find((line) => !line.includes('node:') && !line.includes('/platform/projections/'))?.replace(/^at /, '');
  return [told.error, refusal ?? told.errorCode, refusal ? undefined : told.message, told.place, frame && `at ${frame}`]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
    .slice(0, 500);
}
