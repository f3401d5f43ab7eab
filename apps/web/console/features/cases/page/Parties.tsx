import { DownOutlined } from '@ant-design/icons';
import { Facts } from '@ui/Facts';
import { MenuButton } from '@ui/MenuButton';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { yuan } from '../../../parts/money';
import { personal } from '../../../parts/personal';
import { stepsAt } from '../commands';
import type { ApplicantShown, CaseView, PersonShown, RespondentShown } from '../types';

const list = (dictionary: 'category' | 'consentKind', codes: readonly string[], between: string) =>
  codes.map((code) => label(dictionary, code)).join(between);

/** Lines that say who a person is; what the reader may not see comes masked, or not at all. */
export function usePersonLines() {
  const { t } = useTranslation();
  return (person: PersonShown) =>
    [
      [t('person.phone'), person.phone && <span className="num">{person.phone}</span>],
      [t('person.idNumber'), person.idNumber && <span className="num">{person.idNumber}</span>],
      [t('person.gender'), label('gender', person.gender)],
      [t('person.birthDate'), person.birthDate],
      [t('person.address'), person.address],
    ] as const;
}

interface PartsProps {
  readonly view: CaseView;
  readonly onDo: (command: string) => void;
}

/** What can be done with the parties, at their heading. */
function PanelSteps({ view, panel, onDo }: PartsProps & { readonly panel: 'applicants' | 'respondents' }): ReactNode {
  const { t } = useTranslation();
  const steps = stepsAt(view, panel);
  if (steps.length === 0) return null;
  return (
    <MenuButton
      className="push"
      items={steps.map(({ command }) => ({ key: command, words: label('command', command), onChoose: () => onDo(command) }))}
    >
      {t('next.more')} <DownOutlined />
    </MenuButton>
  );
}

/** Of a collective dispute the first few; the others on demand. */
const SHOWN = 3;

/** 申请人 until aid is given, 受援人 after. */
export function Applicants({ view, onDo }: PartsProps): ReactNode {
  const { t } = useTranslation();
  const aided = view.decision?.kind === 'grant';
  const [all, setAll] = useState(false);
  const many = view.applicants.length > SHOWN + 1;
  const shown = all || !many ? view.applicants : view.applicants.slice(0, SHOWN);
  return (
    <Panel
      title={aided ? t('case.aided') : t('apply.applicants')}
      note={
        view.applicants.length > 1 &&
        [t('cases.people', { n: view.applicants.length }), view.collective && t('cases.collective')].filter(Boolean).join(' · ')
      }
      extra={<PanelSteps view={view} panel="applicants" onDo={onDo} />}
    >
      <div className="people">
        {shown.map((applicant) => (
          <Applicant key={applicant.person.subject} applicant={applicant} />
        ))}
        {many && <Button onClick={() => setAll(!all)}>{all ? t('case.fewer') : t('case.everybody', { n: view.applicants.length })}</Button>}
        {view.agent && (
          <div className="person">
            <h3>
              {personal(view.agent.person.name, t)} <span className="tag">{t('case.agent')}</span>
            </h3>
            <Agent view={view} />
          </div>
        )}
      </div>
    </Panel>
  );
}

function Applicant({ applicant }: { applicant: ApplicantShown }): ReactNode {
  const { t } = useTranslation();
  const personLines = usePersonLines();
  const { person, claims } = applicant;
  const between = t('punctuation.list');
  const total = claims.reduce((sum, claim) => sum + claim.amount, 0);
  return (
    <div className="person">
      <h3>
        {personal(person.name, t)} {applicant.representative && <span className="tag">{t('roster.speaker')}</span>}
      </h3>
      <Facts
        columns={2}
        lines={[
          ...personLines(person),
          [t('apply.relation'), label('relation', applicant.relation)],
          [t('apply.occupation'), [label('occupation', applicant.occupation), applicant.occupationNote].filter(Boolean).join(' · ')],
          [t('apply.categories'), list('category', applicant.categories, between)],
          [
            t('amount.claimed'),
            claims.length > 0 && (
              <span className="num">
                <span className="strong">{yuan(total)}</span>{' '}
                <span className="soft">
                  {claims.map((claim) => `${label('claimItem', claim.item)} ${yuan(claim.amount)}`).join(between)}
                </span>
              </span>
            ),
          ],
          [
            t('consent.title'),
            list(
              'consentKind',
              applicant.consents.map(({ kind }) => kind),
              between,
            ) || <span className="soft">{t('consent.none')}</span>,
          ],
        ]}
      />
    </div>
  );
}

function Agent({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const personLines = usePersonLines();
  if (!view.agent) return null;
  return (
    <Facts
      columns={2}
      lines={[
        ...personLines(view.agent.person),
        [t('apply.agentRelation'), label('agentRelation', view.agent.relation)],
        [t('apply.agentAuthority'), label('agentAuthority', view.agent.authority)],
      ]}
    />
  );
}

export function Respondents({ view, onDo }: PartsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel title={t('apply.respondents')} extra={<PanelSteps view={view} panel="respondents" onDo={onDo} />}>
      <div className="people">
        {view.respondents.map((respondent) => (
          <Respondent key={respondent.id} respondent={respondent} />
        ))}
      </div>
    </Panel>
  );
}

function Respondent({ respondent }: { respondent: RespondentShown }): ReactNode {
  const { t } = useTranslation();
  const personLines = usePersonLines();
  return (
    <div className="person">
      <h3>
        {respondent.name ?? personal(respondent.person?.name, t)} <span className="tag">{label('respondentRole', respondent.role)}</span>
      </h3>
      <Facts
        columns={2}
        lines={[
          ...(respondent.person ? personLines(respondent.person) : []),
          [t('apply.project'), respondent.projectName],
          [t('apply.creditCode'), respondent.creditCode && <span className="num">{respondent.creditCode}</span>],
          [t('apply.organisationPhone'), respondent.phone && <span className="num">{respondent.phone}</span>],
        ]}
      />
    </div>
  );
}
