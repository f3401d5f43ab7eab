import { DownOutlined } from '@ant-design/icons';
import { MenuButton } from '@ui/MenuButton';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { Steps } from './steps';

interface Props {
  readonly steps: Steps;
  /** What it waits for, in words. */
  readonly waits: string;
  /** Why whoever looks cannot do it, where somebody else can. */
  readonly notYours: string;
  readonly ended: boolean;
  readonly onDo: (command: string) => void;
}

/** What a record waits for, and the buttons of whoever may do it. */
export function StepBar({ steps: { main, more, waiting }, waits, notYours, ended, onDo }: Props): ReactNode {
  const { t } = useTranslation();
  const [first] = main;
  return (
    <section className={ended ? 'next next-ended' : 'next'} aria-label={t('next.title')}>
      <div className="next-words">
        <span className="next-label">{t('next.title')}</span>
        <span className="strong">{waits}</span>
        {!first && waiting && <span className="soft">{notYours}</span>}
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
        {first && (
          <Button type="primary" onClick={() => onDo(first.command)}>
            {label('command', first.command)}
          </Button>
        )}
      </div>
    </section>
  );
}
