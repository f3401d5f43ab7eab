import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { ApplicantFields } from '../intake/ApplicantsFields';
import type { ApplicantValues } from '../intake/application';

type Values = Dated & { readonly applicant: ApplicantValues; readonly reason?: string };

/** 增加申请人, before the decision. */
export function AddApplicantForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Schemas['AddApplicantBody']>
      command={commandOn(view, 'add-applicant', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), applicant: values.applicant, reason: values.reason }) as Schemas['AddApplicantBody']}
      submit={label('command', 'AddApplicant')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('roster.addHint')}</p>
      <ApplicantFields at={['applicant']} />
      <Form.Item name="reason" label={t('roster.note')}>
        <TextArea max={500} rows={2} />
      </Form.Item>
    </CommandForm>
  );
}
