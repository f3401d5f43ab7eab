import { standardCalendar } from '@gongyuan/calendar/standard';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import { commandsOfCases } from '@gongyuan/contexts/cases';
import { AccountDesk, ActorReader } from '@gongyuan/contexts/identity';
import { commandsOfOutreach } from '@gongyuan/contexts/outreach';
import type { Command } from '@gongyuan/kernel/decider';
import { dayOf, type Instant, type LocalDate } from '@gongyuan/kernel/time';
import { Commands } from '@gongyuan/platform/commands/commands';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { PlainError, type Tell } from '@gongyuan/platform/installation/plain-error';
import { Engine } from '@gongyuan/platform/projections/engine';
import type { Send } from '@gongyuan/platform/projections/policy-runner';
import type { Log } from '@gongyuan/platform/projections/runner';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { type CliOptions, openHouse } from '../cli.module';
import { figuresOf, tellFigures } from './figures';
import { FIRST_ACTOR, Office } from './office';
import { type Plan, planFrom, planUpTo, shift } from './plan';
import { Player } from './player';
import { scenesOf } from './script';
import { SignIns } from './sign-ins';
import { cases, stories } from './stories/all';

export interface DemoOptions extends CliOptions {
  /** Login of the role `gongyuan_worker`: policies, timers and read models run here too, because no worker does. */
  readonly workerUrl: string;
  /** Where the sign-ins are kept. */
  readonly signInsFile: string;
  readonly now: Instant;
  readonly tell: Tell;
}

const APPLICATION = 'gongyuan-demo';

/**
 * Plays the demo into an empty ledger, or goes on with one that was cut off, and answers the sign-ins. A demo that was
 * played to the end is left as it is. Throws `PlainError` for a ledger that holds anything else, and while a worker runs.
 */
export async function playDemo(options: DemoOptions): Promise<string> {
  const pool = new Pool({ connectionString: options.workerUrl, max: 6, application_name: APPLICATION });
  pool.on('error', () => undefined);
  try {
    await assertNoWorker(pool);
    const house = await openHouse(options);
    try {
      const store = house.get(EventStore);
      const yesterday = shift(dayOf(options.now), -1);
      const plan = await planOf(store, yesterday);
      const commands = house.get(Commands);
      const accounts = house.get(AccountDesk);
      const actors = house.get(ActorReader);
      options.tell('开设单位、账号和岗位', 'opening units, accounts and posts');
      const people = await new Office({ commands, actors, accounts }, plan).open();
      const engine = new Engine({
        pool,
        events: store,
        send: sender(commands),
        log: quiet(options.tell),
        projections: catalogue.projections,
        policies: catalogue.policies,
      });
      await engine.prepare();
      const player = new Player({ commands, store, actors, engine, policies: catalogue.policies, tell: options.tell }, people);
      const played = await player.play(scenesOf(stories, plan), yesterday);
      options.tell(`演完 ${played} 步，更新查询数据`, `${played} steps played, bringing the read models up to date`);
      await engine.catchUp();
      await engine.stop();
      tellFigures(options.tell, await figuresOf(store, cases));
      return await new SignIns(options.signInsFile, house.get(DataSource), accounts).give(people);
    } finally {
      await house.close();
    }
  } finally {
    await pool.end();
  }
}

/** A worker would answer the past at the present time. */
async function assertNoWorker(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ others: boolean }>(
    `select exists (select from pg_stat_activity
      where usename = current_user and datname = current_database() and application_name <> $1) as others`,
    [APPLICATION],
  );
  if (rows[0]?.others)
    throw new PlainError('工援正在运行。请先停下，再写入演示数据', 'Gongyuan is running. Stop it before playing the demo');
}

/** The days to play: of a new demo, or of the one that stands here already. */
async function planOf(store: EventStore, yesterday: LocalDate): Promise<Plan> {
  const calendar = standardCalendar();
  const head = await store.head(LEDGER.main);
  if (head === 0) return planUpTo(yesterday, calendar);
  const [first] = await store.readRange(LEDGER.main, 0, 1);
  const plan = first && planFrom(dayOf(first.at), calendar);
  if (!plan || first.actor !== FIRST_ACTOR.id)
    throw new PlainError(
      '账本里已有记录，不能写入演示数据。演示数据只能写入空的账本',
      'The ledger holds records already. The demo is played into an empty ledger only',
    );
  return plan;
}

const classes = new Map([...commandsOfCases, ...commandsOfOutreach].map((command) => [new command().type as string, command]));

/** Carries out what policies and timers ask for: they name a command by its type. */
const sender =
  (commands: Commands): Send =>
  (command: Command, context) => {
    const found = classes.get(command.type);
    if (!found) throw new Error(`No command is called ${command.type}`);
    return commands.send(Object.assign(new found(), command), context);
  };

const quiet = (tell: Tell): Log => ({ log: () => undefined, warn: (line) => tell(line, line), error: (line) => tell(line, line) });
