import { fieldErrors, fieldPath } from './field-errors';

const problem = (details: Record<string, unknown>) =>
  ({ status: 422, code: 'command.invalid', details, recorded: false, trace: 't' }) as const;

describe('refused fields', () => {
  it('are shown where they are', () => {
    expect(fieldPath('applicants.0.person.phone')).toEqual(['applicants', 0, 'person', 'phone']);
    expect(fieldErrors(problem({ fields: [{ field: 'applicants.0.person.phone', code: 'field.phone', title: '电话号码不对' }] }))).toEqual([
      { name: ['applicants', 0, 'person', 'phone'], errors: ['电话号码不对'] },
    ]);
  });

  it('may be one', () => {
    expect(fieldErrors({ ...problem({ field: 'occurredOn', today: '2026-11-22' }), title: '不能填写未来日期' })).toEqual([
      { name: ['occurredOn'], errors: ['不能填写未来日期'] },
    ]);
  });

  it('are none when the server names none', () => {
    expect(fieldErrors(problem({}))).toEqual([]);
    expect(fieldErrors(problem({ fields: [null, { code: 'x' }] }))).toEqual([]);
  });
});
