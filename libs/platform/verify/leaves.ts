import { createHash, type Hash } from 'node:crypto';
import type { Position } from '@gongyuan/kernel/ids';
import type { Pool } from 'pg';
import { canonicalText } from '../event-store/canonical';
import type { Catalogue } from '../event-store/catalogue';
import { decodeLeaf, leafHash } from '../event-store/leaf';
import type { LedgerId } from '../event-store/types';

/** What of a stored event does not agree with its leaf. */
export interface LeafDifference {
  readonly position: Position;
  /** A column of the event; `leaf` for bytes that are no leaf; `command` for the register of commands. */
  readonly field: string;
  /** What the database says. */
  readonly stored: string;
  /** What follows from the leaves. */
  readonly expected: string;
}

/** What was found in one ledger. */
export interface LedgerReport {
  readonly ledger: LedgerId;
  /** Events 1 to this position were looked at. */
  readonly position: Position;
  readonly events: number;
  readonly streams: number;
  /** SHA-256 (hex) over the leaf hashes in order, each computed anew: equal for equal histories. */
  readonly digest: string;
  readonly differences: number;
  /** The first so many of them. */
  readonly listed: readonly LeafDifference[];
}

export type OnLeaves = (ledger: LedgerId, position: Position, head: Position) => void;

/** Events per statement. */
const PAGE = 4_000;

interface Row {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly event_id: string;
  readonly command_id: string;
  readonly leaf: Buffer;
  readonly leaf_hash: Buffer;
}

type PlainLeaf = Readonly<Record<string, unknown>>;

/** Goes through one ledger from its first event to where its head stands now: leaves decide, columns are compared with them. */
export async function checkLeaves(
  pool: Pool,
  catalogue: Catalogue,
  ledger: LedgerId,
  listed: number,
  onProgress: OnLeaves = () => undefined,
): Promise<LedgerReport> {
  const { head, last } = await ends(pool, ledger);
  const check = new Check(catalogue, ledger, listed);
  for (let at = 0; at < head; at += PAGE) {
    const upTo = Math.min(at + PAGE, head);
    const { rows } = await pool.query<Row>(
      `select position::float8 as position, stream, version, type, event_id, command_id, leaf, leaf_hash
         from ledger.event where ledger_id = $1 and position > $2 and position <= $3 order by position`,
      [ledger, at, upTo],
    );
    check.page(rows, at, upTo);
    onProgress(ledger, upTo, head);
  }
  if (last > head) check.note({ position: last, field: 'position', stored: String(last), expected: `≤ ${head}` });
  for (const wrong of await wrongCommands(pool, ledger, head)) check.note(wrong);
  return check.report(head);
}

/** Where the ledger says it ends, and where it does, at one moment. */
async function ends(pool: Pool, ledger: LedgerId): Promise<{ head: Position; last: Position }> {
  const { rows } = await pool.query<{ head: Position; last: Position }>(
    `select h.position::float8 as head, coalesce((select max(position) from ledger.event where ledger_id = $1), 0)::float8 as last
       from ledger.head h where h.ledger_id = $1`,
    [ledger],
  );
  return rows[0] ?? { head: 0, last: 0 };
}

class Check {
  private readonly versions = new Map<string, number>();
  private readonly digest: Hash = createHash('sha256');
  private readonly found: LeafDifference[] = [];
  private count = 0;
  private events = 0;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly ledger: LedgerId,
    private readonly listed: number,
  ) {}

  note(difference: LeafDifference): void {
    this.count++;
    if (this.found.length < this.listed) this.found.push(difference);
  }

  page(rows: readonly Row[], after: Position, upTo: Position): void {
    let expected = after + 1;
    for (const row of rows) {
      for (; expected < row.position; expected++) this.missing(expected);
      this.row(row);
      expected = row.position + 1;
    }
    for (; expected <= upTo; expected++) this.missing(expected);
  }

  report(position: Position): LedgerReport {
    const { ledger, events, versions, digest, count, found } = this;
    return { ledger, position, events, streams: versions.size, digest: digest.digest('hex'), differences: count, listed: found };
  }

  private missing(position: Position): void {
    this.note({ position, field: 'position', stored: '', expected: String(position) });
  }

  private row(row: Row): void {
    this.events++;
    const hash = leafHash(row.leaf);
    this.digest.update(hash);
    this.compare(row.position, 'leaf_hash', row.leaf_hash.toString('hex'), hash.toString('hex'));
    const leaf = parsed(row.leaf);
    if (!leaf) {
      this.note({ position: row.position, field: 'leaf', stored: '', expected: 'RFC 8785 JSON' });
      return;
    }
    this.compare(row.position, 'ledger_id', String(this.ledger), String(leaf['ledger']));
    for (const [column, member] of columns) this.compare(row.position, column, String(row[column]), String(leaf[member]));
    const stream = String(leaf['stream']);
    const version = (this.versions.get(stream) ?? 0) + 1;
    this.versions.set(stream, version);
    this.compare(row.position, 'version', String(row.version), String(version));
    try {
      decodeLeaf(row, this.catalogue);
    } catch {
      this.note({ position: row.position, field: 'leaf', stored: `${String(leaf['type'])}@${String(leaf['schema'])}`, expected: 'known' });
    }
  }

  private compare(position: Position, field: string, stored: string, expected: string): void {
    if (stored !== expected) this.note({ position, field, stored, expected });
  }
}

const columns = [
  ['stream', 'stream'],
  ['type', 'type'],
  ['event_id', 'id'],
  ['command_id', 'cmd'],
] as const;

/** The content of a leaf, if its bytes are the one written form of it. */
function parsed(bytes: Buffer): PlainLeaf | undefined {
  try {
    const text = bytes.toString('utf8');
    const leaf: unknown = JSON.parse(text);
    if (typeof leaf !== 'object' || leaf === null || Array.isArray(leaf)) return undefined;
    // a member that stands twice, or a byte that is none of the text's, would not be written so again
    return canonicalText(leaf, 'leaf') === text && Buffer.from(text, 'utf8').equals(bytes) ? (leaf as PlainLeaf) : undefined;
  } catch {
    return undefined;
  }
}

/** Commands whose entry in the register is not what their events say. */
async function wrongCommands(pool: Pool, ledger: LedgerId, head: Position): Promise<LeafDifference[]> {
  const { rows } = await pool.query<{ command: string; stored: string | null; expected: string | null; position: number }>(
    `with told as (
       select command_id, min(position) as first, max(position) as last, count(*) as n
         from ledger.event where ledger_id = $1 and position <= $2 group by command_id
     ), kept as (
       select command_id, first_position as first, last_position as last from ledger.command where ledger_id = $1 and first_position <= $2
     )
     select coalesce(told.command_id, kept.command_id) as command, kept.first || '-' || kept.last as stored,
            told.first || '-' || told.last as expected, coalesce(told.first, kept.first)::float8 as position
       from told full join kept using (command_id)
      where told.first is distinct from kept.first or told.last is distinct from kept.last or told.n <> told.last - told.first + 1
      order by 4`,
    [ledger, head],
  );
  return rows.map(({ stored, expected, position }) => ({ position, field: 'command', stored: stored ?? '', expected: expected ?? '' }));
}
