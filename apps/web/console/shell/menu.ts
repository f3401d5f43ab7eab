import type { Post, Session } from '../api/session';

/** One entry of the menu. `words` is its key under `menu`; a post may have its own word for the same page. */
export interface MenuEntry {
  readonly words: string;
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
  readonly icon:
    | 'home'
    | 'phone'
    | 'form'
    | 'case'
    | 'assign'
    | 'outreach'
    | 'checkup'
    | 'decide'
    | 'confirm'
    | 'plan'
    | 'report'
    | 'ledger'
    | 'looks'
    | 'samples'
    | 'people'
    | 'posts'
    | 'units'
    | 'tasks'
    | 'purchase'
    | 'stock'
    | 'transfer'
    | 'count'
    | 'handout'
    | 'exception'
    | 'holidays'
    | 'leave'
    | 'rules';
  /** Number beside it, by the name it has in `GET /api/cases/counts`. */
  readonly count?: string;
}

export interface MenuGroup {
  readonly words: 'work' | 'audit' | 'admin';
  readonly entries: readonly MenuEntry[];
}

const home: MenuEntry = { words: 'home', to: '/', icon: 'home' };
const handouts: MenuEntry = { words: 'handouts', to: '/handouts', icon: 'handout' };
const exceptions: MenuEntry = { words: 'exceptions', to: '/exceptions', icon: 'exception' };
const purchases: MenuEntry = { words: 'purchases', to: '/purchases', icon: 'purchase' };
const stock: MenuEntry = { words: 'stock', to: '/stock', icon: 'stock' };
const variances: MenuEntry = { words: 'variances', to: '/stock', search: { view: 'variances' }, icon: 'count' };
const holidays: MenuEntry = { words: 'holidays', to: '/holidays', icon: 'holidays' };
const leave: MenuEntry = { words: 'leave', to: '/leave', icon: 'leave' };
const rules: MenuEntry = { words: 'rules', to: '/unit-rules', icon: 'rules' };
const cases: MenuEntry = { words: 'cases', to: '/cases', icon: 'case' };
const outreach: MenuEntry = { words: 'outreach', to: '/outreach', icon: 'outreach' };
const checkups: MenuEntry = { words: 'checkups', to: '/checkups', icon: 'checkup' };
const plan: MenuEntry = { words: 'plan', to: '/plan', icon: 'plan' };
const report: MenuEntry = { words: 'report', to: '/plan/deliveries', icon: 'report' };

/** What each post finds in its menu, in the order it works (offices.md §7 gives the words). */
const byPost: Readonly<Record<Post, readonly MenuEntry[]>> = {
  registrar: [
    { words: 'contacts', to: '/contacts', icon: 'phone' },
    { words: 'apply', to: '/cases/new', icon: 'form' },
    cases,
    outreach,
    checkups,
    handouts,
    exceptions,
    report,
  ],
  coordinator: [
    home,
    { words: 'intake', to: '/contacts', icon: 'phone' },
    cases,
    { words: 'assign', to: '/cases', search: { view: 'unassigned' }, icon: 'assign', count: 'unassigned' },
    leave,
    holidays,
    rules,
    outreach,
    checkups,
    purchases,
    stock,
    handouts,
    exceptions,
    plan,
  ],
  approver: [
    { words: 'decide', to: '/cases', search: { view: 'turn' }, icon: 'decide', count: 'turn' },
    { words: 'confirm', to: '/cases', search: { confirm: 'mine' }, icon: 'confirm', count: 'own-confirm' },
    cases,
    outreach,
    checkups,
    holidays,
    rules,
    purchases,
    variances,
    plan,
  ],
  handler: [home, cases, leave, outreach, checkups],
  storekeeper: [
    stock,
    { words: 'transfers', to: '/stock', search: { view: 'transfers' }, icon: 'transfer' },
    { words: 'counts', to: '/stock', search: { view: 'counts' }, icon: 'count' },
    variances,
    purchases,
    handouts,
    exceptions,
  ],
  finance: [purchases, stock],
  auditor: [
    { words: 'ledger', to: '/ledger', icon: 'ledger' },
    { words: 'looks', to: '/looks', icon: 'looks' },
    { words: 'samples', to: '/samples', icon: 'samples' },
    cases,
    outreach,
    checkups,
    purchases,
    stock,
    handouts,
    exceptions,
    plan,
  ],
  admin: [
    { words: 'people', to: '/admin/people', icon: 'people' },
    { words: 'posts', to: '/admin/posts', icon: 'posts' },
    { words: 'units', to: '/admin/units', icon: 'units' },
    { words: 'tasks', to: '/admin/tasks', icon: 'tasks' },
    holidays,
    rules,
  ],
};

const groupOf: Readonly<Record<Post, MenuGroup['words']>> = {
  registrar: 'work',
  coordinator: 'work',
  approver: 'work',
  handler: 'work',
  storekeeper: 'work',
  finance: 'work',
  auditor: 'audit',
  admin: 'admin',
};

const order: readonly Post[] = ['handler', 'coordinator', 'registrar', 'approver', 'storekeeper', 'finance', 'auditor', 'admin'];

const same = (a: MenuEntry, b: MenuEntry): boolean => a.to === b.to && JSON.stringify(a.search ?? {}) === JSON.stringify(b.search ?? {});

/** The menu of everything the posts held permit: one entry per page, however many posts lead to it. */
export function menuOf(session: Session): readonly MenuGroup[] {
  const held = order.filter((post) => session.posts.some((one) => one.post === post));
  return (['work', 'audit', 'admin'] as const)
    .map((words) => {
      const entries: MenuEntry[] = [];
      for (const post of held.filter((one) => groupOf[one] === words))
        for (const entry of byPost[post]) if (!entries.some((known) => same(known, entry))) entries.push(entry);
      return { words, entries };
    })
    .filter((group) => group.entries.length > 0);
}

/** Where somebody lands after signing in: the first page of the menu. */
export const landingOf = (session: Session): MenuEntry | undefined => menuOf(session)[0]?.entries[0];
