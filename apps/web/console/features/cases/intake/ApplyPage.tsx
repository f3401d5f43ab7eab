import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHead } from '@ui/Panel';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../../../parts/Asked';
import { today } from '../../../parts/time';
import { useLeaveGuard } from '../../../parts/use-leave-guard';
import { contactQuery } from '../queries';
import { useHomeUnit } from '../UnitField';
import { ApplyForm } from './ApplyForm';
import { type ApplyValues, valuesOfContact } from './application';

/** 登记申请, from the desk or from a contact. */
export function ApplyPage(): ReactNode {
  const { t } = useTranslation();
  const { contact: contactId } = useSearch({ from: '/auth/shell/cases/new' });
  const contact = useQuery({ ...contactQuery(contactId ?? ''), enabled: contactId !== undefined });
  return (
    <div className="page-narrow">
      <PageHead title={t('apply.title')} below={contactId ? t('apply.fromContact') : t('apply.below')} />
      {contactId ? (
        <Asked query={contact}>{(row) => <Filled contactId={contactId} initial={valuesOfContact(row)} />}</Asked>
      ) : (
        <Filled initial={{}} />
      )}
    </div>
  );
}

function Filled({ contactId, initial }: { contactId?: string; initial: ApplyValues }): ReactNode {
  const navigate = useNavigate();
  const home = useHomeUnit();
  const [dirty, setDirty] = useState(false);
  const [begun] = useState<ApplyValues>(() => ({
    unit: home,
    channel: 'visit',
    signedOn: today(),
    applicants: [{}],
    respondents: [{ kind: 'organisation', role: 'employer' }],
    matter: 'labour-or-pay',
    aidForm: 'mediation-arbitration',
    ...initial,
  }));
  const release = useLeaveGuard(dirty);
  return (
    <ApplyForm
      initial={begun}
      contactId={contactId}
      onDirty={setDirty}
      onCancel={() => void navigate(contactId ? { to: '/contacts/$contactId', params: { contactId } } : { to: '/cases' })}
      onDone={(answer) => {
        release();
        void navigate({ to: '/cases/$caseId', params: { caseId: answer.id } });
      }}
    />
  );
}
