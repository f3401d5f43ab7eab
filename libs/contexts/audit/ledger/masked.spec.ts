import { refsIn, withMasks } from './masked';

const ref = (p: string) => ({ s: 'someone', c: 'commitment', e: 'event', p });

describe('the data of an event, as the auditor sees it', () => {
  const data = {
    n: 1,
    note: null,
    applicants: [{ name: ref('applicants.0.name'), claims: [{ amount: 500 }] }],
    statement: ref('statement'),
  };

  it('finds every sealed value, wherever it stands', () =>
    expect(refsIn(data).map((one) => one.p)).toEqual(['applicants.0.name', 'statement']));

  it('replaces sealed values and leaves everything else as it is', () => {
    const show = ({ p, s }: { p: string; s: string }) => ({ kind: 'text' as const, state: 'masked' as const, text: p, subject: s });
    expect(withMasks(data, show)).toEqual({
      n: 1,
      note: null,
      applicants: [{ name: { kind: 'text', state: 'masked', text: 'applicants.0.name', subject: 'someone' }, claims: [{ amount: 500 }] }],
      statement: { kind: 'text', state: 'masked', text: 'statement', subject: 'someone' },
    });
  });
});
