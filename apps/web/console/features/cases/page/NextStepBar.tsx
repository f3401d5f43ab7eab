import { DownOutlined } from '@ant-design/icons';
import { MenuButton } from '@ui/MenuButton';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { stepsOf } from '../commands';
import { DaysLeft } from '../Due';
import { isEnded } from '../stage';
import type { CaseView } from '../types';

/** What the case waits for, by when, and the buttons of whoever may do it. */
export function NextStepBar({ view, onDo }: { view: CaseView; onDo: (command: string) => void }): ReactNode {
  const { t } = useTranslation();
  const { main, more } = stepsOf(view);
  const date = view.dates.find(({ state }) => state === 'open');
  const ended = isEnded(view.stage);
  const others = view.next.filter((step) => step.main && !step.permitted);
  const [first, ...beside] = main;

  return (
    <section className={ended ? 'next next-ended' : 'next'} aria-label={t('next.title')}>
      <div className="next-words">
        <span className="next-label">{ended ? t('next.endedTitle') : t('next.title')}</span>
        <span className="strong">{label('nextStep', view.stage)}</span>
        {date && (
          <span className="num">
            {inLanguage(date.name)} {date.dueOn ?? date.nominalOn} · <DaysLeft date={date} />
          </span>
        )}
        {!first && others.length > 0 && (
          <span className="soft">
            {t('next.by', {
              posts: [...new Set(others.flatMap(({ posts }) => posts))].map((post) => label('post', post)).join(t('punctuation.list')),
            })}
          </span>
        )}
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
