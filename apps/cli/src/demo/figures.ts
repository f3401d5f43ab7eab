import { caseDecider } from '@gongyuan/contexts/cases/case';
import { type OpenCase, type Stage, stages } from '@gongyuan/contexts/cases/state';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { fold } from '@gongyuan/kernel/foldable';
import { streamOf } from '@gongyuan/kernel/ids';
import type { Fen } from '@gongyuan/kernel/money';
import type { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import type { Tell } from '@gongyuan/platform/installation/plain-error';
import { caseIdOf, type Story } from './script';
import { places } from './stories/year/places';

/** What a played demo comes to. */
export interface Figures {
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
  /** Cases that were given aid and count towards the year: not those that were got by deceit. */
  readonly counted: number;
  /** Money that came in, as rows that were not voided. */
  readonly recovered: Fen;
  /** People in the cases that count. */
  readonly served: number;
  /** Cases by the name of the place, 晋中市 for those of the city itself. */
  readonly places: Readonly<Record<string, number>>;
}

function tally(keys: readonly string[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const key of keys) all[key] = (all[key] ?? 0) + 1;
  return all;
}

const names = new Map<string, string>(Object.values(places).map(({ code, name }) => [unitIdOf(code), name]));

/** Figures of the cases of some stories, as their facts have them now. */
export async function figuresOf(store: EventStore, cases: readonly Story[]): Promise<Figures> {
  const found: OpenCase[] = [];
  for (const story of cases) {
    const state = fold(caseDecider, await store.readStream(LEDGER.main, streamOf('case', caseIdOf(story))));
    if (state.stage !== 'none') found.push(state);
  }
  const counted = found.filter(({ number, termination }) => number !== undefined && termination?.counted !== false);
  const sum = (amounts: readonly Fen[]): Fen => amounts.reduce((all, fen) => all + fen, 0);
  const byStage = tally(found.map(({ stage }) => stage));
  return {
    stages: Object.fromEntries(stages.flatMap((stage) => (byStage[stage] === undefined ? [] : [[stage, byStage[stage]]]))),
    counted: counted.length,
    recovered: sum(found.flatMap(({ work }) => work.recoveries.filter(({ voided }) => !voided).map(({ amount }) => amount))),
    served: new Set(counted.flatMap(({ applicants }) => applicants.map(({ person }) => person.subject))).size,
    places: tally(found.map(({ unit }) => names.get(unit) ?? unit)),
  };
}

const words: Readonly<Record<Stage, readonly [zh: string, en: string]>> = {
  applied: ['待初审', 'waiting for review'],
  supplementing: ['待补正', 'waiting for papers'],
  transferring: ['待接收', 'sent to another unit'],
  reviewed: ['待审批', 'waiting for a decision'],
  granted: ['待指派', 'waiting for a handler'],
  assigned: ['待接受', 'waiting for acceptance'],
  handling: ['办理中', 'in hand'],
  closed: ['已结案', 'closed'],
  submitted: ['待归档检查', 'file handed in'],
  archived: ['已归档', 'archived'],
  terminated: ['已终止', 'terminated'],
  refused: ['不予援助', 'refused'],
  objected: ['异议审查中', 'objected to'],
  withdrawn: ['已撤回', 'withdrawn'],
  lapsed: ['视为撤回', 'lapsed'],
};

const yuan = (fen: Fen): string => (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2 });

/** Says the figures in two lines. */
export function tellFigures(tell: Tell, figures: Figures): void {
  const { counted, served, recovered } = figures;
  const all = Object.values(figures.places).reduce((sum, n) => sum + n, 0);
  const each = (language: 0 | 1): string =>
    Object.entries(figures.stages)
      .map(([stage, n]) => `${words[stage as Stage][language]} ${n}`)
      .join(language === 0 ? '、' : ', ');
  tell(`共 ${all} 件：${each(0)}`, `${all} cases: ${each(1)}`);
  tell(
    `给予援助 ${counted} 件、${served} 人，登记到账 ${yuan(recovered)} 元`,
    `aid given in ${counted} cases to ${served} people, ${yuan(recovered)} yuan recovered`,
  );
  const by = Object.entries(figures.places).map(([place, n]) => `${place} ${n}`);
  tell(by.join('、'), `by place: ${by.join(', ')}`);
}
