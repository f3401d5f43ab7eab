import { compact } from './text';
import { isLocalDate, type LocalDate } from './time';

/** What a check found: the one form in which the value is stored and searched, or the code of what is wrong with it. */
export type Checked<Code extends string, More = unknown> =
  | ({ readonly ok: true; readonly value: string } & More)
  | { readonly ok: false; readonly code: Code };

const wrong = <Code extends string>(code: Code): { readonly ok: false; readonly code: Code } => ({ ok: false, code });

export type IdNumberProblem =
  | 'id-number.length' // not 18 characters
  | 'id-number.fifteen-digits' // a card of the first generation, void since 2013
  | 'id-number.characters' // something else than digits and a last X
  | 'id-number.date' // the date of birth does not exist
  | 'id-number.future' // born after today
  | 'id-number.check-digit';

export interface IdNumberFacts {
  /** Where the number was first given; today's table does not know it when the place has changed since. */
  readonly prefix: string;
  readonly birthDate: LocalDate;
  readonly gender: 'male' | 'female';
}

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const idCheckDigits = '10X98765432';
/** Nobody alive was born before: a slip of the hand, not a date. The published sample of the standard is of 1880. */
const EARLIEST_BIRTH = '1850-01-01';

/** The check digit of the first 17 digits of a resident ID number (GB 11643-1999). */
export const idCheckDigit = (first17: string): string =>
  idCheckDigits.charAt(idWeights.reduce<number>((sum, weight, index) => sum + weight * Number(first17[index]), 0) % 11);

/**
 * Checks a resident ID number (GB 11643-1999) on a day. Spaces, hyphens, full-width digits and a small x are put right. The
 * prefix is never judged: whoever was registered before 晋中地区 became 晋中市 has 1424xx, and codes go on changing.
 */
export function checkIdNumber(input: string, today: LocalDate): Checked<IdNumberProblem, IdNumberFacts> {
  const value = compact(input).replace(/-/g, '').toUpperCase();
  if (/^\d{15}$/.test(value)) return wrong('id-number.fifteen-digits');
  if (value.length !== 18) return wrong('id-number.length');
  if (!/^[1-9]\d{16}[\dX]$/.test(value)) return wrong('id-number.characters');
  const birthDate = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (!isLocalDate(birthDate) || birthDate < EARLIEST_BIRTH) return wrong('id-number.date');
  if (birthDate > today) return wrong('id-number.future');
  if (idCheckDigit(value) !== value.charAt(17)) return wrong('id-number.check-digit');
  return { ok: true, value, prefix: value.slice(0, 6), birthDate, gender: Number(value[16]) % 2 === 1 ? 'male' : 'female' };
}

export type CreditCodeProblem = 'credit-code.length' | 'credit-code.characters' | 'credit-code.check-digit';

export interface CreditCodeFacts {
  /** Who registered it: 1 编制, 5 民政, 8 工会, 9 市场监管, Y 其他. */
  readonly registrar: string;
  /** True for 个体工商户 (92…): its code points at one natural person, so it is a personal value. */
  readonly soleTrader: boolean;
}

/** No I, O, S, V, Z: they are too like 1, 0, 5, U, 2. */
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** The check character of the first 17 of a unified social credit code (GB 32100-2015). */
export const creditCheckCharacter = (first17: string): string => {
  const sum = creditWeights.reduce<number>((total, weight, index) => total + weight * creditAlphabet.indexOf(first17.charAt(index)), 0);
  return creditAlphabet.charAt((31 - (sum % 31)) % 31);
};

/** Checks a unified social credit code (GB 32100-2015): 2 letters or digits, 6 digits of place, 9 of the organisation, 1 check. */
export function checkCreditCode(input: string): Checked<CreditCodeProblem, CreditCodeFacts> {
  const value = compact(input).replace(/-/g, '').toUpperCase();
  if (value.length !== 18) return wrong('credit-code.length');
  if (![...value].every((character) => creditAlphabet.includes(character)) || !/^..\d{6}/.test(value))
    return wrong('credit-code.characters');
  if (creditCheckCharacter(value) !== value.charAt(17)) return wrong('credit-code.check-digit');
  return { ok: true, value, registrar: value.charAt(0), soleTrader: value.startsWith('92') };
}

export type CaseNumberProblem = 'case-number.pattern' | 'case-number.serial';

/** 登记 (the register of applications), 咨询, 代书, 调解, 仲裁, 诉讼, 行政, 刑事; none for a matter to which aid was given. */
export const caseNumberKinds = ['登', '咨', '书', '调', '仲', '诉', '行', '刑'] as const;
export type CaseNumberKind = (typeof caseNumberKinds)[number];

export interface CaseNumberFacts {
  readonly year: number;
  /** Short name of the unit: 晋中, 榆次, 太谷 … */
  readonly unit: string;
  readonly kind: CaseNumberKind | undefined;
  readonly serial: number;
}

/** Writes a case number: `（2026）晋中工援字第001号`. */
export const formatCaseNumber = (it: CaseNumberFacts): string =>
  `（${it.year}）${it.unit}工援${it.kind ?? ''}字第${String(it.serial).padStart(3, '0')}号`;

/** Reads a case number of ours, with brackets of either width. Numbers of courts and commissions are free text, not these. */
export function checkCaseNumber(input: string): Checked<CaseNumberProblem, CaseNumberFacts> {
  const found = /^\((20\d{2})\)(\p{Script=Han}{1,6}?)工援([登咨书调仲诉行刑])?字第(\d{3,5})号$/u.exec(compact(input));
  if (!found) return wrong('case-number.pattern');
  const [, year, unit = '', kind, serial] = found;
  const facts: CaseNumberFacts = {
    year: Number(year),
    unit,
    kind: caseNumberKinds.find((one) => one === kind),
    serial: Number(serial),
  };
  // A zero, or more zeros than the form has: not a number that was ever issued.
  if (facts.serial === 0 || !formatCaseNumber(facts).endsWith(`第${serial}号`)) return wrong('case-number.serial');
  return { ok: true, value: formatCaseNumber(facts), ...facts };
}
