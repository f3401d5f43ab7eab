import { of } from '@gongyuan/kernel/facts';
import { CASE, clocks, everything, given, granted, handler, handling, make, played } from '../../../../test/support/case-work';
import { RecordOutcome } from '../handling/commands';
import { CloseCase } from './commands';

const outcome = (fields: Partial<RecordOutcome>) => make(RecordOutcome, { caseId: CASE, occurredOn: '2026-08-10', ...fields });
const won = (fields: Partial<RecordOutcome>) => played(handling, handler, outcome(fields));
const document = { issuedOn: '2026-08-01' };
const awarded = won({ route: 'arbitration-award', document, receivedOn: '2026-08-05' });

const close = (fields: Partial<CloseCase> = {}) =>
  make(CloseCase, { caseId: CASE, occurredOn: '2026-08-20', result: 'won', summary: '全部支持', ...fields });

/** 结案日 when the case is closed on an outcome. */
const closingDay = (fields: Partial<RecordOutcome>) => {
  const [event] = given(...won(fields))
    .as(handler)
    .when(close())
    .events();
  return (event?.data as { closingDay?: string } | undefined)?.closingDay;
};

describe('closing a case', () => {
  it('takes the 结案日 from the outcome and starts the clock for the file (程序规定 2023, 30 days)', () => {
    const [event] = given(...awarded)
      .as(handler)
      .when(close())
      .events();
    expect(event).toEqual({
      type: 'CaseClosed',
      on: '2026-08-20',
      data: {
        result: 'won',
        outcomeId: expect.any(String),
        route: 'arbitration-award',
        closingDay: '2026-08-05',
        fileDue: clocks.due('LA_CLOSING_FILE_30D', '2026-08-05'),
        summary: of('worker', '全部支持'),
      },
    });
    expect(clocks.due('LA_CLOSING_FILE_30D', '2026-08-05')).toMatchObject({ nominalOn: '2026-09-04', dueOn: '2026-09-04' });
  });

  it('closes on the day a judgment, ruling, award or decision was received', () => {
    for (const route of ['arbitration-award', 'arbitration-mediation', 'court-mediation', 'reconsideration'] as const)
      expect(closingDay({ route, document, receivedOn: '2026-08-05' })).toBe('2026-08-05');
    expect(closingDay({ route: 'judgment', instance: 'first', document, receivedOn: '2026-08-05' })).toBe('2026-08-05');
  });

  it('closes on the day of an agreement', () => {
    expect(closingDay({ route: 'settlement', document })).toBe('2026-08-01');
    expect(closingDay({ route: 'mediation-agreement', document })).toBe('2026-08-01');
  });

  it('closes without a document on the day the debtor began to perform', () =>
    expect(closingDay({ route: 'performance', performedFrom: '2026-08-03' })).toBe('2026-08-03'));

  it('closes advice on the day it was given', () => expect(closingDay({ route: 'advice' })).toBe('2026-08-10'));

  it('closes on the outcome that is named, else on the last', () => {
    const two = played(awarded, handler, outcome({ route: 'settlement', document: { issuedOn: '2026-08-09' } }));
    const state = given(...two).state();
    const first = state.stage === 'none' ? undefined : state.outcomes[0]?.id;
    given(...two)
      .as(handler)
      .when(close())
      .thenLike({ type: 'CaseClosed', data: { closingDay: '2026-08-09' } });
    given(...two)
      .as(handler)
      .when(close({ outcomeId: first }))
      .thenLike({ type: 'CaseClosed' });
    given(...two)
      .as(handler)
      .when(close({ outcomeId: 'elsewhere' }))
      .thenRefused('closing.unknown-outcome');
  });

  it('needs an outcome, the handler, and a day that is not before it', () => {
    given(...handling)
      .as(handler)
      .when(close())
      .thenRefused('closing.no-outcome');
    given(...granted)
      .as(handler)
      .when(close())
      .thenRefused('closing.not-handled');
    given(...awarded)
      .as(everything('other'))
      .when(close())
      .thenRefused('assignment.not-yours', { handler: 'handler' });
    given(...awarded)
      .as(handler)
      .when(close({ occurredOn: '2026-08-09' }))
      .thenRefused('date.before-outcome');
  });

  it('is final for now', () => {
    const closed = played(awarded, handler, close());
    given(...closed)
      .as(handler)
      .when(close())
      .thenRefused('case.already-closed');
    given(...closed)
      .as(handler)
      .when(outcome({ route: 'advice', occurredOn: '2026-08-21' }))
      .thenRefused('case.already-closed');
  });
});
