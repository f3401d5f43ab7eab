import { dayAfter } from '@gongyuan/calendar/testing/naive-counter';
import { CloseHandout, PlanHandout } from '@gongyuan/contexts/packs/handouts/commands';
import {
  CompareSheet,
  HandOut,
  KeepSheetScan,
  PrepareSheet,
  ReturnToStore,
  SettleException,
  TakeBack,
} from '@gongyuan/contexts/packs/sheets/commands';
import { IssueStock } from '@gongyuan/contexts/packs/stores/commands';
import { ReportLoss } from '@gongyuan/contexts/packs/variances/commands';
import type { LocalDate } from '@gongyuan/kernel/time';
import { idNumber } from '../invented';
import { expected } from '../visitor';
import type { WholeHouse } from '../whole-house';
import type { Desk, SeasonOffice } from './office';

/** The workplaces of the year, and what happens at each of them from the plan to the packs that come back. */

/** One worker; whoever shows no ID number is 未核实. */
export interface Worker {
  readonly name: string;
  readonly idNumber?: string;
  readonly category: 'migrant-worker' | 'new-employment' | 'other-worker';
}

/** The `n`th worker of a county. */
export function workerOf(code: string, n: number): Worker {
  const birth = `${1960 + (n % 45)}${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}`;
  const category = n % 4 === 0 ? 'new-employment' : n % 4 === 1 ? 'other-worker' : 'migrant-worker';
  return { name: `职工${code}${n}`, idNumber: n % 16 === 5 ? undefined : idNumber(code, birth, n), category };
}

/** How packs are handed out at a site: ticked on a roster, signed for without one, or brought in later by a phone that was offline. */
export interface Site {
  readonly desk: Desk;
  readonly storeId: string;
  readonly kitId: string;
  readonly batch: string;
  readonly name: string;
  readonly day: LocalDate;
  readonly workers: readonly Worker[];
  readonly roster: boolean;
  /** Days until the phone is online again; 0 when it always was. */
  readonly offline: number;
  /** Those who have received elsewhere already, and try again. */
  readonly again: readonly Worker[];
  readonly takesBack: boolean;
  readonly unsigned: boolean;
  readonly loses: boolean;
}

/** What became of a site, for what follows. */
export interface Handed {
  readonly site: Site;
  readonly handoutId: string;
  readonly sheetId: string;
  readonly issued: number;
  readonly refused: number;
  readonly told: number;
}

const SPARE = 3;
const STROKES = 'M10 40 C 40 10, 65 10, 95 40';
const person = ({ name, idNumber }: Worker) => ({ name, ...(idNumber === undefined ? {} : { idNumber }) });

/** What a late entry says for itself. */
const lateness = (days: number) => ({
  ...(days > 0 ? { lateEvidence: '现场登记，设备存有登记时间' } : {}),
  ...(days > 3 ? { lateReason: '现场没有网络，联网后补传' } : {}),
});

/** From the plan to the comparison of the signed sheet. Throws when a repetition has another answer, or a second receipt is not refused. */
export async function handOutAt({ send, sendFile, refusal }: SeasonOffice, site: Site): Promise<Handed> {
  const { desk, kitId, batch, day, workers, roster, offline } = site;
  const { registrar, coordinator, storekeeper } = desk.staff;
  const plan = { unit: desk.unit, kitId, site: site.name, siteKind: 'building-site', plannedOn: day, expected: workers.length };
  const { id: handoutId } = await send(PlanHandout, registrar, plan, { day: dayAfter(day, -3) });
  const people = roster ? workers.map((worker) => ({ person: person(worker), category: worker.category })) : [];
  const sheet = { handoutId, team: '全场', people };
  const { id: sheetId } = await send(PrepareSheet, registrar, sheet, { day: dayAfter(day, -2) });
  const issued = workers.length + SPARE;
  const issue = {
    storeId: site.storeId,
    handoutId,
    batch,
    holder: { name: `领用人${desk.code}` },
    sheets: [{ sheetId, quantity: issued }],
  };
  await send(IssueStock, storekeeper, issue, { day: dayAfter(day, -1) });

  const sentOn = dayAfter(day, offline);
  const late = offline > 0 ? { occurredOn: day, told: true, happenedAt: `${day}T02:30:00.000Z`, ...lateness(offline) } : {};
  const signs = (worker: Worker) => ({ person: person(worker), category: worker.category, signature: STROKES });
  const bodies = workers.map((worker, index) => ({ sheetId, ...(roster ? { line: index + 1 } : signs(worker)), ...late }));
  const keys = bodies.map(() => crypto.randomUUID());
  const answers = [];
  for (const [index, body] of bodies.entries()) answers.push(await send(HandOut, registrar, body, { day: sentOn, key: keys[index] }));
  if (offline > 0)
    // the phone did not hear the answers and sends the newest ones again
    for (const index of [9, 3, 7, 0]) {
      const again = await send(HandOut, registrar, bodies[index] ?? {}, { day: dayAfter(sentOn, 1), key: keys[index] });
      if (JSON.stringify(again) !== JSON.stringify(answers[index])) throw new Error('A repetition was answered otherwise');
    }
  for (const worker of site.again) {
    const code = await refusal(HandOut, registrar, { sheetId, ...signs(worker), ...late }, { day: sentOn });
    if (code !== (offline > 0 ? undefined : 'handout.already-received')) throw new Error(`A second receipt was answered with ${code}`);
  }
  if (site.takesBack) {
    await send(TakeBack, registrar, { sheetId, line: 5, why: 'mistake', reason: '认错了人' }, { day: sentOn });
    await send(HandOut, registrar, { sheetId, line: 5, ...(roster ? {} : { signature: STROKES }) }, { day: sentOn });
  }
  const signed = workers.map((_, index) => index + 1).filter((line) => !(site.unsigned && line === 3));
  const photo = await sendFile(KeepSheetScan, registrar, { sheetId }, `%PDF-1.4\n${sheetId}`, { day: dayAfter(sentOn, 1) });
  const comparison = { sheetId, photo, pages: 3, witness: { staff: coordinator }, signed };
  await send(CompareSheet, registrar, comparison, { day: dayAfter(sentOn, 1) });
  const told = offline > 0 ? site.again.length : 0;
  return { site, handoutId, sheetId, issued, refused: site.again.length - told, told };
}

/** The coordinators of the counties settle what is in doubt: who came twice had the pack all the same, every unsigned tick stands. */
export async function settleExceptions({ reader, send }: SeasonOffice, house: WholeHouse, handed: readonly Handed[]): Promise<number> {
  const { rows } = expected(200, await reader.after(await house.head(), '/api/exceptions'));
  let settled = 0;
  for (const { sheetId, exceptionId, kind, outcome } of rows) {
    const at = handed.find((one) => one.sheetId === sheetId);
    if (!at || outcome) continue;
    const { desk, day, offline } = at.site;
    const said = { sheetId, exceptionId, outcome: kind === 'second-receipt' ? 'given-uncounted' : 'stands', note: '已向本人核实' };
    await send(SettleException, desk.staff.coordinator, said, { day: dayAfter(day, offline + 2) });
    settled++;
  }
  return settled;
}

/** What was not handed out goes back to the store, and the hand-out is closed. */
export async function closeSite({ send }: SeasonOffice, { site, handoutId, sheetId, issued, told }: Handed): Promise<void> {
  const { desk, storeId, batch } = site;
  const day = dayAfter(site.day, site.offline + 3);
  if (site.loses) await send(ReportLoss, desk.staff.storekeeper, { storeId, sheetId, batch, quantity: 1, reason: '雨淋' }, { day });
  const quantity = issued - site.workers.length - told - (site.loses ? 1 : 0);
  if (quantity > 0) await send(ReturnToStore, desk.staff.storekeeper, { sheetId, storeId, batch, quantity }, { day });
  await send(CloseHandout, desk.staff.registrar, { handoutId }, { day });
}
