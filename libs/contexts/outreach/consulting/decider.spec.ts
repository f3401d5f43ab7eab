import { of } from '@gongyuan/kernel/facts';
import { make, registrar, system } from '../../../../test/support/case-work';
import { ACTIVITY, DAY, given, held, planned, played, reported, worker } from '../../../../test/support/outreach-work';
import type { OpenActivity } from '../state';
import { AnswerConsultation, LinkConsultation } from './commands';
import { linkConsultation } from './policies';

const ask = (fields: Partial<AnswerConsultation> = {}) =>
  make(AnswerConsultation, { activityId: ACTIVITY, occurredOn: DAY, question: '欠薪怎么办', answer: '先到劳动监察', ...fields });
const link = (consultationId: string, contactId = 'k1') =>
  make(LinkConsultation, { activityId: ACTIVITY, occurredOn: '2026-06-12', consultationId, contactId });
const asked = played(held, registrar, ask({ asker: worker('w1') }));
const [{ id } = { id: '' }] = (given(...asked).state() as OpenActivity).consultations;

describe('a question', () => {
  it('is sealed under who asked, or under who wrote it down', () => {
    given(...held)
      .as(registrar)
      .when(ask({ asker: worker('w1') }))
      .thenLike({ type: 'ConsultationAnswered', data: { question: of('w1', '欠薪怎么办'), answer: of('w1', '先到劳动监察') } });
    given(...held)
      .as(registrar)
      .when(ask())
      .thenLike({ type: 'ConsultationAnswered', data: { asker: undefined, question: of('registrar', '欠薪怎么办') } });
  });

  it('is asked on the day, before the report', () => {
    given(...planned)
      .when(ask({ occurredOn: '2026-06-09' }))
      .thenRefused('activity.not-begun');
    given(...reported)
      .when(ask())
      .thenRefused('activity.already-reported');
  });

  it('becomes one contact', () => {
    given(...asked)
      .as(system)
      .when(link(id))
      .then({ type: 'ConsultationBecameContact', on: '2026-06-12', data: { consultationId: id, contactId: 'k1' } });
    given(...played(asked, system, link(id)))
      .as(system)
      .when(link(id, 'k2'))
      .thenNothing();
    given(...held)
      .as(system)
      .when(link(id))
      .thenRefused('consultation.unknown');
  });

  it('is linked by itself when the contact is registered', () => {
    const registered = { on: '2026-06-12', data: { contactId: 'k1', consultation: { activityId: ACTIVITY, consultationId: id } } };
    expect(linkConsultation.on['ContactRegistered']?.(registered as never)).toMatchObject([
      { command: { type: 'LinkConsultation', activityId: ACTIVITY, consultationId: id, contactId: 'k1', occurredOn: '2026-06-12' } },
    ]);
    expect(linkConsultation.on['ContactRegistered']?.({ on: '2026-06-12', data: { contactId: 'k1' } } as never)).toEqual([]);
  });
});
