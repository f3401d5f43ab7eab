import { createHash } from 'node:crypto';
import { mask } from '@gongyuan/platform/vault/mask';
import { creditCode, idNumber } from './invented';
import type { Words } from './knocks/about';

/** Personal values that are told apart from everything else, so that they can be looked for wherever something is kept. */

/** Every text canary begins with this. No word of the product does. */
const BIRD = '金丝雀';
/** Every text of the control begins with this: it is not personal, stands in the open, and must be found. */
const CONTROL = '鹦鹉';
const BIRTH_DATE = '1951-02-03';

const base64Forms = (value: string): string[] =>
  [0, 1, 2].flatMap((shift) => {
    // whatever stands before or after it: only the middle of the encoded text is surely the value's
    const text = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)]).toString('base64');
    const middle = text.slice(shift === 0 ? 0 : 4, -4);
    return [middle, middle.replaceAll('+', '-').replaceAll('/', '_')];
  });

const escaped = (value: string): string =>
  [...value].map((sign) => (sign.charCodeAt(0) < 128 ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)).join('');

/** Masks are made when a page is served: they are kept nowhere either. */
const maskOf = (value: string): string[] => {
  if (/^1\d{10}$/.test(value)) return [mask('phone', value)];
  return /^\d{17}[\dX]$/.test(value) ? [mask('id-number', value)] : [];
};

/** How a value might be written by something that meant to hide it, or did not care. */
function formsOf(value: string): string[] {
  const digests = ['sha256', 'sha1', 'md5'].map((name) => createHash(name).update(value).digest('hex'));
  const plain = [value, value.toUpperCase(), escaped(value), encodeURIComponent(value), Buffer.from(value).toString('hex')];
  return [...new Set([...plain, ...maskOf(value), ...base64Forms(value), ...digests])].filter((form) => form.length >= 6);
}

/** Words that are canaries where they are personal, and controls where they are not. */
export class Canaries implements Words {
  private readonly said = new Map<string, string>();
  private readonly forms = new Map<string, readonly string[]>();
  private readonly open = new Set<string>();

  name = (of: string): string => this.keep(`name ${of}`, () => `${BIRD}${of}`);
  text = (of: string): string => this.keep(`text ${of}`, () => `${BIRD}${of}如是说`);
  address = (of: string): string => this.keep(`address ${of}`, () => `${BIRD}${of}村头一号`);
  phone = (of: string): string => this.keep(`phone ${of}`, (n) => `139975${String(n).padStart(5, '0')}`);
  idNumber = (of: string): string => this.keep(`id ${of}`, (n) => idNumber('140702', BIRTH_DATE.replaceAll('-', ''), n));
  traderCode = (of: string): string => this.keep(`trader ${of}`, (n) => creditCode('92', '140702', `MAKA${String(n).padStart(5, '0')}`));
  birthDate = (): string => this.keep('birth date', () => BIRTH_DATE);
  login = (of: string): string => this.keep(`login ${of}`, () => `jinsique.${of}`);
  password = (of: string): string => this.keep(`password ${of}`, () => `JinSiQue的密码是${of}`);

  plain = (of: string): string => this.show(of === '单位代码' ? 'YINGWU-1' : `${CONTROL}${of}`);
  companyCode = (): string => this.show(creditCode('91', '140702', 'MAYW00001'));

  /** Personal values that were said. */
  get canaries(): readonly string[] {
    return [...this.said.values()];
  }

  /** What was said that stands in the open. */
  get controls(): readonly string[] {
    return [...this.open];
  }

  /** Which canaries a text holds, in whatever form. */
  caughtIn(text: string): string[] {
    const marks = [BIRD, Buffer.from(BIRD).toString('hex'), escaped(BIRD), encodeURIComponent(BIRD), `${BIRD[0]}**`];
    const caught = marks.filter((mark) => text.includes(mark));
    return [...caught, ...this.canaries.filter((value) => this.formsOf(value).some((form) => text.includes(form)))];
  }

  private formsOf(value: string): readonly string[] {
    const forms = this.forms.get(value) ?? formsOf(value);
    this.forms.set(value, forms);
    return forms;
  }

  /** Which canaries stand in these bytes as they were typed. */
  caughtInBytes(bytes: Buffer): string[] {
    return [BIRD, ...this.canaries].filter((value) => bytes.includes(value));
  }

  private keep(key: string, make: (n: number) => string): string {
    const known = this.said.get(key) ?? make(this.said.size + 1);
    this.said.set(key, known);
    return known;
  }

  private show(value: string): string {
    this.open.add(value);
    return value;
  }
}
