import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { client } from '../../../api/client';
import { request } from '../../../api/http';
import { newKey } from '../../../api/key';
import { ApiError, type Problem } from '../../../api/problem';
import type { Schemas } from '../../../api/schemas';
import { type Session, sessionQuery } from '../../../api/session';
import { store } from '../../../api/store';
import { daysBetween, today } from '../../../parts/time';

/** What is sent of one hand-out; a line of the roster goes by its number, so that no name is kept on the device for it. */
export type HandOutBody = Schemas['HandOutBody'];

/** One hand-out that was ticked on this device and is not yet known to be recorded. */
export interface Item {
  /** Idempotency key of the first way of sending: the same however often it is sent. */
  readonly key: string;
  /** Key of telling it afterwards, when the first way was refused although the pack has been given. */
  readonly toldKey: string;
  readonly order: number;
  /** Whose page ticked it: it goes out in this person's name, or not at all. */
  readonly by: string;
  readonly handoutId: string;
  readonly sheetId: string;
  readonly body: HandOutBody;
  /** Nobody answered at once: the pack is gone, so whatever is wrong with it becomes an exception instead of a refusal. */
  readonly late: boolean;
  /** Set when the server refused while the person stood there. */
  readonly refused?: Problem;
}

interface Shape extends DBSchema {
  queue: { key: string; value: Item };
}

let opened: Promise<IDBPDatabase<Shape>> | undefined;
const database = (): Promise<IDBPDatabase<Shape>> => {
  opened ??= openDB<Shape>('gongyuan-handout', 1, {
    upgrade: (db) => void db.createObjectStore('queue', { keyPath: 'key' }),
  });
  return opened;
};

/** Who this page belongs to; whatever another tab has done since. */
const owner = (): string => client.getQueryData<Session | null>(sessionQuery.queryKey)?.person.id ?? '';

/** What waits on this device in the name of whoever is signed in, oldest first. */
export const waiting = store<readonly Item[]>([]);
/** How much waits in the names of others: nobody else sees whose it is, or of whom, and nobody else sends it. */
export const waitingOfOthers = store(0);
/** Whether the newest attempt got an answer. */
export const reachable = store(true);

async function refresh(): Promise<void> {
  const items = await (await database()).getAll('queue');
  const own = items.filter(({ by }) => by === owner());
  waiting.set(own.sort((a, b) => a.order - b.order));
  waitingOfOthers.set(items.length - own.length);
}

/** How many hand-outs of whoever is signed in are on this device and nowhere else, of whatever site. */
export async function countUnsent(): Promise<number> {
  await refresh();
  return waiting.get().length;
}

const put = async (item: Item): Promise<void> => {
  await (await database()).put('queue', item);
  await refresh();
};

/** Takes an item off the device: it has been recorded, or somebody has resolved it. */
export async function forgetItem(key: string): Promise<void> {
  await (await database()).delete('queue', key);
  await refresh();
}

/** Keeps a hand-out on the device first, and sends it then: what was ticked is never lost. */
export async function handOut(handoutId: string, sheetId: string, said: Omit<HandOutBody, 'occurredOn' | 'happenedAt'>): Promise<void> {
  const body: HandOutBody = { ...said, occurredOn: today(), happenedAt: new Date().toISOString() } as HandOutBody;
  await put({ key: newKey(), toldKey: newKey(), order: Date.now(), by: owner(), handoutId, sheetId, body, late: false });
  await flush();
}

/** The pack has been given although it was refused: it is recorded as something in doubt. */
export async function tellRefused(item: Item): Promise<void> {
  await put({ ...item, late: true, refused: undefined });
  await flush();
}

/**
 * A session that has ended is an answer here: signing in over the page may be done by somebody else, and what waited would go out in
 * their name. The token of this page's session goes with it: the server refuses it beside the cookie that another tab has since been given.
 */
const send = (item: Item, key: string, body: HandOutBody) =>
  request({ method: 'POST', path: `/sheets/${item.sheetId}/hand-out`, body, headers: { 'idempotency-key': key }, open: true });

/** What has happened already, with what a later day asks for. */
function toldBody({ body }: Item): HandOutBody {
  const days = body.occurredOn ? daysBetween(body.occurredOn, today()) : 0;
  return {
    ...body,
    told: true,
    ...(days > 0 && { lateEvidence: '现场登记，设备存有登记时间' }),
    ...(days > 3 && { lateReason: '现场没有网络，联网后补传' }),
  } as HandOutBody;
}

/** True for an answer that says no; anything else says that nobody answered. */
const isRefusal = (error: unknown): error is ApiError =>
  error instanceof ApiError &&
  error.status >= 400 &&
  error.status < 500 &&
  ![401, 408, 425, 429].includes(error.status) &&
  !error.problem.code.startsWith('csrf.');

/** Sends one item. False when nobody answers: then the others wait too. */
async function deliver(item: Item): Promise<boolean> {
  try {
    await send(item, item.key, item.body);
  } catch (error) {
    if (!isRefusal(error)) {
      await put({ ...item, late: true });
      return false;
    }
    if (!item.late) {
      await put({ ...item, refused: error.problem });
      return true;
    }
    try {
      await send(item, item.toldKey, toldBody(item));
    } catch (again) {
      if (!isRefusal(again)) return false;
      await put({ ...item, refused: again.problem });
      return true;
    }
  }
  await forgetItem(item.key);
  return true;
}

let running: Promise<void> | undefined;

async function deliverAll(): Promise<void> {
  await refresh();
  for (const item of waiting.get()) {
    if (item.refused) continue;
    const answered = await deliver(item);
    reachable.set(answered);
    if (!answered) return;
  }
}

/** Sends what waits, one after another; several tabs of one device take turns. */
export function flush(): Promise<void> {
  const turn = () => ('locks' in navigator ? navigator.locks.request('gongyuan-handout', deliverAll) : deliverAll());
  // whoever ticks while a round goes on gets a round of their own after it
  running = (running ?? Promise.resolve()).then(turn, turn) as Promise<void>;
  return running;
}

/** Sends again when the device is online, is looked at, or half a minute has passed. Answers how to stop. */
export function keepFlushing(): () => void {
  const go = () => void flush().catch(() => undefined);
  const seen = () => document.visibilityState === 'visible' && go();
  go();
  window.addEventListener('online', go);
  document.addEventListener('visibilitychange', seen);
  const timer = setInterval(go, 10_000);
  return () => {
    window.removeEventListener('online', go);
    document.removeEventListener('visibilitychange', seen);
    clearInterval(timer);
  };
}
