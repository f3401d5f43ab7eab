import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { personal } from '../../../parts/personal';
import { SeverityTag } from './CheckupTag';
import { mayNow } from './form-props';
import type { CheckupView, Finding } from './queries';

interface Props {
  readonly view: CheckupView;
  readonly onDo: (command: string, finding: string) => void;
}

/** 体检发现: the gravest first, each with its articles, the advice, and what came of it. */
export function Findings({ view, onDo }: Props): ReactNode {
  const { t } = useTranslation();
  const standing = view.findings.filter(({ dismissed }) => !dismissed);
  return (
    <Panel title={t('checkups.findings')} note={t('checkups.count', { n: standing.length })}>
      {view.findings.length === 0 ? (
        <p className="soft">{t('checkups.nothingFound')}</p>
      ) : (
        <ul className="entries">
          {view.findings.map((finding) => (
            <li key={finding.finding} className="entry">
              <Entry finding={finding} view={view} onDo={onDo} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Entry({ finding, view, onDo }: Props & { readonly finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const open = !finding.dismissed && finding.result !== 'done';
  const commands = [
    ...(open && finding.dueOn === undefined ? ['GiveAdvice'] : []),
    ...(open && finding.dueOn !== undefined ? ['FollowUp'] : []),
    ...(open ? ['DismissFinding'] : []),
  ].filter((command) => mayNow(view, command));
  return (
    <>
      <div className="entry-head">
        {finding.dismissed ? <span className="tag">{t('checkups.dismissed')}</span> : <SeverityTag severity={finding.severity} />}
        <span className="soft small">{label('checkupTopic', finding.topic)}</span>
        {commands.map((command) => (
          <Button key={command} size="small" onClick={() => onDo(command, finding.finding)}>
            {label('command', command)}
          </Button>
        ))}
      </div>
      <p className="strong keep-lines">{finding.words ? inLanguage(finding.words) : personal(finding.text, t)}</p>
      {finding.basis.length > 0 && (
        <p className="small soft">
          {finding.basis.join(t('punctuation.semicolon'))}
          {finding.certainty && finding.certainty !== 'V' && `（${label('certainty', finding.certainty)}）`}
        </p>
      )}
      {finding.ownBasis && <p className="small soft">{finding.ownBasis}</p>}
      {finding.dismissReason && <p className="keep-lines">{t('checkups.dismissedBecause', { reason: finding.dismissReason })}</p>}
      {finding.advice && (
        <p className="keep-lines">
          <span className="soft">{t('checkups.advice')}</span> {finding.advice}
        </p>
      )}
      {finding.dueOn && !finding.dismissed && (
        <p className={finding.overdue ? 'bad strong num' : 'num'}>
          {finding.result ? label('followUpResult', finding.result) : t('checkups.waits')} · {t('checkups.dueBy', { day: finding.dueOn })}
          {finding.overdue && ` · ${t('checkups.overdue')}`}
        </p>
      )}
      {finding.followUps.length > 0 && (
        <ul className="small num">
          {finding.followUps.map((one) => (
            <li key={`${one.on}${one.result}${one.nextOn ?? ''}`}>
              {[
                one.on,
                one.by.name,
                label('followUpResult', one.result),
                one.nextOn && t('checkups.nextLook', { day: one.nextOn }),
                one.note,
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
