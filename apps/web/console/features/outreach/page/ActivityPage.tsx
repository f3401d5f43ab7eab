import '../words';
import '../outreach.css';
import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { MenuButton } from '@ui/MenuButton';
import { PageHead } from '@ui/Panel';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { Asked } from '../../../parts/Asked';
import { useLook } from '../../../shell/use-session';
import { forms } from '../commands';
import { activityQuery } from '../queries';
import { RecordDrawer } from '../record/RecordDrawer';
import { StepBar } from '../record/StepBar';
import { stepsOf } from '../record/steps';
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
const wide = ['ChangePlan', 'ReportSession', 'CorrectSession', 'CheckIn'];

function Activity({ view }: { readonly view: ActivityView }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/outreach/$activityId' });
  const search = useSearch({ from: '/auth/shell/outreach/$activityId' });
  const mayLook = useLook('outreach.checkup');
  const setDo = (next: string | undefined, person?: string) => void navigate({ search: { do: next, person } });

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
      <StepBar
        steps={stepsOf(view.next, forms)}
        waits={t(`outreach.waits.${view.stage}`)}
        notYours={
          view.next.find(({ main }) => main)?.blockedBy === 'separation'
            ? t('outreach.notOwnReport', { name: view.reportedBy?.name ?? '' })
            : t('outreach.notYours')
        }
        ended={view.stage === 'verified' || view.stage === 'dropped'}
        onDo={setDo}
      />
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
      <RecordDrawer
        id={view.activityId}
        view={view}
        command={search.do}
        part={search.person}
        beside={beside}
        forms={forms}
        wide={wide}
        onClose={() => setDo(undefined)}
      />
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
