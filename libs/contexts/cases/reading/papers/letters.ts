import { may } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { refuse } from '@gongyuan/kernel/refusal';
import { caseAccess } from '../../access';
import { archiveItems, type SealedPaper, sealedPapers } from '../../codes';
import { whereaboutsOf } from '../../permit';
import { isRipe } from '../../seals/ripe';
import type { OpenCase } from '../../state';
import type { Shower } from '../page/case-reader';
import type { CaseHistory } from '../page/history';
import { assignmentShown, closingShown, decisionShown, meansShown, outcomesShown, supplementShown } from '../page/steps';
import type { Words } from '../shown/common';
import type { ContentLine, LetterKind, LetterPaper, PapersShown, SealShown } from '../shown/letter';
import { casePaper, type Printing } from './papers';

/** What follows the number of the case in the number of each paper; the application is the register number itself. */
const suffixes: Readonly<Record<SealedPaper, string>> = {
  application: '',
  supplement: '补',
  approval: '审',
  decision: '决',
  assignment: '指',
  receipt: '达',
  closing: '结',
  contents: '目',
};

/** 编号 of a paper. The approval sheet bears the number of the one that was signed, where a decision was taken on paper. */
export function paperNumber({ number, registration, decision }: OpenCase, paper: SealedPaper): string {
  if (paper === 'application') return registration;
  if (paper === 'approval') return decision?.paper?.formNumber ?? registration;
  // told before aid is given: its number does not change when the case gets one
  const of = paper === 'supplement' ? registration : (number ?? registration);
  return `${of}-${suffixes[paper]}`;
}

function titleOf(kind: LetterKind, { decision }: OpenCase): Words {
  switch (kind) {
    case 'supplement':
      return { zh: '法律援助申请补正告知书', en: 'Notice of what is missing' };
    case 'decision':
      return decision?.kind === 'refuse'
        ? { zh: '不予法律援助决定书', en: 'Decision refusing aid' }
        : { zh: '给予法律援助决定书', en: 'Decision giving aid' };
    case 'assignment':
      return { zh: '法律援助指派（委派）函', en: 'Letter of assignment' };
    case 'receipt':
      return { zh: '送达回证', en: 'Receipt of service' };
    case 'closing':
      return { zh: '法律援助案件结案审批表', en: 'Closing sheet' };
    case 'contents':
      return { zh: '卷内目录', en: 'List of the file' };
  }
}

/** Items 1 and 2 of a file are its cover and this list. */
const FIRST_PLACE = 3;

/** What was attached, and what the handler recorded as being there, as a file or on paper. */
export const contentsOf = ({ state: { attachments }, events }: CaseHistory): ContentLine[] =>
  archiveItems.map((item, index) => {
    const there = attachments.filter((one) => one.item === item && !one.withdrawn);
    const recorded = events.flatMap((event) => (event.type === 'DocumentRecorded' && event.data.kind === item ? [event.on] : []));
    const days = [...there.flatMap(({ versions }) => versions.at(-1)?.on ?? []), ...recorded];
    return { place: FIRST_PLACE + index, item, copies: there.length, recorded: recorded.length, on: days.toSorted().at(-1) };
  });

/** A letter of the case. Refuses `paper.not-yet` for one whose occasion has not come. */
export function letterPaper(kind: LetterKind, history: CaseHistory, show: Shower, printing: Printing): LetterPaper {
  const { state } = history;
  if (!isRipe(kind, state)) refuse('paper.not-yet', { paper: kind });
  const steps = {
    supplement: supplementShown(history, show),
    decision: decisionShown(history, show),
    assignment: assignmentShown(history, show),
    closing: closingShown(history, show),
  };
  const occasion = kind === 'receipt' || kind === 'contents' ? undefined : steps[kind];
  return {
    ...casePaper(history, show, printing, titleOf(kind, state), paperNumber(state, kind)),
    kind,
    issuedOn: occasion?.on,
    ...steps,
    means: meansShown(history, show),
    outcomes: outcomesShown(history, show),
    assignDueOn: state.assignDue?.dueOn ?? undefined,
    fileDueOn: state.closing?.fileDue.dueOn ?? undefined,
    contents: contentsOf(history),
  };
}

function sealsOf({ events }: CaseHistory, paper: SealedPaper, { names, sight, text }: Shower): SealShown[] {
  return events.flatMap((event) => {
    if (event.type !== 'SealUsed' || event.data.paper !== paper) return [];
    const { number, copies, note } = event.data;
    return [
      { by: names.staff(event.actor), on: event.on, position: event.position, paper, number, copies, note: text(note, 'text', sight) },
    ];
  });
}

/** The papers of a case in the order of the office's list, with the seals on each. */
export function papersShown(history: CaseHistory, show: Shower, actor: Actor): PapersShown {
  const { state } = history;
  const rows = sealedPapers.map((paper) => ({
    paper,
    number: paperNumber(state, paper),
    ready: isRipe(paper, state),
    seals: sealsOf(history, paper, show),
  }));
  return { rows, maySeal: may(caseAccess, 'cases.seal', actor, whereaboutsOf(state)) };
}
