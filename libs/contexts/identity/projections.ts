import { idOf } from '@gongyuan/kernel/ids';
import { type Change, patch, projection, put } from '@gongyuan/platform/projections/define';
import type { personFacts } from './events';
import type { treeFacts, unitFacts } from './units/events';

type UnitFacts = typeof unitFacts & typeof treeFacts;

/** `read.unit`: the tree, each unit with the path from the root, so that "at or below" is one condition. */
export const unitProjection = projection<UnitFacts>()({
  name: 'unit',
  tables: {
    unit: {
      columns: {
        unit: 'uuid not null',
        code: 'text not null',
        name: 'text not null',
        short_name: 'text not null',
        kind: 'text not null',
        parent: 'uuid',
        series: 'text',
        old_codes: 'text[] not null',
        path: 'uuid[] not null',
        closed: 'boolean not null',
        version: 'int not null',
      },
      key: ['unit'],
      indexes: ['code', 'parent'],
    },
  },
  on: {
    UnitOpened: ({ data, version }) => [
      put(
        'unit',
        { unit: data.unit },
        {
          code: data.code,
          name: data.name,
          short_name: data.shortName,
          kind: data.kind,
          parent: data.parent,
          series: data.series,
          old_codes: data.oldCodes,
          path: [data.unit],
          closed: false,
          version,
        },
      ),
    ],
    UnitRenamed: ({ stream, data, version }) => [
      patch('unit', { unit: idOf(stream) }, { name: data.name, short_name: data.shortName, version }),
    ],
    UnitMoved: ({ stream, data, version }) => [patch('unit', { unit: idOf(stream) }, { parent: data.to, version })],
    UnitClosed: ({ stream, version }) => [patch('unit', { unit: idOf(stream) }, { closed: true, version })],
    UnitPlaced: ({ data }) => [patch('unit', { unit: data.unit }, { path: data.path })],
  },
});

const seen = (person: string, version: number): Change => patch('account', { person }, { version });

/** `read.account`, `read.post`, `read.handler_profile`, `read.handler_leave`: who works here, as references; names are joined from the vault when a page is served. */
export const accountProjection = projection<typeof personFacts>()({
  name: 'account',
  tables: {
    account: {
      columns: {
        person: 'uuid not null',
        /** Position of the opening: the order of the list. */
        place: 'bigint not null',
        name: 'jsonb not null',
        login: 'jsonb not null',
        phone: 'jsonb',
        disabled: 'boolean not null',
        opened_on: 'date not null',
        opened_by: 'text not null',
        version: 'int not null',
      },
      key: ['person'],
      indexes: ['place'],
    },
    post: {
      columns: {
        post_id: 'uuid not null',
        person: 'uuid not null',
        post: 'text not null',
        unit: 'uuid not null',
        from_on: 'date not null',
        to_on: 'date',
        ended_on: 'date',
        deputy_for: 'uuid',
        given_by: 'text not null',
      },
      key: ['post_id'],
      indexes: ['person', 'unit, post'],
    },
    handler_profile: {
      columns: {
        person: 'uuid not null',
        kind: 'text not null',
        firm: 'jsonb',
        firm_unit: 'uuid',
        licence: 'jsonb',
        specialties: 'text[] not null',
        counties: 'uuid[] not null',
        max_open_cases: 'int not null',
        public_payroll: 'boolean not null',
      },
      key: ['person'],
    },
    handler_leave: {
      columns: {
        leave_id: 'uuid not null',
        person: 'uuid not null',
        from_on: 'date not null',
        to_on: 'date not null',
        /** First day back, when it was ended early. */
        back_on: 'date',
        reason: 'jsonb',
        recorded_by: 'text not null',
      },
      key: ['leave_id'],
      indexes: ['person, to_on', 'to_on'],
    },
  },
  on: {
    AccountOpened: ({ stream, data, on, actor, position, version }) => [
      put(
        'account',
        { person: idOf(stream) },
        {
          place: position,
          name: data.name,
          login: data.login,
          phone: data.phone,
          disabled: false,
          opened_on: on,
          opened_by: actor,
          version,
        },
      ),
    ],
    NameCorrected: ({ stream, data, version }) => [patch('account', { person: idOf(stream) }, { name: data.name, version })],
    PhoneCorrected: ({ stream, data, version }) => [patch('account', { person: idOf(stream) }, { phone: data.phone, version })],
    AccountDisabled: ({ stream, version }) => [patch('account', { person: idOf(stream) }, { disabled: true, version })],
    AccountEnabled: ({ stream, version }) => [patch('account', { person: idOf(stream) }, { disabled: false, version })],
    PasswordChanged: ({ stream, version }) => [seen(idOf(stream), version)],
    PostGiven: ({ stream, data, actor, version }) => [
      put(
        'post',
        { post_id: data.postId },
        { person: idOf(stream), post: data.post, unit: data.unit, from_on: data.from, to_on: data.to, given_by: actor },
      ),
      seen(idOf(stream), version),
    ],
    PostEnded: ({ stream, data, on, version }) => [patch('post', { post_id: data.postId }, { ended_on: on }), seen(idOf(stream), version)],
    DeputyAppointed: ({ stream, data, actor, version }) => [
      put(
        'post',
        { post_id: data.deputyId },
        {
          person: idOf(stream),
          post: data.post,
          unit: data.unit,
          from_on: data.from,
          to_on: data.to,
          deputy_for: data.forPerson,
          given_by: actor,
        },
      ),
      seen(idOf(stream), version),
    ],
    DeputyEnded: ({ stream, data, on, version }) => [
      patch('post', { post_id: data.deputyId }, { ended_on: on }),
      seen(idOf(stream), version),
    ],
    HandlerProfileSet: ({ stream, data, version }) => [
      put(
        'handler_profile',
        { person: idOf(stream) },
        {
          kind: data.kind,
          firm: data.firm,
          firm_unit: data.firmUnit,
          licence: data.licence,
          specialties: data.specialties,
          counties: data.counties,
          max_open_cases: data.maxOpenCases,
          public_payroll: data.publicPayroll,
        },
      ),
      seen(idOf(stream), version),
    ],
    LeaveRecorded: ({ stream, data, actor, version }) => [
      put(
        'handler_leave',
        { leave_id: data.leaveId },
        { person: idOf(stream), from_on: data.from, to_on: data.to, reason: data.reason, recorded_by: actor },
      ),
      seen(idOf(stream), version),
    ],
    LeaveEnded: ({ stream, data, version }) => [
      patch('handler_leave', { leave_id: data.leaveId }, { back_on: data.backOn }),
      seen(idOf(stream), version),
    ],
  },
});

export const identityProjections = [unitProjection, accountProjection];
