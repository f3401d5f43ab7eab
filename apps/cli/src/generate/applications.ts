import {
  type AidForm,
  agentRelations,
  type Category,
  type Channel,
  type ClaimItem,
  type Matter,
  type Occupation,
  type Relation,
} from '@gongyuan/contexts/cases/codes';
import type { Apply } from '@gongyuan/contexts/cases/intake/commands';
import type { ApplicantInput, RespondentInput } from '@gongyuan/contexts/cases/intake/party-inputs';
import type { LocalDate } from '@gongyuan/kernel/time';
import { creditCode, landline } from '../demo/invented';
import { shift } from '../demo/plan';
import type { People, PersonSaid } from './invented-people';
import type { Random } from './random';

/** What brings people to the office, as often as it does: the matter, its cause, and what is asked for. */
interface Trouble {
  readonly weight: number;
  readonly matter: Matter;
  readonly cause: string;
  readonly items: readonly ClaimItem[];
  readonly occupations: readonly Occupation[];
  readonly relation: Relation;
  readonly story: string;
}

const troubles: readonly Trouble[] = [
  {
    weight: 40,
    matter: 'labour-or-pay',
    cause: '205(5)',
    items: ['wages', 'overtime'],
    occupations: ['construction', 'mining', 'catering'],
    relation: 'labour',
    story: '自入职以来单位多次拖欠工资，经本人和工友多次催要，负责人以工程款未到位为由拒绝支付，至今没有书面答复',
  },
  {
    weight: 16,
    matter: 'injury',
    cause: '206(2)',
    items: ['injury', 'medical'],
    occupations: ['construction', 'manufacturing', 'mining'],
    relation: 'labour',
    story: '在工作时间、工作岗位上受伤，住院治疗后单位只垫付了部分医疗费，没有申请工伤认定，也没有支付停工留薪期的工资',
  },
  {
    weight: 14,
    matter: 'other',
    cause: '205(6)',
    items: ['severance', 'damages', 'annual-leave'],
    occupations: ['mall-staff', 'guard', 'manufacturing'],
    relation: 'labour',
    story: '单位口头通知不用再来上班，没有说明理由，也没有支付经济补偿，社会保险关系至今没有转出',
  },
  {
    weight: 10,
    matter: 'labour-or-pay',
    cause: '205(1)',
    items: ['double-wage', 'wages'],
    occupations: ['domestic-worker', 'guard', 'care-worker'],
    relation: 'unclear',
    story: '入职时没有签订书面劳动合同，工资由班组长微信转账，单位否认存在劳动关系，考勤表和工牌由本人保存',
  },
  {
    weight: 10,
    matter: 'labour-or-pay',
    cause: '214(2)',
    items: ['wages'],
    occupations: ['food-delivery', 'courier', 'ride-hailing', 'instant-delivery'],
    relation: 'quasi-labour',
    story: '通过平台接单，站点变更合作商后最后两个月的配送费没有结清，平台和合作商互相推诿',
  },
  {
    weight: 6,
    matter: 'social-insurance',
    cause: '206(1)',
    items: ['social-insurance'],
    occupations: ['manufacturing', 'other'],
    relation: 'labour',
    story: '达到退休年龄后发现单位有多年没有缴纳养老保险，社保机构告知需要单位补缴，单位不予配合',
  },
  {
    weight: 4,
    matter: 'injury',
    cause: '406',
    items: ['personal-injury'],
    occupations: ['construction', 'domestic-worker'],
    relation: 'service',
    story: '受个人雇请做零工时从高处坠落受伤，雇主支付少量费用后不再接听电话',
  },
];

const WEIGHTS = Object.fromEntries(troubles.map(({ weight }, index) => [String(index), weight]));
const channels: Readonly<Record<Channel, number>> = {
  visit: 50,
  phone: 18,
  'hotline-12351': 10,
  'hotline-12345': 8,
  online: 6,
  tour: 3,
  station: 3,
  petition: 1,
  superior: 1,
};
const trades = ['建筑劳务', '装饰工程', '洗煤', '酒店管理', '物流', '物业服务', '机械铸造', '食品加工', '家政服务', '配送服务'];
const places = ['汾阳', '榆关', '绵山', '乌金', '潇河', '昌源', '龙湖', '祁丰', '昔源', '寿川'];

/** An employer that does not exist. */
export const company = (random: Random): string =>
  `山西${random.pick(places)}${random.pick(places)}${random.pick(trades)}有限公司第${random.between(1, 40)}分公司`;

/** How somebody comes to the office. */
export const channel = (random: Random): Channel => random.weighted(channels);

/** What happened, in a hundred signs or more. */
export const statement = (random: Random, story: string): string =>
  `申请人于${random.between(2019, 2024)}年${random.between(1, 12)}月到被申请方处工作，约定每月${random.between(32, 98) * 100}元。${story}。现有证据包括工资流水、工友证言和聊天记录共${random.between(3, 60)}页，申请人经济困难，请求工会给予法律援助。`;

/** How somebody is described whom the office has met before, or meets now. */
export const said = ({ subject, name, gender, birthDate, idNumber, phone, address }: PersonSaid) => ({
  subject,
  name,
  gender,
  birthDate,
  idNumber,
  phone,
  address,
});

function applicant(person: PersonSaid, trouble: Trouble, random: Random): ApplicantInput {
  const all: readonly (Category | false)[] = [
    random.chance(0.7) && 'migrant-worker',
    person.gender === 'female' && 'woman-worker',
    trouble.relation === 'quasi-labour' && 'new-employment',
    random.chance(0.06) && 'hardship',
  ];
  return {
    person: said(person),
    categories: all.filter((one) => one !== false),
    occupation: random.pick(trouble.occupations),
    relation: trouble.relation,
    claims: trouble.items
      .slice(0, random.between(1, trouble.items.length))
      .map((item) => ({ item, amount: random.between(8, 900) * 10_000 })),
  };
}

/** Mostly an employer, often with a general contractor, sometimes a foreman of whom only a name and a phone are known. */
export function respondents(people: People, random: Random): RespondentInput[] {
  const employer: RespondentInput = {
    kind: 'organisation',
    role: 'employer',
    name: company(random),
    creditCode: creditCode(random.below(10_000)),
    phone: landline(random.below(1_000)),
  };
  const foreman = (): RespondentInput => {
    const { subject, name, phone } = people.invent();
    return { kind: 'person', role: 'foreman', person: { subject, name, phone }, projectName: `${random.pick(places)}工地` };
  };
  return [
    ...(random.chance(0.93) ? [employer] : []),
    ...(random.chance(0.2) ? [{ ...employer, role: 'general-contractor' as const, name: company(random) }] : []),
    ...(random.chance(0.15) ? [foreman()] : []),
  ];
}

/** Everything an application says, made on a day by the worker who came. */
export function application(
  people: People,
  random: Random,
  on: LocalDate,
  first: PersonSaid,
): Omit<Apply, 'caseId' | 'unit' | 'contactId' | 'occurredOn'> {
  const trouble = troubles[Number(random.weighted(WEIGHTS))] as Trouble;
  const workmates = random.chance(0.12) ? Array.from({ length: random.between(1, 5) }, () => people.invent()) : [];
  const ended = random.chance(0.6) ? shift(on, -random.between(5, 300)) : undefined;
  const parties = respondents(people, random);
  const relative = random.chance(0.08) ? people.invent() : undefined;
  const form: AidForm = trouble.matter === 'injury' ? 'representation' : 'mediation-arbitration';
  return {
    type: 'Apply',
    signedOn: on,
    formEvidence: `申请表原件${random.between(1, 3)}页，身份证复印件`,
    channel: channel(random),
    applicants: [first, ...workmates].map((person) => applicant(person, trouble, random)),
    respondents: parties.length > 0 ? parties : [{ kind: 'organisation', role: 'platform', name: company(random) }],
    ...(relative && {
      agent: {
        person: { subject: relative.subject, name: relative.name, phone: relative.phone },
        relation: random.pick(agentRelations.slice(0, 4)),
        authority: 'general',
      },
    }),
    matter: trouble.matter,
    cause: { code: trouble.cause, version: '2026' },
    aidForm: form,
    statement: statement(random, trouble.story),
    requests: `请求支付${random.between(1, 9)}项费用，合计以仲裁委员会核算为准`,
    ...(ended && { employmentEndedOn: ended }),
    ...(trouble.matter === 'injury' && { harmKnownOn: shift(on, -random.between(3, 200)) }),
  };
}
