import '../words';
import './words';
import { DownOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Facts } from '@ui/Facts';
import { MenuButton } from '@ui/MenuButton';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { Asked } from '../../../parts/Asked';
import { CommandDrawer } from '../../../parts/CommandDrawer';
import { personal } from '../../../parts/personal';
import { said as announced } from '../../../parts/toast';
import { useLook, useMay } from '../../../shell/use-session';
import { History } from '../page/History';
import { CheckupTag } from './CheckupTag';
import { forms, stepsOf } from './commands';
import { Findings } from './Findings';
import { type CheckupView, checkupQuery } from './queries';
import { byTopic } from './topics';

/** One check-up: whom it is about, the questionnaire, what was found and advised, what is to be done, and its history. */
export function CheckupPage(): ReactNode {
  const { checkupId } = useParams({ from: '/auth/shell/checkups/$checkupId' });
  const query = useQuery(checkupQuery(checkupId));
  return <Asked query={query}>{(view) => <Checkup view={view} />}</Asked>;
}

/** The form that the address names, with the check-up as it was when the form was opened: that version is what the person saw. */
function useOpened(view: CheckupView, command: string | undefined) {
  const opened = useRef<{ readonly command: string; readonly view: CheckupView }>(undefined);
  const now = opened.current;
  if (now?.command !== command || now?.view.checkupId !== view.checkupId) {
    const permitted = command !== undefined && view.next.some((step) => step.permitted && step.command === command);
    opened.current = permitted ? { command, view } : undefined;
  }
  return opened.current;
}

/** Whom it is about, as its heading. */
export const titleOf = (view: Pick<CheckupView, 'kind' | 'organisation' | 'worker'>, t: Parameters<typeof personal>[1]): string =>
  view.kind === 'worker' ? personal(view.worker?.name ?? view.worker?.phone, t) : (view.organisation ?? '');

function Checkup({ view }: { readonly view: CheckupView }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/checkups/$checkupId' });
  const search = useSearch({ from: '/auth/shell/checkups/$checkupId' });
  const opened = useOpened(view, search.do);
  const Form = opened ? forms[opened.command] : undefined;
  const setDo = (next: string | undefined, finding?: string) => void navigate({ search: { do: next, finding } });
  const wide = ['RecordAnswers', 'CorrectAnswers', 'GiveAdvice'].includes(opened?.command ?? '');
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
      <StepBar view={view} onDo={setDo} />
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
              finding={search.finding}
              onDone={(answer) => {
                tell.onDirty(false);
                setDo(undefined);
                announced(t('state.recorded', { n: answer.position }));
              }}
            />
          )
        }
      </CommandDrawer>
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

/** What the check-up waits for, and the buttons of whoever may do it. */
function StepBar({ view, onDo }: { readonly view: CheckupView; readonly onDo: (command: string) => void }): ReactNode {
  const { t } = useTranslation();
  const { main, more } = stepsOf(view);
  const [first] = main;
  const waiting = view.next.find((step) => step.main);
  return (
    <section className={view.next.length === 0 ? 'next next-ended' : 'next'} aria-label={t('next.title')}>
      <div className="next-words">
        <span className="next-label">{t('next.title')}</span>
        <span className="strong">{waiting ? label('command', waiting.command) : label('checkupStage', view.stage)}</span>
        {!first && waiting && <span className="soft">{t('outreach.notYours')}</span>}
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
