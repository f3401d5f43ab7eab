import { type Post, posts } from '@gongyuan/kernel/env';
import { RouteCheck } from '@gongyuan/platform/http/route-check';
import { accessDoc, type EndpointRow, endpointDoc } from '../support/access-doc';
import { addressOf, bodies } from '../support/knocks';
import type { Target } from '../support/knocks/about';
import { APPLICANT, bodyFor, PASSWORD, type TwoCounties, twoCounties } from '../support/two-counties';
import { expected, type Reply, type Visitor } from '../support/visitor';
import { hire, type WholeHouse, wholeHouse } from '../support/whole-house';

/** Every post at every door, with a record of the own unit, a colleague's and another county's: docs/access.md says what is answered. */

const endpoints = endpointDoc();
const grants = new Map(accessDoc().flatMap(({ acts, grants: row }) => acts.map((act) => [act, row] as const)));

const knockers = [...posts, 'nobody', 'disabled'] as const;
type Knocker = (typeof knockers)[number];

/** Whose record it is: the own unit's (a handler: the own case), a colleague's at the own unit, another county's. */
const places = ['own', 'neighbour', 'elsewhere'] as const;
type Place = (typeof places)[number];

type Expected = 'through' | 401 | 403 | 404;

const isPost = (who: Knocker): who is Post => who !== 'nobody' && who !== 'disabled';

/** What docs/access.md says of a knock. */
function expectation(row: EndpointRow, who: Knocker, place: Place): Expected {
  if (row.act === undefined) return 'through';
  if (!isPost(who)) return 401;
  if (row.act === '*') return place === 'own' ? 'through' : (row.elsewhere ?? 'through');
  const grant = grants.get(row.act)?.[who];
  if (grant === undefined) return 403;
  if (!row.looks && grant !== 'do' && grant !== 'own') return 403;
  // nothing that is knocked at was drawn
  if (grant === 'drawn') return 403;
  const reaches = grant === 'masked' || place === 'own' || (place === 'neighbour' && (grant === 'do' || grant === 'read'));
  if (reaches || (row.looks && grant === 'do' && row.doersSee)) return 'through';
  return row.elsewhere ?? 'through';
}

/** Carried out, or refused for another reason than who asks. */
const businessRefusals = [409, 412, 422, 425, 428];

function outcomeOf(row: EndpointRow, { status, body }: Reply): Expected | string {
  // a body that could never be right says nothing of who may send it
  if (body?.code === 'request.invalid') return JSON.stringify(body.details);
  if ([200, 201, 204, ...businessRefusals].includes(status)) return 'through';
  // an open door refuses what is brought, not who brings it
  if (row.act === undefined && ['link.invalid', 'sign-in.failed'].includes(body.code)) return 'through';
  return [401, 403, 404].includes(status) ? (status as Expected) : `${status} ${body?.code}`;
}

/** Endpoints that end or change the session they are called with. */
const selfService = (row: EndpointRow): boolean => /^\/api\/sessions?\b/.test(row.path);

interface Denied {
  readonly actor: string;
  readonly act: string;
  readonly method: string;
  readonly route: string;
  readonly code: string;
}

describe('who may do what', () => {
  let house: WholeHouse;
  let world: TwoCounties;

  const looksDenied = async (): Promise<Denied[]> => {
    const { rows } = await house.owner.query<{ leaf: Buffer }>('select leaf from ledger.event where ledger_id = 2 order by position');
    return rows
      .map(({ leaf }) => JSON.parse(leaf.toString('utf8')))
      .filter(({ type }) => type === 'LookDenied')
      .map(({ actor, data: { act, method, route, code } }) => ({ actor, act, method, route, code }));
  };

  beforeAll(async () => {
    house = await wholeHouse();
    world = await twoCounties(house);
  }, 300_000);
  afterAll(() => house.close());

  describe('what they see', () => {
    const views = ['', '/events', '/paper/application', '/paper/approval'];
    let cases: Record<'own' | 'neighbour' | 'elsewhere', string>;
    let contacts: Record<'own' | 'elsewhere', string>;

    beforeAll(() => {
      cases = { own: world.here.target.caseId, neighbour: world.neighbour.caseId, elsewhere: world.there.target.caseId };
      contacts = { own: world.here.target.contactId, elsewhere: world.there.target.contactId };
    });

    /** Everything that somebody can learn of cases and contacts. */
    async function learned(by: Visitor) {
      const ids = ({ status, body }: Reply, rows: string, id: string): string[] =>
        status === 200 ? body[rows].map((row: Record<string, string>) => row[id]).sort() : [];
      const head = await house.head();
      const [list, contactList] = [await by.after(head, '/api/cases'), await by.after(head, '/api/contacts')];
      const [counts, contactCounts] = [await by.get('/api/cases/counts'), await by.get('/api/contacts/counts')];
      const found = await by.post('/api/people/search', { kind: 'name', value: APPLICANT.name });
      const pages: Reply[] = [];
      for (const id of Object.values(cases)) for (const view of views) pages.push(await by.get(`/api/cases/${id}${view}`));
      for (const id of Object.values(contacts)) pages.push(await by.get(`/api/contacts/${id}`));
      const open = pages.map(({ status }) => status === 200);
      return {
        cases: ids(list, 'rows', 'caseId'),
        counted: counts.body.total ?? 0,
        found: ids(found, 'cases', 'caseId'),
        pages: Object.values(cases).filter((_, index) => open.slice(index * views.length, (index + 1) * views.length).every(Boolean)),
        partly: Object.values(cases).filter((_, index) => open.slice(index * views.length, (index + 1) * views.length).some(Boolean)),
        contacts: ids(contactList, 'rows', 'contactId'),
        contactsCounted: contactCounts.body.total ?? 0,
        contactsFound: ids(found, 'contacts', 'contactId'),
        contactPages: Object.values(contacts).filter((_, index) => open.at(index - 2)),
        words: [list, contactList, found, ...pages].map(({ text }) => text).join(),
      };
    }

    /** What docs/access.md lets a post see, of these. */
    const reach = <T extends Record<string, string>>(act: string, post: Post, all: T): string[] => {
      const grant = grants.get(act)?.[post];
      const seen: Partial<Record<Place, boolean>> = {
        own: grant !== undefined,
        neighbour: grant === 'masked' || grant === 'do' || grant === 'read',
        elsewhere: grant === 'masked',
      };
      return Object.entries(all).flatMap(([place, id]) => (seen[place as Place] ? [id] : []));
    };

    async function sees(by: Visitor, wanted: { cases: string[]; contacts: string[] }): Promise<string> {
      const { words, ...all } = await learned(by);
      const [some, calls] = [[...wanted.cases].sort(), [...wanted.contacts].sort()];
      const sorted = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, Array.isArray(value) ? value.sort() : value]));
      expect(sorted).toEqual({
        ...{ cases: some, counted: some.length, found: some, pages: some, partly: some },
        ...{ contacts: calls, contactsCounted: calls.length, contactsFound: calls, contactPages: calls },
      });
      return words;
    }

    it.each(posts)('%s: the same in lists, counts, searches, pages, timelines and papers', async (post) => {
      const by = await world.signIn(post);
      const words = await sees(by, { cases: reach('cases.read', post, cases), contacts: reach('cases.contact', post, contacts) });
      const grant = grants.get('cases.read')?.[post];
      const open = grant === 'read' || grant === 'read-own';
      expect([words.includes(APPLICANT.name), words.includes(APPLICANT.phone)]).toEqual([open, open]);
      expect([words.includes('郭**'), words.includes('139****0002')]).toEqual(grant === undefined ? [false, false] : [true, true]);
    });

    it('the city sees all counties, a town nothing of its county', async () => {
      const someone = (login: string, unit: string) =>
        hire(house, world.root, { login, name: '某同事', password: PASSWORD, posts: [['coordinator', unit]] });
      await sees(await someone('citydesk', world.city), { cases: Object.values(cases), contacts: Object.values(contacts) });
      await sees(await someone('towndesk', world.there.target.unitId), { cases: [], contacts: [] });
    });

    it('an approver sees the colleagues of the own county, an administrator all', async () => {
      const logins = async (by: Visitor): Promise<string[]> =>
        expected(200, await by.after(await house.head(), '/api/people')).rows.map(({ login }: { login: string }) => login);
      const own = await logins(await world.signIn('approver'));
      expect(own).toEqual(expect.arrayContaining(['registrar', 'other-handler', 'colleague-140702']));
      expect(own.filter((login) => login.startsWith('there-') || login === 'root')).toEqual([]);
      expect(await logins(await world.signIn('admin'))).toEqual(expect.arrayContaining([...own, 'there-handler', 'root']));
    });
  });

  describe('what the doors answer', () => {
    const denied: Denied[] = [];
    let deniedBefore: number;

    beforeAll(async () => {
      deniedBefore = (await looksDenied()).length;
    });

    const targetOf = (place: Place): Target =>
      place === 'elsewhere' ? world.there.target : place === 'neighbour' ? world.neighbour : world.here.target;

    const browsers = new Map<Post, Visitor>();

    /** The browser that knocks. Where the session itself is at stake it is a new one, and so are those that knock afterwards. */
    async function browserOf(who: Knocker, row: EndpointRow): Promise<Visitor> {
      if (who === 'nobody' || (who === 'disabled' && row.act === undefined)) return house.visitor();
      if (who === 'disabled') return world.disabled;
      if (selfService(row)) browsers.clear();
      const browser = browsers.get(who) ?? (await world.signIn(who));
      browsers.set(who, browser);
      return browser;
    }

    /** A second session of the same person, for the door at which one ends one's own. */
    async function targetFor(who: Knocker, row: EndpointRow, place: Place): Promise<Target> {
      const target = targetOf(place);
      if (!row.path.includes(':sessionId') || place !== 'own' || !isPost(who)) return target;
      const { sessionId } = expected(200, await (await world.signIn(who)).get('/api/session'));
      return { ...target, sessionId };
    }

    async function knock(row: EndpointRow, who: Knocker, place: Place): Promise<Expected | string> {
      const about = { ...(await targetFor(who, row, place)), login: who };
      const browser = await browserOf(who, row);
      const address = addressOf(row.path, about);
      const body = bodyFor(`${row.method} ${row.path}`, about);
      // a version that nobody can have seen: what may be overwritten is refused as stale, and the record stays as it is
      const headers = { 'idempotency-key': crypto.randomUUID(), 'if-match': '"1"' };
      const reply = await browser.send(row.method, address, body, row.method === 'GET' ? {} : headers);
      const outcome = outcomeOf(row, reply);
      if (isPost(who) && row.act !== undefined && (outcome === 403 || outcome === 404))
        denied.push({ actor: world.staff[who].id, act: row.act, method: row.method, route: row.path, code: reply.body.code });
      return outcome;
    }

    it('every route of the program stands in docs/access.md, with the act that opens it, and nothing else does', () => {
      const routes = house.app.get(RouteCheck).routes();
      const said = endpoints.map(({ method, path, act, looks }) => `${method} ${path} ${act ?? 'open'}${looks ? ' looks' : ''}`);
      const served = routes.map(({ method, path, act, manner }) => {
        const looks = manner === 'look' || method === 'GET';
        return `${method} ${path} ${act ?? 'open'}${looks ? ' looks' : ''}`;
      });
      expect(said.sort()).toEqual(served.sort());
    });

    it('every endpoint that takes a body is knocked at with one that could be right', () => {
      const taking = endpoints.filter(({ method }) => method === 'POST').map(({ method, path }) => `${method} ${path}`);
      expect(Object.keys(bodies).sort()).toEqual(taking.sort());
    });

    it.each(endpoints.map((row) => [`${row.method} ${row.path}`, row] as const))('%s', async (_, row) => {
      const around = /:caseId/.test(row.path) ? places : row.elsewhere === undefined ? (['own'] as const) : (['own', 'elsewhere'] as const);
      const knocks = around.flatMap((place) => knockers.map((who) => ({ who, place, wanted: expectation(row, who, place) })));
      const answered: string[] = [];
      const head = await house.head();
      for (const { who, place, wanted } of knocks)
        if (wanted !== 'through') answered.push(`${who} ${place}: ${await knock(row, who, place)}`);
      // whoever was turned away has left nothing in the ledger
      expect(await house.head()).toBe(head);
      for (const { who, place, wanted } of knocks)
        if (wanted === 'through') answered.push(`${who} ${place}: ${await knock(row, who, place)}`);
      expect(answered.sort()).toEqual(knocks.map(({ who, place, wanted }) => `${who} ${place}: ${wanted}`).sort());
    });

    it('everybody who was turned away stands in the access ledger, once for each time', async () => {
      const words = (one: Denied): string => `${one.actor} ${one.method} ${one.route} ${one.act} ${one.code}`;
      expect(denied.length).toBeGreaterThan(300);
      expect((await looksDenied()).slice(deniedBefore).map(words).sort()).toEqual(denied.map(words).sort());
    });
  });
});
