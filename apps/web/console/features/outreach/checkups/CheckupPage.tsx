import '../words';
import './words';
import '../outreach.css';
import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Facts } from '@ui/Facts';
import { MenuButton } from '@ui/MenuButton';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { Asked } from '../../../parts/Asked';
import { personal } from '../../../parts/personal';
import { useLook, useMay } from '../../../shell/use-session';
import { History } from '../page/History';
import { RecordDrawer } from '../record/RecordDrawer';
import { StepBar } from '../record/StepBar';
import { stepsOf } from '../record/steps';
import { CheckupTag } from './CheckupTag';
import { forms } from './commands';
import { Findings } from './Findings';
import { type CheckupView, checkupQuery } from './queries';
import { byTopic } from './topics';

/** One check-up: whom it is about, the questionnaire, what was found and advised, what is to be done, and its history. */
export function CheckupPage(): ReactNode {
  const { checkupId } = useParams({ from: '/auth/shell/checkups/$checkupId' });
  const query = useQuery(checkupQuery(checkupId));
  return <Asked query={query}>{(view) => <Checkup view={view} />}</Asked>;
}

const wide = ['RecordAnswers', 'CorrectAnswers', 'GiveAdvice'];

/** Whom it is about, as its heading. */
export const titleOf = (view: Pick<CheckupView, 'kind' | 'organisation' | 'worker'>, t: Parameters<typeof personal>[1]): string =>
  view.kind === 'worker' ? personal(view.worker?.name ?? view.worker?.phone, t) : (view.organisation ?? '');

function Checkup({ view }: { readonly view: CheckupView }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/checkups/$checkupId' });
  const search = useSearch({ from: '/auth/shell/checkups/$checkupId' });
  const steps = stepsOf(view.next, forms);
  const setDo = (next: string | undefined, finding?: string) => void navigate({ search: { do: next, finding } });
  return (
    <>
      <PageHead
        above={
          <>
            <Link to="/checkups">{t('checkups.pageTitle')}</Link>
            <span>{label('checkupKind', view.kind)}</span>
            {view.sight === 'masked' && <span className="tag">{t('case.masked')}</span>}
          </>
        }
        title={titleOf(view, t)}
        below={<CheckupTag stage={view.stage} overdue={view.findings.some(({ overdue }) => overdue)} />}
        actions={
          view.answeredOn && (
            <MenuButton className="push" items={[{ key: 'report', words: t('checkups.report'), href: `/print/checkup/${view.checkupId}` }]}>
              <PrinterOutlined /> {t('print.title')}
            </MenuButton>
          )
        }
      />
      <StepBar
        steps={steps}
        waits={steps.waiting ? label('command', steps.waiting.command) : label('checkupStage', view.stage)}
        notYours={t('outreach.notYours')}
        ended={view.next.length === 0}
        onDo={setDo}
      />
      <div className="case">
        <div className="stack">
          <About view={view} />
          {view.answeredOn && <Findings view={view} onDo={setDo} />}
          {view.answeredOn && <Answers view={view} />}
        </div>
        <div className="stack">
          <History record="checkup" id={view.checkupId} />
        </div>
      </div>
      <RecordDrawer
        id={view.checkupId}
        view={view}
        command={search.do}
        part={search.finding}
        forms={forms}
        wide={wide}
        onClose={() => setDo(undefined)}
      />
    </>
  );
}

/** Whom it is about and who makes it. */
function About({ view }: { readonly view: CheckupView }): ReactNode {
  const { t } = useTranslation();
  const list = (words: readonly string[]) => words.join(t('punctuation.list'));
  // what nobody said is no line of its own; what was erased says so
  const said = (value: string | null | undefined) => (value === undefined ? undefined : personal(value, t));
  const { worker, contactPerson, activity } = view;
  return (
    <Panel title={t('checkups.aboutTitle')} note={inLanguage(view.questionnaire.title)} extra={<Contact view={view} />}>
      <Facts
        columns={2}
        lines={[
          [view.kind === 'worker' ? t('checkups.worksFor') : t('checkups.organisation'), view.organisation],
          [t('checkups.creditCode'), view.creditCode],
          [t('checkups.employees'), view.employees],
          [t('person.name'), said(worker?.name)],
          [t('person.phone'), said(worker?.phone)],
          [t('outreach.occupation'), label('occupation', worker?.occupation)],
          [
            t('checkups.contactPerson'),
            contactPerson && list([said(contactPerson.name), said(contactPerson.phone)].filter((one) => one !== undefined)),
          ],
          [t('checkups.unit'), view.unit.name],
          [t('checkups.examiners'), list(view.examiners.map(({ name }) => name))],
          [t('checkups.openedOn'), `${view.openedOn} ${view.openedBy.name}`],
          [t('checkups.answeredOn'), view.answeredOn],
          [
            t('checkups.handedOn'),
            view.advisedOn && [view.advisedOn, label('adviceWay', view.way), view.receiver].filter(Boolean).join(' '),
          ],
          [
            t('checkups.activity'),
            activity && (
              <Link key="activity" to="/outreach/$activityId" params={{ activityId: activity.activityId }}>
                {`${activity.day} ${activity.title}`}
              </Link>
            ),
          ],
          [t('checkups.note'), view.note],
          [t('checkups.closedOn'), view.closedOn],
          [t('checkups.closeNote'), view.closeNote],
          [t('checkups.dropReason'), view.dropReason],
        ]}
      />
    </Panel>
  );
}

/** From a worker's check-up the office can go on with a contact. */
function Contact({ view }: { readonly view: CheckupView }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayRegister = useMay('cases.contact');
  const mayLook = useLook('cases.contact');
  if (view.contactId)
    return mayLook ? (
      <Link to="/contacts/$contactId" params={{ contactId: view.contactId }}>
        {t('outreach.openContact')}
      </Link>
    ) : null;
  if (!mayRegister || view.kind !== 'worker' || view.stage === 'dropped') return null;
  return (
    <Button size="small" onClick={() => void navigate({ to: '/contacts', search: { do: 'register', checkup: view.checkupId } })}>
      {t('outreach.toContact')}
    </Button>
  );
}

/** The questionnaire as it was answered, a topic at a time. */
function Answers({ view }: { readonly view: CheckupView }): ReactNode {
  const { t } = useTranslation();
  const { questions, version, source } = view.questionnaire;
  return (
    <Panel title={t('checkups.questionnaire')} note={t('checkups.version', { n: version })}>
      {byTopic(questions).map(([topic, asked]) => (
        <section key={topic} className="entry">
          <h3 className="entry-head">{label('checkupTopic', topic)}</h3>
          <ul>
            {asked.map(({ code, text, answer }) => (
              <li key={code}>
                {inLanguage(text)} <span className="strong">{label('checkupAnswer', answer)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="hint">{source}</p>
    </Panel>
  );
}
