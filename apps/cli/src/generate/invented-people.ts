import type { SubjectId } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { type Gender, idNumber, mobile } from '../demo/invented';
import type { Random } from './random';

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎武侯任范乔霍'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国志红玉兰梅林海波斌宇浩凯健俊帆雪琳'];
const villages = ['上营', '东阳', '北田', '南庄', '石盘', '什贴', '长凝', '乌金山', '庄子', '修文'];

/** A worker, an employer or a member of staff who does not exist, as a command names one. */
export interface PersonSaid {
  readonly subject: SubjectId;
  readonly name: string;
  readonly gender: Gender;
  readonly birthDate: LocalDate;
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
}

/** So many people share one birth date at most: the serial of an ID number has three digits, its last one says the gender. */
const PER_DAY = 500;
const BORN_FROM = Date.parse('1961-01-01');
const BORN_DAYS = 15_000;
const DAY_MS = 86_400_000;
/** A share of those who come have been here before. */
const KNOWN = 0.04;
const REMEMBERED = 1_000;

/** Invents people, no two with one ID number; some come a second time. */
export class People {
  private count = 0;
  private readonly recent: PersonSaid[] = [];

  constructor(
    private readonly random: Random,
    /** Told of everybody once, before anything is written about them. */
    private readonly met: (person: PersonSaid) => void = () => undefined,
  ) {}

  /** Somebody new. */
  invent(): PersonSaid {
    const { random } = this;
    const n = this.count++;
    const gender: Gender = random.chance(0.6) ? 'male' : 'female';
    const day = (n * 7_919) % BORN_DAYS;
    const birthDate = new Date(BORN_FROM + day * DAY_MS).toISOString().slice(0, 10);
    const person: PersonSaid = {
      subject: random.uuid(),
      name: `${random.pick(surnames)}${random.pick(given)}${random.chance(0.7) ? random.pick(given) : ''}`,
      gender,
      birthDate,
      idNumber: idNumber(birthDate, gender, Math.floor(n / BORN_DAYS) % PER_DAY),
      phone: mobile(random.below(10_000)),
      address: `${random.pick(villages)}镇${random.pick(villages)}村${random.between(1, 240)}号`,
    };
    this.met(person);
    return person;
  }

  /** Somebody who comes to the office: mostly for the first time. */
  come(): PersonSaid {
    if (this.recent.length > 0 && this.random.chance(KNOWN)) return this.random.pick(this.recent);
    const person = this.invent();
    if (this.recent.length < REMEMBERED) this.recent.push(person);
    else this.recent[this.random.below(REMEMBERED)] = person;
    return person;
  }
}
