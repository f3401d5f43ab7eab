import { DownOutlined } from '@ant-design/icons';
import { MenuButton } from '@ui/MenuButton';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { openStepOf } from '../approval/approval';
import { stepsOf } from '../commands';
import { DaysLeft, LeftOf } from '../Due';
import { isEnded } from '../stage';
import type { CaseView, Named, NextStep } from '../types';

/** The unit that takes a step, where that is not the one the case belongs to: a step of an approval, a transfer, an objection. */
function unitOf({ command }: NextStep, view: CaseView): Named | undefined {
  if (command === 'EndorseDecision') return openStepOf(view)?.unit;
  if (command === 'AcceptTransfer' || command === 'ReturnTransfer') return view.transfers.at(-1)?.to;
  return command === 'DecideObjection' ? view.objection?.unit : undefined;
}

/** Who takes the step that the case waits for, or why the reader may not. */
function whoNext(step: NextStep, view: CaseView, t: TFunction): string {
  if (step.blockedBy === 'separation') return t('next.separated');
  if (step.only) return t('next.by', { who: step.only.name });
  const post = step.posts.map((one) => label('post', one)).join(t('punctuation.list'));
  const unit = unitOf(step, view)?.name;
  return t('next.by', { who: unit ? t('approval.holder', { unit, post }) : post });
}

const confirms = (step: NextStep | undefined): boolean => step?.command === 'ConfirmDecision' || step?.command === 'ConfirmTermination';

/** What the case waits for, in words: for a step of its approval, which one. */
function waitsFor(step: NextStep | undefined, view: CaseView, t: TFunction): string {
  if (confirms(step)) return t('decision.confirmHint');
  const signs = step?.command === 'EndorseDecision' ? openStepOf(view) : undefined;
  if (signs) return t('approval.waitsFor', { step: signs.name });
  if (step?.command === 'TerminateAid') return t('termination.waits');
  return label('nextStep', view.stage);
}

/** What the case waits for, by when, and the buttons of whoever may do it. */
export function NextStepBar({ view, onDo }: { view: CaseView; onDo: (command: string) => void }): ReactNode {
  const { t } = useTranslation();
  const { main, more } = stepsOf(view);
  const ended = isEnded(view.stage);
  const [first, ...beside] = main;
  const waiting = view.next.find((step) => step.main);
  const due = (first ?? waiting)?.due;
  const closingDate = ended && !due ? view.dates.find(({ state }) => state === 'open') : undefined;

  return (
    <section className={ended ? 'next next-ended' : 'next'} aria-label={t('next.title')}>
      <div className="next-words">
        <span className="next-label">{ended ? t('next.endedTitle') : t('next.title')}</span>
        <span className="strong">{waitsFor(first ?? waiting, view, t)}</span>
        {due && (
          <span className="num">
            {inLanguage(due.name)} {due.on} · <LeftOf days={due.daysLeft} />
          </span>
        )}
        {closingDate && (
          <span className="num">
            {inLanguage(closingDate.name)} {closingDate.dueOn} · <DaysLeft date={closingDate} />
          </span>
        )}
        {!first && waiting && <span className="soft">{whoNext(waiting, view, t)}</span>}
      </div>
      <div className="next-buttons">
        {more.length > 0 && (
          <MenuButton
            className="push"
            items={more.map(({ command }) => ({ key: command, words: label('command', command), onChoose: () => onDo(command) }))}
          >
            {t('next.more')} <DownOutlined />
          </MenuButton>
        )}
        {beside.map(({ command }) => (
          <Button key={command} onClick={() => onDo(command)}>
            {label('command', command)}
          </Button>
        ))}
        {first && (
          <Button type="primary" onClick={() => onDo(first.command)}>
            {label('command', first.command)}
          </Button>
        )}
      </div>
    </section>
  );
}
