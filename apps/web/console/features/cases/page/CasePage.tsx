import './page.css';
import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { MenuButton } from '@ui/MenuButton';
import { PageHead, Panel } from '@ui/Panel';
import { StageDots } from '@ui/StageDots';
import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { label } from '../../../i18n/options';
import { Asked } from '../../../parts/Asked';
import { CommandDrawer } from '../../../parts/CommandDrawer';
import { Nothing } from '../../../parts/Nothing';
import { personal } from '../../../parts/personal';
import { said } from '../../../parts/toast';
import { Attachments } from '../attachments/Attachments';
import { forms } from '../commands';
import { Papers } from '../papers/Papers';
import { paperHref } from '../papers/paper-href';
import { type Moment, momentOf } from '../past/moment';
import { pastQuery } from '../past/queries';
import { caseQuery } from '../queries';
import { isEnded, STEPS, stepOf } from '../stage';
import { Timeline } from '../timeline/Timeline';
import type { CaseView } from '../types';
import { CaseParts, type Part } from './CaseParts';
import { Dates } from './Dates';
import { NextStepBar } from './NextStepBar';

const PastHead = lazy(async () => ({ default: (await import('../past/PastHead')).PastHead }));

/** Forms with tables, lists or many fields. */
const wideForms = [
  'CorrectApplication',
  'AddApplicant',
  'ImportRoster',
  'AddRespondent',
  'CorrectParty',
  'RecordOutcome',
  'AssignHandler',
  'NameHandler',
  'ReplaceHandler',
  'FileProceeding',
  'CheckFile',
];

/** 李春燕与新纺服饰厂追索劳动报酬争议; 诉 is said only in court. */
export function useCaseTitle(): (view: CaseView) => string {
  const { t } = useTranslation();
  return (view) => {
    const first = personal(view.applicants[0]?.person.name, t);
    const other = view.respondents[0];
    return t('case.name', {
      applicant: view.applicants.length > 1 ? t('case.andOthers', { name: first, n: view.applicants.length }) : first,
      respondent: other?.name ?? personal(other?.person?.name, t),
      cause: view.cause.name.replace(/(纠纷|争议)$/, ''),
    });
  };
}

export function CasePage(): ReactNode {
  const { caseId } = useParams({ from: '/auth/shell/cases/$caseId' });
  const moment = momentOf(useSearch({ from: '/auth/shell/cases/$caseId' }));
  return moment ? <PastCase caseId={caseId} moment={moment} /> : <PresentCase caseId={caseId} />;
}

function PresentCase({ caseId }: { caseId: string }): ReactNode {
  const query = useQuery(caseQuery(caseId));
  return <Asked query={query}>{(view) => <Case view={view} />}</Asked>;
}

/** The same page of the case as it stood once: what is so, without anything to be done. */
function PastCase({ caseId, moment }: { caseId: string; moment: Moment }): ReactNode {
  const { t } = useTranslation();
  const query = useQuery({ ...pastQuery(caseId, moment), retry: false });
  if (query.isError && problemOf(query.error).code === 'case.not-yet')
    return (
      <>
        <PageHead title={t('history.title')} />
        <Suspense>
          <PastHead caseId={caseId} />
        </Suspense>
        <Panel>
          <Nothing title={t('history.notYet')}>{t('history.notYetBelow')}</Nothing>
        </Panel>
      </>
    );
  return <Asked query={query}>{(view) => <Case view={view} />}</Asked>;
}

/**
 * The form that the address names, with the case as it was when the form was opened: that version is what the person saw, and
 * what they type does not vanish when others go on meanwhile.
 */
function useOpened(view: CaseView, command: string | undefined): { readonly command: string; readonly view: CaseView } | undefined {
  const opened = useRef<{ readonly command: string; readonly view: CaseView }>(undefined);
  if (opened.current?.command !== command || opened.current?.view.caseId !== view.caseId) {
    const permitted = command !== undefined && view.next.some((step) => step.permitted && step.command === command);
    opened.current = permitted ? { command, view } : undefined;
  }
  return opened.current;
}

function Case({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const titleOf = useCaseTitle();
  const navigate = useNavigate({ from: '/cases/$caseId' });
  const search = useSearch({ from: '/auth/shell/cases/$caseId' });
  const opened = useOpened(view, search.do);
  const doing = opened?.command;
  const Form = doing ? forms[doing] : undefined;
  const setDo = (next: string | undefined) => void navigate({ search: { do: next, part: search.part } });
  const setPart = (part: Part) => void navigate({ search: { ...search, part }, replace: true });
  const wide = doing !== undefined && wideForms.includes(doing);

  return (
    <>
      <PageHead
        above={
          <>
            <Link to="/cases">{t('cases.title')}</Link>
            <span className="num">{view.number ?? view.registration}</span>
            <StageDots steps={STEPS} at={stepOf(view.stage)} label={label('stage', view.stage)} ended={isEnded(view.stage)} />
            {view.sight === 'masked' && <span className="tag">{t('case.masked')}</span>}
            {view.urgent && !view.decision && <span className="tag tag-warn">{t('urgent.title')}</span>}
            {view.decision && !view.decision.confirmed && <span className="tag tag-warn">{t('decision.unconfirmed')}</span>}
          </>
        }
        title={titleOf(view)}
        actions={
          <MenuButton
            className="push"
            items={view.papers.rows
              .filter(({ ready }) => ready)
              .map(({ paper }) => ({ key: paper, words: label('sealedPaper', paper), href: paperHref(paper, view.caseId, search) }))}
          >
            <PrinterOutlined /> {t('print.title')}
          </MenuButton>
        }
      />
      {view.past ? (
        <Suspense>
          <PastHead caseId={view.caseId} past={view.past} />
        </Suspense>
      ) : (
        <NextStepBar view={view} onDo={setDo} />
      )}
      <div className="case">
        <div className="stack">
          <CaseParts view={view} part={search.part} onPart={setPart} onDo={setDo} />
          <Attachments view={view} />
        </div>
        <div className="stack">
          <Dates view={view} onDo={setDo} />
          <Papers view={view} />
          <Timeline caseId={view.caseId} past={view.past} />
        </div>
      </div>
      <CommandDrawer open={Form !== undefined} title={label('command', doing)} width={wide ? 860 : 560} onClose={() => setDo(undefined)}>
        {(tell) =>
          Form &&
          opened && (
            <Form
              {...tell}
              view={opened.view}
              onDone={(answer) => {
                tell.onDirty(false);
                setDo(undefined);
                said(
                  answer.numbers[0]
                    ? t('state.recordedNumber', { number: answer.numbers[0] })
                    : t('state.recorded', { n: answer.position }),
                );
              }}
            />
          )
        }
      </CommandDrawer>
    </>
  );
}
