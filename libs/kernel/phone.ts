import type { Checked } from './identifiers';
import { compact } from './text';

export type PhoneProblem =
  | 'phone.characters' // something else than digits and the signs people write between them
  | 'phone.digits-lost' // a spreadsheet wrote 1.38E+10 and threw digits away
  | 'phone.mobile-length' // begins like a mobile number and has not 11 digits
  | 'phone.area-code-missing' // a fixed line without its area code
  | 'phone.unknown'; // no kind of number in use

export interface PhoneFacts {
  readonly kind: 'mobile' | 'landline' | 'service';
}

const ok = (value: string, kind: PhoneFacts['kind']): Checked<PhoneProblem, PhoneFacts> => ({ ok: true, value, kind });
const wrong = (code: PhoneProblem): Checked<PhoneProblem, PhoneFacts> => ({ ok: false, code });

/** Digits of a number that a spreadsheet wrote as 1.3800138001E+10; undefined when it is none, null when digits are lost. */
function fromScientific(text: string): string | null | undefined {
  const found = /^(\d)(?:\.(\d+))?E\+?(\d{1,2})$/i.exec(text);
  if (!found) return undefined;
  const [, first = '', rest = '', exponent] = found;
  return rest.length === Number(exponent) ? `${first}${rest}` : null;
}

/** 010 and 02x are followed by eight digits, other area codes have four digits and are followed by seven or eight. */
const landline = /^(010|02\d|0[3-9]\d{2})-?(\d{7,8})(?:-(\d{1,6}))?$/;
/** 12351 工会, 12348 法律服务, 12333 人社, 12345 and their like, from outside with an area code before them. */
const serviceLine = /^(?:(010|02\d|0[3-9]\d{2})-?)?(12\d{3})$/;
/** Lines of companies and platforms: 400, 800, 95xxx, 96xxx. */
const companyLine = /^(?:[48]00\d{7}|9[56]\d{3,4})$/;
const JINZHONG_AREA = '0354';

/** The number as it is dialled at home: without +86, and with the 0 that a fixed line loses abroad. */
function domestic(text: string): string {
  const rest = /^\(?(?:\+|00)86\)?-?(.+)$/.exec(text)?.[1];
  if (rest === undefined) return text;
  return /^(?:0|1[3-9]|400|800|12\d{3}$|9[56]\d{3,4}$)/.test(rest) ? rest : `0${rest}`;
}

/**
 * Brings a phone number into the one form in which it is stored and searched (`13800138000`, `0354-2636666`, `0351-12351`,
 * `0354-2636666-801`), or says what is wrong. Full-width digits, spaces, dots, brackets and +86 are put right.
 */
export function checkPhone(input: string): Checked<PhoneProblem, PhoneFacts> {
  const text = compact(input);
  const spelled = fromScientific(text);
  if (spelled === null) return wrong('phone.digits-lost');
  const dashed = domestic(spelled ?? text)
    .replace(/[‐-―−]/g, '-')
    .replace(/(?:转|分机|ext\.?|#)/gi, '-')
    .replace(/\)/g, '-')
    .replace(/[(.·]/g, '')
    .replace(/-{2,}/g, '-');
  if (!/^\d[\d-]*$/.test(dashed)) return wrong('phone.characters');
  const digits = dashed.replace(/-/g, '');
  const mobile = /^(?:86|0)?(1[3-9]\d{9})$/.exec(digits);
  if (mobile?.[1]) return ok(mobile[1], 'mobile');
  const service = serviceLine.exec(dashed);
  if (service?.[2]) return ok(service[1] ? `${service[1]}-${service[2]}` : service[2], 'service');
  if (companyLine.test(digits)) return ok(digits, 'service');
  return checkLandline(dashed, digits);
}

function checkLandline(dashed: string, digits: string): Checked<PhoneProblem, PhoneFacts> {
  const found = landline.exec(dashed) ?? landline.exec(digits);
  if (found) {
    const [, area = '', local = '', extension] = found;
    const length = area.length === 3 ? 8 : area === JINZHONG_AREA ? 7 : local.length;
    if (local.length !== length) return wrong('phone.unknown');
    return ok(extension === undefined ? `${area}-${local}` : `${area}-${local}-${extension}`, 'landline');
  }
  if (/^1[3-9]/.test(digits)) return wrong('phone.mobile-length');
  if (/^[2-8]\d{6,7}$/.test(digits)) return wrong('phone.area-code-missing');
  return wrong('phone.unknown');
}
