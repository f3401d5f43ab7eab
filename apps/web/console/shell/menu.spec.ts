import type { Post, Session } from '../api/session';
import { landingOf, menuOf } from './menu';

const holding = (...posts: Post[]): Session => ({
  sessionId: 's',
  person: { id: 'p', name: '某人' },
  posts: posts.map((post) => ({ post, unit: 'u', unitName: '晋中市总工会' })),
  acts: [],
  csrf: '',
});

const words = (session: Session): string[] => menuOf(session).flatMap((group) => group.entries.map((entry) => entry.words));

describe('the menu', () => {
  it('shows each post its own work', () => {
    expect(words(holding('registrar'))).toEqual(['contacts', 'apply', 'cases', 'outreach', 'checkups', 'handouts', 'exceptions', 'report']);
    expect(words(holding('approver'))).toEqual([
      'decide',
      'confirm',
      'cases',
      'outreach',
      'checkups',
      'holidays',
      'rules',
      'purchases',
      'variances',
      'plan',
    ]);
    expect(words(holding('storekeeper'))).toEqual(['stock', 'transfers', 'counts', 'variances', 'purchases', 'handouts', 'exceptions']);
    expect(words(holding('finance'))).toEqual(['purchases', 'stock']);
    expect(words(holding('admin'))).toEqual(['people', 'posts', 'units', 'tasks', 'holidays', 'rules']);
  });

  it('never shows the admin a case', () => {
    expect(words(holding('admin'))).not.toContain('cases');
  });

  it('shows a page once to somebody with two posts', () => {
    expect(words(holding('registrar', 'coordinator'))).toEqual([
      ...[
        'home',
        'intake',
        'cases',
        'assign',
        'leave',
        'holidays',
        'rules',
        'outreach',
        'checkups',
        'purchases',
        'stock',
        'handouts',
        'exceptions',
        'plan',
        'apply',
      ],
      'report',
    ]);
  });

  it('lands on the first page', () => {
    expect(landingOf(holding('auditor'))?.to).toBe('/ledger');
    expect(landingOf(holding('finance'))?.to).toBe('/purchases');
  });
});
