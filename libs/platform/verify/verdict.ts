import type { Position } from '@gongyuan/kernel/ids';
import type { Pool } from 'pg';
import type { Catalogue } from '../event-store/catalogue';
import { ledgers } from '../event-store/store';
import type { LedgerId } from '../event-store/types';
import type { OnProgress } from '../projections/build';
import type { Comparison } from '../projections/compare';
import type { Projection } from '../projections/define';
import type { EventReader } from '../projections/page';
import { type Replayed, replay } from '../projections/replay';
import { checkLeaves, type LedgerReport, type OnLeaves } from './leaves';

/** Differences that are listed one by one, of each ledger and each read model; all of them are counted. */
export const LISTED = 200;

/** PASS: all that was checked agrees. FAIL: something does not. INCOMPLETE: nothing disagrees, but not everything could be compared. */
export type Result = 'PASS' | 'FAIL' | 'INCOMPLETE';

/** What a verdict does not speak of. Never a silent gap. */
export const notChecked = [
  'tree', // hash tree and signatures: whether the whole history was rewritten together with its hashes
  'tail', // whether newest events were cut off together with the head
  'personal', // sealed personal values against their commitments
  'attachments', // files against their commitments
  'accounts', // sessions, passwords, sign-in attempts: they are no read models
  'policies', // whether every policy and timer did what it should
] as const;
export type NotChecked = (typeof notChecked)[number];

export interface ReadModelReport {
  readonly name: string;
  readonly ledger: LedgerId;
  /** Position of the ledger at which live and replayed rows were compared. */
  readonly position: Position;
  /** Events recorded after it, which the live read model has not taken in: when it is parked. */
  readonly parked: boolean;
  /** What its rows are built by: equal for equal rules. */
  readonly definition: string;
  readonly compared?: Comparison;
  readonly notCompared?: Replayed['notCompared'];
}

/** The verdict of a replay. It holds no clock and nothing random: for one state of the database it is the same byte for byte. */
export interface Verdict {
  readonly format: 1;
  readonly product: string;
  readonly result: Result;
  readonly ledgers: readonly LedgerReport[];
  readonly readModels: readonly ReadModelReport[];
  readonly notChecked: readonly NotChecked[];
}

export interface VerifyDeps {
  /** Connections with the worker's role. */
  readonly pool: Pool;
  readonly events: EventReader;
  readonly catalogue: Catalogue;
  /** Version of the product. */
  readonly product: string;
}

export interface Watching {
  readonly leaves?: OnLeaves;
  readonly replay?: OnProgress;
}

/** Checks both ledgers against their leaves, then every read model against a replay of them. */
export async function verifyReplay(deps: VerifyDeps, watching: Watching = {}): Promise<Verdict> {
  const { pool, events, catalogue, product } = deps;
  const reports: LedgerReport[] = [];
  for (const ledger of ledgers) reports.push(await checkLeaves(pool, catalogue, ledger, LISTED, watching.leaves));
  const readModels: ReadModelReport[] = [];
  for (const projection of [...catalogue.projections].sort((a, b) => (a.name < b.name ? -1 : 1)))
    readModels.push(reportOf(projection, await replay({ pool, events }, projection, LISTED, watching.replay)));
  return { format: 1, product, result: resultOf(reports, readModels), ledgers: reports, readModels, notChecked };
}

const reportOf = ({ name, ledger }: Projection, { position, parked, definition, comparison, notCompared }: Replayed): ReadModelReport => ({
  name,
  ledger,
  position,
  parked,
  definition,
  compared: comparison,
  notCompared,
});

/** How many rows of a read model are not what they should be. */
export const wrongRows = ({ compared }: ReadModelReport): number => (compared ? compared.different + compared.missing + compared.extra : 0);

function resultOf(reports: readonly LedgerReport[], readModels: readonly ReadModelReport[]): Result {
  if (reports.some(({ differences }) => differences > 0) || readModels.some((one) => wrongRows(one) > 0)) return 'FAIL';
  return readModels.some(({ parked, notCompared }) => parked || notCompared !== undefined) ? 'INCOMPLETE' : 'PASS';
}

/** The verdict as it is written: members in one order, a line end at the end. */
export const verdictText = (verdict: Verdict): string => `${JSON.stringify(verdict, null, 2)}\n`;
