import '../words';
import { DownOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { MenuButton } from '@ui/MenuButton';
import { PageHead } from '@ui/Panel';
import { Alert, Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { Asked } from '../../../parts/Asked';
import { CommandDrawer } from '../../../parts/CommandDrawer';
import { said } from '../../../parts/toast';
import { useLook } from '../../../shell/use-session';
import { forms, stepsOf } from '../commands';
import { activityQuery } from '../queries';
import { StageTag } from '../StageTag';
import type { ActivityView } from '../types';
import { Audience } from './Audience';
import { Consultations } from './Consultations';
import { History } from './History';
import { Photos } from './Photos';
import { Plan } from './Plan';
import { Result } from './Result';

/** One activity: its plan, who was there, what came of it, and what can be done next. */
export function ActivityPage(): ReactNode {
  const { activityId } = useParams({ from: '/auth/shell/outreach/$activityId' });
  const query = useQuery(activityQuery(activityId));
  return <Asked query={query}>{(view) => <Activity view={view} />}</Asked>;
}

/** Commands that are offered beside a person of the audience or a photo, not in the bar. */
const beside = ['WithdrawSignUp', 'StrikeCheckIn', 'WithdrawPhoto'];

interface Opened {
  readonly command: string;
  readonly subject?: string;
  readonly view: ActivityView;
}

/** The form that the address names, with the activity as it was when the form was opened: that version is what the person saw. */
function useOpened(view: ActivityView, command: string | undefined, subject: string | undefined): Opened | undefined {
  const opened = useRef<Opened>(undefined);
  const now = opened.current;
  if (now?.command !== command || now?.subject !== subject || now?.view.activityId !== view.activityId) {
    const permitted =
      command !== undefined && (beside.includes(command) || view.next.some((step) => step.permitted && step.command === command));
    opened.current = permitted ? { command, subject, view } : undefined;
  }
  return opened.current;
}

function Activity({ view }: { readonly view: ActivityView }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/outreach/$activityId' });
  const search = useSearch({ from: '/auth/shell/outreach/$activityId' });
  const mayLook = useLook('outreach.checkup');
  const opened = useOpened(view, search.do, search.person);
  const Form = opened ? forms[opened.command] : undefined;
  const setDo = (next: string | undefined, person?: string) => void navigate({ search: { do: next, person } });
  const wide = ['ChangePlan', 'ReportSession', 'CorrectSession', 'CheckIn'].includes(opened?.command ?? '');

  return (
    <>
      <PageHead
        above={
          <>
            <Link to="/outreach">{t('outreach.pageTitle')}</Link>
            <span className="num">{view.day}</span>
            {view.sight === 'masked' && <span className="tag">{t('case.masked')}</span>}
          </>
        }
        title={view.title}
        below={<StageTag row={view} />}
        actions={
          <>
            {view.kind !== 'mobile-health' && mayLook && (
              <Link to="/checkups" search={{ activity: view.activityId }}>
                {t('outreach.checkups')}
              </Link>
            )}
            <MenuButton
              className="push"
              items={[
                { key: 'sheet', words: t('outreach.printSheet'), href: `/print/sign-in/${view.activityId}` },
                { key: 'record', words: t('outreach.printRecord'), href: `/print/session/${view.activityId}` },
              ]}
            >
              <PrinterOutlined /> {t('print.title')}
            </MenuButton>
          </>
        }
      />
      <Notes view={view} />
      <StepBar view={view} onDo={setDo} />
      <div className="case">
        <div className="stack">
          <Plan view={view} />
          {view.figures && <Result view={view} />}
          {view.kind !== 'mobile-health' && (
            <>
              <Audience view={view} onDo={setDo} />
              <Photos view={view} onDo={setDo} />
              <Consultations view={view} />
            </>
          )}
        </div>
        <div className="stack">
          <History record="activity" id={view.activityId} />
        </div>
      </div>
      <CommandDrawer
        open={Form !== undefined}
        title={label('command', opened?.command)}
        width={wide ? 860 : 560}
        onClose={() => setDo(undefined)}
      >
        {(tell) =>
          Form &&
          opened && (
            <Form
              {...tell}
              view={opened.view}
              subject={opened.subject}
              onDone={(answer) => {
                tell.onDirty(false);
                setDo(undefined);
                said(t('state.recorded', { n: answer.position }));
              }}
            />
          )
        }
      </CommandDrawer>
    </>
  );
}

/** What somebody has to see before all else. */
function Notes({ view }: { readonly view: ActivityView }): ReactNode {
  const { t } = useTranslation();
  const lines: string[] = [
    ...view.alerts.filter((alert) => alert !== 'unverified').map((alert) => label('activityAlert', alert)),
    ...(view.returnReason ? [t('outreach.returnedBecause', { reason: view.returnReason })] : []),
  ];
  const hints = view.stage === 'reported' || view.stage === 'verified' ? view.hints : [];
  if (lines.length + hints.length === 0) return null;
  return (
    <div className="stack notes">
      {lines.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={lines.join(t('punctuation.semicolon'))}
          description={view.stage === 'cancelled' && view.moveReason}
        />
      )}
      {hints.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={t('outreach.lookTwice')}
          description={hints.map((hint) => label('activityHint', hint)).join(t('punctuation.list'))}
        />
      )}
    </div>
  );
}

/** What the activity waits for, and the buttons of whoever may do it. */
function StepBar({ view, onDo }: { readonly view: ActivityView; readonly onDo: (command: string) => void }): ReactNode {
  const { t } = useTranslation();
  const { main, more } = stepsOf(view);
  const [first] = main;
  const waiting = view.next.find((step) => step.main);
  const ended = view.stage === 'verified' || view.stage === 'dropped';
  return (
    <section className={ended ? 'next next-ended' : 'next'} aria-label={t('next.title')}>
      <div className="next-words">
        <span className="next-label">{t('next.title')}</span>
        <span className="strong">{t(`outreach.waits.${view.stage}`)}</span>
        {!first && waiting && (
          <span className="soft">
            {waiting.blockedBy === 'separation'
              ? t('outreach.notOwnReport', { name: view.reportedBy?.name ?? '' })
              : t('outreach.notYours')}
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
        {first && (
          <Button type="primary" onClick={() => onDo(first.command)}>
            {label('command', first.command)}
          </Button>
        )}
      </div>
    </section>
  );
}
