import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { client } from './api/client';
import { sessionQuery } from './api/session';
import { readLedgerSearch } from './features/audit/search';
import { readSearch } from './features/cases/list/views';
import { type Part, parts } from './features/cases/page/parts';
import { type MomentSearch, readMoment } from './features/cases/past/moment';
import { readCheckupSearch } from './features/outreach/checkups/search';
import { readActivitySearch } from './features/outreach/search';
import { readPlanSearch } from './features/programme/search';
import { Guarded } from './shell/Guarded';
import { Broken, Lost, OnItsWay } from './shell/Lost';
import { Shell } from './shell/Shell';

type Raw = Record<string, unknown>;
const word = (value: unknown): string | undefined => (typeof value === 'string' && /^[A-Za-z0-9-]{1,60}$/.test(value) ? value : undefined);
const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined => allowed.find((one) => one === value);

const root = createRootRoute({ component: Outlet, notFoundComponent: Lost, errorComponent: Broken });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (raw: Raw): { after?: string } => (typeof raw['after'] === 'string' ? { after: raw['after'] } : {}),
  component: lazyRouteComponent(() => import('./features/session/SignInPage'), 'SignInPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./features/session/WelcomePage'), 'WelcomePage'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('./features/session/PasswordLinkPage'), 'PasswordLinkPage'),
});

/** Everything behind the sign-in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'auth',
  pendingComponent: OnItsWay,
  pendingMs: 200,
  beforeLoad: async ({ location }) => {
    const session = await client.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { after: location.href } });
  },
  component: Outlet,
});

const shell = createRoute({ getParentRoute: () => signedIn, id: 'shell', component: Shell });

/** A page that only some posts have: others read whom to ask. The server refuses them whatever the page shows. */
const guarded = (acts: readonly string[], load: Parameters<typeof lazyRouteComponent>[0], name: string) => {
  const Page = lazyRouteComponent(load as () => Promise<Record<string, () => React.ReactNode>>, name);
  return () => (
    <Guarded acts={acts}>
      <Page />
    </Guarded>
  );
};

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('./features/home/HomePage'), 'HomePage'),
});

const contacts = createRoute({
  getParentRoute: () => shell,
  path: '/contacts',
  validateSearch: (
    raw: Raw,
  ): {
    state?: 'open' | 'closed' | 'all';
    channel?: string;
    do?: 'register';
    activity?: string;
    consultation?: string;
    checkup?: string;
  } => ({
    state: oneOf(raw['state'], ['open', 'closed', 'all']),
    channel: word(raw['channel']),
    do: oneOf(raw['do'], ['register']),
    activity: word(raw['activity']),
    consultation: word(raw['consultation']),
    checkup: word(raw['checkup']),
  }),
  component: guarded(['cases.contact'], () => import('./features/cases/contact/ContactsPage'), 'ContactsPage'),
});

const contact = createRoute({
  getParentRoute: () => shell,
  path: '/contacts/$contactId',
  validateSearch: (raw: Raw): { do?: 'close' } => ({ do: oneOf(raw['do'], ['close']) }),
  component: guarded(['cases.contact'], () => import('./features/cases/contact/ContactPage'), 'ContactPage'),
});

const cases = createRoute({
  getParentRoute: () => shell,
  path: '/cases',
  validateSearch: readSearch,
  component: guarded(['cases.read'], () => import('./features/cases/list/CasesPage'), 'CasesPage'),
});

const apply = createRoute({
  getParentRoute: () => shell,
  path: '/cases/new',
  validateSearch: (raw: Raw): { contact?: string } => ({ contact: word(raw['contact']) }),
  component: guarded(['cases.register'], () => import('./features/cases/intake/ApplyPage'), 'ApplyPage'),
});

const oneCase = createRoute({
  getParentRoute: () => shell,
  path: '/cases/$caseId',
  validateSearch: (raw: Raw): { do?: string; part?: Part } & MomentSearch => ({
    do: word(raw['do']),
    part: oneOf(raw['part'], parts),
    ...readMoment(raw),
  }),
  component: guarded(['cases.read'], () => import('./features/cases/page/CasePage'), 'CasePage'),
});

const stock = createRoute({
  getParentRoute: () => shell,
  path: '/stock',
  validateSearch: (raw: Raw): { view?: 'stores' | 'transfers' | 'counts' | 'variances' | 'setup' } => ({
    view: oneOf(raw['view'], ['stores', 'transfers', 'counts', 'variances', 'setup']),
  }),
  component: guarded(['packs.read'], () => import('./features/packs/StockPage'), 'StockPage'),
});

const purchases = createRoute({
  getParentRoute: () => shell,
  path: '/purchases',
  component: guarded(['packs.read'], () => import('./features/packs/PurchasesPage'), 'PurchasesPage'),
});

const handouts = createRoute({
  getParentRoute: () => shell,
  path: '/handouts',
  component: guarded(['packs.handout'], () => import('./features/packs/HandoutsPage'), 'HandoutsPage'),
});

const handout = createRoute({
  getParentRoute: () => shell,
  path: '/handouts/$handoutId',
  component: guarded(['packs.handout'], () => import('./features/packs/HandoutPage'), 'HandoutPage'),
});

const field = createRoute({
  getParentRoute: () => shell,
  path: '/handouts/$handoutId/field',
  validateSearch: (raw: Raw): { sheet?: string } => ({ sheet: word(raw['sheet']) }),
  component: guarded(['packs.handout'], () => import('./features/packs/field/FieldPage'), 'FieldPage'),
});

const sheet = createRoute({
  getParentRoute: () => shell,
  path: '/sheets/$sheetId',
  component: guarded(['packs.handout'], () => import('./features/packs/SheetPage'), 'SheetPage'),
});

const exceptions = createRoute({
  getParentRoute: () => shell,
  path: '/exceptions',
  component: guarded(['packs.handout'], () => import('./features/packs/ExceptionsPage'), 'ExceptionsPage'),
});

const outreach = createRoute({
  getParentRoute: () => shell,
  path: '/outreach',
  validateSearch: readActivitySearch,
  component: guarded(['outreach.read'], () => import('./features/outreach/list/ActivitiesPage'), 'ActivitiesPage'),
});

const oneActivity = createRoute({
  getParentRoute: () => shell,
  path: '/outreach/$activityId',
  validateSearch: (raw: Raw): { do?: string; person?: string } => ({ do: word(raw['do']), person: word(raw['person']) }),
  component: guarded(['outreach.read'], () => import('./features/outreach/page/ActivityPage'), 'ActivityPage'),
});

const checkups = createRoute({
  getParentRoute: () => shell,
  path: '/checkups',
  validateSearch: readCheckupSearch,
  component: guarded(['outreach.checkup'], () => import('./features/outreach/checkups/CheckupsPage'), 'CheckupsPage'),
});

const oneCheckup = createRoute({
  getParentRoute: () => shell,
  path: '/checkups/$checkupId',
  validateSearch: (raw: Raw): { do?: string; finding?: string } => ({ do: word(raw['do']), finding: word(raw['finding']) }),
  component: guarded(['outreach.checkup'], () => import('./features/outreach/checkups/CheckupPage'), 'CheckupPage'),
});

const ledger = createRoute({
  getParentRoute: () => shell,
  path: '/ledger',
  validateSearch: readLedgerSearch,
  component: guarded(['audit.ledger'], () => import('./features/audit/LedgerPage'), 'LedgerPage'),
});

const looks = createRoute({
  getParentRoute: () => shell,
  path: '/looks',
  validateSearch: readLedgerSearch,
  component: guarded(['audit.access'], () => import('./features/audit/LooksPage'), 'LooksPage'),
});

const samples = createRoute({
  getParentRoute: () => shell,
  path: '/samples',
  component: guarded(['audit.sample'], () => import('./features/audit/SamplesPage'), 'SamplesPage'),
});

const people = createRoute({
  getParentRoute: () => shell,
  path: '/admin/people',
  component: guarded(['identity.accounts'], () => import('./features/admin/PeoplePage'), 'PeoplePage'),
});

const posts = createRoute({
  getParentRoute: () => shell,
  path: '/admin/posts',
  component: guarded(['identity.accounts'], () => import('./features/admin/PostsPage'), 'PostsPage'),
});

const units = createRoute({
  getParentRoute: () => shell,
  path: '/admin/units',
  component: guarded(['identity.units'], () => import('./features/admin/UnitsPage'), 'UnitsPage'),
});

const tasks = createRoute({
  getParentRoute: () => shell,
  path: '/admin/tasks',
  component: guarded(['identity.accounts'], () => import('./features/admin/TasksPage'), 'TasksPage'),
});

const holidays = createRoute({
  getParentRoute: () => shell,
  path: '/holidays',
  component: guarded(['cases.holidays'], () => import('./features/holidays/HolidaysPage'), 'HolidaysPage'),
});

const leave = createRoute({
  getParentRoute: () => shell,
  path: '/leave',
  component: guarded(['identity.leave'], () => import('./features/leave/LeavePage'), 'LeavePage'),
});

const unitRules = createRoute({
  getParentRoute: () => shell,
  path: '/unit-rules',
  component: guarded(['cases.rules'], () => import('./features/unit-rules/UnitRulesPage'), 'UnitRulesPage'),
});

const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  component: lazyRouteComponent(() => import('./features/session/AccountPage'), 'AccountPage'),
});

const plan = createRoute({
  getParentRoute: () => shell,
  path: '/plan',
  validateSearch: readPlanSearch,
  component: guarded(['programme.read'], () => import('./features/programme/PlanPage'), 'PlanPage'),
});

const measure = createRoute({
  getParentRoute: () => shell,
  path: '/plan/$measureId',
  validateSearch: readPlanSearch,
  component: guarded(['programme.read'], () => import('./features/programme/MeasurePage'), 'MeasurePage'),
});

const deliveries = createRoute({
  getParentRoute: () => shell,
  path: '/plan/deliveries',
  validateSearch: (raw: Raw): { state?: string; do?: 'report' | 'import'; open?: string } => ({
    state: word(raw['state']),
    do: oneOf(raw['do'], ['report', 'import']),
    open: word(raw['open']),
  }),
  component: guarded(['programme.read'], () => import('./features/programme/DeliveriesPage'), 'DeliveriesPage'),
});

const printPlan = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/plan',
  validateSearch: readPlanSearch,
  component: lazyRouteComponent(() => import('./features/print/PlanPaper'), 'PlanPaper'),
});

const printApplication = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/application/$caseId',
  validateSearch: readMoment,
  component: lazyRouteComponent(() => import('./features/print/ApplicationPaper'), 'ApplicationPaper'),
});

const printApproval = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/approval/$caseId',
  validateSearch: readMoment,
  component: lazyRouteComponent(() => import('./features/print/ApprovalPaper'), 'ApprovalPaper'),
});

const letters = () => import('./features/print/LetterPage');

const printSupplement = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/supplement/$caseId',
  validateSearch: readMoment,
  component: lazyRouteComponent(letters, 'SupplementPage'),
});

const printDecision = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/decision/$caseId',
  validateSearch: readMoment,
  component: lazyRouteComponent(letters, 'DecisionPage'),
});

const printAssignment = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/assignment/$caseId',
  validateSearch: readMoment,
  component: lazyRouteComponent(letters, 'AssignmentPage'),
});

const printReceipt = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/receipt/$caseId',
  validateSearch: readMoment,
  component: lazyRouteComponent(letters, 'ReceiptPage'),
});

const printClosing = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/closing/$caseId',
  validateSearch: readMoment,
  component: lazyRouteComponent(letters, 'ClosingPage'),
});

const printContents = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/contents/$caseId',
  validateSearch: readMoment,
  component: lazyRouteComponent(letters, 'ContentsPage'),
});

const printContact = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/contact/$contactId',
  component: lazyRouteComponent(() => import('./features/print/ContactPaper'), 'ContactPaper'),
});

const printSheets = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/sheets/$handoutId',
  validateSearch: (raw: Raw): { sheet?: string } => ({ sheet: word(raw['sheet']) }),
  component: lazyRouteComponent(() => import('./features/print/HandoutPapers'), 'SheetPapers'),
});

const printNotice = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/notice/$handoutId',
  component: lazyRouteComponent(() => import('./features/print/HandoutPapers'), 'NoticePaper'),
});

const printCount = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/count/$countId',
  component: lazyRouteComponent(() => import('./features/print/HandoutPapers'), 'CountPaper'),
});

const printSignIn = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/sign-in/$activityId',
  component: lazyRouteComponent(() => import('./features/print/SignInSheetPaper'), 'SignInSheetPaper'),
});

const printSession = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/session/$activityId',
  component: lazyRouteComponent(() => import('./features/print/SessionPaper'), 'SessionPaper'),
});

const printCheckup = createRoute({
  getParentRoute: () => signedIn,
  path: '/print/checkup/$checkupId',
  component: lazyRouteComponent(() => import('./features/print/CheckupPaper'), 'CheckupPaper'),
});

const routeTree = root.addChildren([
  signIn,
  welcome,
  password,
  signedIn.addChildren([
    shell.addChildren([
      home,
      contacts,
      contact,
      cases,
      apply,
      oneCase,
      outreach,
      oneActivity,
      checkups,
      oneCheckup,
      stock,
      purchases,
      handouts,
      handout,
      field,
      sheet,
      exceptions,
      ledger,
      looks,
      samples,
      people,
      posts,
      units,
      tasks,
      holidays,
      leave,
      unitRules,
      account,
      plan,
      measure,
      deliveries,
    ]),
    printPlan,
    printApplication,
    printApproval,
    printSupplement,
    printDecision,
    printAssignment,
    printReceipt,
    printClosing,
    printContents,
    printContact,
    printSignIn,
    printSession,
    printCheckup,
    printSheets,
    printNotice,
    printCount,
  ]),
]);

/** Addresses hold plain texts: `?stage=granted`, never JSON, so that people can read and send them. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(
      Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    ).toString();
    return text ? `?${text}` : '';
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
