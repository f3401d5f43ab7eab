import { RecordOutcome } from '@gongyuan/contexts/cases/handling/commands';
import { CANARY, type CaseOffice, caseOffice, type TwoCases, taigu, twoCases, yuci, yushe } from '../../../../test/support/case-office';

describe('the ledger, searched by the auditor', () => {
  let office: CaseOffice;
  let two: TwoCases;

  const ask = async (query: string) => (await office.who.auditor.get(`/api/ledger?${query}`)).body;
  const types = async (query: string): Promise<string[]> => (await ask(query)).events.map(({ type }: { type: string }) => type);

  beforeAll(async () => {
    office = await caseOffice();
    two = await twoCases(office);
  });
  afterAll(() => office.house.close());

  it('by type, by person, by stream or the beginning of its name, and by any of them together', async () => {
    expect(await types('type=Applied')).toEqual(['Applied', 'Applied']);
    expect(await types(`actor=${office.who.lawyer.id}`)).toEqual(['PasswordChanged', 'AssignmentAccepted']);
    expect(await types(`stream=case-${two.elsewhere}`)).toEqual(['Applied']);
    expect(await types(`stream=contact-&type=ContactRegistered`)).toEqual(['ContactRegistered']);
    expect(await types(`stream=case-&actor=${office.who.coordinator.id}&order=newest`)).toEqual([
      'HandlerAssigned',
      'ReviewOpinionGiven',
      'MeansAssessed',
    ]);
    expect(await types('stream=case_&type=Applied')).toEqual([]);
  });

  it('by unit: everything that happened to what belongs there or below, whichever event says so', async () => {
    expect(await types(`unit=${taigu}&stream=case-`)).toEqual(['Applied']);
    const ofYuci = await types(`unit=${yuci}`);
    expect(ofYuci).toEqual(expect.arrayContaining(['ContactRegistered', 'Applied', 'AidGranted', 'AssignmentAccepted']));
    expect(await types(`unit=${yushe}&stream=case-`)).toEqual([]);
  });

  it('by ranges of positions, of days of record and of business dates', async () => {
    const [granted] = (await ask('type=AidGranted')).events;
    expect(await types(`from=${granted.position}&to=${granted.position}`)).toEqual(['AidGranted']);
    expect(await types(`stream=case-&to=${granted.position}&order=newest&limit=2`)).toEqual(['AidGranted', 'ReviewOpinionGiven']);
    expect(await types('recordedFrom=2026-06-04&recordedTo=2026-06-05&stream=case-')).toEqual(['AidGranted', 'HandlerAssigned']);
    expect(await types('onFrom=2026-06-08&onTo=2026-06-15&stream=case-')).toEqual(['AssignmentAccepted', 'Applied']);
  });

  it('by text in what is not personal; what is personal is not found', async () => {
    const found = await ask(`q=${encodeURIComponent(two.number)}&type=AidGranted`);
    expect(found.events).toHaveLength(1);
    expect(await types(`q=${encodeURIComponent('某建筑公司')}`)).toEqual(['Applied', 'Applied']);
    expect(await types(`q=${encodeURIComponent(CANARY)}`)).toEqual([]);
    const { events } = await ask('limit=1&order=newest');
    // neither the salt of a leaf nor a commitment is anything that it says
    expect(await types(`q=${events[0].command}`)).toEqual([]);
  });

  it('page by page, each event once, in both orders', async () => {
    const all = (await ask('stream=case-&limit=200')).events.map(({ position }: { position: number }) => position);
    for (const order of ['oldest', 'newest']) {
      const walked: number[] = [];
      for (let after: number | null = null, rounds = 0; rounds < 20; rounds++) {
        const page = await ask(`stream=case-&limit=3&order=${order}${after === null ? '' : `&after=${after}`}`);
        walked.push(...page.events.map(({ position }: { position: number }) => position));
        after = page.next;
        if (after === null) break;
      }
      expect(walked).toEqual(order === 'oldest' ? all : [...all].reverse());
    }
  });

  it('up to the newest, whether the list has taken it in or not', async () => {
    const before = await types(`unit=${yuci}&stream=case-`);
    await office.send(
      'lawyer',
      RecordOutcome,
      {
        caseId: two.handled,
        route: 'arbitration-award',
        finalAward: false,
        document: { issuedOn: '2026-08-17' },
        receivedOn: '2026-08-18',
        amounts: { awarded: 1_000_000 },
      },
      { day: '2026-08-20' },
    );
    expect(await types(`unit=${yuci}&stream=case-`)).toEqual([...before, 'OutcomeRecorded']);
    expect(await types(`unit=${taigu}&type=OutcomeRecorded`)).toEqual([]);
    expect(await types('type=OutcomeRecorded&recordedFrom=2026-08-20&recordedTo=2026-08-20&onFrom=2026-08-20')).toEqual([
      'OutcomeRecorded',
    ]);
    expect(await types('q=arbitration-award&order=newest&limit=1')).toEqual(['OutcomeRecorded']);
    const newest = await ask('stream=case-&order=newest&limit=1');
    expect((await ask(`stream=case-&order=newest&limit=1&after=${newest.next}`)).events[0].type).toBe('Applied');
    await office.house.catchUp();
    expect(await types(`unit=${yuci}&stream=case-`)).toEqual([...before, 'OutcomeRecorded']);
  });

  it('the record of looks as well', async () => {
    const { body } = await office.who.auditor.get(`/api/ledger/access?type=SignedIn&actor=${office.who.lawyer.id}`);
    expect(body.events).toMatchObject([{ type: 'SignedIn', actor: { name: '工作人员lawyer' } }]);
    expect((await office.who.coordinator.get('/api/ledger')).status).toBe(403);
  });
});
