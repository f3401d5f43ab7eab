import { dayOf } from '@gongyuan/kernel/time';
import type { Answer } from '@gongyuan/platform/commands/answer';
import { idNumber } from '../support/invented';
import type { Chance } from './chance';
import { counties, type Login } from './office';

/** One command that somebody means to send. */
export interface Order {
  readonly by: Login;
  /** Name of the command. */
  readonly type: string;
  readonly path: string;
  readonly body: object;
  /** The version the sender saw. */
  readonly ifMatch?: number;
  /** The version of the thing's stream before, as far as the sender knows: 0 for something new. */
  readonly before: number;
}

/** What a life asks its driver for. Both throw when the driver is told to stop. */
export interface Hand {
  /** Sends a command until it is answered, and expects it to be carried out. */
  send(order: Order): Promise<Answer>;
  /** Sends a command that must be turned away with this status. */
  refused(order: Order, status: number): Promise<void>;
  /** Reads a list as it is after a position. */
  read(by: Login, path: string, position: number): Promise<void>;
}

/** Nobody's: no place ever had this code. */
const NOWHERE = '140799';
/** Few enough that the same person comes to two desks at once. */
const PEOPLE = 150;

const personOf = (chance: Chance) => {
  const n = chance.below(PEOPLE);
  const [month, day] = [String(1 + (n % 12)).padStart(2, '0'), String(1 + (n % 28)).padStart(2, '0')];
  return { name: `申请人${n}`, idNumber: idNumber(NOWHERE, `1985${month}${day}`, n), phone: `1540000${String(n).padStart(4, '0')}` };
};

const daysFrom = (today: string, days: number): string =>
  dayOf(new Date(Date.parse(`${today}T04:00:00Z`) + days * 86_400_000).toISOString());

/**
 * The life of one matter, from the phone call or the visit to the closed case, with turns and ends that chance decides.
 * `today` is the business day, as the product's own clock has it.
 */
export async function life(chance: Chance, hand: Hand, today: string): Promise<void> {
  const unit = chance.pick(counties);
  const person = personOf(chance);
  const registrar = chance.pick(['registrar', 'other-registrar'] as const);
  const contactId = chance.often(0.4) ? await call() : undefined;
  if (contactId !== undefined && chance.often(0.1)) return;
  const path = '/api/cases';
  const { id, version: first, position } = await hand.send({ by: registrar, type: 'Apply', path, body: application(), before: 0 });
  let version = first;
  if (chance.often(0.1)) await hand.read(registrar, '/api/cases?limit=20', position);

  const order = (by: Login, type: string, step: string, body: object, overwrites = false): Order => ({
    ...{ by, type, path: `/api/cases/${id}/${step}`, body, before: version },
    ifMatch: overwrites ? version : undefined,
  });
  const send = async (...of: Parameters<typeof order>): Promise<void> => {
    ({ version } = await hand.send(order(...of)));
  };

  if (chance.often(0.25)) {
    const items = [{ code: 'identity', note: '身份证复印件' }, { code: 'evidence' }];
    await send('coordinator', 'RequestSupplement', 'request-supplement', { items, supplyBy: daysFrom(today, 30) });
    if (chance.often(0.2)) return;
    await send(registrar, 'SupplyMaterials', 'supply', { note: '都带来了' });
  }
  if (chance.often(0.05)) return send(registrar, 'WithdrawApplication', 'withdraw', { reason: '对方已经付清' });
  if (chance.often(0.05)) await hand.refused(order('auditor', 'AssessMeans', 'assess-means', { way: 'exempt', proof: '居住证' }), 403);
  await send('coordinator', 'AssessMeans', 'assess-means', { way: 'exempt', proof: '居住证和工友证言' });
  await send('coordinator', 'ReviewOpinion', 'review', { recommends: 'grant', opinion: '符合条件，建议给予援助' });
  if (chance.often(0.1)) {
    const why = { reason: 'settled', explanation: '争议已经解决', objectTo: '晋中市总工会' };
    return send('approver', 'RefuseAid', 'refuse', why, true);
  }
  await send('approver', 'GrantAid', 'grant', { note: '同意' }, true);
  const lawyer = chance.pick(['lawyer', 'other-lawyer'] as const);
  const assignment = { handler: lawyer, note: '请尽快联系当事人' };
  if (chance.often(0.1)) await hand.refused({ ...order('coordinator', 'AssignHandler', 'assign', assignment), ifMatch: version - 1 }, 412);
  await send('coordinator', 'AssignHandler', 'assign', assignment, true);
  await send(lawyer, 'AcceptAssignment', 'accept', {});
  if (chance.often(0.3)) return;
  const document = { number: `仲案字第${chance.below(1_000)}号`, issuedOn: daysFrom(today, -5), body: '劳动人事争议仲裁委员会' };
  const amounts = { claimed: 2_460_000, awarded: 1_000_000 + chance.below(1_000_000) };
  const outcome = { route: 'arbitration-award', finalAward: false, document, receivedOn: daysFrom(today, -3), amounts };
  await send(lawyer, 'RecordOutcome', 'outcome', { ...outcome, summary: '支持大部分请求' });
  await send(lawyer, 'CloseCase', 'close', { result: 'partly-won', summary: '裁决已经送达' });

  async function call(): Promise<string> {
    const { name, phone } = person;
    const body = { unit, channel: 'phone', person: { name, phone }, summary: '来电说三个月没发工资' };
    return (await hand.send({ by: registrar, type: 'RegisterContact', path: '/api/contacts', body, before: 0 })).id;
  }

  function application(): object {
    const claims = [{ item: 'wages', amount: 100_000 + chance.below(5_000_000) }];
    return {
      unit,
      contactId,
      signedOn: today,
      formEvidence: '申请表原件存卷',
      channel: contactId === undefined ? 'visit' : 'phone',
      applicants: [{ person, categories: ['migrant-worker'], occupation: 'construction', relation: 'labour', claims }],
      respondents: [{ kind: 'organisation', role: 'general-contractor', name: '晋中某建筑工程有限公司', projectName: '某小区二期' }],
      matter: 'labour-or-pay',
      cause: { code: '205(5)', version: '2026' },
      aidForm: 'mediation-arbitration',
      statement: '在工地干了半年，三个月没发工资',
      requests: '支付拖欠的工资',
    };
  }
}
