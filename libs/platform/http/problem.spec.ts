import { type RefusalKind, Refused } from '@gongyuan/kernel/refusal';
import { BadRequestException, NotFoundException } from '@nestjs/common';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { describeError, scrub } from './describe-error';
import { languageOf } from './language';
import { problemOf, storeTrouble, verdictOf } from './problem';
import { safeDetails } from './safe-details';

const statusFor = (code: string, kind: RefusalKind): number => verdictOf(new Refused(code, {}, kind), false).status;

describe('the status of a refusal', () => {
  it.each<[RefusalKind, number]>([
    ['value', 422],
    ['state', 409],
    ['forbidden', 403],
    ['missing', 404],
    ['stale', 412],
    ['precondition', 428],
    ['unauthenticated', 401],
    ['busy', 503],
  ])('%s is %i', (kind, status) => expect(statusFor('some.code', kind)).toBe(status));

  it('has the exact word of HTTP where there is one', () => {
    expect(statusFor('read.not-yet', 'busy')).toBe(425);
    expect(statusFor('request.too-large', 'value')).toBe(413);
    expect(statusFor('sign-in.too-many', 'busy')).toBe(429);
  });
});

describe('whether anything was recorded', () => {
  it('is no after a refusal, and open after an error of a request that could write', () => {
    expect(verdictOf(new Refused('x.y'), true).recorded).toBe(false);
    expect(verdictOf(new Error('x'), true).recorded).toBe('unknown');
    expect(verdictOf(new Error('x'), false).recorded).toBe(false);
    expect(verdictOf(Object.assign(new Error('x'), { code: '53100' }), true).recorded).toBe('unknown');
    expect(verdictOf(new NotFoundException(), true).recorded).toBe(false);
  });

  it('is what the refusal says, where it says so', () => {
    expect(verdictOf(new Refused('x.y', { recorded: 'unknown', n: 1 }, 'busy'), true)).toMatchObject({
      recorded: 'unknown',
      details: { n: 1 },
    });
  });
});

describe('an error that is no refusal', () => {
  it('is told from a store that is away, through every wrapper', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED', syscall: 'connect' });
    expect(storeTrouble(refused)).toBe('store.unavailable');
    expect(storeTrouble(new AggregateError([refused]))).toBe('store.unavailable');
    expect(storeTrouble(Object.assign(new Error('x'), { driverError: { code: '57P03' } }))).toBe('store.unavailable');
    expect(storeTrouble(new Error('x', { cause: { code: '53100' } }))).toBe('store.full');
    expect(storeTrouble(new Error('timeout exceeded when trying to connect'))).toBe('store.unavailable');
    expect(storeTrouble(new Error('Connection terminated unexpectedly'))).toBe('store.unavailable');
    expect(storeTrouble(new Error('Client was closed and is not queryable'))).toBe('store.unavailable');
    // the connection was cut between two statements of a transaction
    expect(storeTrouble(new QueryRunnerAlreadyReleasedError())).toBe('store.unavailable');
    expect(storeTrouble(new QueryRunnerProviderAlreadyReleasedError())).toBe('store.unavailable');
    expect(storeTrouble(Object.assign(new Error('x'), { code: '23505' }))).toBeUndefined();
    expect(storeTrouble(Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' }))).toBeUndefined();
  });

  it('of Nest or Express keeps its status and loses its words', () => {
    expect(verdictOf(new NotFoundException('李春燕'), false)).toMatchObject({ status: 404, code: 'request.no-such-route', ours: false });
    expect(verdictOf(new BadRequestException('李春燕'), false)).toMatchObject({ status: 400, code: 'request.bad-url' });
    expect(verdictOf(new URIError('李春燕'), false)).toMatchObject({ status: 400, code: 'request.bad-url' });
  });

  it('is a server error otherwise, whatever is thrown', () => {
    for (const thrown of [new Error('x'), 'x', null, undefined, { code: 5 }]) {
      expect(verdictOf(thrown, false)).toMatchObject({ status: 500, code: 'server.error', details: {}, ours: true });
    }
  });
});

describe('details', () => {
  const id = '11111111-1111-4111-8111-111111111111';

  it('let ids, codes, dates, numbers and issued numbers out', () => {
    const details = {
      by: id,
      type: 'AidGranted',
      on: '2026-05-18',
      at: '2026-05-18T01:02:03.000Z',
      n: 3,
      yes: true,
      none: null,
      number: '（2026）晋中工援字第001号',
      basis: '《法律援助法》第四十三条',
      list: [{ field: 'applicants.0.name', code: 'text.too-long', max: 50 }],
    };
    expect(safeDetails(details)).toEqual(details);
  });

  it.each([
    ['a name', '李春燕'],
    ['an ID number', '140702198001010019'],
    ['an ID number with X', '14070219800101001X'],
    ['a phone', '13800138001'],
    ['a landline', '0354-2636666'],
    ['a credit code', '91140700MA0GXXXX12'],
    ['a sentence', 'she said so'],
    ['an address', '榆次区某街1号'],
  ])('keep %s in', (_, value) => {
    expect(safeDetails({ value, list: [value], [value]: 1, basis: /\d{7}/.test(value) ? value : undefined })).toEqual({ list: [] });
  });

  it('do not follow depth without end', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => safeDetails(circle)).not.toThrow();
  });
});

it('a problem is RFC 9457 with words, and words for each field', () => {
  const verdict = verdictOf(new Refused('request.invalid', { fields: [{ field: 'name', code: 'text.empty' }] }, 'value'), true);
  expect(problemOf(verdict, 'zh-CN', 'abc')).toEqual({
    type: 'urn:gongyuan:problem:request.invalid',
    title: '填写的内容有误，请核对标出的项目。',
    status: 422,
    code: 'request.invalid',
    details: { fields: [{ field: 'name', code: 'text.empty', title: '不能为空。' }] },
    recorded: false,
    trace: 'abc',
  });
});

describe('the log', () => {
  it('keeps no message that quotes data', () => {
    const database = Object.assign(new Error('invalid input syntax for type uuid: "李春燕"'), {
      severity: 'ERROR',
      code: '22P02',
      routine: 'string_to_uuid',
    });
    const described = describeError(database);
    expect(described).toMatchObject({ error: 'Error', errorCode: '22P02', place: 'string_to_uuid', message: undefined });
    expect(JSON.stringify(described)).not.toContain('李春燕');
    expect(JSON.stringify(describeError(new SyntaxError('Unexpected token 李')))).not.toContain('李');
    expect(describeError('李春燕')).toEqual({ error: 'string' });
  });

  it('scrubs the messages it keeps', () => {
    expect(scrub(`No rule for "李春燕" 140702198001010019 at step 12`)).toBe('No rule for "…" # at step 12');
    expect(scrub('张三 14070219800101001X')).toBe('… #');
  });
});

it('language is the best that is spoken', () => {
  expect(languageOf(undefined)).toBe('zh-CN');
  expect(languageOf('en')).toBe('en');
  expect(languageOf('en;q=0, fr')).toBe('zh-CN');
  expect(languageOf('en;q=0.3, zh-TW;q=0.8')).toBe('zh-CN');
  expect(languageOf('x'.repeat(5000))).toBe('zh-CN');
});
